// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/qemu/launchspec.h"

namespace redbud
{

/// The words after QEMU, each option with its values.
QList<QStringList> optionsOf(const LaunchSpec &spec);

/// A command line for reading and for pasting into a shell: files to be opened first, then QEMU,
/// then each option with its value, a line each and quoted. For bash where QEMU finds files open,
/// because a POSIX shell opens only one-digit descriptors.
QStringList commandLines(const LaunchSpec &spec);

/// The same as one text, with the continuation that a shell wants.
QString commandText(const LaunchSpec &spec);

} // namespace redbud
