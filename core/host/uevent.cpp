// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/host/uevent.h"

#include "core/base/size.h"

#include <QByteArrayList>

namespace redbud
{

QByteArray Uevent::value(QByteArrayView key) const
{
    for (qsizetype at = 0; at < m_content.size();) {
        const qsizetype newline = m_content.indexOf('\n', at);
        const qsizetype end = newline < 0 ? m_content.size() : newline;
        const QByteArrayView line = QByteArrayView(m_content).sliced(at, end - at);
        if (line.size() > key.size() && line.startsWith(key) && line.at(key.size()) == '=')
            return line.sliced(key.size() + 1).toByteArray().trimmed();
        at = end + 1;
    }
    return {};
}

std::optional<quint32> Uevent::number(QByteArrayView key, int index, quint32 max) const
{
    const auto value = parseHexDigits(this->value(key).split(':').value(index));
    return value && *value <= max ? std::optional(quint32(*value)) : std::nullopt;
}

} // namespace redbud
