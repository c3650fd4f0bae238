// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/qemu/qmpconnection.h"

#include <QLocalServer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

using namespace redbud;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(redbud::Error)

/// The client that never waits, against a server that says what the test wants.
class TestQmpConnection : public QObject
{
    Q_OBJECT

    static constexpr const char *greeting = "{\"QMP\": {\"version\": {}}}\n";

    QTemporaryDir m_folder;
    std::unique_ptr<QLocalServer> m_server;
    std::unique_ptr<QmpConnection> m_connection;
    QLocalSocket *m_peer = nullptr;
    QByteArray m_heard;
    std::optional<Error> m_closed;
    QList<VmEvent> m_events;
    int m_ready = 0;

    /// What the client has sent, when it is complete.
    bool hears(const QByteArray &text)
    {
        return QTest::qWaitFor([&] {
            m_heard += m_peer->readAll();
            return m_heard.contains(text);
        });
    }

    void connectTo(const QByteArray &first)
    {
        m_connection->open(m_server->fullServerName());
        QVERIFY(QTest::qWaitFor([this] { return m_server->hasPendingConnections(); }));
        m_peer = m_server->nextPendingConnection();
        m_peer->write(first);
    }

    void becomeReady()
    {
        connectTo(greeting);
        QVERIFY(hears("qmp_capabilities"));
        m_peer->write("{\"return\": {}, \"id\": 1}\n");
        QTRY_COMPARE(m_ready, 1);
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<QLocalServer>();
        QVERIFY(m_server->listen(m_folder.filePath(u"qmp"_s)));
        m_connection = std::make_unique<QmpConnection>();
        m_closed.reset();
        m_events.clear();
        m_heard.clear();
        m_ready = 0;
        connect(m_connection.get(), &QmpConnection::ready, this, [this] { ++m_ready; });
        connect(m_connection.get(), &QmpConnection::closed, this,
                [this](const Error &error) { m_closed = error; });
        connect(m_connection.get(), &QmpConnection::happened, this,
                [this](const VmEvent &event) { m_events.append(event); });
    }
    void cleanup()
    {
        m_connection.reset();
        m_server.reset();
    }

    void repliesInAnyOrder()
    {
        becomeReady();
        QStringList got;
        for (const char *command : {"a", "b"}) {
            m_connection->execute(QString::fromLatin1(command), {},
                                  [&got](const Result<QJsonValue> &reply) {
                                      got.append(reply ? reply->toString() : reply.error().message);
                                  });
        }
        QVERIFY(hears("\"b\""));
        m_peer->write(
            "{\"return\": \"second\", \"id\": 3}\n"
            "{\"error\": {\"class\": \"GenericError\", \"desc\": \"first\"}, \"id\": 2}\n");
        QTRY_COMPARE(got, (QStringList{u"second"_s, u"first"_s}));
        QCOMPARE(m_connection->pending(), 0);
    }

    void eventsBetween()
    {
        becomeReady();
        m_peer->write("{\"event\": \"STOP\"}\n{\"event\": \"RES");
        m_peer->flush();
        QTRY_COMPARE(m_events.size(), 1);
        m_peer->write("UME\"}\n");
        QTRY_COMPARE(m_events.size(), 2);
        QCOMPARE(m_events.constLast().kind, VmEvent::Kind::Resumed);
    }

    void garbageIsPassedOver()
    {
        becomeReady();
        m_peer->write("\xff\xfe\n[1,2]\n{\"return\": 1, \"id\": 99}\n{\"event\": \"STOP\"}\n");
        QTRY_COMPARE(m_events.size(), 1);
        QVERIFY(m_connection->isReady());
    }

    void hugeLines()
    {
        becomeReady();
        const QByteArray block(1 << 20, 'x');
        for (int i = 0; i < 20; ++i) {
            m_peer->write(block);
            QVERIFY(QTest::qWaitFor([this] { return m_peer->bytesToWrite() == 0; }));
        }
        m_peer->write("\n{\"event\": \"STOP\"}\n");
        QTRY_COMPARE(m_events.size(), 1);
    }

    void noAnswer()
    {
        becomeReady();
        QSignalSpy unresponsive(m_connection.get(), &QmpConnection::unresponsive);
        QSignalSpy recovered(m_connection.get(), &QmpConnection::recovered);
        std::optional<ErrorCode> code;
        m_connection->execute(
            u"query-status"_s, {},
            [&](const Result<QJsonValue> &reply) { code = reply.error().code; }, 300);
        QTRY_COMPARE(unresponsive.size(), 1);
        QCOMPARE(code, ErrorCode::TimedOut);
        // A late reply is nobody's, but it shows that QEMU is back.
        m_peer->write("{\"return\": {}, \"id\": 2}\n");
        QTRY_COMPARE(recovered.size(), 1);
        QVERIFY(m_connection->isReady());
    }

    void closedInTheMiddle()
    {
        becomeReady();
        std::optional<ErrorCode> code;
        m_connection->execute(u"quit"_s, {},
                              [&](const Result<QJsonValue> &reply) { code = reply.error().code; });
        QVERIFY(hears("quit"));
        m_peer->abort();
        QTRY_VERIFY(m_closed);
        QCOMPARE(m_closed->code, ErrorCode::ProcessFailed);
        QCOMPARE(code, ErrorCode::ProcessFailed);
        // Afterwards every command fails, from the event loop.
        code.reset();
        m_connection->execute(u"stop"_s, {},
                              [&](const Result<QJsonValue> &reply) { code = reply.error().code; });
        QVERIFY(!code);
        QTRY_VERIFY(code);
    }

    void nobodyThere()
    {
        m_server.reset();
        m_connection->open(m_folder.filePath(u"nothing"_s));
        QTRY_VERIFY(m_closed);
        QCOMPARE(m_closed->code, ErrorCode::ProcessFailed);
        QCOMPARE(m_ready, 0);
    }

    void deletedInACallback()
    {
        becomeReady();
        m_connection->execute(u"a"_s, {}, [](const Result<QJsonValue> &) {});
        m_peer->write("{\"event\": \"STOP\"}\n");
        connect(m_connection.get(), &QmpConnection::happened, this,
                [this] { m_connection->close(); });
        QTRY_VERIFY(m_closed);
        QCOMPARE(m_closed->code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestQmpConnection)
#include "testqmpconnection.moc"
