// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/settings/displaysection.h"

#include "core/plan/freeslot.h"
#include "core/plan/newcards.h"
#include "core/plan/plantext.h"
#include "core/plan/planwords.h"
#include "ui/document/document.h"
#include "ui/settings/choicefields.h"
#include "ui/settings/placefields.h"
#include "ui/settings/settingsform.h"
#include "ui/settings/textfield.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

constexpr int largestPort = 65535;

bool hasDisplay(const Plan &plan)
{
    return plan.display.has_value();
}

SettingChange changed(const QString &text, const Display &display)
{
    return {text, SetDisplay{display, CardPlace::AsGiven}};
}

} // namespace

DisplaySection::DisplaySection(Document &document, QWidget *parent)
    : SettingsSection(document, tr("Display"),
                      tr("Every guest has a serial console in the window. A screen with keyboard "
                         "and mouse, seen over the network, is for those that need one."),
                      parent)
{
    addKind();
    addConnection();
    addPlace({tr("vPHB of the VGA card"), tr("Slot of the VGA card")}, &Display::graphics);
    addPlace({tr("vPHB of keyboard and mouse"), tr("Slot of keyboard and mouse")}, &Display::input);
}

Display DisplaySection::display() const
{
    return document().plan().display.value_or(Display());
}

void DisplaySection::addKind()
{
    form()->add(
        tr("Screen"),
        new ChoiceField(
            document(),
            [](const Plan &) {
                return QList<ChoiceField::Choice>{
                    {QString(), tr("None")}, {u"vnc"_s, u"VNC"_s}, {u"spice"_s, u"SPICE"_s}};
            },
            [](const Plan &plan) {
                return plan.display ? wordOf(displayWords, plan.display->protocol) : QString();
            },
            [this](const QString &key) -> Result<SettingChange> {
                if (key.isEmpty())
                    return SettingChange{tr("Remove the display"), SetDisplay{}};
                const bool spice = key == "spice"_L1;
                const QString text =
                    spice ? tr("Show a screen with SPICE") : tr("Show a screen with VNC");
                const Plan &plan = document().plan();
                Display display = plan.display.value_or(suggestedDisplay(plan));
                display.protocol = spice ? Display::Protocol::Spice : Display::Protocol::Vnc;
                // VNC counts its displays from there.
                if (!spice)
                    display.port = std::max(display.port, Display::firstPort);
                return SettingChange{
                    text, SetDisplay{display, plan.display ? CardPlace::AsGiven : CardPlace::Free}};
            }),
        tr("VNC and SPICE are two ways to see it; there are viewers for both. It takes two slots "
           "of the guest."));
}

void DisplaySection::addConnection()
{
    TextField *listen = form()->add(
        tr("Listens on"),
        new TextField(
            document(),
            [](const Plan &plan) { return plan.display ? plan.display->listen : QString(); },
            [this](const QString &text) -> Result<SettingChange> {
                if (!isListenAddress(text)) {
                    return failure(ErrorCode::InvalidArgument,
                                   tr("This is not an address. Write one of the host, such as "
                                      "127.0.0.1"));
                }
                Display wanted = display();
                wanted.listen = text;
                return changed(tr("Let the display listen on %1").arg(text), wanted);
            }),
        tr("The address of the host where viewers reach it. 127.0.0.1: only users of the host, "
           "also through ssh."));
    listen->setRules({u"open-display"_s});
    NumberField *port = form()->add(
        tr("Port"),
        new NumberField(
            document(), 1, largestPort,
            [](const Plan &plan) { return plan.display.value_or(Display()).port; },
            [this](int number) -> Result<SettingChange> {
                Display wanted = display();
                wanted.port = number;
                if (wanted.protocol == Display::Protocol::Vnc && number < Display::firstPort) {
                    return failure(ErrorCode::InvalidArgument,
                                   tr("VNC has the ports from %1 on").arg(Display::firstPort));
                }
                return changed(tr("Set the port of the display to %1").arg(number), wanted);
            }),
        tr("TCP port; each virtual machine on the host needs its own. VNC’s display 0 is 5900."));
    TextField *password = form()->add(
        tr("Password file"),
        new TextField(
            document(),
            [](const Plan &plan) { return plan.display ? plan.display->passwordFile : QString(); },
            [this](const QString &text) -> Result<SettingChange> {
                Display wanted = display();
                wanted.passwordFile = text;
                return changed(tr("Set the password file of the display"), wanted);
            }),
        tr("A file of the host whose content is the password, without a line feed at its end. "
           "Needs QEMU 6.0 or later."),
        SettingsForm::Span::Whole);
    password->setPlaceholder(tr("no password"));
    password->addBrowse(tr("Browse for the password file"), tr("File with the password"));
    for (SettingField *field : std::initializer_list<SettingField *>{listen, port, password})
        field->setShownWhen(hasDisplay);
}

void DisplaySection::addPlace(const PlaceLabels &labels, PciPlace Display::*place)
{
    const PlaceAccess access{
        [=](const Plan &plan) { return plan.display.value_or(Display()).*place; },
        [=, this](int vphb) -> Result<SettingChange> {
            const auto slot = freeSlot(document().plan(), vphb);
            if (!slot) {
                return failure(ErrorCode::InvalidArgument,
                               tr("All 32 slots of vPHB %1 are taken").arg(vphb));
            }
            Display moved = display();
            (moved.*place).vphb = vphb;
            (moved.*place).slot = *slot;
            return changed(tr("Move a card of the display to vPHB %1").arg(vphb), moved);
        },
        [=, this](const GuestSlot &slot) {
            Display moved = display();
            (moved.*place).slot = slot;
            return changed(tr("Set a slot of the display to %1").arg(slot.toString()), moved);
        }};
    const PlaceFields fields(*form(), document(), access, labels);
    fields.vphb->setShownWhen(hasDisplay);
    fields.slot->setShownWhen(hasDisplay);
}

} // namespace redbud
