// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/console/terminalrendition.h"

#include <algorithm>
#include <optional>

namespace redbud
{

namespace
{

constexpr int setForeground = 38;
constexpr int setBackground = 48;
constexpr int setUnderline = 58; ///< its colour, which is not shown

quint8 byteOf(int value)
{
    return quint8(std::clamp(value, 0, 255));
}

/// How many parameters belong to the one at @a index by colons.
int belonging(const TerminalSequence &sequence, int index)
{
    int end = index + 1;
    while (end < sequence.count && sequence.parameters[size_t(end)].belongs)
        ++end;
    return end - index - 1;
}

/// The colour behind 38, 48 or 58; @a index goes on to its last parameter.
std::optional<TerminalColor> extendedColor(const TerminalSequence &sequence, int &index)
{
    const int first = index + 1;
    const int colons = belonging(sequence, index);
    const int kind = sequence.choice(first);
    if (colons > 0)
        index += colons;
    if (kind == 5) {
        if (colons == 0)
            index = first + 1;
        return TerminalColor::indexed(byteOf(sequence.choice(first + 1)));
    }
    if (kind != 2) {
        if (colons == 0)
            index = first;
        return {};
    }
    // With colons there may be the id of a colour space between, mostly an empty one.
    const int red = first + (colons >= 5 ? 2 : 1);
    if (colons == 0)
        index = red + 2;
    return TerminalColor::rgb(byteOf(sequence.choice(red)), byteOf(sequence.choice(red + 1)),
                              byteOf(sequence.choice(red + 2)));
}

void switchAttribute(int value, TerminalAttributes &attributes)
{
    switch (value) {
    case 1:
        attributes.bold = true;
        break;
    case 2:
        attributes.faint = true;
        break;
    case 3:
        attributes.italic = true;
        break;
    case 4:
    case 21:
        attributes.underline = true;
        break;
    case 5:
    case 6:
        attributes.blink = true;
        break;
    case 7:
        attributes.reverse = true;
        break;
    case 8:
        attributes.conceal = true;
        break;
    case 9:
        attributes.strike = true;
        break;
    case 22:
        attributes.bold = false;
        attributes.faint = false;
        break;
    case 23:
        attributes.italic = false;
        break;
    case 24:
        attributes.underline = false;
        break;
    case 25:
        attributes.blink = false;
        break;
    case 27:
        attributes.reverse = false;
        break;
    case 28:
        attributes.conceal = false;
        break;
    case 29:
        attributes.strike = false;
        break;
    default:
        break;
    }
}

void select(int value, TerminalAttributes &attributes)
{
    if (value == 0)
        attributes = {};
    else if (value >= 30 && value <= 37)
        attributes.foreground = TerminalColor::indexed(quint8(value - 30));
    else if (value == 39)
        attributes.foreground = {};
    else if (value >= 40 && value <= 47)
        attributes.background = TerminalColor::indexed(quint8(value - 40));
    else if (value == 49)
        attributes.background = {};
    else if (value >= 90 && value <= 97)
        attributes.foreground = TerminalColor::indexed(quint8(value - 90 + 8));
    else if (value >= 100 && value <= 107)
        attributes.background = TerminalColor::indexed(quint8(value - 100 + 8));
    else
        switchAttribute(value, attributes);
}

} // namespace

void selectRendition(const TerminalSequence &sequence, TerminalAttributes &attributes)
{
    for (int index = 0; index < std::max(sequence.count, 1); ++index) {
        const int value = sequence.choice(index);
        if (value == setForeground || value == setBackground || value == setUnderline) {
            const auto color = extendedColor(sequence, index);
            if (color && value != setUnderline)
                (value == setForeground ? attributes.foreground : attributes.background) = *color;
            continue;
        }
        const int colons = belonging(sequence, index);
        if (value == 4 && colons > 0) // 4:0 is none, 4:3 a curly one
            attributes.underline = sequence.choice(index + 1, 1) != 0;
        else
            select(value, attributes);
        index += colons;
    }
}

} // namespace redbud
