// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/openinroot.h"

#include <QByteArray>
#include <QSet>

#include <optional>

namespace redbud
{

/// What a list in the format of pci.ids says of some devices. libpci takes a list in whole, which
/// takes longer than reading a machine's devices; a machine has few of the thirty thousand
/// products. What is no vendor's part (classes) is kept, comments are not.
class PciIdsExcerpt
{
public:
    /// The name of a vendor, but none of its devices.
    void want(quint16 vendor) { m_vendors.insert(vendor); }

    /// The names of a device, its vendor and the cards with it.
    void want(quint16 vendor, quint16 device);

    /// Whole lines of a list, which go on where the last ones ended.
    void add(QByteArrayView lines);

    /// A whole list in plain text; false where it cannot be read.
    bool addFile(const QString &path);

    const QByteArray &text() const { return m_text; }

    /// A file in memory with the text; closed where the system has none to give.
    FileDescriptor file() const;

private:
    bool isWanted(QByteArrayView line);

    QSet<quint16> m_vendors;
    QSet<quint32> m_products; ///< vendor and device
    QByteArray m_text;
    // Of the last line that was added:
    std::optional<quint16> m_vendor; ///< whose part it is in
    bool m_vendorWanted = true;
    bool m_deviceWanted = true;
};

} // namespace redbud
