// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QMenu>

namespace redbud
{

/// Every way to open a host: this machine, the samples, a folder, a snapshot file.
class HostMenu : public QMenu
{
    Q_OBJECT

public:
    explicit HostMenu(QWidget *parent = nullptr);

    void chooseFolder();
    void chooseSnapshot();

    /// For file dialogs.
    static QString snapshotFilter();

Q_SIGNALS:
    /// What `--host` takes.
    void sourceChosen(const QString &source);
};

/// "this machine", "sample ac922-4gpu", or the last part of a path.
QString hostSourceForPeople(const QString &source);

} // namespace redbud
