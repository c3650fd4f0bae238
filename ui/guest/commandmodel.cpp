// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/guest/commandmodel.h"

#include <QFont>
#include <QFontDatabase>

#include <algorithm>

namespace redbud
{

using Change = ChangedLine::Change;
using namespace Qt::StringLiterals;

void CommandModel::setTheme(const Theme &theme)
{
    m_theme = theme;
    if (!m_lines.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void CommandModel::setLines(const QList<ChangedLine> &lines)
{
    if (lines == m_lines)
        return;
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

int CommandModel::count(ChangedLine::Change change) const
{
    return int(std::ranges::count(m_lines, change, &ChangedLine::change));
}

int CommandModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant CommandModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ChangedLine &line = m_lines[index.row()];
    switch (role) {
    case Qt::DisplayRole: {
        const QString sign = line.change == Change::Added     ? u"+ "_s
                             : line.change == Change::Removed ? u"− "_s
                                                              : u"  "_s;
        return sign + line.text;
    }
    case Qt::AccessibleTextRole:
        return line.change == Change::Added     ? tr("Added: %1").arg(line.text)
               : line.change == Change::Removed ? tr("Removed: %1").arg(line.text)
                                                : line.text;
    case Qt::ToolTipRole:
        return line.text;
    case Qt::ForegroundRole:
        return line.change == Change::Added     ? m_theme.good
               : line.change == Change::Removed ? m_theme.muted
                                                : m_theme.text;
    case Qt::FontRole: {
        QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        font.setStrikeOut(line.change == Change::Removed);
        return font;
    }
    case ChangeRole:
        return int(line.change);
    default:
        return {};
    }
}

} // namespace redbud
