// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/bind/helperclient.h"
#include "core/bind/helperservice.h"
#include "tests/bind/bindcase.h"
#include "tests/support/samples.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <unistd.h>

using namespace redbud;
using namespace redbud::test;
using namespace Qt::StringLiterals;

/// The helper: its service over a fake host, the program itself with words that are refused, and
/// the client with programs that play pkexec and helper.
class TestHelper : public QObject
{
    Q_OBJECT

    const QString m_program = QStringLiteral(REDBUD_BINARY_DIR "/libexec/redbud/redbud-helper");
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeControl> m_control;
    QList<HelperLine> m_lines;

    QString folder() const { return m_folder->path(); }

    HelperEnd serve(const HelperRequest &request, quint32 caller)
    {
        m_lines.clear();
        const HelperPlace place{.bind = placeOf(*m_control, folder()),
                                .persistentFolder = folder() + u"/driverctl.d"_s,
                                .caller = caller};
        return serveHelperRequest(request, place, [this](const QByteArray &line) {
            m_lines.append(parseHelperLine(line));
        });
    }

    static HelperRequest request(HelperRequest::Verb verb)
    {
        HelperRequest made;
        made.verb = verb;
        if (verb == HelperRequest::Verb::Bind) {
            made.devices = bindableRequest().devices;
            made.stopPersistenced = true;
        }
        return made;
    }

    QString script(const QByteArray &text) const
    {
        QString path = folder() + u"/program"_s;
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write("#!/bin/sh\n" + text) < 0)
            qFatal("cannot write %s", qPrintable(path));
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner |
                            QFileDevice::ExeOwner | QFileDevice::ReadOther | QFileDevice::ExeOther);
        return path;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(makeBindableHost(folder()));
        m_control = std::make_unique<FakeControl>(folder());
    }

    void bindsForTheCaller()
    {
        HelperRequest asked = request(HelperRequest::Verb::Bind);
        asked.persistent = true;
        QCOMPARE(serve(asked, 1234), HelperEnd::Done);
        QCOMPARE(m_control->groupOwner(5), 1234U);
        QVERIFY(m_lines.constLast().reply->done);
        // Each step is told before and after.
        QCOMPARE(m_lines.constFirst().step->state, u"running"_s);
        QVERIFY(m_lines.constFirst().step->of > 0);
        QCOMPARE(persistentBindings(folder() + u"/driverctl.d"_s).size(), 10);
        HelperRequest back = request(HelperRequest::Verb::Unbind);
        back.persistent = true;
        QCOMPARE(serve(back, 1234), HelperEnd::Done);
        QVERIFY(persistentBindings(folder() + u"/driverctl.d"_s).isEmpty());
    }

    void refusesWhatTheCallerMayNot()
    {
        HelperRequest other = request(HelperRequest::Verb::Bind);
        other.owner = 77;
        QCOMPARE(serve(other, 1234), HelperEnd::Refused);
        QCOMPARE(m_control->asked(), 0);
        QCOMPARE(serve(other, 0), HelperEnd::Done); // root may
        QCOMPARE(m_control->groupOwner(5), 77U);
    }

    void givesOnlyGroupsThatItBound()
    {
        HelperRequest chown = request(HelperRequest::Verb::ChownGroup);
        chown.group = 5;
        QCOMPARE(serve(chown, 1234), HelperEnd::Refused);
        QCOMPARE(serve(request(HelperRequest::Verb::Bind), 1234), HelperEnd::Done);
        QCOMPARE(serve(chown, 4321), HelperEnd::Done);
        QCOMPARE(m_control->groupOwner(5), 4321U);
        chown.group = 6;
        QCOMPARE(serve(chown, 4321), HelperEnd::Refused);
    }

    void saysWhoUsesADevice()
    {
        HelperRequest asked = request(HelperRequest::Verb::Bind);
        asked.stopPersistenced = false;
        QCOMPARE(serve(asked, 1234), HelperEnd::Refused);
        QVERIFY(!m_lines.constLast().reply->done);
        QVERIFY(m_lines.constLast().reply->notes.constLast().contains(u"NUMA node"_s));
    }

    void reportsFailures()
    {
        m_control->setBrokenDriver(u"vfio-pci"_s);
        QCOMPARE(serve(request(HelperRequest::Verb::Bind), 1234), HelperEnd::Failed);
        QVERIFY(m_lines.constLast().reply->message.contains(u"put back"_s));
        QCOMPARE(serve(request(HelperRequest::Verb::Unbind), 1234), HelperEnd::Done);
    }

    void programRefusesOtherWords_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("another verb") << QStringList{u"sh"_s, u"-c"_s, u"id"_s};
        QTest::newRow("path") << QStringList{u"bind"_s, u"../../../etc/passwd"_s};
        QTest::newRow("line break") << QStringList{u"bind"_s, u"0004:04:00.0\nx"_s};
        QTest::newRow("overlong") << QStringList{u"bind"_s, QString(100000, u'0')};
        QTest::newRow("many") << (QStringList(u"bind"_s) + QStringList(5000, u"x"_s));
    }

    void programRefusesOtherWords()
    {
        QFETCH(QStringList, words);
        QProcess helper;
        helper.start(m_program, words);
        QVERIFY(helper.waitForFinished());
        QCOMPARE(helper.exitCode(), int(HelperEnd::WrongUsage));
        const HelperLine line = parseHelperLine(helper.readAllStandardOutput());
        QVERIFY(line.reply && !line.reply->done && !line.reply->message.isEmpty());
    }

    void programRefusesOtherUsersProcesses()
    {
        // Process 2 and the like do not exist in a container: this test's own, as another user.
        QProcess helper;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PKEXEC_UID"_s, QString::number(::getuid() + 1));
        helper.setProcessEnvironment(environment);
        helper.start(m_program, {u"set-memlock"_s, QString::number(::getpid()), u"65536"_s});
        QVERIFY(helper.waitForFinished());
        QCOMPARE(helper.exitCode(), int(::geteuid() == 0 ? HelperEnd::Refused : HelperEnd::Failed));
    }

    void clientTellsAnswersApart_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("good");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("done") << QByteArray(R"(echo '{"result":0,"message":"m"}'; exit 0)") << true
                              << ErrorCode();
        QTest::newRow("refused") << QByteArray(R"(echo '{"result":1,"message":"m"}'; exit 1)")
                                 << true << ErrorCode();
        QTest::newRow("failed") << QByteArray(R"(echo '{"result":3,"message":"m"}'; exit 3)")
                                << false << ErrorCode::ProcessFailed;
        QTest::newRow("wrong usage") << QByteArray(R"(echo '{"result":2,"message":"m"}'; exit 2)")
                                     << false << ErrorCode::InvalidArgument;
        QTest::newRow("lies") << QByteArray(R"(echo '{"result":0,"message":"m"}'; exit 3)") << false
                              << ErrorCode::ProcessFailed;
        QTest::newRow("silent") << QByteArray("exit 0") << false << ErrorCode::ProcessFailed;
        QTest::newRow("killed") << QByteArray("kill -9 $$") << false << ErrorCode::ProcessFailed;
        QTest::newRow("noisy") << QByteArray("head -c 5000000 /dev/zero; "
                                             "echo; echo '{\"result\":0}'; exit 0")
                               << true << ErrorCode();
    }

    void clientTellsAnswersApart()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, good);
        QFETCH(ErrorCode, code);
        // What root starts directly, others start by a program that hands status and output on.
        const auto reply =
            callHelperVia(script(text), request(HelperRequest::Verb::Unbind), {}, m_program);
        QCOMPARE(reply.has_value(), good);
        if (!good)
            QCOMPARE(reply.error().code, code);
    }

    void clientKnowsPkexec_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("dismissed") << 126 << ErrorCode::Cancelled;
        QTest::newRow("not authorised") << 127 << ErrorCode::PermissionDenied;
    }

    void clientKnowsPkexec()
    {
        QFETCH(int, status);
        QFETCH(ErrorCode, code);
        const QString pkexec = script("exit " + QByteArray::number(status) + '\n');
        const auto reply =
            callHelperVia(pkexec, request(HelperRequest::Verb::Unbind), {}, m_program);
        QVERIFY(!reply);
        QCOMPARE(reply.error().code, code);
    }

    void clientMissesItsHelper()
    {
        const auto reply =
            callHelper(request(HelperRequest::Verb::Unbind), {}, folder() + u"/none"_s);
        QVERIFY(!reply);
        QCOMPARE(reply.error().code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestHelper)
#include "testhelper.moc"
