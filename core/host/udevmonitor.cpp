// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/host/udevmonitor.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSocketNotifier>

#include <libudev.h>

#include <cerrno>
#include <utility>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

// A server that starts sends thousands of events at once.
constexpr int receiveBuffer = 1 << 20; // bytes; the kernel may allow less

} // namespace

void UdevMonitor::Cleanup::operator()(udev *library) const
{
    udev_unref(library);
}

void UdevMonitor::Cleanup::operator()(udev_monitor *monitor) const
{
    udev_monitor_unref(monitor);
}

UdevMonitor::Source UdevMonitor::preferredSource()
{
    return QFileInfo::exists(u"/run/udev/control"_s) ? Source::Udev : Source::Kernel;
}

Result<std::unique_ptr<UdevMonitor>> UdevMonitor::open(Source source, const QStringList &subsystems)
{
    const auto refused = [](int error) {
        return failure(ErrorCode::ReadFailed,
                       QCoreApplication::translate(
                           "UdevMonitor", "Changes of this machine cannot be followed (%1)")
                           .arg(qt_error_string(error)));
    };
    Library library(udev_new());
    if (!library)
        return refused(errno);
    Monitor monitor(
        udev_monitor_new_from_netlink(library.get(), source == Source::Udev ? "udev" : "kernel"));
    if (!monitor)
        return refused(errno);
    for (const QString &subsystem : subsystems)
        udev_monitor_filter_add_match_subsystem_devtype(monitor.get(), qPrintable(subsystem),
                                                        nullptr);
    udev_monitor_set_receive_buffer_size(monitor.get(), receiveBuffer);
    if (const int error = udev_monitor_enable_receiving(monitor.get()); error < 0)
        return refused(-error);
    return std::unique_ptr<UdevMonitor>(new UdevMonitor(std::move(library), std::move(monitor)));
}

UdevMonitor::UdevMonitor(Library library, Monitor monitor)
    : m_library(std::move(library))
    , m_monitor(std::move(monitor))
{
    auto *notifier =
        new QSocketNotifier(udev_monitor_get_fd(m_monitor.get()), QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &UdevMonitor::receive);
}

// Before the socket is closed, the notifier has to let it go.
UdevMonitor::~UdevMonitor()
{
    qDeleteAll(findChildren<QSocketNotifier *>());
}

void UdevMonitor::receive()
{
    for (;;) {
        errno = 0;
        const std::unique_ptr<udev_device, udev_device *(*)(udev_device *)> device(
            udev_monitor_receive_device(m_monitor.get()), udev_device_unref);
        if (!device) {
            if (errno == ENOBUFS)
                Q_EMIT lost();
            return;
        }
        Q_EMIT happened({QString::fromUtf8(udev_device_get_subsystem(device.get())),
                         QString::fromUtf8(udev_device_get_devpath(device.get()))});
    }
}

} // namespace redbud
