// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/bind/bindjson.h"
#include "core/host/hostjson.h"
#include "core/host/scanner.h"
#include "core/rehearsal/rehearsal.h"
#include "core/rules/ruleset.h"
#include "core/session/vmdescription.h"
#include "tests/bind/bindcase.h"
#include "tests/support/samples.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <cstdio>

using namespace redbud;
using namespace redbud::test;
using namespace Qt::StringLiterals;

namespace
{

/// A bind that is refused, and what redbudctl says after one that was done.
QJsonArray bindingDocuments(const QString &folder)
{
    FakeControl control(folder);
    const auto host = [&control] { return *scanHost(**control.read(), u"live"_s); };
    const auto factsOf = [&](const QList<PciAddress> &devices) {
        return readBindFacts(**control.read(), membersOfGroups(host(), devices),
                             groupsOf(host(), devices), {});
    };
    BindRequest careless = bindableRequest();
    careless.stopPersistenced = false;
    const auto refused = planBinding(host(), factsOf(careless.devices), careless);
    const BindPlace place = placeOf(control, folder);
    if (!refused || !bindDevices(place, bindableRequest(), {}, {}))
        return {};
    BindStatus status;
    status.journal = BindJournalFile(place.stateDirectory).load().value_or(BindJournal());
    QList<PciAddress> devices;
    for (const JournalDevice &device : status.journal.devices)
        devices.append(device.device);
    status.now = factsOf(devices);
    status.persistent = {{devices.constFirst(), u"vfio-pci"_s}};
    QJsonArray steps;
    for (const BindStep &step : stepsToRestore(status, {}))
        steps.append(toJson(step, Host()));
    return {toJson(*refused, host()), toJson(status),
            QJsonObject{{u"schema"_s, u"redbud/unbinding/1"_s},
                        {u"steps"_s, steps},
                        {u"afterRestart"_s, QJsonArray()}}};
}

/// A host with a GPU of which the regions were read.
QJsonObject hostWithRegions()
{
    Host host = sampleHost(u"ac922-4gpu"_s);
    VfioRegion bar;
    bar.readable = bar.writable = bar.mappable = true;
    bar.size = 0x1000000;
    bar.mappableAreas = {{0, 0x10000}};
    VfioRegion memory = bar;
    memory.index = 9;
    memory.type = 0x800010de;
    memory.subtype = 1;
    memory.tgt = host.gpus.constFirst().tgt;
    memory.nvlinkSpeed = 8;
    deviceOf(host, "0004:04:00.0").regions = {bar, memory};
    return toJson(host);
}

/// All that can go wrong with a rehearsal, at once.
QJsonObject unhealthyRehearsal()
{
    using Kind = TreeDifference::Kind;
    RehearsalReport report;
    report.qemuVersion = u"7.2.22"_s;
    report.findings = {u"A finding."_s};
    report.differences = {{Kind::NodeMissing, "/pci@1", {}, {}, {}},
                          {Kind::NodeExtra, "/pci@1", {}, {}, {}},
                          {Kind::PropertyMissing, "/pci@1", "reg", "<1>", {}},
                          {Kind::PropertyExtra, "/pci@1", "reg", {}, "<1>"},
                          {Kind::ValueDiffers, "/pci@1", "reg", "<1>", "<2>"}};
    report.readback = {{u"phb0"_s, u"gpa"_s, u"0x1"_s, std::nullopt, {}, 0},
                       {u"phb0"_s, u"atsd"_s, u"0x1"_s, u"0x2"_s, {}, 0}};
    report.dmaRequests = {{16, 1U << 30, 1, true, 0}, {12, 1U << 30, 2, false, 0}};
    report.guest = GuestView{{{addressOf("0000:00:00.0"), 0x10de, 0x1db5, 0},
                              {addressOf("0000:00:01.0"), 0x1014, 0x4ea, std::nullopt}},
                             {u"npuphb0"_s},
                             {{0, 1U << 30}}};
    report.end = QemuEnd{QemuEnd::Kind::Crashed, 11};
    report.log = {u"a line"_s};
    return toJson(report);
}

QJsonObject waivedProblems()
{
    return toJson(QList<Problem>{{u"split-group"_s,
                                  Severity::Error,
                                  {VphbIndex{1}, addressOf("0004:04:00.0")},
                                  u"A message."_s,
                                  {},
                                  true,
                                  u"a study"_s}});
}

/// A virtual machine that libvirt runs, elsewhere.
QJsonObject distantMachine()
{
    VmDescription vm;
    vm.name = u"vm"_s;
    vm.state = VmState::Running;
    vm.started = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
    return toJson(QList<VmDescription>{vm});
}

} // namespace

/// Prints documents that redbudctl prints on servers only, or when something is wrong, as one JSON
/// array.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    if (!makeBindableHost(folder.path()))
        return 1;
    QJsonArray documents = bindingDocuments(folder.path());
    if (documents.isEmpty())
        return 1;
    for (const QJsonObject &document :
         {hostWithRegions(), unhealthyRehearsal(), waivedProblems(), distantMachine()})
        documents.append(document);
    std::puts(QJsonDocument(documents).toJson(QJsonDocument::Compact).constData());
    return 0;
}
