// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/support/qemufacts.h"

#include "core/base/size.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>

namespace redbud::test
{

namespace
{

using namespace Qt::StringLiterals;
using Properties = QMap<QString, QString>;

QString textOf(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"on"_s : u"off"_s;
    if (value.isDouble())
        return QString::number(value.toInteger());
    if (value.isArray()) {
        QStringList items;
        for (const QJsonValue item : value.toArray())
            items.append(textOf(item));
        return items.join(u'+');
    }
    return value.toString();
}

void flatten(const QJsonObject &object, const QString &prefix, Properties &properties)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it->isObject())
            flatten(it->toObject(), prefix + it.key() + u'.', properties);
        else
            properties.insert(prefix + it.key(), textOf(*it));
    }
}

/// An option's value; what stands first without a name gets @a implied.
Properties parse(const QString &value, const QString &implied)
{
    Properties properties;
    if (value.startsWith(u'{')) {
        flatten(QJsonDocument::fromJson(value.toUtf8()).object(), {}, properties);
        return properties;
    }
    static const QRegularExpression comma(u"(?<!,),(?!,)"_s);
    for (const QString &part : value.split(comma)) {
        const qsizetype equals = part.indexOf(u'=');
        const QString name = equals < 0 ? implied : part.left(equals);
        QString text = part.mid(equals + 1).replace(u",,"_s, u","_s);
        if (properties.contains(name))
            text.prepend(properties[name] + u'+');
        properties.insert(name, text);
    }
    return properties;
}

QString bytes(const QString &text, quint64 unit = 1)
{
    bool plain = false;
    const quint64 number = text.toULongLong(&plain);
    return plain ? QString::number(number * unit)
                 : QString::number(parseSize(text.toUpper()).value_or(0));
}

QString number(const QString &text)
{
    return QString::number(text.toULongLong(nullptr, 0));
}

/// "0x1f.0x1" and "1f.1" are the same slot.
QString slot(QString text)
{
    text.remove("0x"_L1);
    const int device = text.section(u'.', 0, 0).toInt(nullptr, 16);
    const int function = text.section(u'.', 1, 1).toInt(nullptr, 16);
    return u"%1.%2"_s.arg(device, 2, 16, QLatin1Char('0')).arg(function);
}

class Reader
{
public:
    explicit Reader(const QStringList &argv)
    {
        for (qsizetype i = 1; i + 1 < argv.size(); ++i) {
            if (argv[i].startsWith(u'-') && argv[i] != u"-nodefaults" && argv[i] != u"-S" &&
                argv[i] != u"-no-user-config" && argv[i] != u"-no-shutdown" &&
                argv[i] != u"-snapshot") {
                read(argv[i].mid(1), argv[i + 1]);
                ++i;
            }
        }
    }

    QStringList facts()
    {
        for (const Properties &device : std::as_const(m_devices))
            addDevice(device);
        for (auto it = m_machine.cbegin(); it != m_machine.cend(); ++it) {
            if (it.key() == u"memory-backend")
                add(u"memory"_s, backend(*it));
            else if (it.key() != u"usb" && it.key() != u"dump-guest-core")
                add(u"machine"_s, it.key() + u'=' + *it);
        }
        if (!m_cpu.isEmpty())
            add(u"cpu"_s, m_cpu);
        if (!m_machine.contains(u"memory-backend"_s) && !m_hasNodes)
            add(u"memory"_s, backendText({{u"qom-type"_s, u"memory-backend-ram"_s},
                                          {u"size"_s, m_memory}})); // what QEMU makes by itself
        m_facts.sort();
        return m_facts;
    }

private:
    void add(const QString &what, const QString &fact) { m_facts.append(what + u": "_s + fact); }

    void read(const QString &option, const QString &value)
    {
        if (option == u"machine") {
            const Properties properties = parse(value, u"type"_s);
            for (auto it = properties.begin(); it != properties.end(); ++it)
                m_machine.insert(it.key(), *it);
        } else if (option == u"accel") {
            m_machine.insert(u"accel"_s, value);
        } else if (option == u"cpu") {
            m_cpu = value.toLower(); // the last one counts
        } else if (option == u"m") {
            const Properties memory = parse(value, u"size"_s);
            m_memory = bytes(memory[u"size"_s], MiB);
            for (auto it = memory.begin(); it != memory.end(); ++it)
                add(u"memory"_s, it.key() + u'=' + (it.key() == u"slots" ? *it : bytes(*it, MiB)));
        } else if (option == u"smp") {
            Properties smp = parse(value, u"cpus"_s);
            smp.remove(u"dies"_s);
            for (auto it = smp.begin(); it != smp.end(); ++it)
                add(u"smp"_s, it.key() + u'=' + *it);
        } else if (option == u"numa") {
            addNode(parse(value, u"type"_s));
        } else if (option == u"object") {
            const Properties object = parse(value, u"qom-type"_s);
            m_objects.insert(object[u"id"_s], object);
        } else if (option == u"blockdev") {
            const Properties node = parse(value, u"driver"_s);
            m_nodes.insert(node[u"node-name"_s], node);
        } else if (option == u"drive") {
            const Properties drive = parse(value, u"file"_s);
            m_nodes.insert(drive[u"id"_s], drive);
        } else if (option == u"netdev") {
            const Properties backend = parse(value, u"type"_s);
            m_netdevs.insert(backend[u"id"_s], backend);
        } else if (option == u"chardev") {
            const Properties chardev = parse(value, u"backend"_s);
            m_chardevs.insert(chardev[u"id"_s], chardev);
        } else if (option == u"tpmdev") {
            m_tpm = parse(value, u"type"_s)[u"chardev"_s];
        } else if (option == u"device") {
            m_devices.append(parse(value, u"driver"_s));
        } else if (option == u"name") {
            add(option, parse(value, u"guest"_s)[u"guest"_s]);
        } else if (option == u"vnc" || option == u"spice") {
            Properties server = parse(value, u"addr"_s);
            server.remove(u"audiodev"_s);
            server.remove(u"seamless-migration"_s);
            for (auto it = server.begin(); it != server.end(); ++it)
                add(option, it.key() + u'=' + *it);
        } else if (option == u"kernel" || option == u"initrd" || option == u"append" ||
                   option == u"bios" || option == u"global") {
            add(option, value);
        }
    }

    void addNode(const Properties &node)
    {
        const QString name = u"NUMA node "_s + node[u"nodeid"_s];
        m_hasNodes = true;
        add(name, u"cpus="_s + node.value(u"cpus"_s).section(u'-', 0, 0) + u'-' +
                      node.value(u"cpus"_s).section(u'-', -1));
        if (node.contains(u"memdev"_s))
            add(name, backend(node[u"memdev"_s]));
    }

    QString backend(const QString &id) const { return backendText(m_objects[id]); }

    static QString backendText(const Properties &object)
    {
        QString text = object[u"qom-type"_s] + u" size="_s + bytes(object[u"size"_s]);
        for (const auto *property : {"hugetlb", "host-nodes", "policy", "prealloc"}) {
            const QString name = QLatin1String(property);
            text += u' ' + name + u'=' + object.value(name, u"-"_s);
        }
        if (object.contains(u"hugetlbsize"_s))
            text += u" hugetlbsize="_s + bytes(object[u"hugetlbsize"_s]);
        return text;
    }

    QString vphbOf(const QString &bus) const
    {
        if (bus == u"pci.0")
            return u"vPHB 0"_s;
        const QString id = bus.section(u'.', 0, -2);
        return u"vPHB "_s + m_vphbs.value(id, u"of "_s + bus);
    }

    void addVphb(const Properties &device)
    {
        const QString index = number(device[u"index"_s]);
        m_vphbs.insert(device[u"id"_s], index);
        // Also which of them it is: the order decides about NUMA ids.
        const QString name = u"vPHB %1, made as %2"_s.arg(index).arg(m_vphbs.size());
        add(name, u"is there"_s);
        for (auto it = device.begin(); it != device.end(); ++it) {
            if (it.key() == u"ddw")
                add(name, u"ddw="_s + *it);
            else if (it.key() != u"driver" && it.key() != u"id" && it.key() != u"index")
                add(name, it.key() + u'=' + number(*it));
        }
    }

    void addDisk(const QString &name, const Properties &device)
    {
        const Properties &node = m_nodes[device[u"drive"_s]];
        const Properties &file = node.contains(u"file"_s) && m_nodes.contains(node[u"file"_s])
                                     ? m_nodes[node[u"file"_s]]
                                     : node;
        const auto either = [&](const QString &first, const QString &second) {
            return node.value(first, node.value(second));
        };
        add(name, u"format="_s + either(u"driver"_s, u"format"_s));
        add(name, u"file="_s +
                      file.value(u"filename"_s, node.value(u"file.filename"_s, node[u"file"_s])));
        // -drive finds out by itself.
        const QString fileDriver = file.value(u"file.driver"_s, file[u"driver"_s]);
        if (!node.contains(u"if"_s) && fileDriver != u"file")
            add(name, u"file driver="_s + fileDriver);
        add(name, u"read-only="_s + node.value(u"read-only"_s, u"off"_s));
        add(name, u"direct="_s + node.value(u"cache.direct"_s, u"off"_s));
        add(name, u"no-flush="_s + node.value(u"cache.no-flush"_s, u"off"_s));
        add(name, u"discard="_s + node.value(u"discard"_s, u"-"_s));
        add(name, u"write-cache="_s + device.value(u"write-cache"_s, u"on"_s));
    }

    void addDevice(const Properties &device)
    {
        const QString driver = device[u"driver"_s];
        if (driver == u"spapr-pci-host-bridge") {
            addVphb(device);
            return;
        }
        if (driver == u"spapr-vty")
            return;
        QString name = driver;
        if (device.contains(u"host"_s))
            name += u' ' + device[u"host"_s];
        else if (device.contains(u"addr"_s))
            name += u" at "_s + vphbOf(device[u"bus"_s]) + u' ' + slot(device[u"addr"_s]);
        else if (device.contains(u"scsi-id"_s))
            name += u" with target "_s + device[u"scsi-id"_s] + u" on "_s +
                    m_scsi[device[u"bus"_s].section(u'.', 0, -2)];
        if (device.contains(u"addr"_s))
            add(name,
                u"bus="_s + vphbOf(device[u"bus"_s]) + u", addr="_s + slot(device[u"addr"_s]));
        if (driver == u"virtio-scsi-pci")
            m_scsi.insert(device[u"id"_s], vphbOf(device[u"bus"_s]));
        add(name, u"multifunction="_s + device.value(u"multifunction"_s, u"off"_s));
        for (const auto *property : {"lun", "port", "mac"}) {
            if (device.contains(QLatin1String(property)))
                add(name, QLatin1String(property) + u'=' + device[QLatin1String(property)]);
        }
        if (device.contains(u"drive"_s))
            addDisk(name, device);
        if (device.contains(u"netdev"_s))
            add(name, u"netdev="_s + m_netdevs[device[u"netdev"_s]][u"type"_s]);
        if (device.contains(u"tpmdev"_s))
            add(name, u"socket="_s + m_chardevs[m_tpm][u"path"_s]);
        if (device.contains(u"rng"_s))
            add(name, u"filename="_s + m_objects[device[u"rng"_s]][u"filename"_s]);
    }

    QStringList m_facts;
    Properties m_machine;
    QString m_cpu;
    QString m_memory; ///< bytes
    bool m_hasNodes = false;
    QString m_tpm;
    QMap<QString, Properties> m_objects;
    QMap<QString, Properties> m_nodes;
    QMap<QString, Properties> m_netdevs;
    QMap<QString, Properties> m_chardevs;
    QList<Properties> m_devices;
    QMap<QString, QString> m_vphbs; ///< indices by id
    QMap<QString, QString> m_scsi;  ///< "vPHB 1" by the controller's id
};

} // namespace

QStringList qemuFacts(const QStringList &argv)
{
    return Reader(argv).facts();
}

QString firstDifference(const QStringList &expected, const QStringList &actual)
{
    for (const QString &fact : expected) {
        if (expected.count(fact) != actual.count(fact))
            return u"missing or there too often: "_s + fact;
    }
    for (const QString &fact : actual) {
        if (!expected.contains(fact))
            return u"too much: "_s + fact;
    }
    return {};
}

} // namespace redbud::test
