// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/settings/numasection.h"

#include "ui/document/document.h"
#include "ui/settings/choicefields.h"
#include "ui/settings/settingsentry.h"
#include "ui/settings/settingslist.h"
#include "ui/settings/settingtexts.h"
#include "ui/settings/textfield.h"

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

/// As many as a plan can give to one node.
constexpr int mostCpus = 4096;

} // namespace

NumaSection::NumaSection(Document &document, QWidget *parent)
    : SettingsSection(document, tr("NUMA nodes of the guest"),
                      tr("With nodes of its own the guest knows which memory, processors and vPHBs "
                         "are close to each other. Together they have all memory and all vCPUs."),
                      parent)
{
    auto *list = new SettingsList(
        tr("None: the guest sees one node."),
        [](const Plan &plan) { return int(plan.numaNodes.size()); },
        [this](int position) { return createEntry(position); });
    list->addButton(tr("Add a NUMA node"), tr("Another node of the guest; the first one is node 0"),
                    [this] { add(); });
    setList(list);
}

void NumaSection::add()
{
    QList<GuestNumaNode> nodes = document().plan().numaNodes;
    GuestNumaNode node;
    // The first one has everything, so that the sum is right to begin with.
    if (nodes.isEmpty()) {
        node.memory = document().plan().machine.memory;
        node.cpus = document().plan().machine.vcpus();
    }
    nodes.append(node);
    if (edit(tr("Add a NUMA node"), SetNumaNodes{nodes}))
        list()->focusLast();
}

GuestNumaNode NumaSection::nodeAt(int position) const
{
    return document().plan().numaNodes.value(position);
}

PlanEdit NumaSection::withNode(int position, const GuestNumaNode &node) const
{
    QList<GuestNumaNode> nodes = document().plan().numaNodes;
    nodes[position] = node;
    return SetNumaNodes{nodes};
}

SettingsEntry *NumaSection::createEntry(int position)
{
    auto *entry = new SettingsEntry(tr("Node %1").arg(position), SettingsEntry::Buttons::Remove);
    SettingsForm *form = entry->form();
    form->add(tr("Memory"),
              new TextField(
                  document(),
                  [=](const Plan &plan) {
                      return settings::textOf(plan.numaNodes.value(position).memory);
                  },
                  [=, this](const QString &text) -> Result<SettingChange> {
                      const Result<quint64> bytes = settings::sizeOf(text);
                      if (!bytes)
                          return failure(bytes.error());
                      GuestNumaNode node = nodeAt(position);
                      node.memory = *bytes;
                      return SettingChange{
                          tr("Set memory of node %1 to %2")
                              .arg(QString::number(position), settings::textOf(*bytes)),
                          withNode(position, node)};
                  }),
              tr("How much of the guest’s memory is on this node; 0 for one of processors or "
                 "devices alone"));
    form->add(tr("vCPUs"),
              new NumberField(
                  document(), 0, mostCpus,
                  [=](const Plan &plan) { return plan.numaNodes.value(position).cpus; },
                  [=, this](int cpus) -> Result<SettingChange> {
                      GuestNumaNode node = nodeAt(position);
                      node.cpus = cpus;
                      return SettingChange{tr("Set vCPUs of node %1 to %2").arg(position).arg(cpus),
                                           withNode(position, node)};
                  }),
              tr("How many of the guest’s processors are on this node; they are counted on from "
                 "those of the node before"));
    addBinding(form, position);
    connect(entry, &SettingsEntry::removeWanted, this, [this, position] {
        QList<GuestNumaNode> nodes = document().plan().numaNodes;
        nodes.removeAt(position);
        if (edit(tr("Remove NUMA node %1").arg(position), SetNumaNodes{nodes}))
            list()->forgetRefusedFrom(position);
    });
    return entry;
}

void NumaSection::addBinding(SettingsForm *form, int position)
{
    TextField *nodes = form->add(
        tr("NUMA nodes of the host"),
        new TextField(
            document(),
            [=](const Plan &plan) {
                return settings::textOf(plan.numaNodes.value(position).binding.hostNodes);
            },
            [=, this](const QString &text) -> Result<SettingChange> {
                const Result<QList<int>> hostNodes = settings::nodesOf(text);
                if (!hostNodes)
                    return failure(hostNodes.error());
                GuestNumaNode node = nodeAt(position);
                node.binding.hostNodes = *hostNodes;
                if (node.binding.isEmpty())
                    node.binding.policy = MemoryPolicy::Bind;
                return SettingChange{tr("Set the host’s nodes of node %1").arg(position),
                                     withNode(position, node)};
            }),
        tr("Where this node’s memory comes from, such as 0. Empty: as for the whole memory."));
    nodes->setPlaceholder(tr("as for the whole memory"));
    form->add(tr("Policy"),
              new ChoiceField(
                  document(), [](const Plan &) { return settings::policies(); },
                  [=](const Plan &plan) {
                      return settings::keyOf(plan.numaNodes.value(position).binding.policy);
                  },
                  [=, this](const QString &key) -> Result<SettingChange> {
                      GuestNumaNode node = nodeAt(position);
                      node.binding.policy = settings::policyOf(key);
                      return SettingChange{tr("Set the policy of node %1").arg(position),
                                           withNode(position, node)};
                  }),
              tr("What the host does when those nodes have too little"))
        ->setShownWhen(
            [=](const Plan &plan) { return !plan.numaNodes.value(position).binding.isEmpty(); });
}

} // namespace redbud
