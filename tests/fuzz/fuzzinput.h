// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QByteArray>

#include <cstddef>
#include <cstdint>

/// What libFuzzer calls; each target defines it.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace redbud::test
{

/// A copy, so that a read beyond the end is one beyond an allocation.
inline QByteArray fuzzInput(const uint8_t *data, size_t size)
{
    return {reinterpret_cast<const char *>(data), qsizetype(size)};
}

} // namespace redbud::test
