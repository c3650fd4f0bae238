// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/console/terminalscreen.h"

#include <QByteArray>
#include <QString>
#include <Qt>

namespace redbud
{

/// What a key sends to the guest, as xterm sends it; empty for keys that send nothing (a modifier
/// alone, or anything with the Meta key). @a text is what the keyboard's layout makes of it.
QByteArray keyBytes(Qt::Key key, Qt::KeyboardModifiers modifiers, const QString &text,
                    const TerminalModes &modes);

/// What pasting sends: line ends as Enter sends them, other controls left out, so that a text
/// cannot do more than type; between brackets where the guest has asked for them.
QByteArray pasteBytes(const QString &text, const TerminalModes &modes);

} // namespace redbud
