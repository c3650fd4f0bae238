// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/settings/pinningsection.h"

#include "core/plan/pinningproposal.h"
#include "ui/document/document.h"
#include "ui/settings/settingsentry.h"
#include "ui/settings/settingslist.h"
#include "ui/settings/settingtexts.h"
#include "ui/settings/textfield.h"

using namespace Qt::StringLiterals;

namespace redbud
{

PinningSection::PinningSection(Document &document, QWidget *parent)
    : SettingsSection(document, tr("Pinning"),
                      tr("vCPUs that are pinned run on those processors of the host only, best "
                         "those beside the GPUs. Redbud pins them once QEMU has started."),
                      parent)
{
    auto *list = new SettingsList(
        tr("None: the host lets every vCPU run anywhere."),
        [](const Plan &plan) { return int(plan.machine.pinning.size()); },
        [this](int position) { return createEntry(position); });
    list->addButton(tr("Pin vCPUs"), tr("Names vCPUs and the processors that run them"),
                    [this] { add(); });
    list->addButton(tr("Pin all beside the GPUs"),
                    tr("Replaces all pinning: every vCPU runs beside the GPUs of the plan"),
                    [this] { pinNearGpus(); });
    setList(list);
}

void PinningSection::add()
{
    const Plan &plan = document().plan();
    QList<CpuPinning> pinning = plan.machine.pinning;
    CpuSet rest(0, plan.machine.vcpus() - 1);
    for (const CpuPinning &each : std::as_const(pinning))
        rest = rest.without(each.vcpus);
    // Where all are pinned it is one to be changed.
    if (rest.isEmpty())
        rest = CpuSet(0, 0);
    CpuSet hostCpus = cpusNearGpus(document().host(), plan);
    if (hostCpus.isEmpty())
        hostCpus = rest;
    pinning.append({rest, hostCpus, {}});
    if (edit(tr("Pin vCPUs"), SetPinning{pinning}))
        list()->focusLast();
}

void PinningSection::pinNearGpus()
{
    const QList<CpuPinning> pinning = proposedPinning(document().host(), document().plan());
    if (pinning.isEmpty()) {
        Q_EMIT failed(Error{ErrorCode::NotFound,
                            tr("The plan has no GPU of which the host says what is beside it"),
                            {}});
        return;
    }
    edit(tr("Pin all vCPUs beside the GPUs"), SetPinning{pinning});
}

SettingsEntry *PinningSection::createEntry(int position)
{
    auto *entry =
        new SettingsEntry(tr("Pinning %1").arg(position + 1), SettingsEntry::Buttons::Remove);
    const auto field = [=, this](CpuSet CpuPinning::*member, const QString &step) {
        return new TextField(
            document(),
            [=](const Plan &plan) {
                return (plan.machine.pinning.value(position).*member).toString();
            },
            [=, this](const QString &text) -> Result<SettingChange> {
                const Result<CpuSet> cpus = settings::cpusOf(text);
                if (!cpus)
                    return failure(cpus.error());
                QList<CpuPinning> pinning = document().plan().machine.pinning;
                pinning[position].*member = *cpus;
                return SettingChange{step.arg(cpus->toString()), SetPinning{pinning}};
            });
    };
    entry->form()
        ->add(tr("vCPUs"), field(&CpuPinning::vcpus, tr("Pin vCPUs %1")),
              tr("Processors of the guest, counted from 0, such as 0-7"))
        ->setRules({u"pinned-twice"_s});
    entry->form()
        ->add(tr("Run on"), field(&CpuPinning::hostCpus, tr("Pin to processors %1")),
              tr("Hardware threads of the host, such as 0-31"))
        ->setRules({u"pinned-to-missing-cpus"_s, u"pinned-far-from-gpus"_s});
    connect(entry, &SettingsEntry::removeWanted, this, [this, position] {
        QList<CpuPinning> pinning = document().plan().machine.pinning;
        pinning.removeAt(position);
        if (edit(tr("Remove pinning"), SetPinning{pinning}))
            list()->forgetRefusedFrom(position);
    });
    return entry;
}

} // namespace redbud
