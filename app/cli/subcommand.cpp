// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/subcommand.h"

#include <CLI/CLI.hpp>

#include <string>
#include <utility>

namespace redbud::cli
{

namespace
{

CLI::Option *addText(CLI::App &app, const char *names, QString &value, const char *help)
{
    return app.add_option_function<std::string>(
        names, [&value](const std::string &text) { value = QString::fromStdString(text); }, help);
}

} // namespace

Subcommand::Subcommand(CLI::App &app, const char *name, const char *help)
    : m_app(app.add_subcommand(name, help))
{
}

void Subcommand::flag(const char *name, bool &value, const char *help)
{
    m_app->add_flag(name, value, help);
}

void Subcommand::option(const char *names, QString &value, const char *type, const char *help)
{
    // Nothing in quotes is a variable that nobody has set, and not the wish for the default.
    addText(*m_app, names, value, help)
        ->check([](const std::string &text) {
            return text.empty() ? std::string("is empty") : std::string();
        })
        ->type_name(type);
}

void Subcommand::number(const char *name, int &value, int minimum, int maximum, const char *help)
{
    m_app->add_option(name, value, help)->check(CLI::Range(minimum, maximum));
}

void Subcommand::choice(const char *name, QString &value, const QStringList &choices,
                        const char *type, const char *help)
{
    std::vector<std::string> allowed;
    for (const QString &choice : choices)
        allowed.push_back(choice.toStdString());
    addText(*m_app, name, value, help)->check(CLI::IsMember(allowed))->type_name(type);
}

void Subcommand::list(const char *name, QStringList &values, const char *type, const char *help)
{
    m_app
        ->add_option_function<std::vector<std::string>>(
            name,
            [&values](const std::vector<std::string> &texts) {
                for (const std::string &text : texts)
                    values.append(QString::fromStdString(text));
            },
            help)
        ->type_name(type)
        ->allow_extra_args(false);
}

void Subcommand::optionalArgument(const char *name, QString &value, const char *help)
{
    addText(*m_app, name, value, help)->type_name("");
}

void Subcommand::argument(const char *name, QString &value, const char *help)
{
    addText(*m_app, name, value, help)->required()->type_name("");
}

void Subcommand::run(ExitStatus &status, std::function<ExitStatus()> function)
{
    m_app->callback([&status, function = std::move(function)] { status = function(); });
}

} // namespace redbud::cli
