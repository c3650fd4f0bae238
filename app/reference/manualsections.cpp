// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/reference/writers.h"

namespace redbud::reference
{

namespace
{

/// Text as roff means it: nothing in it is a request or an escape, and a dash is one.
std::string roff(const std::string &text)
{
    std::string out;
    bool code = false;
    for (const char c : text) {
        if (c == '\\')
            out += "\\e";
        else if (c == '-')
            out += "\\-";
        else if (c == '`')
            out += (code = !code) ? "\\fB" : "\\fR";
        else if (c == '\'')
            out += "\\(aq";
        else if (c == '^')
            out += "\\(ha";
        else if (c == '~')
            out += "\\(ti";
        else
            out += c;
    }
    return out.starts_with('.') ? "\\&" + out : out;
}

/// A sentence of its own, as a manual has it.
std::string sentence(const std::string &text)
{
    return roff(text) + (text.ends_with('.') ? "\n" : ".\n");
}

std::string bold(const std::string &text)
{
    return "\\fB" + roff(text) + "\\fR";
}

std::string valueText(const ValueWords &value)
{
    if (value.kind != ValueKind::Choice)
        return "\\fI" + roff(value.name) + "\\fR";
    std::string text;
    for (const std::string &choice : value.choices)
        text += (text.empty() ? "" : "|") + bold(choice);
    return text;
}

std::string usage(const CommandWords &command)
{
    std::string line = bold("redbudctl") + " " + bold(command.name) + " [\\fIoptions\\fR]";
    for (const ArgumentWords &argument : command.arguments) {
        const std::string value = valueText(argument.value);
        line += " " + (argument.required ? value : "[" + value + "]");
    }
    return line + "\n";
}

std::string item(const std::string &tag, const std::string &help)
{
    return ".TP\n" + tag + "\n" + sentence(help);
}

std::string optionItem(const OptionWords &option)
{
    std::string tag;
    for (const std::string &name : option.names)
        tag += (tag.empty() ? "" : ", ") + bold(name);
    if (!option.value.name.empty())
        tag += " " + valueText(option.value);
    return item(tag, option.help);
}

} // namespace

std::string manualSections(const std::vector<CommandWords> &commands)
{
    std::string out;
    for (const CommandWords &command : commands) {
        if (command.name.empty())
            continue;
        out +=
            ".SS " + roff(command.name) + "\n" + usage(command) + ".PP\n" + sentence(command.help);
        for (const ArgumentWords &argument : command.arguments)
            out += item(valueText(argument.value), argument.help);
        for (const OptionWords &option : command.options) {
            // It is the same for all, and stands before them.
            if (option.names.back() != "--help")
                out += optionItem(option);
        }
    }
    return out;
}

} // namespace redbud::reference
