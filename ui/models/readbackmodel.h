// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/rehearsal/rehearsal.h"

#include <QAbstractTableModel>
#include <QList>

namespace redbud
{

/// What a rehearsal read back from the devices, a value per row.
class ReadBackModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        VerdictColumn,
        DeviceColumn,
        PropertyColumn,
        ExpectedColumn,
        LiveColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setValues(const QList<ReadBack> &values);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QList<ReadBack> m_values;
};

} // namespace redbud
