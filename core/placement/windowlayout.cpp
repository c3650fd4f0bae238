// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/placement/windowlayout.h"

#include "core/base/size.h"

#include <array>

namespace redbud
{

namespace
{

struct Name {
    WindowLayout layout;
    const char16_t *name;
};

constexpr std::array names{
    Name{WindowLayout::AboveMemory, u"above-memory"},
    Name{WindowLayout::Fixed, u"fixed"},
    Name{WindowLayout::NvLink2, u"nvlink2"},
    Name{WindowLayout::Proposed, u"proposed"},
};

} // namespace

WindowLayout windowLayoutOf(const MachineType &type)
{
    if (type < MachineType{2, 8})
        return WindowLayout::AboveMemory;
    return type.hasNvLink2Windows() ? WindowLayout::NvLink2 : WindowLayout::Fixed;
}

QString windowLayoutName(WindowLayout layout)
{
    for (const Name &entry : names) {
        if (entry.layout == layout)
            return QString::fromUtf16(entry.name);
    }
    return {};
}

std::optional<WindowLayout> windowLayoutNamed(QStringView name)
{
    for (const Name &entry : names) {
        if (name == QStringView(entry.name))
            return entry.layout;
    }
    return std::nullopt;
}

QStringList windowLayoutNames()
{
    QStringList all;
    for (const Name &entry : names)
        all.append(QString::fromUtf16(entry.name));
    return all;
}

int maxVphbIndexOf(WindowLayout layout)
{
    return layout == WindowLayout::AboveMemory ? 255 : 30;
}

VphbWindows usualWindows(const MachineType &type)
{
    VphbWindows usual{2 * GiB, TiB, GiB, true};
    if (windowLayoutOf(type) == WindowLayout::AboveMemory) {
        usual.mmio32Size = type < MachineType{2, 3} ? 512 * MiB : 62 * GiB;
        usual.mmio64Size = 0;
        usual.ddw = type >= MachineType{2, 7};
    }
    return usual;
}

VphbWindows effectiveWindows(const MachineType &type, const VphbWindows &chosen)
{
    const VphbWindows usual = usualWindows(type);
    return {chosen.mmio32Size ? chosen.mmio32Size : usual.mmio32Size,
            chosen.mmio64Size ? chosen.mmio64Size : usual.mmio64Size,
            chosen.dmaSize ? chosen.dmaSize : usual.dmaSize, chosen.ddw ? chosen.ddw : usual.ddw};
}

quint64 topOfMemory(const Machine &machine)
{
    if (!machine.maxMemory || *machine.maxMemory <= machine.memory)
        return machine.memory;
    return alignedUp(machine.memory, GiB) + (*machine.maxMemory - machine.memory);
}

} // namespace redbud
