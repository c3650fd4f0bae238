// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/console/consolecolors.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace redbud
{

namespace
{

constexpr double leastContrast = 4.5;

// The sixteen colours as text and as fill: pale fills under dark text and the other way round, so
// that a program which paints its whole screen fits into the window.
constexpr std::array<QRgb, 16> lightTexts = {
    0x1f2733, 0xb3261e, 0x217346, 0x7d5a00, 0x1f57a8, 0x8a3aa8, 0x0f6b78, 0x4a5360,
    0x5b6573, 0xa3271f, 0x1c6b3f, 0x735200, 0x2563a8, 0x7a2f9a, 0x0b606c, 0x10151c};
constexpr std::array<QRgb, 16> lightFills = {
    0x2b3441, 0xf3c5c1, 0xc6e7cf, 0xf5e3ac, 0xc3daf6, 0xe8d0f3, 0xbfe6e9, 0xe3e7ec,
    0x8b95a3, 0xf8d8d5, 0xdaf1e0, 0xfaeecb, 0xd9e8fa, 0xf1e2f8, 0xd6f0f2, 0xffffff};
constexpr std::array<QRgb, 16> darkTexts = {
    0x8b97a6, 0xf28b82, 0x7fca8c, 0xe2b95a, 0x7fb0ee, 0xcf9cf0, 0x6fc8cf, 0xd5dbe3,
    0x9aa6b5, 0xffa79f, 0xa2e3ac, 0xf5d688, 0xa8caff, 0xe3bdff, 0x98e4ea, 0xffffff};
constexpr std::array<QRgb, 16> darkFills = {
    0x0d1014, 0x7d2a26, 0x1f5c35, 0x6b5010, 0x22477d, 0x5e3779, 0x14565e, 0xc9d1da,
    0x4a5462, 0x9c3b35, 0x2f7a4a, 0x86661a, 0x315fa3, 0x78489a, 0x1f717b, 0xffffff};

/// Relative luminance of WCAG 2.1.
double luminance(const QColor &color)
{
    static const auto linear = [] {
        std::array<double, 256> made{};
        for (size_t i = 0; i < made.size(); ++i) {
            const double channel = double(i) / 255;
            made[i] =
                channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
        }
        return made;
    }();
    return 0.2126 * linear[size_t(color.red())] + 0.7152 * linear[size_t(color.green())] +
           0.0722 * linear[size_t(color.blue())];
}

double contrast(const QColor &first, const QColor &second)
{
    const double a = luminance(first) + 0.05;
    const double b = luminance(second) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

QColor mixed(const QColor &first, const QColor &second, double part)
{
    const auto channel = [part](int a, int b) { return int(std::lround(a + (b - a) * part)); };
    return {channel(first.red(), second.red()), channel(first.green(), second.green()),
            channel(first.blue(), second.blue())};
}

/// The colour nearest to @a text, on the way to black or white, that can be read on @a fill.
QColor readable(const QColor &text, const QColor &fill)
{
    const QColor end =
        contrast(Qt::white, fill) > contrast(Qt::black, fill) ? Qt::white : Qt::black;
    QColor color = text;
    for (int step = 1; step <= 16 && contrast(color, fill) < leastContrast; ++step)
        color = mixed(text, end, step / 16.0);
    return color;
}

/// The colours of xterm from 16: a cube of six levels, then 24 greys.
QColor indexed(int index)
{
    if (index >= 232) {
        const int grey = 8 + (index - 232) * 10;
        return {grey, grey, grey};
    }
    const auto level = [](int step) { return step == 0 ? 0 : 55 + step * 40; };
    const int cube = index - 16;
    return {level(cube / 36), level(cube / 6 % 6), level(cube % 6)};
}

quint64 bits(const TerminalColor &color)
{
    return quint64(color.kind) << 24U | quint64(color.red) << 16U | quint64(color.green) << 8U |
           color.blue;
}

/// What the colours of a cell depend on.
quint64 keyOf(const TerminalAttributes &attributes, bool reversed)
{
    return bits(attributes.foreground) << 29U | bits(attributes.background) << 3U |
           (reversed ? 4U : 0U) | (attributes.faint ? 2U : 0U) | (attributes.conceal ? 1U : 0U);
}

} // namespace

ConsoleColors::ConsoleColors(const Theme &theme)
    : m_text(theme.text)
    , m_fill(theme.dark ? theme.canvas : theme.card)
    , m_selection{theme.dark ? theme.canvas : theme.card, theme.accent}
    , m_texts(theme.dark ? &darkTexts : &lightTexts)
    , m_fills(theme.dark ? &darkFills : &lightFills)
{
}

QColor ConsoleColors::color(const TerminalColor &color, const std::array<QRgb, 16> &sixteen,
                            const QColor &usual) const
{
    switch (color.kind) {
    case TerminalColor::Kind::Indexed:
        return color.red < 16 ? QColor(sixteen[color.red]) : indexed(color.red);
    case TerminalColor::Kind::Rgb:
        return {color.red, color.green, color.blue};
    default:
        return usual;
    }
}

CellColors ConsoleColors::of(const TerminalAttributes &attributes, bool reverseScreen) const
{
    const bool reversed = attributes.reverse != reverseScreen;
    const quint64 key = keyOf(attributes, reversed);
    if (const auto known = m_known.constFind(key); known != m_known.constEnd())
        return *known;
    if (m_known.size() >= mostKnown)
        m_known.clear();
    return *m_known.insert(key, make(attributes, reversed));
}

CellColors ConsoleColors::make(const TerminalAttributes &attributes, bool reversed) const
{
    CellColors colors{color(attributes.foreground, *m_texts, m_text),
                      color(attributes.background, *m_fills, m_fill)};
    if (reversed)
        std::swap(colors.text, colors.fill);
    if (attributes.faint)
        colors.text = mixed(colors.text, colors.fill, 0.3);
    colors.text = attributes.conceal ? colors.fill : readable(colors.text, colors.fill);
    return colors;
}

} // namespace redbud
