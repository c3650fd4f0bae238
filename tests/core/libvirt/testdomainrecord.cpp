// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/libvirt/domainrecord.h"
#include "core/libvirt/launchabledomain.h"
#include "core/plan/planfile.h"
#include "core/qemu/readback.h"
#include "tests/support/samples.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace redbud;
using namespace redbud::test;
using namespace Qt::StringLiterals;

namespace
{

/// Answers every question with its own path, which it notes.
class EchoingQmp : public Qmp
{
public:
    QStringList paths;

private:
    Result<QJsonValue> perform(const QString & /*command*/, const QJsonObject &arguments,
                               int /*milliseconds*/) override
    {
        paths.append(arguments[u"path"_s].toString());
        return QJsonValue(1);
    }
};

} // namespace

/// What Redbud keeps in a libvirt domain, and how it finds its devices there.
class TestDomainRecord : public QObject
{
    Q_OBJECT

    DomainRecord m_record = *recordDomain(plan(), u"sample:ac922-4gpu"_s, u"/plans/<vm>.redbud"_s);

    static Plan plan()
    {
        Plan plan = automaticPlan(sampleHost(u"ac922-4gpu"_s));
        plan.name = u"a <b> & \"c\" ü"_s;
        plan.extraArguments = {u"-name"_s, u"]]> '"_s};
        return plan;
    }

private Q_SLOTS:
    void comesBack()
    {
        const auto back = parseDomainRecord(serializeDomainRecord(m_record));
        QVERIFY2(back, back ? "" : qPrintable(back.error().text()));
        QCOMPARE(back->started.toString(Qt::ISODateWithMs),
                 m_record.started.toString(Qt::ISODateWithMs));
        QCOMPARE(back->planFile, m_record.planFile);
        QCOMPARE(back->hostSource, m_record.hostSource);
        QCOMPARE(serializePlan(back->plan), serializePlan(m_record.plan));
        const auto host = back->host();
        QVERIFY(host);
        QVERIFY(host->devices == sampleHost(u"ac922-4gpu"_s).devices);
    }

    /// libvirt hands the element out without its namespace.
    void comesBackWithoutPrefixes()
    {
        QByteArray xml = serializeDomainRecord(m_record);
        QVERIFY(xml.contains("<redbud:vm "));
        QByteArray half = xml;
        half.replace("<redbud:vm xmlns:redbud=\"urn:x-redbud:vm:1\"", "<vm")
            .replace("</redbud:vm>", "</vm>");
        QVERIFY(parseDomainRecord(half));
        half.replace("redbud:plan>", "plan>").replace("redbud:snapshot>", "snapshot>");
        QVERIFY(parseDomainRecord(half));
    }

    void othersAreRefused_data()
    {
        QTest::addColumn<QByteArray>("xml");
        const QByteArray good = serializeDomainRecord(m_record);
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut") << good.left(good.size() - 20);
        QTest::newRow("no plan") << QByteArray("<vm started='2026-01-01T00:00:00.000Z'/>");
        QTest::newRow("no time") << QByteArray(good).replace("started=", "begun=");
    }
    void othersAreRefused()
    {
        QFETCH(QByteArray, xml);
        QVERIFY(!parseDomainRecord(xml));
    }

    void aSnapshotThatIsNone()
    {
        DomainRecord record = m_record;
        record.snapshot = "no archive";
        QVERIFY(!record.host());
    }

    void isInTheDomain()
    {
        const Host host = sampleHost(u"ac922-4gpu"_s);
        const auto xml = launchableDomain(host, m_record, {{}, u"/"_s, u"/lib/keep<.so"_s});
        QVERIFY(xml);
        QXmlStreamReader reader(*xml);
        QStringList elements;
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::StartElement)
                elements << reader.namespaceUri().toString() + u' ' + reader.name().toString();
            if (reader.name() == u"env" && reader.isStartElement())
                QCOMPARE(reader.attributes().value("value"_L1).toString(), u"/lib/keep<.so"_s);
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QCOMPARE(elements.count(u"urn:x-redbud:vm:1 vm"_s), 1);
        QCOMPARE(elements.count(u"http://libvirt.org/schemas/domain/qemu/1.0 env"_s), 1);
        QCOMPARE(elements.count(u" on_crash"_s), 1);
        QCOMPARE(elements.count(u" domain"_s), 1);
    }

    void pathsThatXmlCannotHold_data()
    {
        QTest::addColumn<QString>("qemu");
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("preload");
        QTest::addColumn<bool>("possible");
        const QString odd = u"/od\x1b/d"_s;
        QTest::newRow("none") << u"/qemu"_s << u"/f"_s << u"/lib.so"_s << true;
        QTest::newRow("qemu") << odd << u"/f"_s << u"/lib.so"_s << false;
        QTest::newRow("folder") << u"/qemu"_s << odd << u"/lib.so"_s << false;
        QTest::newRow("library") << u"/qemu"_s << u"/f"_s << odd << false;
    }
    void pathsThatXmlCannotHold()
    {
        QFETCH(QString, qemu);
        QFETCH(QString, folder);
        QFETCH(QString, preload);
        QFETCH(bool, possible);
        DomainRecord record = m_record;
        record.plan.boot.kernel = u"vmlinux"_s;
        const auto xml =
            launchableDomain(sampleHost(u"ac922-4gpu"_s), record, {qemu, folder, preload});
        QCOMPARE(xml.has_value(), possible);
        if (!xml)
            QCOMPARE(xml.error().code, ErrorCode::InvalidArgument);
    }

    /// What only tells where a plan came from is no reason to refuse it.
    void originsThatXmlCannotHold()
    {
        DomainRecord record = m_record;
        record.planFile = u"/a\tb\x01.redbud"_s;
        record.hostSource = u"/\x1b\ufffe"_s;
        const auto back = parseDomainRecord(serializeDomainRecord(record));
        QVERIFY2(back, back ? "" : qPrintable(back.error().text()));
        QCOMPARE(back->planFile, u"/a\tb\ufffd.redbud"_s);
        QCOMPARE(back->hostSource, u"/\ufffd\ufffd"_s);
    }

    /// In a domain a device is called by its alias, and the values are still those of the plan.
    void devicesAreFound()
    {
        const Host host = sampleHost(u"ac922-4gpu"_s);
        const auto placement = place(host, m_record.plan);
        QVERIFY(placement);
        EchoingQmp qmp;
        const auto expected = expectedValues(host, m_record.plan, *placement);
        const auto values = readLiveValues(qmp, expected, u"ua-"_s);
        QVERIFY(values);
        QCOMPARE(values->size(), expected.size());
        QCOMPARE(values->constFirst().id, expected.constFirst().id);
        int devices = 0;
        for (const QString &path : std::as_const(qmp.paths)) {
            if (!path.startsWith(u"/machine/peripheral/"))
                continue;
            ++devices;
            QVERIFY2(path.startsWith(u"/machine/peripheral/ua-"), qPrintable(path));
        }
        QVERIFY(devices > 10);
    }
};

QTEST_GUILESS_MAIN(TestDomainRecord)
#include "testdomainrecord.moc"
