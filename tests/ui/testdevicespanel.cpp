// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plan/planner.h"
#include "tests/support/handmadehosts.h"
#include "tests/support/samples.h"
#include "ui/document/deviceedits.h"
#include "ui/document/document.h"
#include "ui/panels/devicespanel.h"
#include "ui/scene/topologyscene.h"

#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include <memory>

namespace redbud
{

using namespace Qt::StringLiterals;
using namespace test;

/// The tree beside the picture: the same selection, the same filter.
class TestDevicesPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void selectsInThePicture();
    void followsThePicture();
    void followsWhatChangedWhileItWasHidden();
    void opensTheChipOfADevice();
    void listsWhatMatches();
    void keepsWhatIsClosed();
    void keepsTheCurrentRow();
    void menuNamesTheVphb();

private:
    QTreeView *view() const { return m_panel->findChild<QTreeView *>(); }
    QModelIndex row(const QString &name, const QModelIndex &below = {}) const;
    QModelIndex vphbRow(int index) const;
    QList<PciAddress> selected() const;

    std::unique_ptr<Document> m_document;
    std::unique_ptr<TopologyScene> m_scene;
    std::unique_ptr<DevicesPanel> m_panel;
};

void TestDevicesPanel::init()
{
    m_document = std::make_unique<Document>();
    m_scene = std::make_unique<TopologyScene>(*m_document);
    m_panel = std::make_unique<DevicesPanel>(*m_document, *m_scene);
    const Host host = sampleHost(u"ac922-4gpu"_s);
    m_document->setHost(host);
    m_document->start(*planAutomatically(host));
    m_panel->resize(900, 600);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
}

void TestDevicesPanel::cleanup()
{
    m_panel.reset();
    m_scene.reset();
    m_document.reset();
}

/// The first row whose name begins so, anywhere below.
QModelIndex TestDevicesPanel::row(const QString &name, const QModelIndex &below) const
{
    const QAbstractItemModel *model = view()->model();
    for (int i = 0; i < model->rowCount(below); ++i) {
        const QModelIndex index = model->index(i, 0, below);
        if (index.data().toString().startsWith(name))
            return index;
        if (const QModelIndex found = row(name, index); found.isValid())
            return found;
    }
    return {};
}

QModelIndex TestDevicesPanel::vphbRow(int index) const
{
    return row(u"vPHB %1"_s.arg(index), view()->model()->index(1, 0));
}

QList<PciAddress> TestDevicesPanel::selected() const
{
    QList<PciAddress> devices;
    const auto *model = qobject_cast<const DevicesModel *>(view()->model());
    const QModelIndexList rows = view()->selectionModel()->selectedRows();
    for (const QModelIndex &index : rows) {
        if (!devices.contains(*model->device(index)))
            devices.append(*model->device(index));
    }
    return devices;
}

void TestDevicesPanel::followsWhatChangedWhileItWasHidden()
{
    const PciAddress gpu = m_document->host().gpus[2].address;
    view()->setCurrentIndex(row(u"GPU0 "_s));
    m_panel->hide();
    m_scene->selectDevices({gpu});
    m_scene->setFilter({u"gpu3"_s, {}, {}});
    m_panel->show();
    QCOMPARE(selected(), QList{gpu});
    const QModelIndex first = row(u"GPU0 "_s);
    QVERIFY(view()->isRowHidden(first.row(), first.parent()));
}

void TestDevicesPanel::selectsInThePicture()
{
    const PciAddress gpu = m_document->host().gpus[1].address;
    const QModelIndex index = row(u"GPU1 "_s);
    QVERIFY(index.isValid());
    view()->setCurrentIndex(index);
    QCOMPARE(m_scene->selectedDevices(), QList{gpu});
    view()->selectionModel()->select(row(u"GPU0 "_s),
                                     QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QCOMPARE(m_scene->selectedDevices().size(), 2);
}

void TestDevicesPanel::followsThePicture()
{
    const PciAddress gpu = m_document->host().gpus[2].address;
    m_scene->selectDevices({gpu});
    QCOMPARE(selected(), QList{gpu});
    // On the host, and on its vPHB.
    QCOMPARE(view()->selectionModel()->selectedRows().size(), 2);
    m_scene->clearSelection();
    QVERIFY(selected().isEmpty());
}

void TestDevicesPanel::opensTheChipOfADevice()
{
    const PciAddress card{3, 1, 0, 1};
    const auto *model = qobject_cast<const DevicesModel *>(view()->model());
    const QModelIndexList rows = model->rowsOf(card);
    QCOMPARE(rows.size(), 1);
    view()->setCurrentIndex(rows.first());
    // Alone, not with all that were in its chip.
    QCOMPARE(m_scene->selectedDevices(), QList{card});
    QCOMPARE(selected(), QList{card});
}

void TestDevicesPanel::listsWhatMatches()
{
    DeviceFilter filter;
    filter.kind = DeviceKind::Gpu;
    m_scene->setFilter(filter);
    const auto hidden = [this](const QModelIndex &index) {
        return view()->isRowHidden(index.row(), index.parent());
    };
    QVERIFY(!hidden(row(u"GPU0 "_s)));
    QVERIFY(hidden(row(u"GPU0, link 0"_s)));
    QVERIFY(hidden(row(u"IOMMU group 3"_s)));
    QVERIFY(!hidden(row(u"IOMMU group 5"_s)));
    QVERIFY(!hidden(vphbRow(1)));
    m_scene->setFilter({});
    QVERIFY(!hidden(row(u"IOMMU group 3"_s)));
    QVERIFY(!hidden(row(u"GPU0, link 0"_s)));
}

void TestDevicesPanel::keepsWhatIsClosed()
{
    view()->collapse(vphbRow(1));
    view()->collapse(row(u"NUMA node 8"_s));
    QVERIFY(m_document->edit(u"Rename"_s, {SetName{u"another"_s}}));
    QVERIFY(!view()->isExpanded(vphbRow(1)));
    QVERIFY(view()->isExpanded(vphbRow(0)));
    QVERIFY(!view()->isExpanded(row(u"NUMA node 8"_s)));
    view()->expand(vphbRow(1));
    QVERIFY(m_document->edit(u"Rename"_s, {SetName{u"a third"_s}}));
    QVERIFY(view()->isExpanded(vphbRow(1)));
}

void TestDevicesPanel::keepsTheCurrentRow()
{
    view()->setCurrentIndex(vphbRow(1));
    QVERIFY(m_document->edit(u"Rename"_s, {SetName{u"another"_s}}));
    QCOMPARE(view()->currentIndex(), vphbRow(1));
    // A device is on its vPHB, not on the host, if that is where somebody is.
    const QModelIndex slot = row(u"GPU3 "_s, vphbRow(1));
    QVERIFY(slot.isValid());
    view()->setCurrentIndex(slot);
    QVERIFY(m_document->edit(u"Rename"_s, {SetName{u"a third"_s}}));
    QCOMPARE(view()->currentIndex(), row(u"GPU3 "_s, vphbRow(1)));
}

void TestDevicesPanel::menuNamesTheVphb()
{
    QSignalSpy wanted(m_panel.get(), &DevicesPanel::menuWanted);
    view()->scrollTo(vphbRow(1));
    Q_EMIT view()->customContextMenuRequested(view()->visualRect(vphbRow(1)).center());
    view()->scrollTo(row(u"GPU0 "_s));
    Q_EMIT view()->customContextMenuRequested(view()->visualRect(row(u"GPU0 "_s)).center());
    QCOMPARE(wanted.count(), 2);
    QCOMPARE(wanted[0][1].value<std::optional<int>>(), std::optional(1));
    QCOMPARE(wanted[1][1].value<std::optional<int>>(), std::nullopt);
}

} // namespace redbud

QTEST_MAIN(redbud::TestDevicesPanel)
#include "testdevicespanel.moc"
