// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace redbud::supervisor
{

/// A file that QEMU gets opened, as the descriptor that its command line names.
struct OpenFile {
    int fd = -1;
    std::string path;
};

/// What the supervisor is told to do: the file `launch` of a session's directory, written by
/// core/session. It is a list of pairs of words, each word ended by a zero byte:
///   arg WORD      one word of QEMU's command line, in order; the first is the program
///   env NAME=VALUE
///   log PATH      where QEMU's output goes
///   console PATH  where what the guest writes on its console goes
///   memlock N     RLIMIT_MEMLOCK in bytes
///   file FD:PATH  a file to be opened for reading and writing
///   end WORD      one word of the command that is run when QEMU has ended; in order
struct LaunchFile {
    std::vector<std::string> argv;
    std::vector<std::string> environment;
    std::string log;
    std::string consoleLog;
    std::optional<unsigned long long> memlock;
    std::vector<OpenFile> files;
    std::vector<std::string> endCommand;
};

/// Absent where the file is not exactly that, or larger than 1 MiB.
std::optional<LaunchFile> readLaunchFile(const std::string &path);

/// The same of bytes.
std::optional<LaunchFile> parseLaunchFile(const std::string &bytes);

} // namespace redbud::supervisor
