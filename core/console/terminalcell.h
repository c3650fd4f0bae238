// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>

#include <array>

namespace redbud
{

/// A colour as the guest names it. What it looks like is up to who paints it.
struct TerminalColor {
    enum class Kind : quint8 { Default, Indexed, Rgb };
    Kind kind = Kind::Default;
    quint8 red = 0; ///< of Indexed: the index, 0 to 255; 0 to 15 are the sixteen colours of ANSI
    quint8 green = 0;
    quint8 blue = 0;

    static constexpr TerminalColor indexed(quint8 index) { return {Kind::Indexed, index, 0, 0}; }
    static constexpr TerminalColor rgb(quint8 r, quint8 g, quint8 b)
    {
        return {Kind::Rgb, r, g, b};
    }

    bool operator==(const TerminalColor &) const = default;
};

/// How a character looks.
struct TerminalAttributes {
    TerminalColor foreground;
    TerminalColor background;
    bool bold : 1 = false;
    bool faint : 1 = false;
    bool italic : 1 = false;
    bool underline : 1 = false;
    bool blink : 1 = false;
    bool reverse : 1 = false;
    bool conceal : 1 = false;
    bool strike : 1 = false;

    bool operator==(const TerminalAttributes &) const = default;
};

/// One place of the screen.
struct TerminalCell {
    char32_t character = 0;          ///< 0 where nothing was written
    std::array<char32_t, 2> marks{}; ///< combining characters; more than two are dropped
    quint8 width = 1;                ///< 2 in the left half of a wide character, 0 in the right
    TerminalAttributes attributes;

    /// As it was before anything was written or erased.
    bool isEmpty() const { return *this == TerminalCell(); }
    /// The character with its marks; a space where nothing was written, nothing in a right half.
    QString text() const;

    bool operator==(const TerminalCell &) const = default;
};

/// A place among all lines.
struct TerminalPosition {
    qint64 line = 0; ///< counted from the first line ever shown, so it stays when text scrolls
    int column = 0;  ///< from 0

    auto operator<=>(const TerminalPosition &) const = default;
};

/// From a place to just before another.
struct TerminalRange {
    TerminalPosition from;
    TerminalPosition to;

    bool isEmpty() const { return to <= from; }
    bool operator==(const TerminalRange &) const = default;
};

} // namespace redbud
