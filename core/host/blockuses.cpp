// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/host/deviceuses.h"
#include "core/host/mountinfo.h"
#include "core/host/multidevice.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <utility>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

/// A machine with containers mounts one disk hundreds of times.
constexpr int maxMountPoints = 3;

/// Devices that are looked at on the way from uses to their functions. A large server needs a few
/// thousand; a captured host may claim any number of uses on top of any number of layers.
constexpr qsizetype maxSteps = 200'000;

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
            const QString number = root.line(directory(name) + "/dev"_L1);
            m_numbers.insert(name, number);
            m_nameOfNumber.insert(number, name);
            if (const QString mapped = root.line(directory(name) + "/dm/name"_L1);
                !mapped.isEmpty() && !m_nameOfMapped.contains(mapped))
                m_nameOfMapped.insert(mapped, name);
            m_slaves.insert(name,
                            root.list(directory(name) + "/slaves"_L1).value_or(QStringList()));
        }
        // The kernel names what a loop device shows in a file, not as one of its slaves.
        for (const QString &name : names) {
            if (!isLoop(name))
                continue;
            const QString shown =
                nameOfSource(root.line(directory(name) + "/loop/backing_file"_L1));
            if (!shown.isEmpty())
                m_slaves[name].append(shown);
        }
    }

    void addMounts(const QList<Mount> &mounts)
    {
        const QList<QStringList> fileSystems = btrfsFileSystems(m_root);
        QHash<QString, QList<qsizetype>> fileSystemsOfName;
        for (qsizetype i = 0; i < fileSystems.size(); ++i) {
            for (const QString &device : fileSystems[i])
                fileSystemsOfName[device].append(i);
        }
        QMap<QString, QStringList> pointsOfName;
        QSet<std::pair<QString, QString>> known;
        for (const Mount &mount : mounts) {
            const QString name = nameOf(mount);
            if (name.isEmpty() || known.contains({name, mount.point}))
                continue;
            known.insert({name, mount.point});
            pointsOfName[name].append(mount.point);
        }
        for (auto it = pointsOfName.cbegin(); it != pointsOfName.cend(); ++it) {
            QString points = it->mid(0, maxMountPoints).join(u", "_s);
            if (it->size() > maxMountPoints)
                points = tr("%1 and %n more place(s)", nullptr, int(it->size()) - maxMountPoints)
                             .arg(points);
            const QString reason = tr("mounted at %1").arg(points);
            use(it.key(), reason);
            if (!isComplete())
                return;
            for (const qsizetype i : fileSystemsOfName.value(it.key())) {
                for (const QString &other : fileSystems[i])
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
            const auto isMember = isZfsMember(m_root, m_numbers.value(name));
            known &= isMember.has_value();
            if (isMember.value_or(false))
                use(name, tr("part of a ZFS pool"));
        }
        return known;
    }

    /// Whether every use was followed to its end.
    bool isComplete() const { return m_steps <= maxSteps; }

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

    static bool isLoop(const QString &name) { return name.startsWith("loop"_L1); }

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
        return m_nameOfMapped.value(name.section("mapper/"_L1, 1));
    }

    /// Follows the volumes down to the functions, without recursion: a captured host may have any
    /// number of layers, also in circles.
    void use(const QString &name, const QString &reason)
    {
        struct Step {
            QString name;
            QStringList layers; ///< passed on the way, each kind once
        };
        m_used.insert(name);
        QSet<QString> seen;
        QList<Step> todo{{name, {}}};
        while (!todo.isEmpty()) {
            if (++m_steps > maxSteps)
                return;
            Step step = todo.takeLast();
            if (seen.contains(step.name))
                continue;
            seen.insert(step.name);
            const QString layer = layerOf(step.name);
            if (!layer.isEmpty() && !step.layers.contains(layer))
                step.layers.append(layer);
            const QStringList slaves = m_slaves.value(step.name);
            for (auto slave = slaves.crbegin(); slave != slaves.crend(); ++slave) {
                if (!seen.contains(*slave))
                    todo.append({*slave, step.layers});
            }
            const QString text = step.layers.isEmpty()
                                     ? reason
                                     : tr("%1 through %2").arg(reason, step.layers.join(u", "_s));
            const QList<PciAddress> functions = functionsOf(m_targets.value(step.name));
            m_steps += functions.size();
            for (const PciAddress &function : functions)
                m_uses.add(function, text);
        }
    }

    QString layerOf(const QString &name) const
    {
        if (m_root.exists(directory(name) + "/md"_L1))
            return tr("RAID");
        if (isLoop(name))
            return tr("a loop device");
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
    QList<PciAddress> functionsOf(const QString &target)
    {
        static const QRegularExpression subsystem(u"nvme-subsystem/(nvme-subsys\\d+)/"_s);
        static const QRegularExpression controller(u"^nvme\\d+$"_s);
        if (const auto function = functionInPath(target))
            return {*function};
        const auto match = subsystem.match(target);
        if (!match.hasMatch())
            return {};
        const QString folder = u"sys/devices/virtual/nvme-subsystem/"_s + match.captured(1) + u'/';
        if (const auto known = m_functionsOfFolder.constFind(folder);
            known != m_functionsOfFolder.cend())
            return *known;
        QList<PciAddress> functions;
        for (const QString &name : m_root.list(folder).value_or(QStringList())) {
            if (!controller.match(name).hasMatch())
                continue;
            if (const auto link = m_root.readLink(folder + name)) {
                if (const auto function = functionInPath(*link))
                    functions.append(*function);
            }
        }
        m_functionsOfFolder.insert(folder, functions);
        return functions;
    }

    const Sysroot &m_root;
    const QStringList &m_names;
    DeviceUses &m_uses;
    QHash<QString, QString> m_targets;
    QHash<QString, QString> m_numbers; ///< "259:0" by name
    QHash<QString, QString> m_nameOfNumber;
    QHash<QString, QString> m_nameOfMapped; ///< by what the device mapper calls it
    QHash<QString, QStringList> m_slaves;
    QSet<QString> m_used;
    QHash<QString, QList<PciAddress>> m_functionsOfFolder;
    qsizetype m_steps = 0;
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
    return mounts.has_value() && poolsKnown && reader.isComplete();
}

} // namespace redbud
