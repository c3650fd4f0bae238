// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "ui/theme.h"

#include <QList>
#include <QWidget>

namespace redbud
{

/// How busy each virtual processor is: a small bar and a number, in as many columns as there is
/// room for.
class CpuBars : public QWidget
{
    Q_OBJECT

public:
    explicit CpuBars(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// By vCPU, 0 to 100.
    void setPercents(const QList<double> &percents);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return cell(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QSize cell() const;
    int columns(int width) const;

    Theme m_theme = Theme::light();
    QList<double> m_percents;
};

} // namespace redbud
