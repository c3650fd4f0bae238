// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/size.h"
#include "tests/support/handmadehosts.h"
#include "tests/support/samples.h"
#include "ui/document/document.h"
#include "ui/guest/addresspicture.h"
#include "ui/guest/addressrange.h"
#include "ui/scene/topologypicture.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QPainter>
#include <QPainterPath>
#include <QSvgRenderer>
#include <QTest>
#include <QXmlStreamReader>

using namespace redbud;
using namespace redbud::test;
using namespace Qt::StringLiterals;

/// Pictures for documents, tickets and paper.
class TestTopologyPicture : public QObject
{
    Q_OBJECT

    Document m_document;

    /// All texts of an SVG; it has to be well formed.
    static QStringList textsOf(const QByteArray &svg)
    {
        QStringList texts;
        QXmlStreamReader reader(svg);
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::Characters && !reader.isWhitespace())
                texts.append(reader.text().toString().trimmed());
        }
        return reader.hasError() ? QStringList() : texts;
    }

    static bool has(const QImage &image, const QColor &color)
    {
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) == color)
                    return true;
            }
        }
        return false;
    }

private Q_SLOTS:
    void init()
    {
        const Host host = sampleHost(u"ac922-4gpu"_s);
        m_document.setHost(host);
        m_document.start(automaticPlan(host));
    }

    void formatsByName_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<std::optional<PictureFormat>>("format");
        QTest::newRow("svg") << u"/a/b.svg"_s << std::optional(PictureFormat::Svg);
        QTest::newRow("PNG") << u"x.y.PNG"_s << std::optional(PictureFormat::Png);
        QTest::newRow("pdf") << u"x.pdf"_s << std::optional(PictureFormat::Pdf);
        QTest::newRow("other") << u"x.bmp"_s << std::optional<PictureFormat>();
        QTest::newRow("none") << u"svg"_s << std::optional<PictureFormat>();
    }

    void formatsByName()
    {
        QFETCH(QString, file);
        QTEST(pictureFormatOf(file), "format");
    }

    void svgHasEverything()
    {
        const QByteArray svg = *topologyPicture(m_document, Theme::light(), PictureFormat::Svg);
        QVERIFY(QSvgRenderer(svg).isValid());
        const QStringList texts = textsOf(svg);
        for (const QString &wanted :
             {u"GPU0"_s, u"GPU4"_s, u"IOMMU group 10"_s, u"vPHB 0 (default)"_s, u"vPHB 1"_s,
              u"NVLink bridge"_s, u"Used by the host"_s})
            QVERIFY2(texts.contains(wanted), qPrintable(wanted));
        // What one can do with the window is not in the picture of it.
        QVERIFY(!texts.contains(u"Drop here for a new vPHB"_s));
    }

    void pngIsSharp()
    {
        const Theme theme = Theme::light();
        const QImage image =
            QImage::fromData(*topologyPicture(m_document, theme, PictureFormat::Png));
        QVERIFY(image.width() >= 2200);
        QVERIFY(has(image, theme.gpu));
        QVERIFY(has(image, theme.canvas));
        QCOMPARE(image.text(u"Title"_s), m_document.plan().name);
    }

    /// Beyond what can be painted with two pixels to the point.
    void veryLargePngIsWhole()
    {
        const QSizeF size(800, 40'000);
        const Result<QByteArray> png =
            pictureFile(size, u"large"_s, PictureFormat::Png, [&](QPainter &painter) {
                painter.fillRect(QRectF({}, size), Qt::white);
                painter.setRenderHint(QPainter::Antialiasing);
                QPainterPath path;
                path.addRoundedRect(QRectF(100, size.height() - 200, 600, 180), 8, 8);
                painter.fillPath(path, Qt::red);
            });
        QVERIFY(png);
        const QImage image = QImage::fromData(*png);
        QCOMPARE(image.height(), 32767);
        QCOMPARE(image.pixelColor(image.width() / 2, image.height() - 80), QColor(Qt::red));
        // However large it is.
        const QSizeF unpaintable(1e9, 1e9);
        const Result<QByteArray> tiny =
            pictureFile(unpaintable, u"larger"_s, PictureFormat::Png, [](QPainter &) {});
        QVERIFY(tiny);
        QByteArray bytes = *tiny;
        QBuffer buffer(&bytes);
        QCOMPARE(QImageReader(&buffer).size(), QSize(8192, 8192));
    }

    void coloursAreTheThemes()
    {
        const Theme night = Theme::night();
        const QImage image =
            QImage::fromData(*topologyPicture(m_document, night, PictureFormat::Png));
        QVERIFY(has(image, night.canvas));
        QVERIFY(!has(image, Theme::light().canvas));
    }

    void pdfIsOnePage()
    {
        const QByteArray pdf = *topologyPicture(m_document, Theme::light(), PictureFormat::Pdf);
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.trimmed().endsWith("%%EOF"));
        QVERIFY(pdf.contains("/Count 1"));
    }

    void theHostAloneSaysNothingOfThePlan()
    {
        const QByteArray svg = *hostPicture(m_document, Theme::light(), PictureFormat::Svg);
        QVERIFY(QSvgRenderer(svg).isValid());
        const QStringList texts = textsOf(svg);
        QVERIFY(texts.contains(u"GPU0"_s));
        QVERIFY(texts.contains(u"NVLink bridge"_s));
        for (const QString &text : texts)
            QVERIFY2(!text.startsWith(u"→"), qPrintable(text));
        const QSize both =
            QImage::fromData(*topologyPicture(m_document, Theme::light(), PictureFormat::Png))
                .size();
        const QSize alone =
            QImage::fromData(*hostPicture(m_document, Theme::light(), PictureFormat::Png)).size();
        QVERIFY(alone.width() < both.width() * 3 / 4);
    }

    void addressesArePainted()
    {
        const QStringList texts =
            textsOf(*addressPicture(m_document, Theme::light(), PictureFormat::Svg));
        QVERIFY(texts.contains(u"Addresses of "_s + m_document.plan().name));
        const QList<AddressRange> ranges =
            addressRanges(m_document.host(), m_document.plan().machine, *m_document.placement());
        QVERIFY(ranges.size() > 10);
        for (const AddressRange &range : ranges) {
            QVERIFY2(texts.contains(hex(range.window.base)), qPrintable(range.name));
            QVERIFY2(texts.contains(range.name), qPrintable(range.name));
        }
    }

    void addressesOfWhatCannotBePlaced()
    {
        Plan plan = m_document.plan();
        plan.machine.type = u"virt-7.2"_s;
        m_document.start(plan);
        const QStringList texts =
            textsOf(*addressPicture(m_document, Theme::light(), PictureFormat::Svg));
        QVERIFY(texts.filter(u"0x"_s).isEmpty());
        QVERIFY(texts.contains(u"This plan cannot be placed; the problems say why"_s));
    }

    void aHostWithoutAPlanHasAPicture()
    {
        Document document;
        document.setHost(sampleHost(u"ac922-6gpu"_s));
        const QStringList texts =
            textsOf(*topologyPicture(document, Theme::light(), PictureFormat::Svg));
        QVERIFY(texts.contains(u"GPU5"_s));
    }
};

QTEST_MAIN(TestTopologyPicture)
#include "testtopologypicture.moc"
