// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/openinroot.h"

#include "core/base/sysroot.h"

#include <QByteArrayList>

#include <array>
#include <cerrno>
#include <climits>
#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <utility>
#include <vector>

namespace redbud
{

namespace
{

/// Walks a path below a root; m_parents are the open directories from the root downwards.
class ComponentWalk
{
public:
    ComponentWalk(int root, const QByteArray &path, int flags)
        : m_root(root)
        , m_flags(flags | O_CLOEXEC)
        , m_pending(path.split('/'))
    {
    }

    FileDescriptor run()
    {
        while (!m_pending.isEmpty()) {
            const QByteArray name = m_pending.takeFirst();
            if (name.isEmpty() || name == ".")
                continue;
            if (name == "..") {
                if (!m_parents.empty())
                    m_parents.pop_back();
                continue;
            }
            const bool last = m_pending.isEmpty();
            FileDescriptor next(
                ::openat(current(), name.constData(), O_PATH | O_NOFOLLOW | O_CLOEXEC));
            struct stat status = {};
            if (!next.isOpen() || ::fstat(next.get(), &status) != 0)
                return {};
            if (S_ISLNK(status.st_mode) && !(last && (m_flags & O_NOFOLLOW))) {
                if (!follow(next.get()))
                    return {};
            } else if (last) {
                return FileDescriptor(::openat(current(), name.constData(), m_flags | O_NOFOLLOW));
            } else if (S_ISDIR(status.st_mode)) {
                m_parents.push_back(std::move(next));
            } else {
                errno = ENOTDIR;
                return {};
            }
        }
        return FileDescriptor(::openat(current(), ".", m_flags));
    }

private:
    int current() const { return m_parents.empty() ? m_root : m_parents.back().get(); }

    bool follow(int link)
    {
        std::array<char, PATH_MAX> target{};
        const ssize_t length = ::readlinkat(link, "", target.data(), target.size());
        if (length < 0)
            return false;
        if (++m_links > Sysroot::maxLinks) {
            errno = ELOOP;
            return false;
        }
        const QByteArray text(target.data(), length);
        if (text.startsWith('/'))
            m_parents.clear();
        m_pending = text.split('/') + m_pending;
        return true;
    }

    int m_root;
    int m_flags;
    int m_links = 0;
    QByteArrayList m_pending;
    std::vector<FileDescriptor> m_parents;
};

} // namespace

FileDescriptor::FileDescriptor(FileDescriptor &&other) noexcept
    : m_fd(other.release())
{
}

FileDescriptor &FileDescriptor::operator=(FileDescriptor &&other) noexcept
{
    std::swap(m_fd, other.m_fd);
    return *this;
}

FileDescriptor::~FileDescriptor()
{
    if (m_fd < 0)
        return;
    const int saved = errno; // the caller may still want to know why something failed
    ::close(m_fd);
    errno = saved;
}

int FileDescriptor::release()
{
    return std::exchange(m_fd, -1);
}

FileDescriptor openInRootByComponents(int root, const QByteArray &path, int flags)
{
    return ComponentWalk(root, path, flags).run();
}

FileDescriptor openInRoot(int root, const QByteArray &path, int flags)
{
    struct open_how how = {};
    how.flags = static_cast<quint64>(flags | O_CLOEXEC);
    how.resolve = RESOLVE_IN_ROOT | RESOLVE_NO_MAGICLINKS;
    const QByteArray &name = path.isEmpty() ? QByteArrayLiteral(".") : path;
    // EAGAIN: something was renamed while a ".." was resolved; trying again is what the manual
    // asks.
    for (int attempt = 0; attempt < 8; ++attempt) {
        FileDescriptor fd(
            static_cast<int>(::syscall(SYS_openat2, root, name.constData(), &how, sizeof how)));
        if (fd.isOpen())
            return fd;
        if (errno == ENOSYS || errno == EPERM)
            return openInRootByComponents(root, path, flags);
        if (errno != EAGAIN)
            return {};
    }
    return {};
}

} // namespace redbud
