// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/widgets/busybar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>

namespace redbud
{

namespace
{

constexpr int delay = 300; // ms

} // namespace

BusyBar::BusyBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel)
    , m_progress(new QProgressBar)
    , m_cancel(new QToolButton)
{
    setObjectName(QStringLiteral("busyBar"));
    m_text->setTextFormat(Qt::PlainText);
    // How many files there are is not known before they were looked at.
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(120);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setFocusPolicy(Qt::TabFocus);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 6, 10, 6);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_cancel);
    m_delay.setSingleShot(true);
    m_delay.setInterval(delay);
    connect(&m_delay, &QTimer::timeout, this, &QWidget::show);
    connect(m_cancel, &QToolButton::clicked, this, &BusyBar::cancelWanted);
    hide();
}

void BusyBar::begin(const QString &what)
{
    m_what = what;
    m_text->setText(what);
    m_progress->setAccessibleName(what);
    m_cancel->setAccessibleName(tr("Cancel: %1").arg(what));
    if (!isVisible())
        m_delay.start();
}

void BusyBar::showFiles(int files)
{
    m_text->setText(tr("%1 %2 files looked at").arg(m_what, locale().toString(files)));
}

void BusyBar::showStep(const QString &step)
{
    m_text->setText(tr("%1 %2").arg(m_what, step));
}

void BusyBar::end()
{
    m_delay.stop();
    hide();
}

QString BusyBar::text() const
{
    return m_text->text();
}

} // namespace redbud
