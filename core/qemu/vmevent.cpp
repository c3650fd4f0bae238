// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/qemu/vmevent.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace redbud
{

namespace
{

using namespace Qt::StringLiterals;
using Kind = VmEvent::Kind;

QString tr(const char *text)
{
    return QCoreApplication::translate("VmEvent", text);
}

struct Name {
    QLatin1StringView qmp;
    Kind kind;
};

constexpr auto names = std::to_array<Name>({
    {"STOP"_L1, Kind::Stopped},
    {"RESUME"_L1, Kind::Resumed},
    {"RESET"_L1, Kind::Reset},
    {"POWERDOWN"_L1, Kind::PowerDown},
    {"SHUTDOWN"_L1, Kind::Shutdown},
    {"GUEST_PANICKED"_L1, Kind::Panicked},
    {"GUEST_CRASHLOADED"_L1, Kind::CrashLoaded},
    {"BLOCK_IO_ERROR"_L1, Kind::DiskError},
    {"MEMORY_FAILURE"_L1, Kind::MemoryFailure},
    {"DEVICE_DELETED"_L1, Kind::DeviceGone},
    {"DEVICE_UNPLUG_GUEST_ERROR"_L1, Kind::UnplugRefused},
    {"MEM_UNPLUG_ERROR"_L1, Kind::UnplugRefused},
});

QDateTime timeOf(const QJsonObject &message)
{
    const QJsonValue stamp = message["timestamp"_L1];
    const qint64 seconds = stamp["seconds"_L1].toInteger(-1);
    // Until the year 9999; beyond it, or without, our own clock is better.
    if (seconds < 0 || seconds > 253'402'300'799)
        return QDateTime::currentDateTimeUtc();
    const qint64 micro = std::clamp<qint64>(stamp["microseconds"_L1].toInteger(0), 0, 999'999);
    return QDateTime::fromMSecsSinceEpoch(seconds * 1000 + micro / 1000, Qt::UTC);
}

/// Words of a guest are of any length and kind.
QString word(const QJsonValue &value)
{
    return value.toString().left(200);
}

QString detailOf(Kind kind, const QJsonObject &data)
{
    if (kind == Kind::DiskError) {
        QString text = word(data["operation"_L1]) + u", "_s + word(data["action"_L1]);
        if (data["nospace"_L1].toBool())
            text += tr(", no space left");
        return text;
    }
    return word(data["action"_L1]);
}

QString because(const VmEvent &event)
{
    return event.reason.isEmpty() ? QString() : u" (%1)"_s.arg(event.reason);
}

} // namespace

std::optional<VmEvent> parseVmEvent(const QJsonObject &message)
{
    if (!message["event"_L1].isString())
        return std::nullopt;
    VmEvent event;
    event.name = word(message["event"_L1]);
    for (const Name &name : names) {
        if (event.name == name.qmp)
            event.kind = name.kind;
    }
    event.when = timeOf(message);
    const QJsonObject data = message["data"_L1].toObject();
    event.device = word(data["device"_L1]);
    if (event.device.isEmpty())
        event.device = word(data["node-name"_L1]);
    event.reason = word(data["reason"_L1]);
    event.byGuest = data["guest"_L1].toBool();
    event.detail = detailOf(event.kind, data);
    return event;
}

QString describe(const VmEvent &event)
{
    switch (event.kind) {
    case Kind::Stopped:
        return tr("Stands still");
    case Kind::Resumed:
        return tr("Runs");
    case Kind::Reset:
        return (event.byGuest ? tr("The guest restarted itself%1") : tr("Was reset%1"))
            .arg(because(event));
    case Kind::PowerDown:
        return tr("The guest was asked to switch itself off");
    case Kind::Shutdown:
        return (event.byGuest ? tr("The guest switched itself off%1") : tr("Is being ended%1"))
            .arg(because(event));
    case Kind::Panicked:
        return tr("The guest's kernel panicked (%1)").arg(event.detail);
    case Kind::CrashLoaded:
        return tr("The guest's kernel panicked and runs its crash kernel");
    case Kind::DiskError:
        return tr("The disk %1 failed (%2)").arg(event.device, event.detail);
    case Kind::MemoryFailure:
        return tr("The host's memory failed under the guest");
    case Kind::DeviceGone:
        return event.device.isEmpty() ? tr("A part of a device is unplugged")
                                      : tr("%1 is unplugged").arg(event.device);
    case Kind::UnplugRefused:
        return tr("The guest did not let go of %1").arg(event.device);
    case Kind::Other:
        break;
    }
    return event.name;
}

bool isAlarming(const VmEvent &event)
{
    return event.kind == Kind::Panicked || event.kind == Kind::CrashLoaded ||
           event.kind == Kind::DiskError || event.kind == Kind::MemoryFailure;
}

} // namespace redbud
