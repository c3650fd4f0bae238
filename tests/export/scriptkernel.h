// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/openinroot.h"
#include "tests/bind/fakehost.h"

#include <QByteArray>
#include <QMap>
#include <QStringList>

#include <thread>

namespace redbud::test
{

/// When a script gets a signal: at one of the files that it writes, from 1.
struct ScriptSignal {
    int at = 0;
    int signal = 0;
    bool before = false; ///< the kernel has not done what was written
};

/// Plays the kernel for a script that runs with tests/export/shellkernel.cpp preloaded. It lives on
/// a thread of its own.
class ScriptKernel
{
public:
    explicit ScriptKernel(const QString &folder, ScriptSignal signal = {},
                          const QString &brokenDriver = {});
    ~ScriptKernel();
    Q_DISABLE_COPY_MOVE(ScriptKernel)

    QString socketPath() const { return m_folder + QStringLiteral("/kernel"); }

    /// Ends the thread. What follows is for after that.
    void stop();

    /// What was asked of the kernel, as lines for a shell.
    QStringList record() const { return m_control.record(); }
    /// Every file that was written, in order, relative to the host's root.
    QStringList files() const { return m_files; }

private:
    void serve();
    int answer(const QByteArray &message);
    void apply(const QString &path, const QByteArray &value);
    void forget(const QString &path);

    QString m_folder;
    ScriptSignal m_signal;
    FakeControl m_control;
    QMap<QString, QByteArray> m_overrides; ///< what the kernel has, where it is not "none"
    QStringList m_files;
    FileDescriptor m_socket;
    std::thread m_thread;
};

} // namespace redbud::test
