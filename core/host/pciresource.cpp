// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/host/pciresource.h"

#include "core/base/size.h"
#include "core/base/words.h"

namespace redbud
{

namespace
{

// Bits of the third column, from Linux' include/linux/ioport.h.
constexpr quint64 flagIo = 0x100;
constexpr quint64 flagMemory = 0x200;
constexpr quint64 flagPrefetchable = 0x2000;
constexpr quint64 flag64Bit = 0x100000;

constexpr int lastBarLine = 6; // the expansion ROM; after it come virtual functions and windows

} // namespace

PciResource PciResource::parse(const QByteArray &text)
{
    PciResource result;
    QByteArrayView rest = text;
    for (int index = 0; index <= lastBarLine && !rest.isEmpty(); ++index) {
        const Words columns = wordsOf(takeLine(rest));
        if (columns.isEmpty())
            continue;
        if (columns.size() != 3) {
            ++result.absurdLines;
            continue;
        }
        const auto start = parseHex(columns.at(0));
        const auto end = parseHex(columns.at(1));
        const auto flags = parseHex(columns.at(2));
        if (!start || !end || !flags) {
            ++result.absurdLines;
            continue;
        }
        if (*end == 0 || !(*flags & (flagIo | flagMemory)))
            continue; // the region does not exist, or nothing was assigned to it
        const quint64 size = *end - *start + 1;
        if (*end < *start || size == 0) {
            ++result.absurdLines;
            continue;
        }
        PciBar bar;
        bar.index = index;
        bar.base = *start;
        bar.size = size;
        bar.io = *flags & flagIo;
        bar.is64Bit = *flags & flag64Bit;
        bar.prefetchable = *flags & flagPrefetchable;
        result.bars.append(bar);
    }
    return result;
}

} // namespace redbud
