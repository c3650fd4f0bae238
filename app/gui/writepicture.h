// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/gui/arguments.h"

namespace redbud
{

/// Writes the picture that was asked for, without a window, and returns the exit status; says on
/// standard error what went wrong. Needs a QApplication.
int writePicture(const Arguments &arguments);

} // namespace redbud
