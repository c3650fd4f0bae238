// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QTranslator>

namespace redbud
{

/// A language in which every text that can be translated stands in ⟦brackets⟧: what has none on
/// the screen was missed.
class PseudoTranslator : public QTranslator
{
    Q_OBJECT

public:
    static constexpr char16_t opening = u'⟦';
    static constexpr char16_t closing = u'⟧';

    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *sourceText, const char *disambiguation,
                      int n) const override;
};

} // namespace redbud
