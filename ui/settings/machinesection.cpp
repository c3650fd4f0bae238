// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/settings/machinesection.h"

#include "core/plan/machinetype.h"
#include "core/plan/plantext.h"
#include "ui/document/document.h"
#include "ui/settings/choicefields.h"
#include "ui/settings/settingsform.h"
#include "ui/settings/textfield.h"

#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

/// As many as a plan can have of each; the rules know what is sensible.
constexpr int mostOfAKind = 1024;

QStringList newestFirst(QStringList types)
{
    std::ranges::reverse(types);
    return types;
}

} // namespace

MachineSection::MachineSection(Document &document, QWidget *parent)
    : SettingsSection(document, tr("Machine"),
                      tr("What the virtual machine is called, and what its guest finds."), parent)
    , m_vcpus(new QLabel)
{
    form()->add(tr("Name"),
                new TextField(
                    document, [](const Plan &plan) { return plan.name; },
                    [](const QString &text) -> Result<SettingChange> {
                        return SettingChange{tr("Rename to “%1”").arg(text), SetName{text}};
                    }),
                tr("Under this name the virtual machine is listed, launched and stopped"));
    form()
        ->add(tr("UUID"),
              new TextField(
                  document, [](const Plan &plan) { return uuidText(plan.uuid); },
                  [](const QString &text) -> Result<SettingChange> {
                      const QUuid uuid = uuidFromText(text);
                      if (uuid.isNull() && !text.isEmpty())
                          return failure(ErrorCode::InvalidArgument,
                                         tr("A UUID has 32 hexadecimal digits, such as %1")
                                             .arg("4b6d1a5e-0d3c-4f0e-9d0f-3f9a2c7a1b55"_L1));
                      return SettingChange{uuid.isNull() ? tr("Remove the UUID")
                                                         : tr("Set the UUID"),
                                           SetUuid{uuid}};
                  }),
              tr("By this number the guest, and software with licences, know that it is the same "
                 "machine. No two virtual machines should have the same one."))
        ->setPlaceholder(tr("None"));
    m_type = form()->add(
        tr("Machine type"),
        new TextField(
            document, newestFirst(MachineType::namesWithNvLink2()),
            [](const Plan &plan) { return plan.machine.type; },
            [](const QString &text) -> Result<SettingChange> {
                return SettingChange{tr("Set machine type to %1").arg(text), SetMachineType{text}};
            }),
        tr("The version of the machine that the guest sees, so that it stays the same after an "
           "update of QEMU. NVLink2 needs one from pseries-4.1 to pseries-8.1."));
    m_type->setRules({u"machine-without-nvlink2"_s, u"machine-too-new"_s, u"qemu-without-nvlink2"_s,
                      u"machine-alias"_s});
    form()->add(
        tr("Accelerator"),
        new ChoiceField(
            document,
            [](const Plan &) {
                return QList<ChoiceField::Choice>{{u"kvm"_s, tr("KVM (the host’s processor)")},
                                                  {u"tcg"_s, tr("TCG (an emulated processor)")}};
            },
            [](const Plan &plan) {
                return plan.machine.accelerator == Accelerator::Kvm ? u"kvm"_s : u"tcg"_s;
            },
            [](const QString &key) -> Result<SettingChange> {
                const bool kvm = key == "kvm"_L1;
                return SettingChange{kvm ? tr("Run with KVM") : tr("Run with TCG"),
                                     SetAccelerator{kvm ? Accelerator::Kvm : Accelerator::Tcg}};
            }),
        tr("KVM runs the guest on the host’s processor at full speed. TCG emulates one: slow, "
           "but possible on any machine."));
    form()
        ->add(tr("Processor"),
              new TextField(
                  document, {u"host"_s, u"POWER9"_s, u"POWER8"_s},
                  [](const Plan &plan) { return plan.machine.cpu; },
                  [](const QString &text) -> Result<SettingChange> {
                      return SettingChange{text.isEmpty() ? tr("Leave the processor to QEMU")
                                                          : tr("Set the processor to %1").arg(text),
                                           SetCpuModel{text}};
                  }),
              tr("The processor that the guest sees, in QEMU’s words. Empty: QEMU chooses, "
                 "which is right for nearly everyone."))
        ->setPlaceholder(tr("QEMU’s own choice"));
    addProcessors();
}

void MachineSection::addProcessors()
{
    const auto number = [this](const QString &label, int SetProcessors::*member,
                               const QString &step, const QString &tip) {
        const auto read = [](const Plan &plan) {
            return SetProcessors{plan.machine.sockets, plan.machine.cores, plan.machine.threads};
        };
        return form()->add(label,
                           new NumberField(
                               document(), 1, mostOfAKind,
                               [=](const Plan &plan) { return read(plan).*member; },
                               [=, this](int value) -> Result<SettingChange> {
                                   SetProcessors processors = read(document().plan());
                                   processors.*member = value;
                                   return SettingChange{step.arg(value), processors};
                               }),
                           tip);
    };
    number(tr("Sockets"), &SetProcessors::sockets, tr("Set sockets to %1"),
           tr("How many processors the guest counts"))
        ->setRules({u"too-many-vcpus"_s});
    number(tr("Cores per socket"), &SetProcessors::cores, tr("Set cores per socket to %1"),
           tr("How many cores each of them has"));
    number(tr("Threads per core"), &SetProcessors::threads, tr("Set threads per core to %1"),
           tr("How many threads each core has: up to 4 on a POWER9, 1 with TCG"))
        ->setRules({u"threads-under-tcg"_s, u"too-many-threads"_s});
    m_vcpus->setProperty("kind", u"muted"_s);
    addWidget(m_vcpus);
}

void MachineSection::setMachineTypes(const QStringList &types)
{
    m_type->setChoices(newestFirst(types));
}

void MachineSection::refresh(const Plan &plan)
{
    SettingsSection::refresh(plan);
    m_vcpus->setText(tr("Together: %1 vCPUs").arg(plan.machine.vcpus()));
}

} // namespace redbud
