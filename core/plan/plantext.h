// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QStringView>
#include <QUuid>

namespace redbud
{

/// Text that can stand in a file, a script and a window title: not empty, no control characters
/// (NUL and line ends among them), no half of a surrogate pair.
bool isPlainText(QStringView text);

/// What may name a machine type: letters, digits, '.', '-' and '_'. QEMU would read the rest of
/// "pseries-7.2,dumpdtb=…" as options of the machine.
bool isMachineName(QStringView text);

/// What Linux accepts as the name of a network interface and QEMU as the value of an option: 1 to
/// 15 bytes of UTF-8, no blanks, '/' or ',', and neither "." nor "..".
bool isInterfaceName(QStringView text);

/// What can be an IP address or the name of a host, without brackets, zone or port.
bool isListenAddress(QStringView text);

/// The UUID that a text spells, with hyphens or as 32 digits alone; null where it spells none.
QUuid uuidFromText(const QString &text);

/// As Redbud, QEMU and libvirt write it, with hyphens; empty for a null one.
QString uuidText(const QUuid &uuid);

/// Six pairs of hex digits with colons between them.
bool isMacAddress(QStringView text);

} // namespace redbud
