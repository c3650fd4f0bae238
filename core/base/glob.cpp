// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/glob.h"

namespace redbud
{

namespace
{

/// What one step of a pattern makes of one character.
struct Step {
    bool fits;
    qsizetype length; ///< characters of the pattern that the step takes
};

/// A character of a set, which a backslash may stand before; moves @a at behind it.
bool takeSetCharacter(QByteArrayView pattern, qsizetype &at, uchar &c)
{
    if (at < pattern.size() && pattern.at(at) == '\\')
        ++at;
    if (at >= pattern.size())
        return false;
    c = uchar(pattern.at(at++));
    return true;
}

/// A set in brackets; an unfinished one is a plain bracket.
Step setStep(QByteArrayView pattern, uchar c)
{
    const Step plain{c == '[', 1};
    qsizetype at = 1;
    const bool negated = at < pattern.size() && (pattern.at(at) == '!' || pattern.at(at) == '^');
    if (negated)
        ++at;
    bool fits = false;
    // A closing bracket that comes first is one of the set.
    for (bool first = true; at < pattern.size() && (first || pattern.at(at) != ']');
         first = false) {
        uchar low = 0;
        if (!takeSetCharacter(pattern, at, low))
            return plain;
        uchar high = low;
        const bool isRange =
            at + 1 < pattern.size() && pattern.at(at) == '-' && pattern.at(at + 1) != ']';
        if (isRange && !takeSetCharacter(pattern, ++at, high))
            return plain;
        fits = fits || (low <= c && c <= high);
    }
    return at < pattern.size() ? Step{fits != negated, at + 1} : plain;
}

Step step(QByteArrayView pattern, uchar c)
{
    switch (pattern.front()) {
    case '?':
        return {true, 1};
    case '[':
        return setStep(pattern, c);
    case '\\':
        return pattern.size() > 1 ? Step{uchar(pattern.at(1)) == c, 2} : Step{false, 1};
    default:
        return {uchar(pattern.front()) == c, 1};
    }
}

} // namespace

bool globMatches(QByteArrayView pattern, QByteArrayView text)
{
    qsizetype at = 0;        // in the pattern
    qsizetype star = -1;     // behind the last star
    qsizetype starText = -1; // where that star's match ends so far
    for (qsizetype i = 0; i < text.size();) {
        if (at < pattern.size() && pattern.at(at) == '*') {
            star = ++at;
            starText = i;
            continue;
        }
        const Step next =
            at < pattern.size() ? step(pattern.sliced(at), uchar(text.at(i))) : Step{false, 0};
        if (next.fits) {
            at += next.length;
            ++i;
        } else if (star >= 0) {
            // Only the last star needs another try: what an earlier one could take more, the last
            // one can take as well.
            at = star;
            i = ++starText;
        } else {
            return false;
        }
    }
    while (at < pattern.size() && pattern.at(at) == '*')
        ++at;
    return at == pattern.size();
}

} // namespace redbud
