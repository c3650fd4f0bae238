// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "ui/settings/settingssection.h"

namespace redbud
{

class SettingsEntry;
class SettingsForm;

/// The network cards of the guest.
class NetworksSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit NetworksSection(Document &document, QWidget *parent = nullptr);

private:
    SettingsEntry *createEntry(int position);
    void addBackend(SettingsForm *form, int position);
    void addPlace(SettingsForm *form, int position);
    NetworkCard cardAt(int position) const;
    void add();
};

} // namespace redbud
