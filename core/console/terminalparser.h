// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QByteArray>

#include <array>

namespace redbud
{

/// A control sequence (ECMA-48, 5.4): `ESC [ prefix parameters intermediate final`.
struct TerminalSequence {
    struct Parameter {
        int value = -1;       ///< -1 where it is left out; at most 65535
        bool belongs = false; ///< it follows a colon, so it belongs to the one before
    };
    static constexpr int mostParameters = 32; ///< further ones are dropped

    std::array<Parameter, mostParameters> parameters;
    int count = 0;
    char prefix = 0;       ///< one of `<=>?`, or 0
    char intermediate = 0; ///< the last of its intermediate bytes, or 0
    char final = 0;

    /// A parameter for which 0 means the same as leaving it out.
    int number(int index, int fallback) const;
    /// A parameter, @a fallback only if it is left out.
    int choice(int index, int fallback = 0) const;
};

/// Takes apart what a guest sends: text in UTF-8, controls, escape sequences. It never fails:
/// what is wrong becomes U+FFFD or is left out, and no input makes it keep more than 4 KiB.
class TerminalParser
{
public:
    class Handler
    {
    public:
        Handler() = default;
        Handler(const Handler &) = delete;
        Handler &operator=(const Handler &) = delete;
        virtual ~Handler() = default;

        virtual void text(char32_t character) = 0;
        /// A control below 0x20.
        virtual void control(char byte) = 0;
        /// `ESC intermediate final`; @a intermediate may be 0.
        virtual void escape(char intermediate, char final) = 0;
        virtual void sequence(const TerminalSequence &sequence) = 0;
        /// An operating system command without what delimits it, cut off after 4 KiB.
        virtual void command(const QByteArray &text) = 0;
    };

    void parse(char byte, Handler &handler);

private:
    enum class State { Ground, Escape, Sequence, IgnoredSequence, Command, IgnoredString };

    void ground(quint8 byte, Handler &handler);
    void continueText(quint8 byte, Handler &handler);
    void escape(quint8 byte, Handler &handler);
    void sequence(quint8 byte, Handler &handler);
    void parameter(quint8 byte);
    void string(quint8 byte, Handler &handler);
    void endString(Handler &handler);

    State m_state = State::Ground;
    bool m_escapeInString = false;
    qsizetype m_stringLength = 0;
    QByteArray m_command;
    TerminalSequence m_sequence;
    char m_intermediate = 0;
    char32_t m_character = 0; ///< what is known of a character of several bytes
    int m_missing = 0;        ///< bytes of it that are still to come
    quint8 m_least = 0x80;    ///< range of the next of them
    quint8 m_most = 0xbf;
};

} // namespace redbud
