// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/desktop/desktopnotifier.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QVariantMap>
#include <QtConcurrentRun>

namespace redbud
{

namespace
{

using namespace Qt::StringLiterals;

constexpr uchar criticalUrgency = 2;

} // namespace

void notifyDesktop(const QString &title, const QString &text)
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        u"org.freedesktop.Notifications"_s, u"/org/freedesktop/Notifications"_s,
        u"org.freedesktop.Notifications"_s, u"Notify"_s);
    const QVariantMap hints{{u"desktop-entry"_s, u"redbud"_s},
                            {u"urgency"_s, QVariant::fromValue(criticalUrgency)}};
    // Replaces none, has no buttons, and stays as long as the desktop likes.
    message.setArguments(
        {u"Redbud"_s, uint(0), u"redbud"_s, title, text.toHtmlEscaped(), QStringList(), hints, -1});
    // Connecting to a bus that is not there can take its time.
    static_cast<void>(
        QtConcurrent::run([message] { QDBusConnection::sessionBus().send(message); }));
}

} // namespace redbud
