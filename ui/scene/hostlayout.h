// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/host/host.h"

#include <QList>
#include <QRectF>

#include <compare>
#include <optional>

namespace redbud
{

/// Devices of one kind at one socket, drawn as one chip until somebody wants to see them.
struct DeviceBundle {
    std::optional<int> node; ///< NUMA node; absent where unknown
    DeviceKind kind = DeviceKind::Other;

    auto operator<=>(const DeviceBundle &) const = default;
};

/// Where the parts of a host are drawn, in scene units (a pixel at 100 %). Values only: what the
/// parts look like is the items' business.
struct HostLayout {
    struct Socket {
        std::optional<int> node;
        QRectF rect;
        std::optional<qreal> othersTop; ///< of the heading above the chips; absent without chips
    };
    struct Group {
        int id = 0;
        QRectF rect;
        QRectF label; ///< on the upper edge of rect
    };
    struct GpuCard {
        PciAddress address;
        QRectF rect;
    };
    struct BridgeCard {
        PciAddress address;
        QRectF rect;
    };
    struct Processor {
        std::optional<int> node;
        QRectF rect;
        QList<PciAddress> bridges; ///< that lead to it
    };
    /// A link, from a GPU's edge to its bridge (straight) or from the bridge to the processor.
    struct Line {
        PciAddress bridge;
        QPointF from;
        QPointF to;
    };
    /// The links between two GPUs of one row. Neighbours are joined through the gap between them;
    /// where another GPU is between them, the links lead over it.
    struct Peers {
        PciAddress first; ///< the left one
        PciAddress second;
        int links = 0;
        QPointF from; ///< the middle of the right edge, or of the upper one
        QPointF to;
        bool over = false;
    };
    struct Chip {
        DeviceBundle bundle;
        QRectF rect;
        QList<PciAddress> devices;
        bool expanded = false;
    };
    /// One device of an expanded bundle.
    struct DeviceRow {
        PciAddress address;
        QRectF rect;
    };

    QRectF bounds;
    QRectF header;
    QList<Socket> sockets;
    QList<Group> groups;
    QList<GpuCard> gpus;
    QList<BridgeCard> bridges;
    QList<Processor> processors;
    QList<Line> lines;
    QList<Peers> peers;
    QList<Chip> chips;
    QList<DeviceRow> rows;
};

/// Lays a host out from @a topLeft. The result is as narrow as its content allows, or @a width
/// wide where that is more. @a expanded names the bundles whose devices are shown one by one.
HostLayout layoutHost(const Host &host, QPointF topLeft, qreal width,
                      const QList<DeviceBundle> &expanded = {});

} // namespace redbud
