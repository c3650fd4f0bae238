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
    if (const Make make = std::exchange(m_make, {})) {
        QWidget *panel = make();
        layout()->addWidget(panel);
        panel->show(); // at once: the keyboard may be on its way there
    }
    QWidget::showEvent(event);
}

} // namespace redbud
