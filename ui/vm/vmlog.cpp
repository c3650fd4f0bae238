// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/vm/vmlog.h"

#include <QFontDatabase>
#include <QScrollBar>
#include <QtConcurrentRun>

namespace redbud
{

namespace
{

constexpr int interval = 2000; // ms
constexpr int mostLines = 200;

} // namespace

VmLog::VmLog(VmServices services, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_services(std::move(services))
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setAccessibleName(tr("What QEMU said"));
    setPlaceholderText(tr("QEMU has said nothing."));
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &VmLog::read);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &VmLog::showLines);
}

VmLog::~VmLog()
{
    m_watcher.waitForFinished();
}

void VmLog::setRecord(const SessionRecord &record)
{
    if (record == m_record)
        return;
    m_record = record;
    m_lines.clear();
    clear();
    if (isVisible())
        read();
}

void VmLog::showEvent(QShowEvent *event)
{
    QPlainTextEdit::showEvent(event);
    read();
    m_timer.start();
}

void VmLog::hideEvent(QHideEvent *event)
{
    QPlainTextEdit::hideEvent(event);
    m_timer.stop();
}

void VmLog::read()
{
    if (m_watcher.isRunning() || m_record.name.isEmpty())
        return;
    m_reading = m_record;
    m_watcher.setFuture(QtConcurrent::run(m_services.log, m_record));
}

void VmLog::showLines()
{
    if (m_reading != m_record) {
        read();
        return;
    }
    const QStringList lines = m_watcher.result();
    if (lines == m_lines)
        return;
    m_lines = lines;
    // Who reads further up is left there.
    QScrollBar *bar = verticalScrollBar();
    const bool atEnd = bar->value() >= bar->maximum();
    const int before = bar->value();
    setPlainText(lines.mid(std::max<qsizetype>(0, lines.size() - mostLines)).join(u'\n'));
    bar->setValue(atEnd ? bar->maximum() : before);
}

} // namespace redbud
