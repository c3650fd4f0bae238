// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/outlinestyle.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QImage>
#include <QLineEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <memory>
#include <utility>

namespace redbud
{

namespace
{

/// Relative luminance as WCAG 2.1 defines it.
double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

double contrast(const QColor &first, const QColor &second)
{
    const double a = luminance(first) + 0.05;
    const double b = luminance(second) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsAreReadable_data();
    void textsAreReadable();
    void followsThePalette();
    void outlinesAreSeen_data();
    void outlinesAreSeen();
};

void TestTheme::textsAreReadable_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("fill");
    for (const Theme &theme : {Theme::light(), Theme::night()}) {
        const char *name = theme.dark ? "dark" : "light";
        const auto row = [name](const char *pair) -> QTestData & {
            return QTest::addRow("%s, %s", name, pair);
        };
        row("text on canvas") << theme.text << theme.canvas;
        row("text on card") << theme.text << theme.card;
        row("text on chip") << theme.text << theme.raised;
        row("text on header") << theme.text << theme.accentFill;
        row("facts on canvas") << theme.muted << theme.canvas;
        row("facts on card") << theme.muted << theme.card;
        row("facts on chip") << theme.muted << theme.raised;
        row("facts on bridge") << theme.muted << theme.bridgeFill;
        row("facts on header") << theme.muted << theme.accentFill;
        row("good on header") << theme.good << theme.accentFill;
        row("error on header") << theme.error << theme.accentFill;
        row("attention on header") << theme.attention << theme.accentFill;
        row("attention on chip") << theme.attention << theme.raised;
        row("error on message") << theme.error << theme.errorFill;
        row("bridge") << theme.bridge << theme.bridgeFill;
        row("group") << theme.group << theme.card;
        row("accent on card") << theme.accent << theme.card;
        const QPalette palette = theme.palette();
        row("selection") << palette.color(QPalette::HighlightedText)
                         << palette.color(QPalette::Highlight);
    }
}

void TestTheme::textsAreReadable()
{
    QFETCH(QColor, text);
    QFETCH(QColor, fill);
    const double ratio = contrast(text, fill);
    QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
}

void TestTheme::followsThePalette()
{
    QVERIFY(!Theme::of(Theme::light().palette()).dark);
    QVERIFY(Theme::of(Theme::night().palette()).dark);
    QVERIFY(!Theme::night().styleSheet().contains(u'%'));
}

void TestTheme::outlinesAreSeen_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<std::shared_ptr<QWidget>>("widget");
    for (const bool dark : {false, true}) {
        const auto row = [dark](const char *name, std::shared_ptr<QWidget> widget) {
            QTest::addRow("%s, %s", dark ? "dark" : "light", name) << dark << std::move(widget);
        };
        row("box", std::make_shared<QCheckBox>());
        row("round box", std::make_shared<QRadioButton>());
        row("field", std::make_shared<QLineEdit>());
        row("number", std::make_shared<QSpinBox>());
        row("choice", std::make_shared<QComboBox>());
    }
}

/// Nothing of them has text or is on.
void TestTheme::outlinesAreSeen()
{
    QFETCH(bool, dark);
    QFETCH(std::shared_ptr<QWidget>, widget);
    const Theme theme = dark ? Theme::night() : Theme::light();
    OutlineStyle style;
    widget->setStyle(&style);
    widget->setPalette(theme.palette());
    widget->resize(widget->sizeHint());
    QImage image(widget->size(), QImage::Format_RGB32);
    image.fill(theme.card);
    widget->render(&image, {}, {}, QWidget::DrawChildren);
    // A row through the middle crosses it.
    double most = 1;
    for (int x = 0; x < std::min(image.width(), 8); ++x)
        most = std::max(most, contrast(image.pixelColor(x, image.height() / 2), theme.card));
    QVERIFY2(most >= 3, qPrintable(QString::number(most)));
    widget->setStyle(nullptr);
}

} // namespace redbud

QTEST_MAIN(redbud::TestTheme)
#include "testtheme.moc"
