// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QDialog>

class QTextBrowser;

namespace redbud
{

/// The user guide, a page at a time. It comes with the program, so that it fits it and needs no
/// network. Links to other places open in the browser.
class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent = nullptr);

    /// "rules.md". Comes to the front.
    void openPage(const QString &page);
    QString page() const;

private:
    QTextBrowser *m_text;
};

} // namespace redbud
