// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/scene/socketlayout.h"

#include <algorithm>

namespace redbud
{

namespace
{

constexpr qreal padding = 12;
constexpr qreal titleHeight = 42;
constexpr qreal groupPadding = 10;
constexpr qreal groupTop = 22; ///< room under the group's label
constexpr qreal groupGap = 14;
constexpr qreal labelHeight = 22;
constexpr qreal gpuHeight = 96;
constexpr qreal gpuGap = 16; ///< in which the links between two GPUs are seen
constexpr qreal minimumGpuWidth = 142;
constexpr qreal maximumGpuWidth = 300;
constexpr qreal bridgeWidth = 64;
constexpr qreal bridgeHeight = 42;
constexpr qreal bridgeGap = 4;
constexpr qreal dockHeight = 14; ///< from a GPU to its bridges
constexpr qreal fanHeight = 40;  ///< from the bridges to the processor
constexpr qreal processorWidth = 270;
constexpr qreal processorHeight = 46;
constexpr qreal headingHeight = 28;
constexpr qreal chipHeight = 44;
constexpr qreal chipGap = 8;
constexpr qreal minimumChipWidth = 128;
constexpr qreal deviceRowHeight = 30;
constexpr qreal rowGap = 5;
/// GPU sets wider than this together go into a further row.
constexpr qreal gpuRowWidth = 640;
constexpr qreal plainSocketWidth = 430;

qreal gpuWidth(const Host &host, const PciAddress &address)
{
    const Gpu *gpu = host.gpu(address);
    const qreal count = gpu ? qreal(gpu->bridges.size()) : 0;
    return std::max(minimumGpuWidth, count * bridgeWidth + (count - 1) * bridgeGap);
}

qreal setWidth(const Host &host, const GpuSet &set)
{
    qreal width = 2 * groupPadding + qreal(set.gpus.size() - 1) * gpuGap;
    for (const PciAddress &gpu : set.gpus)
        width += gpuWidth(host, gpu);
    return width;
}

struct GpuRow {
    QList<GpuSet> sets;
    qreal width = 0;
    qsizetype gpus = 0;
};

QList<GpuRow> gpuRows(const Host &host, const SocketParts &socket)
{
    QList<GpuRow> rows;
    for (const GpuSet &set : socket.gpuSets) {
        const qreal width = setWidth(host, set);
        if (rows.isEmpty() || rows.last().width + groupGap + width > gpuRowWidth)
            rows.append(GpuRow{{}, -groupGap, 0});
        GpuRow &row = rows.last();
        row.sets.append(set);
        row.width += groupGap + width;
        row.gpus += set.gpus.size();
    }
    return rows;
}

/// Places parts of one socket from top to bottom.
class SocketBuilder
{
public:
    SocketBuilder(HostLayout &layout, const Host &host, const SocketParts &socket, QPointF topLeft,
                  qreal width)
        : m_layout(layout)
        , m_host(host)
        , m_socket(socket)
        , m_left(topLeft.x())
        , m_top(topLeft.y())
        , m_width(width)
        , m_y(topLeft.y() + titleHeight)
        , m_firstGpu(layout.gpus.size())
    {
    }

    void addGpus()
    {
        for (const GpuRow &row : gpuRows(m_host, m_socket))
            addGpuRow(row);
    }

    /// Links between GPUs of one row.
    void addPeers()
    {
        const QList<HostLayout::GpuCard> cards = m_layout.gpus.sliced(m_firstGpu);
        for (qsizetype i = 0; i < cards.size(); ++i) {
            const Gpu *gpu = m_host.gpu(cards[i].address);
            for (qsizetype j = i + 1; gpu && j < cards.size(); ++j) {
                const QRectF &left = cards[i].rect;
                const QRectF &right = cards[j].rect;
                const auto peer = std::ranges::find(gpu->peers, cards[j].address, &GpuPeer::gpu);
                if (peer == gpu->peers.end() || left.top() != right.top())
                    continue;
                const bool over = j > i + 1;
                m_layout.peers.append({cards[i].address, cards[j].address, peer->links,
                                       over ? QPointF(left.center().x(), left.top())
                                            : QPointF(left.right(), left.center().y()),
                                       over ? QPointF(right.center().x(), right.top())
                                            : QPointF(right.left(), right.center().y()),
                                       over});
            }
        }
    }

    void addProcessor()
    {
        if (m_bridges.isEmpty())
            return;
        const qreal width = std::min(processorWidth, m_width - 2 * padding);
        const QRectF rect(m_left + (m_width - width) / 2, m_y + fanHeight, width, processorHeight);
        HostLayout::Processor processor{m_socket.node, rect, {}};
        const qreal step = rect.width() / qreal(m_bridges.size() + 1);
        qreal x = rect.left();
        for (const HostLayout::BridgeCard &bridge : m_bridges) {
            x += step;
            processor.bridges.append(bridge.address);
            m_layout.lines.append({bridge.address,
                                   QPointF(bridge.rect.center().x(), bridge.rect.bottom()),
                                   QPointF(x, rect.top())});
        }
        m_layout.processors.append(processor);
        m_y = rect.bottom() + padding;
    }

    void addOthers(const QList<DeviceBundle> &expanded)
    {
        if (m_socket.others.isEmpty())
            return;
        m_othersTop = m_y;
        m_y += headingHeight;
        const qreal room = m_width - 2 * padding;
        const int columns = std::max(1, int((room + chipGap) / (minimumChipWidth + chipGap)));
        const qreal width = (room - (columns - 1) * chipGap) / columns;
        int column = 0;
        for (const auto &[bundle, devices] : m_socket.others) {
            const bool open = devices.size() > 1 && expanded.contains(bundle);
            if (open && column > 0)
                nextChipRow(column);
            m_layout.chips.append({bundle,
                                   QRectF(m_left + padding + column * (width + chipGap), m_y,
                                          open ? room : width, chipHeight),
                                   devices, open});
            if (open) {
                addDeviceRows(devices, room);
                column = 0;
            } else if (++column == columns) {
                nextChipRow(column);
            }
        }
        if (column > 0)
            nextChipRow(column);
        m_y += padding - chipGap;
    }

    HostLayout::Socket card() const
    {
        const qreal bottom = std::max(m_y, m_top + titleHeight + padding);
        return {m_socket.node, QRectF(m_left, m_top, m_width, bottom - m_top), m_othersTop};
    }

private:
    void addGpuRow(const GpuRow &row)
    {
        const qreal room = m_width - 2 * padding;
        const qreal extra = std::max(0.0, room - row.width) / qreal(row.gpus);
        qreal tallest = 0;
        qreal used = 0;
        QList<QList<qreal>> widths;
        for (const GpuSet &set : row.sets) {
            QList<qreal> ofSet;
            for (const PciAddress &gpu : set.gpus) {
                const qreal natural = gpuWidth(m_host, gpu);
                ofSet.append(std::max(natural, std::min(natural + extra, maximumGpuWidth)));
                used += ofSet.last();
            }
            used += 2 * groupPadding + qreal(set.gpus.size() - 1) * gpuGap;
            widths.append(ofSet);
        }
        used += qreal(row.sets.size() - 1) * groupGap;
        qreal x = m_left + (m_width - used) / 2;
        for (qsizetype i = 0; i < row.sets.size(); ++i) {
            const QRectF set = addSet(row.sets[i], x, widths[i]);
            tallest = std::max(tallest, set.height());
            x = set.right() + groupGap;
        }
        m_y += tallest + padding;
    }

    QRectF addSet(const GpuSet &set, qreal left, const QList<qreal> &widths)
    {
        qreal x = left + groupPadding;
        qreal bottom = m_y;
        for (qsizetype i = 0; i < set.gpus.size(); ++i) {
            const QRectF card(x, m_y + groupTop, widths[i], gpuHeight);
            m_layout.gpus.append({set.gpus[i], card});
            bottom = std::max(bottom, addBridges(set.gpus[i], card));
            x = card.right() + gpuGap;
        }
        const QRectF rect(QPointF(left, m_y),
                          QPointF(x - gpuGap + groupPadding, bottom + groupPadding));
        if (set.group) {
            const qreal labelWidth = 112 + 8.0 * qreal(QString::number(*set.group).size());
            m_layout.groups.append(
                {*set.group, rect,
                 QRectF(rect.left() + 14, rect.top() - labelHeight / 2, labelWidth, labelHeight)});
        }
        return rect;
    }

    /// The bottom edge of what a GPU and its bridges take.
    qreal addBridges(const PciAddress &address, const QRectF &card)
    {
        const Gpu *gpu = m_host.gpu(address);
        if (!gpu || gpu->bridges.isEmpty())
            return card.bottom();
        const qreal count = qreal(gpu->bridges.size());
        const qreal width = (card.width() - (count - 1) * bridgeGap) / count;
        qreal x = card.left();
        for (const PciAddress &bridge : gpu->bridges) {
            const QRectF rect(x, card.bottom() + dockHeight, width, bridgeHeight);
            m_layout.bridges.append({bridge, rect});
            m_bridges.append({bridge, rect});
            m_layout.lines.append({bridge, QPointF(rect.center().x(), card.bottom()),
                                   QPointF(rect.center().x(), rect.top())});
            x = rect.right() + bridgeGap;
        }
        return card.bottom() + dockHeight + bridgeHeight;
    }

    void addDeviceRows(const QList<PciAddress> &devices, qreal room)
    {
        m_y += chipHeight + rowGap;
        for (const PciAddress &device : devices) {
            m_layout.rows.append(
                {device, QRectF(m_left + padding + 12, m_y, room - 12, deviceRowHeight)});
            m_y += deviceRowHeight + rowGap;
        }
        m_y += chipGap - rowGap;
    }

    void nextChipRow(int &column)
    {
        column = 0;
        m_y += chipHeight + chipGap;
    }

    HostLayout &m_layout;
    const Host &m_host;
    const SocketParts &m_socket;
    qreal m_left;
    qreal m_top;
    qreal m_width;
    qreal m_y;            ///< where the next part begins
    qsizetype m_firstGpu; ///< of this socket, in the layout
    std::optional<qreal> m_othersTop;
    QList<HostLayout::BridgeCard> m_bridges;
};

} // namespace

qreal minimumSocketWidth(const Host &host, const SocketParts &socket)
{
    qreal width = plainSocketWidth;
    for (const GpuRow &row : gpuRows(host, socket))
        width = std::max(width, row.width + 2 * padding);
    return width;
}

void addSocket(HostLayout &layout, const Host &host, const SocketParts &socket, QPointF topLeft,
               qreal width, const QList<DeviceBundle> &expanded)
{
    SocketBuilder builder(layout, host, socket, topLeft, width);
    builder.addGpus();
    builder.addPeers();
    builder.addProcessor();
    builder.addOthers(expanded);
    layout.sockets.append(builder.card());
}

} // namespace redbud
