// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/hosts/x86server.h"

#include "core/base/pciaddress.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace redbud::test
{

namespace
{

struct Product {
    quint16 vendor;
    quint16 device;
    quint32 classCode;
    const char *driver;
};

constexpr Product rootPort{0x8086, 0x2030, 0x060400, "pcieport"};
constexpr Product networkCard{0x8086, 0x1572, 0x020000, "i40e"};
constexpr Product virtualCard{0x8086, 0x154c, 0x020000, "iavf"};
constexpr Product nvmeDisk{0x144d, 0xa808, 0x010802, "nvme"};
constexpr Product gpu{0x10de, 0x1db4, 0x030200, "vfio-pci"};
constexpr Product usb{0x8086, 0xa1af, 0x0c0330, "xhci_hcd"};
constexpr Product unknown{0x8086, 0x2021, 0x088000, ""};

constexpr int functionsPerCard = 8; // a network card and seven virtual functions
constexpr int cardsPerDomain = 64;

class ServerBuilder
{
public:
    MemorySysroot build(int functions)
    {
        addMachine();
        add({0, 0, 0, 0}, unknown, {});
        add({0, 0, 1, 0}, rootPort, {});
        add({0, 1, 0, 0}, gpu, u"0000:00:01.0"_s);
        add({0, 0, 0x14, 0}, usb, {});
        add({0x10000, 0, 2, 0}, rootPort, {});
        add({0x10000, 1, 0, 0}, nvmeDisk, u"10000:00:02.0"_s);
        add({0x10001, 0, 2, 0}, nvmeDisk, {});
        for (int card = 0; m_count < functions; ++card)
            addCard(card, functions);
        return std::move(m_tree);
    }

private:
    void file(const QString &path, const QString &text)
    {
        m_tree.addFile(path, text.toLatin1() + '\n');
    }

    void addMachine()
    {
        file(u"proc/sys/kernel/osrelease"_s, u"6.1.0-18-amd64"_s);
        file(u"proc/meminfo"_s, u"MemTotal:       402653184 kB"_s);
        file(u"sys/class/dmi/id/product_name"_s, u"Test Server 2U"_s);
        file(u"sys/devices/system/cpu/online"_s, u"0-63"_s);
        file(u"sys/devices/system/cpu/cpu0/topology/thread_siblings_list"_s, u"0,32"_s);
        m_tree.addDirectory(u"sys/class/block"_s);
        m_tree.addDirectory(u"sys/class/net"_s);
        m_tree.addFile(u"proc/self/mountinfo"_s, {});
    }

    void addCard(int card, int functions)
    {
        // Domain 0 is full of the rest of the machine.
        const auto domain = quint32(1 + card / cardsPerDomain);
        const auto bus = quint8(card % cardsPerDomain);
        const PciAddress physical{domain, bus, 0, 0};
        add(physical, networkCard, {});
        const QString physicalPath = m_lastPath;
        file(u"sys/"_s + physicalPath + u"sriov_totalvfs"_s, u"64"_s);
        for (quint8 number = 1; number < functionsPerCard && m_count < functions; ++number) {
            const PciAddress address{domain, bus, 2, number};
            add(address, virtualCard, {});
            m_tree.addLink(u"sys/"_s + m_lastPath + u"physfn"_s, u"../"_s + physical.toString());
            m_tree.addLink(u"sys/"_s + physicalPath + u"virtfn%1"_s.arg(number - 1),
                           u"../"_s + address.toString());
        }
    }

    void add(const PciAddress &address, const Product &product, const QString &parent)
    {
        const QString name = address.toString();
        const QString phb = name.section(u':', 0, 0) +
                            (parent.isEmpty() ? u':' + name.section(u':', 1, 1) : u":00"_s);
        const QString path = u"devices/pci"_s + phb + u'/' +
                             (parent.isEmpty() ? QString() : parent + u'/') + name + u'/';
        const QString directory = u"sys/"_s + path;
        const QString up = u"../"_s.repeated(path.count(u'/'));
        m_tree.addLink(u"sys/bus/pci/devices/"_s + name, u"../../../"_s + path.chopped(1));
        const auto number = [&](const QString &attribute, quint32 value, int digits) {
            file(directory + attribute,
                 u"0x"_s + QString::number(value, 16).rightJustified(digits, u'0'));
        };
        number(u"vendor"_s, product.vendor, 4);
        number(u"device"_s, product.device, 4);
        number(u"class"_s, product.classCode, 6);
        number(u"revision"_s, 2, 2);
        number(u"subsystem_vendor"_s, 0x1028, 4);
        number(u"subsystem_device"_s, 0x0715, 4);
        addNames(directory, name, product);
        file(directory + u"irq"_s, u"0"_s);
        file(directory + u"numa_node"_s, address.domain % 2 == 0 ? u"0"_s : u"1"_s);
        file(directory + u"local_cpulist"_s, u"0-63"_s);
        file(directory + u"current_link_speed"_s, u"8.0 GT/s PCIe"_s);
        file(directory + u"current_link_width"_s, u"8"_s);
        file(directory + u"max_link_speed"_s, u"16.0 GT/s PCIe"_s);
        file(directory + u"max_link_width"_s, u"16"_s);
        file(directory + u"reset_method"_s, u"flr bus"_s);
        addResources(directory, quint64(m_count) << 20);
        addConfig(directory, product);
        const QString driver = QString::fromLatin1(product.driver);
        if (!driver.isEmpty())
            m_tree.addLink(directory + u"driver"_s, up + u"bus/pci/drivers/"_s + driver);
        m_tree.addDirectory(u"sys/bus/pci/drivers/"_s + driver);
        const QString group = u"kernel/iommu_groups/%1/"_s.arg(m_count);
        m_tree.addLink(directory + u"iommu_group"_s, up + group.chopped(1));
        file(u"sys/"_s + group + u"type"_s, u"DMA"_s);
        file(u"sys/"_s + group + u"reserved_regions"_s,
             u"0x00000000fee00000 0x00000000feefffff msi"_s);
        m_lastPath = path;
        ++m_count;
    }

    void addNames(const QString &directory, const QString &address, const Product &product)
    {
        const QString modalias = QString::asprintf(
            "pci:v%08Xd%08Xsv00001028sd00000715bc%02Xsc%02Xi%02X", product.vendor, product.device,
            product.classCode >> 16, product.classCode >> 8 & 0xff, product.classCode & 0xff);
        QString uevent;
        if (*product.driver)
            uevent = u"DRIVER=%1\n"_s.arg(QLatin1StringView(product.driver));
        uevent += QString::asprintf("PCI_CLASS=%X\nPCI_ID=%04X:%04X\nPCI_SUBSYS_ID=1028:0715\n",
                                    product.classCode, product.vendor, product.device);
        uevent += u"PCI_SLOT_NAME="_s + address + u"\nMODALIAS="_s + modalias;
        file(directory + u"uevent"_s, uevent);
        file(directory + u"modalias"_s, modalias);
    }

    void addResources(const QString &directory, quint64 offset)
    {
        constexpr quint64 base = 0x380000000000;
        constexpr quint64 flags = 0x14220c; // 64-bit, prefetchable memory
        QString text = QString::asprintf("0x%016llx 0x%016llx 0x%016llx", base + offset,
                                         base + offset + 0xfffff, flags);
        for (int line = 1; line < 13; ++line)
            text += u"\n0x0000000000000000 0x0000000000000000 0x0000000000000000"_s;
        file(directory + u"resource"_s, text);
    }

    void addConfig(const QString &directory, const Product &product)
    {
        QByteArray config(256, '\0');
        qToLittleEndian(product.vendor, config.data());
        qToLittleEndian(product.device, config.data() + 2);
        qToLittleEndian(product.classCode << 8 | 2, config.data() + 8);
        config[0x0e] = product.classCode == 0x060400 ? '\x01' : '\0';
        m_tree.addFile(directory + u"config"_s, config);
    }

    MemorySysroot m_tree;
    QString m_lastPath;
    int m_count = 0;
};

} // namespace

MemorySysroot buildX86Server(int functions)
{
    return ServerBuilder().build(functions);
}

} // namespace redbud::test
