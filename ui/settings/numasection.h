// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "ui/settings/settingssection.h"

namespace redbud
{

class SettingsEntry;
class SettingsForm;

/// The guest's own NUMA nodes.
class NumaSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit NumaSection(Document &document, QWidget *parent = nullptr);

private:
    SettingsEntry *createEntry(int position);
    void addBinding(SettingsForm *form, int position);
    /// All nodes, with another one at a position.
    PlanEdit withNode(int position, const GuestNumaNode &node) const;
    GuestNumaNode nodeAt(int position) const;
    void add();
};

} // namespace redbud
