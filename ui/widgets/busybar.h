// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;
class QProgressBar;
class QToolButton;

namespace redbud
{

/// Says above the picture what is being done in the background, how far it is, and cancels it.
/// Work that ends at once is not shown, so that nothing flashes.
class BusyBar : public QFrame
{
    Q_OBJECT

public:
    explicit BusyBar(QWidget *parent = nullptr);

    /// @a what is a sentence such as "Reading this machine…".
    void begin(const QString &what);
    void showFiles(int files);
    /// Says what is being done now.
    void showStep(const QString &step);
    void end();

    QString text() const;

Q_SIGNALS:
    void cancelWanted();

private:
    QString m_what;
    QTimer m_delay;
    QLabel *m_text;
    QProgressBar *m_progress;
    QToolButton *m_cancel;
};

} // namespace redbud
