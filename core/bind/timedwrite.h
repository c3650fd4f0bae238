// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QByteArray>

#include <chrono>

namespace redbud
{

/// write(2) with an end. A driver's unbind may sleep in the kernel for ever, where no signal
/// reaches it and no thread can be ended; so a process of its own writes, which is left behind
/// when its time is over. It keeps nothing open but the file.
///
/// 0 when all bytes were taken; an errno value; ETIMEDOUT.
int timedWrite(int fd, const QByteArray &bytes, std::chrono::milliseconds limit);

} // namespace redbud
