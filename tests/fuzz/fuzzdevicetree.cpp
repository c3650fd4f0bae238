// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/memorysysroot.h"
#include "core/host/scanner.h"
#include "tests/fuzz/fuzzinput.h"

using namespace redbud;

using namespace Qt::StringLiterals;

namespace
{

const QString base = u"sys/firmware/devicetree/base"_s;
const QString gpu = u"/pciex@1/3d-controller@0"_s;
const QString bridge = u"/pciex@2/unknown-bridge@0"_s;
const QString link = u"/xscom@3/npu@4/link@0"_s;

/// Everything that a scan reads of an NVLink2 GPU with one bridge.
const QList<std::pair<QString, QByteArray>> properties{
    {gpu + u"/phandle"_s, QByteArray::fromHex("00000001")},
    {gpu + u"/ibm,npu"_s, QByteArray::fromHex("00000002")},
    {gpu + u"/ibm,nvlink-peers"_s, QByteArray::fromHex("0000000200000001")},
    {gpu + u"/ibm,loc-code"_s, "GPU0"},
    {bridge + u"/phandle"_s, QByteArray::fromHex("00000002")},
    {bridge + u"/ibm,gpu"_s, QByteArray::fromHex("00000001")},
    {bridge + u"/ibm,nvlink"_s, QByteArray::fromHex("00000003")},
    {bridge + u"/ibm,nvlink-speed"_s, QByteArray::fromHex("00000008")},
    {bridge + u"/ibm,device-tgt-addr"_s, QByteArray::fromHex("0000040000000000")},
    {bridge + u"/memory-region"_s, QByteArray::fromHex("00000004")},
    {link + u"/phandle"_s, QByteArray::fromHex("00000003")},
    {link + u"/ibm,npu-link-index"_s, QByteArray::fromHex("00000000")},
    {u"/memory@5/phandle"_s, QByteArray::fromHex("00000004")},
    {u"/memory@5/reg"_s, QByteArray::fromHex("00000400000000000000002000000000")},
    {u"/memory@5/ibm,chip-id"_s, QByteArray::fromHex("000000ff")},
    {u"/pciex@2/ibm,mmio-atsd"_s, QByteArray::fromHex("0006030200800000")},
    {u"/pciex@2/compatible"_s, "ibm,power9-npu-pciex"},
    {u"/compatible"_s, "ibm,powernv"},
    {u"/model"_s, "8335-GTH"},
};

void addFunction(MemorySysroot &tree, const QString &address, const QByteArray &vendor,
                 const QByteArray &device, const QByteArray &classCode, const QString &node)
{
    const QString directory = u"sys/bus/pci/devices/"_s + address + u"/"_s;
    tree.addFile(directory + u"vendor"_s, vendor);
    tree.addFile(directory + u"device"_s, device);
    tree.addFile(directory + u"class"_s, classCode);
    tree.addLink(directory + u"of_node"_s, u"../../../../firmware/devicetree/base"_s + node);
}

MemorySysroot wholeTree()
{
    MemorySysroot tree;
    addFunction(tree, u"0004:04:00.0"_s, "0x10de", "0x1db1", "0x030200", gpu);
    addFunction(tree, u"0006:00:00.0"_s, "0x1014", "0x04ea", "0x068001", bridge);
    for (const auto &[path, value] : properties)
        tree.addFile(base + path, value);
    return tree;
}

} // namespace

/// Properties of a device tree. The input is a row of changes: a property, a length, the bytes.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const MemorySysroot whole = wholeTree();
    // The machine's list of names is long, and each scan reads it.
    static const bool shortNames =
        qputenv("REDBUD_PCI_IDS", REDBUD_SOURCE_DIR "/tests/hosts/pci.ids");
    Q_UNUSED(shortNames);
    MemorySysroot tree = whole;
    for (size_t at = 0; at + 2 <= size;) {
        const auto &[path, value] = properties.at(data[at] % properties.size());
        const size_t length = std::min<size_t>(data[at + 1], size - at - 2);
        tree.addFile(base + path, test::fuzzInput(data + at + 2, length));
        at += 2 + length;
    }
    const auto host = scanHost(tree, u"fuzz"_s);
    if (!host || host->devices.size() != 2)
        qFatal("damage to the device tree made devices disappear");
    return 0;
}
