// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/qemu/abilitiescache.h"
#include "core/session/bridgeacl.h"
#include "core/session/memoryfacts.h"
#include "tests/fuzz/fuzzinput.h"

#include <cstdlib>

using namespace redbud;

/// What a preflight reads that others wrote: QEMU's answers, their cache, lists of bridges and
/// meminfo.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray input = test::fuzzInput(data, size);
    const QByteArray rest = input.mid(1);
    const ProgramStamp program{QStringLiteral("/usr/bin/qemu"), 1, 2, 3};
    switch (input.isEmpty() ? 0 : input.at(0) % 4) {
    case 0: {
        const auto abilities = abilitiesFromAnswers(rest);
        // What QEMU said is what the cache says of it.
        if (abilities && abilitiesInCache(cacheContent(program, *abilities), program) != *abilities)
            std::abort();
        break;
    }
    case 1:
        (void)abilitiesInCache(rest, program);
        break;
    case 2: {
        int reads = 0;
        (void)bridgeAccess(QStringLiteral("br0"), QStringLiteral("/main"),
                           [&](const QString &) -> Result<QByteArray> {
                               ++reads;
                               return rest;
                           });
        if (reads > 100)
            std::abort();
        break;
    }
    default:
        (void)memoryLine(rest, "MemAvailable");
    }
    return 0;
}
