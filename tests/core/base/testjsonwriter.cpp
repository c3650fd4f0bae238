// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/jsonwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <limits>

using namespace redbud;
using namespace Qt::StringLiterals;

/// QJsonDocument is the reference for every byte.
class TestJsonWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTexts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("plain") << u"plain"_s;
        QTest::newRow("quotes") << u"\"a\\b\"/"_s;
        QTest::newRow("Unicode") << u"é €\U0001F600"_s;
        QTest::newRow("half a pair") << QString(QChar(0xd800));
        QString control;
        for (char16_t c = 0; c <= 0x80; ++c)
            control.append(QChar(c));
        QTest::newRow("control characters") << control;
    }
    void writesTexts()
    {
        QFETCH(QString, text);
        JsonWriter json;
        json.beginArray();
        json.value(text);
        json.endArray();
        QCOMPARE(json.take(), QJsonDocument(QJsonArray{text}).toJson());
    }

    void writesNumbers()
    {
        const QList<double> numbers{0,        1,   -1,    2.5,
                                    25.78125, 0.1, 1e20,  1e-7,
                                    123456,   8.0, -0.25, std::numeric_limits<double>::infinity()};
        JsonWriter json;
        QJsonArray expected;
        json.beginArray();
        for (const double number : numbers) {
            json.value(number);
            expected.append(number);
        }
        for (const int number : {0, -5, std::numeric_limits<int>::max()}) {
            json.value(number);
            expected.append(number);
        }
        json.value(qint64(1) << 60);
        expected.append(qint64(1) << 60);
        json.endArray();
        QCOMPARE(json.take(), QJsonDocument(expected).toJson());
    }

    void writesTrees()
    {
        JsonWriter json;
        json.beginObject();
        json.name("array");
        json.beginArray();
        json.beginArray();
        json.endArray();
        json.beginObject();
        json.endObject();
        json.beginObject();
        json.member("a", true);
        json.member("b", std::optional<int>());
        json.member("c", std::optional<int>(3));
        json.endObject();
        json.value(false);
        json.endArray();
        json.name("object");
        json.beginObject();
        json.endObject();
        json.endObject();
        const QJsonObject inner{{u"a"_s, true}, {u"b"_s, QJsonValue()}, {u"c"_s, 3}};
        const QJsonObject expected{
            {u"array"_s, QJsonArray{QJsonArray(), QJsonObject(), inner, false}},
            {u"object"_s, QJsonObject()}};
        QCOMPARE(json.take(), QJsonDocument(expected).toJson());
    }
};

QTEST_GUILESS_MAIN(TestJsonWriter)
#include "testjsonwriter.moc"
