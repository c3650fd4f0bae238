// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/libvirt/domainfiles.h"

#include "core/qemu/health.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdlib>
#include <memory>
#include <unistd.h>

namespace redbud
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int treeMilliseconds = 60000;
constexpr qint64 readLog = 64 << 10;

/// The user of a domain's QEMU, by the label "+64055:+64055" of the security model DAC.
std::optional<uid_t> userOfQemu(const LibvirtConnection &connection, virDomainPtr domain)
{
    virSecurityLabelPtr labels = nullptr;
    const int count = connection.api().virDomainGetSecurityLabelList(domain, &labels);
    const std::unique_ptr<virSecurityLabel, decltype(&::free)> owner(labels, &::free);
    static const QRegularExpression dac(u"^\\+(\\d+):\\+\\d+$"_s);
    for (int i = 0; i < count; ++i) {
        const auto match = dac.match(QString::fromUtf8(labels[i].label));
        if (match.hasMatch())
            return uid_t(match.captured(1).toUInt());
    }
    return std::nullopt;
}

} // namespace

std::optional<TreeNode> fetchDomainTree(const LibvirtConnection &connection, virDomainPtr domain,
                                        Qmp &qmp)
{
    if (!connection.isLocal())
        return std::nullopt;
    const QTemporaryDir folder;
    if (!folder.isValid())
        return std::nullopt;
    // The machine's libvirt runs QEMU as somebody else, who gets this folder; root reads it.
    if (const auto user = userOfQemu(connection, domain);
        user && *user != ::geteuid() &&
        ::chown(QFile::encodeName(folder.path()).constData(), *user, gid_t(-1)) != 0)
        return std::nullopt;
    const auto tree = fetchTree(qmp, folder.filePath(u"guest.dtb"_s), false, treeMilliseconds);
    return tree ? *tree : std::nullopt;
}

QString domainLogFile(const LibvirtConnection &connection, const QString &name)
{
    if (!connection.isLocal())
        return {};
    const QString folder =
        connection.isOfUser()
            ? QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) +
                  u"/libvirt/qemu/log/"_s
            : u"/var/log/libvirt/qemu/"_s;
    const QString file = folder + name + u".log"_s;
    return QFileInfo(file).isReadable() ? file : QString();
}

QStringList domainLog(const QString &file)
{
    QFile log(file);
    if (file.isEmpty() || !log.open(QIODevice::ReadOnly))
        return {};
    log.seek(std::max<qint64>(0, log.size() - readLog));
    return domainLogLines(QString::fromUtf8(log.read(readLog)));
}

QStringList domainLogLines(const QString &text)
{
    // QEMU's own time stamps have a T.
    static const QRegularExpression libvirtsOwn(
        u"^\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d\\.\\d+\\+\\d{4}: "_s);
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    QStringList sinceStart;
    bool inCommand = false; // variables and options, each line but the last with a backslash
    for (const QString &line : lines) {
        if (libvirtsOwn.match(line).hasMatch()) {
            if (line.contains(": starting up libvirt version"_L1)) {
                sinceStart.clear();
                inCommand = true;
            }
        } else if (inCommand) {
            inCommand = line.endsWith(u'\\');
        } else {
            sinceStart.append(line);
        }
    }
    return sinceStart;
}

} // namespace redbud
