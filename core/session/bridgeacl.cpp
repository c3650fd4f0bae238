// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/session/bridgeacl.h"

#include <QList>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

constexpr int maxDepth = 8;
constexpr int maxFiles = 64;

class AclReader
{
public:
    AclReader(const QString &bridge, const ReadAcl &read)
        : m_bridge(bridge.toUtf8())
        , m_read(read)
    {
    }

    BridgeAccess access(const QString &aclFile)
    {
        const auto text = m_read(aclFile);
        if (!text)
            return text.error().code == ErrorCode::NotFound ? BridgeAccess::NoFile
                                                            : BridgeAccess::Unreadable;
        if (!apply(*text, 0))
            return BridgeAccess::Malformed;
        if (m_denied)
            return BridgeAccess::Denied;
        if (m_allowed)
            return BridgeAccess::Allowed;
        return m_complete ? BridgeAccess::NotNamed : BridgeAccess::Unreadable;
    }

private:
    /// False where a line is wrong; what stands before it has been applied.
    bool apply(const QByteArray &text, int depth)
    {
        for (const QByteArray &raw : text.split('\n')) {
            const QByteArray line = raw.trimmed();
            if (line.isEmpty() || line.startsWith('#'))
                continue;
            qsizetype end = line.indexOf(' ');
            if (end < 0)
                end = line.indexOf('\t');
            if (end < 0 || !applyLine(line.left(end), line.mid(end).trimmed(), depth))
                return false;
        }
        return true;
    }

    bool applyLine(const QByteArray &word, const QByteArray &argument, int depth)
    {
        const bool concerns = argument == "all" || argument == m_bridge;
        if (word == "allow")
            m_allowed |= concerns;
        else if (word == "deny")
            m_denied |= concerns;
        else if (word == "include")
            include(QString::fromUtf8(argument), depth);
        else
            return false;
        return true;
    }

    /// What is wrong in an included file does not matter to the helper.
    void include(const QString &file, int depth)
    {
        if (depth >= maxDepth || ++m_files > maxFiles) {
            m_complete = false;
            return;
        }
        const auto text = m_read(file);
        if (text)
            apply(*text, depth + 1);
        else
            m_complete &= text.error().code == ErrorCode::NotFound;
    }

    QByteArray m_bridge;
    const ReadAcl &m_read;
    int m_files = 0;
    bool m_allowed = false;
    bool m_denied = false;
    bool m_complete = true;
};

} // namespace

BridgeAccess bridgeAccess(const QString &bridge, const QString &aclFile, const ReadAcl &read)
{
    return AclReader(bridge, read).access(aclFile);
}

} // namespace redbud
