// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace redbud
{

// On POWER9, NVIDIA's persistence daemon brings the memory of GPUs online as system memory when it
// starts, and offline again when it is stopped (NVIDIA's documentation of nvidia-persistenced).
// A GPU whose memory is online cannot leave its driver.

/// The daemon's systemd unit.
QString persistencedService();

/// How a person frees GPU memory that is online, in words, most convenient first. @a running:
/// the daemon is at work, so that Redbud can offer to stop it.
QStringList persistencedWays(bool running);

} // namespace redbud
