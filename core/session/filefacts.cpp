// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/session/filefacts.h"

#include "core/base/openinroot.h"
#include "core/session/blockdeviceuses.h"

#include <QByteArray>
#include <QFile>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <condition_variable>
#include <cstring>
#include <fcntl.h>
#include <mutex>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

using Kind = FileFacts::Kind;

constexpr qsizetype mostThreads = 16;

// QEMU says what it does with an image, and what it leaves others, in locks on single bytes of it
// (docs/system/qemu-block-drivers.rst.inc, "Disk image file locking"; block/file-posix.c). From the
// first base on a lock at +N says "I use permission N", from the second "nobody else may".
constexpr off_t usedBase = 100;
constexpr off_t refusedBase = 200;
constexpr int readPermission = 0;
constexpr int writePermission = 1;
constexpr int resizePermission = 3;

bool isLocked(int fd, off_t byte)
{
    struct flock lock = {};
    lock.l_type = F_WRLCK; // meets every lock of others
    lock.l_whence = SEEK_SET;
    lock.l_start = byte;
    lock.l_len = 1;
    // Where a file system has no such locks, QEMU has none to heed either.
    return ::fcntl(fd, F_OFD_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
}

void readLocks(int fd, FileFacts &facts)
{
    facts.lockedForReading = isLocked(fd, usedBase + writePermission) ||
                             isLocked(fd, usedBase + resizePermission) ||
                             isLocked(fd, refusedBase + readPermission);
    facts.lockedForWriting = facts.lockedForReading ||
                             isLocked(fd, refusedBase + writePermission) ||
                             isLocked(fd, refusedBase + resizePermission);
}

QString systemWords(int error)
{
    return QString::fromLocal8Bit(std::strerror(error)); // NOLINT(concurrency-mt-unsafe)
}

Kind kindOf(mode_t mode)
{
    return S_ISREG(mode)   ? Kind::Regular
           : S_ISBLK(mode) ? Kind::BlockDevice
           : S_ISDIR(mode) ? Kind::Directory
                           : Kind::Other;
}

FileFacts lookAt(const QString &path, const Sysroot &root)
{
    FileFacts facts;
    facts.path = path;
    const QByteArray name = QFile::encodeName(path);
    struct stat status = {};
    if (::stat(name.constData(), &status) != 0) {
        facts.kind = errno == ENOENT || errno == ENOTDIR ? Kind::Missing : Kind::Unreachable;
        facts.error = systemWords(errno);
        return facts;
    }
    facts.kind = kindOf(status.st_mode);
    facts.number = {status.st_dev, status.st_ino};
    facts.readable = ::faccessat(AT_FDCWD, name.constData(), R_OK, AT_EACCESS) == 0;
    facts.writable = ::faccessat(AT_FDCWD, name.constData(), W_OK, AT_EACCESS) == 0;
    if (facts.kind == Kind::BlockDevice) {
        facts.number = {status.st_rdev, 0};
        facts.hostUses =
            blockDeviceUses(root, u"%1:%2"_s.arg(major(status.st_rdev)).arg(minor(status.st_rdev)));
    }
    if (!facts.readable || (facts.kind != Kind::Regular && facts.kind != Kind::BlockDevice))
        return facts;
    const FileDescriptor fd(::open(name.constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
    if (!fd.isOpen()) {
        facts.readable = false;
        facts.error = systemWords(errno);
        return facts;
    }
    std::array<char, 4> beginning{};
    const ssize_t got = ::pread(fd.get(), beginning.data(), beginning.size(), 0);
    facts.qcow2 = isQcow2(QByteArray(beginning.data(), std::max<ssize_t>(got, 0)));
    readLocks(fd.get(), facts);
    return facts;
}

/// Shared with threads that may be stuck in the kernel long after nobody waits for them.
struct Work {
    QStringList paths;
    std::shared_ptr<const Sysroot> root;
    std::mutex mutex;
    std::condition_variable progress;
    qsizetype next = 0;
    qsizetype done = 0;
    QList<FileFacts> facts;
};

void workOn(const std::shared_ptr<Work> &work)
{
    std::unique_lock lock(work->mutex);
    while (work->next < work->paths.size()) {
        const qsizetype i = work->next++;
        lock.unlock();
        FileFacts facts;
        if (namesProtocol(work->paths.at(i))) {
            facts.path = work->paths.at(i);
            facts.kind = Kind::Remote;
        } else {
            facts = lookAt(work->paths.at(i), *work->root);
        }
        lock.lock();
        work->facts[i] = facts;
        ++work->done;
        work->progress.notify_all();
    }
}

} // namespace

bool namesProtocol(const QString &path)
{
    const auto end = std::ranges::find_if(path, [](QChar c) { return c == u':' || c == u'/'; });
    return end != path.end() && *end == u':';
}

bool isQcow2(const QByteArray &beginning)
{
    return beginning.startsWith("QFI\xfb");
}

QList<FileFacts> readFileFacts(const QStringList &paths, std::shared_ptr<const Sysroot> root,
                               int milliseconds)
{
    const auto work = std::make_shared<Work>();
    work->paths = paths;
    work->root = std::move(root);
    for (const QString &path : paths) {
        FileFacts unanswered;
        unanswered.path = path;
        unanswered.kind = Kind::NoAnswer;
        work->facts.append(unanswered);
    }
    for (qsizetype i = 0; i < std::min(paths.size(), mostThreads); ++i)
        std::thread(workOn, work).detach();
    std::unique_lock lock(work->mutex);
    work->progress.wait_for(lock, std::chrono::milliseconds(milliseconds),
                            [&] { return work->done == work->paths.size(); });
    // What is still waiting is not begun any more.
    work->next = work->paths.size();
    return QList<FileFacts>(work->facts.cbegin(), work->facts.cend());
}

} // namespace redbud
