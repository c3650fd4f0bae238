// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "ui/theme.h"

#include <QFrame>
#include <QList>

#include <functional>

class QHBoxLayout;
class QLabel;

namespace redbud
{

/// A question above what it is about, with a button for each answer. It interrupts nobody; another
/// question takes its place.
class QuestionBar : public QFrame
{
    Q_OBJECT

public:
    struct Answer {
        QString label;
        std::function<void()> chosen; ///< may be empty: nothing happens
    };

    explicit QuestionBar(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// A question that a person has brought up: the last answer gets the focus. Escape means it,
    /// where it does nothing.
    void ask(const QString &text, const QList<Answer> &answers);
    /// The same of one that comes up by itself: the focus stays where somebody may be typing.
    void raise(const QString &text, const QList<Answer> &answers);
    void withdraw();
    QString text() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLabel *m_text;
    QHBoxLayout *m_layout;
    QList<QWidget *> m_buttons;
    bool m_harmless = false; ///< the last answer does nothing
};

} // namespace redbud
