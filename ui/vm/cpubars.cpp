// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/vm/cpubars.h"

#include "ui/vm/vmtexts.h"

#include <QPainter>

#include <algorithm>

namespace redbud
{

namespace
{

constexpr int barWidth = 44;
constexpr int barHeight = 7;
constexpr int gap = 6;
constexpr int columnGap = 16;

} // namespace

CpuBars::CpuBars(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Processors"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CpuBars::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

void CpuBars::setPercents(const QList<double> &percents)
{
    const bool other = percents.size() != m_percents.size();
    m_percents = percents;
    QStringList texts;
    for (qsizetype cpu = 0; cpu < percents.size(); ++cpu)
        texts += tr("CPU %1: %2").arg(cpu).arg(percentText(percents[cpu]));
    setAccessibleDescription(texts.join(QStringLiteral(", ")));
    if (other)
        updateGeometry();
    update();
}

QSize CpuBars::cell() const
{
    const QFontMetrics metrics = fontMetrics();
    return {metrics.horizontalAdvance(QStringLiteral("000")) + gap + barWidth + gap +
                metrics.horizontalAdvance(percentText(100)) + columnGap,
            metrics.height() + 2};
}

int CpuBars::columns(int width) const
{
    return std::max(1, (width + columnGap) / cell().width());
}

int CpuBars::heightForWidth(int width) const
{
    const int count = int(m_percents.size());
    return (count + columns(width) - 1) / columns(width) * cell().height();
}

QSize CpuBars::sizeHint() const
{
    const int width = 3 * cell().width();
    return {width, heightForWidth(width)};
}

void CpuBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QSize size = cell();
    const int inRow = columns(width());
    const int number = fontMetrics().horizontalAdvance(QStringLiteral("000"));
    for (int cpu = 0; cpu < int(m_percents.size()); ++cpu) {
        const QPoint at(cpu % inRow * size.width(), cpu / inRow * size.height());
        const QRect row(at, QSize(size.width() - columnGap, size.height()));
        painter.setPen(m_theme.muted);
        painter.drawText(QRect(row.topLeft(), QSize(number, row.height())),
                         Qt::AlignRight | Qt::AlignVCenter, QString::number(cpu));
        const QRectF bar(row.left() + number + gap, row.center().y() - barHeight / 2.0 + 0.5,
                         barWidth, barHeight);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.border);
        painter.drawRoundedRect(bar, 3, 3);
        painter.setBrush(m_theme.accent);
        QRectF part = bar;
        part.setWidth(bar.width() * std::clamp(m_percents[cpu], 0.0, 100.0) / 100);
        if (part.width() >= 1)
            painter.drawRoundedRect(part, 3, 3);
        painter.setPen(m_theme.text);
        painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, percentText(m_percents[cpu]));
    }
}

} // namespace redbud
