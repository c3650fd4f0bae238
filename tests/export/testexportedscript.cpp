// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/export/launchscript.h"
#include "core/plan/planfile.h"
#include "core/qemu/launchspec.h"
#include "tests/bind/bindcase.h"
#include "tests/export/scriptcase.h"
#include "tests/support/samples.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace redbud;
using namespace redbud::test;
using namespace Qt::StringLiterals;

/// The exported script as an administrator runs it, under two shells, over a fake host whose kernel
/// the test plays.
class TestExportedScript : public QObject
{
    Q_OBJECT

    static void addShells()
    {
        QTest::addColumn<QString>("shell");
        QTest::newRow("dash") << u"dash"_s;
        QTest::newRow("bash") << u"bash"_s;
    }

    /// Whether this test may raise its limit of locked memory that far.
    static bool mayLock(quint64 kib)
    {
        QProcess shell;
        shell.start(u"dash"_s, {u"-c"_s, u"ulimit -l %1"_s.arg(kib)});
        return shell.waitForFinished() && shell.exitCode() == 0;
    }

    static void change(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(path));
        file.write(content);
    }

    /// As if the modules of vfio were loaded.
    static void loadModules(FakeControl &control)
    {
        for (const char *module : {"vfio-pci", "vfio_iommu_spapr_tce", "vfio_spapr_eeh"})
            QVERIFY(control.loadModule(QLatin1StringView(module)));
    }

    static void bind(FakeControl &control, const QString &device, const QString &driver)
    {
        QVERIFY(control.write(u"sys/bus/pci/devices/%1/driver_override"_s.arg(device), "vfio-pci"));
        if (!driver.isEmpty())
            QVERIFY(
                control.write(u"sys/bus/pci/drivers/%1/unbind"_s.arg(driver), device.toLatin1()));
        QVERIFY(control.write(u"sys/bus/pci/drivers_probe"_s, device.toLatin1()));
    }

private Q_SLOTS:
    void cleanForCheckers_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("planFile");
        QTest::newRow("four GPUs") << u"ac922-4gpu"_s << QString();
        QTest::newRow("six GPUs") << u"ac922-6gpu"_s << QString();
        QTest::newRow("every setting")
            << u"ac922-4gpu"_s
            << QStringLiteral(REDBUD_SOURCE_DIR "/tests/fuzz/corpus/fuzzplan/all-settings.redbud");
    }

    void cleanForCheckers()
    {
        QFETCH(QString, host);
        QFETCH(QString, planFile);
        const Host sample = sampleHost(host);
        const Plan plan =
            planFile.isEmpty() ? automaticPlan(sample) : loadPlan(planFile).value_or(Plan());
        const auto script = launchScript(sample, plan, defaultQemu(), u"plan"_s);
        QVERIFY(script);
        const QList<QStringList> checkers{
            {u"shellcheck"_s, u"-"_s}, {u"dash"_s, u"-n"_s}, {u"bash"_s, u"-n"_s}};
        for (const QStringList &checker : checkers) {
            QProcess program;
            program.start(checker.first(), checker.mid(1));
            program.write(*script);
            program.closeWriteChannel();
            QVERIFY2(program.waitForFinished(60000), qPrintable(checker.first()));
            QCOMPARE(program.readAll() + program.readAllStandardError(), QByteArray());
            QCOMPARE(program.exitCode(), 0);
        }
    }

    void sameWritesAndWords_data()
    {
        QTest::addColumn<QString>("shell");
        QTest::addColumn<QString>("state");
        for (const char *shell : {"dash", "bash"}) {
            for (const char *state :
                 {"as exported", "modules loaded", "GPU bound", "no drivers", "kept for vfio-pci"})
                QTest::addRow("%s, %s", shell, state)
                    << QString::fromLatin1(shell) << QString::fromLatin1(state);
        }
    }

    /// Whatever happened to the host since the export.
    void sameWritesAndWords()
    {
        QFETCH(QString, shell);
        QFETCH(QString, state);
        ScriptCase place;
        Plan plan = place.plan();
        plan.extraArguments = QStringList{u"-serial"_s, u"mon:stdio"_s};
        place.exportPlan(plan);
        FakeControl control(place.folder());
        if (state != "as exported"_L1)
            loadModules(control);
        if (state == "GPU bound"_L1)
            bind(control, u"0004:04:00.0"_s, u"nvidia"_s);
        if (state == "no drivers"_L1) {
            QVERIFY(control.write(u"sys/bus/pci/drivers/nvidia/unbind"_s, "0004:04:00.0"));
            QVERIFY(control.write(u"sys/bus/pci/drivers/nvidia/unbind"_s, "0004:05:00.0"));
        }
        if (state == "kept for vfio-pci"_L1)
            QVERIFY(
                control.write(u"sys/bus/pci/devices/0005:01:00.0/driver_override"_s, "vfio-pci"));
        const QStringList before = bindingsOf(place.folder());
        const QStringList expected = place.stepsOf(plan);
        QVERIFY(expected.size() > 10);

        ScriptKernel kernel(place.folder());
        const auto end = place.run(shell);
        kernel.stop();
        QVERIFY2(end.status == 0, end.error.constData());
        QCOMPARE(kernel.record().first(expected.size()), expected);
        QCOMPARE(place.words(), place.wordsFor(plan));
        QCOMPARE(kernel.files().indexOf(u"fake/words"_s),
                 kernel.files().indexOf(u"var/lib/redbud/launch-machine.journal.new"_s) + 1 +
                     expected.size());
        QVERIFY(!place.hasJournal());
        if (state == "GPU bound"_L1)
            QVERIFY(bindingsOf(place.folder()).contains(u"/dev/vfio/5"_s)); // as it was
        QCOMPARE(bindingsOf(place.folder()), before);
    }

    void showsWhatItWouldDo_data() { addShells(); }

    void showsWhatItWouldDo()
    {
        QFETCH(QString, shell);
        ScriptCase place;
        Plan plan = place.plan();
        plan.machine.accelerator = Accelerator::Kvm;
        plan.extraArguments = QStringList{u"-append"_s, u"it's a \"$(word)\"\nof two lines "_s};
        place.exportPlan(plan);
        const QStringList before = bindingsOf(place.folder());
        QString shown;
        for (const QString &line : place.stepsOf(plan))
            shown += QString(line).replace(" > /"_L1, " > "_L1 + place.folder() + u'/') + u'\n';
        ScriptKernel kernel(place.folder());
        const auto end = place.run(shell, {u"--dry-run"_s});
        kernel.stop();
        QCOMPARE(end.status, 0);
        QCOMPARE(kernel.files(), QStringList());
        QCOMPARE(bindingsOf(place.folder()), before);
        QCOMPARE(QString::fromUtf8(end.out).left(shown.size()), shown);
        // What comes after can be pasted into a shell.
        const QByteArray rest = end.out.mid(shown.toUtf8().size());
        QVERIFY(rest.startsWith("ulimit -l "));
        QProcess paste;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"REDBUD_ROOT"_s, place.folder());
        paste.setProcessEnvironment(environment);
        paste.start(shell, {u"-c"_s, QString::fromUtf8(rest.mid(rest.indexOf('\n')))});
        QVERIFY(paste.waitForFinished());
        QCOMPARE(place.words(), place.wordsFor(plan));
    }

    void killedAnywhere_data()
    {
        QTest::addColumn<QString>("shell");
        QTest::addColumn<int>("signal");
        for (const char *shell : {"dash", "bash"}) {
            QTest::addRow("%s, KILL", shell) << QString::fromLatin1(shell) << SIGKILL;
            QTest::addRow("%s, TERM", shell) << QString::fromLatin1(shell) << SIGTERM;
        }
    }

    /// At each file that the script writes. What kills comes before the kernel has done it, and
    /// once more after the last; other signals do not keep the kernel from doing it.
    void killedAnywhere()
    {
        QFETCH(QString, shell);
        QFETCH(int, signal);
        ScriptCase place;
        place.exportPlan(place.plan());
        const QStringList before = bindingsOf(place.folder());
        qsizetype files = 0;
        qsizetype qemu = 0;
        {
            ScriptKernel kernel(place.folder());
            QCOMPARE(place.run(shell).status, 0);
            kernel.stop();
            files = kernel.files().size();
            qemu = kernel.files().indexOf(u"fake/words"_s) + 1;
        }
        QVERIFY(qemu > 20 && files > qemu + 15);
        const bool kills = signal == SIGKILL;
        for (int at = 1; at <= files + (kills ? 1 : 0); ++at) {
            QCOMPARE(bindingsOf(place.folder()), before);
            unloadModules(place.folder());
            const QByteArray where = "at write " + QByteArray::number(at) + ": ";
            ScriptKernel kernel(place.folder(),
                                {std::min(at, int(files)), signal, kills && at <= files});
            auto end = place.run(shell);
            if (kills) {
                QVERIFY2(end.status == 128 + SIGKILL, where + end.error);
                end = place.runAgain(shell, {u"--restore"_s});
                QVERIFY2(end.status == 0, where + end.error);
            } else {
                // While it gives back it is not to be disturbed.
                QVERIFY2(end.status == (at <= qemu ? 128 + SIGTERM : 0), where + end.error);
            }
            QVERIFY2(bindingsOf(place.folder()) == before, where + end.error);
            QVERIFY2(!place.hasJournal(), where);
        }
    }

    void runsAgainAfterAKill_data()
    {
        QTest::addColumn<QString>("shell");
        QTest::addColumn<bool>("killedTwice");
        for (const char *shell : {"dash", "bash"}) {
            QTest::addRow("%s, once", shell) << QString::fromLatin1(shell) << false;
            QTest::addRow("%s, twice", shell) << QString::fromLatin1(shell) << true;
        }
    }

    /// The second run binds what the first one did not, and neither it nor --restore forgets where
    /// the devices were before the first.
    void runsAgainAfterAKill()
    {
        QFETCH(QString, shell);
        QFETCH(bool, killedTwice);
        constexpr int step = 4; // of the files that the script writes
        ScriptCase place;
        place.exportPlan(place.plan(), "[ ! -e \"$REDBUD_ROOT/kills\" ] || kill -KILL $PPID");
        const QStringList before = bindingsOf(place.folder());
        QStringList bound;
        int qemu = 0;
        {
            ScriptKernel kernel(place.folder());
            change(place.file(u"kills"_s), {});
            QCOMPARE(place.run(shell).status, 128 + SIGKILL);
            bound = bindingsOf(place.folder());
            QVERIFY(QFile::remove(place.file(u"kills"_s)));
            QCOMPARE(place.runAgain(shell, {u"--restore"_s}).status, 0);
            kernel.stop();
            qemu = int(kernel.files().indexOf(u"fake/words"_s)) + 1;
        }
        QVERIFY(qemu > 20 && bound != before);
        for (int at = 1; at <= qemu; at += step) {
            QCOMPARE(bindingsOf(place.folder()), before);
            unloadModules(place.folder());
            QFile::remove(place.file(u"fake/words"_s));
            const QByteArray where = "at write " + QByteArray::number(at) + ": ";
            {
                ScriptKernel kernel(place.folder(), {at, SIGKILL, true});
                const auto end = place.run(shell);
                QVERIFY2(end.status == 128 + SIGKILL, where + end.error);
            }
            ScriptKernel kernel(place.folder());
            if (killedTwice)
                change(place.file(u"kills"_s), {});
            auto end = place.runAgain(shell);
            QVERIFY2(end.status == (killedTwice ? 128 + SIGKILL : 0), where + end.error);
            QVERIFY2(place.words() == place.wordsFor(place.plan()), where);
            if (killedTwice) {
                QVERIFY(QFile::remove(place.file(u"kills"_s)));
                QCOMPARE(bindingsOf(place.folder()), bound);
                end = place.runAgain(shell, {u"--restore"_s});
                QVERIFY2(end.status == 0, where + end.error);
            }
            QVERIFY2(bindingsOf(place.folder()) == before, where + end.error);
            QVERIFY2(!place.hasJournal(), where);
        }
    }

    void signalsWhileItRuns_data()
    {
        QTest::addColumn<QString>("shell");
        QTest::addColumn<int>("signal");
        for (const char *shell : {"dash", "bash"}) {
            for (const int signal : {SIGHUP, SIGINT, SIGQUIT, SIGTERM})
                QTest::addRow("%s, %d", shell, signal) << QString::fromLatin1(shell) << signal;
        }
    }

    void signalsWhileItRuns()
    {
        QFETCH(QString, shell);
        QFETCH(int, signal);
        ScriptCase place;
        place.exportPlan(place.plan(), "exec /bin/sleep 1000");
        const QStringList before = bindingsOf(place.folder());
        ScriptKernel kernel(place.folder());
        QProcess script;
        place.start(script, shell);
        QTRY_VERIFY_WITH_TIMEOUT(!place.words().isEmpty(), 60000);
        QVERIFY(bindingsOf(place.folder()) != before);
        // A second one is refused, and gives nothing back either.
        for (const char *option : {"", "--restore", "--bind-only", "--no-bind"}) {
            const auto second =
                place.run(shell, QString::fromLatin1(option).split(u' ', Qt::SkipEmptyParts));
            QVERIFY2(second.status == 1 && second.error.contains("runs already"), option);
        }
        ::kill(pid_t(script.processId()), signal);
        const auto end = ScriptCase::endOf(script);
        QVERIFY2(end.status == 128 + signal, end.error.constData());
        QCOMPARE(bindingsOf(place.folder()), before);
        QVERIFY(!place.hasJournal());
    }

    void endsOfQemu_data()
    {
        QTest::addColumn<QString>("shell");
        QTest::addColumn<QByteArray>("then");
        for (const char *shell : {"dash", "bash"}) {
            QTest::addRow("%s, fails", shell) << QString::fromLatin1(shell) << QByteArray("exit 1");
            QTest::addRow("%s, crashes", shell)
                << QString::fromLatin1(shell) << QByteArray("kill -SEGV $$");
            QTest::addRow("%s, killed", shell)
                << QString::fromLatin1(shell) << QByteArray("kill -KILL $$");
        }
    }

    void endsOfQemu()
    {
        QFETCH(QString, shell);
        QFETCH(QByteArray, then);
        ScriptCase place;
        place.exportPlan(place.plan(), then);
        const QStringList before = bindingsOf(place.folder());
        ScriptKernel kernel(place.folder());
        const auto end = place.run(shell);
        QVERIFY2(end.status == 5, end.error.constData());
        QCOMPARE(bindingsOf(place.folder()), before);
    }

    void saysThatItsJournalIsGone_data() { addShells(); }

    void saysThatItsJournalIsGone()
    {
        QFETCH(QString, shell);
        ScriptCase place;
        place.exportPlan(place.plan(), "rm \"$REDBUD_ROOT/var/lib/redbud/launch-machine.journal\"");
        const ScriptKernel kernel(place.folder());
        const auto end = place.run(shell);
        QVERIFY2(end.error.contains("a restart of the machine brings them back"), end.error);
        QCOMPARE(end.status, 4);
    }

    void allowsLockedMemory_data() { addShells(); }

    void allowsLockedMemory()
    {
        QFETCH(QString, shell);
        ScriptCase place;
        Plan plan = place.plan();
        plan.machine.accelerator = Accelerator::Kvm;
        place.exportPlan(plan, "ulimit -l >\"$REDBUD_ROOT/limit\"");
        const quint64 needed = launchSpec(place.host(), plan, u"qemu"_s).memlockBytes / 1024;
        QVERIFY(needed > 1000000);
        ScriptKernel kernel(place.folder());
        QProcess script;
        script.setChildProcessModifier([] {
            rlimit limit = {};
            ::getrlimit(RLIMIT_MEMLOCK, &limit);
            limit.rlim_cur = 65536;
            ::setrlimit(RLIMIT_MEMLOCK, &limit);
        });
        place.start(script, shell);
        const auto end = ScriptCase::endOf(script);
        QFile file(place.file(u"limit"_s));
        const bool wasRun = file.open(QIODevice::ReadOnly);
        QCOMPARE(wasRun, mayLock(needed));
        if (wasRun) {
            QVERIFY2(end.status == 0, end.error.constData());
            QCOMPARE(file.readAll().trimmed(), QByteArray::number(needed));
        } else {
            kernel.stop();
            QCOMPARE(end.status, 1);
            QVERIFY2(end.error.contains("raise memlock"), end.error.constData());
            QCOMPARE(kernel.files(), QStringList());
        }
    }

    /// QEMU reads what the script's standard input has.
    void handsInputOn_data() { addShells(); }

    void handsInputOn()
    {
        QFETCH(QString, shell);
        ScriptCase place;
        place.exportPlan(place.plan(), "read -r line; [ \"$line\" = typed ]");
        ScriptKernel kernel(place.folder());
        QProcess script;
        place.start(script, shell);
        script.write("typed\n");
        const auto end = ScriptCase::endOf(script);
        QVERIFY2(end.status == 0, end.error.constData());
        // A service may have none.
        QProcess closed;
        closed.setChildProcessModifier([] { ::close(STDIN_FILENO); });
        place.exportPlan(place.plan());
        place.start(closed, shell);
        QCOMPARE(ScriptCase::endOf(closed).status, 0);
    }

    void failsWhole_data() { addShells(); }

    void failsWhole()
    {
        QFETCH(QString, shell);
        ScriptCase place;
        place.exportPlan(place.plan());
        const QStringList before = bindingsOf(place.folder());
        ScriptKernel kernel(place.folder(), {}, u"vfio-pci"_s);
        const auto end = place.run(shell);
        QVERIFY2(end.status == 3, end.error.constData());
        QVERIFY(place.words().isEmpty());
        QCOMPARE(bindingsOf(place.folder()), before);
        QVERIFY(!place.hasJournal());
    }

    void bindsOnly_data() { addShells(); }

    void bindsOnly()
    {
        QFETCH(QString, shell);
        ScriptCase place;
        place.exportPlan(place.plan());
        const QStringList before = bindingsOf(place.folder());
        QCOMPARE(place.run(shell, {u"--no-bind"_s}).status, 1); // not bound yet
        ScriptKernel kernel(place.folder());
        QCOMPARE(place.run(shell, {u"--bind-only"_s}).status, 0);
        QVERIFY(place.words().isEmpty());
        const QStringList bound = bindingsOf(place.folder());
        QVERIFY(bound.contains(u"0004:05:00.0 vfio-pci vfio-pci"_s));  // of the group only
        QVERIFY(!bound.contains(u"0006:00:01.0 vfio-pci vfio-pci"_s)); // without a driver
        QCOMPARE(place.run(shell, {u"--no-bind"_s}).status, 0);
        QVERIFY(!place.words().isEmpty());
        QCOMPARE(bindingsOf(place.folder()), bound);
        // A virtual machine has the group open.
        QVERIFY(QDir().mkpath(place.file(u"proc/777/fd"_s)));
        QVERIFY(QFile::link(u"/dev/vfio/5"_s, place.file(u"proc/777/fd/11"_s)));
        QCOMPARE(place.run(shell).status, 1);
        const auto busy = place.run(shell, {u"--restore"_s});
        QCOMPARE(busy.status, 4);
        QVERIFY(busy.error.contains("0004:04:00.0 is in use"));
        QVERIFY(place.hasJournal());
        QVERIFY(bindingsOf(place.folder()).contains(u"0005:01:00.0 tg3 -"_s));
        QVERIFY(QFile::remove(place.file(u"proc/777/fd/11"_s)));
        QCOMPARE(place.run(shell, {u"--restore"_s}).status, 0);
        QCOMPARE(bindingsOf(place.folder()), before);
        QVERIFY(!place.hasJournal());
    }

    /// What is written down is of one start of the machine, and of certain hardware.
    void restoresOnlyWhatItKnows()
    {
        ScriptCase place;
        place.exportPlan(place.plan());
        ScriptKernel kernel(place.folder());
        QCOMPARE(place.run(u"dash"_s, {u"--bind-only"_s}).status, 0);
        change(place.file(u"sys/bus/pci/devices/0005:01:00.0/device"_s), "0x9999\n");
        QCOMPARE(place.run(u"dash"_s, {u"--restore"_s}).status, 0);
        QVERIFY(bindingsOf(place.folder()).contains(u"0005:01:00.0 vfio-pci vfio-pci"_s));
        change(place.file(u"sys/bus/pci/devices/0005:01:00.0/device"_s), "0x1657\n");
        QCOMPARE(place.run(u"dash"_s, {u"--bind-only"_s}).status, 0);
        change(place.file(u"proc/sys/kernel/random/boot_id"_s), "another\n");
        const QStringList bound = bindingsOf(place.folder());
        const auto shown = place.run(u"dash"_s, {u"--restore"_s, u"--dry-run"_s});
        QCOMPARE(shown.out, QByteArray());
        QCOMPARE(shown.status, 0);
        QVERIFY(place.hasJournal());
        QCOMPARE(place.run(u"dash"_s, {u"--restore"_s}).status, 0);
        QCOMPARE(bindingsOf(place.folder()), bound);
        QVERIFY(!place.hasJournal());
    }

    void refusesWhatIsNotPlanned_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("message");
        const QString gpu = u"sys/bus/pci/devices/0004:04:00.0/"_s;
        QTest::newRow("another device") << gpu + u"device"_s << QByteArray("0x15f9\n")
                                        << QByteArray("0004:04:00.0 is another device: 10de:15f9");
        QTest::newRow("memory online")
            << u"proc/driver/nvidia/gpus/0004:04:00.0/numa_status"_s
            << QByteArray("Node: 255\nStatus: online\n") << QByteArray("its memory is online");
        QTest::newRow("memory half offline")
            << u"proc/driver/nvidia/gpus/0004:04:00.0/numa_status"_s
            << QByteArray("Node: 255\nStatus: offline_failed\n")
            << QByteArray("its memory is online");
        QTest::newRow("a console")
            << gpu + u"boot_vga"_s << QByteArray("1\n") << QByteArray("the console's display");
        QTest::newRow("another member")
            << gpu + u"iommu_group/devices/0001:01:00.0"_s << QByteArray()
            << QByteArray("0001:01:00.0 is in the IOMMU group of 0004:04:00.0");
        QTest::newRow("virtual functions") << u"sys/bus/pci/devices/0005:01:00.0/sriov_numvfs"_s
                                           << QByteArray("2\n") << QByteArray("virtual functions");
        QTest::newRow("old QEMU")
            << u"programs/qemu"_s
            << QByteArray("#!/bin/sh\necho QEMU emulator version 8.2.0\necho pseries-7.2 x\n")
            << QByteArray("this is 8.2");
        QTest::newRow("QEMU for others")
            << u"programs/qemu"_s << QByteArray("#!/bin/sh\necho QEMU emulator version 7.2.0\n")
            << QByteArray("has no machine type pseries-7.2");
        QTest::newRow("no QEMU") << u"programs/qemu"_s << QByteArray("#!/bin/sh\n")
                                 << QByteArray("does not say its version");
    }

    void refusesWhatIsNotPlanned()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, message);
        ScriptCase place;
        place.exportPlan(place.plan());
        QVERIFY(QDir().mkpath(QFileInfo(place.file(path)).path()));
        change(place.file(path), content);
        ScriptKernel kernel(place.folder());
        for (const char *shell : {"dash", "bash"}) {
            const auto end = place.run(QString::fromLatin1(shell));
            QCOMPARE(end.status, 1);
            QVERIFY2(end.error.contains(message), end.error.constData());
        }
        kernel.stop();
        QCOMPARE(kernel.files(), QStringList());
    }

    void looksForFilesAndPages()
    {
        ScriptCase place;
        Plan plan = place.plan();
        Disk disk;
        disk.file = place.file(u"no disk"_s);
        plan.disks.append(disk);
        plan.boot.kernel = place.file(u"no kernel"_s);
        plan.machine.hugePages = quint64(1) << 30;
        plan.machine.memory = quint64(8) << 30;
        NetworkCard card;
        card.backend = NetworkCard::Backend::Bridge;
        card.interface = u"br7"_s;
        plan.networks.append(card);
        place.exportPlan(plan);
        ScriptKernel kernel(place.folder());
        const auto end = place.run(u"dash"_s);
        QCOMPARE(end.status, 1);
        for (const char *message : {"/no disk", "/no kernel", "no network interface br7",
                                    "8 huge pages of 1048576 KiB are needed, and 0 are free"})
            QVERIFY2(end.error.contains(message), message);
    }

    void wrongUse_data() { addShells(); }

    void wrongUse()
    {
        QFETCH(QString, shell);
        ScriptCase place;
        place.exportPlan(place.plan());
        QCOMPARE(place.run(shell, {u"--nothing"_s}).status, 2);
        QCOMPARE(place.run(shell, {u"--bind-only"_s, u"--restore"_s}).status, 2);
        const auto help = place.run(shell, {u"--help"_s});
        QCOMPARE(help.status, 0);
        for (const char *word : {"--help", "--dry-run", "--bind-only", "--no-bind", "--restore",
                                 "Exit status", "REDBUD_ROOT"})
            QVERIFY2(help.out.contains(word), word);
        const auto nothing = place.run(shell, {u"--restore"_s});
        QCOMPARE(nothing.status, 0);
        QVERIFY(nothing.error.contains("nothing to put back"));
    }

    /// The command, and that it agrees with `bind` and `command` of the same host.
    void fromTheCommandLine()
    {
        ScriptCase place;
        const QString plan = place.file(u"vm.redbud"_s);
        const QString script = place.file(u"vm.sh"_s);
        QVERIFY(savePlan(place.plan(), plan));
        const auto redbudctl = [&](const QStringList &words) {
            QProcess program;
            program.start(QStringLiteral(REDBUD_BINARY_DIR "/bin/redbudctl"),
                          words + QStringList{u"--host"_s, place.folder()});
            return ScriptCase::endOf(program);
        };
        QCOMPARE(redbudctl({u"export"_s, plan, u"-o"_s, script}).status, 0);
        struct stat status = {};
        QCOMPARE(::stat(QFile::encodeName(script).constData(), &status), 0);
        QCOMPARE(status.st_mode & S_IXUSR, mode_t(S_IXUSR));
        const auto printed = redbudctl({u"export"_s, plan, u"--format"_s, u"sh"_s});
        QFile file(script);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), printed.out);
        QCOMPARE(redbudctl({u"export"_s, plan, u"--format"_s, u"bat"_s}).status, 2);
        QCOMPARE(redbudctl({u"export"_s, plan, u"-o"_s, u"/nowhere/vm.sh"_s}).status, 3);
        QVERIFY(savePlan(planWith({{0, {"0abc:00:00.0"}}}), plan));
        const auto unknown = redbudctl({u"export"_s, plan});
        QCOMPARE(unknown.status, 1);
        QVERIFY(unknown.out.isEmpty());
        QVERIFY(unknown.error.contains("0abc:00:00.0"));
    }
};

QTEST_GUILESS_MAIN(TestExportedScript)
#include "testexportedscript.moc"
