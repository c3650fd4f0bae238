// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/qemu/shellquote.h"
#include "tests/hostkernels/guestroot.h"
#include "tests/hostkernels/hostmachine.h"
#include "tests/hostkernels/hostscripts.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace redbud;
using namespace redbud::test;
using namespace Qt::StringLiterals;

/// Virtual machines that Redbud launches on a real POWER9 kernel with KVM, with a network card
/// handed over through VFIO: by the exported command, and by `redbudctl run`. Takes minutes,
/// because the POWER9 is emulated, so it is part of `./dev test --full` only.
class TestNestedLaunch : public QObject
{
    Q_OBJECT

    std::unique_ptr<HostMachine> m_host;
    QByteArray m_before; ///< bindings before anything was bound
    QElapsedTimer m_clock;

    static constexpr QLatin1String card{"0000:01:00.0"};

    /// What the emulated POWER9 does not have, though KVM's guests are promised it: protection
    /// against speculation, and help for counting caches. A real one needs none of this.
    static QByteArray plan()
    {
        return R"json({"schema": "redbud/plan/1", "name": "nested",
 "machine": {"type": "pseries-7.2", "accel": "kvm", "memory": "512M"},
 "vphbs": [{"index": 0, "devices": [{"host": "0000:01:00.0", "slot": "00.0"}]}],
 "kernel": {"image": "/root/guest.kernel", "initrd": "/root/guest.initrd",
            "append": "console=hvc0 quiet panic=-1"},
 "extraArguments":
  ["-machine", "cap-cfpc=broken,cap-sbbc=broken,cap-ibs=broken,cap-ccf-assist=off"]}
)json";
    }

    /// Drivers, overrides and VFIO's nodes.
    static QByteArray bindings()
    {
        return describeDevices +
               "grep . /sys/bus/pci/devices/*/driver_override; ls /dev/vfio 2>/dev/null | "
               "grep -v vfio; true\n";
    }

    QJsonObject json(const QByteArray &script)
    {
        return QJsonDocument::fromJson(m_host->output(script)).object();
    }

    /// For the documentation's figures.
    void tell(const char *what) { qInfo("%5.1f s  %s", double(m_clock.restart()) / 1000, what); }

    /// The guest's console when it has told everything. It is read from a file of the host while
    /// the guest runs; a script may take only so long, so it is looked at several times. Where QEMU
    /// ends before, its own words are added.
    QByteArray whatTheGuestFinds(const QByteArray &console)
    {
        for (int look = 0; look < 20; ++look) {
            QByteArray text =
                m_host->output("for i in $(seq 60); do grep -q @@ready " + console +
                               " 2>/dev/null && break; sleep 1; done; cat " + console +
                               " 2>/dev/null; pidof qemu-system-ppc64 >/dev/null || echo @@ended");
            if (text.contains("@@ready"))
                return text;
            if (text.contains("@@ended"))
                break;
        }
        return m_host->output("cat " + console + " /tmp/qemu.log 2>&1; true");
    }

    /// The card as the guest's own driver sees it: same model, same address out of its registers.
    QByteArray cardInGuest() const { return "@@device 0000:00:00.0 0x8086 0x10d3 " + m_address; }

    QByteArray m_address; ///< of the network card

private Q_SLOTS:
    void initTestCase()
    {
        const HostKernel kernel = power9KernelWithQemu();
        const QTemporaryDir folder;
        const QString guest = folder.filePath(u"guest"_s);
        QVERIFY(guestRoot(kernel).write(guest));
        m_clock.start();
        m_host = HostMachine::boot(
            kernel, {{u"/root/guest.kernel"_s, kernel.kernel}, {u"/root/guest.initrd"_s, guest}});
        tell("POWER9 has booted");
        m_host->output(installQemu);
        m_host->output("cat >/tmp/vm.redbud <<'END'\n" + plan() + "END\n");
        m_address =
            m_host->output("cat /sys/bus/pci/devices/" + QByteArray(card.data()) + "/net/*/address")
                .trimmed();
        m_before = m_host->output(bindings());
        qInfo("%s",
              m_host->output("uname -r; qemu-system-ppc64 --version | head -n 1").constData());
        tell("QEMU is installed");
    }

    void runsTheExportedCommand()
    {
        const QJsonObject scan = json("redbudctl scan --json");
        tell("redbudctl scan");
        bool found = false;
        for (const auto &device : scan[u"devices"].toArray()) {
            if (device[u"address"].toString() == card) {
                found = device[u"driver"] == u"e1000e"_s && device[u"iommuGroup"].isDouble();
            }
        }
        QVERIFY(found);
        m_host->output("redbudctl bind /tmp/vm.redbud --yes --user 1000");
        tell("redbudctl bind");
        const QJsonObject command = json("redbudctl command /tmp/vm.redbud --json");
        tell("redbudctl command");

        // Exactly what was exported; the test adds a console and QMP, which the export leaves to
        // whoever runs it. As a user, with no more locked memory than Redbud says is needed.
        QStringList words;
        for (const auto &word : command[u"argv"].toArray())
            words.append(shellQuote(word.toString()));
        const qint64 limit = command[u"memlockBytes"].toInteger();
        QVERIFY(limit > 0);
        m_host->output("cat >/tmp/vm.sh <<'END'\nexec " + words.join(u' ').toUtf8() +
                       " -serial file:/tmp/console -qmp tcp:127.0.0.1:4444,server=on,wait=off\n"
                       "END\n(ulimit -l " +
                       QByteArray::number(limit / 1024) +
                       " && exec su user -c 'echo $$ >/tmp/vm.pid; exec sh /tmp/vm.sh') "
                       ">/tmp/qemu.log 2>&1 &");
        const QByteArray console = whatTheGuestFinds("/tmp/console");
        tell("the guest of the exported command has booted");
        QVERIFY2(console.contains(cardInGuest()), console.constData());

        const QByteArray answers = m_host->output(askQemu + R"sh(
            ask 4444 '{"execute": "query-status"} {"execute": "query-kvm"}
                {"execute": "query-pci"}
                {"execute": "qom-get", "arguments":
                    {"path": "/machine/peripheral/vfio0000_01_00_0", "property": "host"}}'
            grep VmLck /proc/$(cat /tmp/vm.pid)/status
        )sh");
        tell("QMP");
        QVERIFY2(answers.contains(R"("status": "running")") &&
                     answers.contains(R"({"enabled": true, "present": true})") &&
                     answers.contains(R"("qdev_id": "vfio0000_01_00_0")") &&
                     answers.contains(R"({"return": "0000:01:00.0"})"),
                 answers.constData());
        qInfo("%s of %lld kB", answers.mid(answers.indexOf("VmLck")).trimmed().constData(),
              limit / 1024);

        m_host->output(askQemu + "ask 4444 '{\"execute\": \"system_powerdown\"}' >/dev/null\n"
                                 "while kill -0 $(cat /tmp/vm.pid) 2>/dev/null; do sleep 1; done");
        tell("the guest has switched itself off");
        m_host->output("redbudctl unbind --yes");
        QCOMPARE(m_host->output(bindings()), m_before);
        tell("redbudctl unbind");
    }

    /// The same by the launcher alone, as root: bind, start, compare, watch, stop, hand back.
    void launchesWatchesAndHandsBack()
    {
        const QJsonObject launch =
            json("redbudctl run /tmp/vm.redbud --bind --yes --unbind --detach --json");
        tell("redbudctl run");
        QCOMPARE(launch[u"running"], QJsonValue(true));
        QCOMPARE(launch[u"health"][u"healthy"], QJsonValue(true));
        const QByteArray console =
            whatTheGuestFinds("/root/.local/state/redbud/log/nested.console.log");
        tell("its guest has booted");
        QVERIFY2(console.contains(cardInGuest()), console.constData());

        // A busy computer may answer too late for a list, which does not wait for long.
        const QJsonObject list =
            json("for i in $(seq 60); do redbudctl list --json >/tmp/list; "
                 "grep -q '\"unresponsive\"' /tmp/list || break; sleep 1; done; cat /tmp/list");
        QCOMPARE(list[u"sessions"][0][u"name"], QJsonValue(u"nested"_s));
        QCOMPARE(list[u"sessions"][0][u"state"], QJsonValue(u"running"_s));
        tell("redbudctl list");
        QCOMPARE(json("redbudctl health nested --json")[u"healthy"], QJsonValue(true));
        tell("redbudctl health");
        m_host->output("redbudctl stop nested --grace 300");
        tell("redbudctl stop");
        // The devices are handed back after the end, by what stays beside the machine.
        m_host->output("for i in $(seq 300); do redbudctl status | grep -q 'has bound no devices' "
                       "&& break; sleep 1; done");
        QCOMPARE(m_host->output(bindings()), m_before);
        tell("the card has its driver again");
        QVERIFY(json("redbudctl list --json")[u"sessions"].toArray().isEmpty());
        QVERIFY(m_host->output("ls /var/lib/redbud").isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestNestedLaunch)
#include "testnestedlaunch.moc"
