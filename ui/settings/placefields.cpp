// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/settings/placefields.h"

#include "ui/settings/choicefields.h"
#include "ui/settings/settingsform.h"
#include "ui/settings/settingtexts.h"
#include "ui/settings/textfield.h"

#include <QCoreApplication>

namespace redbud
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PlaceFields)
};

} // namespace

PlaceLabels PlaceLabels::plain()
{
    return {Text::tr("vPHB"), Text::tr("Slot")};
}

PlaceFields::PlaceFields(SettingsForm &form, Document &document, const PlaceAccess &place,
                         const PlaceLabels &labels)
    : vphb(new ChoiceField(
          document, [=](const Plan &plan) { return settings::vphbs(plan, place.read(plan).vphb); },
          [=](const Plan &plan) { return QString::number(place.read(plan).vphb); },
          [=](const QString &key) { return place.move(key.toInt()); }))
    , slot(new TextField(
          document, [=](const Plan &plan) { return place.read(plan).slot.toString(); },
          [=](const QString &text) -> Result<SettingChange> {
              const Result<GuestSlot> wanted = settings::slotOf(text);
              if (!wanted)
                  return failure(wanted.error());
              return place.setSlot(*wanted);
          }))
{
    form.add(labels.vphb, vphb,
             Text::tr("The virtual PCI host bridge that it is on; it gets a free slot there"));
    form.add(labels.slot, slot,
             Text::tr("Where the guest finds it on the vPHB: device and function in hex"));
}

} // namespace redbud
