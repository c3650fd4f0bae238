// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/bind/helperrequest.h"

#include <QByteArray>
#include <QStringList>

#include <functional>
#include <optional>

namespace redbud
{

/// One step of the helper's, in words for people.
struct HelperStep {
    int number = 0; ///< from 1
    int of = 0;
    QString text;
    QString command; ///< the same as a line for a shell; may be empty
    QString state;   ///< "running", "done" or "failed"
    bool restoring = false;

    bool operator==(const HelperStep &) const = default;
};

/// The helper's last word.
struct HelperReply {
    bool done = false; ///< false: refused, nothing was changed
    QString message;
    QStringList notes;

    bool operator==(const HelperReply &) const = default;
};

/// One line of the helper's output: a step, a reply with the status that it ended with, or
/// nothing that a helper writes.
struct HelperLine {
    std::optional<HelperStep> step;
    std::optional<HelperReply> reply;
    int status = 0; ///< HelperEnd of the reply
};
HelperLine parseHelperLine(const QByteArray &line);

/// The program that belongs to this one: libexec/redbud/redbud-helper beside bin/.
QString helperProgram();

/// Runs the helper, as root directly and as anybody else through pkexec, which asks for a
/// password. Cancelled where the person dismissed the question, PermissionDenied where they may
/// not (or pkexec is not there), ProcessFailed with the helper's words where it failed. Blocks, on
/// a thread without event loop; @a observer is called on it.
Result<HelperReply> callHelper(const HelperRequest &request,
                               const std::function<void(const HelperStep &)> &observer,
                               const QString &program = helperProgram());

/// The same through a program that is pkexec, or stands for it.
Result<HelperReply> callHelperVia(const QString &pkexec, const HelperRequest &request,
                                  const std::function<void(const HelperStep &)> &observer,
                                  const QString &program);

} // namespace redbud
