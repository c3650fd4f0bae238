// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
// What the main window's picture and its filter ask for.
#include "ui/actions/deviceactions.h"
#include "ui/mainwindow.h"
#include "ui/panels/devicespanel.h"
#include "ui/scene/topologyview.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/latepanel.h"

#include <QGraphicsItem>

namespace redbud
{

void MainWindow::connectScene()
{
    connect(m_view, &TopologyView::zoomChanged, this, &MainWindow::updateProblems);
    connect(m_view, &TopologyView::dropped, m_devices, &DeviceActions::place);
    connect(m_view, &TopologyView::droppedAlone, m_devices, &DeviceActions::placeAlone);
    connect(m_view, &TopologyView::droppedOnHost, m_devices, &DeviceActions::remove);
    connect(m_view, &TopologyView::menuWanted, this,
            [this](const QPoint &global, QPointF position) {
                std::optional<qsizetype> vphb;
                for (const VmLayout::Rack &rack : m_scene.topology().vm.racks) {
                    if (rack.rect.contains(position))
                        vphb = rack.position;
                }
                m_devices->showMenu(global, vphb);
            });

    connect(m_devices, &DeviceActions::moveMenuWanted, this, [this] {
        const DevicesPanel *tree = m_devicesPanel->panel();
        if (const auto position = tree ? tree->menuPosition() : std::nullopt) {
            m_devices->showMoveMenu(*position);
            return;
        }
        const QRectF area = m_scene.selectedItems().isEmpty()
                                ? QRectF()
                                : m_scene.selectedItems().constFirst()->boundingRect();
        m_devices->showMoveMenu(
            m_view->viewport()->mapToGlobal(m_view->mapFromScene(area.center())));
    });

    connect(m_filter, &FilterBar::changed, &m_scene, &TopologyScene::setFilter);
    connect(&m_scene, &TopologyScene::matchesChanged, this, [this] {
        const QList<PciAddress> all = matchingDevices({}, m_document.host(), m_document.plan());
        m_filter->showMatches(m_scene.matches().size(), all.size());
    });
    connect(m_filter, &FilterBar::nextWanted, this, [this](bool backwards) {
        if (const std::optional<PciAddress> next = m_scene.nextMatch(backwards)) {
            m_scene.revealDevices({*next});
            m_view->show({*next});
        }
    });
    connect(m_filter, &FilterBar::left, m_view, qOverload<>(&QWidget::setFocus));
    const auto host = [this] { m_filter->setHost(m_document.host()); };
    connect(&m_document, &Document::hostChanged, this, host);
    host();
}

} // namespace redbud
