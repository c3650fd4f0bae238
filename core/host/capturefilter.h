// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace redbud
{

/// What a snapshot keeps of a file of a kind of resources/capture/files.txt: everything that a
/// scan takes from it, nothing that identifies the machine or changes from moment to moment.
/// @a volumes gives the block device of a device-mapper volume's name ("dm-0").
QByteArray filterForCapture(const QString &kind, const QByteArray &content,
                            const QHash<QString, QString> &volumes);

/// Without the machine's type and serial number, as in "UOPWR.1234567-Node0-GPU0".
QString withoutSerialNumber(const QString &locationCode);

} // namespace redbud
