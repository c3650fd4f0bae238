// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/export/guestplaces.h"

#include <QList>
#include <QString>
#include <QXmlStreamWriter>

#include <utility>

namespace redbud
{

/// Writes the elements of a libvirt domain, and keeps what QEMU is told beside them.
class DomainWriter
{
public:
    using Attributes = QList<std::pair<QString, QString>>;

    /// An element that is open until this ends.
    class Element
    {
    public:
        Element(DomainWriter &writer, const QString &name, const Attributes &attributes = {});
        ~Element();
        Q_DISABLE_COPY_MOVE(Element)

    private:
        DomainWriter &m_writer;
    };

    /// @a xml and @a places outlive this; a relative path is taken from @a folder.
    DomainWriter(QXmlStreamWriter &xml, const GuestPlaces &places, QString folder);

    /// An element without content.
    void empty(const QString &name, const Attributes &attributes = {});
    void text(const QString &name, const QString &text, const Attributes &attributes = {});
    /// libvirt writes memory in KiB itself.
    void kib(const QString &name, quint64 bytes, const Attributes &attributes = {});

    const GuestPlaces &places() const { return m_places; }
    /// libvirt takes whole paths only.
    QString wholePath(const QString &path) const;

    /// The name by which libvirt and QEMU know a device.
    void alias(const QString &id);
    /// The guest address of the device with this id.
    void address(const QString &id, const LibvirtPlace &place);

    /// A property of a device that has no element. @a type is libvirt's word: "string",
    /// "unsigned", "bool".
    void overrideProperty(const QString &id, const QString &name, const QString &type,
                          const QString &value);
    /// Arguments of QEMU that have no element.
    void addArguments(const QStringList &arguments);
    /// What overrideProperty() and addArguments() were given.
    void writeQemuParts();

    /// Whether something that was written has characters that XML has no place for.
    bool replaced() const { return m_replaced; }

private:
    struct Override {
        QString alias;
        QString name;
        QString type;
        QString value;
    };

    QString storable(const QString &text);
    void writeAttributes(const Attributes &attributes);

    QXmlStreamWriter &m_xml;
    const GuestPlaces &m_places;
    QString m_folder;
    QList<Override> m_overrides;
    QStringList m_arguments;
    bool m_replaced = false;
};

} // namespace redbud
