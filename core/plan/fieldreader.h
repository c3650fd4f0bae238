// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plan/planwords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <array>
#include <limits>
#include <optional>

namespace redbud
{

/// Reads the fields of one object of a JSON document, each by the type that it must have. The
/// first thing that is wrong in the whole document is kept as a sentence that starts with the
/// field's path; reading goes on with defaults. A field that is null counts as absent. What was
/// not asked for stays in extra().
class FieldReader
{
    Q_DECLARE_TR_FUNCTIONS(FieldReader)

public:
    /// @a problem is shared by all readers of a document and outlives them; empty while all is
    /// well. @a path is empty for the outermost object.
    FieldReader(const QJsonValue &value, const QString &path, QString &problem);

    /// Plain text (see isPlainText()); absent where the field is.
    std::optional<QString> text(QLatin1StringView key);
    std::optional<int> integer(QLatin1StringView key, int lowest,
                               int highest = std::numeric_limits<int>::max());
    std::optional<bool> boolean(QLatin1StringView key);
    /// A size as text ("384G"), in bytes.
    std::optional<quint64> size(QLatin1StringView key, quint64 lowest = 0);
    QStringList texts(QLatin1StringView key);
    /// A list of whole numbers, each once.
    QList<int> integers(QLatin1StringView key, int lowest, int highest);
    /// What one of the words of a table means, see planwords.h; absent where the field is.
    template <typename T, size_t count>
    std::optional<T> word(QLatin1StringView key, const std::array<PlanWord<T>, count> &words)
    {
        const auto found = text(key);
        if (!found)
            return std::nullopt;
        QStringList quoted;
        for (const PlanWord<T> &word : words) {
            if (*found == word.text)
                return word.value;
            quoted += u'"' + word.text + u'"';
        }
        wrong(key, tr("one of %1").arg(quoted.join(QStringLiteral(", "))));
        return std::nullopt;
    }

    /// The field as it is; undefined where it is absent.
    QJsonValue take(QLatin1StringView key);

    /// Reads every element of an array with @a read(FieldReader &).
    template <typename T, typename Function>
    QList<T> list(QLatin1StringView key, Function read)
    {
        const QJsonArray elements = array(key);
        QList<T> result;
        result.reserve(elements.size());
        for (qsizetype i = 0; i < elements.size() && m_problem.isEmpty(); ++i) {
            FieldReader element(elements.at(i), elementPath(key, i), m_problem);
            result.append(read(element));
        }
        return result;
    }

    /// Reads an object with @a read(FieldReader &); absent where the field is.
    template <typename T, typename Function>
    std::optional<T> object(QLatin1StringView key, Function read)
    {
        const QJsonValue value = take(key);
        if (value.isUndefined())
            return std::nullopt;
        FieldReader fields(value, pathOf(key), m_problem);
        return read(fields);
    }

    /// Says that a field has to be there.
    void missing(QLatin1StringView key);
    /// Says that a field is not what it must be; @a expected completes "… must be".
    void wrong(QLatin1StringView key, const QString &expected);

    QString pathOf(QLatin1StringView key) const;

    /// What nobody has read.
    const QJsonObject &extra() const { return m_rest; }

private:
    QJsonArray array(QLatin1StringView key);
    QString elementPath(QLatin1StringView key, qsizetype index) const;
    void report(const QString &sentence);

    QJsonObject m_rest;
    QString m_path;
    QString &m_problem;
};

} // namespace redbud
