// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/guest/addressmodel.h"

#include "core/base/size.h"

namespace redbud
{

using namespace Qt::StringLiterals;

void AddressModel::setRanges(const QList<AddressRange> &ranges)
{
    if (ranges == m_ranges)
        return;
    beginResetModel();
    m_ranges = ranges;
    endResetModel();
}

int AddressModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ranges.size());
}

int AddressModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AddressModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) ||
        (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole))
        return {};
    const AddressRange &range = m_ranges[index.row()];
    switch (index.column()) {
    case NameColumn:
        return range.isPart && role == Qt::DisplayRole ? u"    "_s + range.name : range.name;
    case FromColumn:
        return hex(range.window.base);
    case ToColumn:
        return hex(range.window.end() - 1);
    case SizeColumn:
        return sizeForPeople(range.window.size);
    case NoteColumn:
        return range.collision.isEmpty() ? QString()
                                         : tr("✗ shares addresses with %1").arg(range.collision);
    default:
        return {};
    }
}

QVariant AddressModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("What");
    case FromColumn:
        return tr("From");
    case ToColumn:
        return tr("To");
    case SizeColumn:
        return tr("Size");
    default:
        return QString();
    }
}

} // namespace redbud
