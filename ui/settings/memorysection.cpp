// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/settings/memorysection.h"

#include "ui/document/document.h"
#include "ui/settings/choicefields.h"
#include "ui/settings/settingsform.h"
#include "ui/settings/settingtexts.h"
#include "ui/settings/textfield.h"

using namespace Qt::StringLiterals;

namespace redbud
{

MemorySection::MemorySection(Document &document, QWidget *parent)
    : SettingsSection(
          document, tr("Memory"),
          tr("Sizes are written as 384G or 1536M. With a passed device all memory of the "
             "guest is locked in that of the host."),
          parent)
{
    form()
        ->add(tr("Memory"),
              new TextField(
                  document, [](const Plan &plan) { return settings::textOf(plan.machine.memory); },
                  [](const QString &text) -> Result<SettingChange> {
                      const Result<quint64> bytes = settings::sizeOf(text);
                      if (!bytes)
                          return failure(bytes.error());
                      return SettingChange{tr("Set memory to %1").arg(settings::textOf(*bytes)),
                                           SetMemory{*bytes}};
                  }),
              tr("What the guest has when it starts, in multiples of 256M"))
        ->setRules(
            {u"memory-block"_s, u"too-much-memory"_s, u"memlock-limit"_s, u"memory-beyond-gpus"_s});
    TextField *most = form()->add(
        tr("Maximum"),
        new TextField(
            document, [](const Plan &plan) { return settings::textOf(plan.machine.maxMemory); },
            [](const QString &text) -> Result<SettingChange> {
                const auto bytes = settings::optionalSizeOf(text);
                if (!bytes)
                    return failure(bytes.error());
                return SettingChange{
                    *bytes ? tr("Set maximum memory to %1").arg(settings::textOf(*bytes))
                           : tr("No hot-plug of memory"),
                    SetMaxMemory{*bytes}};
            }),
        tr("Up to here memory can be plugged in while the guest runs. Empty: it cannot, which is "
           "what most need."));
    most->setPlaceholder(tr("no hot-plug"));
    TextField *pages =
        form()->add(tr("Huge pages"),
                    new TextField(
                        document, {u"2M"_s, u"16M"_s, u"1G"_s, u"16G"_s},
                        [](const Plan &plan) { return settings::textOf(plan.machine.hugePages); },
                        [](const QString &text) -> Result<SettingChange> {
                            const auto bytes = settings::optionalSizeOf(text);
                            if (!bytes)
                                return failure(bytes.error());
                            return SettingChange{
                                *bytes ? tr("Use huge pages of %1").arg(settings::textOf(*bytes))
                                       : tr("Use normal pages"),
                                SetHugePages{*bytes}};
                        }),
                    tr("The size of the pages that the memory is made of. The host sets them aside "
                       "beforehand. They make tables for DMA smaller. Empty: normal pages."));
    pages->setPlaceholder(tr("normal pages"));
    pages->setRules({u"huge-page-size"_s, u"huge-page-shortage"_s, u"huge-pages-beyond-gpus"_s,
                     u"dma-page-size"_s});
    form()->add(QString(),
                new CheckField(
                    document, tr("Take all of it at the start"),
                    [](const Plan &plan) { return plan.machine.preallocate; },
                    [](bool on) -> Result<SettingChange> {
                        return SettingChange{on ? tr("Take all memory at the start")
                                                : tr("Do not take all memory at the start"),
                                             SetPreallocate{on}};
                    }),
                tr("QEMU takes all memory from the host before the guest runs, so that a shortage "
                   "shows at once. Starting takes longer."));
    TextField *nodes = form()->add(
        tr("NUMA nodes of the host"),
        new TextField(
            document,
            [](const Plan &plan) { return settings::textOf(plan.machine.memoryBinding.hostNodes); },
            [this](const QString &text) -> Result<SettingChange> {
                const Result<QList<int>> hostNodes = settings::nodesOf(text);
                if (!hostNodes)
                    return failure(hostNodes.error());
                MemoryBinding binding = this->document().plan().machine.memoryBinding;
                binding.hostNodes = *hostNodes;
                if (binding.isEmpty())
                    binding.policy = MemoryPolicy::Bind;
                return SettingChange{hostNodes->isEmpty()
                                         ? tr("Leave the memory’s NUMA nodes to the host")
                                         : tr("Take the memory from NUMA nodes %1")
                                               .arg(settings::textOf(*hostNodes)),
                                     SetMemoryBinding{binding}};
            }),
        tr("Where the memory comes from, such as 0,8. Beside the GPUs it is fastest. Empty: the "
           "host decides."));
    nodes->setPlaceholder(tr("the host decides"));
    nodes->setRules({u"memory-node-unknown"_s, u"memory-on-gpu"_s});
    form()
        ->add(
            tr("Policy"),
            new ChoiceField(
                document, [](const Plan &) { return settings::policies(); },
                [](const Plan &plan) { return settings::keyOf(plan.machine.memoryBinding.policy); },
                [this](const QString &key) -> Result<SettingChange> {
                    MemoryBinding binding = this->document().plan().machine.memoryBinding;
                    binding.policy = settings::policyOf(key);
                    return SettingChange{tr("Set the policy of the memory"),
                                         SetMemoryBinding{binding}};
                }),
            tr("What the host does when those nodes have too little"))
        ->setShownWhen([](const Plan &plan) { return !plan.machine.memoryBinding.isEmpty(); });
}

} // namespace redbud
