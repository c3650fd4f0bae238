// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/host/kernelmodules.h"

#include <QByteArray>
#include <QHash>
#include <QString>

namespace redbud
{

/// What the filters need to know of the machine as a whole.
struct CaptureContext {
    QHash<QString, QString> volumes; ///< block devices ("dm-0") of the device mapper, by name
    Modaliases modaliases;           ///< of its PCI devices
};

/// What a snapshot keeps of a file of a kind of resources/capture/files.txt: everything that a
/// scan takes from it, nothing that identifies the machine or changes from moment to moment.
QByteArray filterForCapture(const QString &kind, const QByteArray &content,
                            const CaptureContext &context);

/// Without the machine's type and serial number, as in "UOPWR.1234567-Node0-GPU0".
QString withoutSerialNumber(const QString &locationCode);

} // namespace redbud
