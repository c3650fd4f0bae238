// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "ui/picture/picturefile.h"
#include "ui/theme.h"

namespace redbud
{

class Document;

/// Where everything of the guest is, as a file's content: the address panel's picture at its usual
/// scale. A plan that cannot be placed gives one that says so. GUI thread.
Result<QByteArray> addressPicture(const Document &document, const Theme &theme,
                                  PictureFormat format);

} // namespace redbud
