// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/host/scanner.h"
#include "tests/hosts/hosttreebuilder.h"

#include <QTest>

#include <algorithm>

using namespace redbud;
using namespace redbud::test;
using namespace Qt::StringLiterals;

namespace
{

/// The undamaged machine; tests change copies of it.
const MemorySysroot &wholeTree()
{
    static const MemorySysroot tree = buildHostTree(ac922With4Gpus());
    return tree;
}

Host scan(const MemorySysroot &root)
{
    return scanHost(root, u"test"_s).value_or(Host());
}

Host scan(const HostDescription &description)
{
    return scan(buildHostTree(description));
}

PciAddress at(QStringView text)
{
    return *PciAddress::parse(text);
}

const QString treeBase = u"sys/firmware/devicetree/base"_s;
const QString gpuNode = u"/pciex@600c3c0400000/pci@0/pci@0/pci@a/3d-controller@0"_s;

} // namespace

class TestNvLinkScanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useTestPciIds(); }

    void pairsByPhandles()
    {
        const Host host = scan(ac922With4Gpus());
        const Gpu *gpu = host.gpu(at(u"0035:04:00.0"));
        QVERIFY(gpu);
        QCOMPARE(gpu->label, u"GPU4"_s);
        QCOMPARE(gpu->tgt, std::optional<quint64>(0xc2000000000));
        QCOMPARE(gpu->memory,
                 std::optional(GpuMemory{0x242000000000, quint64(128) << 30, 252, true}));
        const QList<PciAddress> bridges{at(u"0007:00:01.0"), at(u"0007:00:01.1"),
                                        at(u"0007:00:01.2")};
        QCOMPARE(gpu->bridges, bridges);
        for (int i = 0; i < 3; ++i) {
            const NvLinkBridge *bridge = host.bridge(bridges.at(i));
            QVERIFY(bridge);
            QCOMPARE(bridge->gpu, std::optional(gpu->address));
            QCOMPARE(bridge->tgt, gpu->tgt);
            QCOMPARE(bridge->linkIndex, std::optional(3 + i));
            QCOMPARE(bridge->speedCode, std::optional<quint32>(8));
            QCOMPARE(bridge->atsdAddress,
                     std::optional<quint64>(0x6230200830000 + quint64(i) * 0x10000));
        }
    }

    void doesNotPairByAddress()
    {
        // The wiring of GPU0 and GPU1 exchanged: addresses say nothing.
        HostDescription description = ac922With4Gpus();
        std::swap(description.gpu(u"GPU0"_s).links, description.gpu(u"GPU1"_s).links);
        const Host host = scan(description);
        QCOMPARE(host.gpu(at(u"0004:04:00.0"))->bridges.first(), at(u"0006:00:01.0"));
        QCOMPARE(host.bridge(at(u"0006:00:00.0"))->gpu, std::optional(at(u"0004:05:00.0")));
        QCOMPARE(host.warnings, QStringList());
    }

    void sortsBridgesByFunction()
    {
        HostDescription description = ac922With4Gpus();
        std::ranges::reverse(description.gpu(u"GPU0"_s).links);
        const Host host = scan(description);
        QVERIFY(std::ranges::is_sorted(host.gpu(at(u"0004:04:00.0"))->bridges));
    }

    void findsAtsd_data()
    {
        QTest::addColumn<int>("entries");
        QTest::addColumn<QString>("kernel");
        QTest::addColumn<QList<bool>>("atsd"); // of links 0, 1 and 5
        const QList<bool> all{true, true, true};
        const QList<bool> first{true, false, false};
        const QList<bool> none{false, false, false};
        QTest::newRow("8 entries") << 8 << u"5.2.0"_s << all;
        QTest::newRow("2 entries") << 2 << u"5.2.0"_s << QList<bool>{true, true, false};
        QTest::newRow("1 entry, 5.2") << 1 << u"5.2.0"_s << first;
        QTest::newRow("1 entry, 5.6") << 1 << u"5.6.19"_s << first;
        QTest::newRow("1 entry, 5.7") << 1 << u"5.7.0"_s << all;
        QTest::newRow("1 entry, unknown kernel") << 1 << u"unknown"_s << first;
        QTest::newRow("none, 5.2") << 0 << u"5.2.0"_s << none;
        QTest::newRow("none, 5.7") << 0 << u"5.7.0"_s << none;
    }
    void findsAtsd()
    {
        QFETCH(int, entries);
        QFETCH(QString, kernel);
        QFETCH(QList<bool>, atsd);
        HostDescription description = ac922With4Gpus();
        description.kernel = kernel;
        description.npus[0].atsdEntries = entries;
        const Host host = scan(description);
        const QList<bool> found{host.bridge(at(u"0006:00:00.0"))->atsd,
                                host.bridge(at(u"0006:00:00.1"))->atsd,
                                host.bridge(at(u"0006:00:01.2"))->atsd};
        QCOMPARE(found, atsd);
        QVERIFY(host.bridge(at(u"0007:00:01.2"))->atsd); // the other NPU is as it was
        for (const NvLinkBridge &bridge : host.bridges)
            QCOMPARE(bridge.atsdAddress.has_value(), bridge.atsd);
    }

    void knowsAnEmptySocket()
    {
        HostDescription description = ac922With4Gpus();
        removeGpu(description, u"GPU1"_s);
        const Host host = scan(description);
        QCOMPARE(host.gpus.size(), 3);
        QCOMPARE(host.bridges.size(), 12);
        const NvLinkBridge *orphan = host.bridge(at(u"0006:00:01.1"));
        QVERIFY(!orphan->gpu);
        QVERIFY(!orphan->tgt);
        QCOMPARE(orphan->linkIndex, std::optional(4));
        QVERIFY(host.support.nvlink2);
        QCOMPARE(host.warnings, QStringList());
    }

    void findsPeers()
    {
        const Host four = scan(ac922With4Gpus());
        const QList<GpuPeer> one{{at(u"0004:05:00.0"), 3}};
        QCOMPARE(four.gpu(at(u"0004:04:00.0"))->peers, one);
        const Host six = scan(ac922With6Gpus());
        const QList<GpuPeer> two{{at(u"0035:03:00.0"), 2}, {at(u"0035:05:00.0"), 2}};
        QCOMPARE(six.gpu(at(u"0035:04:00.0"))->peers, two);
    }

    void knowsThatPeersMayBeUnknownOrMissing()
    {
        HostDescription description = ac922With4Gpus();
        description.gpu(u"GPU0"_s).peers.clear(); // older firmware
        removeGpu(description, u"GPU4"_s);
        const Host host = scan(description);
        QVERIFY(host.gpu(at(u"0004:04:00.0"))->peers.isEmpty());
        QVERIFY(!host.gpu(at(u"0004:05:00.0"))->peers.isEmpty());
        QVERIFY(host.gpu(at(u"0035:03:00.0"))->peers.isEmpty());
    }

    void survivesDamage_data()
    {
        QTest::addColumn<QString>("node");
        QTest::addColumn<QString>("property");
        QTest::addColumn<QByteArray>("bytes"); // null: the property is missing
        const QString bridge = u"/pciex@6030200000000/unknown-bridge@0"_s;
        const QString memory = u"/memory@40000000000"_s;
        const QString link = u"/xscom@603fc00000000/npu@5011000/link@0"_s;
        for (const QByteArray &bytes : {QByteArray(), QByteArray(""), QByteArray("abc"),
                                        QByteArray::fromHex("deadbeef"), QByteArray(8, '\xff')}) {
            const auto row = [&bytes](const QString &node, const QString &property) {
                QTest::addRow("%s/%s %s", qPrintable(node), qPrintable(property),
                              bytes.isNull() ? "missing" : bytes.toHex().constData())
                    << node << property << bytes;
            };
            row(bridge, u"ibm,gpu"_s);
            row(bridge, u"ibm,nvlink"_s);
            row(bridge, u"memory-region"_s);
            row(bridge, u"ibm,device-tgt-addr"_s);
            row(bridge, u"ibm,nvlink-speed"_s);
            row(bridge, u"phandle"_s);
            row(gpuNode, u"ibm,npu"_s);
            row(gpuNode, u"ibm,nvlink-peers"_s);
            row(gpuNode, u"phandle"_s);
            row(link, u"ibm,npu-link-index"_s);
            row(memory, u"reg"_s);
            row(memory, u"ibm,chip-id"_s);
            row(u"/pciex@6030200000000"_s, u"ibm,mmio-atsd"_s);
        }
    }
    void survivesDamage()
    {
        QFETCH(QString, node);
        QFETCH(QString, property);
        QFETCH(QByteArray, bytes);
        MemorySysroot root = wholeTree();
        const QString path = treeBase + node + u'/' + property;
        QVERIFY(root.exists(path)); // the test names something that a scan reads
        if (bytes.isNull())
            root.remove(path);
        else
            root.addFile(path, bytes);
        const Host host = scan(root);
        QCOMPARE(host.gpus.size(), 4);
        QCOMPARE(host.bridges.size(), 12);
        // What is not damaged is complete.
        Host whole = scan(ac922With4Gpus());
        if (property == u"phandle"_s && node == gpuNode)
            whole.gpus[1].peers.clear(); // the damaged one cannot be referred to
        QCOMPARE(host.gpus.sliced(1), whole.gpus.sliced(1));
        QCOMPARE(host.gpus.first().address, whole.gpus.first().address);
    }

    void refersToTheRightKind()
    {
        // A GPU whose "bridge" is a GPU, and a bridge whose "GPU" is a bridge.
        MemorySysroot root = wholeTree();
        const QString gpu = treeBase + u"/pciex@600c3c0400000/pci@0/pci@0/pci@a/3d-controller@0"_s;
        const QString bridge = treeBase + u"/pciex@6030200000000/unknown-bridge@0"_s;
        root.addFile(gpu + u"/ibm,npu"_s, *root.read(gpu + u"/phandle"_s));
        root.addFile(bridge + u"/ibm,gpu"_s, *root.read(bridge + u"/phandle"_s));
        const Host host = scan(root);
        QVERIFY(host.gpus.first().bridges.isEmpty());
        QVERIFY(!host.gpus.first().tgt);
        QVERIFY(!host.bridges.first().gpu);
        QCOMPARE(host.warnings.size(), 2);
    }

    void knowsTheSpeeds()
    {
        QCOMPARE(NvLinkBridge::gigabitsPerLane(3), std::optional(20.0));
        QCOMPARE(NvLinkBridge::gigabitsPerLane(8), std::optional(25.78125));
        QCOMPARE(NvLinkBridge::gigabitsPerLane(9), std::optional(25.0));
        QVERIFY(!NvLinkBridge::gigabitsPerLane(0));
        QCOMPARE(NvLinkBridge::gigabytesPerSecond(8), std::optional(25.78125));
        QVERIFY(!NvLinkBridge::gigabytesPerSecond(0));
    }
};

QTEST_GUILESS_MAIN(TestNvLinkScanner)
#include "testnvlinkscanner.moc"
