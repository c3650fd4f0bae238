// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/panels/devicespanel.h"

#include "ui/document/document.h"
#include "ui/scene/topologyscene.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTreeView>
#include <QVBoxLayout>

namespace redbud
{

namespace
{

/// Calls @a visit for every row, parents first.
template <typename Visit>
void forEachRow(const QAbstractItemModel &model, const QModelIndex &parent, const Visit &visit)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        visit(index);
        forEachRow(model, index, visit);
    }
}

/// What a row is called by what is above it. The two rows at the top go by their place: their names
/// are those of the machine and of the plan, which can change.
QString pathOf(const QModelIndex &index)
{
    if (!index.parent().isValid())
        return QString::number(index.row() - index.model()->rowCount());
    const QModelIndex name = index.siblingAtColumn(DevicesModel::NameColumn);
    const QModelIndex address = index.siblingAtColumn(DevicesModel::AddressColumn);
    return pathOf(index.parent()) + u'\n' + name.data().toString() + u'\t' +
           address.data().toString();
}

} // namespace

DevicesPanel::DevicesPanel(Document &document, TopologyScene &scene, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_scene(scene)
    , m_view(new QTreeView)
{
    m_view->setModel(&m_model);
    m_view->setUniformRowHeights(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setAccessibleName(tr("Devices of host and virtual machine"));
    m_view->setAccessibleDescription(
        tr("Ctrl+M moves the selected devices to a vPHB, Delete takes them out of the plan"));
    m_view->setStyleSheet(QStringLiteral("QTreeView::item { padding: 2px 6px; }"));
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setDragEnabled(true);
    m_view->setAcceptDrops(true);
    m_view->setDropIndicatorShown(true);
    m_view->setDragDropMode(QAbstractItemView::DragDrop);
    m_view->setDefaultDropAction(Qt::MoveAction);
    m_view->setAutoExpandDelay(600);
    m_view->header()->setAccessibleName(tr("Columns of the devices"));
    m_view->setColumnWidth(DevicesModel::NameColumn, 560);
    m_view->setColumnWidth(DevicesModel::AddressColumn, 130);
    m_view->setColumnWidth(DevicesModel::PlaceColumn, 110);
    m_view->setColumnWidth(DevicesModel::DriverColumn, 110);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_view);

    connect(&document, &Document::problemsChanged, this, &DevicesPanel::invalidate);
    connect(&scene, &TopologyScene::matchesChanged, this, &DevicesPanel::filter);
    connect(&scene, &QGraphicsScene::selectionChanged, this, &DevicesPanel::selectFromScene);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &DevicesPanel::selectInScene);
    connect(m_view, &QTreeView::collapsed, this,
            [this](const QModelIndex &index) { m_collapsed.insert(pathOf(index)); });
    connect(m_view, &QTreeView::expanded, this,
            [this](const QModelIndex &index) { m_collapsed.remove(pathOf(index)); });
    // Queued: the edits that follow make the model anew, which a drop in progress would not
    // survive.
    connect(&m_model, &DevicesModel::dropped, this, &DevicesPanel::dropped, Qt::QueuedConnection);
    connect(&m_model, &DevicesModel::droppedOnHost, this, &DevicesPanel::droppedOnHost,
            Qt::QueuedConnection);
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        const QModelIndex index = m_view->indexAt(position);
        Q_EMIT menuWanted(m_view->viewport()->mapToGlobal(position), m_model.vphb(index));
    });
}

std::optional<QPoint> DevicesPanel::menuPosition() const
{
    if (!m_view->hasFocus() || !m_view->currentIndex().isValid())
        return std::nullopt;
    return m_view->viewport()->mapToGlobal(m_view->visualRect(m_view->currentIndex()).bottomLeft());
}

void DevicesPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isOutdated) {
        refresh();
    } else { // what changed in the picture meanwhile
        filter();
        selectFromScene();
    }
}

void DevicesPanel::invalidate()
{
    m_isOutdated = true;
    if (isVisible())
        refresh();
}

void DevicesPanel::refresh()
{
    m_isOutdated = false;
    const int scrolled = m_view->verticalScrollBar()->value();
    const QString current =
        m_view->currentIndex().isValid() ? pathOf(m_view->currentIndex()) : QString();
    {
        const QScopedValueRollback guard(m_isSelecting, true);
        m_model.setTopology(m_document.host(), m_document.plan(), m_document.problems());
        const QSet<QString> collapsed = m_collapsed;
        m_view->expandAll();
        forEachRow(m_model, {}, [&](const QModelIndex &index) {
            const QString path = pathOf(index);
            if (collapsed.contains(path))
                m_view->collapse(index);
            if (path == current)
                m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        });
    }
    filter();
    selectFromScene();
    m_view->verticalScrollBar()->setValue(scrolled);
}

void DevicesPanel::filter()
{
    if (!isVisible())
        return;
    const bool all = m_scene.filter().isEmpty();
    const QSet<PciAddress> matching(m_scene.matches().cbegin(), m_scene.matches().cend());
    // A row is there for the devices below it; a vPHB also when it has none, for it takes some.
    forEachRow(m_model, {}, [&](const QModelIndex &index) {
        const std::optional<PciAddress> device = m_model.device(index);
        bool shown = all || (device ? matching.contains(*device) : m_model.vphb(index).has_value());
        if (!shown && !device) {
            forEachRow(m_model, index, [&](const QModelIndex &below) {
                const std::optional<PciAddress> found = m_model.device(below);
                shown |= found ? matching.contains(*found) : m_model.vphb(below).has_value();
            });
        }
        m_view->setRowHidden(index.row(), index.parent(), !shown);
    });
}

void DevicesPanel::selectInScene()
{
    if (m_isSelecting)
        return;
    QList<PciAddress> devices;
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        const std::optional<PciAddress> device = m_model.device(row);
        if (device && !devices.contains(*device))
            devices.append(*device);
    }
    const QScopedValueRollback guard(m_isSelecting, true);
    m_scene.revealDevices(devices);
    m_scene.selectDevices(devices);
}

void DevicesPanel::selectFromScene()
{
    if (m_isSelecting || !isVisible())
        return;
    const QScopedValueRollback guard(m_isSelecting, true);
    QItemSelection selection;
    QModelIndex first;
    const QList<PciAddress> devices = m_scene.selectedDevices();
    for (const PciAddress &device : devices) {
        const QModelIndexList rows = m_model.rowsOf(device);
        for (const QModelIndex &row : rows) {
            selection.select(row, row);
            if (!first.isValid())
                first = row;
        }
    }
    QItemSelectionModel *model = m_view->selectionModel();
    model->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (!first.isValid() || selection.contains(model->currentIndex()))
        return;
    model->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    m_view->scrollTo(first);
}

} // namespace redbud
