// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/qemu/qemuprobe.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QProcess>

#include <algorithm>
#include <csignal>
#include <sys/prctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

/// The answers of QEMU 7.2 are 40 KiB; a newer one has more commands and types.
constexpr qsizetype maxAnswers = 4 << 20;
constexpr int sliceMs = 50;

QString tr(const char *text)
{
    return QCoreApplication::translate("Qemu", text);
}

/// A QEMU that is asked, with everything that it has started; ends with this object.
class Conversation
{
public:
    explicit Conversation(const QString &program)
        : m_program(program)
    {
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_process.setChildProcessModifier([] {
            // A group of its own, so that a script's children go with it.
            ::setpgid(0, 0);
            ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        });
    }
    Conversation(const Conversation &) = delete;
    Conversation &operator=(const Conversation &) = delete;
    ~Conversation()
    {
        if (m_group > 0)
            ::kill(-m_group, SIGKILL);
        if (m_process.state() != QProcess::NotRunning)
            m_process.waitForFinished();
    }

    Result<QByteArray> answers(QDeadlineTimer deadline)
    {
        m_process.start(m_program, qemuQuestionArguments());
        if (!m_process.waitForStarted(int(deadline.remainingTime())))
            return failure(ErrorCode::PermissionDenied,
                           tr("The program cannot be started (%1)").arg(m_process.errorString()),
                           m_program);
        m_group = pid_t(m_process.processId());
        m_process.write(qemuQuestions().join());
        QByteArray output;
        while (m_process.state() != QProcess::NotRunning) {
            m_process.waitForReadyRead(int(std::min<qint64>(sliceMs, deadline.remainingTime())));
            output += m_process.readAllStandardOutput();
            const qsizetype line = output.indexOf('\n');
            if (output.size() > maxAnswers || (line >= 0 && !isQmpGreeting(output.left(line))))
                return output; // no QEMU
            if (deadline.hasExpired())
                return failure(ErrorCode::TimedOut, tr("The program did not say what it can do"),
                               m_program);
        }
        return output + m_process.readAllStandardOutput();
    }

private:
    QString m_program;
    QProcess m_process;
    pid_t m_group = 0;
};

} // namespace

Result<QemuAbilities> probeQemu(const QString &qemu, const QemuProbeOptions &options)
{
    const Result<QString> program = findQemu(qemu);
    if (!program)
        return failure(program.error());
    const bool caches = !options.cacheFolder.isEmpty();
    // Taken before the run: should the program be replaced meanwhile, the cache is of no use.
    const auto stamp = ProgramStamp::of(*program);
    if (caches && stamp) {
        if (const auto cached = cachedAbilities(options.cacheFolder, *stamp))
            return *cached;
    }
    const auto output = Conversation(*program).answers(QDeadlineTimer(options.milliseconds));
    if (!output)
        return failure(output.error());
    auto abilities = abilitiesFromAnswers(*output);
    if (!abilities)
        return failure(abilities.error().code, abilities.error().message, *program);
    // A module can be installed without any change of the program.
    if (caches && stamp && abilities->spice)
        cacheAbilities(options.cacheFolder, *stamp, *abilities);
    return abilities;
}

} // namespace redbud
