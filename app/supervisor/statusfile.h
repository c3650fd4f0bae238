// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/supervisor/uniquefd.h"

#include <string>

namespace redbud::supervisor
{

/// The file `status` of a session: one line of a fixed length, so that it is written in place and
/// a full disk cannot keep the end of a virtual machine from being told. Who has it open reads
/// the end also after the file is gone.
///   starting
///   running PID STARTTIME      the latter as field 22 of /proc/PID/stat
///   exited STATUS LOST         LOST: bytes of output that no log has taken
///   killed SIGNAL LOST
/// with the word "bound" at the end of one of these where the devices could not be handed back.
class StatusFile
{
public:
    /// Makes the file with "starting" in it; false with errno.
    bool create(const std::string &path);

    void write(std::string line) const;

private:
    UniqueFd m_file;
};

} // namespace redbud::supervisor
