// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "ui/mainwindow.h"

#include <QObject>

#include <memory>

namespace redbud
{

/// Keeps the main window. A change of the language makes it anew, with the same document, undo
/// steps included, in the same place: every text is then of that language, and none can be missed.
class WindowKeeper : public QObject
{
    Q_OBJECT

public:
    explicit WindowKeeper(const Services &services = Services::real(), QObject *parent = nullptr);

    MainWindow &window() { return *m_window; }
    void changeLanguage(const QString &code);

Q_SIGNALS:
    /// Everything that a window shows as an error.
    void failed(const redbud::Error &error);

private:
    void connectWindow();

    Services m_services;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace redbud
