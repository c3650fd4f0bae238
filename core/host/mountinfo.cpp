// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/host/mountinfo.h"

#include <QByteArrayList>

#include <algorithm>

namespace redbud
{

namespace
{

bool isOctal(char c)
{
    return c >= '0' && c <= '7';
}

/// The kernel writes white space and backslashes as three octal digits.
QString unescaped(const QByteArray &field)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < field.size(); ++i) {
        const QByteArray digits = field.mid(i + 1, 3);
        if (field[i] == '\\' && digits.size() == 3 && std::ranges::all_of(digits, isOctal)) {
            bytes.append(char(digits.toInt(nullptr, 8)));
            i += 3;
        } else {
            bytes.append(field[i]);
        }
    }
    QString text = QString::fromUtf8(bytes);
    for (QChar &c : text) {
        if (!c.isPrint())
            c = QChar::ReplacementCharacter;
    }
    return text;
}

} // namespace

QList<Mount> parseMountInfo(const QByteArray &text)
{
    QList<Mount> mounts;
    for (const QByteArray &line : text.split('\n')) {
        // id, parent, device number, root, mount point, options, any number of tags, "-", type,
        // source, options
        const QByteArrayList fields = line.split(' ');
        const qsizetype separator = fields.indexOf("-", 6);
        if (separator < 0 || separator + 2 >= fields.size())
            continue;
        mounts.append({QString::fromLatin1(fields.at(2)), unescaped(fields.at(4)),
                       unescaped(fields.at(separator + 2))});
    }
    return mounts;
}

} // namespace redbud
