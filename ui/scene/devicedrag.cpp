// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/scene/devicedrag.h"

#include <QString>
#include <QStringList>

namespace redbud::devicedrag
{

namespace
{

QString type()
{
    return QString::fromUtf16(mimeType);
}

} // namespace

std::unique_ptr<QMimeData> encode(const QList<PciAddress> &devices)
{
    QStringList addresses;
    for (const PciAddress &device : devices)
        addresses += device.toString();
    const QString text = addresses.join(u'\n');
    auto data = std::make_unique<QMimeData>();
    data->setData(type(), text.toLatin1());
    data->setText(text);
    return data;
}

QList<PciAddress> decode(const QMimeData &data)
{
    if (!data.hasFormat(type()))
        return {};
    QList<PciAddress> devices;
    const QStringList lines =
        QString::fromLatin1(data.data(type())).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const std::optional<PciAddress> device = PciAddress::parse(line);
        if (!device)
            return {};
        devices.append(*device);
    }
    return devices;
}

} // namespace redbud::devicedrag
