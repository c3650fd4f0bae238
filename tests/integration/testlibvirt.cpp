// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/size.h"
#include "core/export/libvirtdomain.h"
#include "core/plan/planfile.h"
#include "core/qemu/launchspec.h"
#include "core/rehearsal/guestkernel.h"
#include "tests/support/libvirt.h"
#include "tests/support/qemufacts.h"
#include "tests/support/randomplans.h"
#include "tests/support/samples.h"
#include "tests/support/settingplans.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace redbud;
using namespace redbud::test;

namespace
{

/// The automatic plan of a sample for a machine without KVM, which is the only kind that libvirt
/// translates on other machines than the plan's.
Plan emulated(Plan plan)
{
    plan.machine.accelerator = Accelerator::Tcg;
    plan.machine.cpu = u"power9"_s;
    return plan;
}

LibvirtDomain domainOf(const Host &host, const Plan &plan)
{
    return libvirtDomain(host, plan, {defaultQemu(), u"/folder"_s});
}

} // namespace

/// Exported plans, judged by libvirt itself.
class TestLibvirt : public QObject
{
    Q_OBJECT

    Libvirt m_libvirt;
    Host m_host = sampleHost(u"ac922-6gpu"_s);

    /// What libvirt's translation does not have in common with the plan's command line.
    QString difference(const Host &host, Plan plan) const
    {
        // libvirt would open a tap for every network card, even to translate.
        plan.networks.clear();
        QString problem;
        const QStringList theirs = m_libvirt.translated(domainOf(host, plan).xml, problem);
        if (!problem.isEmpty())
            return problem;
        const QStringList ours = launchSpec(host, plan, defaultQemu()).argv;
        return firstDifference(qemuFacts(ours), qemuFacts(theirs));
    }

private Q_SLOTS:
    void samples_data()
    {
        QTest::addColumn<QString>("sample");
        QTest::newRow("ac922-4gpu") << u"ac922-4gpu"_s;
        QTest::newRow("ac922-6gpu") << u"ac922-6gpu"_s;
    }

    void samples()
    {
        QFETCH(QString, sample);
        const Host host = sampleHost(sample);
        const Plan plan = automaticPlan(host);
        QCOMPARE(Libvirt::invalidity(domainOf(host, plan).xml), QString());
        QCOMPARE(difference(host, emulated(plan)), QString());
    }

    void settings_data()
    {
        QTest::addColumn<Plan>("plan");
        for (const auto &[name, plan] : settingPlans())
            QTest::newRow(qPrintable(name)) << plan;
    }

    void settings()
    {
        QFETCH(Plan, plan);
        QCOMPARE(Libvirt::invalidity(domainOf(m_host, plan).xml), QString());
        QCOMPARE(difference(m_host, plan), QString());
        plan.machine.accelerator = Accelerator::Kvm;
        plan.machine.cpu = u"host"_s;
        QCOMPARE(Libvirt::invalidity(domainOf(m_host, plan).xml), QString());
    }

    void randomPlans()
    {
        for (quint32 seed = 0; seed < 60; ++seed) {
            const RandomCase random = randomCase(seed, u"pseries-7.2"_s);
            const QString difference = this->difference(random.host, random.plan);
            QVERIFY2(difference.isEmpty(), qPrintable(u"seed %1: "_s.arg(seed) + difference));
            QCOMPARE(Libvirt::invalidity(domainOf(random.host, random.plan).xml), QString());
        }
    }

    /// The comparison sees what is not the same.
    void differencesAreSeen()
    {
        const Plan plan = emulated(automaticPlan(m_host));
        const QStringList facts = qemuFacts(launchSpec(m_host, plan, defaultQemu()).argv);
        const auto changed = [&](auto change) {
            Plan other = plan;
            change(other);
            return firstDifference(facts, qemuFacts(launchSpec(m_host, other, defaultQemu()).argv));
        };
        QCOMPARE(changed([](Plan &) {}), QString());
        QVERIFY(!changed([](Plan &p) { p.vphbs[1].devices[0].slot.device = 30; }).isEmpty());
        QVERIFY(!changed([](Plan &p) { p.vphbs[1].devices.removeLast(); }).isEmpty());
        QVERIFY(!changed([](Plan &p) { p.vphbs[1].index = 9; }).isEmpty());
        QVERIFY(!changed([](Plan &p) { p.vphbs[1].windows.ddw = false; }).isEmpty());
        QVERIFY(!changed([](Plan &p) { p.machine.memory += MiB; }).isEmpty());
        QVERIFY(!changed([](Plan &p) { ++p.machine.cores; }).isEmpty());
        QVERIFY(!changed([](Plan &p) { p.machine.hugePages = 2 * MiB; }).isEmpty());
        QVERIFY(!changed([](Plan &p) { p.machine.cpu = u"power8"_s; }).isEmpty());
    }

    void isDefinedFromAPipe()
    {
        const QString plan =
            m_libvirt.file(u"plan.redbud"_s, serializePlan(emulated(automaticPlan(m_host))));
        const QString script = u"\"$0\" export --format libvirt --host sample:ac922-6gpu \"$1\" | "
                               "virsh -c \"$URI\" define /dev/stdin && "
                               "virsh -c \"$URI\" dumpxml v100-vm && "
                               "virsh -c \"$URI\" undefine v100-vm"_s;
        const auto outcome = m_libvirt.run(
            u"sh"_s, {u"-c"_s, script, QStringLiteral(REDBUD_BINARY_DIR "/bin/redbudctl"), plan});
        QVERIFY2(outcome.status == 0, outcome.error);
        QVERIFY(outcome.out.contains("Domain 'v100-vm' defined"));
        QVERIFY(outcome.out.contains("<alias name='ua-vfio0004_04_00_0'/>"));
    }

    void guestBoots();
};

/// A guest without host devices, started through libvirt, whose Linux comes to its shell.
void TestLibvirt::guestBoots()
{
    const auto kernel = installedGuestKernel();
    QVERIFY2(kernel, kernel ? "" : qPrintable(kernel.error().text()));
    Plan plan = planWith({{0, {}}, {1, {}}});
    plan.name = u"booted"_s;
    plan.machine.accelerator = Accelerator::Tcg;
    plan.machine.cpu = u"power9"_s;
    plan.machine.memory = GiB;
    plan.boot = {kernel->kernel, kernel->initrd, u"console=hvc0 rdinit=/bin/sh"_s, {}};
    plan.firmware.kind = Firmware::Kind::Vof;
    plan.networks = {{NetworkCard::Backend::User, {}, u"52:54:00:00:00:01"_s, 1, {0, 0}, {}}};
    plan.randomSource = true;
    Disk disk;
    disk.format = u"raw"_s;
    disk.readOnly = true;
    disk.file = m_libvirt.file(u"disk.img"_s, QByteArray(1 << 20, '\0'));
    disk.slot = {2, 0};
    plan.disks = {disk};
    const QString xml = m_libvirt.file(u"booted.xml"_s, domainOf(m_host, plan).xml);

    // The driver ends with virsh, so one virsh is told everything.
    QProcess virsh;
    m_libvirt.start(virsh, u"virsh"_s, {u"-q"_s, u"-c"_s, m_libvirt.uri()});
    QVERIFY(virsh.waitForStarted());
    const auto end = qScopeGuard([&] {
        virsh.write("destroy booted\nundefine booted\nquit\n");
        if (!virsh.waitForFinished())
            virsh.kill();
        virsh.waitForFinished();
    });
    virsh.write("define " + xml.toUtf8() + "\nstart booted\nttyconsole booted\n");
    QByteArray said;
    qsizetype at = -1;
    while ((at = said.indexOf("/dev/pts/")) < 0 || said.indexOf('\n', at) < 0) {
        QVERIFY2(virsh.waitForReadyRead(120'000), said + virsh.readAllStandardError());
        said += virsh.readAllStandardOutput();
    }
    const QByteArray console = said.mid(at, said.indexOf('\n', at) - at).trimmed();

    // The real command line has the network card, too.
    QFile log(m_libvirt.filePath(u"root/log/qemu/booted.log"_s));
    QVERIFY(log.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(log.readAll());
    const qsizetype start = text.indexOf(u"/usr/bin/qemu-system-ppc64 "_s);
    QVERIFY2(start >= 0, qPrintable(text));
    QString commandLine;
    for (const QString &line : text.mid(start).split(u'\n')) {
        commandLine += line + u'\n';
        if (!line.endsWith(u'\\'))
            break;
    }
    const QString difference =
        firstDifference(qemuFacts(launchSpec(m_host, plan, defaultQemu()).argv),
                        qemuFacts(shellWords(commandLine.toUtf8())));
    QVERIFY2(difference.isEmpty(), qPrintable(difference));

    const int terminal = ::open(console.constData(), O_RDWR | O_NOCTTY | O_CLOEXEC);
    QVERIFY2(terminal >= 0, console);
    const auto close = qScopeGuard([&] { ::close(terminal); });
    QByteArray output;
    const auto waitFor = [&](const QByteArray &sign, qsizetype from) {
        const QDeadlineTimer deadline(120'000);
        while (output.indexOf(sign, from) < 0) {
            pollfd wait{terminal, POLLIN, 0};
            char buffer[4096];
            const ssize_t size =
                ::poll(&wait, 1, 1000) > 0 ? ::read(terminal, buffer, sizeof buffer) : 0;
            if (size < 0 || deadline.hasExpired())
                return false;
            output.append(buffer, size);
        }
        return true;
    };
    QVERIFY2(waitFor("Run /bin/sh as init", 0), output);
    QVERIFY2(waitFor("# ", output.indexOf("Run /bin/sh as init")), output);
    const QByteArray question =
        "mount -t sysfs sysfs /sys; echo guest-$((6 * 7)) $(cat /sys/bus/pci/devices/*/vendor)\n";
    QCOMPARE(::write(terminal, question.constData(), size_t(question.size())), question.size());
    QVERIFY2(waitFor("guest-42 ", 0), output);
    QVERIFY2(waitFor("\n", output.indexOf("guest-42 ")), output);
    // The disk and the network card, of virtio.
    QVERIFY2(output.contains("guest-42 0x1af4 0x1af4"), output);
}

QTEST_GUILESS_MAIN(TestLibvirt)
#include "testlibvirt.moc"
