// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/size.h"

#include <QLocale>

#include <array>
#include <limits>

namespace redbud
{

namespace
{

struct Unit {
    char16_t suffix;
    quint64 bytes;
    const char16_t *name;
};

constexpr std::array units{Unit{u'T', TiB, u"TiB"}, Unit{u'G', GiB, u"GiB"},
                           Unit{u'M', MiB, u"MiB"}, Unit{u'K', KiB, u"KiB"}};

} // namespace

std::optional<quint64> parseSize(QStringView text)
{
    quint64 factor = 1;
    if (!text.isEmpty()) {
        const char16_t last = text.back().toUpper().unicode();
        for (const Unit &unit : units) {
            if (unit.suffix == last)
                factor = unit.bytes;
        }
    }
    if (factor != 1)
        text.chop(1);
    if (text.isEmpty())
        return std::nullopt;
    quint64 value = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        const quint64 digit = c.unicode() - u'0';
        if (value > (std::numeric_limits<quint64>::max() - digit) / 10)
            return std::nullopt;
        value = value * 10 + digit;
    }
    if (value > std::numeric_limits<quint64>::max() / factor)
        return std::nullopt;
    return value * factor;
}

QString sizeToString(quint64 bytes)
{
    for (const Unit &unit : units) {
        if (bytes != 0 && bytes % unit.bytes == 0)
            return QString::number(bytes / unit.bytes) + QChar(unit.suffix);
    }
    return QString::number(bytes);
}

QString sizeForPeople(quint64 bytes)
{
    for (const Unit &unit : units) {
        if (bytes < unit.bytes)
            continue;
        const double value = double(bytes) / double(unit.bytes);
        const int decimals = bytes % unit.bytes == 0 ? 0 : 1;
        return QLocale().toString(value, 'f', decimals) + QChar(u' ') +
               QString::fromUtf16(unit.name);
    }
    return QLocale().toString(bytes) + QStringLiteral(" B");
}

QString hex(quint64 value)
{
    return QStringLiteral("0x") + QString::number(value, 16);
}

std::optional<quint64> parseHexDigits(QByteArrayView digits)
{
    if (digits.isEmpty() || digits.size() > 16)
        return std::nullopt;
    quint64 value = 0;
    for (const char c : digits) {
        if (c >= '0' && c <= '9')
            value = value << 4 | quint64(c - '0');
        else if (c >= 'a' && c <= 'f')
            value = value << 4 | quint64(c - 'a' + 10);
        else if (c >= 'A' && c <= 'F')
            value = value << 4 | quint64(c - 'A' + 10);
        else
            return std::nullopt;
    }
    return value;
}

std::optional<quint64> parseHex(QByteArrayView text)
{
    return text.startsWith("0x") ? parseHexDigits(text.sliced(2)) : std::nullopt;
}

std::optional<quint64> parseHex(QStringView text)
{
    return parseHex(text.toLatin1()); // what is not Latin becomes no digit
}

} // namespace redbud
