// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/shellwords.h"

#include <QCoreApplication>

namespace redbud
{

namespace
{

class Splitter
{
public:
    explicit Splitter(QStringView text)
        : m_text(text)
    {
    }

    Result<ShellCommand> read()
    {
        while (m_at < m_text.size() && !m_ended && !m_unclosed)
            step(m_text[m_at++]);
        if (m_unclosed) {
            return failure(
                ErrorCode::InvalidData,
                QCoreApplication::translate(
                    "ShellWords", "A quotation mark of the command line is never closed"));
        }
        endWord();
        return m_command;
    }

private:
    void step(QChar c)
    {
        switch (c.unicode()) {
        case u'\\':
            escape();
            break;
        case u'\'':
            single();
            break;
        case u'"':
            twofold();
            break;
        case u' ':
        case u'\t':
        case u'\r':
            endWord();
            break;
        case u'<':
        case u'>':
            redirect();
            break;
        case u'\n':
        case u';':
        case u'&':
        case u'|':
            endWord();
            m_ended = !m_command.words.isEmpty();
            break;
        case u'#':
            if (m_inWord)
                add(c);
            else
                skipComment();
            break;
        default:
            m_expands = m_expands || c == u'$' || c == u'`';
            add(c);
        }
    }

    void add(QChar c)
    {
        m_word += c;
        m_inWord = true;
    }

    /// A continued line, which may have ends of DOS; otherwise the next character as it is.
    void escape()
    {
        if (m_text.sliced(m_at).startsWith(u"\r\n"))
            m_at += 2;
        else if (m_at < m_text.size() && m_text[m_at] == u'\n')
            ++m_at;
        else if (m_at < m_text.size())
            add(m_text[m_at++]);
    }

    void single()
    {
        const qsizetype end = m_text.indexOf(u'\'', m_at);
        m_unclosed = end < 0;
        if (m_unclosed)
            return;
        m_inWord = true;
        m_word += m_text.sliced(m_at, end - m_at);
        m_at = end + 1;
    }

    void twofold()
    {
        m_inWord = true;
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at++];
            if (c == u'"')
                return;
            if (c == u'\\' && m_at < m_text.size() &&
                QStringView(u"$`\"\\\n").contains(m_text[m_at])) {
                if (m_text[m_at] != u'\n')
                    m_word += m_text[m_at];
                ++m_at;
                continue;
            }
            m_expands = m_expands || c == u'$' || c == u'`';
            m_word += c;
        }
        m_unclosed = true;
    }

    void skipComment()
    {
        while (m_at < m_text.size() && m_text[m_at] != u'\n')
            ++m_at;
    }

    /// The word that follows is a file; digits right before are its descriptor.
    void redirect()
    {
        bool isNumber = false;
        m_word.toUInt(&isNumber);
        if (isNumber) {
            m_word.clear();
            m_inWord = false;
        }
        endWord();
        while (m_at < m_text.size() && QStringView(u"<>&|").contains(m_text[m_at]))
            ++m_at;
        m_isTarget = true;
    }

    void endWord()
    {
        if (!m_inWord)
            return;
        if (!m_isTarget) {
            m_command.words.append(m_word);
            if (m_expands)
                m_command.expansions.append(m_word);
        }
        m_word.clear();
        m_inWord = false;
        m_isTarget = false;
        m_expands = false;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    ShellCommand m_command;
    QString m_word;
    bool m_inWord = false;
    bool m_isTarget = false; ///< of a redirection
    bool m_expands = false;
    bool m_ended = false;
    bool m_unclosed = false;
};

} // namespace

Result<ShellCommand> readShellCommand(QStringView text)
{
    return Splitter(text).read();
}

} // namespace redbud
