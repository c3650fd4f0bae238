// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/session/filefacts.h"

#include "core/base/openinroot.h"
#include "core/session/blockdeviceuses.h"

#include <QByteArray>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

using Kind = FileFacts::Kind;

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

Kind kindOf(mode_t mode)
{
    return S_ISREG(mode)    ? Kind::Regular
           : S_ISBLK(mode)  ? Kind::BlockDevice
           : S_ISDIR(mode)  ? Kind::Directory
           : S_ISSOCK(mode) ? Kind::Socket
                            : Kind::Other;
}

} // namespace

bool isQcow2(const QByteArray &beginning)
{
    return beginning.startsWith("QFI\xfb");
}

FileFacts lookAtFile(const QString &path, const Sysroot &root)
{
    FileFacts facts;
    facts.path = path;
    const QByteArray name = QFile::encodeName(path);
    struct stat status = {};
    if (::stat(name.constData(), &status) != 0) {
        facts.kind = errno == ENOENT || errno == ENOTDIR ? Kind::Missing : Kind::Unreachable;
        facts.error = qt_error_string(errno);
        return facts;
    }
    facts.kind = kindOf(status.st_mode);
    facts.number = {status.st_dev, status.st_ino};
    facts.readable = ::faccessat(AT_FDCWD, name.constData(), R_OK, AT_EACCESS) == 0;
    facts.writable = ::faccessat(AT_FDCWD, name.constData(), W_OK, AT_EACCESS) == 0;
    if (facts.kind == Kind::BlockDevice) {
        facts.number = {status.st_rdev, 0};
        facts.device = QFileInfo(path).canonicalFilePath();
        facts.hostUses =
            blockDeviceUses(root, u"%1:%2"_s.arg(major(status.st_rdev)).arg(minor(status.st_rdev)));
    }
    if (!facts.readable || (facts.kind != Kind::Regular && facts.kind != Kind::BlockDevice))
        return facts;
    const FileDescriptor fd(::open(name.constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
    if (!fd.isOpen()) {
        facts.readable = false;
        facts.error = qt_error_string(errno);
        return facts;
    }
    std::array<char, 4> beginning{};
    const ssize_t got = ::pread(fd.get(), beginning.data(), beginning.size(), 0);
    facts.qcow2 = isQcow2(QByteArray(beginning.data(), std::max<ssize_t>(got, 0)));
    char last = 0;
    facts.endsWithLineFeed = facts.kind == Kind::Regular && status.st_size > 0 &&
                             ::pread(fd.get(), &last, 1, status.st_size - 1) == 1 && last == '\n';
    readLocks(fd.get(), facts);
    return facts;
}

} // namespace redbud
