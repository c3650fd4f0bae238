// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "ui/vm/vmservices.h"

#include <QFutureWatcher>
#include <QPlainTextEdit>
#include <QTimer>

namespace redbud
{

/// The last lines of what QEMU said. It is read off the GUI thread, and only while it is seen.
class VmLog : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit VmLog(VmServices services, QWidget *parent = nullptr);
    ~VmLog() override;

    void setRecord(const SessionRecord &record);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void read();
    void showLines();

    VmServices m_services;
    SessionRecord m_record;
    SessionRecord m_reading; ///< whose log is being read
    QStringList m_lines;
    QTimer m_timer;
    QFutureWatcher<QStringList> m_watcher; ///< last, because the destructor waits
};

} // namespace redbud
