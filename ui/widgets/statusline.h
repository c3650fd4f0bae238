// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QStatusBar>

class QLabel;

namespace redbud
{

/// The lower edge of the window: the file at the left, what was done last in the middle, and
/// problems and zoom at the right.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void showFile(const QString &text);
    void showLast(const QString &text);
    QString last() const;
    void showCounts(const QString &text);

private:
    QLabel *m_file;
    QLabel *m_last;
    QLabel *m_counts;
};

} // namespace redbud
