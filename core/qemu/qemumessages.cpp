// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/qemu/qemumessages.h"

#include <QCoreApplication>
#include <QRegularExpression>

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
    {QLatin1StringView("Unrecoverable error detected"), MessageEffect::Stops,
     TEXT("The host reports an error of a passed device that cannot be recovered from (AER), and "
          "QEMU has stopped the virtual machine. Look at the host's kernel log; end the virtual "
          "machine before the device is used again.")},
    {QLatin1StringView("Cannot unplug NVLink2 devices"), MessageEffect::Stops,
     TEXT("QEMU cannot unplug NVLink2 devices from a running virtual machine. Shut it down and "
          "change the plan.")},
    {QLatin1StringView("failed to open /dev/vfio"), MessageEffect::Fatal,
     TEXT("A passed device is not bound to vfio-pci, or its group's node may not be opened. Bind "
          "the plan's devices.")},
    {QLatin1StringView("Could not access KVM kernel module"), MessageEffect::Fatal,
     TEXT("This machine offers no KVM to this user. Load the module kvm_hv, or become a member of "
          "the group kvm.")},
    {QLatin1StringView("failed to initialize kvm"), MessageEffect::Fatal,
     TEXT("KVM does not work on this machine, or not for this user.")},
    {QLatin1StringView("cannot set up guest memory"), MessageEffect::Fatal,
     TEXT("The machine has not enough free memory for the guest.")},
    {QLatin1StringView("Cannot allocate memory"), MessageEffect::Fatal,
     TEXT("The machine has not enough free memory, free huge pages or locked memory for the "
          "guest.")},
    {QLatin1StringView("Failed to get \"write\" lock"), MessageEffect::Fatal,
     TEXT("Another program has the disk's image open.")},
    {QLatin1StringView("Failed to get shared \"write\" lock"), MessageEffect::Fatal,
     TEXT("Another program has the disk's image open.")},
    {QLatin1StringView("Address already in use"), MessageEffect::Fatal,
     TEXT("A port that the plan wants is taken by another program.")},
    {QLatin1StringView("access denied by acl file"), MessageEffect::Fatal,
     TEXT("The bridge helper may not use this bridge. Allow it in /etc/qemu/bridge.conf.")},
    {QLatin1StringView("bridge helper failed"), MessageEffect::Fatal,
     TEXT("The bridge helper could not make a network interface.")},
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

QList<Problem> problemsIn(const QStringList &log)
{
    static const QRegularExpression device(
        QStringLiteral("([0-9a-f]{4,8})[:_]([0-9a-f]{2})[:_]([0-9a-f]{2})[._]([0-7])(?![0-9a-f])"));
    QList<Problem> problems;
    for (const QString &line : log) {
        const auto meaning = meaningOf(line);
        if (!meaning || meaning->effect == MessageEffect::Harmless)
            continue;
        Problem problem;
        problem.rule = QStringLiteral("qemu-message");
        problem.severity = Severity::Error;
        problem.message = meaning->explanation;
        auto found = device.globalMatch(line);
        while (found.hasNext()) {
            const auto match = found.next();
            const auto address = PciAddress::parse(QStringLiteral("%1:%2:%3.%4")
                                                       .arg(match.captured(1), match.captured(2),
                                                            match.captured(3), match.captured(4)));
            if (address && !problem.where.contains(Place(*address)))
                problem.where.append(Place(*address));
        }
        if (!problems.contains(problem))
            problems.append(problem);
    }
    return problems;
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
