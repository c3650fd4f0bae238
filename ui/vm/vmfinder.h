// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "ui/vm/vmservices.h"

#include <QFileSystemWatcher>
#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

namespace redbud
{

/// Looks which virtual machines there are: at once when their folder changes, and every few
/// seconds for what changes inside. Reads off the GUI thread, one time after the other.
class VmFinder : public QObject
{
    Q_OBJECT

public:
    explicit VmFinder(VmServices services, QObject *parent = nullptr);
    ~VmFinder() override;

    /// Looks now and from now on.
    void start();
    void refresh();

Q_SIGNALS:
    void found(const QList<redbud::Session> &sessions);
    /// Said once, until it works again.
    void failed(const redbud::Error &error);

private:
    void finish();

    VmServices m_services;
    QFileSystemWatcher m_folder;
    QTimer m_timer;
    bool m_again = false;
    bool m_broken = false;
    QFutureWatcher<Result<QList<Session>>> m_watcher; ///< last, because the destructor waits
};

} // namespace redbud
