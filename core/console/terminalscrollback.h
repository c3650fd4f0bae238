// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/console/terminalline.h"

#include <deque>

namespace redbud
{

/// The lines that have left the screen, the newest last. It holds at most 10,000 lines and at most
/// 32 MiB, whichever is reached first; then the oldest go.
class TerminalScrollback
{
public:
    static constexpr qsizetype mostLines = 10000;
    static constexpr qsizetype mostBytes = qsizetype{32} * 1024 * 1024;

    void push(TerminalLine line);
    /// Takes the newest line back; there has to be one.
    TerminalLine pop();
    void clear();

    qsizetype size() const { return qsizetype(m_lines.size()); }
    /// How many lines were dropped or cleared since the beginning.
    qint64 dropped() const { return m_dropped; }
    const TerminalLine &at(qsizetype index) const { return m_lines[size_t(index)]; }

private:
    std::deque<TerminalLine> m_lines;
    qsizetype m_bytes = 0;
    qint64 m_dropped = 0;
};

} // namespace redbud
