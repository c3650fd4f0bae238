// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/libvirt/domainmonitor.h"

#include "core/qemu/qmpreply.h"

#include <QJsonDocument>

#include <utility>

namespace redbud
{

using namespace Qt::StringLiterals;

DomainMonitor::DomainMonitor(std::shared_ptr<const LibvirtConnection> connection,
                             virDomainPtr domain)
    : m_connection(std::move(connection))
    , m_domain(domain)
{
}

Result<QJsonValue> DomainMonitor::perform(const QString &command, const QJsonObject &arguments,
                                          int /*milliseconds*/)
{
    QJsonObject request{{u"execute"_s, command}};
    if (!arguments.isEmpty())
        request.insert("arguments"_L1, arguments);
    const QByteArray line = QJsonDocument(request).toJson(QJsonDocument::Compact);
    char *reply = nullptr;
    if (m_connection->api().virDomainQemuMonitorCommand(m_domain, line.constData(), &reply, 0) != 0)
        return failure(m_connection->lastError(command));
    return qmpResult(QJsonDocument::fromJson(takeText(reply).toUtf8()).object(), command);
}

} // namespace redbud
