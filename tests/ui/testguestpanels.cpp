// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/size.h"
#include "core/guesttree/dts.h"
#include "core/guesttree/predictedtree.h"
#include "core/placement/placement.h"
#include "core/plan/planner.h"
#include "core/qemu/commandtext.h"
#include "tests/support/samples.h"
#include "tests/ui/widgetnames.h"
#include "ui/document/document.h"
#include "ui/guest/addressmapview.h"
#include "ui/guest/addresspanel.h"
#include "ui/guest/commandpanel.h"
#include "ui/guest/guesttreepanel.h"
#include "ui/panels/detailspanel.h"
#include "ui/scene/topologyscene.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace redbud;
using namespace redbud::test;
using namespace Qt::StringLiterals;
using Change = ChangedLine::Change;

/// What is predicted of the guest, as the window shows it.
class TestGuestPanels : public QObject
{
    Q_OBJECT

    const Host m_host = sampleHost(u"ac922-4gpu"_s);
    const Plan m_plan = automaticPlan(m_host);

    static QString headline(const QWidget &panel) { return panel.findChild<QLabel *>()->text(); }

    /// All rows as "name value live", nodes with a slash.
    static QStringList rows(const QAbstractItemModel &model, const QModelIndex &parent = {})
    {
        QStringList found;
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            QStringList words;
            for (int column = 0; column < model.columnCount(); ++column)
                words.append(index.siblingAtColumn(column).data().toString());
            found.append(words.join(u'|'));
            found += rows(model, index);
        }
        return found;
    }

private Q_SLOTS:
    void comparesLines_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("shown");
        QTest::newRow("same") << u"a b c"_s << u"a b c"_s << u" a  b  c"_s;
        QTest::newRow("from nothing") << QString() << u"a b"_s << u"+a +b"_s;
        QTest::newRow("to nothing") << u"a b"_s << QString() << u"-a -b"_s;
        QTest::newRow("one added") << u"a c"_s << u"a b c"_s << u" a +b  c"_s;
        QTest::newRow("one removed") << u"a b c"_s << u"a c"_s << u" a -b  c"_s;
        QTest::newRow("one replaced") << u"a b c"_s << u"a x c"_s << u" a -b +x  c"_s;
        QTest::newRow("one moved") << u"a b c d"_s << u"b c d a"_s << u"-a  b  c  d +a"_s;
        QTest::newRow("repeated") << u"a a b"_s << u"a b a"_s << u" a -a  b +a"_s;
    }

    void comparesLines()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, shown);
        const QList<ChangedLine> lines = compareLines(before.split(u' ', Qt::SkipEmptyParts),
                                                      after.split(u' ', Qt::SkipEmptyParts));
        QStringList words;
        for (const ChangedLine &line : lines) {
            const QChar sign = line.change == Change::Added     ? u'+'
                               : line.change == Change::Removed ? u'-'
                                                                : u' ';
            words.append(sign + line.text);
        }
        QCOMPARE(words.join(u' '), shown);
    }

    /// More lines than a table of all pairs has room for.
    void comparesVeryManyLines()
    {
        QStringList before{u"first"_s};
        QStringList after{u"first"_s};
        constexpr int many = 50'000;
        for (int i = 0; i < many; ++i) {
            before.append(QString::number(i));
            after.append(QString::number(-1 - i));
        }
        before.append(u"last"_s);
        after.append(u"last"_s);
        const QList<ChangedLine> lines = compareLines(before, after);
        QCOMPARE(lines.size(), 2 * many + 2);
        QCOMPARE(lines.first(), (ChangedLine{Change::Same, u"first"_s}));
        QCOMPARE(lines[1], (ChangedLine{Change::Removed, u"0"_s}));
        QCOMPARE(lines[many + 1], (ChangedLine{Change::Added, u"-1"_s}));
        QCOMPARE(lines.last(), (ChangedLine{Change::Same, u"last"_s}));
        // A change in the midst of as many is one.
        after = before;
        after[many / 2] = u"other"_s;
        QCOMPARE(compareLines(before, after).size(), many + 3);
    }

    void commandLineShowsWhatChanged()
    {
        CommandPanel panel;
        const QAbstractItemModelTester tester(&panel.model());
        panel.setSaved(m_plan);
        panel.setTarget(m_host, m_plan);
        panel.show();
        const CommandModel &model = panel.model();
        const LaunchSpec spec = launchSpec(m_host, m_plan, defaultQemu());
        QCOMPARE(model.rowCount(), commandLines(spec).size());
        QCOMPARE(model.count(Change::Same), model.rowCount());
        QVERIFY(headline(panel).contains(u"Nothing has changed"_s));

        Plan changed = m_plan;
        changed.machine.memory *= 2;
        panel.setTarget(m_host, changed);
        QCOMPARE(model.count(Change::Added), model.count(Change::Removed));
        QVERIFY(model.count(Change::Added) >= 1);
        // No meaning by colour alone.
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row);
            const QString text = index.data().toString();
            const auto change = Change(index.data(CommandModel::ChangeRole).toInt());
            QCOMPARE(text.startsWith(u"+ "_s), change == Change::Added);
            QCOMPARE(text.startsWith(u"− "_s), change == Change::Removed);
        }
        // Saved again, it is the same again.
        panel.setSaved(changed);
        QCOMPARE(model.count(Change::Same), model.rowCount());
        panel.findChild<QPushButton *>()->click();
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 commandText(launchSpec(m_host, changed, defaultQemu())));
        QCOMPARE(namelessWidgets(&panel), QStringList());
    }

    void treeIsThePrediction()
    {
        GuestTreePanel panel;
        panel.setTarget(m_host, m_plan);
        panel.show();
        const DeviceTreeModel &model = panel.model();
        const TreeNode tree = *predictTree(m_host, m_plan);
        QCOMPARE(model.rowCount(), tree.properties.size() + tree.children.size());
        const QStringList shown = rows(model);
        const QString name = QString::fromUtf8(tree.children.constFirst().name);
        QVERIFY(std::ranges::any_of(
            shown, [&](const QString &row) { return row.startsWith(name + u"||"_s); }));
        QVERIFY(shown.contains(u"device_type|\"pci\"|"_s));
        // The whole tree is copied while nothing is chosen, then the chosen node.
        panel.findChild<QPushButton *>()->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromUtf8(toDts(tree)));
        auto *view = panel.findChild<QTreeView *>();
        view->setCurrentIndex(view->model()->index(0, 0));
        panel.findChild<QPushButton *>()->click();
        QVERIFY(QGuiApplication::clipboard()->text().contains(name + u" {"_s));
        QCOMPARE(namelessWidgets(&panel), QStringList());
    }

    void treeIsSearched()
    {
        GuestTreePanel panel;
        panel.setTarget(m_host, m_plan);
        panel.show();
        auto *view = panel.findChild<QTreeView *>();
        const int all = int(rows(*view->model()).size());
        auto *search = panel.findChild<QLineEdit *>();
        search->setText(u"npuphb0"_s);
        const QStringList found = rows(*view->model());
        QVERIFY(!found.isEmpty() && found.size() < all);
        QVERIFY(found.constFirst().startsWith(u"npuphb0"_s));
        search->setText(u"there is no such thing"_s);
        QCOMPARE(view->model()->rowCount(), 0);
        search->clear();
        QCOMPARE(rows(*view->model()).size(), all);
    }

    void treeShowsDifferences()
    {
        GuestTreePanel panel;
        const QAbstractItemModelTester tester(&panel.model());
        panel.setTarget(m_host, m_plan);
        panel.show();
        const auto *only = panel.findChild<QCheckBox *>();
        QVERIFY(!only->isEnabled());
        panel.setRehearsed({u"Last rehearsal"_s, {}, {}});
        QVERIFY(headline(panel).startsWith(u"✓"_s));

        const TreeNode tree = *predictTree(m_host, m_plan);
        const QByteArray path = '/' + tree.children.constFirst().name;
        using Kind = TreeDifference::Kind;
        const QList<TreeDifference> differences{
            {Kind::ValueDiffers, path, "device_type", "\"pci\"", "\"isa\""},
            {Kind::PropertyMissing, path, "compatible", "x", {}},
            {Kind::PropertyExtra, path, "new", {}, "<0x1>"},
            {Kind::NodeExtra, path + "/extra@0", {}, {}, {}},
            {Kind::NodeMissing, '/' + tree.children.constLast().name, {}, {}, {}}};
        panel.setRehearsed({u"Last rehearsal"_s, {}, differences});
        QVERIFY(headline(panel).startsWith(u"✗ 5"_s));
        panel.findChild<QCheckBox *>()->click();
        auto *view = panel.findChild<QTreeView *>();
        const QStringList found = rows(*view->model());
        QCOMPARE(found.size(), 6);
        QVERIFY(found.contains(u"device_type|\"pci\"|≠ \"isa\""_s));
        QVERIFY(found.contains(u"new||≠ only there: <0x1>"_s));
        QVERIFY(found.contains(u"extra@0||≠ only there"_s));
        QVERIFY(found.constLast().endsWith(u"|≠ not there"_s));
        // They are of that plan only.
        panel.setTarget(m_host, m_plan);
        QVERIFY(!headline(panel).startsWith(u"✗"_s));
        QVERIFY(!only->isChecked());
    }

    void liveTreesAreShown()
    {
        GuestTreePanel panel;
        const QAbstractItemModelTester tester(&panel.model());
        panel.setTarget(m_host, m_plan);
        panel.show();
        auto *source = panel.findChild<QComboBox *>();
        QCOMPARE(source->count(), 1);
        // The live tree has all of the guest, and here one value that was not predicted.
        TreeNode live = *predictTree(m_host, m_plan);
        const QByteArray path = '/' + live.children.constFirst().name;
        live.children.append({"chosen", {{"bootargs", QByteArray("quiet", 6)}}, {}});
        TreeNode changed = live;
        changed.children.first().properties.first().value = "other";
        const QList<TreeDifference> differences =
            compareTrees(*predictTree(m_host, m_plan), managedNodes(changed));
        QCOMPARE(differences.size(), 1);
        panel.setRehearsed({u"Last rehearsal"_s, live, {}});
        panel.addRunning({u"Virtual machine v100"_s, changed, differences});
        panel.addRunning({u"Virtual machine old"_s, {}, {}}); // its QEMU could not tell
        QCOMPARE(source->count(), 3);
        QCOMPARE(source->currentIndex(), 0);

        source->setCurrentIndex(1);
        QVERIFY(headline(panel).startsWith(u"✓"_s));
        QVERIFY(rows(panel.model()).contains(u"bootargs|\"quiet\"|"_s));
        panel.findChild<QPushButton *>()->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromUtf8(toDts(live)));

        source->setCurrentIndex(2);
        QVERIFY(headline(panel).startsWith(u"✗"_s) && headline(panel).contains(u"1 diff"_s));
        panel.findChild<QCheckBox *>()->click();
        const QStringList found = rows(*panel.findChild<QTreeView *>()->model());
        QVERIFY(std::ranges::any_of(found, [&](const QString &row) {
            return row.endsWith(u"≠ "_s + QString::fromUtf8(differences.constFirst().first));
        }));
        QCOMPARE(panel.model().headerData(1, Qt::Horizontal).toString(), u"Live"_s);
        // A change of the plan does not change what runs, but what was rehearsed.
        panel.setTarget(m_host, m_plan);
        QCOMPARE(source->currentText(), u"Virtual machine v100"_s);
        QCOMPARE(source->count(), 2);
        // What it says now takes the place of what it said.
        panel.addRunning({u"Virtual machine v100"_s, live, {}});
        QCOMPARE(source->count(), 2);
        QVERIFY(headline(panel).startsWith(u"✓"_s));
        QCOMPARE(namelessWidgets(&panel), QStringList());
    }

    void aTreeThatIsNotThereIsExplained()
    {
        GuestTreePanel panel;
        Plan plan = m_plan;
        plan.machine.type = u"pc"_s;
        panel.setTarget(m_host, plan);
        panel.show();
        QCOMPARE(panel.model().rowCount(), 0);
        QVERIFY(headline(panel).startsWith(u"There is no guest tree"_s));
    }

    void addressesAreThePlacement()
    {
        const Placement placement = *place(m_host, m_plan);
        AddressPanel panel;
        const QAbstractItemModelTester tester(&panel.model());
        panel.setTarget(m_host, m_plan, placement);
        const QStringList shown = rows(panel.model());
        const VphbPlacement &vphb = placement.vphbs.constFirst();
        const GpuPlacement &gpu = vphb.gpus.constFirst();
        QVERIFY(shown.contains(
            u"    GPU0 · NUMA node %1|%2|%3|%4|"_s.arg(gpu.numaId)
                .arg(hex(gpu.ram.base), hex(gpu.ram.end() - 1), sizeForPeople(gpu.ram.size))));
        QVERIFY(shown.constFirst().startsWith(u"Memory|0x0|"_s));
        qsizetype parts = 0;
        for (const VphbPlacement &each : placement.vphbs)
            parts += each.gpus.size() + each.links.size();
        QCOMPARE(std::ranges::count(panel.model().ranges(), true, &AddressRange::isPart), parts);
        // By address, parts behind their window and inside it.
        const AddressRange *window = nullptr;
        for (const AddressRange &range : panel.model().ranges()) {
            if (range.isPart) {
                QVERIFY(range.window.base >= window->window.base);
                QVERIFY(range.window.end() <= window->window.end());
            } else {
                QVERIFY(!window || range.window.base >= window->window.base);
                window = &range;
            }
        }
        panel.setTarget(m_host, m_plan, {});
        QCOMPARE(panel.model().rowCount(), 0);
        QVERIFY(headline(panel).contains(u"cannot be placed"_s));
    }

    void collisionsAreMarked()
    {
        // So much memory reaches into the windows.
        Plan plan = m_plan;
        plan.machine.memory = quint64(40) << 40;
        plan.machine.maxMemory.reset();
        const Placement placement = *place(m_host, m_plan);
        const QList<AddressRange> ranges = addressRanges(m_host, plan.machine, placement);
        QVERIFY(!ranges.constFirst().collision.isEmpty());
        AddressPanel panel;
        panel.setTarget(m_host, plan, placement);
        QVERIFY(headline(panel).startsWith(u"✗"_s));
    }

    void pictureHasEverythingInOrder()
    {
        const QList<AddressRange> ranges =
            addressRanges(m_host, m_plan.machine, *place(m_host, m_plan));
        for (const qreal zoom : {0.25, 1.0, 8.0}) {
            const AddressMapLayout layout = layOutAddressMap(ranges, 400, 16, zoom);
            QCOMPARE(layout.blocks.size(), ranges.size());
            QList<QRectF> rects;
            for (const auto &block : layout.blocks)
                rects.append(block.rect);
            for (const auto &gap : layout.gaps)
                rects.append(gap.rect);
            std::ranges::sort(rects, {}, [](const QRectF &rect) { return rect.top(); });
            qreal reached = 0;
            for (const QRectF &rect : rects) {
                QVERIFY(qAbs(rect.top() - reached) < 0.001);
                QVERIFY(rect.height() >= 16); // a line of text fits
                QVERIFY(rect.right() <= 400);
                reached = rect.bottom();
            }
            QVERIFY(qAbs(layout.height - reached) < 0.001);
        }
        // What is larger is drawn larger.
        const AddressMapLayout layout = layOutAddressMap(ranges, 400, 16, 1);
        QVERIFY(layout.blocks.constFirst().rect.height() > layout.blocks[1].rect.height());
    }

    void detailsOfADevice_data()
    {
        QTest::addColumn<QString>("device");
        QTest::addColumn<QStringList>("facts");
        QTest::newRow("GPU") << u"0004:04:00.0"_s
                             << QStringList{u"Kind|GPU"_s, u"IOMMU group|5"_s, u"Driver|nvidia"_s,
                                            u"NVLink bridge|link 0 (0006:00:00.0)"_s,
                                            u"In the plan|vPHB 0, slot 00.0"_s};
        QTest::newRow("bridge") << u"0006:00:00.0"_s
                                << QStringList{u"GPU|GPU0 (0004:04:00.0)"_s,
                                               u"Speed|25.78125 Gbit/s per lane"_s,
                                               u"In the plan|vPHB 0, slot 01.0"_s,
                                               u"ATSD register in the guest|0x800000000000"_s};
        QTest::newRow("not planned")
            << u"0003:01:00.0"_s << QStringList{u"Kind|Network"_s, u"In the plan|no"_s};
        QTest::newRow("not there")
            << u"0009:01:00.0"_s << QStringList{u"Name|the host does not have this device"_s};
    }

    void detailsOfADevice()
    {
        QFETCH(QString, device);
        QFETCH(QStringList, facts);
        DetailsModel model;
        const QAbstractItemModelTester tester(&model);
        model.setDetails(deviceDetails(m_host, m_plan, place(m_host, m_plan).value(),
                                       *PciAddress::parse(device)));
        const QStringList shown = rows(model);
        for (const QString &fact : facts)
            QVERIFY2(shown.contains(fact), qPrintable(fact + u" in\n"_s + shown.join(u'\n')));
        QVERIFY(!shown.contains(u""_s));
    }

    void detailsFollowTheSelection()
    {
        Document document;
        document.setHost(m_host);
        document.start(m_plan);
        TopologyScene scene(document);
        scene.setWidth(1200);
        DetailsPanel panel(document, scene);
        panel.show();
        QVERIFY(headline(panel).startsWith(u"Select"_s));
        scene.selectDevices({*PciAddress::parse(u"0004:04:00.0")});
        QCOMPARE(headline(panel), u"GPU0"_s);
        QVERIFY(rows(panel.model()).contains(u"In the plan|vPHB 0, slot 00.0"_s));
        // It is the plan of now.
        document.replacePlan(u"empty"_s, Document::emptyPlan());
        QVERIFY(rows(panel.model()).contains(u"In the plan|no"_s));
        scene.selectDevices(
            {*PciAddress::parse(u"0004:04:00.0"), *PciAddress::parse(u"0035:03:00.0")});
        QVERIFY(headline(panel).startsWith(u"2 devices"_s));
        QCOMPARE(rows(panel.model()).size(), 2);
        QCOMPARE(namelessWidgets(&panel), QStringList());
    }

    void pictureAndTableAreOne()
    {
        AddressPanel panel;
        panel.setTarget(m_host, m_plan, place(m_host, m_plan).value());
        panel.resize(1100, 400);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        auto *table = panel.findChild<QTreeView *>();
        auto *picture = panel.findChild<AddressMapView *>();
        table->setCurrentIndex(table->model()->index(3, 0));
        QCOMPARE(picture->current(), 3);
        QTest::keyClick(picture, Qt::Key_Down);
        QCOMPARE(table->currentIndex().row(), 4);
        QTest::mouseClick(picture->viewport(), Qt::LeftButton, {}, {60, 16});
        QCOMPARE(picture->current(), table->currentIndex().row());
        const qreal before = picture->zoom();
        QTest::keyClick(picture, Qt::Key_Plus);
        QVERIFY(picture->zoom() > before);
        for (int i = 0; i < 50; ++i)
            QTest::keyClick(picture, Qt::Key_Minus);
        QCOMPARE(picture->zoom(), 0.25);
        QCOMPARE(namelessWidgets(&panel), QStringList());
    }
};

QTEST_MAIN(TestGuestPanels)
#include "testguestpanels.moc"
