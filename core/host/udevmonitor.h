// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/host/deviceevents.h"

#include <memory>

struct udev;
struct udev_monitor;

namespace redbud
{

/// Events of the subsystems "pci", "net" and "block" of this machine, by libudev. Needs no rights.
/// Needs an event loop in its thread.
class UdevMonitor final : public DeviceEvents
{
    Q_OBJECT

public:
    enum class Source {
        Udev,   ///< after udev has done its work: drivers are bound, nodes have their owners
        Kernel, ///< at once; also where no udev runs, as in containers
    };

    /// Udev, where it runs; without it its events never come.
    static Source preferredSource();

    /// ReadFailed where the system gives no such socket. @a subsystems are for tests.
    static Result<std::unique_ptr<UdevMonitor>>
    open(Source source, const QStringList &subsystems = {
                            QStringLiteral("pci"), QStringLiteral("net"), QStringLiteral("block")});

    ~UdevMonitor() override;

private:
    struct Cleanup {
        void operator()(udev *library) const;
        void operator()(udev_monitor *monitor) const;
    };
    using Library = std::unique_ptr<udev, Cleanup>;
    using Monitor = std::unique_ptr<udev_monitor, Cleanup>;

    UdevMonitor(Library library, Monitor monitor);
    void receive();

    Library m_library;
    Monitor m_monitor;
};

} // namespace redbud
