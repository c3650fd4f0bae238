// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/simulator/probe.h"

#include <atomic>
#include <cerrno>
#include <cinttypes>
#include <cstdio>
#include <cstring>

namespace redbud::probe
{

namespace
{

std::atomic<bool> failed{false};

} // namespace

void check(bool isTrue, const char *what)
{
    if (isTrue)
        return;
    failed = true;
    printf("FAIL %s\n", what);
}

void checkEqual(uint64_t actual, uint64_t expected, const char *what)
{
    if (actual == expected)
        return;
    failed = true;
    printf("FAIL %s: is 0x%" PRIx64 ", should be 0x%" PRIx64 "\n", what, actual, expected);
}

void checkFails(long result, int error, const char *what)
{
    const int actual = errno;
    if (result == -1 && actual == error)
        return;
    failed = true;
    if (result == -1)
        printf("FAIL %s: fails with errno %d, should be %d\n", what, actual, error);
    else
        printf("FAIL %s: gives %ld, should fail with errno %d\n", what, result, error);
}

bool hasFailed()
{
    return failed;
}

} // namespace redbud::probe
