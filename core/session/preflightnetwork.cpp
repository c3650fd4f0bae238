// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/session/preflightcontext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace redbud
{

using Backend = NetworkCard::Backend;
using Level = PreflightItem::Level;

namespace
{

/// The cards with this backend, one for each interface.
QList<NetworkCard> cardsWith(const PreflightContext &context, Backend backend)
{
    QList<NetworkCard> cards;
    for (const NetworkCard &card : context.started().networks) {
        const bool known =
            std::ranges::find(cards, card.interface, &NetworkCard::interface) != cards.end();
        if (card.backend == backend && !known)
            cards.append(card);
    }
    return cards;
}

/// Where the cards on this interface are, of which there are to be one at most.
QList<Place> placesOf(const PreflightContext &context, const NetworkCard &wanted)
{
    QList<Place> places;
    for (const NetworkCard &card : context.started().networks) {
        if (card.backend == wanted.backend && card.interface == wanted.interface)
            places.append(VphbIndex{card.vphb});
    }
    return places;
}

/// Why the helper would refuse the bridge, and what to do; empty where it would not.
QString refusal(BridgeAccess access, const QString &bridge, const QString &acl)
{
    switch (access) {
    case BridgeAccess::Allowed:
    case BridgeAccess::Unreadable:
        break;
    case BridgeAccess::Denied:
        return PreflightContext::tr("%1 denies it. Remove the line that does").arg(acl);
    case BridgeAccess::NotNamed:
        return PreflightContext::tr("%1 does not name it. Add the line \"allow %2\"")
            .arg(acl, bridge);
    case BridgeAccess::NoFile:
        return PreflightContext::tr("there is no %1. Make it with the line \"allow %2\"")
            .arg(acl, bridge);
    case BridgeAccess::Malformed:
        return PreflightContext::tr("%1 has a line that it does not understand. Correct it")
            .arg(acl);
    }
    return {};
}

void checkAccess(const PreflightContext &context, const NetworkCard &card,
                 QList<PreflightItem> &items)
{
    const auto access =
        context.facts().bridgeAccess.value(card.interface, BridgeAccess::Unreadable);
    const QString &acl = context.options().places.bridgeAcl;
    const QString reason = refusal(access, card.interface, acl);
    PreflightItem item{u"bridge-access"_s, Level::Good, {}, {VphbIndex{card.vphb}}};
    if (!reason.isEmpty()) {
        item.level = Level::Error;
        item.text = PreflightContext::tr("qemu-bridge-helper would not let the virtual machine "
                                         "join the bridge %1: %2.")
                        .arg(card.interface, reason);
    } else if (access == BridgeAccess::Unreadable) {
        item.level = Level::Warning;
        item.text = PreflightContext::tr("Whether qemu-bridge-helper allows the bridge %1 is "
                                         "unknown, because you may not read %2 or a file that it "
                                         "includes.")
                        .arg(card.interface, acl);
    } else {
        item.text =
            PreflightContext::tr("Virtual machines may join the bridge %1.").arg(card.interface);
    }
    items.append(item);
}

QString unusableTap(const PreflightContext &context, const QString &name)
{
    const InterfaceFacts tap = context.facts().interfaces.value(name);
    if (!tap.exists)
        return PreflightContext::tr("there is none. Make it (ip tuntap add dev %1 mode tap user "
                                    "NAME)")
            .arg(name);
    if (!tap.tap)
        return PreflightContext::tr("that interface is no tap. Name one that is");
    if (tap.owner && *tap.owner != context.facts().user && context.facts().user != 0)
        return PreflightContext::tr("it belongs to the user with the number %1. Make one for "
                                    "yourself")
            .arg(*tap.owner);
    if (tap.attached)
        return PreflightContext::tr("a program has it already, probably another virtual machine. "
                                    "Stop that one, or make another tap");
    if (!context.facts().tun.usable)
        return context.facts().tun.exists
                   ? PreflightContext::tr("you may not use /dev/net/tun, which is usually open to "
                                          "everybody (mode 0666)")
                   : PreflightContext::tr("there is no /dev/net/tun. Load its module (modprobe "
                                          "tun)");
    return {};
}

QString unusableMacvtap(const PreflightContext &context, const QString &name)
{
    const InterfaceFacts interface = context.facts().interfaces.value(name);
    const NodeFacts node = context.facts().macvtaps.value(name);
    if (!interface.exists)
        return PreflightContext::tr("there is none. Make it (ip link add link LINK name %1 type "
                                    "macvtap mode bridge)")
            .arg(name);
    if (!interface.macvtap)
        return PreflightContext::tr("that interface is no macvtap. Name one that is");
    if (!node.exists)
        return PreflightContext::tr("its device /dev/tap%1 is not there").arg(interface.index);
    if (!node.usable)
        return PreflightContext::tr("you may not use its device /dev/tap%1, which is root's at "
                                    "first. Have it given to you (chown)")
            .arg(interface.index);
    return {};
}

} // namespace

void checkBridges(const PreflightContext &context, QList<PreflightItem> &items)
{
    for (const NetworkCard &card : cardsWith(context, Backend::Bridge)) {
        const InterfaceFacts bridge = context.facts().interfaces.value(card.interface);
        PreflightItem item{u"bridge"_s, Level::Error, {}, {VphbIndex{card.vphb}}};
        if (!bridge.exists) {
            item.text = PreflightContext::tr("There is no bridge %1 on this machine. Make it (ip "
                                             "link add %1 type bridge), or name another.")
                            .arg(card.interface);
        } else if (!bridge.bridge) {
            item.text = PreflightContext::tr("%1 is a network interface, but no bridge. Name a "
                                             "bridge that it is a part of.")
                            .arg(card.interface);
        } else {
            item.level = Level::Good;
            item.text = PreflightContext::tr("There is the bridge %1.").arg(card.interface);
        }
        items.append(item);
    }
}

void checkBridgeHelper(const PreflightContext &context, QList<PreflightItem> &items)
{
    const QList<NetworkCard> cards = cardsWith(context, Backend::Bridge);
    const BridgeHelperFacts &helper = context.facts().bridgeHelper;
    if (cards.isEmpty())
        return;
    PreflightItem item{u"bridge-helper"_s, Level::Error, {}};
    if (helper.path.isEmpty()) {
        item.text = PreflightContext::tr("qemu-bridge-helper, which joins virtual machines to "
                                         "bridges, is not installed. It is a part of QEMU; on "
                                         "Debian it is in the package qemu-system-common.");
    } else if (!helper.privileged) {
        item.text = PreflightContext::tr("%1 may not join virtual machines to bridges, because it "
                                         "does not run as root. Let it (chmod u+s %1), or use a "
                                         "tap that was made for you.")
                        .arg(helper.path);
    } else {
        item.level = Level::Good;
        item.text =
            PreflightContext::tr("%1 can join virtual machines to bridges.").arg(helper.path);
    }
    items.append(item);
    for (const NetworkCard &card : cards)
        checkAccess(context, card, items);
}

void checkTaps(const PreflightContext &context, QList<PreflightItem> &items)
{
    for (const NetworkCard &card : cardsWith(context, Backend::Tap)) {
        const QList<Place> places = placesOf(context, card);
        QString reason = unusableTap(context, card.interface);
        if (reason.isEmpty() && places.size() > 1)
            reason = PreflightContext::tr("the plan has several cards on it, and a tap takes one. "
                                          "Make one for each, or join them to a bridge");
        PreflightItem item{u"tap"_s, Level::Good, {}, places};
        if (reason.isEmpty()) {
            item.text = PreflightContext::tr("The tap %1 can be used.").arg(card.interface);
        } else {
            item.level = Level::Error;
            item.text =
                PreflightContext::tr("The tap %1 cannot be used: %2.").arg(card.interface, reason);
        }
        items.append(item);
    }
}

void checkMacvtaps(const PreflightContext &context, QList<PreflightItem> &items)
{
    for (const NetworkCard &card : cardsWith(context, Backend::Macvtap)) {
        const QList<Place> places = placesOf(context, card);
        const QString reason = unusableMacvtap(context, card.interface);
        PreflightItem item{u"macvtap"_s, Level::Good, {}, places};
        if (!reason.isEmpty()) {
            item.level = Level::Error;
            item.text = PreflightContext::tr("The macvtap %1 cannot be used: %2.")
                            .arg(card.interface, reason);
        } else if (places.size() > 1) {
            item.level = Level::Warning;
            item.text = PreflightContext::tr("The plan has several cards on the macvtap %1. Each "
                                             "packet reaches one of them only, and not always the "
                                             "right one. Make a macvtap for each.")
                            .arg(card.interface);
        } else {
            item.text = PreflightContext::tr("The macvtap %1 can be used.").arg(card.interface);
        }
        items.append(item);
    }
}

void checkPorts(const PreflightContext &context, QList<PreflightItem> &items)
{
    for (const PortFacts &port : context.facts().ports) {
        PreflightItem item{u"port"_s, Level::Error, {}};
        QString text;
        switch (port.state) {
        case PortState::Free:
            item.level = Level::Good;
            text = PreflightContext::tr("The port %1 at %2 is free.");
            break;
        case PortState::Taken:
            text = PreflightContext::tr("A program listens at port %1 of %2 already. Choose "
                                        "another.");
            break;
        case PortState::NotHere:
            text = PreflightContext::tr("Nobody can listen at port %1 of %2, because that is no "
                                        "address of this machine. Choose one that is.");
            break;
        case PortState::Forbidden:
            text = PreflightContext::tr("You may not listen at port %1 of %2. Choose one from 1024 "
                                        "on.");
            break;
        }
        item.text = text.arg(port.port).arg(port.address);
        items.append(item);
    }
}

} // namespace redbud
