// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "ui/theme.h"

#include <QList>
#include <QWidget>

#include <functional>

class QFrame;
class QLabel;
class QPushButton;

namespace redbud
{

/// A few steps over a window that is seen for the first time: each leaves one part bright and says
/// what it is for. Escape or "Skip" ends it.
class HintOverlay : public QWidget
{
    Q_OBJECT

public:
    struct Step {
        std::function<QRect()> area; ///< of the parent widget, asked for when it is shown
        QString title;
        QString text;
    };

    /// Covers @a parent, and shows itself.
    HintOverlay(const QList<Step> &steps, const Theme &theme, QWidget *parent);

    int step() const { return m_step; }

Q_SIGNALS:
    /// All steps were seen, or somebody skipped them. The overlay deletes itself.
    void finished();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    /// The keyboard stays on the card.
    bool focusNextPrevChild(bool next) override;

private:
    void showStep(int step);
    void placeCard();
    void end();

    QList<Step> m_steps;
    Theme m_theme;
    int m_step = 0;
    QFrame *m_card;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_skip;
    QPushButton *m_next;
};

} // namespace redbud
