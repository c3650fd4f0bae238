// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "ui/settings/settingssection.h"

namespace redbud
{

/// What else a guest can have: a TPM, random numbers, and, as a last resort, arguments of QEMU.
class OtherSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit OtherSection(Document &document, QWidget *parent = nullptr);
};

} // namespace redbud
