// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/session/preflightfacts.h"

#include "core/base/files.h"
#include "core/base/memorysysroot.h"
#include "core/host/resourcescanner.h"
#include "core/qemu/qemuprobe.h"
#include "core/rehearsal/rehearsedplan.h"
#include "core/session/session.h"
#include "core/session/timedlook.h"

#include <QCoreApplication>
#include <QFile>
#include <QHostAddress>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

constexpr qint64 maxAclBytes = 1 << 20;

std::shared_ptr<const Sysroot> rootOf(const PreflightPlaces &places)
{
    if (places.root)
        return places.root;
    const auto live = openDirectorySysroot(u"/"_s);
    return live ? *live : std::make_shared<MemorySysroot>();
}

NodeFacts nodeAt(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat status = {};
    return {::stat(name.constData(), &status) == 0,
            ::faccessat(AT_FDCWD, name.constData(), R_OK | W_OK, AT_EACCESS) == 0};
}

std::optional<quint32> ownerOf(const QString &path)
{
    struct stat status = {};
    return ::lstat(QFile::encodeName(path).constData(), &status) == 0
               ? std::optional(quint32(status.st_uid))
               : std::nullopt;
}

void readHardware(const Sysroot &root, const Host &host, const Plan &plan,
                  const PreflightPlaces &places, PreflightFacts &facts)
{
    const QString vfio = places.devices + u"/vfio/"_s;
    const QList<PciAddress> devices = devicesOf(plan);
    const QList<int> groups = groupsOf(host, devices);
    facts.kvm = nodeAt(places.devices + u"/kvm"_s);
    facts.binding = readBindFacts(root, membersOfGroups(host, devices), groups, [&vfio](int group) {
        return ownerOf(vfio + QString::number(group));
    });
    facts.vfioContainer = nodeAt(vfio + u"vfio"_s);
    for (const int group : groups) {
        const QString node = vfio + QString::number(group);
        GroupFacts found{nodeAt(node), GroupState::Unknown};
        if (found.node.usable)
            found.state = places.groupState(node);
        facts.groups.insert(group, found);
    }
    // Nothing limits what a process with CAP_IPC_LOCK locks.
    if (memlockLimit(root))
        facts.lockedMemory = places.lockedMemory();
}

void readFiles(const std::shared_ptr<const Sysroot> &root, const Plan &plan, bool simulated,
               int milliseconds, PreflightFacts &facts)
{
    QStringList paths;
    // A kernel decides what a simulated machine boots, see startedPlan().
    if (!simulated) {
        for (const Disk &disk : plan.disks)
            paths.append(disk.file);
        paths.append(plan.firmware.file);
        if (plan.display)
            paths.append(plan.display->passwordFile);
        if (plan.tpm)
            paths.append(plan.tpm->socket);
    }
    paths << plan.boot.kernel << plan.boot.initrd;
    paths.removeAll(QString());
    paths.removeDuplicates();
    // The threads that look share the root, as one may outlive the call.
    const LookAtFile look = [root](const QString &path) { return lookAtFile(path, *root); };
    for (const FileFacts &file : lookInTime(paths, look, milliseconds))
        facts.files.insert(file.path, file);
}

void readNetworks(const Sysroot &root, const Plan &plan, const PreflightPlaces &places,
                  PreflightFacts &facts)
{
    using Backend = NetworkCard::Backend;
    facts.tun = nodeAt(places.devices + u"/net/tun"_s);
    facts.bridgeHelper =
        findBridgeHelper(places.bridgeHelpers.value_or(bridgeHelperPlaces(facts.qemuProgram)));
    for (const NetworkCard &card : plan.networks) {
        if (card.backend == Backend::User)
            continue;
        const InterfaceFacts interface = readInterface(root, card.interface);
        facts.interfaces.insert(card.interface, interface);
        if (card.backend == Backend::Macvtap && interface.index > 0)
            facts.macvtaps.insert(card.interface, nodeAt(places.devices + u"/tap"_s +
                                                         QString::number(interface.index)));
        if (card.backend == Backend::Bridge)
            facts.bridgeAccess.insert(
                card.interface,
                bridgeAccess(card.interface, places.bridgeAcl,
                             [](const QString &path) { return readFile(path, maxAclBytes); }));
    }
}

/// The TCP ports that a plan's virtual machine listens at: that of its display, where the plan
/// gives its address in numbers.
QList<PortFacts> portsOf(const Plan &plan)
{
    if (!plan.display)
        return {};
    const QString &listen = plan.display->listen;
    const QString address = listen == u"localhost" ? u"127.0.0.1"_s : listen;
    if (QHostAddress(address).isNull())
        return {};
    return {{address, quint16(plan.display->port)}};
}

/// Why no virtual machine of this name can be launched; empty where one can.
QString nameProblemOf(const QString &name)
{
    const Result<SessionPaths> paths = sessionPaths(name);
    if (!paths)
        return paths.error().text();
    const auto session = readSession(*paths);
    return session && session->isAlive()
               ? QCoreApplication::translate("Preflight",
                                             "A virtual machine of this name is running already.")
               : QString();
}

} // namespace

Plan startedPlan(const Plan &plan, const QMap<QString, FileFacts> &files, bool simulated)
{
    if (!simulated)
        return plan;
    const auto isFile = [&files](const QString &path) {
        return files.value(path).kind == FileFacts::Kind::Regular;
    };
    std::optional<GuestKernel> guest;
    if (isFile(plan.boot.kernel) && isFile(plan.boot.initrd))
        guest = GuestKernel{plan.boot.kernel, plan.boot.initrd};
    return rehearsedPlan(plan, guest).plan;
}

PreflightFacts readPreflightFacts(const Host &host, const Plan &plan,
                                  const PreflightOptions &options)
{
    const PreflightPlaces &places = options.places;
    const std::shared_ptr<const Sysroot> root = rootOf(places);
    PreflightFacts facts;
    facts.user = ::geteuid();
    facts.qemuProgram = findQemu(options.qemu).value_or(QString());
    facts.qemu = probeQemu(options.qemu, {places.cacheFolder, places.qemuMilliseconds});
    if (!options.simulated)
        readHardware(*root, host, plan, places, facts);
    facts.memory = readMemoryFacts(*root);
    readFiles(root, plan, options.simulated, places.fileMilliseconds, facts);
    const Plan started = startedPlan(plan, facts.files, options.simulated);
    readNetworks(*root, started, places, facts);
    facts.nameProblem = nameProblemOf(plan.name);
    facts.ports = portsOf(started);
    for (PortFacts &port : facts.ports)
        port.state = portState(port.address, port.port);
    return facts;
}

} // namespace redbud
