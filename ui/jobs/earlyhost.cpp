// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/jobs/earlyhost.h"

#include <atomic>
#include <future>
#include <mutex>
#include <utility>

namespace redbud
{

struct EarlyHost::Reading {
    QString source;
    std::stop_source stop;
    std::atomic_bool taken = false;
    std::mutex mutex; ///< of the report
    ObservedSysroot::Report report;
    std::future<Result<Host>> host; ///< for the one who has taken it

    void tell(int calls)
    {
        const std::scoped_lock lock(mutex);
        if (report)
            report(calls);
    }

    void listen(ObservedSysroot::Report listener)
    {
        const std::scoped_lock lock(mutex);
        report = std::move(listener);
    }
};

EarlyHost::EarlyHost(HostJob::LoadFunction load, const QString &source)
    : m_load(std::move(load))
    , m_reading(std::make_shared<Reading>())
{
    m_reading->source = source;
    // The thread has a pointer only: with a share of what it works for it would wait for itself.
    m_reading->host = std::async(std::launch::async, [read = m_load, reading = m_reading.get()] {
        return read(reading->source, reading->stop.get_token(),
                    [reading](int calls) { reading->tell(calls); });
    });
}

EarlyHost::~EarlyHost()
{
    if (!m_reading->taken.exchange(true))
        m_reading->stop.request_stop();
}

HostJob::LoadFunction EarlyHost::loader() const
{
    return [load = m_load, reading = m_reading](const QString &source, const std::stop_token &stop,
                                                const ObservedSysroot::Report &report) {
        if (source != reading->source || reading->taken.exchange(true))
            return load(source, stop, report);
        const std::stop_callback stopToo(stop, [&] { reading->stop.request_stop(); });
        reading->listen(report);
        Result<Host> host = reading->host.get();
        reading->listen({});
        return host;
    };
}

} // namespace redbud
