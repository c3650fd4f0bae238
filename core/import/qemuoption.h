// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

namespace redbud
{

/// The value of a QEMU option, "driver,id=a,size=1G": names with values, which are taken out one
/// by one, so that what nobody knew is left. Also in the form of JSON.
class QemuOption
{
public:
    QemuOption() = default;
    /// What stands first without a name is the value of @a implied. Another name without a value
    /// is on; commas of values are doubled.
    QemuOption(const QString &text, const QString &implied);

    /// The last value with this name, taking out all.
    std::optional<QString> take(const QString &name);
    QStringList takeAll(const QString &name);
    QString take(const QString &name, const QString &otherwise);
    /// on, yes, true or y; off where there is none.
    bool takeFlag(const QString &name);

    /// What is left, as "name=value".
    QStringList rest() const;
    bool isEmpty() const { return m_values.isEmpty(); }
    /// The option as it was.
    const QString &text() const { return m_text; }

private:
    QString m_text;
    QList<std::pair<QString, QString>> m_values;
};

/// Whether QEMU reads a value as true.
bool isOn(const QString &value);

} // namespace redbud
