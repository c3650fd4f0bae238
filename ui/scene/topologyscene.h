// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/rules/problem.h"
#include "ui/document/droppreview.h"
#include "ui/scene/devicefilter.h"
#include "ui/scene/topologylayout.h"
#include "ui/theme.h"

#include <QGraphicsScene>
#include <QList>

#include <optional>

namespace redbud
{

class Document;
class TopologyItem;

/// The picture of a document: makes the items of a TopologyLayout and makes them anew when host,
/// plan or width change, keeping what is selected. It changes nothing; edits are the window's.
class TopologyScene : public QGraphicsScene
{
    Q_OBJECT

public:
    /// @a document must outlive the scene.
    explicit TopologyScene(const Document &document, QObject *parent = nullptr);
    ~TopologyScene() override;

    const TopologyLayout &topology() const { return m_layout; }
    /// The narrowest that it can be laid out.
    QSizeF naturalSize() const;

    const Theme &theme() const { return m_theme; }
    void setTheme(const Theme &theme);
    void setWidth(qreal width);
    void toggle(const DeviceBundle &bundle);

    /// Without repetition, in the order of the picture.
    QList<PciAddress> selectedDevices() const;
    void selectDevices(const QList<PciAddress> &devices);

    /// Opens the chips that hide one of them, so that it can be selected by itself.
    void revealDevices(const QList<PciAddress> &devices);

    /// Dims what does not match.
    void setFilter(const DeviceFilter &filter);
    const DeviceFilter &filter() const { return m_filter; }
    /// Those that match the filter, in the order of the host; all of them where it is empty.
    const QList<PciAddress> &matches() const { return m_matches; }
    /// The match after the selected one, or before it, round and round; absent where none matches.
    std::optional<PciAddress> nextMatch(bool backwards) const;

    /// Shows where the devices under the pointer are assigned.
    void setHovered(const QList<PciAddress> &devices);

    /// Selects and marks the places; returns what they cover together, null where they are not
    /// in the picture.
    QRectF show(const QList<Place> &places);

    /// The index of the vPHB that a drop at a position would go to; for the place of a new vPHB
    /// the lowest free one.
    std::optional<int> dropIndexAt(QPointF position) const;
    bool isHostSide(QPointF position) const { return m_layout.host.bounds.contains(position); }
    /// What a drop of devices on a vPHB or, without an index, on the host would do. GPUs take their
    /// bridges along, or not.
    DropPreview previewDrop(const QList<PciAddress> &devices, std::optional<int> index,
                            bool alone) const;
    /// Whether there are bridges to take along.
    bool takesBridges(const QList<PciAddress> &devices) const;
    /// Marks the target of a drop; nothing marks none.
    void markDropTarget(std::optional<int> index, const QColor &color = {});

    /// The topmost part that stands for devices; nullptr where there is none.
    TopologyItem *deviceItemAt(QPointF position) const;

Q_SIGNALS:
    void matchesChanged();

private:
    void rebuild();
    void applyFilter();
    void showAssignments();

    const Document &m_document;
    Theme m_theme = Theme::light();
    qreal m_width = 0;
    QString m_source; ///< of the host that is shown
    QList<DeviceBundle> m_expanded;
    TopologyLayout m_layout;
    QList<QGraphicsItem *> m_assignments;
    QList<PciAddress> m_hovered;
    DeviceFilter m_filter;
    QList<PciAddress> m_matches;
};

} // namespace redbud
