// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "ui/settings/settingssection.h"

#include <QStringList>

class QLabel;

namespace redbud
{

class TextField;

/// Name, machine type, and processors.
class MachineSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit MachineSection(Document &document, QWidget *parent = nullptr);

    /// Those that the installed QEMU has.
    void setMachineTypes(const QStringList &types);
    void refresh(const Plan &plan) override;

private:
    void addProcessors();

    TextField *m_type;
    QLabel *m_vcpus;
};

} // namespace redbud
