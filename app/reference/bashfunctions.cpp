// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/reference/writers.h"

namespace redbud::reference
{

namespace
{

std::string kindWords(const ValueWords &value)
{
    switch (value.kind) {
    case ValueKind::Text:
        return "text";
    case ValueKind::Choice: {
        std::string words = "choice";
        for (const std::string &choice : value.choices)
            words += " " + choice;
        return words;
    }
    case ValueKind::Host:
        return "host";
    case ValueKind::Plan:
        return "plan";
    case ValueKind::File:
        return "file";
    case ValueKind::Folder:
        return "folder";
    case ValueKind::User:
        return "user";
    case ValueKind::Device:
        return "device";
    case ValueKind::Machine:
        return "machine";
    }
    return {};
}

/// A function that prints one of many words, by what it is called with.
std::string function(const std::string &comment, const std::string &name,
                     const std::string &question, const std::string &answers)
{
    return "# " + comment + "\n" + name + "()\n{\n    case " + question + " in\n" + answers +
           "    esac\n}\n";
}

std::string answer(const std::string &pattern, const std::string &words)
{
    return "    " + pattern + ") echo '" + words + "' ;;\n";
}

} // namespace

std::string bashFunctions(const std::vector<CommandWords> &commands)
{
    std::string names;
    std::string options;
    std::string values;
    std::string arguments;
    for (const CommandWords &command : commands) {
        if (!command.name.empty())
            names += (names.empty() ? "" : " ") + command.name;
        std::string optionNames;
        for (const OptionWords &option : command.options) {
            for (const std::string &name : option.names) {
                optionNames += (optionNames.empty() ? "" : " ") + name;
                if (!option.value.name.empty())
                    values += answer(command.name + "," + name, kindWords(option.value));
            }
        }
        options += answer("'" + command.name + "'", optionNames);
        int number = 0;
        for (const ArgumentWords &argument : command.arguments)
            arguments +=
                answer(command.name + "," + std::to_string(++number), kindWords(argument.value));
    }
    return "_redbudctl_commands='" + names + "'\n\n" +
           function("The options of a subcommand.", "_redbudctl_options", "$1", options) + "\n" +
           function("What the value of a subcommand's option is.", "_redbudctl_value", "$1,$2",
                    values) +
           "\n" +
           function("What a subcommand's argument is.", "_redbudctl_argument", "$1,$2", arguments);
}

} // namespace redbud::reference
