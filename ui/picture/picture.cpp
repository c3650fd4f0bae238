// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/picture/picture.h"

#include "ui/guest/addresspicture.h"
#include "ui/scene/topologypicture.h"

namespace redbud
{

Result<QByteArray> picture(PictureSubject subject, const Document &document, const Theme &theme,
                           PictureFormat format)
{
    switch (subject) {
    case PictureSubject::Plan:
        return topologyPicture(document, theme, format);
    case PictureSubject::Host:
        return hostPicture(document, theme, format);
    case PictureSubject::Addresses:
        break;
    }
    return addressPicture(document, theme, format);
}

} // namespace redbud
