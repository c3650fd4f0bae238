// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/desktop/desktopnotifier.h"

#include <QDBusConnection>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>
#include <QTest>
#include <QVariantMap>

using namespace Qt::StringLiterals;

/// What a desktop shows, as far as a notification reaches it.
class FakeDesktop : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    QStringList shown;
    QVariantMap hints;

public Q_SLOTS:
    // NOLINTNEXTLINE(readability-identifier-naming): as the interface calls it
    Q_SCRIPTABLE uint Notify(const QString &program, uint replaces, const QString &icon,
                             const QString &summary, const QString &body,
                             const QStringList &actions, const QVariantMap &given, int timeout)
    {
        shown += {program, QString::number(replaces), icon, summary, body, actions.join(u',')};
        hints = given;
        Q_UNUSED(timeout)
        return 1;
    }
};

/// Notifications on a bus of their own.
class TestDesktopNotifier : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QProcess m_bus;

private Q_SLOTS:
    void initTestCase()
    {
        const QString configuration = m_folder.filePath(u"bus.conf"_s);
        QFile file(configuration);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration "
                   "1.0//EN\" \"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\">"
                   "<busconfig><type>session</type><listen>unix:tmpdir=" +
                   m_folder.path().toUtf8() +
                   "</listen><policy context=\"default\"><allow send_destination=\"*\"/>"
                   "<allow receive_sender=\"*\"/><allow own=\"*\"/></policy></busconfig>");
        file.close();
        m_bus.start(u"dbus-daemon"_s,
                    {u"--config-file="_s + configuration, u"--nofork"_s, u"--print-address"_s});
        QVERIFY2(m_bus.waitForReadyRead(30000), "dbus-daemon is not installed");
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readAllStandardOutput().trimmed());
    }

    void cleanupTestCase()
    {
        m_bus.kill();
        m_bus.waitForFinished();
    }

    void reachesTheDesktop()
    {
        FakeDesktop desktop;
        QDBusConnection bus = QDBusConnection::sessionBus();
        QVERIFY(bus.isConnected());
        QVERIFY(bus.registerObject(u"/org/freedesktop/Notifications"_s, &desktop,
                                   QDBusConnection::ExportAllSlots));
        QVERIFY(bus.registerService(u"org.freedesktop.Notifications"_s));
        redbud::notifyDesktop(u"v100"_s, u"It has <ended>"_s);
        QTRY_COMPARE(desktop.shown, (QStringList{u"Redbud"_s, u"0"_s, u"redbud"_s, u"v100"_s,
                                                 u"It has &lt;ended&gt;"_s, QString()}));
        QCOMPARE(desktop.hints[u"urgency"_s].value<uchar>(), uchar(2));
    }
};

QTEST_GUILESS_MAIN(TestDesktopNotifier)
#include "testdesktopnotifier.moc"
