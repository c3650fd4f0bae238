// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/memorysysroot.h"
#include "core/host/kernelmodules.h"

#include <QTest>

using namespace redbud;
using namespace Qt::StringLiterals;

namespace
{

/// A NUL for each bar.
QByteArray texts(const char *barred)
{
    return QByteArray(barred).replace('|', '\0');
}

QList<PciDevice> oneGpu()
{
    PciDevice gpu;
    gpu.vendorId = 0x10de;
    gpu.deviceId = 0x1db1;
    gpu.subsystemVendorId = 0x10de;
    gpu.subsystemDeviceId = 0x1212;
    gpu.classCode = 0x030200;
    return {gpu};
}

std::optional<QStringList> modulesWith(const QByteArray &aliases, const QByteArray &builtin = {})
{
    MemorySysroot root;
    root.addFile(u"lib/modules/5.2.0/modules.alias"_s, aliases);
    root.addFile(u"lib/modules/5.2.0/modules.builtin.modinfo"_s, builtin);
    QList<PciDevice> devices = oneGpu();
    findModules(root, u"5.2.0"_s, devices);
    return devices.first().modules;
}

} // namespace

class TestKernelModules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheKernelsName()
    {
        QCOMPARE(Modaliases::of(oneGpu().first()),
                 "pci:v000010DEd00001DB1sv000010DEsd00001212bc03sc02i00");
    }

    void findsModules_data()
    {
        QTest::addColumn<QByteArray>("aliases");
        QTest::addColumn<QByteArray>("builtin");
        QTest::addColumn<QStringList>("modules");
        const QByteArray exact = "alias pci:v000010DEd00001DB1sv*sd*bc*sc*i* nvidia\n";
        const QByteArray byClass = "alias pci:v*d*sv*sd*bc03sc02i* classy\n";
        const QByteArray builtin = texts("drm.alias=pci:v000010DEd*sv*sd*bc03sc*i*|");
        QTest::newRow("none") << QByteArray() << QByteArray() << QStringList();
        QTest::newRow("two, sorted")
            << exact + byClass << QByteArray() << QStringList{u"classy"_s, u"nvidia"_s};
        QTest::newRow("twice") << exact + exact << QByteArray() << QStringList{u"nvidia"_s};
        QTest::newRow("no line end") << exact.trimmed() << QByteArray() << QStringList{u"nvidia"_s};
        QTest::newRow("another vendor") << QByteArray("alias pci:v000010DFd*sv*sd*bc*sc*i* lpfc\n")
                                        << QByteArray() << QStringList();
        QTest::newRow("vendor by pattern")
            << QByteArray("alias pci:v000010D[A-F]d*sv*sd*bc*sc*i* some\n") << QByteArray()
            << QStringList{u"some"_s};
        QTest::newRow("everything")
            << QByteArray("alias pci:* all\n") << QByteArray() << QStringList{u"all"_s};
        QTest::newRow("built in") << QByteArray() << builtin << QStringList{u"drm"_s};
        QTest::newRow("loadable before built in") << exact << builtin << QStringList{u"nvidia"_s};
        QTest::newRow("noise") << texts("alias\nalias pci:v\nalias pci:v* a b\n|\xff\n")
                               << texts(".alias=pci:*|x.alias=||y.alias=usb:*") << QStringList();
    }
    void findsModules()
    {
        QFETCH(QByteArray, aliases);
        QFETCH(QByteArray, builtin);
        QFETCH(QStringList, modules);
        QCOMPARE(modulesWith(aliases, builtin), std::optional(modules));
    }

    void doesNotKnowWithoutTheList_data()
    {
        QTest::addColumn<QString>("release");
        QTest::newRow("another kernel") << u"5.3.0"_s;
        QTest::newRow("unknown") << QString();
        QTest::newRow("a path") << u"../modules/5.2.0"_s;
        QTest::newRow("up") << u".."_s;
    }
    void doesNotKnowWithoutTheList()
    {
        QFETCH(QString, release);
        MemorySysroot root;
        root.addFile(u"lib/modules/5.2.0/modules.alias"_s, "alias pci:* all\n");
        QList<PciDevice> devices = oneGpu();
        findModules(root, release, devices);
        QVERIFY(!devices.first().modules);
    }
};

QTEST_GUILESS_MAIN(TestKernelModules)
#include "testkernelmodules.moc"
