// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "ui/guest/linechanges.h"
#include "ui/theme.h"

#include <QAbstractListModel>

namespace redbud
{

/// A command line, an option per row, beside an earlier state of it.
class CommandModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { ChangeRole = Qt::UserRole }; ///< int of ChangedLine::Change

    using QAbstractListModel::QAbstractListModel;

    void setTheme(const Theme &theme);
    void setLines(const QList<ChangedLine> &lines);
    int count(ChangedLine::Change change) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    Theme m_theme = Theme::light();
    QList<ChangedLine> m_lines;
};

} // namespace redbud
