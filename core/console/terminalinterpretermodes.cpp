// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/console/terminalinterpreter.h"

namespace redbud
{

void TerminalInterpreter::setModes(const TerminalSequence &sequence, bool on)
{
    for (int index = 0; index < sequence.count; ++index) {
        const int mode = sequence.choice(index);
        if (sequence.prefix == '?')
            setPrivateMode(mode, on);
        else if (sequence.prefix == 0 && mode == 4)
            m_screen.modes.insert = on;
        else if (sequence.prefix == 0 && mode == 20)
            m_screen.modes.newLine = on;
    }
}

void TerminalInterpreter::setPrivateMode(int mode, bool on)
{
    TerminalModes &modes = m_screen.modes;
    switch (mode) {
    case 1:
        modes.applicationCursor = on;
        break;
    case 5:
        modes.reverseScreen = on;
        m_screen.changeAll();
        break;
    case 6:
        m_screen.cursor.originMode = on;
        m_screen.moveTo(0, 0);
        break;
    case 7:
        modes.autoWrap = on;
        break;
    case 25:
        modes.cursorVisible = on;
        break;
    case 66:
        modes.applicationKeypad = on;
        break;
    case 2004:
        modes.bracketedPaste = on;
        break;
    default:
        useAlternate(mode, on);
    }
}

/// 47 switches only, 1047 clears the alternate screen when it is left, 1048 saves the cursor, and
/// 1049 does it all, clearing when it is entered.
void TerminalInterpreter::useAlternate(int mode, bool on)
{
    if (mode != 47 && (mode < 1047 || mode > 1049))
        return;
    const bool changes = on != m_screen.isAlternate();
    if (on && (mode == 1048 || (mode == 1049 && changes)))
        m_screen.saveCursor();
    if (!on && mode == 1047 && changes)
        m_screen.eraseScreen(TerminalScreen::Erase::All);
    if (mode != 1048)
        m_screen.useAlternate(on);
    if (on && mode == 1049 && changes)
        m_screen.eraseScreen(TerminalScreen::Erase::All);
    if (!on && (mode == 1048 || (mode == 1049 && changes)))
        m_screen.restoreCursor();
}

} // namespace redbud
