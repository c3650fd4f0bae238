// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <archive.h>
#include <archive_entry.h>

#include <memory>

namespace redbud
{

struct ArchiveDeleter {
    void operator()(archive *handle) const { archive_free(handle); }
    void operator()(archive_entry *handle) const { archive_entry_free(handle); }
};

/// libarchive's objects with an owner; archive_free() serves readers and writers.
using ArchiveHandle = std::unique_ptr<archive, ArchiveDeleter>;
using ArchiveEntryHandle = std::unique_ptr<archive_entry, ArchiveDeleter>;

} // namespace redbud
