// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/session/session.h"

#include "core/base/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <sys/stat.h>

namespace redbud
{

namespace
{

using namespace Qt::StringLiterals;

constexpr qint64 maxRecordBytes = 1 << 20;
constexpr qint64 readLog = 64 << 10;

QString tr(const char *text)
{
    return QCoreApplication::translate("Session", text);
}

Session::Life lifeOf(const SessionStatus &status, bool supervised)
{
    using Life = Session::Life;
    switch (status.kind) {
    case SessionStatus::Kind::Starting:
        return supervised ? Life::Starting : Life::Lost;
    case SessionStatus::Kind::Ended:
        return Life::Ended;
    case SessionStatus::Kind::Running:
        break;
    }
    if (supervised)
        return Life::Running;
    return isAlive(status.pid, status.startTime) ? Life::Unattended : Life::Lost;
}

/// Under the lock, so that nobody launches into a directory that is being removed.
bool removeUnlessHeld(const SessionPaths &paths)
{
    const std::optional<FileLock> lock = FileLock::tryTake(paths.lock());
    if (lock)
        removeSession(paths);
    return lock.has_value();
}

} // namespace

Result<FileLock> takeSession(const SessionPaths &paths)
{
    if (::mkdir(QFile::encodeName(paths.directory).constData(), 0700) != 0 && errno != EEXIST)
        return failure(ErrorCode::WriteFailed, qt_error_string(errno), paths.directory);
    std::optional<FileLock> lock = FileLock::tryTake(paths.lock());
    // A QEMU whose supervisor was killed holds no lock.
    const auto former = readStatus(paths.status());
    if (!lock || (former && former->kind == SessionStatus::Kind::Running &&
                  isAlive(former->pid, former->startTime)))
        return failure(ErrorCode::Busy, tr("A virtual machine of this name is running already"),
                       sessionNameOf(QFileInfo(paths.directory).fileName()));
    QDir directory(paths.directory);
    const QStringList stale = directory.entryList(QDir::Files | QDir::System | QDir::Hidden);
    for (const QString &file : stale) {
        if (directory.filePath(file) != paths.lock())
            directory.remove(file);
    }
    return *std::move(lock);
}

// Files only, and no folders: whatever is in there is ours, in a folder that only we may write.
void removeSession(const SessionPaths &paths)
{
    QDir folder(paths.directory);
    const QStringList files =
        folder.entryList(QDir::Files | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QString &file : files)
        folder.remove(file);
    QDir().rmdir(paths.directory);
}

std::optional<Session> readSession(const SessionPaths &paths)
{
    // Before the status: what is released after this is seen as ended all the same.
    const bool supervised = FileLock::isHeld(paths.lock());
    const Result<QByteArray> text = readFile(paths.record(), maxRecordBytes);
    if (!text)
        return std::nullopt;
    const Result<SessionRecord> record = parseRecord(*text);
    if (!record)
        return std::nullopt;
    Session session{paths, *record, readStatus(paths.status()).value_or(SessionStatus{}), {}};
    session.life = lifeOf(session.status, supervised);
    return session;
}

Result<QList<Session>> listSessions()
{
    const Result<QString> folder = sessionsFolder();
    if (!folder)
        return failure(folder.error());
    QList<Session> sessions;
    const QStringList names = QDir(*folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        const SessionPaths paths{*folder + u'/' + name};
        if (const auto session = readSession(paths))
            sessions.append(*session);
        else if (QFile::exists(paths.launch()) || hasAnswered(paths))
            removeUnlessHeld(paths);
    }
    std::ranges::sort(sessions, {}, [](const Session &session) { return session.record.name; });
    return sessions;
}

Result<Session> findSession(const QString &name)
{
    const Result<SessionPaths> paths = sessionPaths(name);
    if (!paths)
        return failure(paths.error());
    const auto session = readSession(*paths);
    if (!session)
        return failure(ErrorCode::NotFound, tr("There is no running virtual machine of this name"),
                       name);
    return *session;
}

Result<void> forgetSession(const Session &session)
{
    const auto now = readSession(session.paths);
    if (!now)
        return {};
    // Another one has got its name.
    if (now->record.started != session.record.started)
        return {};
    // The supervisor may still be busy with what comes after the end.
    if (now->isAlive() || !removeUnlessHeld(session.paths))
        return failure(ErrorCode::Busy, tr("This virtual machine has not ended yet"),
                       session.record.name);
    return {};
}

bool hasAnswered(const SessionPaths &paths)
{
    return QFile::exists(paths.answered());
}

void markAnswered(const SessionPaths &paths)
{
    QFile mark(paths.answered());
    if (!mark.exists())
        static_cast<void>(mark.open(QIODevice::WriteOnly));
}

QStringList lastLog(const SessionRecord &record)
{
    QFile file(record.log);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const bool cut = file.size() > readLog;
    if (cut)
        file.seek(file.size() - readLog);
    QStringList lines = QString::fromUtf8(file.read(readLog)).split(u'\n', Qt::SkipEmptyParts);
    if (cut && !lines.isEmpty())
        lines.removeFirst();
    return lines;
}

QString describeNotHandedBack()
{
    return tr("Its devices could not be handed back to their drivers; the end of its log says why. "
              "Put that right and run `redbudctl unbind`");
}

QString describeEnd(const QemuEnd &end)
{
    if (end.good())
        return tr("switched off");
    if (end.kind == QemuEnd::Kind::Exited)
        return tr("QEMU gave up (%1)").arg(end.text());
    if (end.code == 0) // nobody has seen by what
        return tr("crashed");
    if (end.code == SIGKILL || end.code == SIGTERM)
        return tr("killed (%1)").arg(end.text());
    return tr("crashed (%1)").arg(end.text());
}

} // namespace redbud
