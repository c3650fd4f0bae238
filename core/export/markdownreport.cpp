// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/export/markdownreport.h"

#include "core/base/size.h"
#include "core/bind/bindplan.h"
#include "core/bind/bindstep.h"
#include "core/export/markdowntext.h"
#include "core/placement/placement.h"
#include "core/qemu/commandtext.h"
#include "core/rules/ruleset.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("MarkdownReport", text);
}

QString heading(const QString &text)
{
    return u"\n## "_s + markdownText(text) + u"\n\n"_s;
}

QString line(const QString &name, const QString &text)
{
    return u"* "_s + name + u": "_s + text + u'\n';
}

QString code(const PciAddress &address)
{
    return markdownCode(address.toString());
}

QString groupOf(const Host &host, const PciAddress &address)
{
    const std::optional<int> group = host.groupOf(address);
    return group ? QString::number(*group) : tr("none");
}

QString linksOf(const Host &host, const Gpu &gpu)
{
    QStringList links;
    for (const PciAddress &address : gpu.bridges) {
        const NvLinkBridge *bridge = host.bridge(address);
        QString link = code(address);
        if (bridge && !bridge->atsd)
            link += u' ' + tr("(no ATSD)");
        links.append(link);
    }
    return links.isEmpty() ? tr("none") : links.join(u", "_s);
}

QString gpusText(const Host &host)
{
    if (host.gpus.isEmpty())
        return tr("It has no GPU that could be passed with NVLink.") + u'\n';
    QString text = markdownHead(
        {tr("GPU"), tr("Address"), tr("IOMMU group"), tr("NVLink bridges"), tr("Memory aperture")});
    for (const Gpu &gpu : host.gpus) {
        const QString memory = gpu.memory ? markdownCode(hex(gpu.memory->base)) + u", "_s +
                                                sizeForPeople(gpu.memory->size)
                                          : tr("none");
        text += markdownRow({markdownText(gpu.label), code(gpu.address), groupOf(host, gpu.address),
                             linksOf(host, gpu), memory});
    }
    return text;
}

QString hostText(const Host &host)
{
    QString text = heading(tr("Host"));
    text += line(tr("Model"), markdownText(host.model));
    text += line(tr("Kernel"), markdownText(host.kernel));
    text += line(tr("NVLink2 can be passed"), host.support.unsure    ? tr("unknown")
                                              : host.support.nvlink2 ? tr("yes")
                                                                     : tr("no"));
    for (const QString &reason : host.support.reasons)
        text += u"  * "_s + markdownText(reason) + u'\n';
    return text + u'\n' + gpusText(host);
}

QString planText(const Host &host, const Plan &plan)
{
    const Machine &machine = plan.machine;
    QString text = heading(tr("Virtual machine"));
    text += line(tr("Machine type"), markdownText(machine.type));
    text += line(tr("Accelerator"), machine.accelerator == Accelerator::Kvm ? u"KVM"_s : u"TCG"_s);
    text += line(tr("vCPUs"), tr("%1 (sockets: %2, cores: %3, threads: %4)")
                                  .arg(machine.vcpus())
                                  .arg(machine.sockets)
                                  .arg(machine.cores)
                                  .arg(machine.threads));
    text += line(tr("Memory"), sizeForPeople(machine.memory));
    text += u'\n' + markdownHead({u"vPHB"_s, tr("Slot"), tr("Host device"), tr("IOMMU group")});
    for (const Vphb &vphb : plan.vphbs) {
        const QString index = QString::number(vphb.index);
        if (vphb.devices.isEmpty())
            text += markdownRow({index, {}, tr("nothing"), {}});
        for (const PlanDevice &device : vphb.devices) {
            text += markdownRow({index, markdownCode(device.slot.toString()),
                                 markdownText(nameForPeople(host, device.host)),
                                 groupOf(host, device.host)});
        }
    }
    return text;
}

QString problemsText(const QList<Problem> &problems)
{
    QString text = heading(tr("Problems"));
    if (problems.isEmpty())
        return text + tr("None.") + u'\n';
    for (const Problem &problem : problems) {
        const QString state = problem.waived ? tr("%1, waived").arg(severityName(problem.severity))
                                             : severityName(problem.severity);
        text += u"* **%1** %2: %3\n"_s.arg(state, markdownCode(problem.rule),
                                           markdownText(problem.message));
        if (!problem.waivedBecause.isEmpty())
            text +=
                u"  * "_s + tr("waived because: ") + markdownText(problem.waivedBecause) + u'\n';
    }
    return text;
}

QString windowRow(const QString &name, const Window &window)
{
    return markdownRow({name, markdownCode(hex(window.base)), sizeForPeople(window.size)});
}

QString placementText(const Host &host, const Plan &plan)
{
    QString text = heading(tr("Addresses"));
    const Result<Placement> placement = place(host, plan);
    if (!placement)
        return text + markdownText(placement.error().text()) + u'\n';
    text += markdownHead({tr("What"), tr("Guest address"), tr("Size")});
    for (const VphbPlacement &vphb : placement->vphbs) {
        const auto named = [&vphb](const QString &what) {
            return u"vPHB %1 · %2"_s.arg(QString::number(vphb.index), what);
        };
        text += windowRow(named(u"PIO"_s), vphb.pio);
        text += windowRow(named(u"MMIO32"_s), vphb.mmio32);
        if (vphb.mmio64.size > 0)
            text += windowRow(named(u"MMIO64"_s), vphb.mmio64);
        for (const GpuPlacement &gpu : vphb.gpus) {
            text += windowRow(named(tr("GPU RAM of %1, NUMA node %2")
                                        .arg(code(gpu.address), QString::number(gpu.numaId))),
                              gpu.ram);
        }
        for (const LinkPlacement &link : vphb.links)
            text += windowRow(named(tr("ATSD of %1").arg(code(link.bridge))), link.atsd);
    }
    return text + u'\n' +
           tr("QEMU has to be able to lock %1 of memory.")
               .arg(sizeForPeople(placement->memlockBytes)) +
           u'\n';
}

} // namespace

QByteArray markdownReport(const Host &host, const Plan &plan, const QString &qemu)
{
    QString page = u"# "_s + markdownText(plan.name.isEmpty() ? tr("A plan") : plan.name) + u'\n';
    page += hostText(host);
    page += planText(host, plan);
    page += problemsText(checkPlan(host, plan));
    page += placementText(host, plan);
    page += heading(tr("Command line of QEMU"));
    page += markdownBlock(commandText(launchSpec(host, plan, qemu)), u"sh"_s);
    return page.toUtf8();
}

} // namespace redbud
