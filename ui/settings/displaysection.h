// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "ui/settings/settingssection.h"

namespace redbud
{

struct PlaceLabels;

/// A screen of the guest that is seen over the network.
class DisplaySection : public SettingsSection
{
    Q_OBJECT

public:
    explicit DisplaySection(Document &document, QWidget *parent = nullptr);

private:
    void addKind();
    void addConnection();
    void addPlace(const PlaceLabels &labels, PciPlace Display::*place);
    Display display() const;
};

} // namespace redbud
