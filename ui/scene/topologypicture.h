// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/theme.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace redbud
{

class Document;

enum class PictureFormat { Svg, Png, Pdf };

/// By the end of a file's name; nothing for another one.
std::optional<PictureFormat> pictureFormatOf(const QString &file);

/// "Pictures (*.svg *.png *.pdf)" and each kind alone, for file dialogs.
QString pictureFilter();

/// The picture of a document as a file's content: host, virtual machine and a legend, as wide as
/// they want to be, with nothing selected. PNG has two pixels for each point. GUI thread; takes
/// some tens of milliseconds.
QByteArray topologyPicture(const Document &document, const Theme &theme, PictureFormat format);

} // namespace redbud
