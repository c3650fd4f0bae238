// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/host/host.h"
#include "core/plan/plan.h"

#include <QByteArray>
#include <QString>

namespace redbud
{

/// Host, plan, problems, addresses and command line for people, as a page of Markdown that can be
/// pasted into a ticket. Names and texts from outside cannot format or link anything in it, see
/// markdownText(). It has what a snapshot has: no serial numbers, hardware addresses or host names,
/// but for what the plan itself names.
QByteArray markdownReport(const Host &host, const Plan &plan, const QString &qemu);

} // namespace redbud
