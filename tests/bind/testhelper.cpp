// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/bind/bindlock.h"
#include "core/bind/helperclient.h"
#include "core/bind/helperservice.h"
#include "tests/bind/bindcase.h"
#include "tests/support/samples.h"

#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
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

    /// As who came through pkexec; 0: root.
    HelperEnd serve(const HelperRequest &request, quint32 caller)
    {
        return serve(request, {.user = caller, .namesOthers = caller == 0});
    }

    HelperEnd serve(const HelperRequest &request, HelperCaller caller)
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

    void bindsForWhomRootNames()
    {
        // sudo: root, and known by name.
        const HelperCaller sudo{.user = 1234, .namesOthers = true};
        HelperRequest asked = request(HelperRequest::Verb::Bind);
        asked.owner = 77;
        QCOMPARE(serve(asked, sudo), HelperEnd::Done);
        QCOMPARE(m_control->groupOwner(5), 77U);
        asked.owner.reset();
        QCOMPARE(serve(asked, sudo), HelperEnd::Done);
        QCOMPARE(m_control->groupOwner(5), 1234U);
    }

    void knowsItsCaller_data()
    {
        QTest::addColumn<QStringList>("environment");
        QTest::addColumn<quint32>("realUser");
        QTest::addColumn<quint32>("user");
        QTest::addColumn<bool>("namesOthers");
        const auto row = [](const char *name, const QStringList &environment, quint32 user,
                            bool namesOthers) {
            QTest::newRow(name) << environment << 0U << user << namesOthers;
        };
        row("root", {}, 0, true);
        row("sudo", {u"SUDO_UID=1000"_s}, 1000, true);
        row("sudo by root", {u"SUDO_UID=0"_s}, 0, true);
        row("pkexec", {u"PKEXEC_UID=1000"_s}, 1000, false);
        row("pkexec by root", {u"PKEXEC_UID=0"_s}, 0, true);
        row("pkexec below sudo", {u"SUDO_UID=7"_s, u"PKEXEC_UID=1000"_s}, 1000, false);
        row("pkexec without a number", {u"SUDO_UID=7"_s, u"PKEXEC_UID=x"_s}, 0, false);
        row("sudo without a number", {u"SUDO_UID="_s}, 0, true);
        row("no user's number", {u"PKEXEC_UID=4294967295"_s}, 0, false);
        QTest::newRow("not root") << QStringList(u"SUDO_UID=7"_s) << 1000U << 7U << false;
    }

    void knowsItsCaller()
    {
        QFETCH(QStringList, environment);
        QFETCH(quint32, realUser);
        QFETCH(quint32, user);
        QFETCH(bool, namesOthers);
        QProcessEnvironment variables;
        for (const QString &variable : environment)
            variables.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
        const HelperCaller caller = helperCaller(variables, realUser);
        QCOMPARE(caller.user, user);
        QCOMPARE(caller.namesOthers, namesOthers);
    }

    void givesOnlyGroupsThatItBound()
    {
        HelperRequest chown = request(HelperRequest::Verb::ChownGroup);
        chown.group = 5;
        QCOMPARE(serve(chown, 1234), HelperEnd::Refused);
        QCOMPARE(serve(request(HelperRequest::Verb::Bind), 1234), HelperEnd::Done);
        QCOMPARE(serve(chown, 4321), HelperEnd::Done);
        QCOMPARE(m_control->groupOwner(5), 4321U);
        m_control->setBusy(5);
        QCOMPARE(serve(chown, 1234), HelperEnd::Refused);
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

    void callsNothingRefusedThatBegan_data()
    {
        QTest::addColumn<int>("at");
        // 1 to 3 load modules, 4 stops the service.
        for (const int at : {1, 4, 5, 8})
            QTest::addRow("step %d", at) << at;
    }

    /// A refusal says that nothing was changed.
    void callsNothingRefusedThatBegan()
    {
        QFETCH(int, at);
        m_control = std::make_unique<FakeControl>(folder(), Fault{Fault::Kind::Missing, at});
        QCOMPARE(serve(request(HelperRequest::Verb::Bind), 1234), HelperEnd::Failed);
        QVERIFY(m_lines.constLast().reply->message.contains(u"put back"_s));
    }

    void changesNothingBesideAnotherOne()
    {
        HelperRequest asked = request(HelperRequest::Verb::Bind);
        asked.persistent = true;
        QCOMPARE(serve(asked, 1234), HelperEnd::Done);
        asked.verb = HelperRequest::Verb::Unbind;
        {
            const auto held = BindLock::take(folder() + u"/run"_s, u"another one"_s, 0);
            QVERIFY(held);
            QCOMPARE(serve(asked, 1234), HelperEnd::Refused);
            // The person sees for whom.
            QVERIFY(m_lines.constFirst().step->text.contains(u"another one"_s));
            QCOMPARE(m_lines.constFirst().step->state, u"running"_s);
            QCOMPARE(m_lines.at(1).step->state, u"failed"_s);
        }
        QCOMPARE(persistentBindings(folder() + u"/driverctl.d"_s).size(), 10);
    }

    void tellsWhatCameBackAndWhatDidNot()
    {
        HelperRequest asked = request(HelperRequest::Verb::Bind);
        asked.persistent = true;
        QCOMPARE(serve(asked, 1234), HelperEnd::Done);
        m_control->setBusy(5); // the other group has two devices
        asked.verb = HelperRequest::Verb::Unbind;
        asked.devices.clear();
        QCOMPARE(serve(asked, 1234), HelperEnd::Failed);
        const HelperReply reply = *m_lines.constLast().reply;
        QVERIFY(reply.message.contains(u"is in use"_s));
        QCOMPARE(reply.notes.size(), 2);
        QVERIFY(reply.notes.constFirst().startsWith(u"2 other"_s));
        QVERIFY(reply.notes.constLast().startsWith(u"10 device"_s));
        QVERIFY(persistentBindings(folder() + u"/driverctl.d"_s).isEmpty());
    }

    void endsPersistentBindings_data()
    {
        QTest::addColumn<bool>("planOnly");
        QTest::addColumn<bool>("boundAgain");
        QTest::newRow("all") << false << false;
        QTest::newRow("of a plan, which names one of two functions") << true << false;
        QTest::newRow("bound once more after the restart") << false << true;
    }

    /// Devices that a restart brought up at vfio-pci go back to the drivers of before.
    void endsPersistentBindings()
    {
        QFETCH(bool, planOnly);
        QFETCH(bool, boundAgain);
        const QStringList before = bindingsOf(folder());
        HelperRequest asked = request(HelperRequest::Verb::Bind);
        asked.persistent = true;
        QCOMPARE(serve(asked, 1234), HelperEnd::Done);
        QVERIFY(restart(folder()));
        if (boundAgain)
            QCOMPARE(serve(asked, 4321), HelperEnd::Done);
        asked.verb = HelperRequest::Verb::Unbind;
        if (!planOnly)
            asked.devices.clear();
        QCOMPARE(serve(asked, 1234), HelperEnd::Done);
        QCOMPARE(bindingsOf(folder()), before);
        QVERIFY(persistentBindings(folder() + u"/driverctl.d"_s).isEmpty());
        QVERIFY(!QFile::exists(folder() + u"/state/bind-journal.json"_s));
    }

    void saysWhatComesBackAtARestart()
    {
        HelperRequest asked = request(HelperRequest::Verb::Bind);
        asked.persistent = true;
        QCOMPARE(serve(asked, 1234), HelperEnd::Done);
        QVERIFY(restart(folder()));
        asked.verb = HelperRequest::Verb::Unbind;
        asked.persistent = false;
        QCOMPARE(serve(asked, 1234), HelperEnd::Done);
        QVERIFY(m_lines.constLast().reply->notes.constLast().contains(u"--persistent"_s));
        QCOMPARE(persistentBindings(folder() + u"/driverctl.d"_s).size(), 10);
    }

    void saysWhatStaysWithoutARecord()
    {
        HelperRequest asked = request(HelperRequest::Verb::Bind);
        asked.persistent = true;
        QCOMPARE(serve(asked, 1234), HelperEnd::Done);
        QVERIFY(restart(folder()));
        QVERIFY(QFile::remove(folder() + u"/state/bind-journal.json"_s));
        asked.verb = HelperRequest::Verb::Unbind;
        QCOMPARE(serve(asked, 1234), HelperEnd::Failed);
        QVERIFY(m_lines.constLast().reply->message.contains(u"0005:01:00.1"_s));
        QVERIFY(m_lines.constLast().reply->message.contains(u"Still at vfio-pci"_s));
        QVERIFY(persistentBindings(folder() + u"/driverctl.d"_s).isEmpty());
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
