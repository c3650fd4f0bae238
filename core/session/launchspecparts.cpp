// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/session/launchspecparts.h"

#include "core/base/files.h"
#include "core/rehearsal/simulatordescription.h"
#include "core/session/supervisorprocess.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace redbud
{

using namespace Qt::StringLiterals;

Result<void> addPreload(const Host &host, const Plan &plan, const LaunchRequest &request,
                        const SessionPaths &paths, LaunchSpec &spec)
{
    if (!request.simulated && !request.keepAlive)
        return {};
    const Result<QString> library = request.simulated ? findSimulator() : findKeepAlive();
    if (!library)
        return failure(library.error());
    spec.environment.insert(u"LD_PRELOAD"_s, *library);
    if (!request.simulated)
        return {};
    spec.environment.insert(u"REDBUD_VFIOSIM"_s, paths.devices());
    return writeFile(paths.devices(), simulatorDescription(host, plan, {true, {}}));
}

void addSockets(const SessionPaths &paths, LaunchSpec &spec)
{
    spec.argv << u"-S"_s << u"-chardev"_s
              << u"socket,id=redbud-console,fd=%1"_s.arg(consoleDescriptor) << u"-serial"_s
              << u"chardev:redbud-console"_s;
    const auto listen = [&](QString path) {
        path.replace(u',', u",,"_s);
        spec.argv << u"-qmp"_s << u"unix:%1,server=on,wait=off"_s.arg(path);
    };
    listen(paths.control());
    for (int i = 0; i < SessionPaths::mostWatchers; ++i)
        listen(paths.watch(i));
}

void addPanicAction(const QemuVersion &qemu, LaunchSpec &spec)
{
    if (qemu >= QemuVersion{6, 0, 0})
        spec.argv << u"-action"_s << u"panic=pause"_s;
}

std::optional<GuestKernel> simulatedGuest(const Plan &plan)
{
    if (QFileInfo(plan.boot.kernel).isFile() && QFileInfo(plan.boot.initrd).isFile())
        return GuestKernel{plan.boot.kernel, plan.boot.initrd};
    const Result<GuestKernel> installed = installedGuestKernel();
    return installed ? std::optional(*installed) : std::nullopt;
}

QString unbindProgram()
{
    return QCoreApplication::applicationDirPath() + u"/redbudctl"_s;
}

} // namespace redbud
