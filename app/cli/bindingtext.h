// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/cli/exitstatus.h"
#include "core/base/result.h"
#include "core/bind/bindplan.h"
#include "core/bind/helperclient.h"

#include <QString>
#include <QStringList>

#include <stop_token>

namespace redbud::cli
{

/// The preview for people: warnings first, then what stands in the way, then each step in words
/// and as a line for a shell.
QString bindingText(const BindPlan &plan, const Host &host);

/// What is written so that devices are bound, or no longer, after a restart of the machine, as
/// lines for a shell; empty where that is nothing.
QString afterRestartText(const QStringList &commands);

/// Asks on a terminal; where there is none, the answer is yes. A stop is a no.
bool confirms(const QString &question, const std::stop_token &stop = {});

/// One line on standard error for each step that begins or fails.
void complainAboutStep(const HelperStep &step);

/// Prints the helper's last word, as text or as {verb: bool, "message", "notes"}.
ExitStatus finish(const Result<HelperReply> &reply, bool json, const QString &verb);

} // namespace redbud::cli
