// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plan/machinetype.h"

namespace redbud
{

namespace
{

/// A decimal number of one or two digits without leading zero, taken off the front of @a text.
std::optional<int> takeNumber(QStringView &text)
{
    qsizetype digits = 0;
    int value = 0;
    while (digits < text.size() && digits < 2 && text[digits] >= u'0' && text[digits] <= u'9') {
        value = value * 10 + (text[digits].unicode() - u'0');
        ++digits;
    }
    if (digits == 0 || (digits == 2 && text[0] == u'0'))
        return std::nullopt;
    text = text.mid(digits);
    return value;
}

bool isSuffix(QStringView text)
{
    if (text.size() < 2 || text[0] != u'-')
        return false;
    for (const QChar c : text.mid(1)) {
        if ((c < u'a' || c > u'z') && (c < u'0' || c > u'9'))
            return false;
    }
    return true;
}

} // namespace

std::optional<MachineType> MachineType::parse(QStringView name)
{
    if (isAlias(name))
        return newestWithNvLink2;
    static constexpr QStringView prefix = u"pseries-";
    if (!name.startsWith(prefix))
        return std::nullopt;
    QStringView rest = name.mid(prefix.size());
    const auto majorNumber = takeNumber(rest);
    if (!majorNumber || !rest.startsWith(u'.'))
        return std::nullopt;
    rest = rest.mid(1);
    const auto minorNumber = takeNumber(rest);
    if (!minorNumber || (!rest.isEmpty() && !isSuffix(rest)))
        return std::nullopt;
    return MachineType{*majorNumber, *minorNumber};
}

QStringList MachineType::namesWithNvLink2()
{
    QStringList names;
    for (const MachineType &type :
         {MachineType{4, 1}, MachineType{4, 2}, MachineType{5, 0}, MachineType{5, 1},
          MachineType{5, 2}, MachineType{6, 0}, MachineType{6, 1}, MachineType{6, 2},
          MachineType{7, 0}, MachineType{7, 1}, MachineType{7, 2}, MachineType{8, 0},
          newestWithNvLink2})
        names += type.name();
    return names;
}

} // namespace redbud
