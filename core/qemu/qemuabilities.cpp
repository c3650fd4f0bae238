// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/qemu/qemuabilities.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

constexpr int maxVersionNumber = 9999;
constexpr qsizetype maxMachineTypes = 1000;

QByteArray question(QLatin1StringView id, const QString &command, const QJsonObject &arguments = {})
{
    QJsonObject object{{u"execute"_s, command}, {u"id"_s, id}};
    if (!arguments.isEmpty())
        object.insert(u"arguments"_s, arguments);
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

/// The values of "return" by id; a question that was refused has none.
QMap<QString, QJsonValue> answersIn(const QByteArray &output)
{
    QMap<QString, QJsonValue> answers;
    for (const QByteArray &line : output.split('\n')) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        if (object.contains("return"_L1))
            answers.insert(object["id"_L1].toString(), object["return"_L1]);
    }
    return answers;
}

QStringList namesIn(const QJsonValue &list)
{
    QStringList names;
    for (const auto &entry : list.toArray())
        names.append(entry["name"_L1].toString());
    return names;
}

std::optional<QemuVersion> versionIn(const QJsonValue &qemu)
{
    const QemuVersion version{qemu["major"_L1].toInt(-1), qemu["minor"_L1].toInt(-1),
                              qemu["micro"_L1].toInt(-1)};
    for (const int number : {version.major, version.minor, version.micro}) {
        if (number < 0 || number > maxVersionNumber)
            return std::nullopt;
    }
    return version;
}

bool isPlain(const QString &name)
{
    return std::ranges::all_of(name, [](QChar c) { return c > u' ' && c <= u'~'; });
}

QStringList pseriesTypes(const QStringList &machines)
{
    QStringList types;
    for (const QString &name : machines) {
        if (!MachineType::isAlias(name) && MachineType::parse(name) && isPlain(name) &&
            types.size() < maxMachineTypes)
            types.append(name);
    }
    std::ranges::sort(types, {}, [](const QString &name) {
        return std::pair(MachineType::parse(name).value_or(MachineType{}), name);
    });
    return types;
}

/// The yes-or-no fields, by the names that they have in a file.
struct Flag {
    QLatin1StringView name;
    bool QemuAbilities::*value;
};

constexpr std::array flags{
    Flag{QLatin1StringView("vfioPci"), &QemuAbilities::vfioPci},
    Flag{QLatin1StringView("nvLink2"), &QemuAbilities::nvLink2},
    Flag{QLatin1StringView("kvm"), &QemuAbilities::kvm},
    Flag{QLatin1StringView("tcg"), &QemuAbilities::tcg},
    Flag{QLatin1StringView("dumpdtb"), &QemuAbilities::dumpdtb},
    Flag{QLatin1StringView("memfd"), &QemuAbilities::memfd},
    Flag{QLatin1StringView("spice"), &QemuAbilities::spice},
    Flag{QLatin1StringView("tpm"), &QemuAbilities::tpm},
};

} // namespace

bool QemuAbilities::knowsMachine(const QString &type) const
{
    return MachineType::isAlias(type) ? !machineTypes.isEmpty() : machineTypes.contains(type);
}

std::optional<MachineType> QemuAbilities::newestMachine() const
{
    return machineTypes.isEmpty() ? std::nullopt : MachineType::parse(machineTypes.constLast());
}

QStringList qemuQuestionArguments()
{
    return {u"-machine"_s, u"none"_s, u"-nodefaults"_s, u"-no-user-config"_s,
            u"-display"_s, u"none"_s, u"-S"_s,          u"-qmp"_s,
            u"stdio"_s};
}

QByteArrayList qemuQuestions()
{
    const auto types = [](QLatin1StringView id, const QString &parent) {
        return question(id, u"qom-list-types"_s, {{u"implements"_s, parent}});
    };
    return {question("start"_L1, u"qmp_capabilities"_s),
            question("version"_L1, u"query-version"_s),
            question("machines"_L1, u"query-machines"_s),
            question("commands"_L1, u"query-commands"_s),
            types("accelerators"_L1, u"accel"_s),
            types("vfio"_L1, u"vfio-pci"_s),
            types("memory"_L1, u"memory-backend"_s),
            types("chardevs"_L1, u"chardev"_s),
            types("tpm"_L1, u"tpm-spapr"_s),
            types("tpmBackends"_L1, u"tpm-backend"_s),
            question("vphb"_L1, u"device-list-properties"_s,
                     {{u"typename"_s, u"spapr-pci-host-bridge"_s}}),
            question("end"_L1, u"quit"_s)};
}

bool isQmpGreeting(const QByteArray &line)
{
    return QJsonDocument::fromJson(line).object()["QMP"_L1].isObject();
}

Result<QemuAbilities> abilitiesFromAnswers(const QByteArray &output)
{
    const auto answers = answersIn(output);
    const auto version = versionIn(answers["version"_L1]["qemu"_L1]);
    if (!isQmpGreeting(output.left(output.indexOf('\n'))) || !version ||
        !answers["machines"_L1].isArray())
        return failure(
            ErrorCode::Unsupported,
            QCoreApplication::translate("Qemu", "This program does not answer as QEMU does"));
    QemuAbilities abilities;
    abilities.version = *version;
    abilities.machineTypes = pseriesTypes(namesIn(answers["machines"_L1]));
    abilities.dumpdtb = namesIn(answers["commands"_L1]).contains("dumpdtb"_L1);
    const QStringList accelerators = namesIn(answers["accelerators"_L1]);
    abilities.kvm = accelerators.contains("kvm-accel"_L1);
    abilities.tcg = accelerators.contains("tcg-accel"_L1);
    abilities.vfioPci = namesIn(answers["vfio"_L1]).contains("vfio-pci"_L1);
    abilities.memfd = namesIn(answers["memory"_L1]).contains("memory-backend-memfd"_L1);
    // Nothing tells of the option itself; this comes with it, in one module or none.
    abilities.spice = namesIn(answers["chardevs"_L1]).contains("chardev-spicevmc"_L1);
    abilities.tpm = namesIn(answers["tpm"_L1]).contains("tpm-spapr"_L1) &&
                    namesIn(answers["tpmBackends"_L1]).contains("tpm-emulator"_L1);
    const QStringList properties = namesIn(answers["vphb"_L1]);
    abilities.nvLink2 = properties.contains("gpa"_L1) && properties.contains("atsd"_L1);
    return abilities;
}

QJsonObject toJson(const QemuAbilities &abilities)
{
    QJsonObject object{{u"major"_s, abilities.version.major},
                       {u"minor"_s, abilities.version.minor},
                       {u"micro"_s, abilities.version.micro},
                       {u"machineTypes"_s, QJsonArray::fromStringList(abilities.machineTypes)}};
    for (const Flag &flag : flags)
        object.insert(flag.name, abilities.*flag.value);
    return object;
}

std::optional<QemuAbilities> abilitiesFromJson(const QJsonObject &object)
{
    const auto version = versionIn(object);
    if (!version || !object["machineTypes"_L1].isArray())
        return std::nullopt;
    QemuAbilities abilities;
    abilities.version = *version;
    QStringList types;
    for (const auto &type : object["machineTypes"_L1].toArray())
        types.append(type.toString());
    abilities.machineTypes = pseriesTypes(types);
    if (abilities.machineTypes != types)
        return std::nullopt;
    for (const Flag &flag : flags) {
        if (!object[flag.name].isBool())
            return std::nullopt;
        abilities.*flag.value = object[flag.name].toBool();
    }
    return abilities;
}

} // namespace redbud
