// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>

namespace redbud
{

/// Every rule with what it is for, by family: what `redbudctl rules` prints.
QString rulesAsText();

/// The same as the page docs/rules.md of the repository.
QString rulesAsMarkdown();

} // namespace redbud
