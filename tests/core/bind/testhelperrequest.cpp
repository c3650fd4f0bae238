// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/bind/helperclient.h"
#include "core/bind/helperrequest.h"
#include "tests/support/samples.h"

#include <QTest>

using namespace redbud;
using namespace redbud::test;
using namespace Qt::StringLiterals;

/// What the program that runs as root takes for a request.
class TestHelperRequest : public QObject
{
    Q_OBJECT

    static QByteArrayList words(const QStringList &text)
    {
        QByteArrayList bytes;
        for (const QString &word : text)
            bytes.append(word.toUtf8());
        return bytes;
    }

private Q_SLOTS:
    void readsWhatItWrites_data()
    {
        QTest::addColumn<QStringList>("text");
        const QString digest(64, u'a');
        QTest::newRow("bind") << QStringList{u"bind"_s, u"0004:04:00.0"_s, u"0006:00:00.2"_s};
        QTest::newRow("bind with all") << QStringList{u"bind"_s,
                                                      u"--persistent"_s,
                                                      u"--stop-persistenced"_s,
                                                      u"--user"_s,
                                                      u"1000"_s,
                                                      u"--expect"_s,
                                                      digest,
                                                      u"--despite-use"_s,
                                                      u"0004:04:00.0"_s,
                                                      u"--despite-use"_s,
                                                      u"0005:01:00.0"_s,
                                                      u"0004:04:00.0"_s};
        QTest::newRow("unbind all") << QStringList{u"unbind"_s};
        QTest::newRow("unbind some")
            << QStringList{u"unbind"_s, u"--persistent"_s, u"10000:e1:00.0"_s};
        QTest::newRow("module") << QStringList{u"load-module"_s, u"vfio_iommu_spapr_tce"_s};
        QTest::newRow("group 0") << QStringList{u"chown-group"_s, u"0"_s};
        QTest::newRow("memlock") << QStringList{u"set-memlock"_s, u"4242"_s, u"965319065600"_s};
        QTest::newRow("no limit") << QStringList{u"set-memlock"_s, u"4242"_s, u"unlimited"_s};
    }

    void readsWhatItWrites()
    {
        QFETCH(QStringList, text);
        const auto request = parseHelperRequest(words(text));
        QVERIFY2(request, request ? "" : qPrintable(request.error().text()));
        QCOMPARE(wordsOf(*request), text);
    }

    void refusesEverythingElse_data()
    {
        QTest::addColumn<QByteArrayList>("text");
        const auto row = [](const char *name, const QByteArrayList &text) {
            QTest::newRow(name) << text;
        };
        row("nothing", {});
        row("another verb", {"exec", "0004:04:00.0"});
        row("verb in capitals", {"BIND", "0004:04:00.0"});
        row("no device", {"bind"});
        row("path", {"bind", "../../../etc/shadow"});
        row("path in an address", {"bind", "0004:04:00.0/../../x"});
        row("line break", {"bind", "0004:04:00.0\n0004:05:00.0"});
        row("trailing line break", {"bind", "0004:04:00.0\n"});
        row("space", {"bind", " 0004:04:00.0"});
        row("capital digits", {"bind", "000A:04:00.0"});
        row("short domain", {"bind", "4:04:00.0"});
        row("device twice", {"bind", "0004:04:00.0", "0004:04:00.0"});
        row("empty word", {"bind", "", "0004:04:00.0"});
        row("NUL", {"bind", QByteArray("0004:04:00.0\0x", 14)});
        row("not ASCII", {"bind", "0004:04:00.0\xc3\xa4"});
        row("overlong word", {"bind", QByteArray(65, '0')});
        row("too many words", QByteArrayList(1025, "0004:04:00.0"));
        row("unknown option", {"bind", "--root=/tmp", "0004:04:00.0"});
        row("option after devices", {"bind", "0004:04:00.0", "--persistent"});
        row("option of another verb", {"unbind", "--stop-persistenced"});
        row("option without value", {"bind", "--despite-use"});
        row("digest too short", {"bind", "--expect", "aa", "0004:04:00.0"});
        row("digest in capitals", {"bind", "--expect", QByteArray(64, 'A'), "0004:04:00.0"});
        row("user -1", {"bind", "--user", "4294967295", "0004:04:00.0"});
        row("user by name", {"bind", "--user", "alice", "0004:04:00.0"});
        row("another module", {"load-module", "nvidia"});
        row("module with options", {"load-module", "vfio-pci ids=1:2"});
        row("module option", {"load-module", "-r", "vfio-pci"});
        row("two modules", {"load-module", "vfio-pci", "vfio-pci"});
        row("group with zeros", {"chown-group", "007"});
        row("negative group", {"chown-group", "-1"});
        row("group as a path", {"chown-group", "../mem"});
        row("huge group", {"chown-group", "99999999999"});
        row("process 1", {"set-memlock", "1", "unlimited"});
        row("process 0", {"set-memlock", "0", "unlimited"});
        row("process in hex", {"set-memlock", "0x10", "unlimited"});
        row("no amount", {"set-memlock", "4242"});
        row("absurd amount", {"set-memlock", "4242", "18446744073709551615"});
        row("amount with suffix", {"set-memlock", "4242", "1G"});
    }

    void refusesEverythingElse()
    {
        QFETCH(QByteArrayList, text);
        const auto request = parseHelperRequest(text);
        QVERIFY(!request);
        QCOMPARE(request.error().code, ErrorCode::InvalidArgument);
        QVERIFY(!request.error().message.isEmpty());
    }

    void readsTheHelpersLines()
    {
        const HelperLine step = parseHelperLine(
            R"({"step":3,"of":9,"text":"t","command":"c","state":"done","restoring":true})");
        QVERIFY(step.step && !step.reply);
        QCOMPARE(*step.step, (HelperStep{3, 9, u"t"_s, u"c"_s, u"done"_s, true}));
        const HelperLine reply = parseHelperLine(R"({"result":1,"message":"m","notes":["n"]})");
        QVERIFY(reply.reply && !reply.step);
        QCOMPARE(*reply.reply, (HelperReply{false, u"m"_s, {u"n"_s}}));
        QCOMPARE(reply.status, 1);
        for (const char *noise : {"", "{", "[]", "null", "{\"other\":1}", "\xff\xfe"}) {
            const HelperLine line = parseHelperLine(noise);
            QVERIFY2(!line.step && !line.reply, noise);
        }
    }
};

QTEST_GUILESS_MAIN(TestHelperRequest)
#include "testhelperrequest.moc"
