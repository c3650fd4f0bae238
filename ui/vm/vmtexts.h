// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/session/vmsample.h"
#include "core/session/vmstate.h"
#include "ui/theme.h"

#include <QString>

namespace redbud
{

/// "▶": a sign for a state, so that colour is not the only one.
QString vmStateSign(VmState state);
QColor vmStateColor(VmState state, const Theme &theme);

/// "▶ running"
QString vmStateText(VmState state);

/// "34 %"
QString percentText(double percent);

/// "reads 1.2 MiB/s, writes 0 bytes/s" of a disk, "receives …, sends …" of a network.
QString diskRateText(const VmSample::Rate &rate);
QString networkRateText(const VmSample::Rate &rate);

} // namespace redbud
