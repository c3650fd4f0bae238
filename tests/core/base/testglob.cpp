// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/glob.h"

#include <QRandomGenerator>
#include <QTest>

#include <fnmatch.h>

using namespace redbud;

class TestGlob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matches_data()
    {
        QTest::addColumn<QByteArray>("pattern");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("fits");
        const auto add = [](const char *pattern, const char *text, bool fits) {
            QTest::addRow("%s %s", pattern, text)
                << QByteArray(pattern) << QByteArray(text) << fits;
        };
        add("", "", true);
        add("", "a", false);
        add("*", "", true);
        add("*", "a/b", true);
        add("a*", "a", true);
        add("*a", "ba", true);
        add("*ab*b", "aabab", true);
        add("a?c", "abc", true);
        add("a?c", "ac", false);
        add("[a-c]", "b", true);
        add("[!a-c]", "b", false);
        add("[]]", "]", true);
        add("[a-]", "-", true);
        add("[ab", "[ab", true);
        add("\\*", "*", true);
        add("\\*", "a", false);
        add("pci:v00008086d00001572sv*sd*bc*sc*i*",
            "pci:v00008086d00001572sv00001028sd00000715bc02sc00i00", true);
        add("pci:v00008086d00001572sv*sd*bc*sc*i*",
            "pci:v00008086d00001573sv00001028sd00000715bc02sc00i00", false);
        add("pci:v*d*sv*sd*bc0[13]sc06i0[!0]*",
            "pci:v00008086d00001572sv00001028sd00000715bc01sc06i01", true);
    }
    void matches()
    {
        QFETCH(QByteArray, pattern);
        QFETCH(QByteArray, text);
        QFETCH(bool, fits);
        QCOMPARE(globMatches(pattern, text), fits);
        QCOMPARE(::fnmatch(pattern.constData(), text.constData(), 0) == 0, fits);
    }

    /// The C library is the reference, in the locale "C" that this test runs in.
    void matchesLikeTheLibrary()
    {
        constexpr QByteArrayView patternCharacters("aab*?[]!-cd");
        constexpr QByteArrayView textCharacters("aab-]cd[");
        QRandomGenerator random(1);
        const auto some = [&random](QByteArrayView characters, int longest) {
            QByteArray text;
            for (int length = random.bounded(longest); length > 0; --length)
                text.append(characters.at(random.bounded(int(characters.size()))));
            return text;
        };
        int matches = 0;
        for (int i = 0; i < 300000; ++i) {
            const QByteArray pattern = some(patternCharacters, 10);
            const QByteArray text = some(textCharacters, 8);
            const bool fits = ::fnmatch(pattern.constData(), text.constData(), 0) == 0;
            matches += fits ? 1 : 0;
            QVERIFY2(globMatches(pattern, text) == fits, (pattern + ' ' + text).constData());
        }
        QVERIFY(matches > 1000);
    }

    /// The library would take longer than anybody lives.
    void endsSoon()
    {
        const QByteArray pattern = QByteArray("*a").repeated(200) + 'b';
        QVERIFY(!globMatches(pattern, QByteArray(2000, 'a')));
    }
};

QTEST_GUILESS_MAIN(TestGlob)
#include "testglob.moc"
