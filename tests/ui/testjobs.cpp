// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/host/capturefile.h"
#include "core/host/hostjson.h"
#include "core/host/hostsource.h"
#include "tests/support/handmadehosts.h"
#include "tests/ui/fakerehearsal.h"
#include "ui/jobs/capturejob.h"
#include "ui/jobs/earlyhost.h"
#include "ui/jobs/hostjob.h"

#include <QFile>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>
#include <optional>

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
    void hostTellsItsProgress();
    void hostIsCancelled();
    void earlyHostIsGivenOnce();
    void earlyHostIsCancelled();
    void earlyHostThatNobodyWantsStops();
    void captureIsCancelled();
    void captureWritesAFile();
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
    HostJob job([&reader](const QString &, const std::stop_token &,
                          const ObservedSysroot::Report &) -> Result<Host> {
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
    QSemaphore begun;
    QSemaphore first;
    std::stop_token firstStop;
    HostJob job([&](const QString &source, const std::stop_token &stop,
                    const ObservedSysroot::Report &) -> Result<Host> {
        if (source == u"first"_s) {
            firstStop = stop;
            begun.release();
            first.acquire();
        }
        Host host;
        host.source = source;
        return host;
    });
    QStringList read;
    connect(&job, &HostJob::finished, this,
            [&](const Result<Host> &result) { read += result->source; });
    job.start(u"first"_s);
    begun.acquire();
    job.start(u"second"_s);
    QTRY_COMPARE(read, QStringList{u"second"_s});
    QVERIFY(firstStop.stop_requested());
    first.release();
    QTest::qWait(50);
    QCOMPARE(read, QStringList{u"second"_s});
}

/// Reads the sample until it is stopped, and again and again.
static Result<Host> readForEver(const QString &, const std::stop_token &stop,
                                const ObservedSysroot::Report &report)
{
    for (;;) {
        Result<Host> host = loadHost(u"sample:ac922-4gpu"_s, stop, report);
        if (!host)
            return host;
    }
}

void TestJobs::hostTellsItsProgress()
{
    HostJob job(&readForEver);
    QList<int> files;
    connect(&job, &HostJob::progressed, this, [&](int count) {
        QCOMPARE(QThread::currentThread(), thread());
        files += count;
    });
    job.start(u"a"_s);
    QTRY_VERIFY(files.size() > 3);
    QVERIFY(files.at(1) > files.at(0));
    QCOMPARE(files.at(0), ObservedSysroot::reportEvery);
    // The destructor stops it.
}

void TestJobs::hostIsCancelled()
{
    HostJob job(&readForEver);
    std::optional<ErrorCode> code;
    connect(&job, &HostJob::finished, this,
            [&](const Result<Host> &result) { code = result ? ErrorCode() : result.error().code; });
    job.start(u"a"_s);
    job.cancel();
    QTRY_VERIFY(code);
    QCOMPARE(*code, ErrorCode::Cancelled);
}

void TestJobs::earlyHostIsGivenOnce()
{
    std::atomic_bool heard = false;
    std::atomic_int reads = 0;
    const HostJob::LoadFunction load = [&](const QString &source, const std::stop_token &,
                                           const ObservedSysroot::Report &report) {
        ++reads;
        while (!heard) {
            report(3);
            QThread::msleep(1);
        }
        Host host;
        host.source = source;
        return Result<Host>(host);
    };
    const EarlyHost early(load, u"a"_s);
    QTRY_COMPARE(reads.load(), 1);
    HostJob job(early.loader());
    connect(&job, &HostJob::progressed, this, [&] { heard = true; });
    QStringList sources;
    connect(&job, &HostJob::finished, this,
            [&](const Result<Host> &host) { sources += host->source; });
    job.start(u"a"_s);
    QTRY_COMPARE(sources, QStringList{u"a"_s});
    QCOMPARE(reads.load(), 1);
    // Later the host may be another one.
    for (const QString &source : {u"b"_s, u"a"_s}) {
        job.start(source);
        QTRY_COMPARE(sources.last(), source);
    }
    QCOMPARE(reads.load(), 3);
}

void TestJobs::earlyHostIsCancelled()
{
    const HostJob::LoadFunction load = [](const QString &, const std::stop_token &stop,
                                          const ObservedSysroot::Report &) -> Result<Host> {
        while (!stop.stop_requested())
            QThread::msleep(1);
        return failure(ErrorCode::Cancelled, u"cancelled"_s);
    };
    const EarlyHost early(load, u"a"_s);
    HostJob job(early.loader());
    std::optional<ErrorCode> code;
    connect(&job, &HostJob::finished, this,
            [&](const Result<Host> &host) { code = host.error().code; });
    job.start(u"a"_s);
    job.cancel();
    QTRY_VERIFY(code);
    QCOMPARE(*code, ErrorCode::Cancelled);
}

void TestJobs::earlyHostThatNobodyWantsStops()
{
    std::atomic_bool stopped = false;
    {
        const EarlyHost early(
            [&](const QString &, const std::stop_token &stop,
                const ObservedSysroot::Report &) -> Result<Host> {
                while (!stop.stop_requested())
                    QThread::msleep(1);
                stopped = true;
                return failure(ErrorCode::Cancelled, u"cancelled"_s);
            },
            u"a"_s);
    }
    QVERIFY(stopped);
}

void TestJobs::captureIsCancelled()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a.redbud-host"_s);
    QSemaphore begun;
    CaptureJob job([&begun](const QString &source, const QString &name, const std::stop_token &stop,
                            const ObservedSysroot::Report &report) {
        begun.release();
        while (!stop.stop_requested())
            QThread::yieldCurrentThread();
        return captureToFile(source, name, Identities::Remove, stop, report);
    });
    std::optional<ErrorCode> code;
    connect(&job, &CaptureJob::finished, this,
            [&](const Result<void> &result) { code = result ? ErrorCode() : result.error().code; });
    job.start(u"sample:ac922-4gpu"_s, file);
    begun.acquire();
    job.cancel();
    QTRY_VERIFY(code);
    QCOMPARE(*code, ErrorCode::Cancelled);
    QVERIFY(!QFile::exists(file));
}

void TestJobs::captureWritesAFile()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a.redbud-host"_s);
    CaptureJob job([](const QString &source, const QString &name, const std::stop_token &stop,
                      const ObservedSysroot::Report &report) {
        return captureToFile(source, name, Identities::Remove, stop, report);
    });
    QSignalSpy progressed(&job, &CaptureJob::progressed);
    std::optional<bool> done;
    connect(&job, &CaptureJob::finished, this,
            [&](const Result<void> &result) { done = result.has_value(); });
    job.start(u"sample:ac922-4gpu"_s, file);
    QTRY_VERIFY(done);
    QVERIFY(*done);
    const Result<Host> captured = loadHost(file);
    QVERIFY(captured);
    QCOMPARE(toJson(*captured), toJson(*loadHost(u"sample:ac922-4gpu"_s)));
}

} // namespace redbud

QTEST_GUILESS_MAIN(redbud::TestJobs)
#include "testjobs.moc"
