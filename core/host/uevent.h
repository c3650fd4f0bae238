// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace redbud
{

/// A device's sysfs `uevent` file: lines of KEY=value. It says at once what several attributes of
/// a PCI function say one by one.
class Uevent
{
public:
    explicit Uevent(QByteArray content)
        : m_content(std::move(content))
    {
    }

    /// Without white space at its ends; empty where there is no such line.
    QByteArray value(QByteArrayView key) const;

    /// The hex number at @a index in a value such as "10DE:1DB1", which has no prefixes; absent for
    /// other texts and numbers beyond @a max.
    std::optional<quint32> number(QByteArrayView key, int index, quint32 max) const;

private:
    QByteArray m_content;
};

} // namespace redbud
