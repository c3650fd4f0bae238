// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/support/goldenfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace redbud::test
{

QString compareWithGolden(const QString &name, const QByteArray &actual)
{
    const QString path = QStringLiteral(REDBUD_SOURCE_DIR "/tests/golden/") + name;
    QFile file(path);
    if (qEnvironmentVariableIntValue("REDBUD_UPDATE_GOLDENS") == 1) {
        QDir().mkpath(QFileInfo(path).path());
        if (!file.open(QIODevice::WriteOnly) || file.write(actual) != actual.size())
            return QStringLiteral("cannot write ") + path;
        return {};
    }
    if (!file.open(QIODevice::ReadOnly))
        return QStringLiteral("cannot read %1; make it with REDBUD_UPDATE_GOLDENS=1").arg(path);
    const QByteArray expected = file.readAll();
    if (expected == actual)
        return {};
    const QList<QByteArray> want = expected.split('\n');
    const QList<QByteArray> have = actual.split('\n');
    for (qsizetype i = 0; i < std::max(want.size(), have.size()); ++i) {
        if (want.value(i) != have.value(i)) {
            return QStringLiteral("%1:%2: expected \"%3\", got \"%4\"")
                .arg(path)
                .arg(i + 1)
                .arg(QString::fromUtf8(want.value(i)), QString::fromUtf8(have.value(i)));
        }
    }
    return QStringLiteral("%1: differs in its end").arg(path);
}

} // namespace redbud::test
