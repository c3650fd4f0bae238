// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/jsonwriter.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <utility>

namespace redbud
{

void JsonWriter::indent()
{
    m_text.append(qsizetype(4) * m_depth, ' ');
}

void JsonWriter::beginValue()
{
    if (std::exchange(m_named, false) || m_depth == 0)
        return;
    m_text.append(std::exchange(m_first, false) ? "" : ",\n");
    indent();
}

void JsonWriter::name(const char *name)
{
    beginValue();
    m_text.append('"').append(name).append("\": ");
    m_named = true;
}

void JsonWriter::begin(char bracket)
{
    beginValue();
    m_text.append(bracket).append('\n');
    ++m_depth;
    m_first = true;
}

void JsonWriter::end(char bracket)
{
    if (!m_first)
        m_text.append('\n');
    --m_depth;
    indent();
    m_text.append(bracket);
    m_first = false;
}

void JsonWriter::plain(QByteArrayView text)
{
    beginValue();
    m_text.append(text);
}

void JsonWriter::value(double value)
{
    // JSON has no way to write infinity.
    plain(std::isfinite(value)
              ? QByteArray::number(value, 'g', QLocale::FloatingPointShortest).constData()
              : "null");
}

void JsonWriter::value(const QString &text)
{
    beginValue();
    m_text.append('"');
    const auto needsEscape = [](QChar c) {
        return c < u' ' || c == u'"' || c == u'\\' || c.isSurrogate();
    };
    if (std::ranges::none_of(text, needsEscape)) {
        m_text.append(text.toUtf8());
    } else {
        for (qsizetype i = 0; i < text.size(); ++i) {
            const bool isPair = text.at(i).isHighSurrogate() && i + 1 < text.size() &&
                                text.at(i + 1).isLowSurrogate();
            if (isPair)
                m_text.append(QStringView(text).sliced(i++, 2).toUtf8());
            else if (needsEscape(text.at(i)))
                escape(text.at(i));
            else
                m_text.append(QStringView(text).sliced(i, 1).toUtf8());
        }
    }
    m_text.append('"');
}

void JsonWriter::escape(QChar c)
{
    static constexpr QStringView from(u"\"\\\b\f\n\r\t");
    static constexpr QByteArrayView to("\"\\bfnrt");
    const qsizetype known = from.indexOf(c);
    if (known >= 0)
        m_text.append('\\').append(to.at(known));
    else
        m_text.append("\\u").append(QByteArray::number(c.unicode(), 16).rightJustified(4, '0'));
}

QByteArray JsonWriter::take()
{
    m_text.append('\n');
    m_first = true;
    return std::exchange(m_text, {});
}

} // namespace redbud
