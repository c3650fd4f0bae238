// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace redbud::test
{

class Initramfs;

/// Adds kernel modules by name, and those that they need, from a folder lib/modules/RELEASE, with
/// the lists that modprobe reads. What the kernel does not have as a module is left out.
void addModules(Initramfs &root, const QString &folder, const QStringList &names);

} // namespace redbud::test
