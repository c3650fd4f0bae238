// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/host/pagesize.h"

#include <QtEndian>

#include <bit>

namespace redbud
{

namespace
{

constexpr quint64 typeNull = 0;     // AT_NULL ends the vector
constexpr quint64 typePageSize = 6; // AT_PAGESZ
constexpr quint64 maxType = 1024;   // the largest known is 51; more means a wrong word size

template <typename Word, bool bigEndian>
std::optional<quint32> readAs(const QByteArray &auxv)
{
    const auto word = [&auxv](qsizetype at) -> quint64 {
        const char *data = auxv.constData() + at;
        return bigEndian ? qFromBigEndian<Word>(data) : qFromLittleEndian<Word>(data);
    };
    std::optional<quint32> pageSize;
    constexpr qsizetype pair = 2 * sizeof(Word);
    for (qsizetype at = 0; at + pair <= auxv.size(); at += pair) {
        const quint64 type = word(at);
        const quint64 value = word(at + sizeof(Word));
        if (type == typeNull)
            return pageSize;
        if (type > maxType)
            return std::nullopt;
        if (type == typePageSize && std::has_single_bit(value) && value >= 4096 &&
            value <= (1U << 24))
            pageSize = quint32(value);
    }
    return std::nullopt;
}

} // namespace

std::optional<quint32> pageSizeFromAuxv(const QByteArray &auxv)
{
    for (const auto read : {readAs<quint64, false>, readAs<quint64, true>, readAs<quint32, false>,
                            readAs<quint32, true>}) {
        if (const auto pageSize = read(auxv))
            return pageSize;
    }
    return std::nullopt;
}

} // namespace redbud
