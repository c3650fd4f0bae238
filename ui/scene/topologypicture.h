// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "ui/picture/picturefile.h"
#include "ui/theme.h"

namespace redbud
{

class Document;

/// The picture of a document as a file's content: host, virtual machine and a legend, as wide as
/// they want to be, with nothing selected. GUI thread; takes some tens of milliseconds.
Result<QByteArray> topologyPicture(const Document &document, const Theme &theme,
                                   PictureFormat format);

/// The same of the host alone, without a word of the plan.
Result<QByteArray> hostPicture(const Document &document, const Theme &theme, PictureFormat format);

} // namespace redbud
