// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/memorysysroot.h"
#include "core/host/hostjson.h"
#include "core/host/hostsource.h"
#include "core/host/scanner.h"
#include "core/host/snapshot.h"
#include "tests/hosts/hosttreebuilder.h"
#include "tests/support/goldenfile.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace redbud;
using namespace redbud::test;

class TestSamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useTestPciIds(); }

    void areWhatTheBuilderMakes_data() { samples(); }
    void areWhatTheBuilderMakes()
    {
        QFETCH(QString, name);
        const auto bytes = writeSnapshot(buildHostTree(description(name)));
        QVERIFY(bytes);
        QFile file(QStringLiteral(REDBUD_SOURCE_DIR "/resources/samples/%1.redbud-host").arg(name));
        if (qEnvironmentVariableIntValue("REDBUD_UPDATE_GOLDENS") == 1) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(*bytes), bytes->size());
            return;
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(file.readAll() == *bytes, "make it again with REDBUD_UPDATE_GOLDENS=1");
    }

    void scanAsRecorded_data() { samples(); }
    void scanAsRecorded()
    {
        QFETCH(QString, name);
        const auto host = scanHost(buildHostTree(description(name)), name);
        QVERIFY(host);
        QCOMPARE(host->warnings, QStringList());
        const QString difference = compareWithGolden(QStringLiteral("host/%1.json").arg(name),
                                                     QJsonDocument(toJson(*host)).toJson());
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    void areBuiltIn_data() { samples(); }
    void areBuiltIn()
    {
        QFETCH(QString, name);
        QVERIFY(sampleNames().contains(name));
        const auto host = loadHost(QStringLiteral("sample:") + name);
        QVERIFY2(host, qPrintable(host ? QString() : host.error().text()));
        QCOMPARE(host->source, QStringLiteral("sample:") + name);
        auto built = scanHost(buildHostTree(description(name)), host->source);
        QCOMPARE(*host, *built);
    }

private:
    static void samples()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("4 GPUs") << QStringLiteral("ac922-4gpu");
        QTest::newRow("6 GPUs") << QStringLiteral("ac922-6gpu");
    }

    /// The samples are servers whose GPUs are free to go to a virtual machine.
    static HostDescription description(const QString &name)
    {
        HostDescription host =
            name == QStringLiteral("ac922-4gpu") ? ac922With4Gpus() : ac922With6Gpus();
        releaseGpuMemory(host);
        return host;
    }
};

QTEST_GUILESS_MAIN(TestSamples)
#include "testsamples.moc"
