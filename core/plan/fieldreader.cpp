// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plan/fieldreader.h"

#include "core/base/size.h"
#include "core/plan/plantext.h"

#include <cmath>

namespace redbud
{

FieldReader::FieldReader(const QJsonValue &value, const QString &path, QString &problem)
    : m_rest(value.toObject())
    , m_path(path)
    , m_problem(problem)
{
    if (!value.isObject())
        report(tr("%1 must be an object").arg(path));
}

QJsonValue FieldReader::take(QLatin1StringView key)
{
    const QJsonValue value = m_rest.take(key);
    return value.isNull() ? QJsonValue(QJsonValue::Undefined) : value;
}

std::optional<QString> FieldReader::text(QLatin1StringView key)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isString())
        wrong(key, tr("a text"));
    else if (!isPlainText(value.toString()))
        wrong(key, tr("a text that is not empty and has no control characters"));
    return value.toString();
}

std::optional<int> FieldReader::integer(QLatin1StringView key, int lowest, int highest)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return std::nullopt;
    const double number = value.toDouble(std::nan(""));
    // Written so that a value that is not a number fails every comparison.
    if (number >= lowest && number <= highest && number == std::floor(number))
        return static_cast<int>(number);
    wrong(key, tr("a whole number from %1 to %2").arg(lowest).arg(highest));
    return lowest;
}

std::optional<bool> FieldReader::boolean(QLatin1StringView key)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isBool())
        wrong(key, tr("true or false"));
    return value.toBool();
}

std::optional<quint64> FieldReader::size(QLatin1StringView key, quint64 lowest)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return std::nullopt;
    const auto bytes = parseSize(value.toString());
    if (!bytes)
        wrong(key, tr("a size as text, such as \"384G\""));
    else if (*bytes < lowest)
        wrong(key, tr("at least %1").arg(sizeToString(lowest)));
    return bytes.value_or(lowest);
}

QStringList FieldReader::texts(QLatin1StringView key)
{
    const QJsonArray elements = array(key);
    QStringList result;
    result.reserve(elements.size());
    for (qsizetype i = 0; i < elements.size(); ++i) {
        const QString element = elements.at(i).toString();
        if (!isPlainText(element)) {
            report(tr("%1 must be a text that is not empty and has no control characters")
                       .arg(elementPath(key, i)));
        }
        result.append(element);
    }
    return result;
}

QList<int> FieldReader::integers(QLatin1StringView key, int lowest, int highest)
{
    const QJsonArray elements = array(key);
    QList<int> result;
    for (const QJsonValue element : elements) {
        const double number = element.toDouble(std::nan(""));
        if (number >= lowest && number <= highest && number == std::floor(number) &&
            !result.contains(static_cast<int>(number))) {
            result.append(static_cast<int>(number));
            continue;
        }
        wrong(key, tr("a list of whole numbers from %1 to %2, each once").arg(lowest).arg(highest));
        break;
    }
    return result;
}

QJsonArray FieldReader::array(QLatin1StringView key)
{
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isArray())
        wrong(key, tr("a list"));
    return value.toArray();
}

void FieldReader::missing(QLatin1StringView key)
{
    report(tr("%1 is missing").arg(pathOf(key)));
}

void FieldReader::wrong(QLatin1StringView key, const QString &expected)
{
    report(tr("%1 must be %2").arg(pathOf(key), expected));
}

QString FieldReader::pathOf(QLatin1StringView key) const
{
    return m_path.isEmpty() ? QString(key) : m_path + u'.' + key;
}

QString FieldReader::elementPath(QLatin1StringView key, qsizetype index) const
{
    return QStringLiteral("%1[%2]").arg(pathOf(key)).arg(index);
}

void FieldReader::report(const QString &sentence)
{
    if (m_problem.isEmpty())
        m_problem = sentence;
}

} // namespace redbud
