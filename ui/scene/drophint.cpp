// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/scene/drophint.h"

#include "ui/scene/severitysign.h"

#include <QAbstractScrollArea>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

constexpr int signSize = 18;
constexpr int textLeft = 16 + signSize + 12;

QLabel *addLine(QVBoxLayout *layout)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    layout->addWidget(label);
    return label;
}

/// A tick, for a drop that costs nothing.
void drawTick(QPainter &painter, const QRectF &area, const QColor &color)
{
    painter.setPen(QPen(color, 2.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF points[] = {area.topLeft() + QPointF(2, 10), area.topLeft() + QPointF(7, 15),
                              area.topLeft() + QPointF(16, 4)};
    painter.drawPolyline(points, 3);
}

} // namespace

QColor verdictColor(DropPreview::Verdict verdict, const Theme &theme)
{
    switch (verdict) {
    case DropPreview::Verdict::Nothing:
    case DropPreview::Verdict::Impossible:
        return theme.muted;
    case DropPreview::Verdict::Fine:
        return theme.good;
    case DropPreview::Verdict::Costs:
        return theme.attention;
    case DropPreview::Verdict::Wrong:
        return theme.error;
    }
    return theme.muted;
}

DropHint::DropHint(QAbstractScrollArea *area)
    : QFrame(area)
    , m_area(area)
{
    setObjectName(u"dropHint"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(textLeft, 9, 16, 9);
    layout->setSpacing(2);
    m_action = addLine(layout);
    QFont strong = m_action->font();
    strong.setWeight(QFont::DemiBold);
    m_action->setFont(strong);
    m_outcome = addLine(layout);
    m_advice = addLine(layout);
    hide();
}

void DropHint::setTheme(const Theme &theme)
{
    m_theme = theme;
}

void DropHint::say(const DropPreview &preview, const QString &advice)
{
    m_verdict = preview.verdict;
    m_action->setText(preview.action);
    m_outcome->setText(preview.outcome);
    m_advice->setText(advice);
    m_advice->setVisible(!advice.isEmpty());
    const QColor color = verdictColor(m_verdict, m_theme);
    setStyleSheet(
        u"#dropHint { background: %1; border: 0; border-top: 2px solid %2; }"
        "QLabel { color: %3; }"_s.arg(m_theme.card.name(), color.name(), m_theme.text.name()));
    m_advice->setStyleSheet(u"color: %1;"_s.arg(m_theme.muted.name()));
    const QRect room = m_area->viewport()->geometry();
    const int height =
        std::max(layout()->heightForWidth(room.width()), layout()->minimumSize().height());
    setGeometry(room.left(), room.bottom() + 1 - height, room.width(), height);
    show();
    raise();
    update();
}

QString DropHint::text() const
{
    return isHidden() ? QString() : m_action->text() + u'\n' + m_outcome->text();
}

void DropHint::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area(16, 11, signSize, signSize);
    switch (m_verdict) {
    case DropPreview::Verdict::Fine:
        drawTick(painter, area, m_theme.good);
        break;
    case DropPreview::Verdict::Costs:
        drawSeverity(painter, area, Severity::Warning, m_theme);
        break;
    case DropPreview::Verdict::Wrong:
        drawSeverity(painter, area, Severity::Error, m_theme);
        break;
    case DropPreview::Verdict::Nothing:
    case DropPreview::Verdict::Impossible:
        painter.setPen(QPen(m_theme.muted, 2));
        painter.drawLine(area.left() + 3, area.center().y(), area.right() - 3, area.center().y());
        break;
    }
}

} // namespace redbud
