// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/stallwatch.h"

#include <QAbstractEventDispatcher>
#include <QEvent>
#include <QMetaEnum>

#include <ctime>

namespace redbud
{

StallWatch::StallWatch(int &argc, char **argv)
    : QApplication(argc, argv)
    , m_log(qEnvironmentVariable("REDBUD_STALLS"))
{
    if (m_log.fileName().isEmpty() || !m_log.open(QIODevice::WriteOnly | QIODevice::Append))
        return;
    m_log.write("watching\n");
    m_log.flush();
    m_clock.start();
    // A menu or a drag waits inside the event that opened it.
    connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::awake, this,
            [this] { m_since = now(); });
}

StallWatch::Moment StallWatch::now() const
{
    timespec cpu = {};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &cpu);
    return {m_clock.nsecsElapsed(), qint64(cpu.tv_sec) * 1'000'000'000 + cpu.tv_nsec};
}

bool StallWatch::notify(QObject *receiver, QEvent *event)
{
    if (!m_log.isOpen())
        return QApplication::notify(receiver, event);
    // Afterwards the receiver may be gone.
    const QByteArray name = receiver->metaObject()->className();
    const int type = event->type();
    m_since = now();
    const bool handled = QApplication::notify(receiver, event);
    const Moment end = now();
    constexpr qint64 perMillisecond = 1'000'000;
    const qint64 wall = (end.wall - m_since.wall) / perMillisecond;
    if (wall > limitMilliseconds) {
        const char *known = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
        m_log.write(QByteArray::number(wall) + ' ' +
                    QByteArray::number((end.cpu - m_since.cpu) / perMillisecond) + ' ' +
                    (known ? QByteArray(known) : QByteArray::number(type)) + ' ' + name + '\n');
        m_log.flush();
    }
    m_since = end;
    return handled;
}

} // namespace redbud
