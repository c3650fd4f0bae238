// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "ui/settings/settingssection.h"

namespace redbud
{

class SettingsEntry;
class SettingsForm;

/// What can be said of vPHBs beside what is on them: their NUMA node, and their windows.
class VphbsSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit VphbsSection(Document &document, QWidget *parent = nullptr);

    void refresh(const Plan &plan) override;

private:
    SettingsEntry *createEntry(int position);
    void addNode(SettingsForm *form, int position);
    void addWindows(SettingsForm *form, int position);

    QList<int> m_indices; ///< of the vPHBs that are shown
};

} // namespace redbud
