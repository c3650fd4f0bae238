// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/host/hostsource.h"
#include "core/host/snapshot.h"
#include "tests/hosts/hosttreebuilder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace redbud;
using namespace redbud::test;
using namespace Qt::StringLiterals;

class TestHostSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useTestPciIds(); }

    void listsSamples()
    {
        QCOMPARE(sampleNames(), (QStringList{u"ac922-4gpu"_s, u"ac922-6gpu"_s}));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const QString &source, ErrorCode code) {
            QTest::newRow(name) << source << int(code);
        };
        row("unknown sample", u"sample:ac922-8gpu"_s, ErrorCode::InvalidArgument);
        row("no sample", u"sample:"_s, ErrorCode::InvalidArgument);
        row("path in the samples", u"sample:../samples/ac922-4gpu"_s, ErrorCode::InvalidArgument);
        row("missing", u"/nonexistent/host"_s, ErrorCode::NotFound);
        row("empty", QString(), ErrorCode::NotFound);
        row("device", u"/dev/null"_s, ErrorCode::InvalidArgument);
        row("no snapshot", QStringLiteral(REDBUD_SOURCE_DIR "/CMakeLists.txt"),
            ErrorCode::InvalidData);
        row("no tree", QStringLiteral(REDBUD_SOURCE_DIR), ErrorCode::NotFound);
    }
    void refuses()
    {
        QFETCH(QString, source);
        QFETCH(int, code);
        const auto host = loadHost(source);
        QVERIFY(!host);
        QCOMPARE(int(host.error().code), code);
        QVERIFY(!host.error().text().isEmpty());
    }

    void doesNotWaitForAFifo()
    {
        QTemporaryDir directory;
        const QString path = directory.filePath(u"fifo"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        QCOMPARE(loadHost(path).error().code, ErrorCode::InvalidArgument);
    }

    void readsASnapshotFile()
    {
        const auto host =
            loadHost(QStringLiteral(REDBUD_SOURCE_DIR "/resources/samples/ac922-4gpu.redbud-host"));
        QVERIFY(host);
        auto sample = loadHost(u"sample:ac922-4gpu"_s);
        sample->source = host->source;
        QCOMPARE(*host, *sample);
    }

    void readsADirectory()
    {
        QTemporaryDir directory;
        HostDescription server = ac922With4Gpus();
        releaseGpuMemory(server);
        const MemorySysroot tree = buildHostTree(server);
        for (auto it = tree.entries().cbegin(); it != tree.entries().cend(); ++it) {
            const QString path = directory.filePath(it.key());
            if (it->kind == MemorySysroot::Kind::Directory) {
                QVERIFY(QDir().mkpath(path));
            } else if (it->kind == MemorySysroot::Kind::Link) {
                QCOMPARE(::symlink(it->data.constData(), QFile::encodeName(path).constData()), 0);
            } else {
                QFile file(path);
                QVERIFY(file.open(QIODevice::WriteOnly));
                QCOMPARE(file.write(it->data), it->data.size());
            }
        }
        auto host = loadHost(directory.path());
        QVERIFY(host);
        QCOMPARE(host->source, directory.path());
        host->source = u"sample:ac922-4gpu"_s;
        QCOMPARE(*host, *loadHost(host->source));
    }

    void readsThisMachine()
    {
        const auto host = loadHost(u"live"_s);
        QVERIFY(host);
        QCOMPARE(host->source, u"live"_s);
    }
};

QTEST_GUILESS_MAIN(TestHostSource)
#include "testhostsource.moc"
