// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace redbud
{

/// The parts of a device tree that hold a text, with everything below a node whose name does.
class TreeFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit TreeFilter(QObject *parent = nullptr);

    void setText(const QString &text);
    void setOnlyDifferences(bool only);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_text;
    bool m_onlyDifferences = false;
};

} // namespace redbud
