// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/bind/livehostcontrol.h"

#include "core/base/timedio.h"
#include "core/bind/bindfacts.h"
#include "core/host/vfiokernel.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <linux/magic.h>
#include <linux/vfio.h>
#include <sys/vfs.h>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

// nvidia takes some seconds to let go of a GPU; minutes mean that it never will.
constexpr std::chrono::seconds writeLimit(30);
constexpr int programMilliseconds = 60000;

QString tr(const char *text)
{
    return QCoreApplication::translate("LiveHostControl", text);
}

QString systemWords(int error)
{
    return QString::fromLocal8Bit(std::strerror(error)); // NOLINT(concurrency-mt-unsafe)
}

/// Runs a program of the system with an environment of its own.
Result<void> runProgram(const QString &name, const QStringList &arguments)
{
    QProcess program;
    QProcessEnvironment environment;
    environment.insert(u"PATH"_s, u"/usr/sbin:/usr/bin:/sbin:/bin"_s);
    environment.insert(u"LC_ALL"_s, u"C"_s);
    program.setProcessEnvironment(environment);
    program.setProcessChannelMode(QProcess::MergedChannels);
    program.setStandardInputFile(QProcess::nullDevice());
    for (const QString &directory : {u"/usr/sbin/"_s, u"/usr/bin/"_s, u"/sbin/"_s, u"/bin/"_s}) {
        if (QFile::exists(directory + name)) {
            program.start(directory + name, arguments);
            break;
        }
    }
    if (program.program().isEmpty())
        return failure(ErrorCode::NotFound, tr("The program is not installed"), name);
    const bool ended = program.waitForFinished(programMilliseconds);
    if (!ended && program.error() == QProcess::Timedout) {
        program.kill();
        program.waitForFinished(1000);
        return failure(ErrorCode::TimedOut, tr("It did not end within a minute"), name);
    }
    if (!ended || program.exitStatus() != QProcess::NormalExit || program.exitCode() != 0) {
        const QString words = QString::fromLocal8Bit(program.readAll()).trimmed().right(500);
        return failure(ErrorCode::ProcessFailed,
                       words.isEmpty() ? tr("It failed without a word") : words, name);
    }
    return {};
}

} // namespace

LiveHostControl::LiveHostControl(FileDescriptor sys)
    : m_sys(std::move(sys))
{
}

Result<std::unique_ptr<LiveHostControl>> LiveHostControl::open()
{
    FileDescriptor sys(::open("/sys", O_PATH | O_DIRECTORY | O_CLOEXEC));
    struct statfs status = {};
    if (!sys.isOpen() || ::fstatfs(sys.get(), &status) != 0 || status.f_type != SYSFS_MAGIC)
        return failure(ErrorCode::Unsupported, tr("There is no sysfs, so nothing can be bound"),
                       u"/sys"_s);
    return std::unique_ptr<LiveHostControl>(new LiveHostControl(std::move(sys)));
}

Result<std::shared_ptr<const Sysroot>> LiveHostControl::read()
{
    return openDirectorySysroot(u"/"_s);
}

Result<void> LiveHostControl::write(const QString &path, const QByteArray &value)
{
    return writeInRoot(m_sys.get(), path.mid(path.indexOf(u'/') + 1), value, writeLimit);
}

Result<void> LiveHostControl::loadModule(const QString &name)
{
    return runProgram(u"modprobe"_s, {u"--"_s, name});
}

Result<void> LiveHostControl::setService(const QString &name, bool running)
{
    return runProgram(u"systemctl"_s, {running ? u"start"_s : u"stop"_s, u"--"_s, name});
}

bool LiveHostControl::serviceRuns(const QString &name)
{
    return runProgram(u"systemctl"_s, {u"is-active"_s, u"--quiet"_s, u"--"_s, name}).has_value();
}

Result<void> LiveHostControl::giveGroup(int group, quint32 user)
{
    const QString node = u"/dev/vfio/%1"_s.arg(group);
    if (::lchown(QFile::encodeName(node).constData(), user, gid_t(-1)) != 0)
        return failure(errno == ENOENT ? ErrorCode::NotFound : ErrorCode::WriteFailed,
                       tr("Its owner cannot be changed (%1)").arg(systemWords(errno)), node);
    return {};
}

GroupState LiveHostControl::groupState(int group)
{
    return stateOfGroupNode(u"/dev/vfio/%1"_s.arg(group));
}

std::optional<quint32> LiveHostControl::groupOwner(int group)
{
    return liveGroupOwner(group);
}

GroupState stateOfGroupNode(const QString &node)
{
    const VfioKernel &vfio = VfioKernel::real();
    const FileDescriptor fd = vfio.open(node);
    if (!fd.isOpen())
        return errno == ENOENT  ? GroupState::Missing
               : errno == EBUSY ? GroupState::Busy
                                : GroupState::Unknown;
    vfio_group_status status = {};
    status.argsz = sizeof status;
    if (vfio.control(fd.get(), VFIO_GROUP_GET_STATUS, &status) != 0)
        return GroupState::Unknown;
    return status.flags & VFIO_GROUP_FLAGS_VIABLE ? GroupState::Viable : GroupState::NotViable;
}

Result<void> writeInRoot(int sys, const QString &path, const QByteArray &value,
                         std::chrono::milliseconds limit)
{
    const FileDescriptor fd = openInRoot(sys, QFile::encodeName(path), O_WRONLY | O_NOCTTY);
    if (!fd.isOpen())
        return failure(errno == ENOENT                     ? ErrorCode::NotFound
                       : errno == EACCES || errno == EPERM ? ErrorCode::PermissionDenied
                                                           : ErrorCode::WriteFailed,
                       tr("It cannot be opened (%1)").arg(systemWords(errno)), path);
    const int error = timedWrite(fd.get(), value, limit);
    if (error == ETIMEDOUT)
        return failure(ErrorCode::TimedOut,
                       tr("The kernel did not finish within %1 seconds; it may still do so")
                           .arg(std::chrono::duration_cast<std::chrono::seconds>(limit).count()),
                       path);
    if (error != 0)
        return failure(ErrorCode::WriteFailed,
                       tr("The kernel refused it (%1)").arg(systemWords(error)), path);
    return {};
}

} // namespace redbud
