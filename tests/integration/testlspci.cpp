// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/host/hostsource.h"
#include "tests/hosts/hosttreebuilder.h"
#include "tests/hosts/x86server.h"
#include "tests/support/treefiles.h"

#include <QMap>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace redbud;
using namespace redbud::test;
using namespace Qt::StringLiterals;

namespace
{

/// What both programs say of a function, in one line; by address.
using Functions = QMap<QString, QString>;

QString describe(quint32 vendor, quint32 device, quint32 classCode, const QString &driver)
{
    return u"%1:%2 class %3 driver %4"_s.arg(vendor, 4, 16, QChar(u'0'))
        .arg(device, 4, 16, QChar(u'0'))
        .arg(classCode, 4, 16, QChar(u'0'))
        .arg(driver.isEmpty() ? u"-"_s : driver);
}

Functions fromScan(const QString &source)
{
    Functions functions;
    const auto host = loadHost(source);
    if (!host)
        qFatal("%s", qUtf8Printable(host.error().text()));
    for (const PciDevice &device : host->devices)
        functions.insert(device.address.toString(),
                         describe(device.vendorId, device.deviceId, device.classCode >> 8,
                                  device.driver.value_or(QString())));
    return functions;
}

/// From the real lspci, in its format for programs: records of "Field:\tvalue".
Functions fromLspci(const QStringList &arguments)
{
    QProcess lspci;
    lspci.start(u"lspci"_s, QStringList{u"-D"_s, u"-n"_s, u"-vmm"_s, u"-k"_s} + arguments);
    if (!lspci.waitForFinished(60000) || lspci.exitCode() != 0)
        qFatal("lspci failed: %s", lspci.readAllStandardError().constData());
    Functions functions;
    const QString text = QString::fromUtf8(lspci.readAllStandardOutput());
    for (const QString &record : text.split(u"\n\n"_s, Qt::SkipEmptyParts)) {
        QMap<QString, QString> fields;
        for (const QString &line : record.split(u'\n', Qt::SkipEmptyParts))
            fields.insert(line.section(u":\t"_s, 0, 0), line.section(u":\t"_s, 1));
        const auto number = [&fields](const QString &name) {
            return fields.value(name).toUInt(nullptr, 16);
        };
        functions.insert(fields.value(u"Slot"_s),
                         describe(number(u"Vendor"_s), number(u"Device"_s), number(u"Class"_s),
                                  fields.value(u"Driver"_s)));
    }
    return functions;
}

} // namespace

/// A scan and the real lspci see the same functions, none more and none less.
class TestLspci : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seesTheSame_data()
    {
        QTest::addColumn<MemorySysroot>("tree");
        QTest::addColumn<int>("count");
        QTest::newRow("AC922 with 4 GPUs") << buildHostTree(ac922With4Gpus()) << 52;
        QTest::newRow("AC922 with 6 GPUs") << buildHostTree(ac922With6Gpus()) << 54;
        QTest::newRow("x86 server") << buildX86Server(300) << 300;
    }
    void seesTheSame()
    {
        QFETCH(MemorySysroot, tree);
        QFETCH(int, count);
        QTemporaryDir folder;
        QVERIFY(writeTree(tree, folder.path()));
        const Functions ours = fromScan(folder.path());
        QCOMPARE(ours.size(), count);
        QCOMPARE(ours, fromLspci({u"-A"_s, u"linux-sysfs"_s, u"-O"_s,
                                  u"sysfs.path="_s + folder.path() + u"/sys/bus/pci"_s}));
    }

    void seesTheSameOnThisMachine()
    {
        QCOMPARE(fromScan(u"live"_s), fromLspci({u"-A"_s, u"linux-sysfs"_s}));
    }
};

QTEST_GUILESS_MAIN(TestLspci)
#include "testlspci.moc"
