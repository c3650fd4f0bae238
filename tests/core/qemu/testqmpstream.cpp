// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/qemu/qmpstream.h"
#include "core/qemu/vmevent.h"

#include <QJsonDocument>
#include <QTest>

using namespace redbud;
using namespace Qt::StringLiterals;
using Kind = VmEvent::Kind;

/// What arrives on a control socket, cut into messages and read as events.
class TestQmpStream : public QObject
{
    Q_OBJECT

    static QJsonObject object(const QByteArray &json)
    {
        return QJsonDocument::fromJson(json).object();
    }

private Q_SLOTS:
    void messages_data()
    {
        QTest::addColumn<QByteArrayList>("pieces");
        QTest::addColumn<int>("messages");
        QTest::addColumn<int>("garbled");
        QTest::newRow("one") << QByteArrayList{"{\"a\":1}\n"} << 1 << 0;
        QTest::newRow("two at once") << QByteArrayList{"{}\r\n{\"b\":2}\r\n"} << 2 << 0;
        QTest::newRow("halves") << QByteArrayList{"{\"a\"", ":1}", "\n"} << 1 << 0;
        QTest::newRow("not complete") << QByteArrayList{"{\"a\":1}"} << 0 << 0;
        QTest::newRow("empty lines") << QByteArrayList{"\n\n  \n{}\n"} << 1 << 0;
        QTest::newRow("garbage between") << QByteArrayList{"{}\nxyz\n{}\n"} << 2 << 1;
        QTest::newRow("not an object") << QByteArrayList{"[1]\n7\n\"x\"\n{}\n"} << 1 << 3;
        QTest::newRow("zero bytes") << QByteArrayList{QByteArray("\0\xff\xfe\n{}\n", 7)} << 1 << 1;
        const QByteArray block(4 << 20, 'x');
        QTest::newRow("too long, then good")
            << QByteArrayList{block, block, block, block, block, "\n{}\n"} << 1 << 1;
        QTest::newRow("too long at once")
            << QByteArrayList{QByteArray(17 << 20, '{') + "\n{}\n"} << 1 << 1;
    }
    void messages()
    {
        QFETCH(QByteArrayList, pieces);
        QFETCH(int, messages);
        QFETCH(int, garbled);
        QmpStream stream;
        qsizetype count = 0;
        for (const QByteArray &piece : pieces)
            count += stream.take(piece).size();
        QCOMPARE(count, messages);
        QCOMPARE(stream.garbled(), garbled);
    }

    /// However the bytes are cut, the messages are the same.
    void everyCut()
    {
        const QByteArray bytes = "{\"a\":1}\nnothing\n{\"b\":[2,3]}\r\n{}\n";
        const QList<QJsonObject> whole = QmpStream().take(bytes);
        for (qsizetype at = 0; at <= bytes.size(); ++at) {
            QmpStream stream;
            QList<QJsonObject> cut = stream.take(bytes.left(at));
            cut += stream.take(bytes.mid(at));
            QCOMPARE(cut, whole);
            QCOMPARE(stream.garbled(), 1);
        }
    }

    void events_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *json, Kind kind, const char *sentence) {
            QTest::newRow(json) << QByteArray(json) << kind << QString::fromUtf8(sentence);
        };
        row(R"({"event":"STOP"})", Kind::Stopped, "Stands still");
        row(R"({"event":"RESUME"})", Kind::Resumed, "Runs");
        row(R"({"event":"RESET","data":{"guest":true,"reason":"guest-reset"}})", Kind::Reset,
            "The guest restarted itself (guest-reset)");
        row(R"({"event":"RESET","data":{"guest":false,"reason":"host-qmp-system-reset"}})",
            Kind::Reset, "Was reset (host-qmp-system-reset)");
        row(R"({"event":"SHUTDOWN","data":{"guest":true,"reason":"guest-shutdown"}})",
            Kind::Shutdown, "The guest switched itself off (guest-shutdown)");
        row(R"({"event":"SHUTDOWN","data":{"guest":false,"reason":"host-signal"}})", Kind::Shutdown,
            "Is being ended (host-signal)");
        row(R"({"event":"GUEST_PANICKED","data":{"action":"pause"}})", Kind::Panicked,
            "The guest's kernel panicked (pause)");
        row(R"({"event":"BLOCK_IO_ERROR","data":{"device":"drive0","operation":"write",)"
            R"("action":"stop","nospace":true}})",
            Kind::DiskError, "The disk drive0 failed (write, stop, no space left)");
        row(R"({"event":"BLOCK_IO_ERROR","data":{"node-name":"n0","operation":"read",)"
            R"("action":"report"}})",
            Kind::DiskError, "The disk n0 failed (read, report)");
        row(R"({"event":"DEVICE_DELETED","data":{"device":"vfio1","path":"/x"}})", Kind::DeviceGone,
            "vfio1 is unplugged");
        row(R"({"event":"DEVICE_UNPLUG_GUEST_ERROR","data":{"device":"nic0","path":"/x"}})",
            Kind::UnplugRefused, "The guest did not let go of nic0");
        row(R"({"event":"MEMORY_FAILURE","data":{"recipient":"guest"}})", Kind::MemoryFailure,
            "The host's memory failed under the guest");
        row(R"({"event":"RTC_CHANGE","data":{"offset":1}})", Kind::Other, "RTC_CHANGE");
        row(R"({"event":"STOP","data":7,"timestamp":"x"})", Kind::Stopped, "Stands still");
    }
    void events()
    {
        QFETCH(QByteArray, json);
        QFETCH(Kind, kind);
        QFETCH(QString, sentence);
        const auto event = parseVmEvent(object(json));
        QVERIFY(event);
        QCOMPARE(event->kind, kind);
        QCOMPARE(describe(*event), sentence);
    }

    void timeOfEvent()
    {
        const auto event = parseVmEvent(
            object(R"({"event":"STOP","timestamp":{"seconds":1700000000,"microseconds":250000}})"));
        QVERIFY(event);
        QCOMPARE(event->when.toMSecsSinceEpoch(), 1700000000250);
        const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-1);
        for (const char *odd :
             {R"({"event":"STOP"})", R"({"event":"STOP","timestamp":{"seconds":-1}})",
              R"({"event":"STOP","timestamp":{"seconds":9e18}})"})
            QVERIFY(parseVmEvent(object(odd))->when >= before);
    }

    void noEvents()
    {
        for (const char *json : {"{}", R"({"return":{}})", R"({"event":7})", R"({"QMP":{}})"})
            QVERIFY(!parseVmEvent(object(json)));
    }

    void longWordsAreCut()
    {
        const QJsonObject data{{u"device"_s, QString(100000, u'x')}};
        const auto event =
            parseVmEvent(QJsonObject{{u"event"_s, u"DEVICE_DELETED"_s}, {u"data"_s, data}});
        QVERIFY(event->device.size() <= 200);
    }
};

QTEST_GUILESS_MAIN(TestQmpStream)
#include "testqmpstream.moc"
