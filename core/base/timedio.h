// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QByteArray>

#include <chrono>

namespace redbud
{

// write(2) and read(2) with an end. A driver may sleep in the kernel for ever while it keeps a
// device, and so does everybody who asks for the device then; no signal reaches them, and no thread
// can be ended. So a process of its own asks, which is left behind when its time is over. It keeps
// nothing open but the file.

/// 0 when all bytes were taken; an errno value; ETIMEDOUT.
int timedWrite(int fd, const QByteArray &bytes, std::chrono::milliseconds limit);

/// Reads once, as is enough for an attribute of sysfs. 0, and @a bytes are what was read; an errno
/// value, E2BIG beyond 4000 bytes; ETIMEDOUT.
int timedRead(int fd, QByteArray &bytes, std::chrono::milliseconds limit);

} // namespace redbud
