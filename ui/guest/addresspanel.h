// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/host/host.h"
#include "core/placement/placement.h"
#include "ui/guest/addressmodel.h"
#include "ui/theme.h"

#include <QWidget>

class QLabel;
class QTreeView;

namespace redbud
{

class AddressMapView;

/// Where everything of the guest is: as a table, and as a picture of it.
class AddressPanel : public QWidget
{
    Q_OBJECT

public:
    explicit AddressPanel(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// @a placement is absent where the plan cannot be placed.
    void setTarget(const Host &host, const Plan &plan, const std::optional<Placement> &placement);

    AddressModel &model() { return m_model; }

private:
    AddressModel m_model;
    QLabel *m_headline;
    QTreeView *m_table;
    AddressMapView *m_picture;
};

} // namespace redbud
