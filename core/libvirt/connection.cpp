// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/libvirt/connection.h"

#include "core/libvirt/libvirterror.h"

#include <QCoreApplication>
#include <QUrl>

#include <cstdlib>

namespace redbud
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int keepAliveSeconds = 5;
constexpr unsigned keepAliveCount = 5;

QString tr(const char *text)
{
    return QCoreApplication::translate("Libvirt", text);
}

bool isOfQemu(const QString &uri)
{
    return uri.startsWith("qemu:"_L1) || uri.startsWith("qemu+"_L1);
}

tl::unexpected<Error> otherDriver(const QString &uri)
{
    return failure(ErrorCode::InvalidArgument,
                   tr("This is not a URI of libvirt's QEMU driver, as qemu:///system or "
                      "qemu+ssh://HOST/system"),
                   uri);
}

} // namespace

QString takeText(char *text)
{
    QString result = QString::fromUtf8(text);
    ::free(text); // NOLINT(*-no-malloc): libvirt allocates with malloc()
    return result;
}

LibvirtConnection::LibvirtConnection(const LibvirtApi &api, virConnectPtr connection)
    : m_api(api)
    , m_connection(connection)
    , m_uri(takeText(api.virConnectGetURI(connection)))
{
}

LibvirtConnection::~LibvirtConnection()
{
    m_api.virConnectClose(m_connection);
}

Result<std::shared_ptr<LibvirtConnection>> LibvirtConnection::open(const QString &uri)
{
    const Result<const LibvirtApi *> api = libvirtApi();
    if (!api)
        return failure(api.error());
    // Others could be opened, but a plan is for QEMU. What has no colon may be an alias.
    if (uri.contains(u':') && !isOfQemu(uri))
        return otherDriver(uri);
    virConnectPtr opened = (*api)->virConnectOpen(uri.toUtf8().constData());
    if (!opened)
        return failure(connectionError((*api)->virGetLastError(), uri));
    const std::shared_ptr<LibvirtConnection> connection(new LibvirtConnection(**api, opened));
    if (!isOfQemu(connection->uri()))
        return otherDriver(connection->uri());
    // Where the peer is too old for it a dead one is noticed later.
    static_cast<void>((*api)->virConnectSetKeepAlive(opened, keepAliveSeconds, keepAliveCount));
    return connection;
}

bool LibvirtConnection::isLocal() const
{
    const QUrl url(m_uri);
    const QString transport = url.scheme().section(u'+', 1);
    return url.host().isEmpty() && (transport.isEmpty() || transport == u"unix");
}

bool LibvirtConnection::isOfUser() const
{
    return QUrl(m_uri).path() == u"/session";
}

Error LibvirtConnection::lastError(const QString &context) const
{
    Error error = libvirtError(m_api.virGetLastError(), context);
    if (!isAlive())
        return {ErrorCode::ReadFailed,
                tr("The connection to libvirt was lost: %1").arg(error.message), context};
    return error;
}

} // namespace redbud
