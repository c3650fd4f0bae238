// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/panels/detailspanel.h"

#include "ui/document/document.h"
#include "ui/scene/hostfacts.h"
#include "ui/scene/topologyscene.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QTreeView>
#include <QVBoxLayout>

namespace redbud
{

DetailsPanel::DetailsPanel(const Document &document, const TopologyScene &scene, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_scene(scene)
    , m_headline(new QLabel)
    , m_view(new QTreeView)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_headline->setTextFormat(Qt::PlainText);
    m_headline->setWordWrap(true);
    m_view->setModel(&m_model);
    m_view->setRootIsDecorated(false);
    m_view->setWordWrap(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setStyleSheet(QStringLiteral("QTreeView::item { padding: 3px 6px; }"));
    m_view->setAccessibleName(tr("Facts about the device"));
    m_view->header()->setAccessibleName(tr("Columns of the facts"));
    m_view->header()->setStretchLastSection(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 8, 14, 10);
    layout->setSpacing(6);
    layout->addWidget(m_headline);
    layout->addWidget(m_view, 1);
    auto *copy = new QAction(tr("Copy the value"), m_view);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(copy);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(copy, &QAction::triggered, this, &DetailsPanel::copy);
    connect(&scene, &QGraphicsScene::selectionChanged, this, &DetailsPanel::refresh);
    connect(&document, &Document::problemsChanged, this, &DetailsPanel::refresh);
    refresh();
}

void DetailsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void DetailsPanel::refresh()
{
    if (!isVisible())
        return;
    const QList<PciAddress> devices = m_scene.selectedDevices();
    const Host &host = m_document.host();
    if (devices.isEmpty()) {
        m_headline->setText(tr("Select a device in the picture to read everything about it"));
        m_model.setDetails({});
    } else if (devices.size() == 1) {
        m_headline->setText(facts::deviceTitle(host, devices.constFirst()));
        m_model.setDetails(
            deviceDetails(host, m_document.plan(), m_document.placement(), devices.constFirst()));
    } else {
        m_headline->setText(tr("%1 devices are selected").arg(devices.size()));
        QList<DeviceDetail> each;
        for (const PciAddress &device : devices)
            each.append({device.toString(), facts::deviceTitle(host, device)});
        m_model.setDetails(each);
    }
    m_view->resizeColumnToContents(DetailsModel::NameColumn);
}

void DetailsPanel::copy() const
{
    const QModelIndex index = m_view->currentIndex().siblingAtColumn(DetailsModel::ValueColumn);
    if (index.isValid())
        QGuiApplication::clipboard()->setText(index.data().toString());
}

} // namespace redbud
