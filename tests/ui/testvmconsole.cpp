// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/ui/fakevms.h"
#include "ui/console/consolepanel.h"
#include "ui/console/consoleview.h"
#include "ui/vm/vmconsole.h"
#include "ui/vm/vmmachine.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace redbud;
using namespace redbud::test;
using namespace Qt::StringLiterals;

/// The console of a virtual machine, with a supervisor that is only a socket.
class TestVmConsole : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    FakeVms m_fake;
    std::unique_ptr<QLocalServer> m_server;
    QLocalSocket *m_supervisor = nullptr;
    QByteArray m_replay; ///< what it sends to whoever connects
    QByteArray m_heard;
    std::unique_ptr<VmServices> m_services;
    std::unique_ptr<VmMachine> m_machine;
    std::unique_ptr<VmConsole> m_console;

    ConsoleView *view() const { return m_console->findChild<ConsoleView *>(); }
    Terminal &terminal() const { return m_console->panel()->terminal(); }

    void connected()
    {
        m_supervisor = m_server->nextPendingConnection();
        connect(m_supervisor, &QLocalSocket::readyRead, this,
                [this] { m_heard += m_supervisor->readAll(); });
        m_supervisor->write(m_replay);
    }

    void open(const QByteArray &replay)
    {
        m_replay = replay;
        Session session = fakeSession(u"a"_s);
        session.paths.directory = m_folder.path();
        m_server = std::make_unique<QLocalServer>();
        QVERIFY(m_server->listen(session.paths.console()));
        connect(m_server.get(), &QLocalServer::newConnection, this, &TestVmConsole::connected);
        m_services = std::make_unique<VmServices>(m_fake.services());
        m_machine = std::make_unique<VmMachine>(session, *m_services);
        Q_EMIT m_fake.monitors[u"a"_s]->stateChanged(VmState::Running);
        m_console = std::make_unique<VmConsole>(m_machine.get());
        m_console->resize(2000, 1500);
        m_console->show();
        QTRY_VERIFY(m_supervisor != nullptr);
    }

private Q_SLOTS:
    void cleanup()
    {
        m_console.reset();
        m_machine.reset();
        m_server.reset();
        m_supervisor = nullptr;
        m_heard.clear();
    }

    /// What the guest asked before is not answered, however long it takes to get there.
    void nothingOfTheReplayIsAnswered()
    {
        open("\x1b[6n" + QByteArray("\x1b[2J\x1b#8").repeated(4000) + "\x1b[6n\x1b[2Jlogin: ");
        QVERIFY(view()->isReadOnly());
        QTRY_VERIFY_WITH_TIMEOUT(!view()->isReadOnly(), 60000);
        QVERIFY(terminal().plainText().endsWith(u"login: \n"_s) ||
                terminal().plainText().endsWith(u"login:\n"_s));
        QTest::keyClicks(view(), u"root"_s);
        QTRY_COMPARE(m_heard, "root");
        m_supervisor->write("\r\x1b[6n");
        QTRY_COMPARE(
            m_heard,
            "root\x1b[" +
                QByteArray::number(terminal().cursor().line - terminal().screenLine() + 1) + ";1R");
    }

    void aNewConnectionReplaysAnew()
    {
        open("one\r\n");
        QTRY_VERIFY(!view()->isReadOnly());
        m_replay = "two\r\n\x1b[6n";
        m_supervisor->disconnectFromServer();
        QTRY_VERIFY(view()->isReadOnly());
        QTRY_VERIFY_WITH_TIMEOUT(!view()->isReadOnly(), 20000);
        QCOMPARE(terminal().plainText(), u"two\n"_s);
        QVERIFY(m_heard.isEmpty());
    }
};

QTEST_MAIN(TestVmConsole)
#include "testvmconsole.moc"
