// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace redbud
{

/// An element of an XML document that remembers what of it was asked for, so that the rest can be
/// told.
class DomainNode
{
public:
    QString name; ///< with the prefix of its namespace

    /// The first child with this name; an empty node where there is none. It counts as asked for.
    const DomainNode &child(const QString &childName) const;
    /// All children with this name; they count as asked for.
    std::vector<const DomainNode *> all(const QString &childName) const;
    bool has(const QString &childName) const;

    QString attribute(const QString &attributeName, const QString &otherwise = {}) const;
    const QString &text() const { return m_text; }
    bool isEmpty() const { return name.isEmpty(); }

    /// All of it is known and needs nothing of a plan.
    void ignore() const;
    /// Children with one of these names are such.
    void ignore(std::initializer_list<const char *> names) const;

    /// What nobody asked for, as "devices/sound" and "cpu migratable='off'".
    QStringList leftOver() const;

private:
    friend class DomainTreeReader;

    struct Attribute {
        QString name;
        QString value;
        mutable bool asked = false;
    };

    void addLeftOver(const QString &path, QStringList &found) const;
    QString start() const;

    std::vector<Attribute> m_attributes;
    std::vector<DomainNode> m_children;
    QString m_text;
    mutable bool m_asked = false;
};

/// The outermost element of a document. InvalidData for what is no XML or has a document type
/// (with which entities come), TooLarge for a depth or a number of elements that no domain has.
Result<DomainNode> readDomainTree(const QByteArray &xml);

} // namespace redbud
