// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/sysroot.h"

#include "core/base/sysrootdirectory.h"

#include <utility>

namespace redbud
{

namespace
{

/// For trees that find a path as quickly as a name.
class DirectoryByPath final : public SysrootDirectory
{
public:
    DirectoryByPath(const Sysroot &root, QString path)
        : m_root(root)
        , m_path(std::move(path))
    {
    }

    Result<QByteArray> read(const char *name, qint64 maxBytes) const override
    {
        return m_root.read(pathOf(name), maxBytes);
    }
    Result<QStringList> list() const override { return m_root.list(m_path); }
    Result<QString> readLink(const char *name) const override
    {
        return m_root.readLink(pathOf(name));
    }
    bool exists(const char *name) const override { return m_root.exists(pathOf(name)); }
    qint64 statedSize(const char *name) const override { return m_root.statedSize(pathOf(name)); }

private:
    QString pathOf(const char *name) const { return m_path + u'/' + QString::fromUtf8(name); }

    const Sysroot &m_root;
    QString m_path;
};

} // namespace

QString Sysroot::line(const QString &path) const
{
    const auto bytes = read(path);
    return bytes ? QString::fromUtf8(SysrootDirectory::firstLine(*bytes)).trimmed() : QString();
}

Result<QByteArray> Sysroot::readInTime(const QString &path,
                                       std::chrono::milliseconds /*limit*/) const
{
    return read(path);
}

Result<std::unique_ptr<SysrootDirectory>> Sysroot::directory(const QString &path) const
{
    return std::make_unique<DirectoryByPath>(*this, path);
}

} // namespace redbud
