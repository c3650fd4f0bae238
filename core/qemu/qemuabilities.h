// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/plan/machinetype.h"
#include "core/qemu/qemuversion.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace redbud
{

/// What an installed QEMU can do, by its own words.
struct QemuAbilities {
    QemuVersion version;
    QStringList machineTypes; ///< versioned pseries types ("pseries-7.2"), newest last
    bool vfioPci = false;     ///< it can be given devices of the host
    bool nvLink2 = false;     ///< its vPHBs have windows for GPU memory and ATSD registers
    bool kvm = false;         ///< built with KVM; says nothing of /dev/kvm
    bool tcg = false;         ///< built with its emulator, or has it as a module
    bool dumpdtb = false;     ///< hands its device tree out over QMP
    bool memfd = false;       ///< has the memory that huge pages are taken through
    bool spice = false;       ///< shows a screen with SPICE; may be a module that is added later
    bool tpm = false;         ///< has the TPM of pseries machines and can ask swtpm for it

    /// Whether -machine takes this type. The alias "pseries" is known where any type is.
    bool knowsMachine(const QString &type) const;

    /// Whether a display's password can be read from a file.
    bool hasPasswordFiles() const { return version >= QemuVersion{6, 0, 0}; }

    /// What rules are to be checked with; absent where there is no pseries type.
    std::optional<MachineType> newestMachine() const;

    bool operator==(const QemuAbilities &) const = default;
};

/// The arguments that make QEMU answer questions on its standard input, without a machine.
QStringList qemuQuestionArguments();

/// The questions, one line each; the last one ends QEMU.
QByteArrayList qemuQuestions();

/// Whether this line is the greeting that QEMU begins with.
bool isQmpGreeting(const QByteArray &line);

/// Reads all that QEMU wrote when it was asked qemuQuestions(). Unsupported where that is not what
/// a QEMU says.
Result<QemuAbilities> abilitiesFromAnswers(const QByteArray &output);

/// As they are kept in a file.
QJsonObject toJson(const QemuAbilities &abilities);
/// Absent where a field is missing or is of another kind.
std::optional<QemuAbilities> abilitiesFromJson(const QJsonObject &object);

} // namespace redbud
