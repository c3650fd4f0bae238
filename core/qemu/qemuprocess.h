// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/qemu/launchspec.h"

#include <QByteArray>
#include <QJsonObject>
#include <QProcess>

#include <memory>
#include <optional>

namespace redbud
{

/// How a QEMU ended.
struct QemuEnd {
    enum class Kind { Exited, Crashed };
    Kind kind = Kind::Exited;
    int code = 0; ///< exit status, or the number of the signal

    bool good() const { return kind == Kind::Exited && code == 0; }
    bool operator==(const QemuEnd &) const = default;

    /// "exit status 1", "SIGSEGV"
    QString text() const;
};

/// {"kind": "exited", "status"} or {"kind": "crashed", "signal"}
QJsonObject toJson(const QemuEnd &end);

/// A QEMU that lives no longer than this object, and no longer than the thread that made it: it
/// is killed when either goes. Its error output is kept, the last 256 KiB of it. Blocking; use it
/// from one thread that has no event loop to disturb.
class QemuProcess
{
public:
    /// The paths of the files that it finds open have to be known: see openfiles.h.
    static Result<std::unique_ptr<QemuProcess>> start(const LaunchSpec &spec);
    ~QemuProcess();
    Q_DISABLE_COPY_MOVE(QemuProcess)

    /// Takes in what QEMU wrote, waiting at most @a milliseconds for more.
    void pump(int milliseconds);

    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }

    /// Waits for the end; kills after @a milliseconds.
    QemuEnd finish(int milliseconds);

    /// Absent while it runs.
    std::optional<QemuEnd> end() const;

    /// What it wrote to standard error and output, by line, oldest first.
    QStringList log() const;

private:
    QemuProcess() = default;

    QProcess m_process;
    QByteArray m_output;
    bool m_cut = false;
};

} // namespace redbud
