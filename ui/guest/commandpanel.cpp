// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/guest/commandpanel.h"

#include "core/qemu/commandtext.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace redbud
{

CommandPanel::CommandPanel(QWidget *parent)
    : QWidget(parent)
    , m_headline(new QLabel)
    , m_copy(new QPushButton(tr("Copy")))
    , m_lines(new QListView)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_headline->setTextFormat(Qt::PlainText);
    m_headline->setWordWrap(true);
    m_copy->setToolTip(tr("Copies the command line, quoted for a shell"));
    m_copy->setAccessibleName(tr("Copy the command line"));
    m_lines->setModel(&m_model);
    m_lines->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_lines->setFrameShape(QFrame::NoFrame);
    m_lines->setSpacing(1);
    m_lines->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_lines->setAccessibleName(tr("Command line of QEMU"));
    auto *top = new QHBoxLayout;
    top->setSpacing(14);
    top->addWidget(m_headline, 1);
    top->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 8, 14, 10);
    layout->setSpacing(6);
    layout->addLayout(top);
    layout->addWidget(m_lines, 1);
    connect(m_copy, &QPushButton::clicked, this, &CommandPanel::copy);
}

void CommandPanel::setTheme(const Theme &theme)
{
    m_model.setTheme(theme);
}

void CommandPanel::setTarget(const Host &host, const Plan &plan)
{
    m_host = host;
    m_plan = plan;
    outdate();
}

void CommandPanel::setSaved(const Plan &plan)
{
    m_savedPlan = plan;
    outdate();
}

void CommandPanel::outdate()
{
    m_isOutdated = true;
    if (isVisible())
        refresh();
}

void CommandPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isOutdated)
        refresh();
}

void CommandPanel::refresh()
{
    using Change = ChangedLine::Change;
    m_isOutdated = false;
    const auto linesOf = [this](const Plan &plan) {
        return commandLines(launchSpec(m_host, plan, defaultQemu()));
    };
    m_model.setLines(compareLines(linesOf(m_savedPlan), linesOf(m_plan)));
    const int added = m_model.count(Change::Added);
    const int removed = m_model.count(Change::Removed);
    m_headline->setText(
        added + removed == 0
            ? tr("What QEMU is started with. Nothing has changed since the plan "
                 "was opened or saved.")
            : tr("What QEMU is started with. Since the plan was opened or saved: + %1 added, "
                 "− %2 removed.")
                  .arg(added)
                  .arg(removed));
}

void CommandPanel::copy() const
{
    QGuiApplication::clipboard()->setText(commandText(launchSpec(m_host, m_plan, defaultQemu())));
}

} // namespace redbud
