// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/reference/commandwords.h"

#include "app/cli/program.h"

#include <CLI/CLI.hpp>

#include <map>

namespace redbud::reference
{

namespace
{

/// The words in braces that the help of a choice ends with: "FORMAT:{dts,dtb}".
std::vector<std::string> choicesOf(const std::string &type)
{
    const auto begin = type.find('{');
    const auto end = type.find('}');
    if (begin == std::string::npos || end == std::string::npos)
        return {};
    return CLI::detail::split(type.substr(begin + 1, end - begin - 1), ',');
}

ValueKind kindOf(const std::string &name, bool isArgument)
{
    static const std::map<std::string, ValueKind> kinds{
        {"HOST", ValueKind::Host},      {"PLAN", ValueKind::Plan},   {"FILE", ValueKind::File},
        {"PATH", ValueKind::File},      {"TREE_A", ValueKind::File}, {"TREE_B", ValueKind::File},
        {"FOLDER", ValueKind::Folder},  {"USER", ValueKind::User},   {"DEVICE", ValueKind::Device},
        {"ADDRESS", ValueKind::Device},
    };
    // As an option it is a name for something new.
    if (isArgument && name == "NAME")
        return ValueKind::Machine;
    const auto known = kinds.find(name);
    return known == kinds.end() ? ValueKind::Text : known->second;
}

ValueWords valueOf(const std::string &name, const std::string &type, bool isArgument)
{
    std::vector<std::string> choices = choicesOf(type);
    const ValueKind kind = choices.empty() ? kindOf(name, isArgument) : ValueKind::Choice;
    return {name, kind, std::move(choices)};
}

OptionWords optionWords(const CLI::Option &option)
{
    OptionWords words;
    for (const std::string &name : option.get_snames())
        words.names.push_back("-" + name);
    for (const std::string &name : option.get_lnames())
        words.names.push_back("--" + name);
    words.help = option.get_description();
    words.mayRepeat = option.get_expected_max() > 1;
    if (option.get_items_expected_max() == 0)
        return words;
    // "FORMAT:{dts,dtb}", "HOST", or what CLI11 says of numbers: "INT:INT in [0 - 3600]".
    const std::string type = option.get_type_name();
    const std::string name = type.substr(0, type.find(':'));
    words.value = valueOf(name == "INT" ? "N" : name, type, false);
    return words;
}

CommandWords wordsOf(const CLI::App &app, const std::string &name)
{
    CommandWords words{name, app.get_description(), {}, {}};
    for (const CLI::Option *option : app.get_options()) {
        if (!option->get_positional()) {
            words.options.push_back(optionWords(*option));
            continue;
        }
        const std::string argument = option->get_name(true);
        words.arguments.push_back({option->get_description(),
                                   valueOf(argument, option->get_type_name(), true),
                                   option->get_required()});
    }
    return words;
}

} // namespace

std::vector<CommandWords> commandWords()
{
    cli::ExitStatus status = cli::Done;
    const std::unique_ptr<CLI::App> program = cli::makeProgram(status);
    const CLI::App &app = *program;
    std::vector<CommandWords> all{wordsOf(app, {})};
    for (const CLI::App *command : app.get_subcommands({}))
        all.push_back(wordsOf(*command, command->get_name()));
    return all;
}

} // namespace redbud::reference
