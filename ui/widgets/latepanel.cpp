// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/widgets/latepanel.h"

#include <QVBoxLayout>

#include <utility>

namespace redbud
{

LatePanel::LatePanel(Make make, QWidget *parent)
    : QWidget(parent)
    , m_make(std::move(make))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
}

void LatePanel::showEvent(QShowEvent *event)
{
    make();
    QWidget::showEvent(event);
}

void LatePanel::make()
{
    if (m_panel)
        return;
    m_panel = m_make();
    QList<QWidget *> order{m_panel};
    for (QWidget *next = m_panel->nextInFocusChain(); next != m_panel;
         next = next->nextInFocusChain())
        order.append(next);
    layout()->addWidget(m_panel);
    // Qt has put them behind all that the window had before. They come where the panel is.
    setFocusPolicy(Qt::TabFocus); // without one it would have no place in the order
    QWidget *before = this;
    for (QWidget *widget : std::as_const(order)) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy())
            continue;
        setTabOrder(before, widget);
        before = widget;
    }
    setFocusPolicy(Qt::NoFocus);
    m_panel->show(); // at once: the keyboard may be on its way there
}

} // namespace redbud
