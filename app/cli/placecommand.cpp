// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/commandline.h"
#include "core/base/size.h"
#include "core/placement/placement.h"

#include <QCoreApplication>

namespace redbud::cli
{

namespace
{

struct Options : PlanOptions {
    QString layout;
    bool json = false;
};

QString tr(const char *text)
{
    return QCoreApplication::translate("Cli", text);
}

QString row(const QString &name, const Window &window)
{
    return QStringLiteral("  %1 %2  %3\n")
        .arg(name.leftJustified(24), hex(window.base).leftJustified(18),
             sizeForPeople(window.size));
}

QString vphbText(const Host &host, const VphbPlacement &vphb)
{
    QString text = tr("vPHB %1, BUID %2\n").arg(vphb.index).arg(hex(vphb.buid));
    text += row(QStringLiteral("PIO"), vphb.pio);
    text += row(QStringLiteral("MMIO32"), vphb.mmio32);
    if (vphb.mmio64.size > 0)
        text += row(QStringLiteral("MMIO64"), vphb.mmio64);
    if (vphb.gpuRam)
        text += row(tr("GPU RAM window"), *vphb.gpuRam);
    for (const GpuPlacement &placed : vphb.gpus) {
        const Gpu *gpu = host.gpu(placed.address);
        text += row(QStringLiteral("  %1, NUMA node %2")
                        .arg(gpu ? gpu->label : placed.address.toString())
                        .arg(placed.numaId),
                    placed.ram);
    }
    if (vphb.atsd)
        text += row(tr("ATSD window"), *vphb.atsd);
    for (const LinkPlacement &link : vphb.links)
        text += row(QStringLiteral("  ") + link.bridge.toString(), link.atsd);
    return text + u'\n';
}

QString levelsText(const DmaWindow &window)
{
    const QList<int> attempts = window.attempts();
    if (attempts.size() < 2)
        return tr("levels: %1").arg(window.levels);
    QStringList levels;
    for (const int each : attempts)
        levels.append(QString::number(each));
    return tr("levels tried in turn: %1").arg(levels.join(QStringLiteral(", ")));
}

/// What is not as it should be, a sentence each.
QString dmaRemarks(const DmaWindow &window, bool oldQemu)
{
    QString text;
    if (window.outcome == DmaOutcome::NoLevels)
        text += tr("  QEMU finds no number of levels to ask for and goes on without this window\n");
    else if (!window.table)
        text += tr("  the kernel of a POWER9 host refuses this window\n");
    if (window.countOverflows)
        text += tr("  QEMU's 32-bit count of the entries overflows; it asks for more levels than "
                   "it needs\n");
    if (oldQemu && window.bits == 64)
        text += tr("  a QEMU before 4.0 goes through %1 empty entries when the guest makes it\n")
                    .arg(window.replayedEntries());
    return text;
}

QString dmaText(const DmaWindow &window, bool oldQemu)
{
    const QString name = tr("DMA of vPHB %1, %2-bit window: ").arg(window.vphb).arg(window.bits);
    if (window.outcome == DmaOutcome::NoPageSize) {
        return name + tr("none; the host's IOMMU has no page size that fits the pages behind the "
                         "guest's memory\n");
    }
    QString text = name + tr("%1 in pages of %2, %3 entries, %4, table of %5 when full")
                              .arg(sizeForPeople(window.windowSize),
                                   sizeForPeople(quint64(1) << window.pageShift))
                              .arg(window.entries)
                              .arg(levelsText(window), sizeForPeople(window.tableBytes));
    if (window.table && window.leastTableBytes < window.tableBytes) {
        text += window.bits == 64 ? tr(", %1 with the guest's memory mapped")
                                        .arg(sizeForPeople(window.leastTableBytes))
                                  : tr(", %1 at first").arg(sizeForPeople(window.leastTableBytes));
    }
    return text + u'\n' + dmaRemarks(window, oldQemu);
}

QString placementText(const LoadedPlan &loaded, const Placement &placement)
{
    // Every QEMU that has pseries-4.0 is new enough.
    const auto type = MachineType::parse(loaded.plan.machine.type);
    const bool oldQemu = type && *type < MachineType{4, 0};
    QString text;
    for (const VphbPlacement &vphb : placement.vphbs)
        text += vphbText(loaded.host, vphb);
    for (const DmaWindow &window : placement.dma)
        text += dmaText(window, oldQemu);
    if (placement.memlockBytes == 0)
        return text + tr("QEMU locks no memory: that takes passed devices and KVM\n");
    return text + tr("QEMU has to be allowed to lock %1 (%2 bytes) of memory; how much it locks "
                     "depends on what the guest maps\n")
                      .arg(sizeForPeople(placement.memlockBytes))
                      .arg(placement.memlockBytes);
}

ExitStatus run(const Options &options)
{
    const Result<LoadedPlan> loaded = load(options);
    if (!loaded)
        return fail(loaded.error());
    const Result<Placement> placement =
        place(loaded->host, loaded->plan, windowLayoutNamed(options.layout));
    if (!placement) {
        complain(placement.error().text());
        return AnswerIsNo; // the plan was read; it has no placement
    }
    return options.json ? output(toJson(*placement)) : output(placementText(*loaded, *placement));
}

} // namespace

void addPlace(CLI::App &app, ExitStatus &status)
{
    Subcommand command(app, "place", "Show where windows, GPU memory and ATSDs of a plan go");
    auto options = std::make_shared<Options>();
    addPlanOptions(command, *options);
    addLayoutOption(command, options->layout);
    command.flag("--json", options->json, "Print the document redbud/placement/1");
    command.run(status, [options] { return run(*options); });
}

} // namespace redbud::cli
