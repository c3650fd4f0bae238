// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/session/sessionpaths.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QUrl>

#include <cerrno>
#include <cstring>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace redbud
{

namespace
{

using namespace Qt::StringLiterals;

QString tr(const char *text)
{
    return QCoreApplication::translate("Session", text);
}

bool isOurs(const QString &path)
{
    struct stat facts = {};
    return ::lstat(QFile::encodeName(path).constData(), &facts) == 0 && S_ISDIR(facts.st_mode) &&
           facts.st_uid == ::geteuid() && (facts.st_mode & (S_IWGRP | S_IWOTH)) == 0;
}

QString runtimeFolder()
{
    QString named = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (!named.isEmpty() && isOurs(named))
        return named;
    QString user = u"/run/user/%1"_s.arg(::geteuid());
    if (isOurs(user))
        return user;
    if (::geteuid() == 0)
        return u"/run"_s;
    return QDir::tempPath() + u"/redbud-%1"_s.arg(::geteuid());
}

/// Makes a folder for this user alone; a foreign one of that name is refused.
Result<void> makeOurs(const QString &path)
{
    if (::mkdir(QFile::encodeName(path).constData(), 0700) != 0 && errno != EEXIST) {
        return failure(errno == EACCES ? ErrorCode::PermissionDenied : ErrorCode::WriteFailed,
                       tr("The folder for running virtual machines cannot be made (%1)")
                           .arg(qt_error_string(errno)),
                       path);
    }
    if (!isOurs(path))
        return failure(ErrorCode::PermissionDenied,
                       tr("Others could write into this folder, so it is not used"), path);
    return {};
}

/// Every dot is encoded, too, so that no name is "." or hides a folder.
QString encoded(const QString &name)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(name, {}, "."));
}

} // namespace

Result<QString> sessionsFolder()
{
    const QString runtime = runtimeFolder();
    // Only the one in the temporary folder may be missing.
    if (runtime.startsWith(QDir::tempPath() + u"/redbud-"_s)) {
        if (Result<void> made = makeOurs(runtime); !made)
            return failure(made.error());
    }
    // /run/redbud is root's, and what others may read of it is the lock for bindings.
    const QString own = runtime + u"/redbud"_s;
    for (const QString &folder : {own, QString(own + u"/vms"_s)}) {
        if (Result<void> made = makeOurs(folder); !made)
            return failure(made.error());
    }
    return QString(own + u"/vms"_s);
}

Result<SessionPaths> sessionPaths(const QString &name)
{
    if (name.trimmed().isEmpty())
        return failure(ErrorCode::InvalidArgument, tr("A virtual machine needs a name"));
    const Result<QString> folder = sessionsFolder();
    if (!folder)
        return failure(folder.error());
    const SessionPaths paths{*folder + u'/' + encoded(name)};
    if (QFile::encodeName(paths.control()).size() >= qsizetype(sizeof(sockaddr_un::sun_path)))
        return failure(ErrorCode::InvalidArgument,
                       tr("This name is too long for a virtual machine: the path of its sockets "
                          "would have more than 107 bytes"),
                       name);
    return paths;
}

QString sessionNameOf(const QString &folder)
{
    return QUrl::fromPercentEncoding(folder.toLatin1());
}

QString stateFolder()
{
    QString named = qEnvironmentVariable("XDG_STATE_HOME");
    const QString state = named.startsWith(u'/') ? named : QDir::homePath() + u"/.local/state"_s;
    return state + u"/redbud"_s;
}

QString logFolder()
{
    return stateFolder() + u"/log"_s;
}

QString logFile(const QString &name)
{
    return logFolder() + u'/' + encoded(name) + u".log"_s;
}

QString consoleLogFile(const QString &name)
{
    return logFolder() + u'/' + encoded(name) + u".console.log"_s;
}

} // namespace redbud
