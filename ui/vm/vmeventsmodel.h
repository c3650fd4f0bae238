// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/qemu/vmevent.h"

#include <QAbstractTableModel>
#include <QDateTime>
#include <QList>

namespace redbud
{

/// The time line of a virtual machine, newest last. It keeps the last events only.
class VmEventsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TimeColumn, TextColumn, ColumnCount };
    enum Role { AlarmingRole = Qt::UserRole };

    static constexpr int mostEvents = 500;

    using QAbstractTableModel::QAbstractTableModel;

    void append(const VmEvent &event);
    void append(const QDateTime &when, const QString &text, bool alarming = false);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    struct Row {
        QDateTime when;
        QString text;
        bool alarming = false;
    };

    QList<Row> m_rows;
};

} // namespace redbud
