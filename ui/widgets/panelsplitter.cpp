// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/widgets/panelsplitter.h"

#include <QTabWidget>

#include <utility>

namespace redbud
{

namespace
{

const QList<int> lowSizes{520, 210};
const QList<int> tallSizes{200, 530};

} // namespace

PanelSplitter::PanelSplitter(QWidget *upper, QTabWidget *panels, QWidget *parent)
    : QSplitter(Qt::Vertical, parent)
    , m_panels(panels)
    , m_other(tallSizes)
{
    setHandleWidth(1);
    setChildrenCollapsible(false);
    addWidget(upper);
    addWidget(panels);
    setStretchFactor(0, 1);
    setSizes(lowSizes);
    connect(panels, &QTabWidget::currentChanged, this, &PanelSplitter::changeHeight);
}

void PanelSplitter::setTall(QWidget *panel)
{
    m_tall.insert(panel);
}

void PanelSplitter::changeHeight()
{
    const bool tall = m_tall.contains(m_panels->currentWidget());
    if (std::exchange(m_isTall, tall) == tall)
        return;
    const QList<int> now = sizes();
    setSizes(m_other);
    m_other = now;
}

} // namespace redbud
