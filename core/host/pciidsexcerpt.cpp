// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/host/pciidsexcerpt.h"

#include "core/base/size.h"
#include "core/base/words.h"

#include <QFile>

#include <sys/mman.h>
#include <unistd.h>

namespace redbud
{

namespace
{

constexpr qint64 blockBytes = 64 << 10; // the list has 1.3 MiB; its lines are far shorter

/// The number of a vendor or device that a line begins with: four digits and a blank.
std::optional<quint16> numberOf(QByteArrayView line)
{
    if (line.size() < 5 || line.at(4) != ' ')
        return std::nullopt;
    const auto number = parseHexDigits(line.first(4));
    return number ? std::optional(quint16(*number)) : std::nullopt;
}

quint32 product(quint16 vendor, quint16 device)
{
    return quint32(vendor) << 16 | device;
}

} // namespace

void PciIdsExcerpt::want(quint16 vendor, quint16 device)
{
    want(vendor);
    m_products.insert(product(vendor, device));
}

/// Vendors are not indented, their devices by one tab, and cards with a device by two.
bool PciIdsExcerpt::isWanted(QByteArrayView line)
{
    if (!line.startsWith('\t')) {
        m_vendor = numberOf(line);
        m_vendorWanted = !m_vendor || m_vendors.contains(*m_vendor);
        m_deviceWanted = m_vendorWanted;
        return m_vendorWanted;
    }
    if (m_vendor && m_vendorWanted && !line.startsWith("\t\t")) {
        const auto device = numberOf(line.sliced(1));
        m_deviceWanted = device && m_products.contains(product(*m_vendor, *device));
    }
    return m_vendorWanted && m_deviceWanted;
}

void PciIdsExcerpt::add(QByteArrayView lines)
{
    while (!lines.isEmpty()) {
        const QByteArrayView line = takeLine(lines);
        // Comments may stand anywhere.
        if (!line.isEmpty() && !line.startsWith('#') && isWanted(line))
            m_text.append(line).append('\n');
    }
}

bool PciIdsExcerpt::addFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return false;
    QByteArray block; // begins with what is left of the one before
    while (block.size() < blockBytes) {
        const QByteArray more = file.read(blockBytes);
        if (more.isEmpty()) {
            add(block);
            return file.error() == QFileDevice::NoError;
        }
        block += more;
        const qsizetype complete = block.lastIndexOf('\n') + 1;
        add(QByteArrayView(block).first(complete));
        block.remove(0, complete);
    }
    return false; // no list has such a line
}

FileDescriptor PciIdsExcerpt::file() const
{
    FileDescriptor fd(::memfd_create("pci.ids", MFD_CLOEXEC));
    if (fd.isOpen() && ::write(fd.get(), m_text.constData(), m_text.size()) != m_text.size())
        return {};
    return fd;
}

} // namespace redbud
