// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/size.h"
#include "core/export/libvirtdomain.h"
#include "core/libvirt/libvirtengine.h"
#include "core/plan/planfile.h"
#include "core/rehearsal/guestkernel.h"
#include "tests/support/libvirtdaemon.h"
#include "tests/support/samples.h"
#include "tests/support/sessions.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <csignal>
#include <functional>

using namespace Qt::StringLiterals;
using namespace redbud;
using namespace redbud::test;

namespace
{

const QStringList onSample{u"--host"_s, u"sample:ac922-4gpu"_s};

QJsonObject json(const Libvirt::Outcome &outcome)
{
    return QJsonDocument::fromJson(outcome.out).object();
}

/// What a process writes to either output, as it comes.
class Watched : public QProcess
{
public:
    Watched() { setProcessChannelMode(MergedChannels); }

    bool says(const QByteArray &text, qsizetype from = 0, int milliseconds = 120'000)
    {
        QElapsedTimer timer;
        timer.start();
        while (m_said.indexOf(text, from) < 0 && !timer.hasExpired(milliseconds)) {
            if (!waitForReadyRead(100) && state() == NotRunning)
                break;
            m_said += readAll();
        }
        return m_said.indexOf(text, from) >= 0;
    }

    /// Waits for its end; -1 where it does not come.
    int ends()
    {
        if (state() != NotRunning && !waitForFinished(120'000))
            return -1;
        m_said += readAll();
        return exitStatus() == NormalExit ? exitCode() : -1;
    }

    void type(const QByteArray &text)
    {
        write(text);
        waitForBytesWritten();
    }

    const QByteArray &said() const { return m_said; }

private:
    QByteArray m_said;
};

} // namespace

/// Virtual machines that a real libvirt runs, as scripts and people launch and drive them.
class TestLibvirtEngine : public QObject
{
    Q_OBJECT

    LibvirtDaemon m_libvirt;
    QString m_uri = m_libvirt.uri();

    QString planFile(const Plan &plan) const
    {
        return m_libvirt.file(plan.name + u".redbud"_s, serializePlan(plan));
    }

    Libvirt::Outcome ctl(const QStringList &arguments) const
    {
        return m_libvirt.redbudctl(arguments + QStringList{u"--connect"_s, m_uri});
    }

    Libvirt::Outcome launch(const Plan &plan, const QStringList &more = {}) const
    {
        return ctl(QStringList{u"run"_s, planFile(plan), u"--detach"_s} + onSample + more);
    }

    Libvirt::Outcome launch(const QString &name, const QStringList &more = {}) const
    {
        return launch(smallPlan(name), more);
    }

    QString stateOf(const QString &name) const
    {
        const QJsonArray vms = json(ctl({u"list"_s, u"--json"_s}))[u"sessions"_s].toArray();
        for (const QJsonValue vm : vms) {
            if (vm[u"name"].toString() == name)
                return vm[u"state"].toString();
        }
        return {};
    }

    /// Unhealthy: QEMU is told something else behind the plan's back, which the guest tree shows.
    static Plan sickPlan(const QString &name)
    {
        Plan plan = smallPlan(name);
        plan.extraArguments = {u"-global"_s, u"spapr-pci-host-bridge.ddw=off"_s};
        return plan;
    }

    /// Launches in this process, and does something when the domain stands paused.
    Result<EngineLaunch> launchDisturbed(const QString &name,
                                         const std::function<void()> &disturb) const
    {
        const auto engine = LibvirtEngine::open(m_uri);
        if (!engine)
            return failure(engine.error());
        LaunchRequest request = smallLaunch(name);
        request.simulated = false;
        const auto watch = [&](const LaunchProgress &progress) {
            if (progress.step == 2)
                disturb();
        };
        return (*engine)->launch(sampleHost(u"ac922-4gpu"_s), request, watch, {});
    }

    /// Whether a redbudctl that was started follows the machine: resets it until its firmware is
    /// heard there, as what was printed before nobody hears.
    bool hears(Watched &attach, const QString &name) const
    {
        for (int attempt = 0; attempt < 6; ++attempt) {
            if (ctl({u"reset"_s, name}).status != 0)
                return false;
            if (attach.says("SLOF", 0, 10'000 * (attempt + 1)))
                return true;
        }
        return false;
    }

private Q_SLOTS:
    void cleanup()
    {
        m_uri = m_libvirt.uri();
        m_libvirt.start(); // where a test failed that killed it
        const QJsonArray left = json(ctl({u"list"_s, u"--json"_s}))[u"sessions"_s].toArray();
        for (const QJsonValue vm : left)
            ctl({u"stop"_s, u"--now"_s, vm[u"name"].toString()});
        QCOMPARE(m_libvirt.guests(), QList<qint64>());
        QCOMPARE(m_libvirt.run(u"virsh"_s, {u"-q"_s, u"-c"_s, m_uri, u"list"_s, u"--all"_s})
                     .out.trimmed(),
                 QByteArray());
    }

    void lifeOfOne()
    {
        const auto launched = launch(u"one"_s, {u"--paused"_s, u"--json"_s});
        QVERIFY2(launched.status == 0, launched.error);
        QCOMPARE(json(launched)[u"name"_s].toString(), u"one"_s);
        QVERIFY(json(launched)[u"running"_s].toBool());
        QVERIFY(json(launched)[u"pid"_s].isNull()); // libvirt does not tell it
        QCOMPARE(stateOf(u"one"_s), u"starting"_s);
        // The tree could be fetched and compared, and every window was read back.
        const auto health = ctl({u"health"_s, u"--json"_s});
        QVERIFY2(health.status == 0, health.out + health.error);
        QCOMPARE(json(health), json(launched)[u"health"_s].toObject());
        const QJsonArray values = json(health)[u"readback"_s].toArray();
        QVERIFY(values.size() >= 4);
        for (const QJsonValue value : values)
            QVERIFY2(value[u"live"].isString(), qPrintable(value[u"property"].toString()));

        QCOMPARE(ctl({u"resume"_s}).status, 0);
        QCOMPARE(stateOf(u"one"_s), u"running"_s);
        QVERIFY(ctl({u"list"_s}).out.startsWith("one  running for "));
        QCOMPARE(ctl({u"pause"_s, u"one"_s}).status, 0);
        QCOMPARE(stateOf(u"one"_s), u"paused"_s);
        QCOMPARE(ctl({u"health"_s}).status, 0);
        QCOMPARE(ctl({u"resume"_s, u"one"_s}).status, 0);
        QCOMPARE(ctl({u"reset"_s, u"one"_s}).status, 0);
        QCOMPARE(stateOf(u"one"_s), u"running"_s);
        // The firmware finds nothing to start, and does not hear the button.
        const auto stopped = ctl({u"stop"_s, u"one"_s, u"--grace"_s, u"1"_s});
        QCOMPARE(stopped.status, 0);
        QCOMPARE(stopped.out, QByteArray());
        QVERIFY2(stopped.error.contains("switch itself off") &&
                     stopped.error.contains("one was ended"),
                 stopped.error);
        QVERIFY(ctl({u"list"_s}).out.startsWith("No virtual machine"));
        QCOMPARE(ctl({u"stop"_s, u"one"_s}).status, 3);
    }

    /// The documents have the same members as those of a session.
    void documentsAreTheSame()
    {
        const QString plan = planFile(smallPlan(u"same"_s));
        const QStringList words =
            QStringList{u"run"_s, plan, u"--detach"_s, u"--json"_s} + onSample;
        const auto members = [](const QJsonObject &object) {
            QStringList names = object.keys();
            for (const QString &key : {u"health"_s, u"sessions"_s}) {
                const QJsonValue value = object[key];
                names += (value.isArray() ? value[0] : value).toObject().keys();
            }
            return names;
        };
        const auto session = m_libvirt.redbudctl(words + QStringList{u"--simulated"_s});
        QVERIFY2(session.status == 0, session.error);
        const auto sessions = m_libvirt.redbudctl({u"list"_s, u"--json"_s});
        QCOMPARE(m_libvirt.redbudctl({u"stop"_s, u"--now"_s}).status, 0);
        const auto domain = ctl(words);
        QVERIFY2(domain.status == 0, domain.error);
        QCOMPARE(members(json(domain)), members(json(session)));
        QCOMPARE(members(json(ctl({u"list"_s, u"--json"_s}))), members(json(sessions)));
        const QJsonValue vm = json(ctl({u"list"_s, u"--json"_s}))[u"sessions"_s][0];
        QCOMPARE(vm[u"plan"].toString(), plan);
        QVERIFY(QFile::exists(vm[u"log"].toString()));
    }

    void guestBoots();

    void preflight()
    {
        const Host host = sampleHost(u"ac922-4gpu"_s);
        const QString plan = planFile(automaticPlan(host));
        const QStringList words = QStringList{u"run"_s, plan, u"--preflight"_s} + onSample;
        // Neither a libvirt of a user nor this machine can pass these.
        const auto refused = ctl(words + QStringList{u"--json"_s});
        QCOMPARE(refused.status, 1);
        QCOMPARE(json(refused)[u"schema"_s].toString(), u"redbud/preflight/1"_s);
        QSet<QString> errors;
        const QJsonArray items = json(refused)[u"items"_s].toArray();
        for (const QJsonValue item : items) {
            if (item[u"level"] == u"error"_s)
                errors.insert(item[u"id"].toString());
        }
        QVERIFY(errors.contains(u"libvirt-user"_s));
        QVERIFY(errors.contains(u"libvirt-device"_s));
        // A host that has none of the plan's devices.
        const QString other = m_libvirt.filePath(u"home/other"_s);
        m_libvirt.run(u"mkdir"_s, {u"-p"_s, other + u"/sys/bus/pci/devices"_s,
                                   other + u"/sys/kernel"_s, other + u"/proc"_s});
        const auto foreign = ctl({u"run"_s, plan, u"--preflight"_s, u"--host"_s, other});
        QCOMPARE(foreign.status, 1);
        QVERIFY2(foreign.out.contains("devices 0 are there"), foreign.out + foreign.error);

        const auto good = ctl({u"run"_s, planFile(smallPlan(u"good"_s)), u"--preflight"_s,
                               u"--json"_s, u"--host"_s, u"sample:ac922-4gpu"_s});
        QVERIFY2(good.status == 0, good.out + good.error);
        Plan future = smallPlan(u"future"_s);
        future.machine.type = u"pseries-99.0"_s;
        const auto unknown = launch(future);
        QCOMPARE(unknown.status, 1);
        QVERIFY2(unknown.error.contains("libvirt cannot run this machine"), unknown.error);
    }

    void nameIsTaken()
    {
        QCOMPARE(launch(u"taken"_s, {u"--paused"_s}).status, 0);
        const auto refused = launch(u"taken"_s);
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.error.contains("running already"), refused.error);
        const auto forced = launch(u"taken"_s, {u"--force"_s});
        QCOMPARE(forced.status, 3);
        QVERIFY2(forced.error.contains("taken: A virtual machine of this name is running already"),
                 forced.error);
        QCOMPARE(stateOf(u"taken"_s), u"starting"_s);
        QCOMPARE(launch(u"second"_s, {u"--paused"_s}).status, 0);
        const auto vague = ctl({u"pause"_s});
        QCOMPARE(vague.status, 2);
        QVERIFY(vague.error.contains("name the one"));
    }

    void domainIsRefused()
    {
        Plan plan = smallPlan(u"refused"_s);
        Disk disk;
        disk.file = u"/nonexistent/disk.qcow2"_s;
        disk.slot = {1, 0};
        plan.disks = {disk};
        const auto byLibvirt = launch(plan);
        QCOMPARE(byLibvirt.status, 3);
        QVERIFY2(byLibvirt.error.contains("/nonexistent/disk.qcow2"), byLibvirt.error);
        QVERIFY2(byLibvirt.error.contains("refused: "), byLibvirt.error);
        plan.disks.clear();
        plan.extraArguments = {u"-device"_s, u"no-such-device"_s};
        const auto byQemu = launch(plan);
        QCOMPARE(byQemu.status, 3);
        QVERIFY2(byQemu.error.contains("'no-such-device' is not a valid device"), byQemu.error);
    }

    void unhealthyIsSaid()
    {
        const auto ended = launch(sickPlan(u"sick"_s));
        QCOMPARE(ended.status, 1);
        QVERIFY2(ended.error.contains("ended before the guest ran"), ended.error);
        QVERIFY2(ended.error.contains("ibm,ddw-applicable only in the prediction"), ended.error);
        QVERIFY(ctl({u"list"_s}).out.startsWith("No virtual machine"));
        QCOMPARE(launch(sickPlan(u"sick"_s), {u"--unhealthy"_s, u"pause"_s}).status, 1);
        QCOMPARE(stateOf(u"sick"_s), u"starting"_s);
        QCOMPARE(ctl({u"health"_s}).status, 1);
        QCOMPARE(ctl({u"stop"_s, u"--now"_s}).status, 0);
        const auto running = launch(sickPlan(u"sick"_s), {u"--unhealthy"_s, u"run"_s});
        QCOMPARE(running.status, 0);
        QCOMPARE(stateOf(u"sick"_s), u"running"_s);
    }

    /// Domains that Redbud did not make are not its business.
    void othersAreLeftAlone()
    {
        const Host host = sampleHost(u"ac922-4gpu"_s);
        const QString xml = m_libvirt.file(
            u"other.xml"_s, libvirtDomain(host, smallPlan(u"other"_s), {{}, u"/"_s}).xml);
        const auto made =
            m_libvirt.run(u"virsh"_s, {u"-c"_s, m_uri, u"create"_s, xml, u"--paused"_s});
        QVERIFY2(made.status == 0, made.error);
        QVERIFY(ctl({u"list"_s}).out.startsWith("No virtual machine"));
        const auto refused = ctl({u"stop"_s, u"other"_s, u"--now"_s});
        QCOMPARE(refused.status, 3);
        QVERIFY2(refused.error.contains("Redbud did not start this domain"), refused.error);
        QCOMPARE(launch(u"other"_s).status, 1);
        QCOMPARE(m_libvirt.run(u"virsh"_s, {u"-c"_s, m_uri, u"destroy"_s, u"other"_s}).status, 0);
    }

    void keepAlive()
    {
        QCOMPARE(launch(u"kept"_s, {u"--keep-alive"_s}).status, 0);
        QCOMPARE(m_libvirt.guests().size(), 1);
        QFile maps(u"/proc/%1/maps"_s.arg(m_libvirt.guests().constFirst()));
        QVERIFY(maps.open(QIODevice::ReadOnly));
        QVERIFY(maps.readAll().contains("redbud-keepalive"));
    }

    void wrongUse_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("uri");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("said");
        const QStringList list{u"list"_s};
        const QStringList run{u"run"_s, u"PLAN"_s};
        const QString good = m_uri;
        QTest::newRow("no URI") << list << u"nonsense"_s << 2 << QByteArray("nonsense: ");
        QTest::newRow("other driver")
            << list << u"test:///default"_s << 2 << QByteArray("QEMU driver");
        QTest::newRow("other transport")
            << list << u"qemu+pigeon:///system"_s << 2 << QByteArray("pigeon");
        QTest::newRow("no daemon") << list << u"qemu+unix:///session?socket=/nonexistent"_s << 3
                                   << QByteArray("/nonexistent");
        QTest::newRow("no permission") << list << u"qemu+unix:///session?socket=DENIED"_s << 3
                                       << QByteArray("Permission denied");
        QTest::newRow("no host") << list << u"qemu+ssh://127.0.0.1:1/session"_s << 3
                                 << QByteArray("127.0.0.1");
        QTest::newRow("no such name")
            << QStringList{u"console"_s, u"nobody"_s} << good << 3 << QByteArray("nobody: ");
        QTest::newRow("none runs")
            << QStringList{u"stop"_s} << good << 3 << QByteArray("No virtual machine runs");
        QTest::newRow("simulated")
            << run + QStringList{u"--simulated"_s} << good << 2 << QByteArray("--simulated");
        QTest::newRow("bind") << run + QStringList{u"--bind"_s} << good << 2
                              << QByteArray("--bind");
        QTest::newRow("plan is missing")
            << QStringList{u"run"_s, u"/nonexistent"_s} << good << 3 << QByteArray("/nonexistent");
    }
    void wrongUse()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, uri);
        QFETCH(int, status);
        QFETCH(QByteArray, said);
        arguments.replaceInStrings(u"PLAN"_s, planFile(smallPlan(u"wrong"_s)));
        if (uri.contains(u"DENIED")) {
            const QString closed = m_libvirt.filePath(u"home/closed"_s);
            m_libvirt.run(u"mkdir"_s, {u"-m"_s, u"0"_s, closed});
            uri.replace(u"DENIED"_s, closed + u"/socket"_s);
        }
        const auto outcome = m_libvirt.redbudctl(arguments + QStringList{u"--connect"_s, uri});
        QVERIFY2(outcome.status == status, outcome.error);
        QCOMPARE(outcome.out, QByteArray());
        QVERIFY2(outcome.error.startsWith("redbudctl: "), outcome.error);
        QVERIFY2(outcome.error.contains(said), outcome.error);
        // One line: libvirt itself says nothing.
        QVERIFY2(outcome.error.count("redbudctl: ") == 1, outcome.error);
    }

    /// Where libvirt's library is not installed only --connect does not work.
    void withoutTheLibrary()
    {
        const QString folder = m_libvirt.filePath(u"home/libraries"_s);
        m_libvirt.run(u"mkdir"_s, {folder});
        m_libvirt.file(u"home/libraries/libvirt.so.0"_s, "no library");
        const auto run = [&](const QStringList &arguments) {
            return m_libvirt.run(u"env"_s,
                                 QStringList{u"LD_LIBRARY_PATH="_s + folder,
                                             QStringLiteral(REDBUD_BINARY_DIR "/bin/redbudctl")} +
                                     arguments);
        };
        QCOMPARE(run({u"list"_s}).status, 0);
        const auto refused = run({u"list"_s, u"--connect"_s, m_uri});
        QCOMPARE(refused.status, 3);
        QVERIFY2(refused.error.contains("client library is not installed"), refused.error);
    }

    void crashIsTold()
    {
        QCOMPARE(launch(u"crash"_s).status, 0);
        Watched attach;
        m_libvirt.startRedbudctl(attach, {u"attach"_s, u"--connect"_s, m_uri});
        QVERIFY2(hears(attach, u"crash"_s), attach.said());
        QCOMPARE(::kill(pid_t(m_libvirt.guests().constFirst()), SIGKILL), 0);
        QCOMPARE(attach.ends(), 1);
        QVERIFY2(attach.said().contains("crash has ended: crashed"), attach.said());
        QVERIFY2(attach.said().contains("its log is "), attach.said());
    }

    /// In the foreground a service manager's SIGTERM ends it in good order.
    void terminatedInTheForeground()
    {
        Watched run;
        m_libvirt.startRedbudctl(run, QStringList{u"run"_s, planFile(smallPlan(u"service"_s)),
                                                  u"--paused"_s, u"--connect"_s, m_uri} +
                                          onSample);
        QVERIFY2(run.says("service is there, as it was planned"), run.said());
        run.terminate();
        QCOMPARE(run.ends(), 0);
        QVERIFY2(run.said().contains("service has ended: switched off"), run.said());
        QVERIFY(ctl({u"list"_s}).out.startsWith("No virtual machine"));
    }

    void daemonIsKilled()
    {
        QCOMPARE(launch(u"orphan"_s).status, 0);
        Watched attach;
        m_libvirt.startRedbudctl(attach, {u"attach"_s, u"--connect"_s, m_uri});
        QVERIFY2(hears(attach, u"orphan"_s), attach.said());
        m_libvirt.kill();
        QCOMPARE(attach.ends(), 3);
        QVERIFY2(attach.said().contains("orphan: The connection to libvirt was lost"),
                 attach.said());
        QCOMPARE(ctl({u"list"_s}).status, 3);
        // The guest goes on, and so does whoever comes back.
        m_libvirt.start();
        QCOMPARE(stateOf(u"orphan"_s), u"running"_s);
        QCOMPARE(ctl({u"stop"_s, u"--now"_s}).status, 0);
    }

    /// It is gone before the launch is over: what was begun is told of.
    void daemonIsKilledDuringALaunch()
    {
        const auto launched = launchDisturbed(u"halfway"_s, [&] { m_libvirt.kill(); });
        QVERIFY(!launched);
        QCOMPARE(launched.error().code, ErrorCode::ReadFailed);
        QVERIFY2(launched.error().message.contains(u"redbudctl stop"),
                 qPrintable(launched.error().message));
        m_libvirt.start();
        QCOMPARE(stateOf(u"halfway"_s), u"starting"_s);
        QCOMPARE(ctl({u"stop"_s, u"--now"_s}).status, 0);
    }

    /// It is back at once: what was begun is ended.
    void daemonRestartsDuringALaunch()
    {
        const auto launched = launchDisturbed(u"halfway"_s, [&] {
            m_libvirt.kill();
            m_libvirt.start();
        });
        QVERIFY(!launched);
        QCOMPARE(launched.error().code, ErrorCode::ReadFailed);
        QVERIFY2(!launched.error().message.contains(u"redbudctl stop"),
                 qPrintable(launched.error().message));
        QVERIFY(ctl({u"list"_s}).out.startsWith("No virtual machine"));
    }

    void onAnotherMachine()
    {
        const SshServer server(m_libvirt);
        m_uri = server.uri();
        const auto launched = launch(u"remote"_s, {u"--paused"_s, u"--json"_s});
        QVERIFY2(launched.status == 0, launched.error);
        QVERIFY(json(launched)[u"health"_s][u"healthy"].toBool());
        Watched console;
        m_libvirt.startRedbudctl(console, {u"attach"_s, u"--connect"_s, m_uri});
        QCOMPARE(ctl({u"resume"_s}).status, 0);
        QVERIFY2(hears(console, u"remote"_s), console.said());
        QCOMPARE(stateOf(u"remote"_s), u"running"_s);
        // Its files are not here.
        QVERIFY(json(ctl({u"list"_s, u"--json"_s}))[u"sessions"_s][0][u"log"].isNull());
        const auto health = ctl({u"health"_s, u"--json"_s});
        QVERIFY2(health.status == 0, health.error);
        QCOMPARE(ctl({u"stop"_s, u"--now"_s}).status, 0);
        QCOMPARE(console.ends(), 0);
        QVERIFY2(console.said().contains("remote has ended: switched off"), console.said());
    }
};

/// A guest with Linux in the foreground: its console from the first line on, what is typed, and its
/// own end when it is asked for it.
void TestLibvirtEngine::guestBoots()
{
    const auto kernel = installedGuestKernel();
    QVERIFY2(kernel, kernel ? "" : qPrintable(kernel.error().text()));
    Plan plan = smallPlan(u"linux"_s);
    plan.machine.memory = GiB;
    plan.boot = {kernel->kernel, kernel->initrd, u"console=hvc0 rdinit=/bin/sh"_s, {}};
    Watched run;
    m_libvirt.startRedbudctl(run, QStringList{u"run"_s, planFile(plan), u"--connect"_s, m_uri} +
                                      onSample);
    QVERIFY2(run.says("linux runs, as it was planned"), run.said());
    QVERIFY2(run.says("Linux version"), run.said());
    QVERIFY2(run.says("Run /bin/sh as init"), run.said());
    QVERIFY2(run.says("# ", run.said().indexOf("Run /bin/sh as init")), run.said());
    // What the kernel runs when the button is pressed.
    run.type("rm -f /sbin/poweroff; printf '#!/bin/sh\\nexec busybox poweroff -f\\n' "
             ">/sbin/poweroff; chmod +x /sbin/poweroff; echo guest-$((6 * 7))\n");
    QVERIFY2(run.says("guest-42"), run.said());
    QCOMPARE(ctl({u"health"_s}).status, 0);
    const auto stopped = ctl({u"stop"_s});
    QVERIFY2(stopped.status == 0, stopped.error);
    QVERIFY2(stopped.error.contains("linux has ended: switched off"), stopped.error);
    const int status = run.ends();
    QVERIFY2(run.said().contains("linux has ended: switched off"), run.said());
    QVERIFY2(status == 0, run.said());
}

QTEST_GUILESS_MAIN(TestLibvirtEngine)
#include "testlibvirtengine.moc"
