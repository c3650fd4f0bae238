// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/argumentimport.h"

#include "core/qemu/launcharguments.h"

#include <QCoreApplication>
#include <QSet>

namespace redbud
{

namespace
{

using namespace Qt::StringLiterals;

QString tr(const char *text)
{
    return QCoreApplication::translate("PlanImport", text);
}

/// Options without a value.
bool isFlag(const QString &option)
{
    static const QSet<QString> flags{u"nodefaults"_s,
                                     u"nographic"_s,
                                     u"enable-kvm"_s,
                                     u"snapshot"_s,
                                     u"S"_s,
                                     u"daemonize"_s,
                                     u"no-reboot"_s,
                                     u"no-shutdown"_s,
                                     u"no-user-config"_s,
                                     u"mem-prealloc"_s,
                                     u"no-fd-bootchk"_s,
                                     u"no-acpi"_s,
                                     u"no-hpet"_s,
                                     u"singlestep"_s,
                                     u"full-screen"_s,
                                     u"win2k-hack"_s,
                                     u"usb"_s,
                                     u"preconfig"_s,
                                     u"nouserconfig"_s};
    return flags.contains(option);
}

/// What only serves those who watch or control QEMU. Redbud has its own.
bool isForWatchers(const QString &option)
{
    static const QSet<QString> options{
        u"mon"_s,      u"monitor"_s,  u"qmp"_s,         u"qmp-pretty"_s, u"serial"_s,
        u"parallel"_s, u"S"_s,        u"daemonize"_s,   u"pidfile"_s,    u"gdb"_s,
        u"display"_s,  u"debugcon"_s, u"no-shutdown"_s, u"incoming"_s};
    return options.contains(option);
}

} // namespace

ArgumentImport::ArgumentImport(PlanDraft &draft, QHash<int, QString> macvtaps)
    : m_draft(draft)
    , m_plan(draft.plan())
    , m_macvtaps(std::move(macvtaps))
    , m_hadDisplay(m_plan.display.has_value())
{
}

void ArgumentImport::readAll(const QStringList &arguments)
{
    const QList<Argument> all = split(arguments);
    if (!arguments.contains(u"-nodefaults"_s) && !arguments.contains(u"--nodefaults"_s))
        m_draft.note(u"-nodefaults"_s, tr("Without this option QEMU adds devices of its own to "
                                          "the guest, which the plan does not have."));
    for (const Argument &argument : all)
        define(argument);
    for (const Argument &argument : all)
        read(argument);
    finish();
}

void ArgumentImport::readAdditional(const QStringList &arguments)
{
    m_additional = true;
    const QList<Argument> all = split(arguments);
    for (const Argument &argument : all)
        define(argument);
    for (const Argument &argument : all)
        read(argument);
    finish();
}

QList<ArgumentImport::Argument> ArgumentImport::split(const QStringList &arguments)
{
    QList<Argument> result;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &word = arguments[i];
        if (!word.startsWith(u'-') || word == u"-") {
            result.append({{}, word, true}); // an image
            continue;
        }
        const QString option = word.mid(word.startsWith("--"_L1) ? 2 : 1);
        // Whether an unknown option has a value, only what follows can tell.
        const bool hasValue = !isFlag(option) && i + 1 < arguments.size() &&
                              (!arguments[i + 1].startsWith(u'-') || option == u"append");
        result.append({option, hasValue ? arguments[++i] : QString(), hasValue});
    }
    return result;
}

const QHash<QString, ArgumentImport::Definer> &ArgumentImport::definers()
{
    static const QHash<QString, Definer> all{
        {u"netdev"_s, {&ArgumentImport::m_netdevs, u"type"_s, u"id"_s}},
        {u"object"_s, {&ArgumentImport::m_objects, u"qom-type"_s, u"id"_s}},
        {u"chardev"_s, {&ArgumentImport::m_chardevs, u"backend"_s, u"id"_s}},
        {u"tpmdev"_s, {&ArgumentImport::m_tpmdevs, u"type"_s, u"id"_s}},
        {u"blockdev"_s, {&ArgumentImport::m_drives, u"driver"_s, u"node-name"_s}},
        {u"drive"_s, {&ArgumentImport::m_drives, u"file"_s, u"id"_s}}};
    return all;
}

void ArgumentImport::define(const Argument &argument)
{
    if (argument.option == u"snapshot")
        m_snapshot = true;
    const auto definer = definers().constFind(argument.option);
    if (definer == definers().cend())
        return;
    QemuOption option(argument.value, definer->implied);
    const auto id = option.take(definer->id);
    if (id || argument.option != u"drive") // otherwise an image
        (this->*definer->defined).insert(id.value_or(QString()), option);
}

void ArgumentImport::read(const Argument &argument)
{
    const QString &option = argument.option;
    if (option.isEmpty()) {
        readImage(QemuOption(u"file="_s + escaped(argument.value), {}), argument.value);
    } else if (option == u"device") {
        readDevice(argument.value);
    } else if (option == u"drive") {
        QemuOption drive(argument.value, u"file"_s);
        if (!drive.take(u"id"_s) || drive.take(u"if"_s, u"scsi"_s) != u"none")
            readImage(QemuOption(argument.value, u"file"_s), u"-drive "_s + argument.value);
        else
            m_definitions.append({argument, m_plan.extraArguments.size()});
    } else if (definers().contains(option)) {
        m_definitions.append({argument, m_plan.extraArguments.size()});
    } else if (option == u"vnc" || option == u"spice") {
        readServer(option, QemuOption(argument.value, u"address"_s));
    } else if (option == u"uuid") {
        m_draft.setUuid(u"-uuid"_s, argument.value);
    } else if (isForWatchers(option)) {
        const bool usual = option == u"display" && argument.value == u"none";
        if (!usual && !m_additional)
            m_draft.note(u'-' + option + u' ' + argument.value,
                         tr("Redbud has its own console and control of QEMU."));
        else if (!usual)
            keep(argument);
    } else if (option == u"nodefaults" || option == u"snapshot" || option == u"nographic" ||
               (option == u"vga" && argument.value == u"none")) {
        return;
    } else if (!readMachinePart(argument)) {
        keep(argument);
    }
}

void ArgumentImport::keep(const Argument &argument)
{
    m_plan.extraArguments.append(u'-' + argument.option);
    if (argument.hasValue)
        m_plan.extraArguments.append(argument.value);
}

void ArgumentImport::noteRest(const QemuOption &option, const QString &what)
{
    if (!option.isEmpty())
        m_draft.note(what, tr("The plan has no place for %1.").arg(option.rest().join(u", "_s)));
}

void ArgumentImport::finish()
{
    finishSmp();
    finishMemory();
    finishDisplay();
    placeImages();
    m_bootOrder.report(m_draft, u"bootindex"_s);
    if (m_snapshot) {
        for (Disk &disk : m_plan.disks)
            disk.snapshot = true;
    }
    if (m_additional)
        keepUnused();
    else
        noteUnused();
}

/// Whether something that the plan has uses what is defined.
bool ArgumentImport::isUsed(const Argument &definition) const
{
    const Definer &definer = definers()[definition.option];
    const QString id = QemuOption(definition.value, definer.implied).take(definer.id, QString());
    const Options &unused = this->*definer.defined;
    const auto it = unused.constFind(id);
    return it == unused.cend() || it->text() != definition.value;
}

/// Extra arguments that QEMU takes need what they name, where it stood: an object may name one
/// before it.
void ArgumentImport::keepUnused()
{
    QStringList all;
    qsizetype copied = 0;
    for (const Definition &definition : std::as_const(m_definitions)) {
        if (isUsed(definition.argument))
            continue;
        all += m_plan.extraArguments.sliced(copied, definition.place - copied);
        all << u'-' + definition.argument.option << definition.argument.value;
        copied = definition.place;
    }
    m_plan.extraArguments = all + m_plan.extraArguments.sliced(copied);
}

void ArgumentImport::noteUnused()
{
    for (const Definition &definition : std::as_const(m_definitions)) {
        if (!isUsed(definition.argument))
            m_draft.note(u'-' + definition.argument.option + u' ' + definition.argument.value,
                         tr("Nothing that the plan has uses it."));
    }
}

} // namespace redbud
