// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/settings/vphbssection.h"

#include "ui/document/document.h"
#include "ui/settings/choicefields.h"
#include "ui/settings/settingsentry.h"
#include "ui/settings/settingslist.h"
#include "ui/settings/settingtexts.h"
#include "ui/settings/textfield.h"

using namespace Qt::StringLiterals;

namespace redbud
{

VphbsSection::VphbsSection(Document &document, QWidget *parent)
    : SettingsSection(document, tr("vPHBs"),
                      tr("What is on them, the picture shows and changes. Other windows than those "
                         "of the machine type hardly anyone needs."),
                      parent)
{
    setList(new SettingsList(
        tr("The plan names none; every guest has vPHB 0 all the same."),
        [](const Plan &plan) { return int(plan.vphbs.size()); },
        [this](int position) { return createEntry(position); }));
}

void VphbsSection::refresh(const Plan &plan)
{
    QList<int> indices;
    for (const Vphb &vphb : plan.vphbs)
        indices.append(vphb.index);
    // Their titles and names are made of them.
    if (m_indices != indices) {
        m_indices = indices;
        list()->clear();
    }
    SettingsSection::refresh(plan);
}

SettingsEntry *VphbsSection::createEntry(int position)
{
    auto *entry =
        new SettingsEntry(tr("vPHB %1").arg(m_indices[position]), SettingsEntry::Buttons::None);
    addNode(entry->form(), position);
    addWindows(entry->form(), position);
    return entry;
}

void VphbsSection::addNode(SettingsForm *form, int position)
{
    const auto present = [=](const Plan &plan) { return plan.vphbs.value(position).numaNode; };
    form->add(tr("NUMA node of the guest"),
              new ChoiceField(
                  document(),
                  [=](const Plan &plan) {
                      QList<ChoiceField::Choice> choices{{QString(), tr("None")}};
                      const int count = int(plan.numaNodes.size());
                      for (int node = 0; node < count; ++node)
                          choices.append({QString::number(node), tr("Node %1").arg(node)});
                      if (const auto node = present(plan); node && *node >= count) {
                          choices.append({QString::number(*node),
                                          tr("Node %1 (the guest has none)").arg(*node)});
                      }
                      return choices;
                  },
                  [=](const Plan &plan) {
                      const auto node = present(plan);
                      return node ? QString::number(*node) : QString();
                  },
                  [=, this](const QString &key) -> Result<SettingChange> {
                      const int index = m_indices.value(position);
                      if (key.isEmpty()) {
                          return SettingChange{tr("Put vPHB %1 on no NUMA node").arg(index),
                                               SetVphbNumaNode{position, std::nullopt}};
                      }
                      return SettingChange{
                          tr("Put vPHB %1 on NUMA node %2").arg(QString::number(index), key),
                          SetVphbNumaNode{position, key.toInt()}};
                  }),
              tr("Which of the guest’s nodes its devices are close to. Best the one that stands "
                 "for the GPUs’ processor."))
        ->setRules({u"numa-node-unknown"_s, u"numa-node-of-gpus"_s});
    using Ddw = std::optional<bool>;
    form->add(tr("64-bit DMA window"),
              new ChoiceField(
                  document(),
                  [](const Plan &) {
                      return QList<ChoiceField::Choice>{
                          {QString(), tr("As the machine type has it")},
                          {u"on"_s, tr("The guest may ask for it")},
                          {u"off"_s, tr("Not for this guest")}};
                  },
                  [=](const Plan &plan) {
                      const Ddw ddw = plan.vphbs.value(position).windows.ddw;
                      return !ddw ? QString() : *ddw ? u"on"_s : u"off"_s;
                  },
                  [=, this](const QString &key) -> Result<SettingChange> {
                      VphbWindows windows = document().plan().vphbs.value(position).windows;
                      windows.ddw = key.isEmpty() ? Ddw() : Ddw(key == "on"_L1);
                      return SettingChange{
                          tr("Set the 64-bit DMA window of vPHB %1").arg(m_indices.value(position)),
                          SetVphbWindows{position, windows}};
                  }),
              tr("Whether the guest may ask for a window of DMA that covers all its memory"));
}

void VphbsSection::addWindows(SettingsForm *form, int position)
{
    const auto add = [=, this](const QString &label, std::optional<quint64> VphbWindows::*member,
                               const QString &tip) {
        TextField *field =
            form->add(label,
                      new TextField(
                          document(),
                          [=](const Plan &plan) {
                              return settings::textOf(plan.vphbs.value(position).windows.*member);
                          },
                          [=, this](const QString &text) -> Result<SettingChange> {
                              const auto bytes = settings::optionalSizeOf(text);
                              if (!bytes)
                                  return failure(bytes.error());
                              VphbWindows windows = document().plan().vphbs.value(position).windows;
                              windows.*member = *bytes;
                              return SettingChange{
                                  tr("Set a window of vPHB %1").arg(m_indices.value(position)),
                                  SetVphbWindows{position, windows}};
                          }),
                      tip);
        field->setPlaceholder(tr("as the machine type has it"));
        return field;
    };
    add(tr("32-bit window"), &VphbWindows::mmio32Size,
        tr("How large the window for 32-bit memory of devices is"))
        ->setRules({u"window-size"_s});
    add(tr("64-bit window"), &VphbWindows::mmio64Size,
        tr("How large the window for 64-bit memory of devices is; 0: none"))
        ->setRules({u"bars-too-large"_s, u"windows-overlap"_s});
    add(tr("DMA window"), &VphbWindows::dmaSize, tr("How large the default window for DMA is"));
}

} // namespace redbud
