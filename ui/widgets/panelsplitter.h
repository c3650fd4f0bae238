// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QSet>
#include <QSplitter>

class QTabWidget;

namespace redbud
{

/// The picture above, the panels below. Some panels need more room than the others: the height that
/// a person gave each of the two kinds comes back with it.
class PanelSplitter : public QSplitter
{
    Q_OBJECT

public:
    PanelSplitter(QWidget *upper, QTabWidget *panels, QWidget *parent = nullptr);

    /// This panel wants most of the window.
    void setTall(QWidget *panel);

private:
    void changeHeight();

    QTabWidget *m_panels;
    QSet<QWidget *> m_tall;
    bool m_isTall = false;
    QList<int> m_other; ///< sizes for the other kind
};

} // namespace redbud
