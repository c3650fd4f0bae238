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

QString dmaText(const DmaWindow &window)
{
    return tr("DMA of vPHB %1, %2-bit window: %3 in pages of %4, %5 entries in %6 levels, table "
              "of %7 when full\n")
        .arg(window.vphb)
        .arg(window.bits)
        .arg(sizeForPeople(window.windowSize), sizeForPeople(quint64(1) << window.pageShift))
        .arg(window.entries)
        .arg(window.levels)
        .arg(sizeForPeople(window.tableBytes));
}

QString placementText(const Host &host, const Placement &placement)
{
    QString text;
    for (const VphbPlacement &vphb : placement.vphbs)
        text += vphbText(host, vphb);
    for (const DmaWindow &window : placement.dma)
        text += dmaText(window);
    return text + tr("Locked memory that QEMU needs: %1 (%2 bytes)\n")
                      .arg(sizeForPeople(placement.memlockBytes))
                      .arg(placement.memlockBytes);
}

ExitStatus run(const Options &options)
{
    const Result<LoadedPlan> loaded = load(options);
    if (!loaded)
        return fail(loaded.error());
    const Result<Placement> placement = place(loaded->host, loaded->plan);
    if (!placement) {
        complain(placement.error().text());
        return AnswerIsNo; // the plan was read; it has no placement
    }
    return options.json ? output(toJson(*placement))
                        : output(placementText(loaded->host, *placement));
}

} // namespace

void addPlace(CLI::App &app, ExitStatus &status)
{
    Subcommand command(app, "place", "Show where windows, GPU memory and ATSDs of a plan go");
    auto options = std::make_shared<Options>();
    addPlanOptions(command, *options);
    command.flag("--json", options->json, "Print the document redbud/placement/1");
    command.run(status, [options] { return run(*options); });
}

} // namespace redbud::cli
