// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The command line as scripts use it: exit status, standard output, standard error.
class TestRedbudctl : public QObject
{
    Q_OBJECT

    struct Outcome {
        int status = -1;
        QByteArray out;
        QByteArray error;
    };

    QTemporaryDir m_folder;
    QString m_plan;

    static QProcess *start(const QStringList &arguments, QObject *parent)
    {
        auto *process = new QProcess(parent);
        process->start(QStringLiteral(REDBUD_BINARY_DIR "/bin/redbudctl"), arguments);
        return process;
    }

    static Outcome run(const QStringList &arguments)
    {
        QObject owner;
        QProcess *process = start(arguments, &owner);
        if (!process->waitForFinished(60000))
            return {};
        if (process->exitStatus() != QProcess::NormalExit)
            return {-process->exitCode(), process->readAllStandardOutput(),
                    process->readAllStandardError()};
        return {process->exitCode(), process->readAllStandardOutput(),
                process->readAllStandardError()};
    }

    static QJsonObject json(const Outcome &outcome)
    {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(outcome.out, &error);
        if (error.error != QJsonParseError::NoError)
            return {};
        return document.object();
    }

    QString file(const QString &name, const QByteArray &content) const
    {
        QString path = m_folder.filePath(name);
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            qFatal("cannot write %s", qUtf8Printable(path));
        return path;
    }

    QByteArray content(const QString &path) const
    {
        QFile in(path);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }

    /// With the sample as host.
    static QStringList onSample(QStringList arguments)
    {
        return arguments << u"--host"_s << u"sample:ac922-4gpu"_s;
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_RUNTIME_DIR", m_folder.path().toUtf8());
        m_plan = m_folder.filePath(u"plan.redbud"_s);
        const Outcome planned = run(onSample({u"plan"_s, u"-o"_s, m_plan}));
        QCOMPARE(planned.status, 0);
        QCOMPARE(planned.out, QByteArray());
        QCOMPARE(planned.error, QByteArray());
    }

    void scan()
    {
        const Outcome outcome = run(onSample({u"scan"_s, u"--json"_s}));
        QCOMPARE(outcome.status, 0);
        const QJsonObject host = json(outcome);
        QCOMPARE(host["schema"_L1].toString(), u"redbud/host/1"_s);
        QCOMPARE(host["gpus"_L1].toArray().size(), 4);
        QCOMPARE(host["support"_L1]["nvlink2"_L1].toBool(), true);
        const QByteArray text = run(onSample({u"scan"_s})).out;
        QVERIFY(text.contains("GPU4"));
        QVERIFY(text.contains("25.78125 Gbit/s per lane, 25.8 GB/s each way"));
        QVERIFY(!text.contains("BAR 1"));
    }

    /// A distribution's kernel may have NVLink2 or not: that is neither promised nor ruled out.
    void scanOfADistributionsKernel()
    {
        const QString folder = m_folder.filePath(u"el8"_s);
        QVERIFY(QDir().mkpath(folder));
        QProcess tar;
        tar.start(u"tar"_s,
                  {u"-xf"_s,
                   QStringLiteral(REDBUD_SOURCE_DIR "/resources/samples/ac922-4gpu.redbud-host"),
                   u"-C"_s, folder});
        QVERIFY(tar.waitForFinished() && tar.exitCode() == 0);
        const QStringList scan{u"scan"_s, u"--host"_s, folder};
        QVERIFY(run(scan).out.contains("NVLink2 passthrough: available\n"));
        QVERIFY(QDir(folder).mkpath(u"proc/sys/kernel"_s));
        const QString release = folder + u"/proc/sys/kernel/osrelease"_s;
        QFile::remove(release);
        QFile file(release);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("4.18.0-193.el8.ppc64le\n");
        file.close();
        QVERIFY(
            run(scan).out.contains("NVLink2 passthrough: unknown\n  - Whether the kernel 4.18"));
    }

    void regionsNeedDevices()
    {
        const Outcome sample = run(onSample({u"scan"_s, u"--regions"_s}));
        QCOMPARE(sample.status, 2);
        QVERIFY(sample.error.contains("no devices to open"));
        QCOMPARE(run({u"scan"_s, u"--dev"_s, u"/dev"_s}).status, 2);
    }

    void capture()
    {
        const QString snapshot = m_folder.filePath(u"captured.redbud-host"_s);
        QCOMPARE(run(onSample({u"capture"_s, u"-o"_s, snapshot})).status, 0);
        QCOMPARE(run({u"scan"_s, u"--json"_s, u"--host"_s, snapshot}).out,
                 run(onSample({u"scan"_s, u"--json"_s})).out);
        QCOMPARE(run(onSample({u"capture"_s})).out, content(snapshot));
        QVERIFY(run({u"capture"_s, u"--script"_s}).out.startsWith("#!/bin/sh\n"));
        QCOMPARE(run({u"capture"_s, u"--host"_s, u"/nowhere"_s, u"-o"_s, snapshot}).status, 3);
    }

    void scanWithDetails()
    {
        const QByteArray text = run(onSample({u"scan"_s, u"--details"_s})).out;
        for (const char *expected :
             {"BAR 1: 16 GiB at 0x", "64-bit, prefetchable", "slot: GPU0",
              "processors next to it: 0-79", "card: NVIDIA Corporation", "Group 0 ("})
            QVERIFY2(text.contains(expected), expected);
    }

    void bindIsPreviewed()
    {
        const QString plan = m_folder.filePath(u"bind.redbud"_s);
        QCOMPARE(run(onSample({u"plan"_s, u"-o"_s, plan})).status, 0);
        const Outcome preview =
            run(onSample({u"bind"_s, plan, u"--dry-run"_s, u"--json"_s, u"--user"_s, u"4711"_s}));
        QCOMPARE(preview.status, 0);
        const QJsonObject document = json(preview);
        QCOMPARE(document["schema"_L1].toString(), u"redbud/binding/1"_s);
        QCOMPARE(document["devices"_L1].toArray().size(), 16);
        // 4 GPUs in three steps each, 12 bridges in two, and two for each group.
        QCOMPARE(document["steps"_L1].toArray().size(), 4 * 3 + 12 * 2 + 2 * 2);
        QVERIFY(!document["refused"_L1].toBool());
        const QByteArray text = run(onSample({u"bind"_s, plan, u"--dry-run"_s})).out;
        QVERIFY(text.contains("Take GPU0 (0004:04:00.0) from its driver nvidia\n"));
        QVERIFY(text.contains("echo 0004:04:00.0 > /sys/bus/pci/drivers/nvidia/unbind\n"));
        QVERIFY(!text.contains("driverctl"));
        const Outcome persistent =
            run(onSample({u"bind"_s, plan, u"--dry-run"_s, u"--persistent"_s}));
        QVERIFY(persistent.out.contains("echo vfio-pci > /etc/driverctl.d/pci-0006:00:00.1\n"));
        // Only this machine's devices can be bound, and only what is an address can be taken.
        QCOMPARE(run(onSample({u"bind"_s, plan})).status, 2);
        QCOMPARE(
            run(onSample({u"bind"_s, plan, u"--dry-run"_s, u"--despite-use"_s, u"x"_s})).status, 2);
        QCOMPARE(run(onSample({u"bind"_s, u"/nowhere"_s, u"--dry-run"_s})).status, 3);
    }

    void bindingRefusesWhatTheHostUses()
    {
        const QString plan = file(u"disk.redbud"_s,
                                  R"({"schema": "redbud/plan/1", "machine": {"type": "pseries-7.2"},
                                      "vphbs": [{"index": 0, "devices": [
                                          {"host": "0000:01:00.0"}]}]})");
        const Outcome refused = run(onSample({u"bind"_s, plan, u"--dry-run"_s}));
        QCOMPARE(refused.status, 1);
        QVERIFY(refused.out.contains("Refused: "));
        const Outcome taken =
            run(onSample({u"bind"_s, plan, u"--dry-run"_s, u"--despite-use"_s, u"0000:01:00.0"_s}));
        QCOMPARE(taken.status, 0);
        QVERIFY(taken.out.contains("Warning: "));
    }

    void bindStatus()
    {
        QCOMPARE(json(run({u"status"_s, u"--json"_s}))["schema"_L1].toString(),
                 u"redbud/bind-status/1"_s);
        QCOMPARE(run({u"unbind"_s, u"--dry-run"_s, u"--persistent"_s}).status, 0);
    }

    void scanOfThisMachine()
    {
        // A container may hide its PCI devices; then that is said.
        const Outcome outcome = run({u"scan"_s, u"--json"_s});
        if (outcome.status == 0)
            QCOMPARE(json(outcome)["schema"_L1].toString(), u"redbud/host/1"_s);
        else
            QVERIFY(outcome.status == 3 && !outcome.error.isEmpty());
    }

    void planToStandardOutput()
    {
        const Outcome outcome =
            run(onSample({u"plan"_s, u"--gpus"_s, u"1"_s, u"--name"_s, u"one"_s}));
        QCOMPARE(outcome.status, 0);
        QCOMPARE(json(outcome)["name"_L1].toString(), u"one"_s);
        QCOMPARE(json(outcome)["vphbs"_L1].toArray().size(), 1);
    }

    void check()
    {
        const Outcome outcome = run(onSample({u"check"_s, m_plan, u"--json"_s}));
        QCOMPARE(outcome.status, 0);
        QCOMPARE(json(outcome)["schema"_L1].toString(), u"redbud/problems/1"_s);
        QCOMPARE(json(outcome)["problems"_L1].toArray().size(), 0);
    }

    void checkSaysNoAndFixes()
    {
        QByteArray text = content(m_plan);
        // One bridge of GPU0 goes to the other socket's vPHB.
        const QByteArray line = "        {\"host\": \"0006:00:00.2\", \"slot\": \"03.0\"},\n";
        QVERIFY(text.contains(line));
        text.replace(line, "");
        const QByteArray moved = "{\"host\": \"0007:00:01.2\", \"slot\": \"07.0\"}";
        QVERIFY(text.contains(moved));
        text.replace(moved, moved + ",\n{\"host\": \"0006:00:00.2\", \"slot\": \"08.0\"}");
        const QString path = file(u"broken.redbud"_s, text);

        const Outcome before = run(onSample({u"check"_s, path, u"--json"_s}));
        QCOMPARE(before.status, 1);
        QSet<QString> rules;
        for (const auto &problem : json(before)["problems"_L1].toArray())
            rules.insert(problem["rule"_L1].toString());
        QVERIFY(rules.contains(u"orphan-bridge"_s));
        QVERIFY(rules.contains(u"mixed-groups"_s));
        QCOMPARE(content(path), text);

        // What was done is told, and standard output is as without it.
        const Outcome fixed = run(onSample({u"check"_s, path, u"--fix"_s, u"--json"_s}));
        QCOMPARE(fixed.status, 0);
        QCOMPARE(json(fixed)["problems"_L1].toArray().size(), 0);
        QVERIFY2(fixed.error.contains("redbudctl: fixed: Bring IOMMU group 5 together"),
                 fixed.error);
        QVERIFY2(fixed.error.contains("saved as " + path.toUtf8()), fixed.error);
        QVERIFY(content(path) != text);
        QCOMPARE(run(onSample({u"check"_s, path})).status, 0);
        const QByteArray good = content(path);
        const Outcome again = run(onSample({u"check"_s, path, u"--fix"_s}));
        QCOMPARE(again.status, 0);
        QVERIFY2(again.error.contains("The plan was not changed"), again.error);
        QCOMPARE(content(path), good);
    }

    /// Its devices would be taken out, one by one.
    void plansOfOtherHostsAreNotFixed()
    {
        const QString other = m_folder.filePath(u"other"_s);
        for (const QString &part : {u"sys/bus/pci/devices"_s, u"sys/kernel"_s, u"proc"_s})
            QVERIFY(QDir().mkpath(other + u'/' + part));
        const QByteArray text = content(m_plan);
        const QString path = file(u"foreign.redbud"_s, text);
        const QStringList words{u"check"_s, path, u"--fix"_s, u"--host"_s, other};
        const Outcome refused = run(words);
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.error.contains("has 0 of its 16 devices"), refused.error);
        QVERIFY(refused.out.contains("error [unknown-device]: "));
        QCOMPARE(content(path), text);
        // Also where nothing else is wrong.
        const QByteArray waived =
            QByteArray(text).replace("\"waive\": []", "\"waive\": [\"unknown-device\"]");
        QVERIFY(waived != text);
        file(u"foreign.redbud"_s, waived);
        QCOMPARE(run(words).status, 1);
        QCOMPARE(content(path), waived);
        // One device that is gone makes no other host.
        QByteArray gone = text;
        gone.replace("0006:00:00.1", "0abc:00:00.1");
        file(u"foreign.redbud"_s, gone);
        const Outcome fixed = run(onSample({u"check"_s, path, u"--fix"_s}));
        QVERIFY2(fixed.error.contains("fixed: Remove"), fixed.error);
        QVERIFY(!content(path).contains("0abc"));
    }

    /// Shown, counted and in the document, but no reason to say no.
    void waivedProblems()
    {
        QByteArray text = content(m_plan);
        QVERIFY(text.contains("\"pseries-7.2\""));
        text.replace("\"pseries-7.2\"", "\"pseries-4.0\"");
        const QString open = file(u"open.redbud"_s, text);
        QCOMPARE(run(onSample({u"check"_s, open})).status, 1);

        QVERIFY(text.contains("\"waive\": []"));
        text.replace("\"waive\": []", "\"waive\": [\"machine-without-nvlink2\", \"no-such\"],\n  "
                                      "\"waiveReasons\": [\n    {\"rule\": "
                                      "\"machine-without-nvlink2\", \"reason\": \"a try\"}\n  ]");
        const QString waived = file(u"waived.redbud"_s, text);
        const Outcome outcome = run(onSample({u"check"_s, waived}));
        QCOMPARE(outcome.status, 0);
        QVERIFY(outcome.out.startsWith("waived error [machine-without-nvlink2]: pseries-4.0 has"));
        QVERIFY(outcome.out.endsWith("0 errors, 0 warnings, 0 notes, 1 waived\n"));
        QVERIFY(outcome.out.contains("    waived because: a try\n"));
        // One is no more than one.
        QVERIFY(run(onSample({u"check"_s, open})).out.contains("\n1 error, 0 warnings, "));
        QVERIFY(outcome.error.contains("\"no-such\", but there is no such rule"));

        const Outcome document = run(onSample({u"check"_s, waived, u"--json"_s}));
        QCOMPARE(document.status, 0);
        const QJsonArray problems = json(document)["problems"_L1].toArray();
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems[0]["waived"_L1], QJsonValue(true));
        QCOMPARE(problems[0]["waivedBecause"_L1].toString(), u"a try"_s);
        QCOMPARE(problems[0]["severity"_L1].toString(), u"error"_s);

        QCOMPARE(run(onSample({u"check"_s, waived, u"--fix"_s})).status, 0);
        QCOMPARE(content(waived), text);
    }

    void checksForAQemu()
    {
        QByteArray text = content(m_plan);
        text.replace("\"pseries-7.2\"", "\"pseries-8.1\"");
        const QString path = file(u"newer.redbud"_s, text);
        QCOMPARE(run(onSample({u"check"_s, path})).status, 0);
        const QStringList onInstalled{u"check"_s, path, u"--qemu"_s, u"qemu-system-ppc64"_s};
        const Outcome outcome = run(onSample(onInstalled));
        QCOMPARE(outcome.status, 1);
        QVERIFY(outcome.out.startsWith("error [machine-too-new]: pseries-8.1 is newer"));
        QCOMPARE(run(onSample(onInstalled + QStringList{u"--fix"_s})).status, 0);
        QVERIFY(content(path).contains("\"pseries-7.2\""));
        QCOMPARE(run(onSample({u"check"_s, path, u"--qemu"_s, u"/nonexistent"_s})).status, 3);
    }

    void rules()
    {
        const Outcome outcome = run({u"rules"_s});
        QCOMPARE(outcome.status, 0);
        QVERIFY(outcome.out.contains("orphan-bridge (error)"));
        const Outcome page = run({u"rules"_s, u"--markdown"_s});
        QCOMPARE(page.status, 0);
        QCOMPARE(page.out, content(QStringLiteral(REDBUD_SOURCE_DIR "/docs/rules.md")));
    }

    void place()
    {
        const Outcome outcome = run(onSample({u"place"_s, m_plan, u"--json"_s}));
        QCOMPARE(outcome.status, 0);
        const QJsonObject placement = json(outcome);
        QCOMPARE(placement["schema"_L1].toString(), u"redbud/placement/1"_s);
        QCOMPARE(placement["memlockBytes"_L1].toInteger(), 965319065600);
        const QByteArray text = run(onSample({u"place"_s, m_plan})).out;
        QVERIFY(text.contains("0x420000000000"));
        QVERIFY2(text.contains("QEMU has to be allowed to lock ") &&
                     text.contains("(965319065600 bytes)"),
                 text);
        // Only KVM has the guest's memory locked for its devices.
        QByteArray emulated = content(m_plan);
        emulated.replace("\"accel\": \"kvm\"", "\"accel\": \"tcg\"");
        QVERIFY(run(onSample({u"place"_s, file(u"emulated.redbud"_s, emulated)}))
                    .out.endsWith("QEMU locks no memory: that takes passed devices and KVM\n"));
    }

    void layoutsForStudy()
    {
        const QStringList proposed{u"--layout"_s, u"proposed"_s};
        const Outcome placed = run(onSample({u"place"_s, m_plan}) + proposed);
        QCOMPARE(placed.status, 0);
        QVERIFY(placed.out.contains("0x410000000000")); // GPU RAM of vPHB 1, in steps of 1 TiB
        QCOMPARE(run(onSample({u"check"_s, m_plan}) + proposed).status, 0);
        const QString file = m_folder.filePath(u"seven.redbud"_s);
        QFile seven(file);
        QVERIFY(seven.open(QIODevice::WriteOnly));
        seven.write(R"({"schema": "redbud/plan/1", "machine": {"type": "pseries-7.2"},
                        "vphbs": [{"index": 6, "devices": []}]})");
        seven.close();
        QCOMPARE(run(onSample({u"check"_s, file})).status, 0);
        const Outcome overlapping = run(onSample({u"check"_s, file}) + proposed);
        QCOMPARE(overlapping.status, 1);
        QVERIFY(overlapping.out.contains("windows-overlap"));
        QCOMPARE(run(onSample({u"place"_s, m_plan, u"--layout"_s, u"v9"_s})).status, 2);
    }

    void treeAndCompare()
    {
        const QString a = m_folder.filePath(u"a.dtb"_s);
        const QString b = m_folder.filePath(u"b.dtb"_s);
        QCOMPARE(run(onSample({u"tree"_s, m_plan, u"--format"_s, u"dtb"_s, u"-o"_s, a})).status, 0);
        QCOMPARE(run({u"tree"_s, m_plan, u"--host"_s, u"sample:ac922-6gpu"_s, u"--format"_s,
                      u"dtb"_s, u"-o"_s, b})
                     .status,
                 0);
        QVERIFY(run(onSample({u"tree"_s, m_plan})).out.startsWith("/dts-v1/;"));
        const Outcome same = run({u"compare"_s, a, a, u"--json"_s});
        QCOMPARE(same.status, 0);
        QCOMPARE(json(same)["differences"_L1].toArray().size(), 0);
        const Outcome different = run({u"compare"_s, a, b, u"--json"_s});
        QCOMPARE(different.status, 1);
        QVERIFY(!json(different)["differences"_L1].toArray().isEmpty());
        QCOMPARE(run({u"compare"_s, a, m_plan}).status, 3);
    }

    void command()
    {
        const Outcome outcome = run(
            onSample({u"command"_s, m_plan, u"--json"_s, u"--qemu"_s, u"/opt/qemu/bin/qemu"_s}));
        QCOMPARE(outcome.status, 0);
        QCOMPARE(json(outcome)["argv"_L1].toArray().first().toString(), u"/opt/qemu/bin/qemu"_s);
        QVERIFY(json(outcome)["env"_L1].isObject());
        QVERIFY(run(onSample({u"command"_s, m_plan})).out.contains("addr=07.0"));
        QVERIFY(json(outcome)["openFiles"_L1].toArray().isEmpty());
        const QString settings =
            QStringLiteral(REDBUD_SOURCE_DIR "/tests/fuzz/corpus/fuzzplan/all-settings.redbud");
        const Outcome withFiles = run(onSample({u"command"_s, settings}));
        QCOMPARE(withFiles.status, 0);
        QVERIFY(withFiles.out.startsWith(
            "exec 100<>\"/dev/tap$(cat /sys/class/net/macvtap0/ifindex)\"\nqemu-system-ppc64"));
    }

    void exportsToLibvirt()
    {
        const Outcome outcome = run(onSample({u"export"_s, m_plan, u"--format"_s, u"libvirt"_s}));
        QCOMPARE(outcome.status, 0);
        QVERIFY(outcome.out.startsWith("<?xml"));
        QVERIFY(outcome.error.startsWith("redbudctl: "));
        const QString path = m_folder.filePath(u"domain.xml"_s);
        const Outcome written =
            run(onSample({u"export"_s, m_plan, u"--format"_s, u"libvirt"_s, u"-o"_s, path}));
        QCOMPARE(written.status, 0);
        QCOMPARE(written.out, QByteArray());
        QCOMPARE(content(path), outcome.out);
        QCOMPARE(run(onSample({u"export"_s, m_plan, u"--format"_s, u"word"_s})).status, 2);
    }

    void exportsPictures()
    {
        const QStringList words = onSample({u"export"_s, m_plan}) << u"--format"_s;
        const Outcome svg = run(words + QStringList{u"svg"_s});
        QCOMPARE(svg.error, QByteArray());
        QCOMPARE(svg.status, 0);
        QVERIFY(svg.out.contains("<svg"));
        QVERIFY(svg.out.contains("vPHB 1"));
        const QString path = m_folder.filePath(u"vm"_s); // the name need not say what it is
        QCOMPARE(run(words + QStringList{u"png"_s, u"-o"_s, path}).status, 0);
        QVERIFY(content(path).startsWith("\x89PNG"));
        const Outcome host = run(words + QStringList{u"svg"_s, u"--picture"_s, u"host"_s});
        QVERIFY(host.out.contains("GPU0"));
        QVERIFY(!host.out.contains("vPHB 1"));
        QVERIFY(run(words + QStringList{u"pdf"_s, u"--picture"_s, u"addresses"_s})
                    .out.startsWith("%PDF-"));
        QCOMPARE(run(words + QStringList{u"json"_s, u"--picture"_s, u"host"_s}).status, 2);
        QCOMPARE(run(words + QStringList{u"svg"_s, u"--picture"_s, u"cat"_s}).status, 2);
        // One line, by the program that reads the plan first.
        const Outcome missing =
            run(onSample({u"export"_s, u"/no/plan"_s, u"--format"_s, u"svg"_s}));
        QCOMPARE(missing.status, 3);
        QCOMPARE(missing.error.count('\n'), 1);
    }

    void exportsAreWhatTheirNamesSay_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("script") << u"sh"_s << u"a.sh"_s << 0 << QByteArray();
        QTest::newRow("another suffix") << u"sh"_s << u"a.command"_s << 0 << QByteArray();
        QTest::newRow("domain") << u"libvirt"_s << u"a.xml"_s << 0 << QByteArray();
        QTest::newRow("a script for a picture")
            << u"sh"_s << u"b.svg"_s << 2 << QByteArray("--format svg");
        QTest::newRow("in capitals") << u"sh"_s << u"b.PNG"_s << 2 << QByteArray("--format png");
        QTest::newRow("a picture for a script")
            << u"svg"_s << u"b.sh"_s << 2 << QByteArray("--format sh");
        QTest::newRow("a domain for a report")
            << u"libvirt"_s << u"b.json"_s << 2 << QByteArray("--format json");
        QTest::newRow("over a plan") << u"sh"_s << u"b.redbud"_s << 2 << QByteArray("plans");
        QTest::newRow("over a snapshot")
            << u"json"_s << u"b.redbud-host"_s << 2 << QByteArray("snapshots");
    }
    void exportsAreWhatTheirNamesSay()
    {
        QFETCH(QString, format);
        QFETCH(QString, name);
        QFETCH(int, status);
        QFETCH(QByteArray, says);
        const QString path = m_folder.filePath(name);
        const Outcome outcome =
            run(onSample({u"export"_s, m_plan, u"--format"_s, format, u"-o"_s, path}));
        QVERIFY2(outcome.status == status, outcome.error);
        QVERIFY2(outcome.error.contains(says), outcome.error);
        QCOMPARE(QFile::exists(path), status == 0);
    }

    void exportsTrees()
    {
        const Outcome tree = run(onSample({u"tree"_s, m_plan}));
        const Outcome exported = run(onSample({u"export"_s, m_plan, u"--format"_s, u"dts"_s}));
        QCOMPARE(exported.status, 0);
        QCOMPARE(exported.out, tree.out);
        const Outcome report = run(onSample({u"export"_s, m_plan, u"--format"_s, u"json"_s}));
        QCOMPARE(json(report)["schema"_L1].toString(), u"redbud/report/1"_s);
    }

    void importsWhatItExports()
    {
        const QByteArray domain =
            run(onSample({u"export"_s, m_plan, u"--format"_s, u"libvirt"_s})).out;
        const Outcome fromDomain = run({u"import"_s, file(u"vm.xml"_s, domain)});
        QCOMPARE(fromDomain.status, 0);
        QCOMPARE(fromDomain.error, QByteArray());
        QCOMPARE(fromDomain.out, content(m_plan));
        const QByteArray commandLine = run(onSample({u"command"_s, m_plan})).out;
        const QString path = m_folder.filePath(u"imported.redbud"_s);
        const Outcome fromCommand =
            run({u"import"_s, file(u"vm.sh"_s, commandLine), u"-o"_s, path});
        QCOMPARE(fromCommand.status, 0);
        QCOMPARE(fromCommand.out, QByteArray());
        QCOMPARE(content(path), content(m_plan));
    }

    void importsTheThreadsExample()
    {
        const QString example = QStringLiteral(REDBUD_SOURCE_DIR "/tests/core/import/example.txt");
        const Outcome outcome = run({u"import"_s, example, u"--json"_s});
        QCOMPARE(outcome.status, 0);
        const QJsonObject document = json(outcome);
        QCOMPARE(document["schema"_L1].toString(), u"redbud/import/1"_s);
        QCOMPARE(document["notTaken"_L1].toArray().size(), outcome.error.count('\n'));
        QVERIFY(outcome.error.contains("Redbud has its own console"));
    }

    void importRefuses_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("prose") << QByteArray("nothing\n");
        QTest::newRow("truncated") << QByteArray("<domain><name>x");
        QTest::newRow("other QEMU") << QByteArray("qemu-system-x86_64 -M q35\n");
        QTest::newRow("huge") << QByteArray((4 << 20) + 1, ' ');
    }
    void importRefuses()
    {
        QFETCH(QByteArray, input);
        const QString plan = file(u"old.redbud"_s, "old");
        const Outcome outcome = run({u"import"_s, file(u"input"_s, input), u"-o"_s, plan});
        QCOMPARE(outcome.status, 3);
        QCOMPARE(outcome.out, QByteArray());
        QVERIFY(outcome.error.startsWith("redbudctl: "));
        QCOMPARE(outcome.error.count('\n'), 1);
        QCOMPARE(content(plan), QByteArray("old"));
        QCOMPARE(run({u"import"_s, u"/nowhere/at/all"_s}).status, 3);
    }

    void rehearse()
    {
        const Outcome outcome = run(onSample({u"rehearse"_s, m_plan, u"--json"_s}));
        QCOMPARE(outcome.status, 0);
        const QJsonObject report = json(outcome);
        QCOMPARE(report["schema"_L1].toString(), u"redbud/rehearsal/1"_s);
        QCOMPARE(report["healthy"_L1].toBool(), true);
        QCOMPARE(report["differences"_L1].toArray().size(), 0);
        // What QEMU says of its emulated processor is in the document only.
        QVERIFY(QJsonDocument(report).toJson().contains("TCG doesn't support"));
        const Outcome text = run(onSample({u"rehearse"_s, m_plan}));
        QVERIFY2(text.out.startsWith("healthy: QEMU "), text.out);
        QVERIFY2(!text.out.contains("TCG doesn't support"), text.out);
        QCOMPARE(run(onSample({u"rehearse"_s, m_plan, u"--no-keep-alive"_s})).status, 1);
        QCOMPARE(run(onSample({u"rehearse"_s, m_plan, u"--qemu"_s, u"/nonexistent"_s})).status, 3);
    }

    void interruptedRehearsalLeavesNothing()
    {
        QTemporaryDir runtime;
        qputenv("XDG_RUNTIME_DIR", runtime.path().toUtf8());
        // A QEMU that tells its version and then neither answers nor ends.
        const QString qemu = file(
            u"hanging-qemu"_s, "#!/bin/sh\ncase \"$1\" in --version) echo 'QEMU emulator "
                               "version 7.2.0'; exit;; esac\nunset LD_PRELOAD\nexec sleep 333\n");
        QFile(qemu).setPermissions(QFileDevice::ReadOwner | QFileDevice::ExeOwner);
        QObject owner;
        QProcess *process = start(onSample({u"rehearse"_s, m_plan, u"--qemu"_s, qemu}), &owner);
        const QDir folder(runtime.path());
        QTRY_VERIFY_WITH_TIMEOUT(!folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot).isEmpty(),
                                 20000);
        process->terminate();
        QVERIFY(process->waitForFinished(20000));
        QCOMPARE(process->exitStatus(), QProcess::NormalExit);
        QCOMPARE(process->exitCode(), 3);
        QCOMPARE(folder.entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
        QProcess pgrep;
        pgrep.start(u"pgrep"_s, {u"-f"_s, u"^sleep 333$"_s});
        QVERIFY(pgrep.waitForFinished());
        QCOMPARE(pgrep.readAllStandardOutput(), QByteArray());
        qputenv("XDG_RUNTIME_DIR", m_folder.path().toUtf8());
    }

    void usage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::newRow("nothing") << QStringList() << 2;
        QTest::newRow("unknown subcommand") << QStringList{u"frobnicate"_s} << 2;
        QTest::newRow("unknown option") << QStringList{u"scan"_s, u"--frobnicate"_s} << 2;
        QTest::newRow("PLAN missing") << QStringList{u"check"_s} << 2;
        QTest::newRow("unknown format")
            << onSample({u"tree"_s, u"x"_s, u"--format"_s, u"pdf"_s}) << 2;
        QTest::newRow("no number") << QStringList{u"plan"_s, u"--gpus"_s, u"many"_s} << 2;
        QTest::newRow("zero GPUs") << QStringList{u"plan"_s, u"--gpus"_s, u"0"_s} << 2;
        QTest::newRow("too many GPUs") << onSample({u"plan"_s, u"--gpus"_s, u"5"_s}) << 2;
        QTest::newRow("far too many GPUs")
            << onSample({u"plan"_s, u"--gpus"_s, u"99999999"_s}) << 2;
        const QStringList simulated = onSample({u"run"_s, m_plan, u"--simulated"_s});
        QTest::newRow("simulated and bound") << simulated + QStringList{u"--bind"_s} << 2;
        QTest::newRow("simulated and handed back") << simulated + QStringList{u"--unbind"_s} << 2;
        QTest::newRow("simulated preflight that binds")
            << simulated + QStringList{u"--preflight"_s, u"--bind"_s} << 2;
        QTest::newRow("unknown sample") << QStringList{u"scan"_s, u"--host"_s, u"sample:x"_s} << 2;
        QTest::newRow("help") << QStringList{u"--help"_s} << 0;
        QTest::newRow("help of a subcommand") << QStringList{u"rehearse"_s, u"--help"_s} << 0;
        QTest::newRow("version") << QStringList{u"--version"_s} << 0;
    }
    void usage()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        const Outcome outcome = run(arguments);
        QCOMPARE(outcome.status, status);
        QCOMPARE(outcome.error.isEmpty(), status == 0);
        QCOMPARE(outcome.out.isEmpty(), status != 0);
    }

    void badFiles_data()
    {
        QTest::addColumn<QByteArray>("plan");
        const QByteArray good = "{\"schema\": \"redbud/plan/1\", \"machine\": {\"type\": "
                                "\"pseries-7.2\"}, \"vphbs\": []}";
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("truncated") << good.left(60);
        QTest::newRow("no JSON") << QByteArray("#!/bin/sh\nrm -rf /\n");
        QTest::newRow("binary") << QByteArray("\0\xff\xfe\x80", 4);
        QTest::newRow("array") << QByteArray("[]");
        QTest::newRow("nested") << QByteArray(100000, '[');
        QTest::newRow("newer schema") << QByteArray(good).replace("plan/1", "plan/9");
        QTest::newRow("no machine") << QByteArray("{\"schema\": \"redbud/plan/1\", \"vphbs\": []}");
        QTest::newRow("negative index")
            << QByteArray(good).replace("[]", "[{\"index\": -1, \"devices\": []}]");
        QTest::newRow("no address")
            << QByteArray(good).replace("[]", "[{\"index\": 0, \"devices\": [{\"host\": \"x\"}]}]");
        QTest::newRow("huge") << QByteArray((4 << 20) + 1, ' ');
    }
    void badFiles()
    {
        QFETCH(QByteArray, plan);
        const QString path = file(u"bad.redbud"_s, plan);
        for (const QString &subcommand :
             {u"check"_s, u"place"_s, u"tree"_s, u"command"_s, u"rehearse"_s}) {
            const Outcome outcome = run(onSample({subcommand, path}));
            QCOMPARE(outcome.status, 3);
            QVERIFY(outcome.error.contains("bad.redbud"));
            QCOMPARE(outcome.out, QByteArray());
        }
        QCOMPARE(run(onSample({u"check"_s, path, u"--fix"_s})).status, 3);
        QCOMPARE(content(path), plan);
    }

    void unreadable()
    {
        QCOMPARE(run(onSample({u"check"_s, u"/nonexistent"_s})).status, 3);
        QCOMPARE(run(onSample({u"check"_s, u"/"_s})).status, 3);
        QCOMPARE(run({u"scan"_s, u"--host"_s, u"/nonexistent"_s}).status, 3);
        QCOMPARE(run({u"scan"_s, u"--host"_s, m_folder.path()}).status, 3);
        QCOMPARE(run({u"scan"_s, u"--host"_s, m_plan}).status, 3);
    }

    void outputThatCannotBeWritten()
    {
        const Outcome outcome = run(onSample({u"plan"_s, u"-o"_s, u"/nonexistent/plan"_s}));
        QCOMPARE(outcome.status, 3);
        QVERIFY(outcome.error.contains("/nonexistent/plan"));
        // An existing file survives a failed command.
        const QString path = file(u"precious"_s, "precious");
        QCOMPARE(run({u"plan"_s, u"--host"_s, u"/nonexistent"_s, u"-o"_s, path}).status, 3);
        QCOMPARE(content(path), QByteArray("precious"));
    }

    void aVanishedDevice()
    {
        QByteArray text = content(m_plan);
        text.replace("0006:00:00.1", "0abc:00:00.1");
        const QString path = file(u"vanished.redbud"_s, text);
        const Outcome checked = run(onSample({u"check"_s, path}));
        QCOMPARE(checked.status, 1);
        QVERIFY(checked.out.contains("unknown-device"));
        QCOMPARE(run(onSample({u"tree"_s, path})).status, 0);
        QCOMPARE(run(onSample({u"rehearse"_s, path})).status, 1);
    }

    void anIndexBeyondTheLast()
    {
        QByteArray text = content(m_plan);
        text.replace("\"index\": 1", "\"index\": 31");
        const QString path = file(u"index.redbud"_s, text);
        QCOMPARE(run(onSample({u"check"_s, path})).status, 1);
        QCOMPARE(run(onSample({u"place"_s, path})).status, 1);
        QCOMPARE(run(onSample({u"command"_s, path})).status, 0);
        const Outcome rehearsed = run(onSample({u"rehearse"_s, path}));
        QCOMPARE(rehearsed.status, 1);
        QVERIFY(rehearsed.out.contains("too large (max 30)"));
    }
};

QTEST_GUILESS_MAIN(TestRedbudctl)
#include "testredbudctl.moc"
