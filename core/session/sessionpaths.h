// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace redbud
{

/// The files of one running virtual machine, in a directory that belongs to the user alone. What
/// is added here has to be added to what the supervisor removes (app/supervisor/supervisor.cpp).
struct SessionPaths {
    QString directory;

    /// Windows that can watch one virtual machine at the same time.
    static constexpr int mostWatchers = 4;

    QString launch() const { return file("launch"); }      ///< for the supervisor
    QString record() const { return file("launch.json"); } ///< a SessionRecord
    QString plan() const { return file("plan.redbud"); }   ///< as it was launched
    QString status() const { return file("status"); }      ///< kept by the supervisor
    QString lock() const { return file("lock"); }          ///< held by the supervisor
    QString console() const { return file("console"); }    ///< socket, any number of clients
    QString control() const { return file("control"); }    ///< QMP for single commands
    QString controlLock() const { return file("control.lock"); }
    QString watch(int i) const { return file("watch") + QString::number(i); } ///< QMP to stay on
    QString watchLock(int i) const { return watch(i) + QStringLiteral(".lock"); }
    QString answered() const { return file("answered"); }       ///< see markAnswered()
    QString devices() const { return file("devices.vfiosim"); } ///< of a simulated machine
    QString guestTree() const { return file("guest.dtb"); }     ///< while it is fetched

    bool operator==(const SessionPaths &) const = default;

private:
    QString file(const char *name) const { return directory + u'/' + QLatin1StringView(name); }
};

/// Where the sessions of this user are: below $XDG_RUNTIME_DIR, or /run/user/UID, /run for root,
/// else the temporary folder. Made if it is missing, for the user alone. PermissionDenied where
/// somebody else could write there.
Result<QString> sessionsFolder();

/// Where a virtual machine of this name has its files. Nothing is made. InvalidArgument for an
/// empty name, and where the path would be too long for a socket (107 bytes).
Result<SessionPaths> sessionPaths(const QString &name);

/// The name that belongs to a folder of sessionsFolder().
QString sessionNameOf(const QString &folder);

/// What Redbud keeps for this user: $XDG_STATE_HOME/redbud, by default below ~/.local/state. Not
/// made.
QString stateFolder();

/// Where logs are kept, in stateFolder(). Not made.
QString logFolder();

/// NAME.log and NAME.console.log there.
QString logFile(const QString &name);
QString consoleLogFile(const QString &name);

} // namespace redbud
