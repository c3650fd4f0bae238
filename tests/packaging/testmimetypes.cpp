// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/files.h"
#include "core/host/hostsource.h"
#include "core/host/snapshot.h"
#include "core/plan/planfile.h"
#include "core/plan/planner.h"

#include <QDir>
#include <QFile>
#include <QMimeDatabase>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace redbud;

/// What a desktop takes Redbud's files for, with the types that are installed.
class TestMimeTypes : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const QString &name) const { return m_folder.filePath(name); }

    /// A database with the usual types and ours.
    void makeDatabase() const
    {
        const QString types = path(u"mime/packages"_s);
        QVERIFY(QDir().mkpath(types));
        QVERIFY(QFile::copy(u"/usr/share/mime/packages/freedesktop.org.xml"_s,
                            types + u"/freedesktop.org.xml"_s));
        QVERIFY(QFile::copy(u"" REDBUD_SOURCE_DIR "/resources/desktop/redbud-mime.xml"_s,
                            types + u"/redbud.xml"_s));
        QCOMPARE(QProcess::execute(u"update-mime-database"_s, {path(u"mime"_s)}), 0);
    }

private Q_SLOTS:
    void initTestCase()
    {
        // Before the first question to QMimeDatabase.
        qputenv("XDG_DATA_HOME", m_folder.path().toUtf8());
        qputenv("XDG_DATA_DIRS", m_folder.path().toUtf8());
        makeDatabase();
        const Result<Host> host = loadHost(u"sample:ac922-4gpu"_s);
        QVERIFY(host);
        const Result<Plan> plan = planAutomatically(*host);
        QVERIFY(plan);
        QVERIFY(savePlan(*plan, path(u"vm.redbud"_s)));
        QVERIFY(QFile::copy(path(u"vm.redbud"_s), path(u"without-suffix"_s)));
        QVERIFY(QFile::copy(path(u"vm.redbud"_s), path(u"vm.json"_s)));
        QVERIFY(writeFile(path(u"other.json"_s), "{\"schema\": \"other/plan/1\"}\n"));
        QVERIFY(writeFile(path(u"written-by-hand"_s),
                          "\n{ \"name\": \"a\",\n  \"schema\": \"redbud/plan/1\" }\n"));
        QVERIFY(QFile::copy(u"" REDBUD_SOURCE_DIR "/resources/samples/ac922-4gpu.redbud-host"_s,
                            path(u"server.redbud-host"_s)));
        QVERIFY(QFile::copy(path(u"server.redbud-host"_s), path(u"server"_s)));
    }

    void fileIsOfType_data()
    {
        QTest::addColumn<QString>("type");
        QTest::newRow("vm.redbud") << u"application/x-redbud-plan"_s;
        QTest::newRow("without-suffix") << u"application/x-redbud-plan"_s;
        QTest::newRow("written-by-hand") << u"application/x-redbud-plan"_s;
        QTest::newRow("vm.json") << u"application/json"_s; // what the name says comes first
        QTest::newRow("other.json") << u"application/json"_s;
        QTest::newRow("server.redbud-host") << u"application/x-redbud-host"_s;
        QTest::newRow("server") << u"application/x-xz"_s;
    }

    void fileIsOfType()
    {
        QFETCH(const QString, type);
        const QString file = path(QString::fromUtf8(QTest::currentDataTag()));
        QCOMPARE(QMimeDatabase().mimeTypeForFile(file).name(), type);
    }

    void aPlanIsText()
    {
        const QMimeType plan = QMimeDatabase().mimeTypeForName(u"application/x-redbud-plan"_s);
        QVERIFY(plan.inherits(u"application/json"_s));
        QVERIFY(plan.inherits(u"text/plain"_s));
        QCOMPARE(plan.preferredSuffix(), u"redbud"_s);
        QVERIFY(!plan.comment().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestMimeTypes)
#include "testmimetypes.moc"
