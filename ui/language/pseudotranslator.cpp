// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/language/pseudotranslator.h"

#include <cstring>

namespace redbud
{

QString PseudoTranslator::translate(const char *context, const char *sourceText, const char *,
                                    int) const
{
    // Qt's own texts ("QGuiApplication": "LTR", …) are of other catalogues.
    const bool isQt = context && context[0] == 'Q' && std::strchr(context, ':') == nullptr;
    if (isQt || !sourceText || !*sourceText)
        return {};
    return opening + QString::fromUtf8(sourceText) + closing;
}

} // namespace redbud
