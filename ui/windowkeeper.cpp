// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/windowkeeper.h"

#include "ui/language/language.h"

namespace redbud
{

WindowKeeper::WindowKeeper(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_window(std::make_unique<MainWindow>(services))
{
    connectWindow();
}

void WindowKeeper::connectWindow()
{
    connect(m_window.get(), &MainWindow::failed, this, &WindowKeeper::failed);
    // Queued, because it comes out of a menu of the window that goes.
    connect(m_window.get(), &MainWindow::languageChosen, this, &WindowKeeper::changeLanguage,
            Qt::QueuedConnection);
}

void WindowKeeper::changeLanguage(const QString &code)
{
    if (m_window->isBusy())
        return;
    const bool wasShown = m_window->isVisible();
    const WindowState state = m_window->state();
    // The old one goes first: two windows would both keep a copy of the plan.
    m_window.reset();
    installLanguage(code);
    state.document->judgeAgain();
    m_window = std::make_unique<MainWindow>(m_services, state);
    connectWindow();
    m_window->setVisible(wasShown);
}

} // namespace redbud
