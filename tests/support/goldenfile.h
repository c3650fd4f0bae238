// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace redbud::test
{

/// Compares with tests/golden/<name>. With REDBUD_UPDATE_GOLDENS=1 in the environment the file is
/// written instead. Returns an empty text when equal, otherwise what differs first.
QString compareWithGolden(const QString &name, const QByteArray &actual);

} // namespace redbud::test
