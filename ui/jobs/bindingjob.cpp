// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/jobs/bindingjob.h"

#include <QtConcurrentRun>

#include <utility>

namespace redbud
{

BindingServices BindingServices::real()
{
    return {&redbud::previewBinding, &redbud::readBindStatus,
            [](const HelperRequest &request, const std::function<void(const HelperStep &)> &told) {
                return callHelper(request, told);
            }};
}

BindingJob::BindingJob(BindingServices services, QObject *parent)
    : QObject(parent)
    , m_services(std::move(services))
{
    connect(&m_preview, &QFutureWatcherBase::finished, this,
            [this] { Q_EMIT previewed(m_preview.result()); });
    connect(&m_status, &QFutureWatcherBase::finished, this,
            [this] { Q_EMIT statusRead(m_status.result()); });
    connect(&m_call, &QFutureWatcherBase::finished, this,
            [this] { Q_EMIT called(m_call.result()); });
}

BindingJob::~BindingJob()
{
    // What the services refer to may go with this object.
    m_call.waitForFinished();
    m_preview.waitForFinished();
    m_status.waitForFinished();
    for (QFuture<void> &earlier : m_earlier)
        earlier.waitForFinished();
}

void BindingJob::keep(const QFuture<void> &replaced)
{
    m_earlier.removeIf([](const QFuture<void> &earlier) { return earlier.isFinished(); });
    if (!replaced.isFinished())
        m_earlier.append(replaced);
}

void BindingJob::preview(const QString &source, const Plan &plan, const BindRequest &wishes)
{
    keep(QFuture<void>(m_preview.future()));
    m_preview.setFuture(QtConcurrent::run(m_services.preview, source, plan, wishes));
}

void BindingJob::readStatus()
{
    keep(QFuture<void>(m_status.future()));
    m_status.setFuture(QtConcurrent::run(m_services.status));
}

void BindingJob::call(const HelperRequest &request)
{
    if (isCalling())
        return;
    // Queued to this object's thread; the destructor waits, so the object outlives the calls.
    const auto told = [this](const HelperStep &step) {
        QMetaObject::invokeMethod(
            this, [this, step] { Q_EMIT progressed(step); }, Qt::QueuedConnection);
    };
    m_call.setFuture(
        QtConcurrent::run([call = m_services.call, request, told] { return call(request, told); }));
}

} // namespace redbud
