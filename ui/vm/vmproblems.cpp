// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/vm/vmproblems.h"

#include "ui/panels/problemdelegate.h"

#include <QHeaderView>
#include <QLabel>
#include <QTreeView>
#include <QVBoxLayout>

namespace redbud
{

VmProblems::VmProblems(QWidget *parent)
    : QWidget(parent)
    , m_headline(new QLabel)
    , m_view(new QTreeView)
    , m_delegate(new ProblemDelegate(this))
{
    m_headline->setWordWrap(true);
    m_headline->setTextFormat(Qt::PlainText);
    m_headline->setContentsMargins(10, 6, 10, 6);
    m_view->setModel(&m_model);
    m_view->setItemDelegate(m_delegate);
    m_view->setAccessibleName(tr("Problems of the running virtual machine"));
    m_view->setHeaderHidden(true);
    m_view->setRootIsDecorated(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(ProblemsModel::MessageColumn, QHeaderView::Stretch);
    m_view->setColumnHidden(ProblemsModel::FixColumn, true);
    // Wrapped rows get another height when the column gets another width.
    connect(m_view->header(), &QHeaderView::sectionResized, m_view,
            [this] { m_view->doItemsLayout(); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_headline);
    layout->addWidget(m_view, 1);
    layout->addStretch();
    setHealth({});
}

void VmProblems::setTheme(const Theme &theme)
{
    m_delegate->setTheme(theme);
    m_view->viewport()->update();
}

void VmProblems::setHealth(const std::optional<HealthReport> &health)
{
    m_model.setProblems(health ? health->problems : QList<Problem>());
    m_view->setVisible(health && !health->problems.isEmpty());
    if (!health)
        m_headline->setText(tr("Not checked yet from this window."));
    else if (health->healthy)
        m_headline->setText(health->live ? tr("✓ It is what was planned.")
                                         : tr("✓ Its values are what was planned. The guest tree "
                                              "was not compared: it can be read only before the "
                                              "guest runs, with QEMU 7.2 or newer, on this "
                                              "machine."));
    else
        m_headline->setText(tr("✗ It is not what was planned."));
    if (health && !health->differences.isEmpty())
        m_headline->setText(tr("%1 %2 differences from the predicted device tree.")
                                .arg(m_headline->text())
                                .arg(health->differences.size()));
}

} // namespace redbud
