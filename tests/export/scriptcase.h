// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/host/host.h"
#include "core/plan/plan.h"
#include "tests/export/scriptkernel.h"

#include <QByteArrayList>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace redbud::test
{

/// A fake host in a folder of its own that an exported script runs on: one of the four-GPU
/// machine's sockets with its GPUs' memory offline, a plan with a GPU, its bridges and one of two
/// network functions of a group, and programs that stand for modprobe, sleep and QEMU.
class ScriptCase
{
public:
    /// Ends the test program where it cannot be made.
    ScriptCase();

    QString folder() const { return m_folder.path(); }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    Host host() const;
    Plan plan() const;

    /// Writes the script of a plan, and what stands for QEMU: it tells its words, then does what
    /// @a then says, a line of shell.
    void exportPlan(const Plan &plan, const QByteArray &then = "exit 0");

    /// Starts the script under a shell.
    void start(QProcess &script, const QString &shell, const QStringList &options = {}) const;

    struct End {
        int status = -1; ///< of the exit; 128 and the signal where one ended it
        QByteArray out;
        QByteArray error;
    };
    /// Runs it to its end.
    End run(const QString &shell, const QStringList &options = {}) const;
    static End endOf(QProcess &script);

    /// Runs it again until whatever a killed one had started lets it, ten seconds at most.
    End runAgain(const QString &shell, const QStringList &options = {}) const;

    /// The words that QEMU got; empty where it was not run.
    QByteArrayList words() const;
    /// Those that redbudctl command says.
    QByteArrayList wordsFor(const Plan &plan) const;
    /// Whether something is written down still.
    bool hasJournal() const;

    /// What redbudctl bind would do now, as lines for a shell.
    QStringList stepsOf(const Plan &plan) const;

private:
    QTemporaryDir m_folder;
};

} // namespace redbud::test
