// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <functional>

namespace redbud
{

/// Calls @a work for ranges [first, last) that together cover 0 to @a count, each of at most
/// @a block indices, on as many threads as this process has processors, the caller's among them.
/// Returns when all is done. Which thread takes which range is left to chance, so @a work must
/// write nothing that two ranges share.
///
/// @a work must not throw. For few indices, or where no thread can be started, the caller's
/// thread does it all.
void forBlocks(int count, int block, const std::function<void(int first, int last)> &work);

} // namespace redbud
