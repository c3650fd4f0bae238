// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/console/terminalparser.h"
#include "core/console/terminalscreen.h"

#include <QString>

namespace redbud
{

/// Does to a screen what the guest asks for: the part of VT220 and xterm that Linux, its
/// firmware, boot loaders and full-screen programs use. What it does not know it leaves out, and
/// the bell, which would ring at every prompt.
class TerminalInterpreter : public TerminalParser::Handler
{
public:
    explicit TerminalInterpreter(TerminalScreen &screen);

    void text(char32_t character) override;
    void control(char byte) override;
    void escape(char intermediate, char final) override;
    void sequence(const TerminalSequence &sequence) override;
    void command(const QByteArray &text) override;

    /// What the guest asked to be told, since the last call.
    QByteArray takeAnswers();
    /// At most 256 characters, without controls.
    const QString &title() const { return m_title; }

private:
    bool move(const TerminalSequence &sequence);
    bool edit(const TerminalSequence &sequence);
    void report(const TerminalSequence &sequence);
    void setModes(const TerminalSequence &sequence, bool on);
    void setPrivateMode(int mode, bool on);
    void useAlternate(int mode, bool on);

    TerminalScreen &m_screen;
    QByteArray m_answers;
    QString m_title;
};

} // namespace redbud
