// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/guesttree/connectors.h"
#include "core/guesttree/dtb.h"
#include "core/guesttree/dts.h"
#include "core/guesttree/predictedtree.h"
#include "core/guesttree/treedifference.h"
#include "tests/support/goldenfile.h"
#include "tests/support/samples.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace redbud;
using namespace redbud::test;
using Kind = TreeDifference::Kind;

/// Reading, writing, printing and comparing trees.
class TestGuestTree : public QObject
{
    Q_OBJECT

    Host m_host = sampleHost(QStringLiteral("ac922-4gpu"));
    TreeNode m_tree = *predictTree(m_host, automaticPlan(m_host));

    static QByteArray dtc(const QStringList &arguments, const QByteArray &input)
    {
        QProcess process;
        process.start(QStringLiteral("dtc"), arguments);
        if (!process.waitForStarted())
            return "dtc cannot be started";
        process.write(input);
        process.closeWriteChannel();
        process.waitForFinished();
        return process.readAllStandardOutput();
    }

private Q_SLOTS:
    void dtbRoundTrips() { QCOMPARE(*readDtb(writeDtb(m_tree)), m_tree); }

    void dtbLargerThanTheFirstBuffer()
    {
        TreeNode root;
        for (int i = 0; i < 300; ++i) {
            TreeNode child;
            child.name = "node@" + QByteArray::number(i);
            child.set("data", QByteArray(1000, char(i)));
            root.children.append(child);
        }
        QCOMPARE(*readDtb(writeDtb(root)), root);
    }

    void damagedDtb()
    {
        const QByteArray good = writeDtb(m_tree);
        QVERIFY(!readDtb({}));
        QVERIFY(!readDtb("no device tree at all, but longer than a header of one"));
        QVERIFY(!readDtb(good.left(good.size() / 2)));
        // Every single damaged byte of the header and the structure's beginning is survived.
        for (int i = 0; i < 400; ++i) {
            QByteArray bad = good;
            bad[i] = char(bad[i] ^ 0xff);
            static_cast<void>(readDtb(bad));
        }
        QCOMPARE(readDtb(QByteArray(maxDtbBytes + 1, '\0')).error().code, ErrorCode::TooLarge);
    }

    void deeplyNestedDtb()
    {
        TreeNode node;
        for (int i = 0; i < 100; ++i) {
            TreeNode parent;
            parent.name = i == 99 ? "" : "n";
            parent.children = {node};
            if (i == 0)
                parent.children.clear();
            node = parent;
        }
        QVERIFY(!readDtb(writeDtb(node)));
    }

    /// Names end up in sources, paths and terminals.
    void namesInADtb_data()
    {
        QTest::addColumn<QByteArray>("node");
        QTest::addColumn<QByteArray>("property");
        QTest::addColumn<bool>("taken");
        const QByteArray name = "name";
        QTest::newRow("usual") << QByteArray("pci@8000,0") << QByteArray("#a-b_c.d+e?,*") << true;
        QTest::newRow("long") << name << QByteArray(127, 'p') << true;
        QTest::newRow("longer property") << name << QByteArray(128, 'p') << false;
        QTest::newRow("longer node") << QByteArray(128, 'n') << name << false;
        QTest::newRow("property without") << name << QByteArray("") << false;
        QTest::newRow("node without") << QByteArray("") << name << false;
        QTest::newRow("source in a property") << name << QByteArray("a; b { c") << false;
        QTest::newRow("escape in a property") << name << QByteArray("a\033[2J") << false;
        QTest::newRow("escape in a node") << QByteArray("a\033[2J") << name << false;
        QTest::newRow("above ASCII") << name << QByteArray("\xc3\xa4") << false;
    }
    void namesInADtb()
    {
        QFETCH(QByteArray, node);
        QFETCH(QByteArray, property);
        QFETCH(bool, taken);
        TreeNode root;
        root.children = {TreeNode{node, {{property, "v"}}, {}}};
        const Result<TreeNode> tree = readDtb(writeDtb(root));
        QCOMPARE(tree.has_value(), taken);
        if (tree)
            QCOMPARE(*tree, root);
        else
            QCOMPARE(tree.error().code, ErrorCode::InvalidData);
    }

    /// A hundred thousand properties that share one name of a few MiB.
    void aLongNameOfManyProperties()
    {
        TreeNode root;
        root.properties = QList<TreeProperty>(100'000, {"p", {}});
        QByteArray blob = writeDtb(root);
        // The names are last: the one there is grows to the front of a larger block.
        constexpr qsizetype totalSize = 4; // where the header says it
        constexpr qsizetype namesOffset = 12;
        constexpr qsizetype namesSize = 32;
        const qsizetype added = 8 << 20;
        blob.insert(qFromBigEndian<quint32>(blob.constData() + namesOffset), added, 'p');
        const auto grow = [&blob](qsizetype field) {
            char *bytes = blob.data() + field;
            qToBigEndian(quint32(qFromBigEndian<quint32>(bytes) + added), bytes);
        };
        grow(totalSize);
        grow(namesSize);
        QCOMPARE(readDtb(blob).error().code, ErrorCode::InvalidData);
    }

    void missingFile()
    {
        QCOMPARE(loadDtb(QStringLiteral("/nonexistent.dtb")).error().code, ErrorCode::NotFound);
        QCOMPARE(loadDtb(QStringLiteral("/")).error().code, ErrorCode::ReadFailed);
    }

    void dtcReadsOurSourceBackToTheSameTree()
    {
        const QByteArray dtb =
            dtc({QStringLiteral("-q"), QStringLiteral("-I"), QStringLiteral("dts"),
                 QStringLiteral("-O"), QStringLiteral("dtb")},
                toDts(m_tree));
        const Result<TreeNode> tree = readDtb(dtb);
        QVERIFY2(tree, dtb.left(200).constData());
        QCOMPARE(compareTrees(m_tree, *tree), QList<TreeDifference>());
    }

    void dtcReadsOurBlob()
    {
        const QByteArray source =
            dtc({QStringLiteral("-q"), QStringLiteral("-I"), QStringLiteral("dtb"),
                 QStringLiteral("-O"), QStringLiteral("dts")},
                writeDtb(m_tree));
        QVERIFY(source.contains("ibm,coherent-device-memory"));
        QVERIFY(source.contains("npuphb1 {"));
    }

    void values_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("source");
        QTest::newRow("text") << QByteArray("ibm,npu-link\0", 13) << QByteArray("\"ibm,npu-link\"");
        QTest::newRow("texts") << QByteArray("a\0bc\0", 5) << QByteArray("\"a\", \"bc\"");
        QTest::newRow("quote") << QByteArray("a\"\\\0", 4) << QByteArray("\"a\\\"\\\\\"");
        QTest::newRow("cells") << QByteArray("\0\0\0\1\x12\0\0\0", 8)
                               << QByteArray("<0x1 0x12000000>");
        QTest::newRow("bytes") << QByteArray("\1\2\3", 3) << QByteArray("[01 02 03]");
        QTest::newRow("empty text inside") << QByteArray("a\0\0", 3) << QByteArray("[61 00 00]");
    }
    void values()
    {
        QFETCH(QByteArray, value);
        QTEST(dtsValue(value), "source");
    }

    void predictedTree_data()
    {
        QTest::addColumn<QString>("sample");
        QTest::newRow("4 GPUs") << QStringLiteral("ac922-4gpu");
        QTest::newRow("6 GPUs") << QStringLiteral("ac922-6gpu");
    }
    void predictedTree()
    {
        QFETCH(QString, sample);
        const Host host = sampleHost(sample);
        const QString difference =
            compareWithGolden(QStringLiteral("tree/%1.dts").arg(sample),
                              toDts(*predictTree(host, automaticPlan(host))));
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    /// QEMU's own name for it where QEMU does not find the host's.
    void locationOfADevice()
    {
        Host host = m_host;
        const auto locations = [&host] {
            return toDts(*predictTree(host, automaticPlan(host))).count("\"vfio_vfio-pci:0000:00:");
        };
        QCOMPARE(locations(), 0);
        for (PciDevice &device : host.devices)
            device.qemuFindsLocation = false;
        QVERIFY(locations() > 0);
    }

    void orderDoesNotMatter()
    {
        TreeNode other = m_tree;
        std::ranges::reverse(other.children);
        for (TreeNode &child : other.children) {
            std::ranges::reverse(child.properties);
            std::ranges::reverse(child.children);
            if (auto connectors = connectorsOf(child)) {
                std::ranges::reverse(*connectors);
                setConnectors(child, *connectors);
            }
        }
        QVERIFY(other != m_tree);
        QCOMPARE(compareTrees(m_tree, other), QList<TreeDifference>());
    }

    void everyKindOfDifference()
    {
        TreeNode a;
        a.setCell("same", 1);
        a.setCell("differs", 1);
        a.setCell("gone", 2);
        a.children.append(TreeNode{"left@0", {}, {}});
        TreeNode b;
        b.setCell("same", 1);
        b.setCell("differs", 3);
        b.setFlag("new");
        b.children.append(TreeNode{"right@0", {}, {}});
        const QList<TreeDifference> expected{
            {Kind::ValueDiffers, "/", "differs", "<0x1>", "<0x3>"},
            {Kind::PropertyMissing, "/", "gone", "<0x2>", {}},
            {Kind::PropertyExtra, "/", "new", {}, {}},
            {Kind::NodeMissing, "/left@0", {}, {}, {}},
            {Kind::NodeExtra, "/right@0", {}, {}, {}},
        };
        QCOMPARE(compareTrees(a, b), expected);
        const QList<TreeDifference> back = compareTrees(b, a);
        QCOMPARE(back.size(), expected.size());
        for (const TreeDifference &difference : reversed(expected))
            QVERIFY2(back.contains(difference), difference.path + ' ' + difference.property);
    }

    void aChangedConnectorIsFound()
    {
        TreeNode other = m_tree;
        TreeNode &vphb = other.children[0];
        auto connectors = *connectorsOf(vphb);
        connectors[7].name = "C7777";
        setConnectors(vphb, connectors);
        const auto differences = compareTrees(m_tree, other);
        QCOMPARE(differences.size(), 1);
        QCOMPARE(differences[0].property, QByteArray("ibm,drc-names"));
    }
};

QTEST_GUILESS_MAIN(TestGuestTree)
#include "testguesttree.moc"
