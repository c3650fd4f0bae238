// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/vm/vmlistmodel.h"

#include "core/base/duration.h"
#include "ui/vm/vmtexts.h"

#include <algorithm>
#include <utility>

namespace redbud
{

namespace
{

using namespace Qt::StringLiterals;

} // namespace

VmListModel::VmListModel(VmServices services, QObject *parent)
    : QAbstractListModel(parent)
    , m_services(std::move(services))
{
}

VmListModel::~VmListModel() = default;

void VmListModel::setSessions(const QList<Session> &sessions)
{
    for (const Session &session : sessions) {
        const int row = rowOf(session.record.name);
        if (row < 0) {
            if (m_removed.value(session.record.name) != session.record.started)
                add(session);
        } else if (m_machines[row]->session().record.started != session.record.started) {
            removeRow(row);
            add(session);
        } else {
            m_machines[row]->update(session);
        }
    }
    for (const auto &machine : m_machines) {
        if (std::ranges::none_of(sessions, [&](const Session &session) {
                return session.record.name == machine->name();
            }))
            machine->forget();
    }
    removeOldEnded();
    // What has to do with time.
    if (!m_machines.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {FactsRole});
}

void VmListModel::add(const Session &session)
{
    auto made = std::make_unique<VmMachine>(session, m_services);
    VmMachine *machine = made.get();
    const auto place = std::ranges::upper_bound(m_machines, machine->name(), {},
                                                [](const auto &other) { return other->name(); });
    const int row = int(place - m_machines.begin());
    beginInsertRows({}, row, row);
    m_machines.insert(place, std::move(made));
    endInsertRows();
    connect(machine, &VmMachine::changed, this, [this, machine] { update(machine); });
    connect(machine, &VmMachine::sampled, this, [this, machine] { update(machine); });
    Q_EMIT added(machine);
}

void VmListModel::removeRow(int row)
{
    beginRemoveRows({}, row, row);
    // It may be its own signal that led here.
    m_machines[row].release()->deleteLater();
    m_machines.erase(m_machines.begin() + row);
    endRemoveRows();
}

void VmListModel::remove(const QString &name)
{
    const int row = rowOf(name);
    if (row < 0 || m_machines[row]->isAlive())
        return;
    m_removed.insert(name, m_machines[row]->session().record.started);
    removeRow(row);
}

void VmListModel::removeOldEnded()
{
    while (true) {
        const auto forgotten = [](const auto &machine) {
            return machine->isForgotten() && !machine->isAlive() && !machine->isBusy();
        };
        if (std::ranges::count_if(m_machines, forgotten) <= mostEnded)
            return;
        auto oldest = m_machines.end();
        for (auto it = m_machines.begin(); it != m_machines.end(); ++it) {
            if (forgotten(*it) &&
                (oldest == m_machines.end() ||
                 (*it)->session().record.started < (*oldest)->session().record.started))
                oldest = it;
        }
        removeRow(int(oldest - m_machines.begin()));
    }
}

void VmListModel::update(const VmMachine *machine)
{
    const int row = rowOf(machine->name());
    if (row >= 0)
        Q_EMIT dataChanged(index(row), index(row));
}

VmMachine *VmListModel::machine(int row) const
{
    return row >= 0 && row < rowCount() ? m_machines[row].get() : nullptr;
}

int VmListModel::rowOf(const QString &name) const
{
    const auto found = std::ranges::find(m_machines, name, [](const auto &m) { return m->name(); });
    return found == m_machines.end() ? -1 : int(found - m_machines.begin());
}

int VmListModel::countAlive() const
{
    return int(std::ranges::count_if(m_machines, [](const auto &m) { return m->isAlive(); }));
}

int VmListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_machines.size());
}

QVariant VmListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const VmMachine &machine = *m_machines[index.row()];
    QStringList facts;
    if (machine.isAlive())
        facts += durationForPeople(machine.secondsRunning());
    if (machine.sample())
        facts += tr("CPU %1").arg(percentText(machine.sample()->totalCpuPercent()));
    switch (role) {
    case Qt::DisplayRole:
        return machine.name();
    case Qt::AccessibleTextRole:
        return (QStringList{machine.name(), describe(machine.state())} + facts).join(u", "_s);
    case Qt::ToolTipRole:
        return machine.stateText();
    case StateRole:
        return int(machine.state());
    case StateTextRole:
        return vmStateText(machine.state());
    case FactsRole:
        return facts.join(u" · "_s);
    default:
        return {};
    }
}

} // namespace redbud
