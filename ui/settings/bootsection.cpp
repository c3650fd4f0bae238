// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/settings/bootsection.h"

#include "ui/document/document.h"
#include "ui/settings/choicefields.h"
#include "ui/settings/settingsform.h"
#include "ui/settings/textfield.h"

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

/// The name of QEMU's own one, to be changed.
constexpr char16_t usualFirmware[] = u"/usr/share/qemu/slof.bin";

} // namespace

BootSection::BootSection(Document &document, QWidget *parent)
    : SettingsSection(document, tr("Boot"),
                      tr("What runs first in the guest. Without a kernel the firmware starts the "
                         "first disk that it can boot."),
                      parent)
{
    form()
        ->add(tr("Firmware"),
              new ChoiceField(
                  document,
                  [](const Plan &) {
                      return QList<ChoiceField::Choice>{
                          {u"slof"_s, tr("SLOF (QEMU’s own)")},
                          {u"vof"_s, tr("VOF (starts the kernel at once)")},
                          {u"file"_s, tr("A file")}};
                  },
                  [](const Plan &plan) {
                      return plan.firmware.kind == Firmware::Kind::Slof  ? u"slof"_s
                             : plan.firmware.kind == Firmware::Kind::Vof ? u"vof"_s
                                                                         : u"file"_s;
                  },
                  [](const QString &key) -> Result<SettingChange> {
                      if (key == "slof"_L1)
                          return SettingChange{tr("Use the firmware SLOF"), SetFirmware{}};
                      if (key == "vof"_L1) {
                          return SettingChange{tr("Use the firmware VOF"),
                                               SetFirmware{{Firmware::Kind::Vof, {}}}};
                      }
                      return SettingChange{
                          tr("Use a firmware from a file"),
                          SetFirmware{{Firmware::Kind::File, QString::fromUtf16(usualFirmware)}}};
                  }),
              tr("SLOF boots disks and networks. VOF is smaller and faster, but needs a kernel "
                 "below and "
                 "QEMU 6.1 or later."))
        ->setRules({u"firmware-not-in-qemu"_s});
    TextField *file = form()->add(
        tr("Firmware file"),
        new TextField(
            document, [](const Plan &plan) { return plan.firmware.file; },
            [](const QString &text) -> Result<SettingChange> {
                if (text.isEmpty() || text == "slof"_L1 || text == "vof"_L1) {
                    return failure(ErrorCode::InvalidArgument,
                                   tr("Write the path of a firmware, or choose another kind"));
                }
                return SettingChange{tr("Set the file of the firmware"),
                                     SetFirmware{{Firmware::Kind::File, text}}};
            }),
        tr("The image of the firmware on the host"));
    file->addBrowse(tr("Browse for the file of the firmware"), tr("Firmware"));
    file->setShownWhen([](const Plan &plan) { return plan.firmware.kind == Firmware::Kind::File; });
    const auto part = [this](const QString &label, QString Boot::*member, const QString &step,
                             const QString &tip) {
        return form()->add(label,
                           new TextField(
                               this->document(),
                               [=](const Plan &plan) { return plan.boot.*member; },
                               [=, this](const QString &text) -> Result<SettingChange> {
                                   Boot boot = this->document().plan().boot;
                                   boot.*member = text;
                                   return SettingChange{step, SetBoot{boot}};
                               }),
                           tip, SettingsForm::Span::Whole);
    };
    TextField *kernel = part(tr("Kernel"), &Boot::kernel, tr("Set the kernel"),
                             tr("A kernel of the host that is started without a boot loader, for "
                                "tests and installations. Empty: the guest’s own."));
    kernel->setPlaceholder(tr("that of the guest’s disk"));
    kernel->addBrowse(tr("Browse for the kernel"), tr("Kernel"));
    TextField *initrd = part(tr("Initial RAM disk"), &Boot::initrd, tr("Set the initial RAM disk"),
                             tr("What goes with the kernel above"));
    initrd->addBrowse(tr("Browse for the initial RAM disk"), tr("Initial RAM disk"));
    part(tr("Kernel parameters"), &Boot::append, tr("Set the kernel parameters"),
         tr("Such as console=hvc0 root=/dev/vda2; for the kernel above only"));
}

} // namespace redbud
