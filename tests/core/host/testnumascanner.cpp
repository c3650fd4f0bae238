// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/memorysysroot.h"
#include "core/base/size.h"
#include "core/host/numascanner.h"

#include <QTest>

using namespace redbud;
using namespace Qt::StringLiterals;

class TestNumaScanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsNodesByNumber()
    {
        MemorySysroot root;
        add(root, u"node8"_s, "8-15\n", "Node 8 MemTotal:       2048 kB\nNode 8 MemFree: 1 kB\n");
        add(root, u"node255"_s, "\n", "Node 255 MemTotal: 1024 kB\n");
        add(root, u"node0"_s, "0-7\n", "Node 0 MemTotal: 4096 kB\n");
        add(root, u"nodeX"_s, "0\n", {});
        QStringList warnings;
        const QList<NumaNode> expected{{0, 8, 4 * MiB, {}, CpuSet(0, 7)},
                                       {8, 8, 2 * MiB, {}, CpuSet(8, 15)},
                                       {255, 0, MiB, {}}};
        QCOMPARE(scanNumaNodes(root, warnings), expected);
        QVERIFY(warnings.isEmpty());
    }

    void warnsOfDamage()
    {
        MemorySysroot root;
        add(root, u"node0"_s, "many\n", "Node 0 MemTotal: 4096 kB\n");
        add(root, u"node1"_s, "0\n", "nothing");
        root.addUnreadable(u"sys/devices/system/node/node2/meminfo"_s);
        QStringList warnings;
        QCOMPARE(scanNumaNodes(root, warnings).size(), 3);
        QCOMPARE(warnings.size(), 3);
    }

private:
    static void add(MemorySysroot &root, const QString &node, const QByteArray &cpus,
                    const QByteArray &memory)
    {
        root.addFile(u"sys/devices/system/node/%1/cpulist"_s.arg(node), cpus);
        root.addFile(u"sys/devices/system/node/%1/meminfo"_s.arg(node), memory);
    }
};

QTEST_GUILESS_MAIN(TestNumaScanner)
#include "testnumascanner.moc"
