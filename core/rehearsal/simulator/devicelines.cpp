// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later

#include "core/rehearsal/simulator/devicelines.h"

#include "core/rehearsal/simulator/descriptionline.h"
#include "core/rehearsal/simulator/simulateddescription.h"

namespace redbud
{

namespace
{

constexpr uint64_t maxRegionSize = (uint64_t{1} << regionOffsetShift) - 1;
// PCI 3.0: MSI has at most 32 vectors, MSI-X 2048, a function one INTx pin.
constexpr uint64_t maxMsiVectors = 32;
constexpr uint64_t maxMsixVectors = 2048;

void parseConfig(DescriptionLine &line, DeviceDescription &device)
{
    auto offset = static_cast<unsigned>(line.integer(0, maxConfigSize - 1));
    const std::string_view digits = line.requiredWord();
    if (digits.size() % 2)
        line.refuseLine("half a byte of config space");
    for (size_t i = 0; i < digits.size(); i += 2) {
        const int high = digitValue(digits[i], 16);
        const int low = digitValue(digits[i + 1], 16);
        if (high < 0 || low < 0)
            line.refuseLine("config bytes are pairs of hexadecimal digits");
        if (offset == maxConfigSize)
            line.refuseLine("config bytes lie beyond the config space");
        device.config[offset++] = static_cast<uint8_t>(high << 4 | low);
    }
    if (offset > device.configEnd)
        device.configEnd = offset;
}

void parseRegion(DescriptionLine &line, DeviceDescription &device)
{
    RegionDescription &region = device.regions[line.integer(0, standardRegions - 1)];
    if (region.size)
        line.refuseLine("the region was described before");
    region.size = line.integer(1, maxRegionSize);
    if (region.size & (region.size - 1))
        line.refuseLine("the size of a BAR or ROM is a power of two");
    const std::string_view option = line.word();
    if (!option.empty() && option != "mmap")
        line.refuseLine("only mmap can follow the size of a region");
    region.mappable = !option.empty();
}

void parseVendorRegion(VendorRegionKind kind, DescriptionLine &line, DeviceDescription &device)
{
    for (unsigned i = 0; i < device.vendorRegionCount; ++i) {
        if (device.vendorRegions[i].kind == kind)
            line.refuseLine("the device has this region already");
    }
    VendorRegionDescription &region = device.vendorRegions[device.vendorRegionCount++];
    region.kind = kind;
    const bool isAtsd = kind == VendorRegionKind::Atsd;
    region.size = line.integer(isAtsd ? 0 : 1, maxRegionSize);
    region.target = line.integer(0, UINT64_MAX);
    if (isAtsd)
        region.speed = static_cast<uint32_t>(line.integer(0, UINT32_MAX));
}

} // namespace

bool isDeviceAddress(std::string_view text)
{
    // The domain is before it: four digits, or up to eight where it needs more.
    constexpr std::string_view shape = ":xx:xx.x";
    constexpr size_t fewestDigits = 4;
    constexpr size_t mostDigits = 8;
    if (text.size() < fewestDigits + shape.size() || text.size() > mostDigits + shape.size())
        return false;
    const size_t domain = text.size() - shape.size();
    if (domain > fewestDigits && text[0] == '0')
        return false;
    for (size_t i = 0; i < text.size(); ++i) {
        const char expected = i < domain ? 'x' : shape[i - domain];
        const bool isUpper = text[i] >= 'A' && text[i] <= 'F';
        if (expected == 'x' ? isUpper || digitValue(text[i], 16) < 0 : text[i] != expected)
            return false;
    }
    // A slot has five bits, a function three.
    return digitValue(text[domain + 4], 2) >= 0 && digitValue(text[domain + 7], 8) >= 0;
}

void parseDeviceLine(std::string_view keyword, DescriptionLine &line, DeviceDescription &device)
{
    if (keyword == "group") {
        if (device.hasGroup)
            line.refuseLine("the device has a group already");
        device.group = static_cast<unsigned>(line.integer(0, maxGroupNumber));
        device.hasGroup = true;
    } else if (keyword == "config") {
        parseConfig(line, device);
    } else if (keyword == "config-size") {
        device.configSize = static_cast<unsigned>(line.integer(256, maxConfigSize));
        if (device.configSize != 256 && device.configSize != maxConfigSize)
            line.refuseLine("config-size is 256 or 4096");
    } else if (keyword == "region") {
        parseRegion(line, device);
    } else if (keyword == "intx") {
        device.intxCount = static_cast<uint32_t>(line.integer(0, 1));
    } else if (keyword == "msi") {
        device.msiCount = static_cast<uint32_t>(line.integer(0, maxMsiVectors));
    } else if (keyword == "msix") {
        device.msixCount = static_cast<uint32_t>(line.integer(0, maxMsixVectors));
    } else if (keyword == "nvlink2-ram") {
        parseVendorRegion(VendorRegionKind::GpuRam, line, device);
    } else if (keyword == "nvlink2-atsd") {
        parseVendorRegion(VendorRegionKind::Atsd, line, device);
    } else if (keyword == "loc-code") {
        line.copyRest(device.locationCode, sizeof(device.locationCode));
    } else {
        line.refuseLine("unknown keyword inside a device");
    }
}

} // namespace redbud
