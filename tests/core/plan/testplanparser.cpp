// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plan/planfile.h"

#include <QTest>

using namespace redbud;

namespace
{

QByteArray planWith(const QByteArray &fields)
{
    return R"({"schema": "redbud/plan/1", "machine": {"type": "pseries-7.2"}, )" + fields + '}';
}

QByteArray machineWith(const QByteArray &fields)
{
    return R"({"schema": "redbud/plan/1", "vphbs": [], "machine": {"type": "pseries-7.2", )" +
           fields + "}}";
}

} // namespace

class TestPlanParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("names"); // what the message has to contain
        QTest::newRow("empty") << QByteArray() << "Not a JSON document";
        QTest::newRow("truncated")
            << planWith(R"("vphbs": [{"index": 0)").chopped(1) << "Not a JSON document";
        QTest::newRow("trailing text") << planWith(R"("vphbs": [])") + "x"
                                       << "Not a JSON document";
        QTest::newRow("list") << QByteArray("[]") << "must be an object";
        QTest::newRow("nested") << QByteArray(100000, '[') << "Not a JSON document";
        QTest::newRow("not UTF-8") << planWith("\"name\": \"\xff\xfe\"") << "Not a JSON document";
        QTest::newRow("NUL byte") << planWith(QByteArray("\"name\": \"a\0b\"", 13)) << "";
        QTest::newRow("no schema") << QByteArray("{}") << "schema";
        QTest::newRow("schema is a number") << QByteArray(R"({"schema": 1})") << "schema";
        QTest::newRow("no machine")
            << QByteArray(R"({"schema": "redbud/plan/1", "vphbs": []})") << "machine is missing";
        QTest::newRow("machine is a text")
            << QByteArray(R"({"schema": "redbud/plan/1", "vphbs": [], "machine": "pseries"})")
            << "machine must be an object";
        QTest::newRow("no machine type")
            << QByteArray(R"({"schema": "redbud/plan/1", "vphbs": [], "machine": {}})")
            << "machine.type is missing";
        QTest::newRow("options in the machine type")
            << QByteArray(R"({"schema": "redbud/plan/1", "vphbs": [],
                "machine": {"type": "pseries-7.2,dumpdtb=f"}})")
            << "machine.type must be";
        QTest::newRow("no vphbs") << planWith(R"("name": "x")") << "vphbs is missing";
        QTest::newRow("vphbs null") << planWith(R"("vphbs": null)") << "vphbs is missing";
        QTest::newRow("vphbs object") << planWith(R"("vphbs": {})") << "vphbs must be a list";
        QTest::newRow("vphb number") << planWith(R"("vphbs": [7])") << "vphbs[0] must be";
        QTest::newRow("no index") << planWith(R"("vphbs": [{}])") << "vphbs[0].index is missing";
        QTest::newRow("negative index")
            << planWith(R"("vphbs": [{"index": -1}])") << "vphbs[0].index must be";
        QTest::newRow("fractional index")
            << planWith(R"("vphbs": [{"index": 0.5}])") << "vphbs[0].index must be";
        QTest::newRow("index beyond int")
            << planWith(R"("vphbs": [{"index": 2147483648}])") << "vphbs[0].index must be";
        QTest::newRow("absurd index")
            << planWith(R"("vphbs": [{"index": 1e300}])") << "vphbs[0].index must be";
        QTest::newRow("index as text")
            << planWith(R"("vphbs": [{"index": "0"}])") << "vphbs[0].index must be";
        QTest::newRow("numaNode negative")
            << planWith(R"("vphbs": [{"index": 0, "numaNode": -1}])") << "vphbs[0].numaNode must";
        QTest::newRow("device is a text")
            << planWith(R"("vphbs": [{"index": 0, "devices": ["0004:04:00.0"]}])")
            << "vphbs[0].devices[0] must be an object";
        QTest::newRow("address")
            << planWith(
                   R"("vphbs": [{"index": 0}, {"index": 1, "devices": [{"host": "04:00.0"}]}])")
            << "vphbs[1].devices[0].host must be";
        QTest::newRow("no address") << planWith(R"("vphbs": [{"index": 0, "devices": [{}]}])")
                                    << "vphbs[0].devices[0].host is missing";
        QTest::newRow("slot")
            << planWith(
                   R"("vphbs": [{"index": 0, "devices": [{"host": "0004:04:00.0", "slot": "20.0"}]}])")
            << "vphbs[0].devices[0].slot must be";
        QTest::newRow("cores 0") << machineWith(R"("cores": 0)") << "machine.cores must be";
        QTest::newRow("cores absurd")
            << machineWith(R"("cores": 1000000)") << "machine.cores must be";
        QTest::newRow("memory number") << machineWith(R"("memory": 4)") << "machine.memory must be";
        QTest::newRow("memory 0") << machineWith(R"("memory": "0")") << "machine.memory must be";
        QTest::newRow("memory overflow")
            << machineWith(R"("memory": "99999999T")") << "machine.memory must be";
        QTest::newRow("maxMemory small")
            << machineWith(R"("memory": "8G", "maxMemory": "4G")") << "machine.maxMemory must be";
        QTest::newRow("hugepages") << machineWith(R"("hugepages": "3G")") << "machine.hugepages";
        QTest::newRow("accel") << machineWith(R"("accel": "hvf")") << "machine.accel must be";
        QTest::newRow("name empty") << planWith(R"("vphbs": [], "name": "")") << "name must be";
        QTest::newRow("name number") << planWith(R"("vphbs": [], "name": 5)") << "name must be";
        QTest::newRow("name with escaped NUL")
            << planWith(R"("vphbs": [], "name": "a\u0000b")") << "name must be";
        QTest::newRow("name with a line end")
            << planWith(R"("vphbs": [], "name": "a\nb")") << "name must be";
        QTest::newRow("name with half a character")
            << planWith(R"("vphbs": [], "name": "a\ud800b")") << "name must be";
        QTest::newRow("disk without file")
            << planWith(R"("vphbs": [], "disks": [{}])") << "disks[0].file is missing";
        QTest::newRow("disk format")
            << planWith(R"("vphbs": [], "disks": [{"file": "a", "format": "vmdk"}])")
            << "disks[0].format must be";
        QTest::newRow("disk readOnly")
            << planWith(R"("vphbs": [], "disks": [{"file": "a", "readOnly": 1}])")
            << "disks[0].readOnly must be";
        QTest::newRow("network type")
            << planWith(R"("vphbs": [], "networks": [{"type": "vde"}])") << "networks[0].type";
        QTest::newRow("a folder as interface")
            << planWith(R"("vphbs": [], "networks": [{"interface": ".."}])")
            << "networks[0].interface must be";
        QTest::newRow("eight letters of two bytes as interface")
            << planWith(
                   R"("vphbs": [], "networks": [{"interface": "\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4"}])")
            << "networks[0].interface must be";
        QTest::newRow("options in the interface")
            << planWith(R"("vphbs": [], "networks": [{"interface": "br0,x=y"}])")
            << "networks[0].interface must be";
        QTest::newRow("mac") << planWith(R"("vphbs": [], "networks": [{"mac": "52:54"}])")
                             << "networks[0].mac must be";
        QTest::newRow("a node with too many processors")
            << planWith(R"("vphbs": [], "numaNodes": [{"cpus": 4097}])")
            << "numaNodes[0].cpus must be";
        QTest::newRow("numaNodes") << planWith(R"("vphbs": [], "numaNodes": [{"cpus": -1}])")
                                   << "numaNodes[0].cpus must be";
        QTest::newRow("kernel") << planWith(R"("vphbs": [], "kernel": "vmlinux")") << "kernel must";
        QTest::newRow("reason of no rule")
            << planWith(R"("vphbs": [], "waiveReasons": [{"reason": "a"}])")
            << "waiveReasons[0].rule";
        QTest::newRow("reasons") << planWith(R"("vphbs": [], "waiveReasons": {"a": "b"})")
                                 << "waiveReasons must";
        QTest::newRow("waive") << planWith(R"("vphbs": [], "waive": ["a", 5])") << "waive[1] must";
        QTest::newRow("field twice")
            << planWith(R"("vphbs": [{"index": 0}, {"index": 1, "index": 2}])")
            << "vphbs[1].index is there twice";
        QTest::newRow("field twice, spelled differently")
            << planWith(R"("vphbs": [], "name": "a", "n\u0061me": "b")") << "name is there twice";
        QTest::newRow("too many for the slots")
            << planWith(R"("vphbs": [{"index": 3, "devices": [)" +
                        QByteArray(R"({"host": "0004:04:00.0"},)").repeated(32) +
                        R"({"host": "0004:04:00.0"}]}])")
            << "vPHB 3 has more devices";
    }
    void refuses()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, names);
        const auto plan = parsePlan(json);
        QVERIFY(!plan);
        QCOMPARE(plan.error().code, ErrorCode::InvalidData);
        QVERIFY2(plan.error().message.contains(names), qPrintable(plan.error().message));
    }

    void refusesOtherSchemas_data()
    {
        QTest::addColumn<QByteArray>("schema");
        QTest::newRow("newer") << QByteArray("redbud/plan/2");
        QTest::newRow("another document") << QByteArray("redbud/host/1");
    }
    void refusesOtherSchemas()
    {
        QFETCH(QByteArray, schema);
        const auto plan = parsePlan(R"({"schema": ")" + schema + R"("})");
        QVERIFY(!plan);
        QCOMPARE(plan.error().code, ErrorCode::Unsupported);
        QVERIFY(plan.error().message.contains(QString::fromUtf8(schema)));
    }
};

QTEST_GUILESS_MAIN(TestPlanParser)
#include "testplanparser.moc"
