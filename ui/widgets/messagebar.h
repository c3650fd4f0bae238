// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/theme.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace redbud
{

/// What went wrong last, above the picture until it is dismissed. It interrupts nobody.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void showError(const Error &error);
    QString text() const;

private:
    QLabel *m_text;
    QToolButton *m_close;
};

} // namespace redbud
