// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/host/deviceuses.h"
#include "core/host/mountinfo.h"
#include "core/host/multidevice.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

/// A machine with containers mounts one disk hundreds of times.
constexpr int maxMountPoints = 3;

class BlockReader
{
    Q_DECLARE_TR_FUNCTIONS(BlockUses)

public:
    BlockReader(const Sysroot &root, const QStringList &names, DeviceUses &uses)
        : m_root(root)
        , m_names(names)
        , m_uses(uses)
    {
        for (const QString &name : names) {
            m_targets.insert(name, root.readLink(directory(name)).value_or(QString()));
            m_nameOfNumber.insert(root.line(directory(name) + "/dev"_L1), name);
            m_slaves.insert(name,
                            root.list(directory(name) + "/slaves"_L1).value_or(QStringList()));
        }
    }

    void addMounts(const QList<Mount> &mounts)
    {
        const QList<QStringList> fileSystems = btrfsFileSystems(m_root);
        QMap<QString, QStringList> pointsOfName;
        for (const Mount &mount : mounts) {
            const QString name = nameOf(mount);
            if (!name.isEmpty() && !pointsOfName[name].contains(mount.point))
                pointsOfName[name].append(mount.point);
        }
        for (auto it = pointsOfName.cbegin(); it != pointsOfName.cend(); ++it) {
            QString points = it->mid(0, maxMountPoints).join(u", "_s);
            if (it->size() > maxMountPoints)
                points = tr("%1 and %n more place(s)", nullptr, int(it->size()) - maxMountPoints)
                             .arg(points);
            const QString reason = tr("mounted at %1").arg(points);
            use(it.key(), reason);
            for (const QStringList &devices : fileSystems) {
                for (const QString &other : devices.contains(it.key()) ? devices : QStringList())
                    use(other, reason);
            }
        }
    }

    void addSwaps(const QString &table)
    {
        for (const QString &line : table.split(u'\n')) {
            const QString name = nameOfSource(line.section(u' ', 0, 0).section(u'\t', 0, 0));
            if (!name.isEmpty())
                use(name, tr("swap space"));
        }
    }

    /// Devices of drivers that say nowhere else what they hold. False where nobody knows which
    /// devices ZFS has.
    bool addPools()
    {
        bool known = true;
        const bool zfs = isZfsActive(m_root);
        for (const QString &name : m_names) {
            if (isInBcache(m_root, name))
                use(name, tr("part of bcache"));
            if (!zfs || functionsOf(m_targets.value(name)).isEmpty())
                continue;
            const auto isMember = isZfsMember(m_root, m_nameOfNumber.key(name));
            known &= isMember.has_value();
            if (isMember.value_or(false))
                use(name, tr("part of a ZFS pool"));
        }
        return known;
    }

    /// Volumes that the device mapper or the RAID driver holds, though nobody mounted them.
    void addActiveVolumes()
    {
        QSet<QString> below;
        for (const QStringList &slaves : std::as_const(m_slaves))
            below.unite(QSet<QString>(slaves.cbegin(), slaves.cend()));
        for (const QString &name : m_names) {
            if (!m_slaves[name].isEmpty() && !below.contains(name) && !m_used.contains(name))
                use(name, tr("active volume %1").arg(name));
        }
    }

private:
    static QString directory(const QString &name) { return u"sys/class/block/"_s + name; }

    /// The device of a mount. File systems of several devices (btrfs) have a number of their own
    /// and are known by their source.
    QString nameOf(const Mount &mount) const
    {
        const QString name = m_nameOfNumber.value(mount.deviceNumber);
        return name.isEmpty() ? nameOfSource(mount.source) : name;
    }

    QString nameOfSource(const QString &source) const
    {
        if (!source.startsWith("/dev/"_L1))
            return {};
        QString name = source.mid(5);
        if (m_targets.contains(name))
            return name;
        const QString mapped = name.section("mapper/"_L1, 1);
        for (const QString &candidate : m_names) {
            if (!mapped.isEmpty() && m_root.line(directory(candidate) + "/dm/name"_L1) == mapped)
                return candidate;
        }
        return {};
    }

    void use(const QString &name, const QString &reason)
    {
        m_used.insert(name);
        QSet<QString> seen;
        walk(name, reason, {}, seen);
    }

    void walk(const QString &name, const QString &reason, QStringList layers, QSet<QString> &seen)
    {
        if (seen.contains(name))
            return;
        seen.insert(name);
        const QString layer = layerOf(name);
        if (!layer.isEmpty() && !layers.contains(layer))
            layers.append(layer);
        for (const QString &slave : m_slaves.value(name))
            walk(slave, reason, layers, seen);
        const QString text =
            layers.isEmpty() ? reason : tr("%1 through %2").arg(reason, layers.join(u", "_s));
        for (const PciAddress &function : functionsOf(m_targets.value(name)))
            m_uses.add(function, text);
    }

    QString layerOf(const QString &name) const
    {
        if (m_root.exists(directory(name) + "/md"_L1))
            return tr("RAID");
        // "LVM-…", "mpath-…", "CRYPT-LUKS2-…", "part1-mpath-…"
        const QString kind = m_root.line(directory(name) + "/dm/uuid"_L1).section(u'-', 0, 0);
        if (kind == "LVM"_L1)
            return u"LVM"_s;
        if (kind == "mpath"_L1 || kind.startsWith("part"_L1))
            return tr("multipath");
        if (kind == "CRYPT"_L1)
            return tr("encryption");
        return kind.isEmpty() ? QString() : tr("the device mapper");
    }

    /// Where a block device is in the PCI tree. An NVMe disk with several paths is below none of
    /// its controllers; its subsystem names them.
    QList<PciAddress> functionsOf(const QString &target) const
    {
        static const QRegularExpression subsystem(u"nvme-subsystem/(nvme-subsys\\d+)/"_s);
        static const QRegularExpression controller(u"^nvme\\d+$"_s);
        if (const auto function = functionInPath(target))
            return {*function};
        const auto match = subsystem.match(target);
        if (!match.hasMatch())
            return {};
        const QString folder = u"sys/devices/virtual/nvme-subsystem/"_s + match.captured(1) + u'/';
        QList<PciAddress> functions;
        for (const QString &name : m_root.list(folder).value_or(QStringList())) {
            if (!controller.match(name).hasMatch())
                continue;
            if (const auto link = m_root.readLink(folder + name)) {
                if (const auto function = functionInPath(*link))
                    functions.append(*function);
            }
        }
        return functions;
    }

    const Sysroot &m_root;
    const QStringList &m_names;
    DeviceUses &m_uses;
    QHash<QString, QString> m_targets;
    QHash<QString, QString> m_nameOfNumber;
    QHash<QString, QStringList> m_slaves;
    QSet<QString> m_used;
};

} // namespace

bool findBlockUses(const Sysroot &root, DeviceUses &uses)
{
    const auto names = root.list(u"sys/class/block"_s);
    const auto mounts = root.read(u"proc/self/mountinfo"_s);
    if (!names)
        return false;
    BlockReader reader(root, *names, uses);
    reader.addMounts(parseMountInfo(mounts.value_or(QByteArray())));
    reader.addSwaps(QString::fromUtf8(root.read(u"proc/swaps"_s).value_or(QByteArray())));
    reader.addActiveVolumes();
    const bool poolsKnown = reader.addPools();
    return mounts.has_value() && poolsKnown;
}

} // namespace redbud
