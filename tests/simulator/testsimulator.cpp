// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/size.h"
#include "core/host/configspace.h"
#include "core/placement/dmawindow.h"
#include "core/placement/nvlinkregion.h"
#include "core/rehearsal/simulatordescription.h"
#include "tests/simulator/proberunner.h"
#include "tests/support/samples.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace redbud;
using namespace redbud::test;

namespace
{

constexpr const char *gpuAddress = "0004:04:00.0";
constexpr const char *bridgeAddress = "0006:00:00.0";
constexpr const char *strangerAddress = "0035:03:00.0"; // in another group

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
    ProbeRunner m_runner;

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

    QStringList command(const char *part) const
    {
        return QStringList{QString::fromLatin1(part)} + expectedValues();
    }

    static void verify(const ProbeRunner::Outcome &outcome)
    {
        QCOMPARE(outcome.output, QString());
        QCOMPARE(outcome.errors, QString());
        QCOMPARE(outcome.status, 0);
    }

    void probe(const QByteArray &text, const char *part) const
    {
        m_runner.describe(text);
        verify(m_runner.run(command(part)));
    }

private Q_SLOTS:
    void parts_data()
    {
        QTest::addColumn<QByteArray>("part");
        for (const char *part :
             {"paths", "protocol", "gpu-regions", "bridge-regions", "config-space", "memory",
              "interrupts", "bridge-interrupts", "windows", "keep-alive", "crowd"})
            QTest::newRow(part) << QByteArray(part);
    }
    void parts()
    {
        QFETCH(QByteArray, part);
        probe(description(), part.constData());
    }

    void keepAliveCanBeOff()
    {
        probe(description({.keepAlive = false, .logFile = {}}), "no-keep-alive");
    }

    /// As on a real host, where the simulator's place is the kernel's.
    void keepAliveOfItsOwn()
    {
        m_runner.describe(description({.keepAlive = false, .logFile = {}}));
        verify(m_runner.runWithKeepAlive(command("keep-alive")));
    }

    void bridgeWithoutAtsd()
    {
        bridgeOf(m_host, bridgeAddress).atsd = false;
        probe(description(), "bridge-regions");
        bridgeOf(m_host, bridgeAddress).atsd = true;
    }

    void deviceWithoutGroup()
    {
        probe(QByteArray("redbud-vfiosim 1\ndevice ") + gpuAddress, "device-without-group");
    }

    void unviableGroup()
    {
        const QByteArray line =
            "unviable-group " + QByteArray::number(*m_host.groupOf(addressOf(gpuAddress))) + '\n';
        QByteArray text = description();
        text.insert(text.indexOf("device "), line);
        probe(text, "unviable-group");
    }

    void eventsAreLogged()
    {
        probe(description({.keepAlive = true, .logFile = m_runner.file("events.log")}), "windows");
        QFile log(m_runner.file("events.log"));
        QVERIFY(log.open(QIODevice::ReadOnly));
        const QList<QByteArray> events = log.readAll().split('\n');
        for (const char *event : {"tce-remove 0x0", "tce-remove 0x0 -> EINVAL",
                                  "tce-create shift=13 size=0x40000000 levels=1 -> EINVAL",
                                  "tce-create shift=12 size=0x40000000 levels=2 -> 0x0",
                                  "register 0x10000000 size=0x10000"})
            QVERIFY2(events.contains(event), event);
    }
};

QTEST_GUILESS_MAIN(TestSimulator)
#include "testsimulator.moc"
