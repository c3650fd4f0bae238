// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
// The main window's colours and language.
#include "ui/language/language.h"
#include "ui/mainwindow.h"
#include "ui/panels/problemspanel.h"
#include "ui/usersettings.h"
#include "ui/vm/launcher.h"
#include "ui/vm/vmpanel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/questionbar.h"

#include <QActionGroup>
#include <QApplication>
#include <QMenu>

namespace redbud
{

namespace
{

QString appearanceKey()
{
    return QStringLiteral("window/appearance");
}

} // namespace

Appearance MainWindow::chosenAppearance()
{
    const int chosen = userSettings().value(appearanceKey()).toInt();
    return chosen == int(Appearance::Light)  ? Appearance::Light
           : chosen == int(Appearance::Dark) ? Appearance::Dark
                                             : Appearance::System;
}

void MainWindow::setAppearance(Appearance appearance)
{
    m_appearance = appearance;
    const Theme theme = this->theme();
    QApplication::setPalette(theme.palette());
    setStyleSheet(theme.styleSheet());
    m_scene.setTheme(theme);
    m_problems->setTheme(theme);
    m_vms->setTheme(theme);
    m_launcher->setTheme(theme);
    m_message->setTheme(theme);
    m_questions->setTheme(theme);
    Q_EMIT themeChanged(theme);
}

Theme MainWindow::theme() const
{
    return m_appearance == Appearance::Light  ? Theme::light()
           : m_appearance == Appearance::Dark ? Theme::night()
                                              : Theme::of(m_systemPalette);
}

void MainWindow::addAppearances(QMenu *menu)
{
    auto *group = new QActionGroup(this);
    const auto look = [&](const QString &text, Appearance appearance) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(appearance == m_appearance);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, appearance] {
            userSettings().setValue(appearanceKey(), int(appearance));
            setAppearance(appearance);
        });
    };
    look(tr("Colours of the &system"), Appearance::System);
    look(tr("&Light colours"), Appearance::Light);
    look(tr("&Dark colours"), Appearance::Dark);
    menu->addSeparator();
}

void MainWindow::addLanguages(QMenu *menu)
{
    // Who does not understand the present language finds the menu by the word that all know.
    QString title = tr("La&nguage");
    if (!QString(title).remove(u'&').startsWith(QStringLiteral("Language")))
        title += QStringLiteral(" (Language)");
    QMenu *languages = menu->addMenu(title);
    auto *group = new QActionGroup(this);
    for (const Language &language : redbud::languages()) {
        QAction *action = languages->addAction(language.name);
        action->setCheckable(true);
        action->setChecked(language.code == chosenLanguage());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, code = language.code] {
            chooseLanguage(code);
            Q_EMIT languageChosen(code);
        });
    }
    // The window is made anew, and would cut off what it is doing.
    connect(languages, &QMenu::aboutToShow, group, [this, group] { group->setEnabled(!isBusy()); });
}

} // namespace redbud
