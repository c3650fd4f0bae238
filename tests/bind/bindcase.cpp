// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/bind/bindcase.h"

#include "tests/support/samples.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace redbud::test
{

HostDescription bindableHost()
{
    HostDescription host = ac922With4Gpus();
    host.functions.removeIf([](const FunctionDescription &function) {
        return !function.address.startsWith("0004"_L1) && !function.address.startsWith("0005"_L1);
    });
    host.gpus.resize(2);
    host.npus.resize(1);
    host.vfioPciLoaded = false;
    host.system = {};
    host.system.gpuMemoryOnline = true;
    return host;
}

bool makeBindableHost(const QString &folder)
{
    QFile comm(folder + u"/proc/4242/comm"_s);
    return makeFakeHost(bindableHost(), folder) && QDir().mkpath(folder + u"/proc/4242"_s) &&
           comm.open(QIODevice::WriteOnly) && comm.write("nvidia-persiste\n") > 0;
}

void unloadModules(const QString &folder)
{
    QDir(folder + u"/sys/module"_s).removeRecursively();
    QDir(folder + u"/sys/bus/pci/drivers/vfio-pci"_s).removeRecursively();
}

bool restart(const QString &folder)
{
    const auto put = [&folder](const QString &name, const QByteArray &content) {
        QFile file(folder + name);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    };
    for (const QString &node : QDir(folder + u"/dev/vfio"_s).entryList(QDir::Files)) {
        if (!put(u"/dev/vfio/"_s + node, "0"))
            return false;
    }
    return put(u"/proc/sys/kernel/random/boot_id"_s, "77aa-second\n") &&
           put(u"/proc/4242/comm"_s, "nvidia-persiste\n");
}

BindRequest bindableRequest()
{
    BindRequest request;
    for (const char *device :
         {"0004:04:00.0", "0004:05:00.0", "0005:01:00.0", "0006:00:00.0", "0006:00:00.1",
          "0006:00:00.2", "0006:00:01.0", "0006:00:01.1", "0006:00:01.2"})
        request.devices.append(addressOf(device));
    request.stopPersistenced = true;
    request.owner = 1000;
    return request;
}

BindPlace placeOf(FakeControl &control, const QString &folder)
{
    return {.control = control,
            .stateDirectory = folder + u"/state"_s,
            .lockDirectory = folder + u"/run"_s,
            .holder = u"a test"_s,
            .lockMilliseconds = 0};
}

} // namespace redbud::test
