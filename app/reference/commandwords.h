// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <vector>

namespace redbud::reference
{

/// What may stand for a value on the command line, so that a shell can propose something.
enum class ValueKind {
    Text,   ///< a name or number of the user's own
    Choice, ///< one of a few words
    Host,   ///< "live", a sample, a folder or a snapshot
    Plan,   ///< a plan file
    File,   ///< any file
    Folder,
    User,
    Device,  ///< a PCI address of this machine
    Machine, ///< a virtual machine that runs
};

struct ValueWords {
    std::string name; ///< "FILE", "N"; empty for a flag
    ValueKind kind = ValueKind::Text;
    std::vector<std::string> choices;
};

struct OptionWords {
    std::vector<std::string> names; ///< short ones first, with their dashes
    std::string help;
    ValueWords value;
    bool mayRepeat = false;
};

struct ArgumentWords {
    std::string help;
    ValueWords value;
    bool required = false;
};

struct CommandWords {
    std::string name; ///< empty for what stands before any subcommand
    std::string help;
    std::vector<OptionWords> options;
    std::vector<ArgumentWords> arguments;
};

/// redbudctl without its subcommands, then each of them in the order of its help.
std::vector<CommandWords> commandWords();

} // namespace redbud::reference
