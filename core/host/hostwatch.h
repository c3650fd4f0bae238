// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/host/deviceevents.h"
#include "core/host/hostchanges.h"

#include <QTimer>

#include <memory>

namespace redbud
{

/// Says which devices of the live host may have changed. Events come in bursts, so they are
/// collected for a moment.
///
/// Linux sends an event when a PCI function comes or goes and when a driver is bound or unbound,
/// and with these its IOMMU group and virtual functions change; also when interfaces and disks
/// come or go. It sends none when a link is trained anew, an interface goes up or down, or a file
/// system is mounted: for those somebody has to look (see refreshHost()).
class HostWatch : public QObject
{
    Q_OBJECT

public:
    static constexpr int settleTime = 200; ///< ms from the first event to changed()

    explicit HostWatch(std::unique_ptr<DeviceEvents> events, QObject *parent = nullptr);
    ~HostWatch() override;

Q_SIGNALS:
    void changed(const redbud::HostChanges &changes);

private:
    void note(const DeviceEvent &event);
    void report();

    std::unique_ptr<DeviceEvents> m_events;
    QTimer m_timer;
    HostChanges m_changes;
};

} // namespace redbud
