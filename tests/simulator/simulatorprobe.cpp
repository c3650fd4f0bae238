// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later

// simulatorprobe PART NAME=VALUE...: makes the calls that QEMU makes, with the simulator preloaded,
// and compares with what the values say of the simulated host. PART "start" only starts.

#include "tests/simulator/probe.h"

#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace redbud::probe
{

namespace
{

char **arguments = nullptr; // ends with a null pointer

struct Part {
    std::string_view name;
    void (*run)();
};

constexpr Part parts[] = {
    {"start", [] {}},
    {"paths", probePaths},
    {"device-without-group", probeDeviceWithoutGroup},
    {"protocol", probeProtocol},
    {"unviable-group", probeUnviableGroup},
    {"gpu-regions", probeGpuRegions},
    {"bridge-regions", probeBridgeRegions},
    {"config-space", probeConfigSpace},
    {"memory", probeMemory},
    {"interrupts", probeInterrupts},
    {"bridge-interrupts", probeBridgeInterrupts},
    {"windows", probeWindows},
    {"keep-alive", probeKeepAlive},
    {"no-keep-alive", probeNoKeepAlive},
    {"crowd", probeCrowd},
};

constexpr int wrongUsage = 2;

} // namespace

const char *expectedText(const char *name)
{
    const std::string_view wanted = name;
    for (char **argument = arguments; *argument; ++argument) {
        const std::string_view given = *argument;
        if (given.starts_with(wanted) && given.substr(wanted.size()).starts_with('='))
            return *argument + wanted.size() + 1;
    }
    printf("FAIL the test does not say %s\n", name);
    fflush(stdout);
    _Exit(wrongUsage);
}

uint64_t expected(const char *name)
{
    return strtoull(expectedText(name), nullptr, 0);
}

} // namespace redbud::probe

int main(int count, char **arguments)
{
    using namespace redbud::probe;
    if (count < 2)
        return wrongUsage;
    redbud::probe::arguments = arguments + 2;
    for (const Part &part : parts) {
        if (part.name == arguments[1]) {
            part.run();
            return hasFailed();
        }
    }
    printf("FAIL there is no part %s\n", arguments[1]);
    return wrongUsage;
}
