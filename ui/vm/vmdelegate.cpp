// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/vm/vmdelegate.h"

#include "ui/vm/vmlistmodel.h"
#include "ui/vm/vmtexts.h"

#include <QPainter>

namespace redbud
{

namespace
{

constexpr int inset = 14;
constexpr int above = 7;
constexpr int between = 2;
constexpr int barWidth = 3; ///< of the chosen one

} // namespace

void VmDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                       const QModelIndex &index) const
{
    painter->save();
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, chosen ? m_theme.accentFill : m_theme.card);
    if (chosen)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(barWidth, option.rect.height())),
                          m_theme.accent);
    painter->setPen(m_theme.border);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const int line = option.fontMetrics.height();
    const QRect first(option.rect.left() + inset, option.rect.top() + above,
                      option.rect.width() - 2 * inset, line);
    QFont font = option.font;
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(m_theme.text);
    painter->drawText(
        first, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, first.width()));
    painter->setFont(option.font);
    const QRect second = first.translated(0, line + between);
    const auto state = VmState(index.data(VmListModel::StateRole).toInt());
    const QString text = option.fontMetrics.elidedText(
        index.data(VmListModel::StateTextRole).toString(), Qt::ElideRight, second.width());
    painter->setPen(vmStateColor(state, m_theme));
    painter->drawText(second, Qt::AlignLeft | Qt::AlignVCenter, text);
    const int used = option.fontMetrics.horizontalAdvance(text) + inset;
    const QRect rest = second.adjusted(used, 0, 0, 0);
    painter->setPen(m_theme.muted);
    painter->drawText(rest, Qt::AlignRight | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(index.data(VmListModel::FactsRole).toString(),
                                                    Qt::ElideRight, rest.width()));
    painter->restore();
}

QSize VmDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {120, 2 * option.fontMetrics.height() + between + 2 * above};
}

} // namespace redbud
