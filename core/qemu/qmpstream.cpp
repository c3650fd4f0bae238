// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/qemu/qmpstream.h"

#include <QJsonDocument>

#include <utility>

namespace redbud
{

QList<QJsonObject> QmpStream::take(const QByteArray &bytes)
{
    QList<QJsonObject> messages;
    qsizetype at = 0;
    while (at < bytes.size()) {
        const qsizetype end = bytes.indexOf('\n', at);
        const qsizetype length = (end < 0 ? bytes.size() : end) - at;
        if (!m_skipping && m_line.size() + length > maxLine) {
            m_skipping = true;
            ++m_garbled;
            ++m_tooLong;
            m_line.clear();
        }
        if (!m_skipping)
            m_line.append(bytes.constData() + at, length);
        if (end < 0)
            break;
        at = end + 1;
        const bool skipped = std::exchange(m_skipping, false);
        const QByteArray line = std::exchange(m_line, {}).trimmed();
        if (skipped || line.isEmpty())
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (document.isObject())
            messages.append(document.object());
        else
            ++m_garbled;
    }
    return messages;
}

} // namespace redbud
