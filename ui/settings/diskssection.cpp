// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/settings/diskssection.h"

#include "core/plan/newcards.h"
#include "core/plan/planwords.h"
#include "ui/document/document.h"
#include "ui/settings/choicefields.h"
#include "ui/settings/placefields.h"
#include "ui/settings/settingsentry.h"
#include "ui/settings/settingslist.h"
#include "ui/settings/textfield.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

QString keyOf(Disk::Cache cache)
{
    return wordOf(diskCacheWords, cache);
}

Disk::Cache cacheOf(const QString &key)
{
    const auto it =
        std::ranges::find_if(diskCacheWords, [&](const auto &word) { return key == word.text; });
    return it != diskCacheWords.end() ? it->value : Disk::Cache::Default;
}

bool isScsi(const Disk &disk)
{
    return disk.bus == Disk::Bus::VirtioScsi;
}

} // namespace

DisksSection::DisksSection(Document &document, QWidget *parent)
    : SettingsSection(
          document, tr("Disks"),
          tr("Images or block devices of the host. The firmware tries to boot from them "
             "in this order."),
          parent)
{
    auto *list = new SettingsList(
        tr("None: the guest boots over the network, or a kernel that is named below."),
        [](const Plan &plan) { return int(plan.disks.size()); },
        [this](int position) { return createEntry(position); });
    list->addButton(tr("Add a disk"), tr("On the first vPHB with a free slot"), [this] { add(); });
    setList(list);
}

void DisksSection::add()
{
    if (edit(tr("Add a disk"), AddDisk{suggestedDisk(document().plan())}))
        list()->focusLast();
}

Disk DisksSection::diskAt(int position) const
{
    return document().plan().disks.value(position);
}

SettingsEntry *DisksSection::createEntry(int position)
{
    auto *entry =
        new SettingsEntry(tr("Disk %1").arg(position + 1), SettingsEntry::Buttons::MoveAndRemove);
    addFile(entry->form(), position);
    addPlace(entry->form(), position);
    addSwitches(entry->form(), position);
    connect(entry, &SettingsEntry::removeWanted, this, [this, position] {
        if (edit(tr("Remove disk %1").arg(position + 1), RemoveDisk{position}))
            list()->forgetRefusedFrom(position);
    });
    connect(entry, &SettingsEntry::moveWanted, this, [this, position](bool up) {
        const int to = up ? position - 1 : position + 1;
        if (!edit(tr("Move disk %1").arg(position + 1), MoveDisk{position, to}))
            return;
        list()->forgetRefused(std::min(position, to), std::max(position, to));
        list()->entry(to)->focusMove(up);
    });
    return entry;
}

void DisksSection::addFile(SettingsForm *form, int position)
{
    TextField *file =
        form->add(tr("File"),
                  new TextField(
                      document(), [=](const Plan &plan) { return plan.disks.value(position).file; },
                      [=, this](const QString &text) -> Result<SettingChange> {
                          Disk disk = diskAt(position);
                          // The format goes with the name as long as it is the usual one.
                          const bool usual = disk.format == usualFormat(disk.file);
                          disk.file = text;
                          if (text.isEmpty()) {
                              return failure(ErrorCode::InvalidArgument,
                                             tr("A disk needs a file or block device"));
                          }
                          if (usual)
                              disk.format = usualFormat(text);
                          return SettingChange{tr("Set the file of disk %1").arg(position + 1),
                                               ChangeDisk{position, disk}};
                      }),
                  tr("An image file or a block device of the host"), SettingsForm::Span::Whole);
    file->addBrowse(tr("Browse for the file of disk %1").arg(position + 1), tr("Image of a disk"));
    form->add(
        tr("Format"),
        new ChoiceField(
            document(),
            [](const Plan &) {
                return QList<ChoiceField::Choice>{{u"qcow2"_s, u"qcow2"_s}, {u"raw"_s, u"raw"_s}};
            },
            [=](const Plan &plan) { return plan.disks.value(position).format; },
            [=, this](const QString &format) -> Result<SettingChange> {
                Disk disk = diskAt(position);
                disk.format = format;
                return SettingChange{tr("Set the format of disk %1 to %2")
                                         .arg(QString::number(position + 1), format),
                                     ChangeDisk{position, disk}};
            }),
        tr("What is in the file: qcow2 grows as it is needed, raw is the disk byte for "
           "byte. QEMU never guesses it, because a guest could deceive it."));
    form->add(tr("Cache"),
              new ChoiceField(
                  document(),
                  [](const Plan &) {
                      QList<ChoiceField::Choice> choices{{QString(), tr("QEMU’s own choice")}};
                      for (const auto &word : diskCacheWords)
                          choices.append({word.text, word.text});
                      return choices;
                  },
                  [=](const Plan &plan) { return keyOf(plan.disks.value(position).cache); },
                  [=, this](const QString &key) -> Result<SettingChange> {
                      Disk disk = diskAt(position);
                      disk.cache = cacheOf(key);
                      return SettingChange{tr("Set the cache of disk %1").arg(position + 1),
                                           ChangeDisk{position, disk}};
                  }),
              tr("How QEMU and the host keep what is read and written. QEMU’s own choice is "
                 "writeback; unsafe loses data when the host fails."));
}

void DisksSection::addPlace(SettingsForm *form, int position)
{
    const auto present = [=](const Plan &plan) { return plan.disks.value(position); };
    form->add(tr("Bus"),
              new ChoiceField(
                  document(),
                  [](const Plan &) {
                      return QList<ChoiceField::Choice>{
                          {u"blk"_s, tr("virtio-blk (a card of its own)")},
                          {u"scsi"_s, tr("virtio-scsi (with others on one card)")}};
                  },
                  [=](const Plan &plan) { return isScsi(present(plan)) ? u"scsi"_s : u"blk"_s; },
                  [=, this](const QString &key) -> Result<SettingChange> {
                      Disk disk = diskAt(position);
                      disk.bus = key == "scsi"_L1 ? Disk::Bus::VirtioScsi : Disk::Bus::VirtioBlk;
                      return SettingChange{tr("Set the bus of disk %1").arg(position + 1),
                                           ChangeDisk{position, disk, CardPlace::Free}};
                  }),
              tr("virtio-blk takes a slot for each disk. virtio-scsi takes one for up to 256."));
    const PlaceAccess place{
        [=](const Plan &plan) {
            return PciPlace{present(plan).vphb, present(plan).slot};
        },
        [=, this](int vphb) -> Result<SettingChange> {
            Disk disk = diskAt(position);
            disk.vphb = vphb;
            return SettingChange{tr("Move disk %1 to vPHB %2").arg(position + 1).arg(vphb),
                                 ChangeDisk{position, disk, CardPlace::Free}};
        },
        [=, this](const GuestSlot &slot) {
            Disk disk = diskAt(position);
            disk.slot = slot;
            return SettingChange{tr("Set the slot of disk %1 to %2")
                                     .arg(QString::number(position + 1), slot.toString()),
                                 ChangeDisk{position, disk}};
        }};
    const PlaceFields fields(*form, document(), place);
    fields.vphb->setRules({u"unknown-vphb"_s});
    fields.slot->setShownWhen([=](const Plan &plan) { return !isScsi(present(plan)); });
    NumberField *target = form->add(
        tr("SCSI target"),
        new NumberField(
            document(), 0, Disk::largestTarget,
            [=](const Plan &plan) { return present(plan).target; },
            [=, this](int number) -> Result<SettingChange> {
                Disk disk = diskAt(position);
                disk.target = number;
                return SettingChange{
                    tr("Set the SCSI target of disk %1 to %2").arg(position + 1).arg(number),
                    ChangeDisk{position, disk}};
            }),
        tr("Its number on the SCSI controller of the vPHB; each disk there has its own"));
    target->setShownWhen([=](const Plan &plan) { return isScsi(present(plan)); });
    target->setRules({u"scsi-target-conflict"_s});
}

void DisksSection::addSwitches(SettingsForm *form, int position)
{
    const auto add = [=, this](const QString &text, bool Disk::*member, const QString &step,
                               const QString &tip) {
        form->add(QString(),
                  new CheckField(
                      document(), text,
                      [=](const Plan &plan) { return plan.disks.value(position).*member; },
                      [=, this](bool on) -> Result<SettingChange> {
                          Disk disk = diskAt(position);
                          disk.*member = on;
                          return SettingChange{step.arg(position + 1), ChangeDisk{position, disk}};
                      }),
                  tip);
    };
    add(tr("Read-only"), &Disk::readOnly, tr("Set whether disk %1 is read-only"),
        tr("The guest cannot write to it, as to an installation medium"));
    add(tr("Give discarded blocks back"), &Disk::discard,
        tr("Set whether disk %1 gives blocks back"),
        tr("What the guest discards is free again on the host"));
    add(tr("Forget what is written"), &Disk::snapshot,
        tr("Set whether disk %1 forgets what is written"),
        tr("The file stays as it is; what the guest writes is gone at the end"));
}

} // namespace redbud
