// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "ui/picture/picturefile.h"
#include "ui/theme.h"

namespace redbud
{

class Document;

/// What a picture shows.
enum class PictureSubject {
    Plan,      ///< the host, and what the virtual machine gets of it
    Host,      ///< the host alone
    Addresses, ///< where everything of the guest is
};

/// GUI thread. Fails as pictureFile() does.
Result<QByteArray> picture(PictureSubject subject, const Document &document, const Theme &theme,
                           PictureFormat format);

} // namespace redbud
