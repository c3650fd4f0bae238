// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

namespace redbud
{

// Prints one line "redbud-vfiosim: ..." on stderr and leaves the process with status 3. It is used
// before and during other constructors, so it neither allocates nor runs exit handlers.
[[noreturn]] void refuse(const char *format, ...) __attribute__((format(printf, 1, 2)));

} // namespace redbud
