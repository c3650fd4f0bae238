// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/bind/bindjournal.h"
#include "core/bind/helperclient.h"
#include "core/bind/helperrequest.h"
#include "tests/fuzz/fuzzinput.h"

#include <cstdlib>

using namespace redbud;

/// What the helper that runs as root reads: its words and its journal; and its client's lines.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray input = test::fuzzInput(data, size);
    const QByteArray rest = input.mid(1);
    switch (input.isEmpty() ? 0 : input.at(0) % 3) {
    case 0: {
        const auto request = parseHelperRequest(rest.split('\0'));
        QByteArrayList words;
        for (const QString &word : request ? wordsOf(*request) : QStringList())
            words.append(word.toUtf8());
        // What is accepted can be said again in just one way.
        if (request && parseHelperRequest(words) != *request)
            std::abort();
        break;
    }
    case 1: {
        const auto journal = parseBindJournal(rest);
        if (journal && parseBindJournal(toJson(*journal)) != *journal)
            std::abort();
        break;
    }
    default:
        (void)parseHelperLine(rest);
    }
    return 0;
}
