// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/host/host.h"
#include "core/plan/plan.h"

#include <QByteArray>
#include <QString>

namespace redbud
{

/// A plan as one POSIX shell script, for a host without Redbud: it checks, binds as planBinding()
/// says, runs QEMU with the words of launchSpec() and puts the devices back; its own header tells
/// the rest. A plan with Problems gets a script that names them.
///
/// Whatever stands in names, paths and arguments is data in it: nothing of it is ever executed, and
/// QEMU gets it unchanged. The same values give the same bytes.
///
/// @a qemu is a path or a name in PATH; @a planFile is named in the header only. The errors of
/// planBinding(); InvalidArgument for a word that no command line can hold.
Result<QByteArray> launchScript(const Host &host, const Plan &plan, const QString &qemu,
                                const QString &planFile);

} // namespace redbud
