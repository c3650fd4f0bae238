// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/sysroot.h"

#include <QByteArray>
#include <QStringList>

namespace redbud
{

/// One directory of a Sysroot, found once and then read file by file: a scan reads dozens of files
/// of each device, and looking for the directory takes longer than reading one of them. A name is
/// one component; where it is a link, the Sysroot follows it.
///
/// For directories of sysfs, whose files come in one piece, and whose entries are listed once: what
/// is added later may be missing.
///
/// For one thread at a time; threads that share a Sysroot open directories of their own. Ends
/// before its Sysroot.
class SysrootDirectory
{
public:
    SysrootDirectory() = default;
    SysrootDirectory(const SysrootDirectory &) = delete;
    SysrootDirectory &operator=(const SysrootDirectory &) = delete;
    virtual ~SysrootDirectory() = default;

    /// As the functions of Sysroot with the same names, and with the same errors.
    virtual Result<QByteArray> read(const char *name,
                                    qint64 maxBytes = Sysroot::maxFileBytes) const = 0;
    virtual Result<QStringList> list() const = 0;
    virtual Result<QString> readLink(const char *name) const = 0;
    virtual bool exists(const char *name) const = 0;
    virtual qint64 statedSize(const char *name) const = 0;

    /// As Sysroot::line, but not decoded: most lines are numbers.
    QByteArray line(const char *name) const;

    /// The first line of @a content without white space at its ends and without NUL bytes.
    static QByteArray firstLine(const QByteArray &content);
};

} // namespace redbud
