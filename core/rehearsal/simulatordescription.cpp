// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/rehearsal/simulatordescription.h"

#include "core/base/size.h"
#include "core/host/configspace.h"
#include "core/placement/nvlinkregion.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

namespace redbud
{

namespace
{

constexpr int configBytesPerLine = 64;
constexpr quint64 smallestMapping = 64 * KiB;

void line(QByteArray &out, const QString &text)
{
    out += text.toUtf8() + '\n';
}

constexpr qsizetype longestLocationCode = 255;

void describeConfig(QByteArray &out, const ConfigSpace &config)
{
    const QByteArray &bytes = config.bytes();
    line(out, QStringLiteral("config-size %1").arg(bytes.size()));
    for (int offset = 0; offset < bytes.size(); offset += configBytesPerLine) {
        const QByteArray part = bytes.mid(offset, configBytesPerLine);
        if (part.count('\0') != part.size())
            line(out, QStringLiteral("config %1 %2")
                          .arg(hex(quint64(offset)), QString::fromLatin1(part.toHex())));
    }
}

void describeRegions(QByteArray &out, const PciDevice &device)
{
    for (const PciBar &bar : guestBars(device)) {
        const bool mappable = !bar.io && bar.index < 6 && bar.size >= smallestMapping;
        line(out, QStringLiteral("region %1 %2%3")
                      .arg(bar.index)
                      .arg(hex(bar.size), mappable ? QStringLiteral(" mmap") : QString()));
    }
}

void describeInterrupts(QByteArray &out, const ConfigSpace &config)
{
    if (config.interruptPin() != 0)
        line(out, QStringLiteral("intx 1"));
    if (const int vectors = config.msiVectors())
        line(out, QStringLiteral("msi %1").arg(vectors));
    if (const int entries = config.msixEntries())
        line(out, QStringLiteral("msix %1").arg(entries));
}

void describeNvLink(QByteArray &out, const Host &host, const PciAddress &address)
{
    const auto region = nvLinkRegion(host, address);
    if (!region)
        return;
    if (region->isGpu)
        line(out, QStringLiteral("nvlink2-ram %1 %2").arg(hex(region->size), hex(region->tgt)));
    else
        line(out, QStringLiteral("nvlink2-atsd %1 %2 %3")
                      .arg(hex(region->size), hex(region->tgt))
                      .arg(region->speedCode));
}

void describeDevice(QByteArray &out, const Host &host, const PciDevice &device)
{
    const ConfigSpace config = ConfigSpace::of(device);
    line(out, QStringLiteral("device ") + device.address.toString());
    if (device.iommuGroup)
        line(out, QStringLiteral("group %1").arg(*device.iommuGroup));
    describeConfig(out, config);
    describeRegions(out, device);
    describeInterrupts(out, config);
    describeNvLink(out, host, device.address);
    if (device.qemuFindsLocation && !device.locationCode.isEmpty())
        line(out, QStringLiteral("loc-code ") + device.locationCode.left(longestLocationCode));
}

/// The same place in a build and in an installation, the latter also with Debian's multiarch
/// folders.
Result<QString> findLibrary(const QString &name)
{
    const QString programs = QCoreApplication::applicationDirPath();
    for (const QString &folder : {QStringLiteral("/../lib/redbud/"),
                                  QStringLiteral("/../" REDBUD_LIBRARY_FOLDER "/redbud/")}) {
        const QFileInfo file(programs + folder + name);
        if (file.isFile())
            return file.canonicalFilePath();
    }
    return failure(ErrorCode::NotFound,
                   QCoreApplication::translate(
                       "Rehearsal", "A library of Redbud's is not installed beside this program"),
                   name);
}

} // namespace

QByteArray simulatorDescription(const Host &host, const Plan &plan, const SimulatorOptions &options)
{
    QByteArray out;
    line(out, QStringLiteral("redbud-vfiosim 1"));
    line(out,
         options.keepAlive ? QStringLiteral("keep-alive on") : QStringLiteral("keep-alive off"));
    line(out, QStringLiteral("iommu-page-sizes ") + hex(options.iommuPageSizes));
    line(out, QStringLiteral("iommu-levels %1").arg(options.iommuLevels));
    if (options.refuseLevelsBelow > 0)
        line(out, QStringLiteral("refuse-levels-below %1").arg(options.refuseLevelsBelow));
    if (!options.logFile.isEmpty())
        line(out, QStringLiteral("log ") + options.logFile);
    QSet<PciAddress> described;
    for (const Vphb &vphb : plan.vphbs) {
        for (const PlanDevice &planned : vphb.devices) {
            const PciDevice *device = host.device(planned.host);
            if (!device || described.contains(planned.host))
                continue;
            described.insert(planned.host);
            describeDevice(out, host, *device);
        }
    }
    return out;
}

Result<QString> findSimulator()
{
    return findLibrary(QStringLiteral("libredbud-vfiosim.so"));
}

Result<QString> findKeepAlive()
{
    return findLibrary(QStringLiteral("libredbud-keepalive.so"));
}

} // namespace redbud
