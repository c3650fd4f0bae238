// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/hostkernels/hostmachine.h"
#include "tests/hostkernels/hostscripts.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace redbud::test;
using namespace Qt::StringLiterals;

namespace
{

/// A text, a number or null.
QString text(const QJsonValue &value)
{
    if (value.isNull())
        return u"none"_s;
    return value.isString() ? value.toString() : QString::number(value.toInt());
}

/// A device of a scan as describeDevices says it.
QString describe(const QJsonObject &device)
{
    return u"%1 %2 %3 class %4 driver %5 group %6 node %7"_s.arg(
        device[u"address"].toString(), device[u"vendor"].toString(), device[u"device"].toString(),
        device[u"class"].toString(), text(device[u"driver"]), text(device[u"iommuGroup"]),
        text(device[u"numaNode"]));
}

QJsonObject parsed(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

QJsonObject deviceAt(const QJsonObject &scan, const QString &address)
{
    for (const auto &device : scan[u"devices"].toArray()) {
        if (device[u"address"].toString() == address)
            return device.toObject();
    }
    return {};
}

/// The devices that share a group with the one at an address, itself included; without bridges.
QStringList groupOf(const QJsonObject &scan, const QString &address)
{
    const QJsonValue group = deviceAt(scan, address)[u"iommuGroup"];
    QStringList members;
    for (const auto &device : scan[u"devices"].toArray()) {
        if (device[u"iommuGroup"] == group && device[u"kind"].toString() != u"pci-bridge")
            members.append(device[u"address"].toString());
    }
    return members;
}

} // namespace

/// Redbud itself on real host kernels, and what these kernels' VFIO does. One boot of each machine
/// serves all tests; every test leaves the devices as it found them.
class TestHostKernels : public QObject
{
    Q_OBJECT

    std::map<QString, std::unique_ptr<HostMachine>> m_machines;
    std::map<QString, QJsonObject> m_scans;

    static bool onPower()
    {
        QFETCH_GLOBAL(bool, power);
        return power;
    }

    /// The machine of the row.
    HostMachine &machine()
    {
        const HostKernel kernel = onPower() ? power9Kernel() : x86Kernel();
        auto &machine = m_machines[kernel.name];
        if (!machine)
            machine = HostMachine::boot(kernel);
        return *machine;
    }

    /// The scan of the row's machine as it is after its start.
    QJsonObject scan()
    {
        HostMachine &host = machine();
        QJsonObject &scan = m_scans[host.kernel().name];
        if (scan.isEmpty())
            scan = parsed(host.output("redbudctl scan --json"));
        return scan;
    }

private Q_SLOTS:
    static void initTestCase_data()
    {
        QTest::addColumn<bool>("power");
        QTest::newRow("POWER9") << true;
        QTest::newRow("x86") << false;
    }

    void scansWhatSysfsSays()
    {
        QStringList scanned;
        for (const auto &device : scan()[u"devices"].toArray())
            scanned.append(describe(device.toObject()));
        const QString sysfs = QString::fromUtf8(machine().output(describeDevices)).trimmed();
        QVERIFY(scanned.size() > 20);
        const QStringList lines = sysfs.split(u'\n');
        QCOMPARE(scanned.size(), lines.size());
        for (qsizetype i = 0; i < lines.size(); ++i)
            QCOMPARE(scanned.at(i), lines.at(i));
    }

    static void scansWhatIsPluggedIn_data()
    {
        QTest::addColumn<QString>("powerAddress");
        QTest::addColumn<QString>("x86Address");
        QTest::addColumn<QString>("driver");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("chip");
        QTest::addColumn<QStringList>("powerGroup");
        QTest::addColumn<QStringList>("x86Group");
        const auto row = [](const char *name, const QString &power, const QString &x86,
                            const QString &driver, const QString &kind, int chip = 0,
                            const QStringList &powerGroup = {}, const QStringList &x86Group = {}) {
            QTest::newRow(name) << power << x86 << driver << kind << chip
                                << (powerGroup.isEmpty() ? QStringList{power} : powerGroup)
                                << (x86Group.isEmpty() ? QStringList{x86} : x86Group);
        };
        const QStringList powerCard{u"0002:01:00.0"_s, u"0002:01:00.1"_s};
        const QStringList x86Card{u"0000:03:00.0"_s, u"0000:03:00.1"_s};
        const QStringList powerBus{u"0003:02:01.0"_s, u"0003:02:02.0"_s};
        const QStringList x86Bus{u"0000:05:01.0"_s, u"0000:05:02.0"_s};
        row("network", u"0000:01:00.0"_s, u"0000:01:00.0"_s, u"e1000e"_s, u"network"_s);
        row("disk", u"0001:01:00.0"_s, u"0000:02:00.0"_s, u"nvme"_s, u"storage"_s);
        for (int i = 0; i < 2; ++i) {
            row(i == 0 ? "first function" : "second function", powerCard[i], x86Card[i],
                u"e1000e"_s, u"network"_s, 0, powerCard, x86Card);
            row(i == 0 ? "first on conventional PCI" : "second on conventional PCI", powerBus[i],
                x86Bus[i], u"xhci_hcd"_s, u"usb"_s, 0, powerBus, x86Bus);
        }
        row("USB behind a switch", u"0004:03:00.0"_s, u"0000:08:00.0"_s, u"xhci_hcd"_s, u"usb"_s);
        row("disk behind a switch", u"0004:04:00.0"_s, u"0000:09:00.0"_s, u"nvme"_s, u"storage"_s);
        row("network at the second chip", u"0006:01:00.0"_s, u"0000:0b:00.0"_s, u"e1000e"_s,
            u"network"_s, 1);
    }

    void scansWhatIsPluggedIn()
    {
        QFETCH(QString, powerAddress);
        QFETCH(QString, x86Address);
        QFETCH(QString, driver);
        QFETCH(QString, kind);
        QFETCH(int, chip);
        QFETCH(QStringList, powerGroup);
        QFETCH(QStringList, x86Group);
        const QString address = onPower() ? powerAddress : x86Address;
        const QJsonObject device = deviceAt(scan(), address);
        QCOMPARE(device[u"driver"].toString(), driver);
        QCOMPARE(device[u"kind"].toString(), kind);
        QCOMPARE(device[u"numaNode"], onPower() ? QJsonValue(chip) : QJsonValue());
        QCOMPARE(groupOf(scan(), address), onPower() ? powerGroup : x86Group);
    }

    void bridgesHaveAGroupOnX86Only()
    {
        int bridges = 0;
        for (const auto &device : scan()[u"devices"].toArray()) {
            if (device[u"kind"].toString() != u"pci-bridge")
                continue;
            ++bridges;
            QVERIFY2(device[u"iommuGroup"].isNull() == onPower(),
                     qPrintable(device[u"address"].toString()));
        }
        // The ports, the bridge to conventional PCI, the three parts of the switch; on x86 the host
        // bridge and the one to ISA count as other.
        QVERIFY2(bridges >= 12 + 1 + 3, qPrintable(QString::number(bridges)));
    }

    void scriptsTellHowTheyEnd()
    {
        const ScriptOutcome outcome =
            machine().run("echo out; printf '%4000s' x; echo error >&2; exit 3");
        QCOMPARE(outcome.status, 3);
        QCOMPARE(outcome.out, "out\n" + QByteArray(3999, ' ') + 'x');
        QCOMPARE(outcome.error, "error\n");
    }

    /// At moments of both fast and slow computers, but less often than answers are asked for.
    void answersSurviveAKernelThatSpeaksInBetween()
    {
        const ScriptOutcome outcome = machine().run(R"sh(
            head -c 30000 /dev/urandom >/tmp/random
            (for i in 20000 60000 180000 540000; do
                usleep $i; echo "[1.0] words" >/dev/console
            done) &
            sha256sum </tmp/random >&2
            cat /tmp/random
        )sh");
        QCOMPARE(outcome.error.left(64),
                 QCryptographicHash::hash(outcome.out, QCryptographicHash::Sha256).toHex());
    }

    void scansTheKernel()
    {
        const QJsonObject host = scan();
        QCOMPARE(host[u"kernel"].toString(), machine().kernel().release);
        QCOMPARE(host[u"pageSize"].toInt(), onPower() ? 65536 : 4096);
        QCOMPARE(host[u"numaNodes"].toArray().size(), onPower() ? 2 : 1);
        const QJsonObject support = host[u"support"].toObject();
        QVERIFY(!support[u"nvlink2"].toBool());
        QVERIFY(support[u"plainPci"].toBool());
        const QString reasons = QString::fromUtf8(QJsonDocument(support).toJson());
        const QString first =
            onPower() ? u"No NVIDIA GPU was found."_s : u"This is not an OpenPOWER machine"_s;
        QVERIFY2(reasons.contains(first), qPrintable(reasons));
        QVERIFY2(reasons.contains(u"vfio-pci is not loaded"_s), qPrintable(reasons));
    }

    void aSnapshotIsAsGoodAsTheHost()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"snapshot"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray there = machine().output(
            "redbudctl capture -o /tmp/snapshot && cat /tmp/snapshot; rm /tmp/snapshot");
        QCOMPARE(file.write(there), there.size());
        file.close();
        QProcess here;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"REDBUD_PCI_IDS"_s,
                           QStringLiteral(REDBUD_SOURCE_DIR "/tests/hosts/pci.ids"));
        here.setProcessEnvironment(environment);
        here.start(QStringLiteral(REDBUD_BINARY_DIR "/bin/redbudctl"),
                   {u"scan"_s, u"--json"_s, u"--host"_s, file.fileName()});
        QVERIFY(here.waitForFinished(120000));
        QCOMPARE(here.exitCode(), 0);
        const QJsonObject fromSnapshot = parsed(here.readAllStandardOutput());
        const QJsonObject live = scan();
        QCOMPARE(fromSnapshot.keys(), live.keys());
        for (const QString &key : live.keys())
            QVERIFY2(fromSnapshot[key] == live[key], qPrintable(key));
    }

    void vfioTakesADeviceAndGivesItBack()
    {
        HostMachine &host = machine();
        const QByteArray before = host.output(describeDevices);
        const QByteArray probe = host.output(bindByHand + R"sh(
            set -e
            bind 0000:01:00.0
            basename "$(readlink "$pci/devices/0000:01:00.0/driver")"
            vfioprobe "$(group 0000:01:00.0)" 0000:01:00.0
        )sh");
        const QByteArray expected =
            onPower() ? "vfio-pci\nviable 0x1\ndma32-start 0x0\ndma32-size 0x80000000\n"
                        "page-sizes 0x40211000\nwindows 0x2\nlevels 0x5\n"
                        "window 0x800000000000000\nmapped 0x800000000000000\n"
                        "regions 0x9\nvendor 0x8086\ndevice 0x10d3\n"
                      : "vfio-pci\nviable 0x1\nmapped 0x0\n"
                        "regions 0x9\nvendor 0x8086\ndevice 0x10d3\n";
        QCOMPARE(probe, expected);
        const QJsonObject bound = parsed(host.output("redbudctl scan --json"));
        QCOMPARE(deviceAt(bound, u"0000:01:00.0"_s)[u"driver"].toString(), u"vfio-pci"_s);
        host.output(bindByHand + "unbind 0000:01:00.0");
        QCOMPARE(host.output(describeDevices), before);
    }

    void aSiblingIsInTheWay()
    {
        HostMachine &host = machine();
        const QByteArray before = host.output(describeDevices);
        const QByteArray address = onPower() ? "0002:01:00.0" : "0000:03:00.0";
        const ScriptOutcome probe = host.run(bindByHand + "bind " + address +
                                             "; vfioprobe $(group " + address + ") " + address);
        QCOMPARE(probe.status, 1);
        QCOMPARE(probe.out, "viable 0x0\n");
        host.output(bindByHand + "unbind " + address);
        QCOMPARE(host.output(describeDevices), before);
    }
};

QTEST_GUILESS_MAIN(TestHostKernels)
#include "testhostkernels.moc"
