// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <cstdint>
#include <string_view>

namespace redbud
{

// One line of the description, taken apart word by word. Every reading function complains with
// FILE:LINE and does not return when the line does not hold what was asked for.
class DescriptionLine
{
public:
    DescriptionLine(const char *path, unsigned number, std::string_view text)
        : m_path(path)
        , m_number(number)
        , m_text(text)
    {
    }

    unsigned number() const { return m_number; }

    // The next word, empty at the end of the line.
    std::string_view word();
    std::string_view requiredWord();
    // What is left of the line, without the blanks around it; '#' has no meaning here.
    std::string_view rest();
    uint64_t integer(uint64_t least, uint64_t most);
    void end();

    // The whole text from the next word to the end, copied with a NUL.
    void copyRest(char *destination, size_t capacity);

    [[noreturn]] void refuseLine(const char *why) const;

private:
    const char *m_path;
    unsigned m_number;
    std::string_view m_text;
};

// The value of a digit of the given base, -1 when it is none.
int digitValue(char character, unsigned base);

} // namespace redbud
