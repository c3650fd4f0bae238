// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace redbud
{

class HostMenu;

/// What the window shows as long as there is no host: the ways to open one.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(HostMenu &menu, QWidget *parent = nullptr);

    /// Says that a host is being read; empty: it no longer is.
    void showBusy(const QString &what);

private:
    QLabel *m_text;
};

} // namespace redbud
