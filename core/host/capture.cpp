// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/host/capture.h"

#include "core/host/capturefilter.h"
#include "core/host/kernelrelease.h"
#include "core/host/multidevice.h"
#include "core/host/uevent.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

class Capturer
{
public:
    Capturer(const Sysroot &root, Identities identities)
        : m_root(root)
        , m_identities(identities)
        , m_release(readKernelRelease(root))
    {
        readModaliases();
        readVolumeNames();
        readInterfaceNames();
        readFileSystemNames();
    }

    MemorySysroot run()
    {
        for (const CaptureLine &line : captureList()) {
            const QString pattern = QString(line.directory).replace("@RELEASE@"_L1, m_release);
            for (const QString &directory : matches(pattern))
                take(line, directory);
        }
        takePools();
        takeProcesses();
        return std::move(m_tree);
    }

private:
    void readVolumeNames()
    {
        for (const QString &name : namesIn(u"sys/class/block"_s, u"dm-*"_s))
            m_context.volumes.insert(m_root.line(u"sys/class/block/"_s + name + "/dm/name"_L1),
                                     name);
    }

    void readModaliases()
    {
        const QString devices = u"sys/bus/pci/devices"_s;
        for (const QString &name : m_root.list(devices).value_or(QStringList())) {
            const auto uevent = m_root.read(devices + u'/' + name + "/uevent"_L1);
            m_context.modaliases.add(Uevent(uevent.value_or(QByteArray())).value("MODALIAS"));
        }
    }

    /// Systemd names some interfaces by their hardware address; here they get numbers instead,
    /// as long as the address and in the same order.
    void readInterfaceNames()
    {
        static const QRegularExpression address(u"[0-9a-f]{12}$"_s);
        if (m_identities == Identities::Keep)
            return;
        for (const QString &name : namesIn(u"sys/class/net"_s, u"*"_s)) {
            const QString number = u"%1"_s.arg(m_renamed.size() + 1, 12, 10, QChar(u'0'));
            if (name.contains(address))
                m_renamed.append({name, QString(name).replace(address, number)});
        }
    }

    /// The identity of a btrfs is the name of its directory.
    void readFileSystemNames()
    {
        static const QRegularExpression identity(u"^[0-9a-f-]{36}$"_s);
        if (m_identities == Identities::Keep)
            return;
        int count = 0;
        for (const QString &name : namesIn(u"sys/fs/btrfs"_s, u"*"_s).filter(identity))
            m_renamed.append(
                {name, u"00000000-0000-0000-0000-%1"_s.arg(++count, 12, 10, QChar(u'0'))});
    }

    QString nameless(QString text) const
    {
        for (const auto &[name, number] : m_renamed)
            text.replace(name, number);
        return text;
    }

    QByteArray nameless(const QByteArray &bytes) const
    {
        QByteArray text = bytes;
        for (const auto &[name, number] : m_renamed)
            text.replace(name.toUtf8(), number.toUtf8());
        return text;
    }

    /// Names in a directory that fit a pattern; for one without wildcards the directory need not
    /// be listed.
    QStringList namesIn(const QString &directory, const QString &pattern) const
    {
        if (!pattern.contains(u'*'))
            return {pattern};
        const auto names = m_root.list(directory);
        const QRegularExpression expression(
            QRegularExpression::wildcardToRegularExpression(pattern));
        return names.value_or(QStringList()).filter(expression);
    }

    /// The directories that fit a pattern; some may not exist.
    QStringList matches(const QString &pattern) const
    {
        QStringList found{QString()};
        for (const QString &part : pattern.split(u'/')) {
            QStringList deeper;
            for (const QString &directory : std::as_const(found)) {
                for (const QString &name : namesIn(directory, part))
                    deeper.append(directory.isEmpty() ? name : directory + u'/' + name);
            }
            found = deeper;
        }
        return found;
    }

    void take(const CaptureLine &line, const QString &directory)
    {
        const QString place = nameless(realPath(directory, Sysroot::maxLinks));
        for (const QString &pattern : line.names) {
            for (const QString &name : namesIn(directory, pattern))
                takeEntry(line.kind, directory + u'/' + name, place + u'/' + nameless(name));
        }
    }

    void takeEntry(const QString &kind, const QString &from, const QString &to)
    {
        if (kind == "link"_L1) {
            if (const auto target = m_root.readLink(from))
                m_tree.addLink(to, nameless(*target));
        } else if (kind == "directory"_L1) {
            if (m_root.list(from))
                m_tree.addDirectory(to);
        } else if (kind == "name"_L1 && m_identities == Identities::Remove) {
            return;
        } else if (const auto content = m_root.read(
                       from, isModuleList(kind) ? maxModuleListBytes : Sysroot::maxFileBytes)) {
            const bool whole =
                m_identities == Identities::Keep && kind != "pagesize"_L1 && !isModuleList(kind);
            m_tree.addFile(to, whole ? *content
                                     : nameless(filterForCapture(kind, *content, m_context)));
            if (kind == "config"_L1)
                takeConfigSize(from, content->size(), to);
        }
    }

    /// Without root the kernel gives the beginning of a configuration space only, but its size.
    void takeConfigSize(const QString &from, qsizetype taken, const QString &to)
    {
        if (const qint64 size = m_root.statedSize(from); size > taken)
            m_tree.addFile(to + "-size"_L1, QByteArray::number(size) + '\n');
    }

    /// Lists of which most is of other machines.
    static bool isModuleList(const QString &kind)
    {
        return kind == "aliases"_L1 || kind == "builtins"_L1;
    }

    /// The place of a directory without links, as far as it exists. Those of /proc lead to the
    /// process that reads them, and those of /lib anywhere, so they become directories.
    QString realPath(const QString &path, int linksLeft)
    {
        const bool isKept = path.startsWith("proc"_L1) || path.startsWith("lib"_L1);
        if (path.isEmpty() || isKept || linksLeft == 0)
            return path;
        const auto known = m_realPaths.constFind(path);
        if (known != m_realPaths.cend())
            return *known;
        const qsizetype slash = path.lastIndexOf(u'/');
        const QString parent = slash < 0 ? QString() : realPath(path.left(slash), linksLeft);
        const QString place = parent.isEmpty() ? path : parent + path.mid(slash);
        QString real = place;
        if (const auto target = m_root.readLink(place)) {
            const QString joined =
                target->startsWith(u'/') ? *target : u'/' + parent + u'/' + *target;
            // An absolute path's ".." ends at the root, as it does in the tree.
            real = realPath(QDir::cleanPath(joined).mid(1), linksLeft - 1);
        }
        m_realPaths.insert(path, real);
        return real;
    }

    /// That there are ZFS pools, but not their names.
    void takePools()
    {
        if (isZfsActive(m_root))
            m_tree.addDirectory(u"proc/spl/kstat/zfs/pool"_s);
    }

    /// Who has a GPU or a VFIO group open; of processes nothing else is taken.
    void takeProcesses()
    {
        static const QRegularExpression number(u"^\\d+$"_s);
        static const QRegularExpression device(u"^/dev/(nvidia|vfio/)\\d+$"_s);
        for (const QString &process :
             m_root.list(u"proc"_s).value_or(QStringList()).filter(number)) {
            const QString directory = u"proc/"_s + process + u'/';
            for (const QString &descriptor :
                 m_root.list(directory + u"fd"_s).value_or(QStringList())) {
                const QString path = directory + u"fd/"_s + descriptor;
                const QString target = m_root.readLink(path).value_or(QString());
                if (!device.match(target).hasMatch())
                    continue;
                m_tree.addLink(path, target);
                takeEntry(u"file"_s, directory + u"comm"_s, directory + u"comm"_s);
            }
        }
    }

    const Sysroot &m_root;
    Identities m_identities;
    MemorySysroot m_tree;
    QString m_release;
    CaptureContext m_context;
    QList<std::pair<QString, QString>> m_renamed; ///< name and what stands for it
    QHash<QString, QString> m_realPaths;
};

} // namespace

MemorySysroot capture(const Sysroot &root, Identities identities)
{
    return Capturer(root, identities).run();
}

QByteArray captureScript(Identities identities)
{
    QFile file(u":/capture/collect.sh"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray script = file.readAll();
    script.replace("@IDENTITIES@", identities == Identities::Keep ? "keep" : "remove");
    script.replace("@FILES@\n", captureListText());
    return script;
}

} // namespace redbud
