// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QSizeF>
#include <QString>

#include <functional>
#include <optional>

class QPainter;

namespace redbud
{

enum class PictureFormat { Svg, Png, Pdf };

/// By the end of a file's name; nothing for another one.
std::optional<PictureFormat> pictureFormatOf(const QString &file);

/// "Pictures (*.svg *.png *.pdf)" and each kind alone, for file dialogs.
QString pictureFilter();

/// What is painted, as a file's content. @a size is in points, of which a PNG has two pixels each,
/// or fewer where that is more than programs can show; @a title is for those that show one. Fails
/// with TooLarge.
Result<QByteArray> pictureFile(const QSizeF &size, const QString &title, PictureFormat format,
                               const std::function<void(QPainter &)> &paint);

} // namespace redbud
