// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/rules/problem.h"

#include <QSet>
#include <QSortFilterProxyModel>
#include <QString>

namespace redbud
{

/// The problems that somebody wants to see: words in message, place, rule or reason, and
/// severities. Waived ones are a kind of their own, whatever their severity.
class ProblemFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setText(const QString &text);
    void setShown(Severity severity, bool shown);
    void setWaivedShown(bool shown);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
    QSet<int> m_hidden; ///< severities
    bool m_waivedShown = true;
};

} // namespace redbud
