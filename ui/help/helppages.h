// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace redbud
{

/// The property of a widget that names the page of the user guide about it: "rules.md".
inline constexpr char helpPageProperty[] = "helpPage";

/// The page about a widget: its own, or that of what it is in.
QString helpPageOf(const QWidget *widget);

} // namespace redbud
