// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/console/characterwidth.h"

#include <QChar>
#include <QTest>

#include <clocale>
#include <cwchar>

using namespace redbud;

/// Columns of characters, also against the C library.
class TestCharacterWidth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void known()
    {
        QCOMPARE(characterWidth(U'a'), 1);
        QCOMPARE(characterWidth(U'ü'), 1);
        QCOMPARE(characterWidth(U'─'), 1);
        QCOMPARE(characterWidth(U'日'), 2);
        QCOMPARE(characterWidth(U'Ａ'), 2);
        QCOMPARE(characterWidth(0x1f600), 2);
        QCOMPARE(characterWidth(0x0301), 0);
        QCOMPARE(characterWidth(0x3099), 0);
        QCOMPARE(characterWidth(0x1b), -1);
        QCOMPARE(characterWidth(0x202e), -1);
        QCOMPARE(characterWidth(0x10ffff), 1);
    }

    /// Guests reckon with their own C library, so a difference would move everything after it.
    /// Versions of Unicode differ in a few.
    void likeTheLibrary()
    {
        QVERIFY(std::setlocale(LC_CTYPE, "C.UTF-8") != nullptr); // NOLINT(concurrency-mt-unsafe)
        int compared = 0;
        QList<uint> different;
        for (char32_t character = 0x20; character < 0x32000; ++character) {
            const int theirs = wcwidth(wchar_t(character));
            if (theirs < 0 || QChar::category(character) == QChar::Other_NotAssigned)
                continue;
            ++compared;
            if (std::max(characterWidth(character), 0) != theirs)
                different.append(character);
        }
        QVERIFY(compared > 100000);
        QVERIFY2(different.size() < 30, qPrintable(QString::number(different.size())));
    }
};

QTEST_GUILESS_MAIN(TestCharacterWidth)
#include "testcharacterwidth.moc"
