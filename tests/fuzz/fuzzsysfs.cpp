// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/cpuset.h"
#include "core/base/glob.h"
#include "core/base/pciaddress.h"
#include "core/host/capturefilter.h"
#include "core/host/configspace.h"
#include "core/host/kernelrelease.h"
#include "core/host/mountinfo.h"
#include "core/host/numascanner.h"
#include "core/host/pagesize.h"
#include "core/host/pciidsexcerpt.h"
#include "core/host/pciresource.h"
#include "core/host/uevent.h"
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

void readIdentity(const QByteArray &bytes)
{
    const Uevent uevent(bytes);
    if (uevent.number("PCI_ID", 1, 0xffff).value_or(0) > 0xffff)
        qFatal("a number beyond what was allowed");
    PciIdsExcerpt excerpt;
    excerpt.want(0x10de, 0x1db1);
    excerpt.want(0x1014);
    excerpt.add(bytes);
    if (excerpt.text().size() > bytes.size() + 1)
        qFatal("a part of a list is more than all of it");
}

/// The pattern ends at the first line end; the text is behind it.
void matchPattern(const QByteArray &bytes)
{
    const qsizetype newline = bytes.indexOf('\n');
    const QByteArray pattern = bytes.left(newline);
    (void)globMatches(pattern, newline < 0 ? bytes : bytes.mid(newline + 1));
    if (!globMatches(pattern + '*', QByteArray()) && pattern.isEmpty())
        qFatal("a star does not fit everything");
}

CaptureContext machine()
{
    CaptureContext context;
    context.modaliases.add("pci:v000010DEd00001DB1sv000010DEsd00001212bc03sc02i00");
    context.modaliases.add("pci:v00001014d000004EAsv00001014sd000004EAbc06sc80i01");
    return context;
}

} // namespace

/// Files of /sys and /proc; the first byte says which.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray content = test::fuzzInput(data + 1, size - 1);
    const QString text = QString::fromUtf8(content);
    switch (data[0] % 10) {
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
        (void)CpuSet::parse(text);
        (void)totalMemory(content);
        break;
    case 5:
        (void)KernelRelease::parse(text);
        (void)PciAddress::parse(text);
        break;
    case 6:
        readIdentity(content);
        break;
    case 7:
        matchPattern(content);
        break;
    default:
        for (const char *kind :
             {"memory", "minor", "machine", "version", "pagesize", "mounts", "swaps", "routes4",
              "routes6", "config", "mapper", "location", "aliases", "builtins", "udev"})
            (void)filterForCapture(QString::fromLatin1(kind), content, machine());
    }
    return 0;
}
