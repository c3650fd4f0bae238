// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/console/terminalscrollback.h"

namespace redbud
{

void TerminalScrollback::push(TerminalLine line)
{
    m_bytes += line.cost();
    m_lines.push_back(std::move(line));
    while (size() > mostLines || m_bytes > mostBytes) {
        m_bytes -= m_lines.front().cost();
        m_lines.pop_front();
        ++m_dropped;
    }
}

TerminalLine TerminalScrollback::pop()
{
    TerminalLine line = std::move(m_lines.back());
    m_lines.pop_back();
    m_bytes -= line.cost();
    return line;
}

void TerminalScrollback::clear()
{
    m_dropped += size();
    m_lines.clear();
    m_bytes = 0;
}

} // namespace redbud
