// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/qemu/qemumessages.h"

#include <QCoreApplication>

#include <array>

namespace redbud
{

namespace
{

struct Row {
    QLatin1StringView text; ///< part of QEMU's line
    MessageEffect effect;
    const char *explanation;
};

#define TEXT(string) QT_TRANSLATE_NOOP("QemuMessage", string)

const auto rows = std::to_array<Row>({
    {QLatin1StringView("TCG doesn't support requested feature"), MessageEffect::Harmless, ""},
    {QLatin1StringView("Found too many NVLink bridges per GPU"), MessageEffect::LosesNvLink2,
     TEXT("QEMU counted more than three links for one GPU and switched NVLink2 off for that vPHB. "
          "If the plan has no such GPU, QEMU has lost track of the targets (see its values).")},
    {QLatin1StringView("Found too many GPUs per vPHB"), MessageEffect::LosesNvLink2,
     TEXT("QEMU takes at most six GPUs on one vPHB and switched NVLink2 off for it. Spread the "
          "GPUs over more vPHBs.")},
    {QLatin1StringView("ATSD requires separate vPHB per GPU IOMMU group"),
     MessageEffect::LosesNvLink2,
     TEXT("Devices of more than one IOMMU group share a vPHB, so the guest gets no ATSD registers "
          "there. Give every group a vPHB of its own.")},
    {QLatin1StringView("No ATSD registers found"), MessageEffect::LosesNvLink2,
     TEXT("A GPU has none of its NVLink bridges on its vPHB, so the guest gets no ATSD registers. "
          "Add the bridges.")},
    {QLatin1StringView("ATSD registers supported"), MessageEffect::LosesNvLink2,
     TEXT("A vPHB has more than eight links; the guest is told of eight ATSD registers only.")},
    {QLatin1StringView("spapr_phb_pci_collect_nvgpu: assertion failed"), MessageEffect::Fatal,
     TEXT("An NVLink bridge has no ATSD register. Old firmware offers one register for all links; "
          "update the firmware, or leave the bridge out.")},
    {QLatin1StringView("no such host device"), MessageEffect::Fatal,
     TEXT("The plan names a device that the host does not have.")},
    {QLatin1StringView("is not viable"), MessageEffect::Fatal,
     TEXT("Another device of the same IOMMU group is still used by a host driver. Bind the whole "
          "group.")},
    {QLatin1StringView("used in multiple address spaces"), MessageEffect::Fatal,
     TEXT("Devices of one IOMMU group are on different vPHBs. Bring them together.")},
    {QLatin1StringView("for PAPR PHB is too large"), MessageEffect::Fatal,
     TEXT("The index of a vPHB is above 30.")},
    {QLatin1StringView("PCI host bridges must have unique indexes"), MessageEffect::Fatal,
     TEXT("Two vPHBs have the same index.")},
    {QLatin1StringView("already attached"), MessageEffect::Fatal,
     TEXT("Two vPHBs have the same index.")},
    {QLatin1StringView("unsupported machine type"), MessageEffect::Fatal,
     TEXT("This QEMU does not know the plan's machine type. Choose one that it lists.")},
    {QLatin1StringView("is not a valid device model name"), MessageEffect::Fatal,
     TEXT("This QEMU was built without a device that the plan needs.")},
    {QLatin1StringView("Failed to create a window"), MessageEffect::Fatal,
     TEXT("The host's IOMMU refused a DMA window.")},
    {QLatin1StringView("Host doesn't support page size"), MessageEffect::Fatal,
     TEXT("The host's IOMMU has no page size that fits the guest's memory.")},
    {QLatin1StringView("VFIO_MAP_DMA failed"), MessageEffect::Fatal,
     TEXT("The host could not map guest memory for DMA; the limit of locked memory may be too "
          "low.")},
    {QLatin1StringView("TCG cannot support more than 1 thread/core"), MessageEffect::Fatal,
     TEXT("Without KVM a pseries guest has one thread per core.")},
});

#undef TEXT

} // namespace

std::optional<MessageMeaning> meaningOf(const QString &line)
{
    for (const Row &row : rows) {
        if (line.contains(row.text))
            return MessageMeaning{row.effect, *row.explanation ? QCoreApplication::translate(
                                                                     "QemuMessage", row.explanation)
                                                               : QString()};
    }
    return std::nullopt;
}

QStringList lastWords(const QStringList &log, qsizetype count)
{
    QStringList words;
    for (qsizetype i = log.size() - 1; i >= 0 && words.size() < count; --i) {
        const auto meaning = meaningOf(log[i]);
        if (!meaning || meaning->effect != MessageEffect::Harmless)
            words.prepend(log[i]);
    }
    return words;
}

} // namespace redbud
