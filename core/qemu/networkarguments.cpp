// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/qemu/launcharguments.h"

namespace redbud
{

namespace
{

using namespace Qt::StringLiterals;

/// Beyond the descriptors that those who start QEMU have open themselves.
constexpr int firstFile = 100;

QString backendArgument(const NetworkCard &card, qsizetype i, int fd)
{
    const QString interface = escaped(card.interface);
    switch (card.backend) {
    case NetworkCard::Backend::Bridge:
        return u"bridge,id=net%1,br="_s.arg(i) + interface;
    case NetworkCard::Backend::Tap:
        return u"tap,id=net%1,script=no,downscript=no,ifname="_s.arg(i) + interface;
    case NetworkCard::Backend::Macvtap:
        return u"tap,id=net%1,fd=%2"_s.arg(i).arg(fd);
    case NetworkCard::Backend::User:
        break;
    }
    return u"user,id=net%1"_s.arg(i);
}

} // namespace

void addNetworks(LaunchSpec &spec, const MultifunctionSlots &shared, const Plan &plan)
{
    for (qsizetype i = 0; i < plan.networks.size(); ++i) {
        const NetworkCard &card = plan.networks[i];
        const int fd = firstFile + int(spec.openFiles.size());
        if (card.backend == NetworkCard::Backend::Macvtap)
            spec.openFiles.append({fd, {}, card.interface});
        QString device = u"virtio-net-pci,id=nic%1,netdev=net%1"_s.arg(i);
        if (!card.mac.isEmpty())
            device += u",mac="_s + escaped(card.mac);
        spec.argv << u"-netdev"_s << backendArgument(card, i, fd) << u"-device"_s
                  << device + at(shared, card.vphb, card.slot);
    }
}

} // namespace redbud
