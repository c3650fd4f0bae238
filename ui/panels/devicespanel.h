// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "ui/models/devicesmodel.h"

#include <QSet>
#include <QWidget>

class QLabel;
class QTreeView;

namespace redbud
{

class Document;
class TopologyScene;

/// The picture as a tree with the same actions. What is selected here is selected there, and the
/// other way round; what the filter dims there is not listed here.
class DevicesPanel : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the panel.
    DevicesPanel(Document &document, TopologyScene &scene, QWidget *parent = nullptr);

    /// Where a menu for the current row belongs; absent where the keyboard is elsewhere.
    std::optional<QPoint> menuPosition() const;

Q_SIGNALS:
    void dropped(const QList<redbud::PciAddress> &devices, int vphb);
    void droppedOnHost(const QList<redbud::PciAddress> &devices);
    /// The menu of the selection and of the vPHB with that index, if any.
    void menuWanted(const QPoint &globalPosition, std::optional<int> vphb);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void invalidate();
    void refresh();
    void filter();
    void selectInScene();
    void selectFromScene();

    Document &m_document;
    TopologyScene &m_scene;
    DevicesModel m_model;
    QTreeView *m_view;
    QSet<QString> m_collapsed; ///< what somebody closed, by name
    bool m_isOutdated = true;
    bool m_isSelecting = false;
};

} // namespace redbud
