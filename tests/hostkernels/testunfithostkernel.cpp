// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/hostkernels/hostmachine.h"
#include "tests/hostkernels/hostscripts.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace redbud::test;
using namespace Qt::StringLiterals;

/// Debian 12's own kernel for POWER: its vfio-pci takes no device.
class TestUnfitHostKernel : public QObject
{
    Q_OBJECT

    std::unique_ptr<HostMachine> m_machine;

private Q_SLOTS:
    void initTestCase() { m_machine = HostMachine::boot(power9KernelWithoutVfio()); }

    void isScanned()
    {
        const QJsonObject scan =
            QJsonDocument::fromJson(m_machine->output("redbudctl scan --json")).object();
        QCOMPARE(scan[u"kernel"].toString(), m_machine->kernel().release);
        QVERIFY(m_machine->kernel().release.startsWith(u"6.1."));
        const QJsonObject support = scan[u"support"].toObject();
        QVERIFY(!support[u"plainPci"].toBool());
        QVERIFY(QJsonDocument(support).toJson().contains("error -22"));
    }

    void refusesEveryDevice()
    {
        const QByteArray before = m_machine->output(describeDevices);
        m_machine->run(bindByHand + "bind 0000:01:00.0");
        const QByteArray messages = m_machine->output("dmesg");
        QVERIFY2(messages.contains("probe of 0000:01:00.0 failed with error -22"),
                 messages.last(std::min<qsizetype>(messages.size(), 2000)).constData());
        QVERIFY(m_machine->output(describeDevices)
                    .contains("0000:01:00.0 0x8086 0x10d3 class "
                              "0x20000 driver none group 0"));
        m_machine->output(bindByHand + "unbind 0000:01:00.0");
        QCOMPARE(m_machine->output(describeDevices), before);
    }

    void bindingSaysWhyAndPutsBack()
    {
        const QByteArray before = m_machine->output(describeDevices);
        m_machine->output("cat >/tmp/card.redbud <<'END'\n"
                          "{\"schema\": \"redbud/plan/1\", \"machine\": {\"type\": "
                          "\"pseries-7.2\"}, \"vphbs\": [{\"index\": 0, \"devices\": [{\"host\": "
                          "\"0000:01:00.0\"}]}]}\nEND\n");
        QVERIFY(m_machine->output("redbudctl bind /tmp/card.redbud --dry-run")
                    .contains("cannot bind devices to vfio-pci on POWER"));
        const ScriptOutcome failed = m_machine->run("redbudctl bind /tmp/card.redbud --yes");
        QCOMPARE(failed.status, 3);
        QVERIFY2(failed.error.contains("error -22") && failed.error.contains("was put back"),
                 failed.error.constData());
        QCOMPARE(m_machine->output(describeDevices), before);
        QVERIFY(m_machine->output("redbudctl status").contains("has bound no devices"));
    }
};

QTEST_GUILESS_MAIN(TestUnfitHostKernel)
#include "testunfithostkernel.moc"
