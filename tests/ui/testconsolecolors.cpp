// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/console/consolecolors.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace redbud;

namespace
{

/// WCAG 2.1, written anew, so that a mistake in the one shows in the other.
double contrast(const QColor &first, const QColor &second)
{
    const auto luminance = [](const QColor &color) {
        double sum = 0;
        const double parts[] = {color.redF(), color.greenF(), color.blueF()};
        const double weights[] = {0.2126, 0.7152, 0.0722};
        for (int i = 0; i < 3; ++i)
            sum += weights[i] * (parts[i] <= 0.04045 ? parts[i] / 12.92
                                                     : std::pow((parts[i] + 0.055) / 1.055, 2.4));
        return sum + 0.05;
    };
    const double ratio = luminance(first) / luminance(second);
    return std::max(ratio, 1 / ratio);
}

} // namespace

/// Whatever a guest asks for can be read.
class TestConsoleColors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsReadable_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void everyTextIsReadable()
    {
        QFETCH(bool, dark);
        const ConsoleColors colors(dark ? Theme::night() : Theme::light());
        QList<TerminalColor> all{TerminalColor()};
        for (int index = 0; index < 256; ++index)
            all.append(TerminalColor::indexed(quint8(index)));
        for (int grey = 0; grey < 256; grey += 51)
            all.append(TerminalColor::rgb(quint8(grey), quint8(grey), quint8(255 - grey)));
        for (const TerminalColor &text : std::as_const(all)) {
            for (const TerminalColor &fill : std::as_const(all)) {
                TerminalAttributes attributes;
                attributes.foreground = text;
                attributes.background = fill;
                const CellColors plain = colors.of(attributes, false);
                const double ratio = contrast(plain.text, plain.fill);
                QVERIFY2(
                    ratio >= 4.5,
                    qPrintable(
                        QStringLiteral("%1 on %2: %3").arg(text.red).arg(fill.red).arg(ratio)));
            }
        }
    }

    /// The sixteen are chosen to be read as they are, and differ from each other.
    void theSixteenAreThemselves()
    {
        for (const Theme &theme : {Theme::light(), Theme::night()}) {
            const ConsoleColors colors(theme);
            QList<QRgb> seen;
            for (int index = 0; index < 16; ++index) {
                TerminalAttributes attributes;
                attributes.foreground = TerminalColor::indexed(quint8(index));
                const CellColors made = colors.of(attributes, false);
                QVERIFY(!seen.contains(made.text.rgb()));
                seen.append(made.text.rgb());
                QCOMPARE(made.fill, colors.fill());
            }
        }
    }

    /// A frame has thousands of cells and few combinations of colours.
    void eachIsMadeOnce()
    {
        const ConsoleColors colors(Theme::light());
        TerminalAttributes attributes;
        for (int round = 0; round < 3; ++round) {
            for (int index = 0; index < 256; ++index) {
                attributes = {};
                attributes.foreground = TerminalColor::indexed(quint8(index));
                const CellColors made = colors.of(attributes, false);
                attributes.bold = round == 1; // is no other colour
                attributes.underline = round == 2;
                QCOMPARE(colors.of(attributes, false), made);
            }
            QCOMPARE(colors.known(), 256);
        }
        attributes.reverse = true;
        const CellColors reversed = colors.of(attributes, false);
        QCOMPARE(colors.known(), 257);
        attributes.reverse = false;
        QCOMPARE(colors.of(attributes, true), reversed);
        QCOMPARE(colors.known(), 257);
        attributes.faint = true;
        QVERIFY(colors.of(attributes, true) != reversed);
        // Whoever makes up ever new ones does not fill the memory.
        for (int i = 0; i < 3 * ConsoleColors::mostKnown; ++i) {
            attributes.foreground =
                TerminalColor::rgb(quint8(i), quint8(i / 256), quint8(i / 65536));
            attributes.background = TerminalColor::rgb(quint8(i / 256), quint8(i), 0);
            (void)colors.of(attributes, false);
            QVERIFY(colors.known() <= ConsoleColors::mostKnown);
        }
    }

    /// The memory mixes up nothing: the same as from one that has made nothing before.
    void remembersTheRightOnes()
    {
        const ConsoleColors used(Theme::night());
        const TerminalColor some[] = {{},
                                      TerminalColor::indexed(0),
                                      TerminalColor::indexed(1),
                                      TerminalColor::rgb(1, 0, 0),
                                      TerminalColor::rgb(0, 1, 0),
                                      TerminalColor::rgb(0, 0, 1),
                                      TerminalColor::rgb(255, 255, 255)};
        for (int round = 0; round < 2; ++round) {
            for (const TerminalColor &text : some) {
                for (const TerminalColor &fill : some) {
                    for (unsigned flags = 0; flags < 8; ++flags) {
                        TerminalAttributes attributes;
                        attributes.foreground = text;
                        attributes.background = fill;
                        attributes.reverse = (flags & 1U) != 0;
                        attributes.faint = (flags & 2U) != 0;
                        attributes.conceal = (flags & 4U) != 0;
                        const ConsoleColors fresh(Theme::night());
                        QCOMPARE(used.of(attributes, false), fresh.of(attributes, false));
                    }
                }
            }
        }
    }

    void attributesChangeThem()
    {
        const ConsoleColors colors(Theme::light());
        TerminalAttributes attributes;
        attributes.reverse = true;
        const CellColors reversed{colors.fill(), colors.text()};
        QCOMPARE(colors.of(attributes, false).fill, reversed.fill);
        QCOMPARE(colors.of(attributes, false).text, reversed.text);
        QCOMPARE(colors.of(attributes, true).fill, colors.fill());
        attributes = {};
        attributes.conceal = true;
        QCOMPARE(colors.of(attributes, false).text, colors.fill());
        attributes = {};
        attributes.faint = true;
        const CellColors faint = colors.of(attributes, false);
        QVERIFY(faint.text != colors.text());
        QVERIFY(contrast(faint.text, faint.fill) >= 4.5);
        attributes = {};
        attributes.foreground = TerminalColor::rgb(0, 0, 0);
        attributes.background = TerminalColor::indexed(231);
        QCOMPARE(colors.of(attributes, false).text, QColor(Qt::black));
        QCOMPARE(colors.of(attributes, false).fill, QColor(Qt::white));
    }
};

QTEST_GUILESS_MAIN(TestConsoleColors)
#include "testconsolecolors.moc"
