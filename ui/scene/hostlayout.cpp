// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/scene/hostlayout.h"

#include "ui/scene/hostparts.h"
#include "ui/scene/socketlayout.h"

#include <algorithm>

namespace redbud
{

namespace
{

constexpr qreal headerHeight = 46;
constexpr qreal socketGap = 14;
/// More sockets than this go into further rows, so that cards stay readable.
constexpr qsizetype socketsPerRow = 2;

} // namespace

HostLayout layoutHost(const Host &host, QPointF topLeft, qreal width,
                      const QList<DeviceBundle> &expanded)
{
    const QList<SocketParts> sockets = hostParts(host);
    const qsizetype columns = std::clamp<qsizetype>(sockets.size(), 1, socketsPerRow);
    qreal socketWidth = 0;
    for (const SocketParts &socket : sockets)
        socketWidth = std::max(socketWidth, minimumSocketWidth(host, socket));
    if (columns == 1)
        socketWidth = std::max(socketWidth, soleSocketWidth);
    const qreal gaps = qreal(columns - 1) * socketGap;
    const qreal needed = socketWidth * qreal(columns) + gaps;
    const qreal total = std::max(width, needed);
    socketWidth = (total - gaps) / qreal(columns);

    HostLayout layout;
    layout.header = QRectF(topLeft, QSizeF(total, headerHeight));
    qreal top = layout.header.bottom() + 8;
    for (qsizetype first = 0; first < sockets.size(); first += columns) {
        const qsizetype last = std::min(first + columns, sockets.size());
        qreal bottom = top;
        for (qsizetype i = first; i < last; ++i) {
            const qreal left = topLeft.x() + qreal(i - first) * (socketWidth + socketGap);
            addSocket(layout, host, sockets[i], QPointF(left, top), socketWidth, expanded);
            bottom = std::max(bottom, layout.sockets.last().rect.bottom());
        }
        // Neighbours end at one line.
        for (qsizetype i = first; i < last; ++i)
            layout.sockets[i].rect.setBottom(bottom);
        top = bottom + socketGap;
    }
    const qreal bottom = layout.sockets.isEmpty() ? layout.header.bottom() : top - socketGap;
    layout.bounds = QRectF(topLeft, QPointF(topLeft.x() + total, bottom));
    return layout;
}

} // namespace redbud
