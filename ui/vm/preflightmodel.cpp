// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/vm/preflightmodel.h"

#include <algorithm>

namespace redbud
{

namespace
{

using Level = PreflightItem::Level;

} // namespace

void PreflightModel::setTheme(const Theme &theme)
{
    m_theme = theme;
}

void PreflightModel::setItems(const QList<PreflightItem> &items)
{
    beginResetModel();
    m_items = items;
    std::ranges::stable_sort(m_items, std::greater<>(), &PreflightItem::level);
    endResetModel();
}

int PreflightModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

int PreflightModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PreflightModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PreflightItem &item = m_items[index.row()];
    const QString level = item.level == Level::Good      ? tr("✓ well")
                          : item.level == Level::Warning ? tr("⚠ doubtful")
                                                         : tr("✗ in the way");
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == LevelColumn)
            return level;
        return index.column() == TextColumn ? item.text : QString();
    case Qt::AccessibleTextRole:
        if (index.column() == FixColumn)
            return item.fix ? preflightFixLabel(*item.fix) : tr("No automatic fix");
        return index.column() == LevelColumn ? level : item.text;
    case Qt::ForegroundRole:
        if (index.column() == LevelColumn)
            return item.level == Level::Good      ? m_theme.good
                   : item.level == Level::Warning ? m_theme.attention
                                                  : m_theme.error;
        return {};
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant PreflightModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case LevelColumn:
        return tr("State");
    case TextColumn:
        return tr("What the launch depends on");
    default:
        return tr("Fix");
    }
}

} // namespace redbud
