// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/console/terminalsearch.h"
#include "tests/fuzz/fuzzinput.h"

#include <cstdlib>

using namespace redbud;

namespace
{

/// What has to hold whatever the guest has sent.
void check(const Terminal &terminal)
{
    const TerminalPosition cursor = terminal.cursor();
    if (cursor.line < terminal.screenLine() || cursor.line >= terminal.endLine() ||
        cursor.column < 0 || cursor.column >= terminal.columns())
        std::abort();
    for (qint64 number = terminal.firstLine(); number < terminal.endLine(); ++number) {
        const TerminalLine line = terminal.line(number);
        if (!(TerminalLine::of(line.cells(0), line.continued) == line))
            std::abort();
    }
}

/// The next place has to be one of all places.
void search(const Terminal &terminal, const QString &text)
{
    TerminalSearch search(terminal, text, Qt::CaseInsensitive);
    const QList<TerminalRange> all = search.findAll(10);
    const auto next = search.findNext({terminal.firstLine(), 0}, SearchDirection::Forward);
    if (next.has_value() == all.isEmpty() || (next && *next != all.constFirst()))
        std::abort();
    (void)search.findNext(terminal.cursor(), SearchDirection::Backward);
}

} // namespace

/// What a guest may print. The first byte of each part chooses what is done before it is written:
/// the terminal gets another size, is searched or is cleared.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = test::fuzzInput(data, size);
    Terminal terminal(6, 12);
    for (const QByteArray &part : bytes.split('\xfe')) {
        const auto choice = part.isEmpty() ? 0U : quint8(part[0]);
        if (choice >= 0xf8)
            terminal.clear();
        else if (choice >= 0xc0)
            terminal.resize(int(choice & 7U) + 1, int(choice >> 3U & 7U) * 5);
        else if (choice >= 0x80)
            search(terminal, QString::fromUtf8(part.left(2)));
        QByteArrayView rest = part;
        while (!rest.isEmpty())
            rest = rest.sliced(terminal.write(rest));
    }
    check(terminal);
    (void)terminal.plainText();
    return 0;
}
