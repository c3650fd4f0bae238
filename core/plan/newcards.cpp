// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plan/newcards.h"

#include "core/plan/freeslot.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace redbud
{

int vphbForCard(const Plan &plan)
{
    QList<int> indices{0}; // every guest has it
    for (const Vphb &vphb : plan.vphbs)
        indices.append(vphb.index);
    std::ranges::sort(indices);
    const auto free = std::ranges::find_if(
        indices, [&plan](int index) { return freeSlot(plan, index).has_value(); });
    return free != indices.end() ? *free : 0;
}

Disk suggestedDisk(const Plan &plan)
{
    // A name may have a '/', which a file's cannot.
    const QString base = u"/var/lib/libvirt/images/"_s + QString(plan.name).replace(u'/', u'-');
    const auto isTaken = [&plan](const QString &file) {
        return std::ranges::find(plan.disks, file, &Disk::file) != plan.disks.end();
    };
    Disk disk;
    disk.file = base + u".qcow2"_s;
    for (int number = 2; isTaken(disk.file); ++number)
        disk.file = base + u"-%1.qcow2"_s.arg(number);
    disk.vphb = vphbForCard(plan);
    return disk;
}

NetworkCard suggestedNetworkCard(const Plan &plan)
{
    NetworkCard card;
    card.vphb = vphbForCard(plan);
    return card;
}

Display suggestedDisplay(const Plan &plan)
{
    Display display;
    display.graphics.vphb = vphbForCard(plan);
    display.input.vphb = display.graphics.vphb;
    return display;
}

QString usualFormat(const QString &file)
{
    const bool raw =
        file.startsWith("/dev/"_L1) ||
        std::ranges::any_of(
            std::initializer_list<QStringView>{u".raw", u".img", u".iso"},
            [&](QStringView suffix) { return file.endsWith(suffix, Qt::CaseInsensitive); });
    return raw ? u"raw"_s : u"qcow2"_s;
}

} // namespace redbud
