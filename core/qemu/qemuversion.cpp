// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/qemu/qemuversion.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

namespace redbud
{

namespace
{

constexpr int answerMs = 10000;

QString tr(const char *text)
{
    return QCoreApplication::translate("Qemu", text);
}

} // namespace

Result<QString> findQemu(const QString &qemu)
{
    if (qemu.contains(u'/')) {
        const QFileInfo info(qemu);
        if (!info.exists())
            return failure(ErrorCode::NotFound, tr("There is no QEMU at this path"), qemu);
        if (!info.isFile() || !info.isExecutable())
            return failure(ErrorCode::PermissionDenied, tr("This is not a program that can be run"),
                           qemu);
        return info.absoluteFilePath();
    }
    const QString found = QStandardPaths::findExecutable(qemu);
    if (found.isEmpty()) {
        return failure(ErrorCode::NotFound,
                       tr("QEMU is not installed or not in PATH; on Debian it is in the package "
                          "qemu-system-ppc, elsewhere name it with --qemu"),
                       qemu);
    }
    return found;
}

Result<QemuVersion> probeQemuVersion(const QString &qemu)
{
    const Result<QString> program = findQemu(qemu);
    if (!program)
        return failure(program.error());
    QProcess process;
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(*program, {QStringLiteral("--version")});
    if (!process.waitForStarted(answerMs))
        return failure(ErrorCode::PermissionDenied,
                       tr("The program cannot be started (%1)").arg(process.errorString()),
                       *program);
    if (!process.waitForFinished(answerMs)) {
        process.kill();
        process.waitForFinished();
        return failure(ErrorCode::TimedOut, tr("The program did not tell its version"), *program);
    }
    static const QRegularExpression pattern(
        QStringLiteral("^QEMU emulator version (\\d{1,4})\\.(\\d{1,4})\\.(\\d{1,4})"));
    const auto match = pattern.match(QString::fromUtf8(process.readAllStandardOutput().left(4096)));
    if (!match.hasMatch())
        return failure(ErrorCode::Unsupported, tr("This program does not answer as QEMU does"),
                       *program);
    return QemuVersion{match.captured(1).toInt(), match.captured(2).toInt(),
                       match.captured(3).toInt()};
}

} // namespace redbud
