// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace redbud
{

/// A language that the window can speak.
struct Language {
    QString code; ///< "de", "zh_CN"; empty: that of the system
    QString name; ///< in the language itself, so that it is found again
};

/// The system's first, then English, then the others. With REDBUD_PSEUDO in the environment the
/// pseudo-language for testing is among them.
QList<Language> languages();

/// The code that this user chose; empty: the system's.
QString chosenLanguage();
void chooseLanguage(const QString &code);

/// Installs the translations of a language, Redbud's and Qt's, instead of those that were. Texts
/// that are made after this are in that language. A language without a catalogue gives English.
void installLanguage(const QString &code);

} // namespace redbud
