// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/vm/vmeventsmodel.h"

#include <QLocale>

namespace redbud
{

void VmEventsModel::append(const VmEvent &event)
{
    append(event.when, describe(event), isAlarming(event));
}

void VmEventsModel::append(const QDateTime &when, const QString &text, bool alarming)
{
    if (m_rows.size() >= mostEvents) {
        beginRemoveRows({}, 0, 0);
        m_rows.removeFirst();
        endRemoveRows();
    }
    const int row = int(m_rows.size());
    beginInsertRows({}, row, row);
    m_rows.append({when.toLocalTime(), text, alarming});
    endInsertRows();
}

int VmEventsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int VmEventsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant VmEventsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == TimeColumn)
            return row.when.toString(QStringLiteral("HH:mm:ss"));
        return row.alarming ? tr("⚠ %1").arg(row.text) : row.text;
    case Qt::ToolTipRole:
        return index.column() == TimeColumn ? QLocale().toString(row.when, QLocale::LongFormat)
                                            : row.text;
    case AlarmingRole:
        return row.alarming;
    default:
        return {};
    }
}

QVariant VmEventsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return section == TimeColumn ? tr("Time") : tr("What happened");
}

} // namespace redbud
