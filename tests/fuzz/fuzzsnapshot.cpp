// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/host/snapshot.h"
#include "tests/fuzz/fuzzinput.h"

using namespace redbud;

namespace
{

/// A gzip file of blocks that are not compressed, so that a changed byte stays one.
QByteArray storedAsGzip(const QByteArray &bytes)
{
    constexpr qsizetype maxBlock = 0xffff;
    QByteArray file = QByteArray::fromHex("1f8b0800000000000003");
    qsizetype at = 0;
    do {
        const QByteArray block = bytes.mid(at, maxBlock);
        at += block.size();
        const auto length = quint16(block.size());
        const auto complement = quint16(~length);
        file.append(at >= bytes.size() ? 1 : 0);
        for (const quint16 word : {length, complement})
            file.append(char(word & 0xff)).append(char(word >> 8));
        file.append(block);
    } while (at < bytes.size());
    return file.append(8, 0); // a checksum and a length, which nobody compares
}

} // namespace

/// Snapshots: as they are, and as the tar archive inside.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = test::fuzzInput(data, size);
    (void)readSnapshot(bytes);
    (void)readSnapshot(storedAsGzip(bytes));
    return 0;
}
