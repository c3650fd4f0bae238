// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/support/handmadehosts.h"
#include "tests/ui/fakerehearsal.h"
#include "ui/jobs/hostjob.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

namespace redbud
{

using namespace Qt::StringLiterals;

class TestJobs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reportsProgressAndResult();
    void reportsFailure();
    void cancels();
    void runsOneAtATime();
    void destructorStops();
    void hostIsReadElsewhere();
    void lastHostWins();
};

void TestJobs::reportsProgressAndResult()
{
    test::FakeRehearsal fake;
    fake.result = test::healthyReport();
    RehearsalJob job(fake.function());
    QStringList order;
    connect(&job, &RehearsalJob::progressed, this, [&](const RehearsalProgress &progress) {
        QCOMPARE(QThread::currentThread(), thread());
        order += progress.what;
    });
    connect(&job, &RehearsalJob::finished, this, [&](const Result<RehearsalReport> &result) {
        QCOMPARE(QThread::currentThread(), thread());
        QVERIFY(result);
        QVERIFY(result->healthy);
        order += u"finished"_s;
    });
    job.start({}, {});
    QVERIFY(job.isRunning());
    QTRY_COMPARE(order, QStringList{u"Starting QEMU"_s});
    fake.letGo.release();
    QTRY_COMPARE(order.size(), 2);
    QCOMPARE(order.last(), u"finished"_s);
    QVERIFY(!job.isRunning());
}

void TestJobs::reportsFailure()
{
    test::FakeRehearsal fake;
    fake.result = Result<RehearsalReport>(failure(ErrorCode::NotFound, u"no QEMU"_s));
    RehearsalJob job(fake.function());
    std::optional<ErrorCode> code;
    connect(&job, &RehearsalJob::finished, this,
            [&](const Result<RehearsalReport> &result) { code = result.error().code; });
    job.start({}, {});
    fake.letGo.release();
    QTRY_VERIFY(code);
    QCOMPARE(*code, ErrorCode::NotFound);
}

void TestJobs::cancels()
{
    test::FakeRehearsal fake;
    RehearsalJob job(fake.function());
    std::optional<ErrorCode> code;
    connect(&job, &RehearsalJob::finished, this,
            [&](const Result<RehearsalReport> &result) { code = result.error().code; });
    job.start({}, {});
    job.cancel();
    QTRY_VERIFY(code);
    QCOMPARE(*code, ErrorCode::Cancelled);
}

void TestJobs::runsOneAtATime()
{
    test::FakeRehearsal fake;
    RehearsalJob job(fake.function());
    QSignalSpy finished(&job, &RehearsalJob::finished);
    job.start({}, {});
    job.start({}, {});
    fake.letGo.release();
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(fake.started.load(), 1);
    job.start({}, {});
    fake.letGo.release();
    QTRY_COMPARE(finished.count(), 2);
    QCOMPARE(fake.started.load(), 2);
}

void TestJobs::destructorStops()
{
    test::FakeRehearsal fake;
    {
        RehearsalJob job(fake.function());
        job.start({}, {});
        QTRY_COMPARE(fake.started.load(), 1);
    }
    // Here only because the rehearsal ended; nobody let it go but the stop.
    QCOMPARE(fake.letGo.available(), 0);
}

void TestJobs::hostIsReadElsewhere()
{
    QThread *reader = nullptr;
    HostJob job([&reader](const QString &) -> Result<Host> {
        reader = QThread::currentThread();
        return test::ac922Host(2);
    });
    qsizetype gpus = 0;
    connect(&job, &HostJob::finished, this,
            [&](const Result<Host> &result) { gpus = result->gpus.size(); });
    job.start(u"a"_s);
    QTRY_COMPARE(gpus, 4);
    QVERIFY(reader != thread());
}

void TestJobs::lastHostWins()
{
    QSemaphore first;
    HostJob job([&first](const QString &source) -> Result<Host> {
        if (source == u"first"_s)
            first.acquire();
        Host host;
        host.source = source;
        return host;
    });
    QStringList read;
    connect(&job, &HostJob::finished, this,
            [&](const Result<Host> &result) { read += result->source; });
    job.start(u"first"_s);
    job.start(u"second"_s);
    QTRY_COMPARE(read, QStringList{u"second"_s});
    first.release();
    QTest::qWait(50);
    QCOMPARE(read, QStringList{u"second"_s});
}

} // namespace redbud

QTEST_GUILESS_MAIN(redbud::TestJobs)
#include "testjobs.moc"
