// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/size.h"
#include "core/guesttree/dtb.h"
#include "core/guesttree/predictedtree.h"
#include "core/plan/machinetype.h"
#include "core/qemu/launchspec.h"
#include "core/rehearsal/rehearsal.h"
#include "core/rules/ruleset.h"
#include "tests/support/randomplans.h"
#include "tests/support/sanitized.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace redbud;
using namespace redbud::test;

namespace
{

// QEMU is the same without sanitizers, and the prediction of all is walked through in seconds.
constexpr int plansPerType = isSanitized ? 2 : 12;
constexpr int legacyPlansPerType = 4;
constexpr unsigned workers = 2;

/// The versioned pseries types that the installed QEMU offers, oldest first.
QStringList machineTypes()
{
    QProcess qemu;
    qemu.start(defaultQemu(), {QStringLiteral("-machine"), QStringLiteral("help")});
    if (!qemu.waitForFinished(60000))
        qFatal("QEMU does not list its machines");
    QStringList types;
    const QStringList lines = QString::fromUtf8(qemu.readAllStandardOutput()).split(u'\n');
    for (const QString &line : lines) {
        const QString name = line.section(u' ', 0, 0);
        if (name.startsWith(u"pseries-"))
            types.append(name);
    }
    return types;
}

struct Drawn {
    QString type;
    quint32 seed = 0;
    QStringList troubles;
};

/// What differs, or why there is nothing to compare.
QStringList troublesOf(const RandomCase &drawn)
{
    QStringList troubles;
    const Result<RehearsalReport> report = rehearse(drawn.host, drawn.plan);
    if (!report)
        return {report.error().text()};
    if (report->end)
        troubles += report->findings + report->log;
    for (const TreeDifference &difference : report->differences)
        troubles.append(
            describe(difference, QStringLiteral("prediction"), QStringLiteral("QEMU")).left(400));
    return troubles;
}

/// Every plan on the real QEMU, on a few threads.
void rehearseAll(QList<Drawn> &cases)
{
    std::atomic<qsizetype> next = 0;
    Drawn *const begin = cases.data();
    const qsizetype count = cases.size();
    const auto work = [&] {
        for (qsizetype i = next++; i < count; i = next++)
            begin[i].troubles = troublesOf(randomCase(begin[i].seed, begin[i].type));
    };
    std::vector<std::jthread> threads;
    for (unsigned i = 0; i < workers; ++i)
        threads.emplace_back(work);
}

} // namespace

/// The predicted tree against what the real QEMU builds, for plans that nobody chose.
class TestPrediction : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    void comparePlans(const QString &type, int count)
    {
        // Each type has its own seeds.
        const MachineType version = *MachineType::parse(type);
        const quint32 first = quint32(version.major * 100 + version.minor) * 1000;
        QList<Drawn> cases;
        for (int i = 0; i < count; ++i)
            cases.append({type, first + quint32(i), {}});
        rehearseAll(cases);
        QStringList troubles;
        for (const Drawn &drawn : std::as_const(cases)) {
            if (!drawn.troubles.isEmpty())
                troubles.append(QStringLiteral("seed %1: ").arg(drawn.seed) +
                                drawn.troubles.mid(0, 6).join(u'\n'));
        }
        qInfo("%s: %lld plans, seeds from %u, %lld differ", qPrintable(type),
              qlonglong(cases.size()), first, qlonglong(troubles.size()));
        QVERIFY2(troubles.isEmpty(), qPrintable(troubles.join(u'\n')));
    }

    static bool isLegacy(const QString &type)
    {
        return *MachineType::parse(type) < MachineType{2, 8};
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        qputenv("XDG_RUNTIME_DIR", m_folder.path().toUtf8());
    }

    void drawnPlansHaveNoErrors()
    {
        for (quint32 seed = 0; seed < 200; ++seed) {
            const RandomCase drawn = randomCase(seed, QStringLiteral("pseries-7.2"));
            const QList<Problem> problems = checkPlan(drawn.host, drawn.plan);
            for (const Problem &problem : problems)
                QVERIFY2(problem.severity != Severity::Error, qPrintable(problem.message));
        }
    }

    void treesAreAsPredicted_data()
    {
        QTest::addColumn<QString>("type");
        const QStringList types = machineTypes();
        QVERIFY(!types.isEmpty());
        for (const QString &type : types)
            QTest::newRow(qPrintable(type)) << type;
    }
    void treesAreAsPredicted()
    {
        QFETCH(QString, type);
        comparePlans(type, isLegacy(type) ? legacyPlansPerType : plansPerType);
    }

    /// Where old machines place their windows depends on the memory that can be plugged in.
    void legacyWindowsFollowTheMemory_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<quint64>("memory");
        QTest::addColumn<quint64>("maxMemory");
        for (const char *type : {"pseries-2.1", "pseries-2.5", "pseries-2.7"}) {
            const QString name = QString::fromLatin1(type);
            QTest::addRow("%s, no hot-plug", type) << name << GiB << GiB;
            QTest::addRow("%s, up to 1 TiB", type) << name << GiB << TiB;
            QTest::addRow("%s, just above 1 TiB", type) << name << GiB + 512 * MiB << TiB;
        }
    }
    void legacyWindowsFollowTheMemory()
    {
        QFETCH(QString, type);
        QFETCH(quint64, memory);
        QFETCH(quint64, maxMemory);
        Plan plan;
        plan.name = QStringLiteral("memory");
        plan.machine.type = type;
        plan.machine.accelerator = Accelerator::Tcg;
        plan.machine.memory = memory;
        if (maxMemory > memory)
            plan.machine.maxMemory = maxMemory;
        Vphb vphb;
        vphb.index = 3;
        plan.vphbs = {vphb};

        // A hash table for all the memory that could come would not fit on the machine that
        // tests; the windows do not depend on it.
        QStringList argv = launchSpec({}, plan, defaultQemu()).argv;
        const QString file = m_folder.filePath(QStringLiteral("memory.dtb"));
        QString &machine = argv[argv.indexOf(QStringLiteral("-machine")) + 1];
        machine += QStringLiteral(",resize-hpt=enabled,dumpdtb=") + file;
        QProcess qemu;
        qemu.start(argv.takeFirst(), argv);
        QVERIFY(qemu.waitForFinished(60000));
        const QByteArray said = qemu.readAllStandardError();
        const Result<TreeNode> live = loadDtb(file);
        QVERIFY2(live, said.constData());
        QFile::remove(file);
        QStringList troubles;
        const auto differences = compareTrees(*predictTree({}, plan), managedNodes(*live));
        for (const TreeDifference &difference : differences)
            troubles.append(
                describe(difference, QStringLiteral("prediction"), QStringLiteral("QEMU")));
        QCOMPARE(troubles, QStringList());
    }
};

QTEST_GUILESS_MAIN(TestPrediction)
#include "testprediction.moc"
