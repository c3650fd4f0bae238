// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/memorysysroot.h"
#include "core/host/devicetree.h"

#include <QTest>

using namespace redbud;
using namespace Qt::StringLiterals;

class TestDeviceTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_root = {};
        put(u"memory@0/reg"_s, QByteArray::fromHex("0000040000000000"
                                                   "0000002000000000"));
        put(u"gpu/ibm,npu"_s, QByteArray::fromHex("0000001100000012"));
        put(u"gpu/phandle"_s, QByteArray::fromHex("00000021"));
        put(u"gpu/compatible"_s, QByteArray("a,one\0b,two\0", 12));
    }

    void readsBigEndianNumbers()
    {
        const DeviceTree tree(m_root);
        QVERIFY(tree.isPresent());
        QCOMPARE(tree.number(u"/memory@0"_s, "reg", 0), std::optional<quint64>(0x40000000000));
        QCOMPARE(tree.number(u"/memory@0"_s, "reg", 1), std::optional<quint64>(0x2000000000));
        QVERIFY(!tree.number(u"/memory@0"_s, "reg", 2));
        QVERIFY(!tree.number(u"/memory@0"_s, "reg", -1));
        QCOMPARE(tree.cell(u"/memory@0"_s, "reg", 0), std::optional<quint32>(0x400));
        QCOMPARE(tree.cells(u"/gpu"_s, "ibm,npu"), (QList<quint32>{0x11, 0x12}));
        QVERIFY(!tree.cell(u"/gpu"_s, "absent"));
        QVERIFY(!tree.cell(u"/absent"_s, "reg"));
    }

    void readsNothingFromShortProperties()
    {
        put(u"gpu/empty"_s, {});
        put(u"gpu/short"_s, "abc");
        put(u"gpu/odd"_s, "abcde");
        const DeviceTree tree(m_root);
        QVERIFY(!tree.cell(u"/gpu"_s, "empty"));
        QVERIFY(!tree.cell(u"/gpu"_s, "short"));
        QVERIFY(!tree.number(u"/gpu"_s, "odd"));
        QVERIFY(tree.cells(u"/gpu"_s, "odd").isEmpty());
        QVERIFY(tree.cells(u"/gpu"_s, "empty").isEmpty());
    }

    void readsTexts_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("usual") << QByteArray("GPU0\0", 5) << u"GPU0"_s;
        QTest::newRow("first of two") << QByteArray("GPU0\0GPU1\0", 10) << u"GPU0"_s;
        QTest::newRow("without its end") << QByteArray("GPU0") << u"GPU0"_s;
        QTest::newRow("escape sequence") << QByteArray("G\x1b[2JPU0\n\0", 10) << u"G[2JPU0"_s;
        QTest::newRow("empty") << QByteArray() << QString();
        QTest::newRow("very long") << QByteArray(100000, 'x') << QString(64, u'x');
    }
    void readsTexts()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        put(u"gpu/ibm,loc-code"_s, bytes);
        QCOMPARE(DeviceTree(m_root).text(u"/gpu"_s, "ibm,loc-code"), text);
    }

    void comparesWholeCompatibleWords()
    {
        const DeviceTree tree(m_root);
        QVERIFY(tree.isCompatible(u"/gpu"_s, "a,one"));
        QVERIFY(tree.isCompatible(u"/gpu"_s, "b,two"));
        QVERIFY(!tree.isCompatible(u"/gpu"_s, "b,tw"));
        QVERIFY(!tree.isCompatible(u"/memory@0"_s, "b,two"));
    }

    void listsChildren()
    {
        put(u"gpu/link@1/x"_s, {});
        put(u"gpu/link@0/x"_s, {});
        const DeviceTree tree(m_root);
        QCOMPARE(tree.children(u"/gpu"_s, u"link@"_s),
                 (QStringList{u"/gpu/link@0"_s, u"/gpu/link@1"_s}));
        QCOMPARE(tree.children(u"/"_s, u"memory@"_s), QStringList{u"/memory@0"_s});
        QVERIFY(tree.children(u"/absent"_s, QString()).isEmpty());
    }

    void findsByPhandle()
    {
        put(u"old/linux,phandle"_s, QByteArray::fromHex("00000022"));
        put(u"null/phandle"_s, QByteArray::fromHex("00000000"));
        put(u"invalid/phandle"_s, QByteArray::fromHex("ffffffff"));
        const DeviceTree tree(m_root);
        PhandleIndex index;
        for (const QString &node : {u"/gpu"_s, u"/old"_s, u"/null"_s, u"/invalid"_s, u"/absent"_s})
            index.add(tree, node);
        QCOMPARE(index.node(0x21), std::optional(u"/gpu"_s));
        QCOMPARE(index.node(0x22), std::optional(u"/old"_s));
        QVERIFY(!index.node(0));
        QVERIFY(!index.node(0xffffffff));
    }

    void findsTheTreeBehindProc()
    {
        MemorySysroot root;
        root.addFile(u"proc/device-tree/model"_s, "8335-GTH");
        QCOMPARE(DeviceTree(root).text(u"/"_s, "model"), u"8335-GTH"_s);
        const MemorySysroot none;
        QVERIFY(!DeviceTree(none).isPresent());
        QVERIFY(DeviceTree(none).text(u"/"_s, "model").isEmpty());
    }

    void readsLinksIntoTheTree_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("node");
        QTest::newRow("usual") << u"../../../firmware/devicetree/base/pciex@6/pci@0"_s
                               << u"/pciex@6/pci@0"_s;
        QTest::newRow("absolute") << u"/sys/firmware/devicetree/base/pciex@6"_s << u"/pciex@6"_s;
        QTest::newRow("elsewhere") << u"../../../firmware/acpi/x"_s << QString();
        QTest::newRow("out again") << u"../firmware/devicetree/base/../../x"_s << QString();
        QTest::newRow("the root") << u"../firmware/devicetree/base/"_s << QString();
        QTest::newRow("empty") << QString() << QString();
    }
    void readsLinksIntoTheTree()
    {
        QFETCH(QString, target);
        QFETCH(QString, node);
        QCOMPARE(DeviceTree::nodeOfLink(target).value_or(QString()), node);
    }

private:
    void put(const QString &path, const QByteArray &bytes)
    {
        m_root.addFile(u"sys/firmware/devicetree/base/"_s + path, bytes);
    }

    MemorySysroot m_root;
};

QTEST_GUILESS_MAIN(TestDeviceTree)
#include "testdevicetree.moc"
