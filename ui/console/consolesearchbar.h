// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/console/terminalsearch.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace redbud
{

/// Where the text that is looked for is typed, with what goes to the next and the previous place.
class ConsoleSearchBar : public QWidget
{
    Q_OBJECT

public:
    explicit ConsoleSearchBar(QWidget *parent = nullptr);

    QString text() const;
    Qt::CaseSensitivity sensitivity() const;
    /// Shows itself, ready to type.
    void open();
    /// Says which of how many places is shown; 0 is none. @a capped: there are more than @a count.
    void showCount(qsizetype which, qsizetype count, bool capped);

Q_SIGNALS:
    void searchWanted(redbud::SearchDirection direction);
    /// Another text or another way to compare.
    void changed();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLineEdit *m_text;
    QCheckBox *m_case;
    QLabel *m_count;
};

} // namespace redbud
