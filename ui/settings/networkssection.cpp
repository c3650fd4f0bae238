// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/settings/networkssection.h"

#include "core/plan/newcards.h"
#include "core/plan/plantext.h"
#include "core/plan/planwords.h"
#include "ui/document/document.h"
#include "ui/settings/choicefields.h"
#include "ui/settings/placefields.h"
#include "ui/settings/settingsentry.h"
#include "ui/settings/settingslist.h"
#include "ui/settings/textfield.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace redbud
{

using Backend = NetworkCard::Backend;

NetworksSection::NetworksSection(Document &document, QWidget *parent)
    : SettingsSection(document, tr("Networks"),
                      tr("virtio network cards of the guest, and what of the host they lead to."),
                      parent)
{
    auto *list = new SettingsList(
        tr("None: the guest has no network, unless a card of the host is passed to it."),
        [](const Plan &plan) { return int(plan.networks.size()); },
        [this](int position) { return createEntry(position); });
    list->addButton(tr("Add a network card"), tr("On the first vPHB with a free slot"),
                    [this] { add(); });
    setList(list);
}

void NetworksSection::add()
{
    if (edit(tr("Add a network card"), AddNetworkCard{suggestedNetworkCard(document().plan())}))
        list()->focusLast();
}

NetworkCard NetworksSection::cardAt(int position) const
{
    return document().plan().networks.value(position);
}

SettingsEntry *NetworksSection::createEntry(int position)
{
    auto *entry = new SettingsEntry(tr("Network card %1").arg(position + 1),
                                    SettingsEntry::Buttons::MoveAndRemove);
    addBackend(entry->form(), position);
    addPlace(entry->form(), position);
    connect(entry, &SettingsEntry::removeWanted, this, [this, position] {
        if (edit(tr("Remove network card %1").arg(position + 1), RemoveNetworkCard{position}))
            list()->forgetRefusedFrom(position);
    });
    connect(entry, &SettingsEntry::moveWanted, this, [this, position](bool up) {
        const int to = up ? position - 1 : position + 1;
        if (!edit(tr("Move network card %1").arg(position + 1), MoveNetworkCard{position, to}))
            return;
        list()->forgetRefused(std::min(position, to), std::max(position, to));
        list()->entry(to)->focusMove(up);
    });
    return entry;
}

void NetworksSection::addBackend(SettingsForm *form, int position)
{
    form->add(
        tr("Type"),
        new ChoiceField(
            document(),
            [](const Plan &) {
                return QList<ChoiceField::Choice>{
                    {wordOf(networkWords, Backend::User), tr("user: out, but not in")},
                    {wordOf(networkWords, Backend::Bridge), tr("bridge: in the host’s network")},
                    {wordOf(networkWords, Backend::Tap), tr("tap: an interface of its own")},
                    {wordOf(networkWords, Backend::Macvtap), tr("macvtap: on a card of the host")}};
            },
            [=](const Plan &plan) {
                return wordOf(networkWords, plan.networks.value(position).backend);
            },
            [=, this](const QString &key) -> Result<SettingChange> {
                NetworkCard card = cardAt(position);
                for (const auto &word : networkWords) {
                    if (key == word.text)
                        card.backend = word.value;
                }
                // One that has to be named has a name to begin with.
                if (card.backend == Backend::Macvtap && card.interface.isEmpty())
                    card.interface = u"macvtap0"_s;
                if (card.backend == Backend::User)
                    card.interface.clear();
                return SettingChange{tr("Set the type of network card %1 to %2")
                                         .arg(QString::number(position + 1), key),
                                     ChangeNetworkCard{position, card}};
            }),
        tr("user needs no rights and no preparation. bridge, tap and macvtap make the guest a "
           "member of a network of the host."));
    TextField *interface = form->add(
        tr("Interface"),
        new TextField(
            document(), [=](const Plan &plan) { return plan.networks.value(position).interface; },
            [=, this](const QString &text) -> Result<SettingChange> {
                NetworkCard card = cardAt(position);
                if (text.isEmpty() && card.backend == Backend::Macvtap) {
                    return failure(ErrorCode::InvalidArgument,
                                   tr("A macvtap has to be named, such as macvtap0"));
                }
                if (!text.isEmpty() && !isInterfaceName(text)) {
                    return failure(ErrorCode::InvalidArgument,
                                   tr("This is not the name of a network interface. Write it "
                                      "without blanks, such as br0"));
                }
                card.interface = text;
                return SettingChange{tr("Set the interface of network card %1").arg(position + 1),
                                     ChangeNetworkCard{position, card}};
            }),
        tr("The name of the bridge, tap or macvtap on the host, such as br0"));
    interface->setShownWhen(
        [=](const Plan &plan) { return plan.networks.value(position).backend != Backend::User; });
    form->add(tr("MAC address"),
              new TextField(
                  document(), [=](const Plan &plan) { return plan.networks.value(position).mac; },
                  [=, this](const QString &text) -> Result<SettingChange> {
                      if (!text.isEmpty() && !isMacAddress(text)) {
                          return failure(ErrorCode::InvalidArgument,
                                         tr("This is not a MAC address. Write it like "
                                            "52:54:00:12:34:56"));
                      }
                      NetworkCard card = cardAt(position);
                      card.mac = text;
                      return SettingChange{
                          tr("Set the MAC address of network card %1").arg(position + 1),
                          ChangeNetworkCard{position, card}};
                  }),
              tr("Such as 52:54:00:12:34:56. Several virtual machines in one network need "
                 "different ones. Empty: QEMU chooses, for every virtual machine the same."))
        ->setPlaceholder(tr("QEMU’s own choice"));
}

void NetworksSection::addPlace(SettingsForm *form, int position)
{
    const PlaceAccess place{
        [=](const Plan &plan) {
            const NetworkCard card = plan.networks.value(position);
            return PciPlace{card.vphb, card.slot};
        },
        [=, this](int vphb) -> Result<SettingChange> {
            NetworkCard card = cardAt(position);
            card.vphb = vphb;
            return SettingChange{tr("Move network card %1 to vPHB %2").arg(position + 1).arg(vphb),
                                 ChangeNetworkCard{position, card, CardPlace::Free}};
        },
        [=, this](const GuestSlot &slot) {
            NetworkCard card = cardAt(position);
            card.slot = slot;
            return SettingChange{tr("Set the slot of network card %1 to %2")
                                     .arg(QString::number(position + 1), slot.toString()),
                                 ChangeNetworkCard{position, card}};
        }};
    const PlaceFields fields(*form, document(), place);
    fields.vphb->setRules({u"unknown-vphb"_s});
}

} // namespace redbud
