// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/domaintree.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

#include <algorithm>

namespace redbud
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int mostElements = 100'000;
constexpr int deepest = 32;

QString tr(const char *text)
{
    return QCoreApplication::translate("PlanImport", text);
}

} // namespace

const DomainNode &DomainNode::child(const QString &childName) const
{
    static const DomainNode none;
    const auto it = std::ranges::find(m_children, childName, &DomainNode::name);
    if (it == m_children.end())
        return none;
    it->m_asked = true;
    return *it;
}

std::vector<const DomainNode *> DomainNode::all(const QString &childName) const
{
    std::vector<const DomainNode *> found;
    for (const DomainNode &node : m_children) {
        if (node.name != childName)
            continue;
        node.m_asked = true;
        found.push_back(&node);
    }
    return found;
}

bool DomainNode::has(const QString &childName) const
{
    return !child(childName).isEmpty();
}

QString DomainNode::attribute(const QString &attributeName, const QString &otherwise) const
{
    const auto it = std::ranges::find(m_attributes, attributeName, &Attribute::name);
    if (it == m_attributes.end())
        return otherwise;
    it->asked = true;
    return it->value;
}

void DomainNode::ignore() const
{
    m_asked = true;
    for (const Attribute &attribute : m_attributes)
        attribute.asked = true;
    for (const DomainNode &node : m_children)
        node.ignore();
}

void DomainNode::ignore(std::initializer_list<const char *> names) const
{
    for (const char *childName : names) {
        for (const DomainNode *node : all(QLatin1String(childName)))
            node->ignore();
    }
}

/// As in the document: "sound model='ich6'".
QString DomainNode::start() const
{
    QString text = name;
    for (const Attribute &attribute : m_attributes)
        text += u" %1='%2'"_s.arg(attribute.name, attribute.value);
    return text;
}

void DomainNode::addLeftOver(const QString &path, QStringList &found) const
{
    if (!m_asked) {
        found.append(path + start());
        return;
    }
    for (const Attribute &attribute : m_attributes) {
        if (!attribute.asked)
            found.append(path + u"%1 %2='%3'"_s.arg(name, attribute.name, attribute.value));
    }
    for (const DomainNode &node : m_children)
        node.addLeftOver(path + name + u'/', found);
}

QStringList DomainNode::leftOver() const
{
    QStringList found;
    for (const DomainNode &node : m_children)
        node.addLeftOver({}, found);
    return found;
}

class DomainTreeReader
{
public:
    explicit DomainTreeReader(const QByteArray &xml)
        : m_xml(xml)
    {
    }

    Result<DomainNode> read()
    {
        DomainNode document;
        readInto(document, 0);
        if (!m_problem.isEmpty())
            return failure(m_code, m_problem);
        if (m_xml.hasError()) {
            return failure(
                ErrorCode::InvalidData,
                tr("It is no XML: line %1: %2").arg(m_xml.lineNumber()).arg(m_xml.errorString()));
        }
        if (document.m_children.empty())
            return failure(ErrorCode::InvalidData, tr("It is no XML: it has no element"));
        return document.m_children.front();
    }

private:
    void readInto(DomainNode &parent, int depth)
    {
        while (!m_xml.atEnd() && m_problem.isEmpty()) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::StartElement:
                addChild(parent, depth);
                break;
            case QXmlStreamReader::EndElement:
                return;
            case QXmlStreamReader::Characters:
                parent.m_text += m_xml.text();
                break;
            case QXmlStreamReader::DTD:
                m_problem = tr("It has a document type, which no libvirt domain has");
                break;
            default:
                break;
            }
        }
    }

    void addChild(DomainNode &parent, int depth)
    {
        if (depth >= deepest || ++m_elements > mostElements) {
            m_code = ErrorCode::TooLarge;
            m_problem = tr("It has more elements, or more in each other, than any libvirt domain");
            return;
        }
        DomainNode node;
        node.name = m_xml.qualifiedName().toString();
        for (const QXmlStreamAttribute &attribute : m_xml.attributes())
            node.m_attributes.push_back(
                {attribute.qualifiedName().toString(), attribute.value().toString()});
        readInto(node, depth + 1);
        parent.m_children.push_back(std::move(node));
    }

    QXmlStreamReader m_xml;
    int m_elements = 0;
    QString m_problem;
    ErrorCode m_code = ErrorCode::InvalidData;
};

Result<DomainNode> readDomainTree(const QByteArray &xml)
{
    return DomainTreeReader(xml).read();
}

} // namespace redbud
