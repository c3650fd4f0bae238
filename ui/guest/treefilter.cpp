// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/guest/treefilter.h"

#include "ui/guest/devicetreemodel.h"

namespace redbud
{

TreeFilter::TreeFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
}

void TreeFilter::setText(const QString &text)
{
    m_text = text;
    invalidateFilter();
}

void TreeFilter::setOnlyDifferences(bool only)
{
    m_onlyDifferences = only;
    invalidateFilter();
}

bool TreeFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const auto holds = [this](const QModelIndex &index) {
        return index.data().toString().contains(m_text, Qt::CaseInsensitive);
    };
    const QModelIndex name = sourceModel()->index(row, DeviceTreeModel::NameColumn, parent);
    if (m_onlyDifferences && !name.data(DeviceTreeModel::DiffersRole).toBool())
        return false;
    for (QModelIndex above = parent; above.isValid(); above = above.parent()) {
        if (!m_text.isEmpty() && holds(above))
            return true;
    }
    return holds(name) || holds(name.siblingAtColumn(DeviceTreeModel::ValueColumn)) ||
           holds(name.siblingAtColumn(DeviceTreeModel::OtherColumn));
}

} // namespace redbud
