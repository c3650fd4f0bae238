// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "ui/jobs/hostjob.h"

#include <QString>

#include <memory>

namespace redbud
{

/// Reads a host while the window that will show it is still being made, so that it opens sooner.
class EarlyHost
{
public:
    /// Begins at once, in a thread of its own. Texts are in the language of that moment.
    EarlyHost(HostJob::LoadFunction load, const QString &source);
    EarlyHost(const EarlyHost &) = delete;
    EarlyHost &operator=(const EarlyHost &) = delete;
    /// Stops what nobody has asked for. Whoever goes last, this or a loader, waits for its end.
    ~EarlyHost();

    /// Gives what was begun to the first who asks for the same source, with their progress and
    /// their stop; reads everything else anew. May outlive this object.
    HostJob::LoadFunction loader() const;

private:
    struct Reading;

    HostJob::LoadFunction m_load;
    std::shared_ptr<Reading> m_reading;
};

} // namespace redbud
