// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/reference/writers.h"

namespace redbud::reference
{

namespace
{

/// For the inside of single quotes, with a backslash before what _arguments would understand.
std::string quoted(const std::string &text, const std::string &special)
{
    std::string out;
    for (const char c : text) {
        if (c == '\'') {
            out += "'\\''";
            continue;
        }
        if (c == '\\' || special.find(c) != std::string::npos)
            out += '\\';
        out += c;
    }
    return out;
}

std::string actionOf(const ValueWords &value)
{
    switch (value.kind) {
    case ValueKind::Text:
        return " ";
    case ValueKind::Choice: {
        std::string words;
        for (const std::string &choice : value.choices)
            words += (words.empty() ? "" : " ") + choice;
        return "(" + words + ")";
    }
    case ValueKind::Host:
        return "_redbudctl_hosts";
    case ValueKind::Plan:
        return "_files -g \"*.redbud(-.)\"";
    case ValueKind::File:
        return "_files";
    case ValueKind::Folder:
        return "_files -/";
    case ValueKind::User:
        return "_users";
    case ValueKind::Device:
        return "_redbudctl_devices";
    case ValueKind::Machine:
        return "_redbudctl_machines";
    }
    return {};
}

std::string optionLine(const OptionWords &option)
{
    std::string exclusive;
    for (const std::string &name : option.names)
        exclusive += (exclusive.empty() ? "" : " ") + name;
    // After the help nothing else makes sense.
    const bool ends = option.names.back() == "--help" || option.names.back() == "--version";
    std::string before = ends ? "(- *)" : "(" + exclusive + ")";
    if (option.mayRepeat)
        before = "*";
    std::string value;
    if (!option.value.name.empty())
        value = ":" + option.value.name + ":" + actionOf(option.value);
    std::string lines;
    for (const std::string &name : option.names) {
        const bool takesEquals = !value.empty() && name.starts_with("--");
        lines.append("            '").append(before).append(name).append(takesEquals ? "=[" : "[");
        lines.append(quoted(option.help, "[]:")).append("]").append(value).append("'\n");
    }
    return lines;
}

std::string argumentLine(const ArgumentWords &argument, int number)
{
    return "            '" + std::to_string(number) + (argument.required ? ":" : "::") +
           argument.value.name + ":" + actionOf(argument.value) + "'\n";
}

} // namespace

std::string zshFunctions(const std::vector<CommandWords> &commands)
{
    std::string names;
    std::string specs;
    for (const CommandWords &command : commands) {
        if (!command.name.empty())
            names += "        '" + command.name + ":" + quoted(command.help, ":") + "'\n";
        specs += "    '" + command.name + "')\n        specs=(\n";
        for (const OptionWords &option : command.options)
            specs += optionLine(option);
        int number = 0;
        for (const ArgumentWords &argument : command.arguments)
            specs += argumentLine(argument, ++number);
        specs += "        )\n        ;;\n";
    }
    return "_redbudctl_commands()\n{\n    local -a commands=(\n" + names +
           "    )\n    _describe -t commands subcommand commands\n}\n\n"
           "# What a subcommand takes, in the words of _arguments.\n"
           "_redbudctl_specs()\n{\n    case $1 in\n" +
           specs + "    *) specs=() ;;\n    esac\n}\n";
}

} // namespace redbud::reference
