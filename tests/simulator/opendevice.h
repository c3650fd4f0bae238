// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

namespace redbud::probe
{

// A device of the simulated host, opened as a VFIO user does: container, group, IOMMU, device.
// Descriptors are -1 after a failure, which is reported.
class OpenDevice
{
public:
    // Names of expected values: those of the device's address and of its group.
    OpenDevice(const char *addressName, const char *groupName);
    ~OpenDevice();
    OpenDevice(const OpenDevice &) = delete;
    OpenDevice &operator=(const OpenDevice &) = delete;

    int container() const { return m_container; }
    int group() const { return m_group; }
    int device() const { return m_device; }

    // For tests that close it before the rest.
    void closeDevice();

private:
    int m_container = -1;
    int m_group = -1;
    int m_device = -1;
};

int openGroup(const char *groupName);

} // namespace redbud::probe
