// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/help/hintoverlay.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

constexpr int cardWidth = 380;
constexpr int distance = 14; ///< between the bright part and the card
constexpr qreal radius = 8;

} // namespace

HintOverlay::HintOverlay(const QList<Step> &steps, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_steps(steps)
    , m_theme(theme)
    , m_card(new QFrame(this))
    , m_title(new QLabel)
    , m_text(new QLabel)
    , m_skip(new QPushButton(tr("Skip")))
    , m_next(new QPushButton)
{
    setAccessibleName(tr("First steps"));
    setFocusPolicy(Qt::StrongFocus);
    m_card->setObjectName(u"hintCard"_s);
    m_card->setStyleSheet(
        u"#hintCard { background: %1; border: 1px solid %2; border-radius: 8px; }"
        "QLabel { color: %3; }"_s.arg(theme.card.name(), theme.border.name(), theme.text.name()));
    QFont strong = m_title->font();
    strong.setWeight(QFont::DemiBold);
    strong.setPointSizeF(strong.pointSizeF() * 1.15);
    m_title->setFont(strong);
    m_title->setTextFormat(Qt::PlainText);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_skip);
    buttons->addStretch();
    buttons->addWidget(m_next);
    auto *layout = new QVBoxLayout(m_card);
    layout->setContentsMargins(16, 14, 16, 12);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addSpacing(6);
    layout->addLayout(buttons);
    connect(m_skip, &QPushButton::clicked, this, &HintOverlay::end);
    connect(m_next, &QPushButton::clicked, this, [this] { showStep(m_step + 1); });
    parent->installEventFilter(this);
    setGeometry(parent->rect());
    show();
    raise();
    showStep(0);
}

void HintOverlay::showStep(int step)
{
    if (step >= m_steps.size()) {
        end();
        return;
    }
    m_step = step;
    m_title->setText(m_steps[step].title);
    m_text->setText(m_steps[step].text);
    m_next->setText(step + 1 < m_steps.size()
                        ? tr("Next (%1 of %2)").arg(step + 1).arg(m_steps.size())
                        : tr("Begin"));
    m_card->setAccessibleName(m_steps[step].title);
    m_card->setAccessibleDescription(m_steps[step].text);
    placeCard();
    m_next->setFocus();
    update();
}

/// Where there is room beside the bright part: right of it, left, above, or in its middle.
void HintOverlay::placeCard()
{
    m_card->setFixedWidth(cardWidth);
    m_card->adjustSize();
    const QRect area = m_steps[m_step].area();
    const QSize size = m_card->size();
    QPoint at(area.right() + distance, area.top() + distance);
    if (at.x() + size.width() > width())
        at.setX(area.left() - distance - size.width());
    if (at.x() < 0)
        at = {area.center().x() - size.width() / 2, area.top() - distance - size.height()};
    if (at.y() < 0)
        at = area.center() - QPoint(size.width() / 2, size.height() / 2);
    at.setX(std::clamp(at.x(), 0, std::max(width() - size.width(), 0)));
    at.setY(std::clamp(at.y(), 0, std::max(height() - size.height(), 0)));
    m_card->move(at);
}

void HintOverlay::end()
{
    hide();
    Q_EMIT finished();
    deleteLater();
}

void HintOverlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shade;
    shade.addRect(rect());
    QPainterPath bright;
    bright.addRoundedRect(m_steps[m_step].area(), radius, radius);
    painter.fillPath(shade.subtracted(bright), QColor(0, 0, 0, 110));
    painter.setPen(QPen(m_theme.accent, 2));
    painter.drawPath(bright);
}

void HintOverlay::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        end();
    else
        QWidget::keyPressEvent(event);
}

void HintOverlay::mousePressEvent(QMouseEvent *)
{
    // What is below cannot be used yet; the card says how to go on.
}

bool HintOverlay::focusNextPrevChild(bool)
{
    (m_next->hasFocus() ? m_skip : m_next)->setFocus(Qt::TabFocusReason);
    return true;
}

bool HintOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize) {
        setGeometry(parentWidget()->rect());
        placeCard();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace redbud
