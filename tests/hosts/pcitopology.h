// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "tests/hosts/hostdescription.h"

namespace redbud::test
{

/// Where the functions of a machine are, in sysfs and in the device tree.
class PciTopology
{
public:
    /// @a functions must outlive this object.
    explicit PciTopology(const QList<FunctionDescription> &functions)
        : m_functions(functions)
    {
    }

    /// The bridge that a function is behind, or nullptr.
    const FunctionDescription *parentOf(const FunctionDescription &function) const;

    /// "devices/pci0004:00/0004:00:00.0/…", relative to /sys.
    QString devicePath(const FunctionDescription &function) const;
    QString devicePath(const QString &address) const;

    /// "/pciex@600c3c0400000/pci@0/…"
    QString treeNode(const FunctionDescription &function) const;
    QString treeNode(const QString &address) const;

private:
    const QList<FunctionDescription> &m_functions;
};

/// The POWER9 chip that a function is connected to, which is its NUMA node, too.
int chipOf(const QString &address);

/// The device-tree node of a function's host bridge.
QString phbNode(const QString &address);

/// "5" or "5,2": device and function in a node's name.
QString unitAddress(const QString &address);

} // namespace redbud::test
