// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "ui/guest/addressrange.h"

#include <QAbstractTableModel>

namespace redbud
{

/// The ranges of an address map, a row each.
class AddressModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, FromColumn, ToColumn, SizeColumn, NoteColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRanges(const QList<AddressRange> &ranges);
    const QList<AddressRange> &ranges() const { return m_ranges; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QList<AddressRange> m_ranges;
};

} // namespace redbud
