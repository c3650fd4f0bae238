// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/pciaddress.h"

#include <algorithm>
#include <bit>

namespace redbud
{

namespace
{

/// A hex number of minDigits to maxDigits digits; QStringView::toUInt alone would also take
/// signs, blanks and a prefix.
std::optional<quint32> hexField(QStringView text, int minDigits, int maxDigits)
{
    if (text.size() < minDigits || text.size() > maxDigits)
        return std::nullopt;
    quint32 value = 0;
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        quint32 digit = 0;
        if (u >= u'0' && u <= u'9')
            digit = u - u'0';
        else if (u >= u'a' && u <= u'f')
            digit = u - u'a' + 10;
        else if (u >= u'A' && u <= u'F')
            digit = u - u'A' + 10;
        else
            return std::nullopt;
        value = value << 4 | digit;
    }
    return value;
}

} // namespace

std::optional<PciAddress> PciAddress::parse(QStringView text)
{
    const qsizetype dot = text.lastIndexOf(u'.');
    const qsizetype second = dot < 0 ? -1 : text.left(dot).lastIndexOf(u':');
    const qsizetype first = second <= 0 ? -1 : text.left(second).lastIndexOf(u':');
    if (first < 0)
        return std::nullopt;
    const auto domain = hexField(text.left(first), 4, 8);
    const auto bus = hexField(text.mid(first + 1, second - first - 1), 2, 2);
    const auto device = hexField(text.mid(second + 1, dot - second - 1), 2, 2);
    const auto function = hexField(text.mid(dot + 1), 1, 1);
    if (!domain || !bus || !device || !function || *device > 31 || *function > 7)
        return std::nullopt;
    return PciAddress{*domain, static_cast<quint8>(*bus), static_cast<quint8>(*device),
                      static_cast<quint8>(*function)};
}

QString PciAddress::toString() const
{
    // A scan does this for thousands of functions; formatting by a pattern takes ten times as long.
    constexpr QLatin1StringView digits("0123456789abcdef");
    constexpr int afterDomain = 8; // ":BB:DD.F"
    const int domainDigits = std::max(4, 8 - std::countl_zero(domain) / 4);
    QString text(domainDigits + afterDomain, Qt::Uninitialized);
    QChar *at = text.data();
    for (int shift = 4 * (domainDigits - 1); shift >= 0; shift -= 4)
        *at++ = digits.at(int(domain >> shift & 15));
    *at++ = u':';
    *at++ = digits.at(bus >> 4);
    *at++ = digits.at(bus & 15);
    *at++ = u':';
    *at++ = digits.at(device >> 4 & 15);
    *at++ = digits.at(device & 15);
    *at++ = u'.';
    *at++ = digits.at(function & 15);
    return text;
}

size_t qHash(const PciAddress &address, size_t seed) noexcept
{
    return qHashMulti(seed, address.domain, address.bus, address.device, address.function);
}

} // namespace redbud
