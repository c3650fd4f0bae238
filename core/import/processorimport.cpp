// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/argumentimport.h"
#include "core/plan/machinetype.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace redbud
{

namespace
{

using namespace Qt::StringLiterals;

/// The first machine type that makes cores of processors whose places are not said, not sockets.
constexpr MachineType firstWithCores{6, 2};

QString tr(const char *text)
{
    return QCoreApplication::translate("PlanImport", text);
}

} // namespace

void ArgumentImport::setAccelerator(const QString &names, const QString &what)
{
    const QString first = names.section(u':', 0, 0);
    m_plan.machine.accelerator = first == u"kvm" ? Accelerator::Kvm : Accelerator::Tcg;
    if (first != u"kvm" && first != u"tcg")
        m_draft.note(what, tr("In a plan KVM runs the processors, or they are emulated; here they "
                              "are emulated."));
    if (names.contains(u':'))
        m_draft.note(what, tr("A plan has one accelerator, the first; QEMU would try the next one "
                              "where that does not work."));
}

/// Of several -accel QEMU takes the first that works.
void ArgumentImport::readAccelerator(QemuOption option)
{
    const QString what = u"-accel "_s + option.text();
    const QString name = option.take(u"accel"_s, QString());
    if (std::exchange(m_hasAccelerator, true)) {
        m_draft.note(what, tr("A plan has one accelerator, the first; QEMU would try the next one "
                              "where that does not work."));
        return;
    }
    setAccelerator(name, what);
    noteRest(option, what);
}

/// QEMU puts together what several -smp say.
void ArgumentImport::readSmp(QemuOption option)
{
    const QString what = u"-smp "_s + option.text();
    m_smpText += (m_smpText.isEmpty() ? u"-smp "_s : u" -smp "_s) + option.text();
    for (const QString &name : {u"cpus"_s, u"maxcpus"_s, u"sockets"_s, u"dies"_s, u"clusters"_s,
                                u"cores"_s, u"threads"_s}) {
        const auto text = option.take(name);
        if (!text)
            continue;
        bool ok = false;
        const int number = text->toInt(&ok, 0);
        if (ok && number > 0)
            m_smp.insert(name, std::min(number, mostCpus));
        else
            m_draft.note(what, tr("%1 is no number of processors.").arg(*text));
    }
    noteRest(option, what);
}

/// What is not said follows from the rest, in QEMU's order.
void ArgumentImport::finishSmp()
{
    if (m_smp.isEmpty())
        return;
    Machine &machine = m_plan.machine;
    if (m_additional) {
        const QHash<QString, int> before{{u"cpus"_s, machine.vcpus()},
                                         {u"sockets"_s, machine.sockets},
                                         {u"cores"_s, machine.cores},
                                         {u"threads"_s, machine.threads}};
        for (auto it = before.cbegin(); it != before.cend(); ++it)
            m_smp.insert(it.key(), m_smp.value(it.key(), *it));
    }
    const int cpus = m_smp.value(u"cpus"_s);
    int sockets = m_smp.value(u"sockets"_s);
    int cores = m_smp.value(u"cores"_s);
    int threads = m_smp.value(u"threads"_s);
    const auto type = MachineType::parse(machine.type);
    const bool socketsFirst = type && *type < firstWithCores;
    const bool coresFollow = cores == 0 && (!socketsFirst || sockets > 0);
    const bool socketsFollow = !coresFollow && sockets == 0;
    const bool threadsFollow = !coresFollow && !socketsFollow && threads == 0;
    sockets = std::max(sockets, 1);
    cores = std::max(cores, 1);
    threads = std::max(threads, 1);
    if (coresFollow)
        cores = std::max(cpus / sockets / threads, 1);
    else if (socketsFollow)
        sockets = std::max(cpus / cores / threads, 1);
    else if (threadsFollow)
        threads = std::max(cpus / sockets / cores, 1);
    machine.sockets = sockets;
    machine.cores = cores;
    machine.threads = threads;
    const bool other = cpus > 0 && qint64(sockets) * cores * threads != cpus;
    if (other || m_smp.value(u"dies"_s, 1) != 1 || m_smp.value(u"clusters"_s, 1) != 1)
        m_draft.note(m_smpText, tr("The plan has %1 sockets with %2 cores of %3 threads.")
                                    .arg(sockets)
                                    .arg(cores)
                                    .arg(threads));
    if (m_smp.value(u"maxcpus"_s, machine.vcpus()) > machine.vcpus())
        m_draft.note(m_smpText, tr("A plan has no processors that are added later."));
}

} // namespace redbud
