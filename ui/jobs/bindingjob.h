// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/bind/bindpreview.h"
#include "core/bind/bindstatus.h"
#include "core/bind/helperclient.h"

#include <QFutureWatcher>
#include <QList>
#include <QObject>

#include <functional>

namespace redbud
{

/// What binding is looked at and done with; tests put their own in.
struct BindingServices {
    std::function<Result<BindPreview>(const QString &, const Plan &, const BindRequest &)> preview;
    std::function<Result<BindStatus>()> status;
    std::function<Result<HelperReply>(const HelperRequest &,
                                      const std::function<void(const HelperStep &)> &)>
        call;

    /// The real ones.
    static BindingServices real();
};

/// Previews and calls of the helper, off the GUI thread. Of several previews that are asked for at
/// once only the last is reported. The destructor waits for whatever is under way: previews take a
/// moment only, and a call of the helper cannot be stopped: a half bound host is worse than a
/// window that takes its time.
class BindingJob : public QObject
{
    Q_OBJECT

public:
    explicit BindingJob(BindingServices services, QObject *parent = nullptr);
    ~BindingJob() override;

    void preview(const QString &source, const Plan &plan, const BindRequest &wishes);
    void readStatus();
    /// Does nothing while a call runs.
    void call(const HelperRequest &request);
    bool isCalling() const { return m_call.isRunning(); }

Q_SIGNALS:
    void previewed(const redbud::Result<redbud::BindPreview> &result);
    void statusRead(const redbud::Result<redbud::BindStatus> &result);
    void progressed(const redbud::HelperStep &step);
    void called(const redbud::Result<redbud::HelperReply> &result);

private:
    /// Remembers what the next of its kind takes the place of, while it still runs.
    void keep(const QFuture<void> &replaced);

    BindingServices m_services;
    QList<QFuture<void>> m_earlier;
    QFutureWatcher<Result<BindPreview>> m_preview;
    QFutureWatcher<Result<BindStatus>> m_status;
    QFutureWatcher<Result<HelperReply>> m_call;
};

} // namespace redbud
