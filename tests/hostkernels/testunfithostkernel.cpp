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
};

QTEST_GUILESS_MAIN(TestUnfitHostKernel)
#include "testunfithostkernel.moc"
