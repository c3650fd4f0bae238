// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QStringList>

namespace redbud::test
{

/// What a QEMU command line says of the guest, sorted, a property in each line, such as
/// "vfio-pci 0004:04:00.0: bus=vphb 0, addr=00.0". Two command lines that make the same guest have
/// the same facts, whether options are words or JSON, whatever the names of objects, and in
/// whichever unit sizes are. What only serves those who watch the guest (monitors, consoles, logs)
/// is left out.
QStringList qemuFacts(const QStringList &argv);

/// The first fact of either that the other does not have; empty: they are the same.
QString firstDifference(const QStringList &expected, const QStringList &actual);

} // namespace redbud::test
