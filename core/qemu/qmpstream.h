// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>

namespace redbud
{

/// Cuts what arrives on a control socket into messages: one JSON object a line. Half lines wait
/// for their rest; a line that is no object, or longer than maxLine, is counted and left out, and
/// reading goes on with the next line. Never holds more than a line.
class QmpStream
{
public:
    static constexpr qsizetype maxLine = 16 << 20; ///< bytes

    /// The messages that are complete now, oldest first.
    QList<QJsonObject> take(const QByteArray &bytes);

    /// Lines that were no message, since the beginning.
    int garbled() const { return m_garbled; }

    /// Those of them that were too long.
    int tooLong() const { return m_tooLong; }

private:
    QByteArray m_line;
    bool m_skipping = false; ///< inside a line that is too long
    int m_garbled = 0;
    int m_tooLong = 0;
};

} // namespace redbud
