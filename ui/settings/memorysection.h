// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "ui/settings/settingssection.h"

namespace redbud
{

/// How much memory, and what is behind it.
class MemorySection : public SettingsSection
{
    Q_OBJECT

public:
    explicit MemorySection(Document &document, QWidget *parent = nullptr);
};

} // namespace redbud
