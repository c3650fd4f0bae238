// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later

#include "core/rehearsal/simulator/descriptionparser.h"

#include "core/rehearsal/simulator/complaint.h"
#include "core/rehearsal/simulator/descriptionline.h"
#include "core/rehearsal/simulator/devicelines.h"
#include "core/rehearsal/simulator/simulateddescription.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace redbud
{

namespace
{

constexpr size_t maxLineLength = 1023;

class DescriptionParser
{
public:
    DescriptionParser(const char *path, SimulatedDescription &description)
        : m_path(path)
        , m_description(description)
    {
    }

    void parseFile(int fd)
    {
        char block[4096];
        long count = 0;
        while ((count = syscall(SYS_read, fd, block, sizeof(block))) > 0) {
            for (long i = 0; i < count; ++i)
                takeCharacter(block[i]);
        }
        if (count < 0)
            refuse("%s: cannot be read: %s", m_path, strerrordesc_np(errno));
        if (m_length)
            finishLine();
        finishDevice();
        if (!m_versionSeen)
            refuse("%s: holds no description", m_path);
    }

private:
    void takeCharacter(char character)
    {
        if (character == '\n') {
            finishLine();
            return;
        }
        if (!character)
            refuse("%s:%u: a NUL byte", m_path, m_number + 1);
        if (m_length == maxLineLength)
            refuse("%s:%u: the line is too long", m_path, m_number + 1);
        m_text[m_length++] = character;
    }

    void finishLine()
    {
        DescriptionLine line(m_path, ++m_number, std::string_view(m_text, m_length));
        m_length = 0;
        const std::string_view keyword = line.word();
        if (keyword.empty())
            return;
        if (!m_versionSeen) {
            if (keyword != "redbud-vfiosim" || line.integer(0, UINT64_MAX) != 1)
                line.refuseLine("the first line must be: redbud-vfiosim 1");
            m_versionSeen = true;
        } else if (keyword == "device") {
            finishDevice();
            startDevice(line);
        } else if (m_device) {
            parseDeviceLine(keyword, line, *m_device);
        } else {
            parseHostLine(keyword, line);
        }
        line.end();
    }

    void parseHostLine(std::string_view keyword, DescriptionLine &line)
    {
        if (keyword == "keep-alive") {
            const std::string_view state = line.requiredWord();
            if (state != "on" && state != "off")
                line.refuseLine("keep-alive is on or off");
            m_description.keepAlive = state == "on";
        } else if (keyword == "log") {
            line.copyRest(m_description.logPath, sizeof(m_description.logPath));
        } else if (keyword == "iommu-page-sizes") {
            m_description.iommuPageSizes = line.integer(1, UINT64_MAX);
        } else if (keyword == "iommu-levels") {
            m_description.iommuLevels = static_cast<uint32_t>(line.integer(1, 5));
        } else if (keyword == "refuse-levels-below") {
            m_description.refuseLevelsBelow = static_cast<uint32_t>(line.integer(0, UINT32_MAX));
        } else if (keyword == "unviable-group") {
            if (m_description.unviableGroupCount == maxUnviableGroups)
                line.refuseLine("too many unviable groups");
            m_description.unviableGroups[m_description.unviableGroupCount++] =
                static_cast<unsigned>(line.integer(0, maxGroupNumber));
        } else {
            line.refuseLine("unknown keyword before the first device");
        }
    }

    void startDevice(DescriptionLine &line)
    {
        const std::string_view address = line.requiredWord();
        if (!isDeviceAddress(address))
            line.refuseLine("a device address looks like 0004:04:00.0, in lower case");
        if (m_description.deviceAt(address.data(), address.size()) != m_description.deviceCount)
            line.refuseLine("the device was described before");
        if (m_description.deviceCount == maxDevices)
            line.refuseLine("too many devices");
        m_device = &m_description.devices[m_description.deviceCount++];
        m_device->line = line.number();
        m_device->configSize = 256;
        memcpy(m_device->address, address.data(), address.size());
    }

    void finishDevice()
    {
        if (!m_device)
            return;
        if (m_device->configEnd > m_device->configSize)
            refuse("%s:%u: config bytes lie beyond config-size", m_path, m_device->line);
        m_device = nullptr;
    }

    const char *m_path;
    SimulatedDescription &m_description;
    DeviceDescription *m_device = nullptr;
    bool m_versionSeen = false;
    unsigned m_number = 0;
    size_t m_length = 0;
    char m_text[maxLineLength];
};

} // namespace

void parseDescription(const char *path, SimulatedDescription &description)
{
    const long fd = syscall(SYS_openat, AT_FDCWD, path, O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        refuse("%s: cannot be opened: %s", path, strerrordesc_np(errno));
    DescriptionParser(path, description).parseFile(static_cast<int>(fd));
    syscall(SYS_close, fd);
}

} // namespace redbud
