// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/windowpicture.h"

#include "core/base/files.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace redbud::cli
{

namespace
{

constexpr int longestMs = 60000;
constexpr qint64 maxPictureBytes = qint64(64) << 20;

QString tr(const char *text)
{
    return QCoreApplication::translate("Cli", text);
}

/// Beside this program, in a build as in an installation, or in PATH.
QString windowProgram()
{
    const QString beside = QCoreApplication::applicationDirPath() + u"/redbud"_s;
    return QFileInfo(beside).isExecutable() ? beside : QStandardPaths::findExecutable(u"redbud"_s);
}

} // namespace

QStringList pictureFormats()
{
    return {u"svg"_s, u"png"_s, u"pdf"_s};
}

QStringList pictureSubjects()
{
    return {u"plan"_s, u"host"_s, u"addresses"_s};
}

Result<QByteArray> windowPicture(const PictureRequest &request)
{
    const QString program = windowProgram();
    if (program.isEmpty()) {
        return failure(ErrorCode::NotFound,
                       tr("Pictures are drawn by the program of the window, redbud, which is not "
                          "installed"),
                       request.format);
    }
    const QTemporaryDir folder;
    if (!folder.isValid())
        return failure(ErrorCode::WriteFailed, folder.errorString(), folder.path());
    const QString file = folder.filePath(u"picture."_s + request.format);
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardInputFile(QProcess::nullDevice());
    const QString subject =
        request.subject.isEmpty() ? pictureSubjects().constFirst() : request.subject;
    process.start(program, {u"--host"_s, request.host, u"--picture"_s, file, u"--picture-of"_s,
                            subject, u"--"_s, request.plan});
    if (!process.waitForFinished(longestMs) || process.exitStatus() != QProcess::NormalExit ||
        process.exitCode() != 0) {
        const QString said = QString::fromLocal8Bit(process.readAll()).trimmed();
        return failure(ErrorCode::ProcessFailed,
                       tr("The picture could not be drawn: %1")
                           .arg(said.isEmpty() ? process.errorString() : said),
                       program);
    }
    return readFile(file, maxPictureBytes);
}

} // namespace redbud::cli
