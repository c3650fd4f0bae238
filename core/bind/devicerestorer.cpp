// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/bind/devicerestorer.h"

#include "core/base/size.h"
#include "core/bind/bindfacts.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("DeviceRestorer", text);
}

bool isSameHardware(const Sysroot &root, const JournalDevice &entry)
{
    const QString directory = u"sys/bus/pci/devices/"_s + entry.device.toString() + u'/';
    return parseHex(root.line(directory + "vendor"_L1)) == entry.vendorId &&
           parseHex(root.line(directory + "device"_L1)) == entry.deviceId;
}

} // namespace

DeviceRestorer::DeviceRestorer(HostControl &control, const Host &host, const BindObserver &observer)
    : m_control(control)
    , m_host(host)
    , m_observer(observer)
{
}

BindJournal DeviceRestorer::restore(const BindJournal &journal, const Save &save)
{
    BindJournal left = journal;
    for (qsizetype i = journal.devices.size() - 1; i >= 0; --i) {
        if (!restoreDevice(journal.devices.at(i)))
            continue;
        left.devices.removeAt(i);
        save(left);
    }
    // The node of a group goes with its last device, in most cases. Whose devices stay keeps it.
    for (auto it = journal.groupOwner.cbegin(); it != journal.groupOwner.cend(); ++it) {
        const bool devicesStay =
            std::ranges::any_of(left.devices, [group = it.key()](const JournalDevice &entry) {
                return entry.group == group;
            });
        if (devicesStay || !restoreOwner(it.key(), it.value()))
            continue;
        left.groupOwner.remove(it.key());
        save(left);
    }
    // A GPU that is not back yet is nothing for the service.
    if (!left.devices.isEmpty())
        return left;
    for (const QString &service : journal.services) {
        if (!run({{BindStep::Kind::StartService, {}, -1, service}}))
            continue;
        left.services.removeOne(service);
        save(left);
    }
    return left;
}

bool DeviceRestorer::restoreDevice(const JournalDevice &entry)
{
    const auto root = m_control.read();
    if (!root) {
        m_failures.append(root.error().text());
        return false;
    }
    if (!(*root)->exists(u"sys/bus/pci/devices/"_s + entry.device.toString())) {
        m_notes.append(
            tr("%1 is gone, so there is nothing to put back.").arg(entry.device.toString()));
        return true;
    }
    if (!isSameHardware(**root, entry)) {
        m_notes.append(tr("At %1 there is other hardware now, which is left alone.")
                           .arg(entry.device.toString()));
        return true;
    }
    const DeviceBinding now = readBinding(**root, entry.device);
    if (now.hangs) {
        m_failures.append(hangingWords(nameForPeople(m_host, entry.device)) + u'.');
        return false;
    }
    const QList<BindStep> steps = restoreSteps(entry, now);
    for (const BindStep &step : steps) {
        if (step.kind == BindStep::Kind::Unbind && isVfioPci(step.name) &&
            m_control.groupState(entry.group) == GroupState::Busy) {
            m_failures.append(tr("%1 is in use: a program has IOMMU group %2 open, most likely a "
                                 "virtual machine; end it first.")
                                  .arg(nameForPeople(m_host, entry.device))
                                  .arg(entry.group));
            return false;
        }
        if (step.kind == BindStep::Kind::BindTo &&
            !(*root)->exists(u"sys/bus/pci/drivers/"_s + step.name)) {
            m_failures.append(tr("The driver %1 of %2 is not loaded any more; load it, then try "
                                 "again.")
                                  .arg(step.name, nameForPeople(m_host, entry.device)));
            return false;
        }
    }
    if (!run(steps))
        return false;
    m_restored.append(entry.device);
    return true;
}

bool DeviceRestorer::restoreOwner(int group, quint32 user)
{
    // Without the node there is no owner to restore: the kernel makes it for root.
    const GroupState state = m_control.groupState(group);
    if (state == GroupState::Missing || m_control.groupOwner(group) == user)
        return true;
    if (state == GroupState::Busy) {
        m_failures.append(
            tr("IOMMU group %1 stays with its user: a program has it open, most likely "
               "a virtual machine; end it first.")
                .arg(group));
        return false;
    }
    return run({{BindStep::Kind::GiveGroup, {}, group, {}, user}});
}

bool DeviceRestorer::run(const QList<BindStep> &steps)
{
    BindExecutor executor(m_control, m_host, m_observer);
    const auto done = executor.run(steps, true);
    if (!done)
        m_failures.append(done.error().message);
    return done.has_value();
}

} // namespace redbud
