// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/size.h"
#include "core/host/configspace.h"
#include "core/placement/dmawindow.h"
#include "core/placement/nvlinkregion.h"
#include "core/rehearsal/simulatordescription.h"
#include "tests/support/samples.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace redbud;
using namespace redbud::test;

namespace
{

constexpr const char *gpuAddress = "0004:04:00.0";
constexpr const char *bridgeAddress = "0006:00:00.0";
constexpr const char *strangerAddress = "0035:03:00.0"; // in another group

struct Outcome {
    int status = -1;
    QString output; ///< what the probe found
    QString errors; ///< what the simulator complains about
};

QString value(const char *name, const QString &text)
{
    return QString::fromLatin1(name) + u'=' + text;
}

QString value(const QString &name, quint64 number)
{
    return name + u'=' + hex(number);
}

} // namespace

/// The VFIO simulator as a program meets it that it is preloaded into (simulatorprobe). This
/// program itself runs without it.
class TestSimulator : public QObject
{
    Q_OBJECT

    Host m_host = sampleHost(QStringLiteral("ac922-4gpu"));
    QTemporaryDir m_folder;
    QString m_simulator;
    QString m_keepAlive;

    QString path() const { return m_folder.filePath(QStringLiteral("host.vfiosim")); }
    QString logPath() const { return m_folder.filePath(QStringLiteral("events.log")); }

    QByteArray description(const SimulatorOptions &options = {}) const
    {
        return simulatorDescription(m_host, automaticPlan(m_host), options);
    }

    /// What the probe has to find, from the same host that the description is made of.
    QStringList expectedValues() const
    {
        const PciDevice &gpu = *m_host.device(addressOf(gpuAddress));
        const PciDevice &bridge = *m_host.device(addressOf(bridgeAddress));
        const auto ram = nvLinkRegion(m_host, gpu.address);
        const auto atsd = nvLinkRegion(m_host, bridge.address);
        const ConfigSpace config = ConfigSpace::of(gpu);
        QStringList values{
            value("gpu", gpu.address.toString()),
            value("group", QString::number(*gpu.iommuGroup)),
            value("location", gpu.locationCode),
            value("stranger", QString::fromLatin1(strangerAddress)),
            value("bridge", bridge.address.toString()),
            value("bridge-group", QString::number(*bridge.iommuGroup)),
            value(u"ids"_s, quint64(gpu.deviceId) << 16 | gpu.vendorId),
            value(u"config-size"_s, quint64(config.bytes().size())),
            value(u"ram-size"_s, ram->size),
            value(u"ram-target"_s, ram->tgt),
            value(u"atsd-size"_s, atsd->size),
            value(u"atsd-target"_s, atsd->tgt),
            value(u"link-speed"_s, atsd->speedCode),
            value(u"page-sizes"_s, hostDmaPageSizes),
            value(u"intx"_s, config.interruptPin() != 0),
            value(u"msi"_s, quint64(config.msiVectors())),
            value(u"msix"_s, quint64(config.msixEntries())),
        };
        QList<quint64> sizes(7, 0);
        for (const PciBar &bar : guestBars(gpu))
            sizes[bar.index] = bar.size;
        for (int bar = 0; bar < sizes.size(); ++bar)
            values.append(value(QStringLiteral("bar%1").arg(bar), sizes.at(bar)));
        return values;
    }

    /// Runs a part of the probe with these libraries preloaded.
    Outcome run(const QStringList &arguments, const QStringList &preloaded,
                bool namesDescription = true) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LD_PRELOAD"), preloaded.join(u':'));
        if (namesDescription)
            environment.insert(QStringLiteral("REDBUD_VFIOSIM"), path());
        else
            environment.remove(QStringLiteral("REDBUD_VFIOSIM"));
        QProcess probe;
        probe.setProcessEnvironment(environment);
        probe.start(QCoreApplication::applicationDirPath() + QStringLiteral("/simulatorprobe"),
                    arguments);
        if (!probe.waitForFinished(60'000) || probe.exitStatus() != QProcess::NormalExit)
            return {-1, probe.errorString(), {}};
        return {probe.exitCode(), QString::fromUtf8(probe.readAllStandardOutput()),
                QString::fromUtf8(probe.readAllStandardError())};
    }

    void describe(const QByteArray &text) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }

    void probe(const QByteArray &text, const QString &part, const QStringList &preloaded) const
    {
        describe(text);
        const Outcome outcome = run(QStringList{part} + expectedValues(), preloaded);
        QCOMPARE(outcome.output, QString());
        QCOMPARE(outcome.errors, QString());
        QCOMPARE(outcome.status, 0);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        const auto simulator = findSimulator();
        QVERIFY(simulator);
        m_simulator = *simulator;
        m_keepAlive = QFileInfo(m_simulator).path() + QStringLiteral("/libredbud-keepalive.so");
        QVERIFY(QFileInfo::exists(m_keepAlive));
    }

    void parts_data()
    {
        QTest::addColumn<QString>("part");
        for (const char *part :
             {"paths", "protocol", "gpu-regions", "bridge-regions", "config-space", "memory",
              "interrupts", "bridge-interrupts", "windows", "keep-alive", "crowd"})
            QTest::newRow(part) << QString::fromLatin1(part);
    }
    void parts()
    {
        QFETCH(QString, part);
        probe(description(), part, {m_simulator});
    }

    void keepAliveCanBeOff()
    {
        probe(description({.keepAlive = false, .logFile = {}}), QStringLiteral("no-keep-alive"),
              {m_simulator});
    }

    /// As on a real host, where the simulator's place is the kernel's.
    void keepAliveOfItsOwn()
    {
        probe(description({.keepAlive = false, .logFile = {}}), QStringLiteral("keep-alive"),
              {m_keepAlive, m_simulator});
    }

    void bridgeWithoutAtsd()
    {
        bridgeOf(m_host, bridgeAddress).atsd = false;
        probe(description(), QStringLiteral("bridge-regions"), {m_simulator});
        bridgeOf(m_host, bridgeAddress).atsd = true;
    }

    void deviceWithoutGroup()
    {
        probe(QByteArray("redbud-vfiosim 1\ndevice ") + gpuAddress,
              QStringLiteral("device-without-group"), {m_simulator});
    }

    void unviableGroup()
    {
        const QByteArray line =
            "unviable-group " + QByteArray::number(*m_host.groupOf(addressOf(gpuAddress))) + '\n';
        QByteArray text = description();
        text.insert(text.indexOf("device "), line);
        probe(text, QStringLiteral("unviable-group"), {m_simulator});
    }

    void eventsAreLogged()
    {
        probe(description({.keepAlive = true, .logFile = logPath()}), QStringLiteral("windows"),
              {m_simulator});
        QFile log(logPath());
        QVERIFY(log.open(QIODevice::ReadOnly));
        const QList<QByteArray> events = log.readAll().split('\n');
        for (const char *event : {"tce-remove 0x0", "tce-remove 0x0 -> EINVAL",
                                  "tce-create shift=13 size=0x40000000 levels=1 -> EINVAL",
                                  "tce-create shift=12 size=0x40000000 levels=2 -> 0x0",
                                  "register 0x10000000 size=0x10000"})
            QVERIFY2(events.contains(event), event);
    }

    void refusedDescriptions_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("complaint");
        const auto add = [](const char *name, const QByteArray &text, const char *complaint) {
            QTest::newRow(name) << text << QString::fromLatin1(complaint);
        };
        add("empty", "", ": holds no description");
        add("other version", "redbud-vfiosim 2\n", ":1: ");
        add("no version", "keep-alive on\n", ":1: ");

        const auto addHostLine = [add](const char *name, const QByteArray &line) {
            add(name, "redbud-vfiosim 1\n" + line + '\n', ":2: ");
        };
        addHostLine("keep-alive maybe", "keep-alive maybe");
        addHostLine("keep-alive without word", "keep-alive");
        addHostLine("unknown keyword", "foo");
        addHostLine("group without device", "group 5");
        addHostLine("prefix without digits", "iommu-levels 0x");
        addHostLine("number of 65 bits", "iommu-levels 18446744073709551617");
        addHostLine("slot 20", "device 0004:04:20.0");
        addHostLine("function 8", "device 0004:04:00.8");
        addHostLine("upper case", "device 000A:04:00.0");

        const QByteArray device = "redbud-vfiosim 1\ndevice 0004:04:00.0\ngroup 0\n";
        add("device twice", device + "device 0004:04:00.0\n",
            ":4: the device was described before");
        add("bytes beyond config-size", device + "config 0x100 00\n",
            ":2: config bytes lie beyond config-size");
        const auto addDeviceLine = [add, device](const char *name, const QByteArray &line,
                                                 const char *complaint = ":4: ") {
            add(name, device + line + '\n', complaint);
        };
        addDeviceLine("group twice", "group 1");
        addDeviceLine("half a byte", "config 0 abc");
        addDeviceLine("no digits", "config 0 xx");
        addDeviceLine("bytes beyond every config space", "config 0xfff 0000");
        addDeviceLine("odd config-size", "config-size 512");
        addDeviceLine("region 7", "region 7 0x1000");
        addDeviceLine("odd region size", "region 0 0x1001");
        addDeviceLine("map for mmap", "region 0 0x1000 map");
        addDeviceLine("word after mmap", "region 0 0x1000 mmap x");
        addDeviceLine("negative number", "msi -1");
        addDeviceLine("two INTx", "intx 2");
        addDeviceLine("GPU memory of size 0", "nvlink2-ram 0 0");
        addDeviceLine("ATSD without speed", "nvlink2-atsd 0 0");
        addDeviceLine("no location", "loc-code");
        addDeviceLine("long line", "# " + QByteArray(1100, 'x'), ":4: the line is too long");
        addDeviceLine("NUL byte", QByteArray("group\0 1", 8), ":4: a NUL byte");
    }
    void refusedDescriptions()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, complaint);
        describe(text);
        const Outcome outcome = run({QStringLiteral("start")}, {m_simulator});
        QCOMPARE(outcome.status, 3);
        const QString beginning = QStringLiteral("redbud-vfiosim: ") + path() + complaint;
        QVERIFY2(outcome.errors.startsWith(beginning), qPrintable(outcome.errors));
        QCOMPARE(outcome.errors.count(u'\n'), 1);
        QVERIFY(outcome.errors.endsWith(u'\n'));
    }

    void noDescription()
    {
        const Outcome outcome = run({QStringLiteral("start")}, {m_simulator}, false);
        QCOMPARE(outcome.status, 3);
        QVERIFY2(outcome.errors.contains(QStringLiteral("REDBUD_VFIOSIM names no description")),
                 qPrintable(outcome.errors));
    }

    void acceptedDescriptions_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("one line") << QByteArray("redbud-vfiosim 1");
        QTest::newRow("comments and blank lines")
            << QByteArray("\nredbud-vfiosim 1\n# note\n\n \t\nkeep-alive off # why not\n");
        QTest::newRow("a rest with blanks") << QByteArray("redbud-vfiosim 1\nlog /tmp/a b\n");
        QTest::newRow("no group") << QByteArray("redbud-vfiosim 1\ndevice 0004:04:00.0\n");
        QTest::newRow("location with a number sign")
            << QByteArray("redbud-vfiosim 1\ndevice 0004:04:00.0\ngroup 0\nintx 1 # pin A\n"
                          "loc-code U78 #1");
        QTest::newRow("the sample") << description();
    }
    void acceptedDescriptions()
    {
        QFETCH(QByteArray, text);
        probe(text, QStringLiteral("start"), {m_simulator});
    }
};

QTEST_GUILESS_MAIN(TestSimulator)
#include "testsimulator.moc"
