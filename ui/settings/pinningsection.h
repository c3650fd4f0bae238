// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "ui/settings/settingssection.h"

namespace redbud
{

class SettingsEntry;

/// Which processors of the host run which vCPUs.
class PinningSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit PinningSection(Document &document, QWidget *parent = nullptr);

private:
    SettingsEntry *createEntry(int position);
    void add();
    void pinNearGpus();
};

} // namespace redbud
