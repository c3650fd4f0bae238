// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/host/deviceuses.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

// Bits of a route's flags, from Linux' include/uapi/linux/route.h.
constexpr uint routeUp = 0x1;
constexpr uint routeReject = 0x200;

/// Interfaces that are looked at on the way from routes to their functions. Servers need a few; a
/// captured host may claim any number of routes over any number of layers.
constexpr int maxSteps = 200'000;

QStringList lines(const Sysroot &root, const QString &path)
{
    return QString::fromLatin1(root.read(path).value_or(QByteArray())).split(u'\n');
}

bool isUsable(QStringView flags)
{
    return (flags.toUInt(nullptr, 16) & (routeUp | routeReject)) == routeUp;
}

class NetworkReader
{
    Q_DECLARE_TR_FUNCTIONS(NetworkUses)

public:
    NetworkReader(const Sysroot &root, DeviceUses &uses)
        : m_root(root)
        , m_uses(uses)
    {
    }

    void addInterface(const QString &name)
    {
        const auto target = m_root.readLink(directory(name));
        const auto function = target ? functionInPath(*target) : std::nullopt;
        if (function && m_root.line(directory(name) + "/operstate"_L1) == "up"_L1)
            m_uses.add(*function, tr("network interface %1 is up").arg(label(name)));
    }

    void addDefaultRoutes()
    {
        QStringList carriers;
        for (const QString &line : lines(m_root, u"proc/net/route"_s)) {
            // interface, destination, gateway, flags, three counters, mask
            const QStringList fields = line.split(u'\t');
            if (fields.size() >= 8 && fields.at(1) == "00000000"_L1 &&
                fields.at(7) == "00000000"_L1 && isUsable(fields.at(3)))
                carriers.append(fields.at(0).trimmed());
        }
        for (const QString &line : lines(m_root, u"proc/net/ipv6_route"_s)) {
            // destination and its length, source and its length, next hop, metric, two counters,
            // flags, interface
            const QStringList fields = line.simplified().split(u' ');
            if (fields.size() == 10 && fields.at(1) == "00"_L1 && isUsable(fields.at(8)))
                carriers.append(fields.at(9));
        }
        carriers.sort();
        carriers.removeDuplicates();
        for (const QString &carrier : std::as_const(carriers))
            carry(carrier, tr("default route through %1").arg(label(carrier)));
    }

    /// Whether every route was followed to its end.
    bool isComplete() const { return m_steps <= maxSteps; }

private:
    static QString directory(const QString &name) { return u"sys/class/net/"_s + name; }

    /// Systemd names some interfaces by their hardware address, which is nobody else's business.
    static QString label(const QString &name)
    {
        static const QRegularExpression address(u"[0-9a-f]{12}$"_s);
        return QString(name).replace(address, u"…"_s);
    }

    /// Follows bridges, bonds and VLANs down to the functions, without recursion: a captured host
    /// may have any number of layers, also in circles.
    void carry(const QString &carrier, const QString &reason)
    {
        constexpr QLatin1StringView lower("lower_");
        QSet<QString> seen;
        QStringList todo{carrier};
        while (!todo.isEmpty()) {
            if (++m_steps > maxSteps)
                return;
            const QString name = todo.takeLast();
            if (name.isEmpty() || name.contains(u'/') || name == ".."_L1 || seen.contains(name))
                continue;
            seen.insert(name);
            if (const auto target = m_root.readLink(directory(name))) {
                if (const auto function = functionInPath(*target))
                    m_uses.add(*function, reason);
            }
            for (const QString &entry : m_root.list(directory(name)).value_or(QStringList())) {
                if (entry.startsWith(lower))
                    todo.append(entry.mid(lower.size()));
            }
        }
    }

    const Sysroot &m_root;
    DeviceUses &m_uses;
    int m_steps = 0;
};

} // namespace

bool findNetworkUses(const Sysroot &root, DeviceUses &uses)
{
    const auto names = root.list(u"sys/class/net"_s);
    if (!names)
        return false;
    NetworkReader reader(root, uses);
    for (const QString &name : *names)
        reader.addInterface(name);
    reader.addDefaultRoutes();
    return reader.isComplete();
}

} // namespace redbud
