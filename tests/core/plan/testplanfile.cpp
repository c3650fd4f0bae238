// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/size.h"
#include "core/plan/planfile.h"
#include "tests/support/fulldisk.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace redbud;
using namespace redbud::test;

namespace
{

QByteArray planWith(const QByteArray &fields)
{
    return R"({"schema": "redbud/plan/1", "machine": {"type": "pseries-7.2"}, )" + fields + '}';
}

const QByteArray complete = R"({
  "schema": "redbud/plan/1",
  "name": "v100 – Zürich",
  "machine": {
    "type": "pseries-7.2",
    "accel": "tcg",
    "cpu": "power9",
    "sockets": 2,
    "cores": 10,
    "threads": 4,
    "memory": "384G",
    "maxMemory": "512G",
    "hugepages": "1G",
    "iothreads": 2
  },
  "vphbs": [
    {
      "index": 0,
      "numaNode": 1,
      "devices": [
        {"host": "0004:04:00.0", "slot": "00.0", "romBar": false},
        {"host": "0006:00:00.0", "slot": "1f.7"}
      ],
      "colour": [1,2.5,{"a":null}]
    },
    {
      "index": 4000,
      "numaNode": null,
      "devices": []
    }
  ],
  "numaNodes": [
    {"memory": "192G", "cpus": 40, "distance": 20}
  ],
  "disks": [
    {"file": "/var/lib/a b.qcow2", "format": "raw", "readOnly": true, "vphb": 0, "slot": "02.0", "cache": "none"}
  ],
  "networks": [
    {"type": "bridge", "interface": "br0", "mac": "52:54:00:12:34:56", "vphb": 0, "slot": "03.0", "queues": 4}
  ],
  "kernel": {
    "image": "/boot/vmlinux",
    "initrd": null,
    "append": "console=hvc0",
    "dtb": "x"
  },
  "waive": [
    "mixed-groups"
  ],
  "waiveReasons": [
    {"rule": "mixed-groups", "reason": "to see it break", "by": "someone"}
  ],
  "created": {"by":"someone"}
}
)";

} // namespace

class TestPlanFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEverything()
    {
        const auto plan = parsePlan(complete);
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().text()));
        QCOMPARE(serializePlan(*plan), complete);
        QCOMPARE(plan->machine.memory, 384 * GiB);
        QCOMPARE(plan->machine.vcpus(), 80);
        QCOMPARE(plan->vphbs[1].index, 4000);
        QCOMPARE(plan->vphbs[0].devices[1].slot, (GuestSlot{31, 7}));
        QCOMPARE(plan->disks[0].readOnly, true);
        QCOMPARE(plan->networks[0].backend, NetworkCard::Backend::Bridge);
        QCOMPARE(plan->boot.kernel, QStringLiteral("/boot/vmlinux"));
        QCOMPARE(plan->waived, QStringList{QStringLiteral("mixed-groups")});
    }

    void hasDefaults()
    {
        const auto plan = parsePlan(planWith(R"("vphbs": [{"index": 0}], "name": null)"));
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().text()));
        QCOMPARE(plan->name, QStringLiteral("vm"));
        QCOMPARE(plan->machine.accelerator, Accelerator::Kvm);
        QCOMPARE(plan->machine.memory, 4 * GiB);
        QCOMPARE(plan->machine.vcpus(), 1);
        QVERIFY(plan->machine.cpu.isEmpty());
        QVERIFY(!plan->machine.maxMemory && !plan->machine.hugePages);
        QVERIFY(plan->boot.isEmpty());
        const QByteArray saved = serializePlan(*plan);
        const auto again = parsePlan(saved);
        QVERIFY(again);
        QCOMPARE(*again, *plan);
        QCOMPARE(serializePlan(*again), saved);
    }

    void givesSlots_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<QString>("slots");
        QTest::newRow("in file order")
            << QByteArray(R"("vphbs": [{"index": 0, "devices": [{"host": "0004:04:00.0"},
                {"host": "0004:05:00.0"}]}])")
            << "00.0 01.0";
        QTest::newRow("around those that are given")
            << QByteArray(R"("vphbs": [{"index": 0, "devices": [{"host": "0004:04:00.0"},
                {"host": "0004:05:00.0", "slot": "00.3"}, {"host": "0004:06:00.0"}]}])")
            << "01.0 00.3 02.0";
        QTest::newRow("cards come after the devices of their vPHB")
            << QByteArray(R"("vphbs": [{"index": 1, "devices": [{"host": "0004:04:00.0"}]},
                {"index": 0}], "disks": [{"file": "a", "vphb": 1}, {"file": "b"}],
                "networks": [{"vphb": 1}, {"vphb": 1, "slot": "00.0"}, {"vphb": 9}])")
            << "01.0 disks 02.0 00.0 networks 03.0 00.0 00.0";
        QTest::newRow("a repeated index has slots of its own")
            << QByteArray(R"("vphbs": [{"index": 0, "devices": [{"host": "0004:04:00.0"}]},
                {"index": 0, "devices": [{"host": "0004:05:00.0"}]}])")
            << "00.0 00.0";
    }
    void givesSlots()
    {
        QFETCH(QByteArray, fields);
        QFETCH(QString, slots);
        const auto plan = parsePlan(planWith(fields));
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().text()));
        QStringList found;
        for (const Vphb &vphb : plan->vphbs) {
            for (const PlanDevice &device : vphb.devices)
                found += device.slot.toString();
        }
        if (!plan->disks.isEmpty())
            found += QStringLiteral("disks");
        for (const Disk &disk : plan->disks)
            found += disk.slot.toString();
        if (!plan->networks.isEmpty())
            found += QStringLiteral("networks");
        for (const NetworkCard &card : plan->networks)
            found += card.slot.toString();
        QCOMPARE(found.join(u' '), slots);
    }

    void takesWhatOnlyLooksLikeAFieldTwice()
    {
        // No raw string here: moc loses its way at a backslash before a quote.
        const auto plan =
            parsePlan(planWith("\"vphbs\": [{\"index\": 0, \"x\": [\"index\", \"index\"]}], "
                               "\"y\": {\"name\": \"\\\"name\\\":\"}, \"name\": \"\\\\\", "
                               "\"z\": {\"index\": \"index\"}"));
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().text()));
        QCOMPARE(plan->name, QStringLiteral("\\"));
    }

    void quotesText()
    {
        auto plan = parsePlan(complete);
        QVERIFY(plan);
        plan->name = QStringLiteral("a \"b\" \\ c\u00e9\U0001F600");
        const auto again = parsePlan(serializePlan(*plan));
        QVERIFY2(again, again ? "" : qPrintable(again.error().text()));
        QCOMPARE(*again, *plan);
    }

    void loadsWhatItSaved()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a plan.json"));
        const auto plan = parsePlan(complete);
        QVERIFY(plan);
        QVERIFY(savePlan(*plan, path));
        const auto loaded = loadPlan(path);
        QVERIFY(loaded);
        QCOMPARE(*loaded, *plan);
    }

    void cannotLoad()
    {
        const QTemporaryDir folder;
        const auto codeOf = [](const Result<Plan> &plan) {
            return plan ? ErrorCode::Cancelled : plan.error().code;
        };
        const QString missing = folder.filePath(QStringLiteral("missing"));
        QCOMPARE(codeOf(loadPlan(missing)), ErrorCode::NotFound);
        QCOMPARE(loadPlan(missing).error().context, missing);
        QCOMPARE(codeOf(loadPlan(folder.path())), ErrorCode::ReadFailed);
        // A device without end stands for every file beyond the limit.
        QCOMPARE(codeOf(loadPlan(QStringLiteral("/dev/zero"))), ErrorCode::TooLarge);
        QCOMPARE(codeOf(loadPlan(QStringLiteral("/dev/null"))), ErrorCode::InvalidData);
    }

    void leavesTheOldFileWhereItCannotSave()
    {
        const QTemporaryDir folder;
        const auto plan = parsePlan(complete);
        QVERIFY(plan);
        const auto saved = savePlan(*plan, folder.path());
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::WriteFailed);
        QVERIFY(!savePlan(*plan, folder.filePath(QStringLiteral("no/such/folder"))));
        QVERIFY(QDir(folder.path()).isEmpty());

        const QString file = folder.filePath(QStringLiteral("a.redbud"));
        QVERIFY(savePlan(*plan, file));
        {
            const FullDisk full;
            QVERIFY(!savePlan(Plan(), file));
        }
        QCOMPARE(*loadPlan(file), *plan);
    }
};

QTEST_GUILESS_MAIN(TestPlanFile)
#include "testplanfile.moc"
