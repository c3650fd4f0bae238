// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

namespace redbud::test
{

// GCC says it with a macro, clang with a feature.
#ifdef __has_feature
#if __has_feature(address_sanitizer)
#define REDBUD_SANITIZED
#endif
#elif defined(__SANITIZE_ADDRESS__)
#define REDBUD_SANITIZED
#endif

#ifdef REDBUD_SANITIZED
/// Built with a sanitizer: several times as slow, so that some tests take less or allow more.
constexpr bool isSanitized = true;
#else
constexpr bool isSanitized = false;
#endif

} // namespace redbud::test
