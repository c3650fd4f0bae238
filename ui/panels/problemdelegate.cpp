// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/panels/problemdelegate.h"

#include "ui/models/problemsmodel.h"
#include "ui/scene/severitysign.h"

#include <QPainter>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

constexpr int inset = 10;
constexpr int signSize = 16;
constexpr int textLeft = inset + signSize + 12;
constexpr int smallestRow = 44; ///< room for a button

QString secondLine(const QModelIndex &index)
{
    const QString where = index.data(ProblemsModel::WhereRole).toString();
    const auto severity = Severity(index.data(ProblemsModel::SeverityRole).toInt());
    const QString reason = index.data(ProblemsModel::ReasonRole).toString();
    QString what = severityForPeople(severity);
    if (index.data(ProblemsModel::WaivedRole).toBool()) {
        what = reason.isEmpty() ? ProblemDelegate::tr("%1, waived").arg(what)
                                : ProblemDelegate::tr("%1, waived: %2").arg(what, reason);
    }
    return where.isEmpty() ? what : u"%1 · %2"_s.arg(what, where);
}

} // namespace

void ProblemDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, selected ? m_theme.accentFill : m_theme.card);
    painter->setPen(m_theme.border);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (index.column() == ProblemsModel::MessageColumn) {
        const auto severity = Severity(index.data(ProblemsModel::SeverityRole).toInt());
        const bool waived = index.data(ProblemsModel::WaivedRole).toBool();
        const QRect area = option.rect.adjusted(inset, 6, -inset, -6);
        painter->setOpacity(waived ? 0.5 : 1.0);
        drawSeverity(*painter, QRectF(area.left(), area.top() + 1, signSize, signSize), severity,
                     m_theme);
        painter->setOpacity(1.0);
        const QRect text(option.rect.left() + textLeft, area.top(),
                         area.right() - option.rect.left() - textLeft, area.height());
        painter->setFont(option.font);
        painter->setPen(waived ? m_theme.muted : m_theme.text);
        QRect used;
        painter->drawText(text, Qt::TextWordWrap, index.data().toString(), &used);
        painter->setPen(m_theme.muted);
        const QString second =
            option.fontMetrics.elidedText(secondLine(index), Qt::ElideRight, text.width());
        painter->drawText(
            QRect(text.left(), used.bottom() + 2, text.width(), option.fontMetrics.height()),
            Qt::TextSingleLine, second);
    }
    painter->restore();
}

QSize ProblemDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.column() != ProblemsModel::MessageColumn)
        return {0, smallestRow};
    const auto *view = qobject_cast<const QTreeView *>(option.widget);
    const int width = view ? view->columnWidth(ProblemsModel::MessageColumn) : option.rect.width();
    const QRect text =
        option.fontMetrics.boundingRect(QRect(0, 0, std::max(width - textLeft - inset, 100), 10000),
                                        Qt::TextWordWrap, index.data().toString());
    return {width, std::max(smallestRow, text.height() + option.fontMetrics.height() + 16)};
}

} // namespace redbud
