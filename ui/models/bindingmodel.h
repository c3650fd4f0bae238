// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/bind/bindpreview.h"
#include "core/bind/helperclient.h"

#include <QAbstractTableModel>
#include <QList>

namespace redbud
{

/// What binding or unbinding would do, or does: warnings first, then what stands in the way, then
/// the steps with their exact writes.
class BindingModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { StateColumn, WhatColumn, WriteColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void showBinding(const BindPreview &preview);
    void showSteps(const QList<BindStep> &steps, const Host &host);
    void clear();

    /// Marks the step that the helper speaks of. Steps beyond those previewed (something is put
    /// back after a failure) are added.
    void showProgress(const HelperStep &step);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// Somebody wants, or no longer wants, a device in spite of its use.
    void despiteUseChanged(const redbud::PciAddress &device, bool wanted);

private:
    struct Row {
        enum class Kind { Warning, Obstacle, Step };
        Kind kind = Kind::Step;
        QString state;
        QString what;
        QString command;
        PciAddress device{};
        bool overridden = false;
    };

    void append(const QList<BindStep> &steps, const Host &host);

    QList<Row> m_rows;
};

} // namespace redbud
