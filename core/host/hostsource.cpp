// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/host/hostsource.h"

#include "core/base/sysrooterror.h"
#include "core/host/scanner.h"
#include "core/host/snapshot.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QResource>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

using Root = std::shared_ptr<const Sysroot>;

constexpr QLatin1StringView live("live");
constexpr QLatin1StringView samplePrefix("sample:");

QString resourceName(const QString &sample)
{
    return u":/samples/"_s + sample + u".redbud-host"_s;
}

Result<Root> openSample(const QString &source)
{
    const QString name = source.mid(samplePrefix.size());
    const QStringList known = sampleNames();
    if (!known.contains(name))
        return failure(ErrorCode::InvalidArgument,
                       QCoreApplication::translate("HostSource",
                                                   "There is no such sample; the samples are: %1")
                           .arg(known.join(u", ")),
                       source);
    const QResource resource(resourceName(name));
    return readSnapshot(resource.uncompressedData());
}

} // namespace

Result<Root> openHostSource(const QString &source)
{
    if (source == live)
        return openDirectorySysroot(u"/"_s);
    if (source.startsWith(samplePrefix))
        return openSample(source);
    const QFileInfo info(source);
    if (source.isEmpty() || !info.exists())
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate(
                           "HostSource",
                           "There is no such host: it is \"live\", \"sample:NAME\", a directory "
                           "with sys/ and proc/, or a snapshot file"),
                       source);
    if (info.isDir())
        return openDirectorySysroot(source);
    if (!info.isFile()) // opening a fifo would wait for a writer
        return failure(
            ErrorCode::InvalidArgument,
            QCoreApplication::translate("HostSource", "A host is a directory or a regular file"),
            source);
    return readSnapshot(source);
}

QString absoluteHostSource(const QString &source)
{
    return source == live || source.startsWith(samplePrefix) ? source
                                                             : QFileInfo(source).absoluteFilePath();
}

Result<Host> loadHost(const QString &source, ScanDepth depth)
{
    const auto root = openHostSource(source);
    if (!root)
        return failure(root.error());
    return scanHost(**root, source, {}, depth);
}

Result<Host> loadHost(const QString &source, const std::stop_token &stop,
                      const ObservedSysroot::Report &report)
{
    const auto root = openHostSource(source);
    if (!root)
        return failure(root.error());
    const ObservedSysroot observed(**root, stop, report);
    Result<Host> host = scanHost(observed, source);
    // A scan goes on where it cannot read.
    if (stop.stop_requested())
        return SysrootError::cancelled(source);
    return host;
}

QStringList sampleNames()
{
    QStringList names;
    for (const QString &file : QDir(u":/samples"_s).entryList(QDir::Files, QDir::Name))
        names.append(QString(file).remove(u".redbud-host"_s));
    return names;
}

} // namespace redbud
