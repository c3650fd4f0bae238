// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plan/guestslot.h"
#include "core/plan/virtualcards.h"
#include "ui/settings/settingfield.h"

#include <QString>

#include <functional>

namespace redbud
{

class ChoiceField;
class SettingsForm;
class TextField;

/// Where a card of the guest is, and what changes that.
struct PlaceAccess {
    std::function<PciPlace(const Plan &)> read;
    std::function<Result<SettingChange>(int vphb)> move; ///< to a free slot there
    std::function<SettingChange(const GuestSlot &)> setSlot;
};

struct PlaceLabels {
    QString vphb;
    QString slot;

    /// For a card that is the only one of its form.
    static PlaceLabels plain();
};

/// The fields of a place, in a form.
struct PlaceFields {
    ChoiceField *vphb;
    TextField *slot;

    PlaceFields(SettingsForm &form, Document &document, const PlaceAccess &place,
                const PlaceLabels &labels = PlaceLabels::plain());
};

} // namespace redbud
