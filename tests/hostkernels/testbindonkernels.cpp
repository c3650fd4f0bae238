// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/hostkernels/hostmachine.h"
#include "tests/hostkernels/hostscripts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <map>

using namespace redbud::test;
using namespace Qt::StringLiterals;

/// Redbud's own binding on real host kernels: what it does reaches VFIO, and every device comes
/// back. One boot of each machine serves all tests; every test leaves it as it was.
class TestBindOnKernels : public QObject
{
    Q_OBJECT

    std::map<QString, std::unique_ptr<HostMachine>> m_machines;

    static bool onPower()
    {
        QFETCH_GLOBAL(bool, power);
        return power;
    }

    HostMachine &machine()
    {
        const HostKernel kernel = onPower() ? power9Kernel() : x86Kernel();
        auto &machine = m_machines[kernel.name];
        if (!machine)
            machine = HostMachine::boot(kernel);
        return *machine;
    }

    /// Both functions of a network card are in one group; the plan has the first.
    static QByteArray card() { return onPower() ? "0002:01:00.0" : "0000:03:00.0"; }
    static QByteArray sibling() { return onPower() ? "0002:01:00.1" : "0000:03:00.1"; }
    static QByteArray disk() { return onPower() ? "0001:01:00.0" : "0000:02:00.0"; }

    /// Writes /tmp/NAME.redbud with these devices on vPHB 0.
    static QByteArray makePlan(const QByteArray &name, const QByteArrayList &devices)
    {
        QByteArray list;
        for (const QByteArray &device : devices)
            list += (list.isEmpty() ? "" : ", ") + QByteArray("{\"host\": \"") + device + "\"}";
        return "cat >/tmp/" + name +
               ".redbud <<'END'\n"
               "{\"schema\": \"redbud/plan/1\", \"machine\": {\"type\": \"pseries-7.2\"},\n"
               " \"vphbs\": [{\"index\": 0, \"devices\": [" +
               list + "]}]}\nEND\n";
    }

    /// Drivers, overrides and VFIO's nodes.
    static QByteArray bindings()
    {
        return describeDevices +
               "grep . /sys/bus/pci/devices/*/driver_override; ls /dev/vfio 2>/dev/null | "
               "grep -v vfio; true\n";
    }

    static QByteArray driversOf(const QByteArray &list, const QByteArrayList &devices)
    {
        QByteArrayList drivers;
        for (const QByteArray &line : list.split('\n')) {
            const QByteArrayList words = line.split(' ');
            const qsizetype driver = words.indexOf("driver");
            if (driver > 0 && devices.contains(words.constFirst()))
                drivers.append(words.value(driver + 1));
        }
        return drivers.join(' ');
    }

private Q_SLOTS:
    static void initTestCase_data()
    {
        QTest::addColumn<bool>("power");
        QTest::newRow("POWER9") << true;
        QTest::newRow("x86") << false;
    }

    void bindsAGroupForVfioAndPutsItBack()
    {
        HostMachine &host = machine();
        host.output(makePlan("card", {card()}));
        const QByteArray before = host.output(bindings());
        QCOMPARE(driversOf(before, {card(), sibling()}), QByteArray("e1000e e1000e"));
        const QJsonObject preview =
            QJsonDocument::fromJson(
                host.output("redbudctl bind /tmp/card.redbud --dry-run --json --user 1000"))
                .object();
        QCOMPARE(host.output(bindings()), before); // a preview changes nothing
        QVERIFY(preview[u"steps"].toArray().size() >= 8);

        host.output("redbudctl bind /tmp/card.redbud --yes --user 1000");
        QCOMPARE(driversOf(host.output(bindings()), {card(), sibling()}),
                 QByteArray("vfio-pci vfio-pci"));
        const QByteArray probe =
            host.output(bindByHand + "vfioprobe \"$(group " + card() + ")\" " + card());
        QVERIFY2(probe.startsWith("viable 0x1\n") && probe.contains("mapped ") &&
                     probe.endsWith("vendor 0x8086\ndevice 0x10d3\n"),
                 probe.constData());
        QCOMPARE(host.output(bindByHand + "stat -c %u /dev/vfio/$(group " + card() + ")"),
                 QByteArray("1000\n"));
        QVERIFY(host.output("redbudctl status").contains("before: e1000e"));
        // Again: everything is right already.
        QVERIFY(host.output("redbudctl bind /tmp/card.redbud --yes --user 1000")
                    .contains("Nothing has to be done"));

        host.output("redbudctl unbind --yes");
        QCOMPARE(host.output(bindings()), before);
        QVERIFY(host.output("redbudctl status").contains("has bound no devices"));
        QVERIFY(host.output("ls /var/lib/redbud").isEmpty());
    }

    void bindsSeveralGroupsAtOnce()
    {
        HostMachine &host = machine();
        const QByteArrayList devices =
            onPower() ? QByteArrayList{"0000:01:00.0", disk(), "0003:02:01.0", "0006:01:00.0"}
                      : QByteArrayList{"0000:01:00.0", disk(), "0000:05:01.0", "0000:0b:00.0"};
        host.output(makePlan("many", devices));
        const QByteArray before = host.output(bindings());
        host.output("redbudctl bind /tmp/many.redbud --yes");
        QCOMPARE(driversOf(host.output(bindings()), devices),
                 QByteArray("vfio-pci vfio-pci vfio-pci vfio-pci"));
        for (const QByteArray &device : devices) {
            const QByteArray probe =
                host.output(bindByHand + "vfioprobe \"$(group " + device + ")\" " + device);
            QVERIFY2(probe.startsWith("viable 0x1\n"), probe.constData());
        }
        host.output("redbudctl unbind /tmp/many.redbud --yes");
        QCOMPARE(host.output(bindings()), before);
    }

    void refusesADiskInUse()
    {
        HostMachine &host = machine();
        host.output(makePlan("disk", {disk()}));
        // Its name depends on how often it was bound before.
        host.output("set -e; disk=$(basename /sys/bus/pci/devices/" + disk() +
                    "/nvme/nvme*/nvme*n1); mkswap /dev/$disk; swapon /dev/$disk");
        const QByteArray before = host.output(bindings());
        const ScriptOutcome refused = host.run("redbudctl bind /tmp/disk.redbud --yes");
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.out.contains("swap"), refused.out.constData());
        QCOMPARE(host.output(bindings()), before);
        host.output("swapoff -a; swapoff $(awk 'NR > 1 {print $1}' /proc/swaps) 2>/dev/null; "
                    "redbudctl bind /tmp/disk.redbud --yes && redbudctl unbind --yes");
        QCOMPARE(host.output(bindings()), before);
    }

    void leavesAGroupThatIsOpen()
    {
        HostMachine &host = machine();
        host.output(makePlan("card", {card()}));
        const QByteArray before = host.output(bindings());
        host.output("redbudctl bind /tmp/card.redbud --yes");
        // As a virtual machine has it.
        const ScriptOutcome busy = host.run(bindByHand + "exec 9<>/dev/vfio/$(group " + card() +
                                            "); redbudctl unbind --yes");
        QCOMPARE(busy.status, 3);
        QVERIFY2(busy.error.contains("is in use"), busy.error.constData());
        host.output("redbudctl unbind --yes");
        QCOMPARE(host.output(bindings()), before);
    }

    void comesBackAfterAKill()
    {
        HostMachine &host = machine();
        // Enough steps to be in the midst of them.
        host.output(makePlan("several", {card(), disk(), "0000:01:00.0"}));
        const QByteArray before = host.output(bindings());
        // The helper is killed as soon as it has begun to change something.
        const ScriptOutcome killed = host.run(R"sh(
            redbudctl bind /tmp/several.redbud --yes &
            while [ ! -e /var/lib/redbud/bind-journal.json ]; do usleep 1000; done
            killall -9 redbud-helper
            wait $!
        )sh");
        QCOMPARE(killed.status, 3);
        QVERIFY(host.output("redbudctl status").contains("before: e1000e"));
        host.output("redbudctl unbind --yes");
        QCOMPARE(host.output(bindings()), before);
    }
};

QTEST_GUILESS_MAIN(TestBindOnKernels)
#include "testbindonkernels.moc"
