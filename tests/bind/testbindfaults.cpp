// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/bind/bindcase.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace redbud;
using namespace redbud::test;
using namespace Qt::StringLiterals;

/// Whatever goes wrong at whichever step of a bind or unbind: a following unbind leaves every
/// device as it was and forgets nothing.
class TestBindFaults : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QStringList m_before;
    int m_steps = 0;   ///< of an undisturbed bind
    int m_unsteps = 0; ///< of an undisturbed unbind
    int m_cases = 0;

    QString folder() const { return m_folder.path(); }

    Result<BindReport> bind(Fault fault = {}, int *asked = nullptr)
    {
        FakeControl control(folder(), fault);
        auto report = bindDevices(placeOf(control, folder()), bindableRequest(), {}, {});
        if (asked)
            *asked = control.asked();
        return report;
    }

    Result<UnbindReport> unbind(Fault fault = {}, int *asked = nullptr)
    {
        FakeControl control(folder(), fault);
        auto report = unbindDevices(placeOf(control, folder()), {}, {});
        if (asked)
            *asked = control.asked();
        return report;
    }

    int probe(const QString &verb, const QString &when, int at)
    {
        QProcess process;
        process.start(QStringLiteral(REDBUD_BINARY_DIR "/tests/bindprobe"),
                      {verb, folder(), when, QString::number(at)});
        if (!process.waitForFinished())
            return -1;
        return process.exitStatus() == QProcess::CrashExit ? 128 + process.exitCode()
                                                           : process.exitCode();
    }

    /// As in the beginning, the service included, and nothing remembered.
    void verifyRestored()
    {
        ++m_cases;
        QCOMPARE(bindingsOf(folder()), m_before);
        QVERIFY(!QFile::exists(folder() + u"/state/bind-journal.json"_s));
        QVERIFY(QFile::exists(folder() + u"/proc/4242/comm"_s));
        unloadModules(folder());
    }

    void addRows(int steps)
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("at");
        const QList<std::pair<Fault::Kind, const char *>> kinds{
            {Fault::Kind::Fails, "fails"},
            {Fault::Kind::Hangs, "hangs"},
            {Fault::Kind::HangsForGood, "hangs for good"},
            {Fault::Kind::HangsLate, "hangs, but happens"},
            {Fault::Kind::NoEffect, "has no effect"}};
        for (const auto &[kind, name] : kinds) {
            for (int at = 1; at <= steps; ++at)
                QTest::addRow("step %d %s", at, name) << int(kind) << at;
        }
    }

    void addKillRows(int steps)
    {
        QTest::addColumn<QString>("when");
        QTest::addColumn<int>("at");
        for (const char *when : {"before", "after"}) {
            for (int at = 1; at <= steps; ++at)
                QTest::addRow("killed %s step %d", when, at) << QString::fromLatin1(when) << at;
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(makeBindableHost(folder()));
        m_before = bindingsOf(folder());
        const auto bound = bind({}, &m_steps);
        QVERIFY2(bound, bound ? "" : qPrintable(bound.error().text()));
        QVERIFY(bound->bound);
        QVERIFY(bindingsOf(folder()) != m_before);
        const auto unbound = unbind({}, &m_unsteps);
        QVERIFY(unbound && unbound->failures.isEmpty());
        verifyRestored();
        QVERIFY(m_steps >= 30);
        QVERIFY(m_unsteps >= 25);
    }

    void everyStepOfBind_data() { addRows(m_steps); }

    /// It is taken back at once, and what could not be, by the next unbind.
    void everyStepOfBind()
    {
        QFETCH(int, kind);
        QFETCH(int, at);
        const auto report = bind({Fault::Kind(kind), at});
        if (report) // a module without a trace in sysfs cannot be told from a part of the kernel
            QVERIFY(report->bound);
        const auto unbound = unbind();
        QVERIFY(unbound);
        QVERIFY2(unbound->failures.isEmpty(), qPrintable(unbound->failures.join(u' ')));
        verifyRestored();
    }

    void bindKilled_data() { addKillRows(m_steps); }

    void bindKilled()
    {
        QFETCH(QString, when);
        QFETCH(int, at);
        QCOMPARE(probe(u"bind"_s, when, at), 128 + 9);
        const auto unbound = unbind();
        QVERIFY(unbound);
        QVERIFY2(unbound->failures.isEmpty(), qPrintable(unbound->failures.join(u' ')));
        verifyRestored();
    }

    void everyStepOfUnbind_data() { addRows(m_unsteps); }

    void everyStepOfUnbind()
    {
        QFETCH(int, kind);
        QFETCH(int, at);
        QVERIFY(bind());
        QVERIFY(unbind({Fault::Kind(kind), at}));
        const auto unbound = unbind();
        QVERIFY(unbound);
        QVERIFY2(unbound->failures.isEmpty(), qPrintable(unbound->failures.join(u' ')));
        verifyRestored();
    }

    void unbindKilled_data() { addKillRows(m_unsteps); }

    void unbindKilled()
    {
        QFETCH(QString, when);
        QFETCH(int, at);
        QVERIFY(bind());
        QCOMPARE(probe(u"unbind"_s, when, at), 128 + 9);
        const auto unbound = unbind();
        QVERIFY(unbound);
        QVERIFY2(unbound->failures.isEmpty(), qPrintable(unbound->failures.join(u' ')));
        verifyRestored();
    }

    void cleanupTestCase()
    {
        qInfo("%d cases: %d steps of bind, %d of unbind", m_cases, m_steps, m_unsteps);
        QVERIFY(m_cases >= 7 * (m_steps + m_unsteps));
    }
};

QTEST_GUILESS_MAIN(TestBindFaults)
#include "testbindfaults.moc"
