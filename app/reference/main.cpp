// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/reference/writers.h"
#include "core/host/hostsource.h"

#include <cstdio>
#include <fstream>
#include <map>
#include <sstream>
#include <stdexcept>

using namespace redbud;
using namespace redbud::reference;

namespace
{

std::string sampleHosts()
{
    std::string hosts;
    for (const QString &name : sampleNames())
        hosts += (hosts.empty() ? "sample:" : " sample:") + name.toStdString();
    return hosts;
}

std::string replaced(std::string text, const std::string &mark, const std::string &content)
{
    const auto position = text.find(mark);
    if (position != std::string::npos)
        text.replace(position, mark.size(), content);
    return text;
}

void write(const std::string &kind, const char *source, const char *target)
{
    const std::map<std::string, std::string (*)(const std::vector<CommandWords> &)> writers{
        {"bash", bashFunctions}, {"zsh", zshFunctions}, {"man", manualSections}};
    std::ifstream in(source);
    std::stringstream text;
    text << in.rdbuf();
    std::string content = replaced(text.str(), "@COMMANDS@\n", writers.at(kind)(commandWords()));
    content = replaced(content, "@SAMPLES@", sampleHosts());
    content = replaced(content, "@VERSION@", REDBUD_VERSION);
    std::ofstream out(target, std::ios::binary);
    out << content;
    out.close();
    if (!in || !out)
        throw std::runtime_error("it cannot be read or written");
}

} // namespace

/// Makes the completions and the manual page of redbudctl of its own options, when it is built:
/// bash|zsh|man TEMPLATE OUTPUT. It is not installed.
int main(int argc, char *argv[])
{
    try {
        if (argc != 4)
            throw std::runtime_error("usage: reference bash|zsh|man TEMPLATE OUTPUT");
        write(argv[1], argv[2], argv[3]);
        return 0;
    } catch (const std::exception &error) {
        std::fprintf(stderr, "reference: %s\n", error.what());
        return 1;
    }
}
