// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/language/language.h"

#include "ui/language/pseudotranslator.h"
#include "ui/usersettings.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

constexpr char16_t settingsKey[] = u"window/language";
constexpr char16_t pseudoCode[] = u"pseudo";

/// Those that are installed; a translator leaves the application when it is destroyed.
std::vector<std::unique_ptr<QTranslator>> &installed()
{
    static std::vector<std::unique_ptr<QTranslator>> translators;
    return translators;
}

void install(std::unique_ptr<QTranslator> translator)
{
    QCoreApplication::installTranslator(translator.get());
    installed().push_back(std::move(translator));
}

void installCatalogue(const QLocale &locale, const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(locale, name, u"_"_s, folder))
        install(std::move(translator));
}

} // namespace

QList<Language> languages()
{
    QList<Language> all{
        {{}, QCoreApplication::translate("Language", "Language of the &system")},
        {u"en"_s, u"&English"_s},
        {u"de"_s, u"&Deutsch"_s},
        {u"zh_CN"_s, u"简体中文 (&C)"_s},
    };
    if (qEnvironmentVariableIsSet("REDBUD_PSEUDO"))
        all.append({QString::fromUtf16(pseudoCode), u"⟦&Pseudo⟧"_s});
    return all;
}

QString chosenLanguage()
{
    return userSettings().value(QString::fromUtf16(settingsKey)).toString();
}

void chooseLanguage(const QString &code)
{
    userSettings().setValue(QString::fromUtf16(settingsKey), code);
}

void installLanguage(const QString &code)
{
    installed().clear();
    if (code == QString::fromUtf16(pseudoCode)) {
        install(std::make_unique<PseudoTranslator>());
        return;
    }
    const QLocale locale = code.isEmpty() ? QLocale::system() : QLocale(code);
    QLocale::setDefault(locale);
    // English is the language of the sources. Without this, a system whose second language has a
    // catalogue would get that one.
    if (locale.language() == QLocale::English || locale.language() == QLocale::C)
        return;
    installCatalogue(locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    installCatalogue(locale, u"redbud"_s, u":/translations"_s);
}

} // namespace redbud
