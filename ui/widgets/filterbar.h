// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/host/host.h"
#include "ui/scene/devicefilter.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace redbud
{

/// Search as you type above the picture: text, kind, driver, and how many devices match.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    /// What there is to choose from. What is chosen stays where the host has it, too.
    void setHost(const Host &host);
    void showMatches(qsizetype matching, qsizetype all);
    DeviceFilter filter() const;
    void clear();
    /// The keyboard goes to the text.
    void activate();

Q_SIGNALS:
    void changed(const redbud::DeviceFilter &filter);
    /// Enter: the next match, or with Shift the one before.
    void nextWanted(bool backwards);
    /// Escape with nothing to clear: the keyboard goes back to the picture.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void announce();

    QLineEdit *m_text;
    QComboBox *m_kind;
    QComboBox *m_driver;
    QLabel *m_count;
};

} // namespace redbud
