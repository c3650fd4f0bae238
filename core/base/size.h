// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace redbud
{

inline constexpr quint64 KiB = quint64(1) << 10;
inline constexpr quint64 MiB = quint64(1) << 20;
inline constexpr quint64 GiB = quint64(1) << 30;
inline constexpr quint64 TiB = quint64(1) << 40;

/// The smallest multiple of @a step, a power of two, that is not below @a value.
inline constexpr quint64 alignedUp(quint64 value, quint64 step)
{
    return (value + step - 1) & ~(step - 1);
}

/// Reads a size as QEMU's -m does: digits and an optional suffix K, M, G or T (powers of two,
/// either case); no suffix means bytes. Nothing on overflow or other characters.
std::optional<quint64> parseSize(QStringView text);

/// The shortest exact form that parseSize() reads back: "384G", "1536M", "4097".
QString sizeToString(quint64 bytes);

/// For people: "384 GiB", "1.5 TiB", "64 KiB".
QString sizeForPeople(quint64 bytes);

/// Lower case, without leading zeros: "0x40000000000".
QString hex(quint64 value);

/// Reads what hex() writes; the prefix is required, at most 16 digits.
std::optional<quint64> parseHex(QStringView text);
std::optional<quint64> parseHex(QByteArrayView text);

/// The same without a prefix, and in either case.
std::optional<quint64> parseHexDigits(QByteArrayView digits);

} // namespace redbud
