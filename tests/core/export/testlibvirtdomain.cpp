// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/size.h"
#include "core/export/libvirtdomain.h"
#include "core/import/planimport.h"
#include "tests/support/goldenfile.h"
#include "tests/support/samples.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace redbud;
using namespace redbud::test;

class TestLibvirtDomain : public QObject
{
    Q_OBJECT

    Host m_host = sampleHost(u"ac922-4gpu"_s);

    LibvirtDomain domain(const Plan &plan) const
    {
        return libvirtDomain(m_host, plan, {u"qemu-system-ppc64"_s, u"/folder"_s});
    }

    /// The texts of all elements with a name.
    static QStringList texts(const QByteArray &xml, const QString &element)
    {
        QStringList found;
        QXmlStreamReader reader(xml);
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == element)
                found.append(reader.readElementText(QXmlStreamReader::SkipChildElements));
        }
        if (reader.hasError())
            qFatal("%s", qUtf8Printable(reader.errorString()));
        return found;
    }

    static QStringList comments(const QByteArray &xml)
    {
        QStringList found;
        QXmlStreamReader reader(xml);
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::Comment)
                found.append(reader.text().trimmed().toString());
        }
        return found;
    }

private Q_SLOTS:
    void sample()
    {
        const LibvirtDomain exported = domain(automaticPlan(m_host));
        const QString difference = compareWithGolden(u"libvirt/ac922-4gpu.xml"_s, exported.xml);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
        QCOMPARE(texts(exported.xml, u"hard_limit"_s),
                 QStringList{QString::number(965319065600 / KiB)});
        QCOMPARE(comments(exported.xml), exported.notes);
    }

    void noLimitWithoutKvm()
    {
        Plan plan = automaticPlan(m_host);
        plan.machine.accelerator = Accelerator::Tcg;
        QCOMPARE(texts(domain(plan).xml, u"hard_limit"_s), QStringList());
    }

    void names_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<bool>("noted");
        QTest::newRow("plain") << u"v100"_s << u"v100"_s << false;
        QTest::newRow("hostile") << u"</name><x a='\"&--"_s << u"<-name><x a='\"&--"_s << true;
        QTest::newRow("slash") << u"a/b"_s << u"a-b"_s << true;
        QTest::newRow("empty") << QString() << u"redbud"_s << true;
        QTest::newRow("not in XML")
            << u"a%1b"_s.arg(QChar(0xffff)) << u"a%1b"_s.arg(QChar(0xfffd)) << true;
        QTest::newRow("not in XML, and in a note")
            << u"a/%1b"_s.arg(QChar(0xffff)) << u"a-%1b"_s.arg(QChar(0xfffd)) << true;
        QTest::newRow("control") << u"a\x1b\r\x7f!"_s << u"a\ufffd\ufffd\x7f!"_s << true;
        QTest::newRow("half of a character")
            << QString(QChar(0xd800)) << QString(QChar(0xfffd)) << true;
        QTest::newRow("beyond the basic plane") << u"😀\U0001fffe"_s << u"😀\U0001fffe"_s << false;
    }

    void names()
    {
        QFETCH(QString, name);
        QFETCH(QString, expected);
        QFETCH(bool, noted);
        Plan plan = planWith({{0, {}}});
        plan.name = name;
        const LibvirtDomain exported = domain(plan);
        QCOMPARE(texts(exported.xml, u"name"_s), QStringList{expected});
        QCOMPARE(!exported.notes.isEmpty(), noted);
        QCOMPARE(exported.replaced, expected.contains(QChar::ReplacementCharacter));
        QCOMPARE(comments(exported.xml).size(), exported.notes.size());
    }

    void uuid()
    {
        Plan plan = planWith({{0, {}}});
        QCOMPARE(texts(domain(plan).xml, u"uuid"_s), QStringList());
        plan.uuid = QUuid(u"4B6D1A5E-0d3c-4f0e-9d0f-3f9a2c7a1b55"_s);
        QCOMPARE(texts(domain(plan).xml, u"uuid"_s),
                 QStringList{u"4b6d1a5e-0d3c-4f0e-9d0f-3f9a2c7a1b55"_s});
    }

    void relativePaths()
    {
        Plan plan = planWith({{0, {}}});
        plan.boot.kernel = u"images/vmlinux"_s;
        plan.boot.initrd = u"/boot/initrd"_s;
        const QByteArray xml = domain(plan).xml;
        QCOMPARE(texts(xml, u"kernel"_s), QStringList{u"/folder/images/vmlinux"_s});
        QCOMPARE(texts(xml, u"initrd"_s), QStringList{u"/boot/initrd"_s});
        QCOMPARE(texts(libvirtDomain(m_host, plan, {u"./qemu"_s, u"/folder"_s}).xml, u"emulator"_s),
                 QStringList{u"/folder/./qemu"_s});
    }

    void firmware_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("loader");
        QTest::addColumn<QString>("imported");
        const QString ofQemu = u"slof.bin"_s;
        QTest::newRow("none") << QString() << QStringList() << QString();
        QTest::newRow("QEMU's own") << ofQemu << QStringList() << ofQemu;
        QTest::newRow("relative path")
            << u"vm/fw.bin"_s << QStringList{u"/folder/vm/fw.bin"_s} << u"/folder/vm/fw.bin"_s;
        QTest::newRow("whole path") << u"/fw.bin"_s << QStringList{u"/fw.bin"_s} << u"/fw.bin"_s;
    }

    void firmware()
    {
        QFETCH(QString, file);
        QFETCH(QStringList, loader);
        QFETCH(QString, imported);
        Plan plan = planWith({{0, {}}});
        if (!file.isEmpty())
            plan.firmware = {Firmware::Kind::File, file};
        const LibvirtDomain exported = domain(plan);
        QCOMPARE(texts(exported.xml, u"loader"_s), loader);
        const bool asArgument = !file.isEmpty() && loader.isEmpty();
        QCOMPARE(exported.xml.contains("<qemu:arg value=\"-bios\"/>"), asArgument);
        QCOMPARE(exported.notes.size(), asArgument ? 1 : 0);
        const auto again = importPlan(exported.xml);
        QVERIFY(again && again->notes.isEmpty());
        QCOMPARE(again->plan.firmware.kind, plan.firmware.kind);
        QCOMPARE(again->plan.firmware.file, imported);
        QCOMPARE(again->plan.extraArguments, QStringList());
    }

    void pathsThatXmlCannotHold()
    {
        Plan plan = planWith({{0, {}}});
        plan.boot.kernel = u"vmlinux"_s;
        for (const LibvirtOptions &options :
             {LibvirtOptions{u"/q\x01"_s, u"/"_s}, LibvirtOptions{u"qemu"_s, u"/f\x01"_s}}) {
            const LibvirtDomain exported = libvirtDomain(m_host, plan, options);
            QVERIFY(exported.replaced);
            QCOMPARE(comments(exported.xml), exported.notes);
            QCOMPARE(exported.notes.size(), 1);
        }
        plan.boot.kernel = u"/vmlinux"_s; // the folder is not needed
        QVERIFY(!libvirtDomain(m_host, plan, {u"qemu"_s, u"/f\x01"_s}).replaced);
    }

    void notes_data()
    {
        QTest::addColumn<Plan>("plan");
        QTest::addColumn<QString>("word");
        Plan plan = planWith({{0, {}}});
        QTest::newRow("nothing") << plan << QString();
        Plan full = plan;
        for (int i = 0; i < 32; ++i)
            full.networks.append(
                {NetworkCard::Backend::User, {}, u"52:54:00:00:00:01"_s, 0, {i, 0}, {}});
        QTest::newRow("no slot is free") << full << u"all 32 slots"_s;
        QTest::newRow("index") << planWith({{31, {}}}) << u"vPHB 31"_s;
        QTest::newRow("twice") << planWith({{1, {}}, {1, {}}}) << u"vPHB 1 twice"_s;
        Plan elsewhere = plan;
        elsewhere.networks = {
            {NetworkCard::Backend::User, {}, u"52:54:00:00:00:01"_s, 7, {1, 0}, {}}};
        QTest::newRow("card on no vPHB") << elsewhere << u"vPHB 7"_s;
        Plan odd = plan;
        odd.machine.memory = GiB + MiB;
        QTest::newRow("memory") << odd << u"256 MiB"_s;
        Plan pages = plan;
        pages.machine.hugePages = GiB;
        QTest::newRow("huge pages") << pages << u"huge pages"_s;
        Plan node = plan;
        node.numaNodes = {{4 * GiB, 1, {}, {}}, {0, 0, {}, {}}};
        QTest::newRow("node without memory") << node << u"without memory"_s;
        Plan preferred = plan;
        preferred.machine.memoryBinding = {{0, 8}, MemoryPolicy::Preferred};
        QTest::newRow("two preferred nodes") << preferred << u"preferred"_s;
        Plan mac = plan;
        mac.networks = {{NetworkCard::Backend::User, {}, {}, 0, {1, 0}, {}}};
        QTest::newRow("no MAC address") << mac << u"MAC"_s;
        Plan random = plan;
        random.randomSource = true;
        QTest::newRow("random numbers") << random << u"spapr-rng"_s;
    }

    void notes()
    {
        QFETCH(Plan, plan);
        QFETCH(QString, word);
        const QStringList notes = domain(plan).notes;
        QCOMPARE(notes.size(), word.isEmpty() ? 0 : 1);
        QVERIFY2(notes.join(u'\n').contains(word), qPrintable(notes.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestLibvirtDomain)
#include "testlibvirtdomain.moc"
