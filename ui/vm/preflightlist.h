// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "ui/vm/preflightmodel.h"

#include <QTreeView>

namespace redbud
{

/// The list of what a launch depends on, with a button for every fix. It changes nothing itself.
class PreflightList : public QTreeView
{
    Q_OBJECT

public:
    explicit PreflightList(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setItems(const QList<PreflightItem> &items);

Q_SIGNALS:
    void fixWanted(const redbud::PreflightItem &item);

private:
    PreflightModel m_model;
};

} // namespace redbud
