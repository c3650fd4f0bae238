// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later

#include "core/rehearsal/simulator/descriptionline.h"

#include "core/rehearsal/simulator/complaint.h"

#include <cstring>

namespace redbud
{

namespace
{

constexpr std::string_view blanks = " \t";

} // namespace

int digitValue(char character, unsigned base)
{
    int value = -1;
    if (character >= '0' && character <= '9')
        value = character - '0';
    else if (character >= 'a' && character <= 'f')
        value = character - 'a' + 10;
    else if (character >= 'A' && character <= 'F')
        value = character - 'A' + 10;
    return value < static_cast<int>(base) ? value : -1;
}

std::string_view DescriptionLine::word()
{
    const size_t start = m_text.find_first_not_of(blanks);
    if (start == std::string_view::npos || m_text[start] == '#') {
        m_text = {};
        return {};
    }
    m_text.remove_prefix(start);
    const size_t length = m_text.find_first_of(blanks);
    const std::string_view found(m_text.data(), length < m_text.size() ? length : m_text.size());
    m_text.remove_prefix(found.size());
    return found;
}

std::string_view DescriptionLine::requiredWord()
{
    const std::string_view found = word();
    if (found.empty())
        refuseLine("a word is missing at the end");
    return found;
}

std::string_view DescriptionLine::rest()
{
    const size_t start = m_text.find_first_not_of(blanks);
    if (start == std::string_view::npos)
        return {};
    const size_t last = m_text.find_last_not_of(blanks);
    const std::string_view found(m_text.data() + start, last - start + 1);
    m_text = {};
    return found;
}

uint64_t DescriptionLine::integer(uint64_t least, uint64_t most)
{
    std::string_view digits = requiredWord();
    unsigned base = 10;
    if (digits.size() > 2 && digits[0] == '0' && (digits[1] == 'x' || digits[1] == 'X')) {
        base = 16;
        digits.remove_prefix(2);
    }
    uint64_t value = 0;
    for (const char character : digits) {
        const int digit = digitValue(character, base);
        if (digit < 0)
            refuseLine("not a number");
        uint64_t scaled = 0;
        if (__builtin_mul_overflow(value, base, &scaled) ||
            __builtin_add_overflow(scaled, static_cast<uint64_t>(digit), &value))
            refuseLine("the number does not fit in 64 bits");
    }
    if (value < least || value > most)
        refuseLine("the number is out of range");
    return value;
}

void DescriptionLine::end()
{
    if (!word().empty())
        refuseLine("there is something after the last expected word");
}

void DescriptionLine::copyRest(char *destination, size_t capacity)
{
    const std::string_view text = rest();
    if (text.empty())
        refuseLine("the text is missing");
    if (text.size() >= capacity)
        refuseLine("the text is too long");
    memcpy(destination, text.data(), text.size());
    destination[text.size()] = '\0';
}

void DescriptionLine::refuseLine(const char *why) const
{
    refuse("%s:%u: %s", m_path, m_number, why);
}

} // namespace redbud
