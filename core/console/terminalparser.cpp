// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/console/terminalparser.h"

#include <algorithm>

namespace redbud
{

namespace
{

constexpr char32_t replacement = 0xfffd;
constexpr int mostValue = 65535;
constexpr qsizetype mostCommand = 4096;
/// A string that goes on longer was none: noise on the line must not swallow the rest.
constexpr qsizetype mostString = qsizetype{1024} * 1024;
constexpr quint8 bell = 0x07;
constexpr quint8 cancel = 0x18;
constexpr quint8 substitute = 0x1a;
constexpr quint8 escapeByte = 0x1b;
constexpr quint8 deleteByte = 0x7f;

} // namespace

int TerminalSequence::number(int index, int fallback) const
{
    const int value = choice(index, fallback);
    return value == 0 ? fallback : value;
}

int TerminalSequence::choice(int index, int fallback) const
{
    const int value = index < count ? parameters[size_t(index)].value : -1;
    return value < 0 ? fallback : value;
}

void TerminalParser::parse(char character, Handler &handler)
{
    const auto byte = quint8(character);
    if (m_missing > 0) {
        continueText(byte, handler);
        return;
    }
    if (m_state == State::Command || m_state == State::IgnoredString) {
        string(byte, handler);
        return;
    }
    if (byte == escapeByte) {
        m_state = State::Escape;
        m_intermediate = 0;
        return;
    }
    if (byte == cancel || byte == substitute) {
        m_state = State::Ground;
        return;
    }
    if (byte < 0x20) { // also in the midst of a sequence
        handler.control(char(byte));
        return;
    }
    switch (m_state) {
    case State::Escape:
        escape(byte, handler);
        break;
    case State::Sequence:
    case State::IgnoredSequence:
        sequence(byte, handler);
        break;
    default:
        ground(byte, handler);
    }
}

void TerminalParser::ground(quint8 byte, Handler &handler)
{
    // Table 3-7 of the Unicode standard: well-formed UTF-8.
    m_least = 0x80;
    m_most = 0xbf;
    if (byte < deleteByte) {
        handler.text(byte);
    } else if (byte == deleteByte) {
        return;
    } else if (byte >= 0xc2 && byte <= 0xdf) {
        m_missing = 1;
        m_character = byte & 0x1fU;
    } else if (byte >= 0xe0 && byte <= 0xef) {
        m_missing = 2;
        m_character = byte & 0x0fU;
        m_least = byte == 0xe0 ? 0xa0 : 0x80;
        m_most = byte == 0xed ? 0x9f : 0xbf;
    } else if (byte >= 0xf0 && byte <= 0xf4) {
        m_missing = 3;
        m_character = byte & 0x07U;
        m_least = byte == 0xf0 ? 0x90 : 0x80;
        m_most = byte == 0xf4 ? 0x8f : 0xbf;
    } else {
        handler.text(replacement);
    }
}

void TerminalParser::continueText(quint8 byte, Handler &handler)
{
    if (byte < m_least || byte > m_most) {
        m_missing = 0;
        handler.text(replacement);
        parse(char(byte), handler);
        return;
    }
    m_least = 0x80;
    m_most = 0xbf;
    m_character = m_character << 6U | (byte & 0x3fU);
    if (--m_missing == 0)
        handler.text(m_character);
}

void TerminalParser::escape(quint8 byte, Handler &handler)
{
    if (byte < 0x30) {
        m_intermediate = char(byte);
        return;
    }
    m_state = State::Ground;
    if (byte >= deleteByte) {
        if (byte > deleteByte)
            ground(byte, handler);
        return;
    }
    if (m_intermediate != 0) {
        handler.escape(m_intermediate, char(byte));
        return;
    }
    switch (byte) {
    case '[':
        m_state = State::Sequence;
        m_sequence = {};
        break;
    case ']':
        m_state = State::Command;
        break;
    case 'P': // DCS
    case 'X': // SOS
    case '^': // PM
    case '_': // APC
        m_state = State::IgnoredString;
        break;
    default:
        handler.escape(0, char(byte));
    }
    m_escapeInString = false;
    m_stringLength = 0;
    m_command.clear();
}

void TerminalParser::sequence(quint8 byte, Handler &handler)
{
    if (byte >= 0x80) {
        m_state = State::Ground;
        ground(byte, handler);
    } else if (byte >= 0x40) {
        const bool whole = m_state == State::Sequence;
        m_state = State::Ground;
        m_sequence.final = char(byte);
        m_sequence.count = std::min(m_sequence.count, TerminalSequence::mostParameters);
        if (whole && byte != deleteByte)
            handler.sequence(m_sequence);
    } else if (byte < 0x30) {
        m_sequence.intermediate = char(byte);
    } else if (byte >= 0x3c) {
        if (m_sequence.count == 0 && m_sequence.prefix == 0)
            m_sequence.prefix = char(byte);
        else
            m_state = State::IgnoredSequence;
    } else if (m_sequence.intermediate != 0) {
        m_state = State::IgnoredSequence;
    } else {
        parameter(byte);
    }
}

void TerminalParser::parameter(quint8 byte)
{
    int &count = m_sequence.count;
    count = std::max(count, 1);
    if (byte == ';' || byte == ':') {
        // One more than fits is counted, so that digits after it have no place to go to.
        count = std::min(count + 1, TerminalSequence::mostParameters + 1);
        if (count <= TerminalSequence::mostParameters)
            m_sequence.parameters[size_t(count) - 1].belongs = byte == ':';
        return;
    }
    if (count > TerminalSequence::mostParameters)
        return;
    int &value = m_sequence.parameters[size_t(count) - 1].value;
    value = std::min(std::max(value, 0) * 10 + byte - '0', mostValue);
}

void TerminalParser::string(quint8 byte, Handler &handler)
{
    if (m_escapeInString) {
        // ESC \ ends the string properly; any other escape sequence begins after it.
        endString(handler);
        if (byte != '\\') {
            m_state = State::Escape;
            m_intermediate = 0;
            parse(char(byte), handler);
        }
        return;
    }
    if (byte == escapeByte) {
        m_escapeInString = true;
    } else if (byte == bell) {
        endString(handler);
    } else if (byte == cancel || byte == substitute || ++m_stringLength > mostString) {
        m_state = State::Ground;
    } else if (m_state == State::Command && m_command.size() < mostCommand && byte >= 0x20) {
        m_command.append(char(byte));
    }
}

void TerminalParser::endString(Handler &handler)
{
    const bool isCommand = m_state == State::Command;
    m_state = State::Ground;
    m_escapeInString = false;
    if (isCommand)
        handler.command(m_command);
    m_command.clear();
}

} // namespace redbud
