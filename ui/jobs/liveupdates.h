// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/host/host.h"
#include "core/host/hostwatch.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace redbud
{

class Document;

/// What following a live host takes; tests put their own in.
struct LiveHost {
    /// Called once for each live host that is opened.
    std::function<Result<std::unique_ptr<DeviceEvents>>()> events;
    /// The host as it is now; called in another thread.
    std::function<Result<Host>(const Host &previous, const HostChanges &changes)> refresh;

    /// udev and the files of this machine.
    static LiveHost real();
};

/// As long as a document shows the live machine, keeps its host up to date: after events at once,
/// and what comes without events (see HostWatch) in a slow rhythm or when somebody looks. The
/// machine is read off the GUI thread, one time after the other; the document gets a host only
/// where it differs. Plan, undo stack and selection are not touched.
class LiveUpdates : public QObject
{
    Q_OBJECT

public:
    static constexpr int linkInterval = 10'000; ///< ms between two looks at the GPUs' links

    /// @a document must outlive this object.
    LiveUpdates(Document &document, LiveHost live, QObject *parent = nullptr);
    ~LiveUpdates() override;

    /// Whether events of the host are being listened to.
    bool isFollowing() const { return m_watch != nullptr; }

    /// Somebody looks at the host: what sends no events is read again, but not more often than
    /// the links are.
    void look();

Q_SIGNALS:
    /// Said once, until it works again.
    void failed(const redbud::Error &error);

private:
    void hostChanged();
    void request(const HostChanges &changes);
    void start();
    void finish();

    Document &m_document;
    LiveHost m_live;
    std::unique_ptr<HostWatch> m_watch;
    QTimer m_linkTimer;
    QElapsedTimer m_lastLook;
    HostChanges m_pending;
    bool m_wanted = false;   ///< m_pending is to be read, though it may be empty
    bool m_current = false;  ///< what is being read belongs to the document's host
    bool m_updating = false; ///< the document's change is our own
    bool m_broken = false;
    // Last, so that it waits before what its thread uses is gone.
    QFutureWatcher<Result<Host>> m_watcher;
};

} // namespace redbud
