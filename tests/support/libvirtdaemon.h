// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "tests/support/libvirt.h"

#include <QJsonObject>
#include <QProcess>
#include <QStringList>

namespace redbud::test
{

/// A real libvirtd as a user has it, with all its files in a temporary folder. It ends with this,
/// and the guests that it left, too.
class LibvirtDaemon : public Libvirt
{
public:
    /// Ends the test program where it does not start.
    LibvirtDaemon();
    ~LibvirtDaemon();
    Q_DISABLE_COPY_MOVE(LibvirtDaemon)

    /// Where it does not run.
    void start();
    /// With SIGKILL; guests go on.
    void kill();

    QString socket() const { return filePath(QStringLiteral("home/libvirt/libvirt-sock")); }
    QString uri() const;

    /// The processes of its guests.
    QList<qint64> guests() const;

    /// redbudctl as a user of it.
    Outcome redbudctl(const QStringList &arguments) const;
    void startRedbudctl(QProcess &process, const QStringList &arguments) const;

private:
    QProcess m_daemon;
};

/// A real sshd on this machine, by which a LibvirtDaemon is a remote one.
class SshServer
{
public:
    /// Ends the test program where it does not start.
    explicit SshServer(const LibvirtDaemon &daemon);
    ~SshServer();
    Q_DISABLE_COPY_MOVE(SshServer)

    QString uri() const { return m_uri; }

private:
    QProcess m_server;
    QString m_uri;
};

} // namespace redbud::test
