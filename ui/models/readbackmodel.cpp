// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/models/readbackmodel.h"

namespace redbud
{

void ReadBackModel::setValues(const QList<ReadBack> &values)
{
    beginResetModel();
    m_values = values;
    endResetModel();
}

int ReadBackModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_values.size());
}

int ReadBackModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReadBackModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ReadBack &value = m_values[index.row()];
    switch (index.column()) {
    case VerdictColumn:
        return value.matches() ? tr("✓ same") : tr("✗ differs");
    case DeviceColumn:
        return value.id;
    case PropertyColumn:
        return value.property;
    case ExpectedColumn:
        return value.expected;
    default:
        return value.live ? *value.live : tr("absent");
    }
}

QVariant ReadBackModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case VerdictColumn:
        return QString();
    case DeviceColumn:
        return tr("Device");
    case PropertyColumn:
        return tr("Property");
    case ExpectedColumn:
        return tr("Expected");
    default:
        return tr("Live");
    }
}

} // namespace redbud
