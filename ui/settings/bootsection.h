// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "ui/settings/settingssection.h"

namespace redbud
{

/// Firmware, and what it starts without a disk.
class BootSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit BootSection(Document &document, QWidget *parent = nullptr);
};

} // namespace redbud
