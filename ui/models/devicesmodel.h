// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/host/host.h"
#include "core/plan/plan.h"
#include "core/rules/problem.h"

#include <QAbstractItemModel>
#include <QList>

#include <optional>
#include <vector>

namespace redbud
{

struct DevicesRow;

/// What the picture shows, as a tree for keyboards and screen readers: the host's sockets with
/// their IOMMU groups and devices, and the virtual machine's vPHBs with theirs. Devices can be
/// dragged; onto a vPHB or the host they can be dropped.
class DevicesModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        AddressColumn,
        PlaceColumn,
        DriverColumn,
        ProblemColumn,
        ColumnCount
    };

    explicit DevicesModel(QObject *parent = nullptr);
    ~DevicesModel() override;

    void setTopology(const Host &host, const Plan &plan, const QList<Problem> &problems);

    /// The device of a row; absent for rows that stand for something else.
    std::optional<PciAddress> device(const QModelIndex &index) const;
    /// The vPHB that a row is or is on; absent on the host's side.
    std::optional<int> vphb(const QModelIndex &index) const;
    /// All rows of a device: on the host, and on the vPHB where it is planned.
    QModelIndexList rowsOf(const PciAddress &device) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    using QObject::parent;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    /// Says what was dropped where and moves nothing itself.
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    void dropped(const QList<redbud::PciAddress> &devices, int vphb);
    void droppedOnHost(const QList<redbud::PciAddress> &devices);

private:
    const DevicesRow *rowAt(const QModelIndex &index) const;

    std::vector<DevicesRow> m_rows; ///< the first is the root
};

} // namespace redbud
