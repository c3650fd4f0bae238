// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "ui/scene/hostlayout.h"
#include "ui/scene/hostparts.h"

namespace redbud
{

/// What a host with one card takes at least.
inline constexpr qreal soleSocketWidth = 560;

/// The width below which a socket's cards would no longer hold their texts.
qreal minimumSocketWidth(const Host &host, const SocketParts &socket);

/// Adds the card of one socket with everything in it, as high as it has to be.
void addSocket(HostLayout &layout, const Host &host, const SocketParts &socket, QPointF topLeft,
               qreal width, const QList<DeviceBundle> &expanded);

} // namespace redbud
