// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace redbud
{

class HostMenu;
class RecentPlans;

/// What the window shows as long as there is no host: the ways to open one, and the plans that
/// were open last.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    StartPage(HostMenu &menu, RecentPlans &recent, QWidget *parent = nullptr);

    /// Says that a host is being read; empty: it no longer is.
    void showBusy(const QString &what);

private:
    void showRecent();

    RecentPlans &m_recent;
    QLabel *m_text;
    QWidget *m_recentPlans; ///< the last few, with a title; hidden where there are none
};

} // namespace redbud
