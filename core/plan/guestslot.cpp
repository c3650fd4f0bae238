// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plan/guestslot.h"

namespace redbud
{

namespace
{

/// The value of a hex digit; -1 for any other character. QStringView::toInt would also take
/// signs and blanks.
int hexDigit(QChar c)
{
    const char16_t u = c.toLower().unicode();
    if (u >= u'0' && u <= u'9')
        return u - u'0';
    return u >= u'a' && u <= u'f' ? u - u'a' + 10 : -1;
}

} // namespace

std::optional<GuestSlot> GuestSlot::parse(QStringView text)
{
    if (text.size() != 4 || text[2] != u'.')
        return std::nullopt;
    const int high = hexDigit(text[0]);
    const int low = hexDigit(text[1]);
    const int function = hexDigit(text[3]);
    if (high < 0 || high > 1 || low < 0 || function < 0 || function > 7)
        return std::nullopt;
    return GuestSlot{high * 16 + low, function};
}

QString GuestSlot::toString() const
{
    return QString::asprintf("%02x.%x", unsigned(device), unsigned(function));
}

} // namespace redbud
