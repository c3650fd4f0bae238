// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/rules/problem.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace redbud
{

/// What a line of QEMU's error output means for the virtual machine.
enum class MessageEffect {
    Harmless,     ///< expected, says nothing about the plan
    LosesNvLink2, ///< it runs, without NVLink2 or with less of it
    Stops,        ///< the virtual machine stands still or goes on without a device
    Fatal,        ///< QEMU ends
};

struct MessageMeaning {
    MessageEffect effect = MessageEffect::Harmless;
    QString explanation; ///< what it means and what to do; empty for harmless lines
};

/// Recognises the lines that concern vPHBs, VFIO and NVLink2 (QEMU 4.1 to 8.1); nothing for
/// others.
std::optional<MessageMeaning> meaningOf(const QString &line);

/// What QEMU's lines say, each once: the rule is "qemu-message", the place the devices that the
/// line names by address or id. Harmless and unknown lines are left out.
QList<Problem> problemsIn(const QStringList &log);

/// The last lines that are worth quoting when QEMU ended: at most @a count, harmless ones left out.
QStringList lastWords(const QStringList &log, qsizetype count = 3);

} // namespace redbud
