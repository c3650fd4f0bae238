// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plan/plan.h"

namespace redbud
{

// The parts of a plan file as JSON, for planwriter.cpp. What a field means by default is left out
// where the field came later than the document's first description.

/// machinewriter.cpp
QByteArray writeMachine(const Machine &machine);
QByteArray writeNumaNode(const GuestNumaNode &node);
QByteArray writeBoot(const Boot &boot);
QByteArray writeTpm(const Tpm &tpm);
/// "slof", "vof" or the file.
QString firmwareText(const Firmware &firmware);

/// cardwriter.cpp
QByteArray writeDisk(const Disk &disk);
QByteArray writeScsiController(const ScsiController &controller);
QByteArray writeNetwork(const NetworkCard &card);
QByteArray writeDisplay(const Display &display);

/// null for an empty text.
QJsonValue textOrNull(const QString &value);

} // namespace redbud
