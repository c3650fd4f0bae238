// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "ui/picture/picture.h"

#include <QString>

#include <variant>

namespace redbud
{

/// What the program was called with.
struct Arguments {
    QString host; ///< empty: none was asked for
    QString plan;
    QString picture; ///< file to write a picture into instead of showing a window; empty: none
    PictureSubject subject = PictureSubject::Plan;
};

/// An exit status instead, after help, version or a complaint was printed. Needs no display, but a
/// QCoreApplication.
std::variant<Arguments, int> readArguments();

} // namespace redbud
