// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/models/bindingmodel.h"

#include <QFontDatabase>

namespace redbud
{

void BindingModel::showBinding(const BindPreview &preview)
{
    beginResetModel();
    m_rows.clear();
    for (const QString &warning : preview.plan.warnings)
        m_rows.append({Row::Kind::Warning, tr("⚠ warning"), warning, {}});
    for (const BindObstacle &obstacle : preview.plan.obstacles)
        m_rows.append({Row::Kind::Obstacle,
                       obstacle.overridden ? tr("⚠ taken all the same") : tr("✗ in use"),
                       describe(obstacle, preview.host),
                       {},
                       obstacle.device,
                       obstacle.overridden});
    append(preview.plan.steps, preview.host);
    endResetModel();
}

void BindingModel::showSteps(const QList<BindStep> &steps, const Host &host)
{
    beginResetModel();
    m_rows.clear();
    append(steps, host);
    endResetModel();
}

void BindingModel::clear()
{
    showSteps({}, {});
}

void BindingModel::append(const QList<BindStep> &steps, const Host &host)
{
    int number = 0;
    for (const BindStep &step : steps)
        m_rows.append(
            {Row::Kind::Step, QString::number(++number), describe(step, host), step.command()});
}

void BindingModel::showProgress(const HelperStep &step)
{
    const QString state = step.state == u"done"     ? tr("✓ done")
                          : step.state == u"failed" ? tr("✗ failed")
                                                    : tr("… running");
    // The helper has addresses for names and counts each part of its work anew; the write is what
    // makes a step.
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        Row &known = m_rows[row];
        const bool open = known.state.at(0).isDigit() || known.state == tr("… running");
        if (known.kind == Row::Kind::Step && open && known.command == step.command) {
            known.state = state;
            const QModelIndex changed = index(int(row), StateColumn);
            Q_EMIT dataChanged(changed, changed);
            return;
        }
    }
    const int row = int(m_rows.size());
    beginInsertRows({}, row, row);
    m_rows.append({Row::Kind::Step, state, step.text, step.command});
    endInsertRows();
}

int BindingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int BindingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BindingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    if (role == Qt::CheckStateRole && index.column() == StateColumn &&
        row.kind == Row::Kind::Obstacle)
        return row.overridden ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::FontRole && index.column() == WriteColumn)
        return QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (role == Qt::ToolTipRole)
        return index.column() == WriteColumn ? row.command : row.what;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case StateColumn:
        return row.state;
    case WhatColumn:
        return row.what;
    default:
        return row.command;
    }
}

bool BindingModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    Row &row = m_rows[index.row()];
    row.overridden = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT despiteUseChanged(row.device, row.overridden);
    return true;
}

Qt::ItemFlags BindingModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == StateColumn &&
        m_rows[index.row()].kind == Row::Kind::Obstacle)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant BindingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case StateColumn:
        return tr("Step");
    case WhatColumn:
        return tr("What happens");
    default:
        return tr("As a command");
    }
}

} // namespace redbud
