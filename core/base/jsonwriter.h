// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace redbud
{

/// Writes a large JSON document from its beginning to its end, in the form of
/// QJsonDocument::Indented, without the tree of values in between: that of a host with thousands
/// of devices takes longer to build than the host to scan.
///
/// The caller opens and closes objects and arrays in pairs, and gives the members of an object in
/// the order of their names, as QJsonDocument writes them. Names are plain ASCII that needs no
/// escapes.
class JsonWriter
{
public:
    void beginObject() { begin('{'); }
    void endObject() { end('}'); }
    void beginArray() { begin('['); }
    void endArray() { end(']'); }

    /// The name of the next value.
    void name(const char *name);

    void null() { plain("null"); }
    void value(bool value) { plain(value ? "true" : "false"); }
    void value(int value) { plain(QByteArray::number(value)); }
    void value(qint64 value) { plain(QByteArray::number(value)); }
    void value(double value);
    void value(const QString &text);

    template <typename T>
    void value(const std::optional<T> &value)
    {
        if (value)
            this->value(*value);
        else
            null();
    }

    /// name() and value().
    template <typename T>
    void member(const char *name, const T &value)
    {
        this->name(name);
        this->value(value);
    }

    /// The document; a line end follows its last bracket.
    QByteArray take();

private:
    void begin(char bracket);
    void end(char bracket);
    void plain(QByteArrayView text);
    void beginValue();
    void indent();
    void escape(QChar c);

    QByteArray m_text;
    int m_depth = 0;
    bool m_first = true; ///< nothing stands in the innermost object or array yet
    bool m_named = false;
};

} // namespace redbud
