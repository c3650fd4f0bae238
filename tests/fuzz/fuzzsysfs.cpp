// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/pciaddress.h"
#include "core/host/capturefilter.h"
#include "core/host/configspace.h"
#include "core/host/kernelrelease.h"
#include "core/host/mountinfo.h"
#include "core/host/numascanner.h"
#include "core/host/pagesize.h"
#include "core/host/pciresource.h"
#include "tests/fuzz/fuzzinput.h"

using namespace redbud;

namespace
{

void readConfigSpace(const QByteArray &bytes)
{
    const ConfigSpace space(bytes);
    (void)space.msiVectors();
    (void)space.msixEntries();
    if (space.withoutSerialNumber().size() != bytes.size())
        qFatal("configuration space changed its size");
    PciDevice device;
    device.config = bytes;
    (void)ConfigSpace::of(device);
}

} // namespace

/// Files of /sys and /proc; the first byte says which.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray content = test::fuzzInput(data + 1, size - 1);
    const QString text = QString::fromUtf8(content);
    switch (data[0] % 8) {
    case 0:
        (void)PciResource::parse(content);
        break;
    case 1:
        readConfigSpace(content);
        break;
    case 2:
        (void)pageSizeFromAuxv(content);
        break;
    case 3:
        (void)parseMountInfo(content);
        break;
    case 4:
        (void)countCpuList(text);
        (void)totalMemory(content);
        break;
    case 5:
        (void)KernelRelease::parse(text);
        (void)PciAddress::parse(text);
        break;
    default:
        for (const char *kind : {"memory", "minor", "machine", "version", "pagesize", "mounts",
                                 "swaps", "routes4", "routes6", "config", "mapper", "location"})
            (void)filterForCapture(QString::fromLatin1(kind), content, {});
    }
    return 0;
}
