// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "ui/settings/settingssection.h"

namespace redbud
{

class SettingsEntry;
class SettingsForm;

/// The disks of the guest.
class DisksSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit DisksSection(Document &document, QWidget *parent = nullptr);

private:
    SettingsEntry *createEntry(int position);
    void addFile(SettingsForm *form, int position);
    void addPlace(SettingsForm *form, int position);
    void addSwitches(SettingsForm *form, int position);
    Disk diskAt(int position) const;
    void add();
};

} // namespace redbud
