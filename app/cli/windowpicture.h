// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace redbud::cli
{

/// A picture of a plan, as `redbud --picture` draws it.
struct PictureRequest {
    QString host;
    QString plan;
    QString format;  ///< one of pictureFormats()
    QString subject; ///< one of pictureSubjects(); empty: the first
};

QStringList pictureFormats();
QStringList pictureSubjects();

/// Lets the window's program draw it, without a display: redbudctl itself links nothing that can
/// draw. NotFound where that program is not installed.
Result<QByteArray> windowPicture(const PictureRequest &request);

} // namespace redbud::cli
