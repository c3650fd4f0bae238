// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/session/preflight.h"
#include "ui/theme.h"

#include <QAbstractTableModel>

namespace redbud
{

/// What a launch depends on, a row each: what would prevent it first, then what is doubtful, then
/// what is well.
class PreflightModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { LevelColumn, TextColumn, FixColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setTheme(const Theme &theme);
    void setItems(const QList<PreflightItem> &items);
    const PreflightItem &item(int row) const { return m_items[row]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    Theme m_theme = Theme::light();
    QList<PreflightItem> m_items;
};

} // namespace redbud
