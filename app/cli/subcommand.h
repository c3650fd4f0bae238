// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/cli/exitstatus.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace CLI
{
class App;
}

namespace redbud::cli
{

/// One subcommand with its options, declared without the templates of CLI11: those are compiled
/// once, in subcommand.cpp, instead of in every command.
///
/// The values are written when the command line is parsed, before the function given to run() is
/// called, and must live as long as the application.
class Subcommand
{
public:
    Subcommand(CLI::App &app, const char *name, const char *help);

    void flag(const char *name, bool &value, const char *help);
    /// @p names as in "-o,--output"; @p type stands for the value in the help. An empty value is
    /// wrong usage.
    void option(const char *names, QString &value, const char *type, const char *help);
    void number(const char *name, int &value, int minimum, int maximum, const char *help);
    void choice(const char *name, QString &value, const QStringList &choices, const char *type,
                const char *help);
    /// An option that may be given more than once.
    void list(const char *name, QStringList &values, const char *type, const char *help);
    void optionalArgument(const char *name, QString &value, const char *help);
    /// A required argument without a name.
    void argument(const char *name, QString &value, const char *help);

    /// What the subcommand does; its result becomes @p status.
    void run(ExitStatus &status, std::function<ExitStatus()> function);

private:
    CLI::App *m_app; ///< owned by the application's CLI::App
};

} // namespace redbud::cli
