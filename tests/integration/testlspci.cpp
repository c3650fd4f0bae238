// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/host/hostsource.h"
#include "tests/hosts/hosttreebuilder.h"
#include "tests/hosts/x86server.h"
#include "tests/support/treefiles.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QProcessEnvironment>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace redbud;
using namespace redbud::test;
using namespace Qt::StringLiterals;

namespace
{

/// What both programs say of a function, in one line; by address.
using Functions = QMap<QString, QString>;

QString describe(quint32 vendor, quint32 device, quint32 classCode, const QString &driver,
                 const QStringList &modules)
{
    return u"%1:%2 class %3 driver %4 modules %5"_s.arg(vendor, 4, 16, QChar(u'0'))
        .arg(device, 4, 16, QChar(u'0'))
        .arg(classCode, 4, 16, QChar(u'0'))
        .arg(driver.isEmpty() ? u"-"_s : driver, modules.join(u','));
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
                                  device.driver.value_or(QString()),
                                  device.modules.value_or(QStringList())));
    return functions;
}

/// From the real lspci, in its format for programs: records of "Field:\tvalue". For a tree it sees
/// the kernel modules of that tree.
Functions fromLspci(const QString &root)
{
    QProcess lspci;
    QStringList arguments{u"-A"_s, u"linux-sysfs"_s};
    if (root != u"/"_s) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LD_PRELOAD"_s, QStringLiteral(REDBUD_MODULE_FILES));
        environment.insert(u"REDBUD_TEST_ROOT"_s, root);
        lspci.setProcessEnvironment(environment);
        arguments += {u"-O"_s, u"sysfs.path="_s + root + u"/sys/bus/pci"_s};
    }
    lspci.start(u"lspci"_s, QStringList{u"-D"_s, u"-n"_s, u"-vmm"_s, u"-k"_s} + arguments);
    if (!lspci.waitForFinished(60000) || lspci.exitCode() != 0)
        qFatal("lspci failed: %s", lspci.readAllStandardError().constData());
    Functions functions;
    const QString text = QString::fromUtf8(lspci.readAllStandardOutput());
    for (const QString &record : text.split(u"\n\n"_s, Qt::SkipEmptyParts)) {
        QMap<QString, QString> fields;
        QStringList modules;
        for (const QString &line : record.split(u'\n', Qt::SkipEmptyParts)) {
            fields.insert(line.section(u":\t"_s, 0, 0), line.section(u":\t"_s, 1));
            if (line.startsWith(u"Module:\t"_s))
                modules.append(line.section(u":\t"_s, 1));
        }
        modules.sort();
        const auto number = [&fields](const QString &name) {
            return fields.value(name).toUInt(nullptr, 16);
        };
        functions.insert(fields.value(u"Slot"_s),
                         describe(number(u"Vendor"_s), number(u"Device"_s), number(u"Class"_s),
                                  fields.value(u"Driver"_s), modules));
    }
    return functions;
}

void runOrDie(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60000) || process.exitCode() != 0)
        qFatal("%s failed: %s", qPrintable(program), process.readAllStandardError().constData());
}

/// Kernel modules of which only the aliases are true, with the indices that depmod makes of them.
void writeModules(const QString &root, const QString &release)
{
    const QList<std::pair<QString, QByteArrayList>> modules{
        {u"i40e"_s, {"v00008086d00001572sv*sd*bc*sc*i*", "v00008086d00001574sv*sd*bc*sc*i*"}},
        {u"intel-ethernet"_s, {"v00008086d0000157?sv*sd*bc02sc*i*"}},
        {u"iavf"_s, {"v00008086d0000154Csv*sd*bc*sc*i*"}},
        {u"dell_only"_s,
         {"v00008086d0000154Csv00001028sd0000071[4-6]bc*sc*i*",
          "v00008086d0000154Csv00001029sd*bc*sc*i*"}},
        {u"nvme"_s, {"v*d*sv*sd*bc01sc08i02*"}},
        {u"nvidia"_s, {"v000010DEd*sv*sd*bc03sc02i00*", "v000010DEd*sv*sd*bc03sc00i00*"}},
        {u"nouveau"_s, {"v000010DEd*sv*sd*bc03sc*i*"}},
        {u"ahci"_s, {"v*d*sv*sd*bc01sc06i01*"}},
    };
    const QString directory = root + u"/lib/modules/"_s + release;
    if (!QDir().mkpath(directory + u"/kernel"_s))
        qFatal("cannot make %s", qUtf8Printable(directory));
    for (const auto &[name, aliases] : modules) {
        QByteArray text = ".section .modinfo,\"a\"\n.asciz \"license=GPL\"\n";
        for (const QByteArray &alias : aliases)
            text += ".asciz \"alias=pci:" + alias + "\"\n";
        runOrDie(u"as"_s, {u"-o"_s, directory + u"/kernel/"_s + name + u".ko"_s, u"-"_s}, text);
    }
    // i40e is loadable here, so that it is built in as well changes nothing.
    const QByteArray builtin =
        QByteArray("xhci_pci.license=GPL|xhci_pci.alias=pci:v*d*sv*sd*bc0Csc03i30*|"
                   "i40e_core.alias=pci:v00008086d00001572sv*sd*bc*sc*i*|")
            .replace('|', '\0');
    for (const auto &[name, content] :
         {std::pair(u"modules.builtin.modinfo"_s, builtin),
          std::pair(u"modules.builtin"_s, QByteArray("kernel/xhci-pci.ko\n")),
          std::pair(u"modules.order"_s, QByteArray())}) {
        QFile file(directory + u'/' + name);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qUtf8Printable(name));
    }
    runOrDie(u"depmod"_s, {u"-b"_s, root, release});
    // lspci looks for the modules of the kernel that runs.
    const QString running = QSysInfo::kernelVersion();
    if (running != release)
        QFile::link(release, root + u"/lib/modules/"_s + running);
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
        QCOMPARE(ours, fromLspci(folder.path()));
    }

    void findsTheSameModules()
    {
        QTemporaryDir folder;
        QVERIFY(writeTree(buildX86Server(300), folder.path()));
        writeModules(folder.path(), u"6.1.0-18-amd64"_s);
        const Functions ours = fromScan(folder.path());
        QVERIFY(ours[u"0001:00:00.0"_s].endsWith(u"modules i40e,intel_ethernet"_s));
        QVERIFY(ours[u"0001:00:02.1"_s].endsWith(u"modules dell_only,iavf"_s));
        QVERIFY(ours[u"0000:00:14.0"_s].endsWith(u"modules xhci_pci"_s));
        QVERIFY(ours[u"0000:00:00.0"_s].endsWith(u"modules "_s));
        QCOMPARE(ours, fromLspci(folder.path()));
    }

    void seesTheSameOnThisMachine() { QCOMPARE(fromScan(u"live"_s), fromLspci(u"/"_s)); }
};

QTEST_GUILESS_MAIN(TestLspci)
#include "testlspci.moc"
