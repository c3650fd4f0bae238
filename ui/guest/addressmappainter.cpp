// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/guest/addressmappainter.h"

#include "core/base/size.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace redbud
{

namespace
{

constexpr int padding = 8;

QString tr(const char *text)
{
    return QCoreApplication::translate("AddressMap", text);
}

struct Colours {
    QColor fill;
    QColor line;
};

Colours coloursOf(Region::Kind kind, const Theme &theme)
{
    using Kind = Region::Kind;
    switch (kind) {
    case Kind::Memory:
    case Kind::HotPlugMemory:
        return {theme.accentFill, theme.accent};
    case Kind::GpuRam:
        return {theme.card, theme.gpu};
    case Kind::Atsd:
        return {theme.bridgeFill, theme.bridge};
    case Kind::Pio:
    case Kind::Mmio32:
    case Kind::Mmio64:
        break;
    }
    return {theme.raised, theme.border};
}

} // namespace

AddressMapPainter::AddressMapPainter(QPainter &painter, const Theme &theme, const QFont &font)
    : m_painter(painter)
    , m_theme(theme)
    , m_metrics(font)
{
    painter.setFont(font);
}

void AddressMapPainter::paintBlock(const AddressMapLayout::Block &block, const AddressRange &range,
                                   State state) const
{
    const Colours colours = coloursOf(range.kind, m_theme);
    const bool isWrong = !range.collision.isEmpty();
    const bool isCurrent = state == State::Current;
    const QRectF rect = block.rect.adjusted(0.5, 1, -0.5, -1);
    m_painter.setPen(QPen(isWrong     ? m_theme.error
                          : isCurrent ? m_theme.accent
                                      : colours.line,
                          isCurrent || isWrong ? 2 : 1));
    m_painter.setBrush(isWrong ? m_theme.errorFill : colours.fill);
    m_painter.drawRoundedRect(rect, 4, 4);
    // The address stands at the top left, the size at the right, the name between them.
    const QRectF line(rect.left() + padding, rect.top(), rect.width() - 2 * padding,
                      std::min(rect.height(), m_metrics.height() * 1.5));
    const QString address = hex(range.window.base);
    const QString size = sizeForPeople(range.window.size);
    const int addressWidth = m_metrics.horizontalAdvance(QStringLiteral("0x0000000000000")) + 12;
    m_painter.setPen(m_theme.muted);
    m_painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, address);
    m_painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, size);
    m_painter.setPen(m_theme.text);
    const QRectF middle =
        line.adjusted(addressWidth, 0, -m_metrics.horizontalAdvance(size) - padding, 0);
    const QString name = isWrong ? tr("✗ %1").arg(range.name) : range.name;
    m_painter.drawText(middle, Qt::AlignLeft | Qt::AlignVCenter,
                       m_metrics.elidedText(name, Qt::ElideRight, int(middle.width())));
}

void AddressMapPainter::paintGap(const AddressMapLayout::Gap &gap) const
{
    const QRectF rect = gap.rect;
    m_painter.setPen(QPen(m_theme.border, 1, Qt::DotLine));
    m_painter.drawLine(QPointF(rect.left(), rect.center().y()),
                       QPointF(rect.right(), rect.center().y()));
    const QString text = tr("%1 unused").arg(sizeForPeople(gap.window.size));
    const int width = m_metrics.horizontalAdvance(text) + 2 * padding;
    const QRectF label(rect.center().x() - width / 2.0, rect.top(), width, rect.height());
    m_painter.fillRect(label, m_theme.card);
    m_painter.setPen(m_theme.muted);
    m_painter.drawText(label, Qt::AlignCenter, text);
}

} // namespace redbud
