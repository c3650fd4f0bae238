// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <string_view>

namespace redbud
{

class DescriptionLine;
struct DeviceDescription;

// DDDD:BB:SS.F as sysfs spells it.
bool isDeviceAddress(std::string_view text);

// The lines that belong to a device.
void parseDeviceLine(std::string_view keyword, DescriptionLine &line, DeviceDescription &device);

} // namespace redbud
