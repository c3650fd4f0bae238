// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/qemu/qemuprocess.h"

#include "core/base/openinroot.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QProcessEnvironment>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <sys/prctl.h>
#include <unistd.h>
#include <vector>

namespace redbud
{

namespace
{

constexpr qsizetype keptOutput = 256 << 10;

QString tr(const char *text)
{
    return QCoreApplication::translate("Qemu", text);
}

/// The files that QEMU is to find open, out of the way of the numbers by which it knows them.
Result<std::vector<FileDescriptor>> openAll(const QList<OpenFile> &files)
{
    constexpr int lowest = 256;
    std::vector<FileDescriptor> opened;
    for (const OpenFile &file : files) {
        const FileDescriptor low(
            ::open(QFile::encodeName(file.path).constData(), O_RDWR | O_CLOEXEC));
        opened.emplace_back(low.isOpen() ? ::fcntl(low.get(), F_DUPFD_CLOEXEC, lowest) : -1);
        if (!opened.back().isOpen()) {
            return failure(ErrorCode::ReadFailed,
                           tr("It cannot be opened: %1").arg(qt_error_string(errno)), file.path);
        }
    }
    return opened;
}

} // namespace

QString QemuEnd::text() const
{
    if (kind == Kind::Exited)
        return tr("exit status %1").arg(code);
    const char *name = sigabbrev_np(code);
    return name ? QStringLiteral("SIG") + QString::fromLatin1(name) : tr("signal %1").arg(code);
}

QJsonObject toJson(const QemuEnd &end)
{
    const bool crashed = end.kind == QemuEnd::Kind::Crashed;
    return {
        {QStringLiteral("kind"), crashed ? QStringLiteral("crashed") : QStringLiteral("exited")},
        {crashed ? QStringLiteral("signal") : QStringLiteral("status"), end.code}};
}

Result<std::unique_ptr<QemuProcess>> QemuProcess::start(const LaunchSpec &spec)
{
    std::unique_ptr<QemuProcess> qemu(new QemuProcess);
    QProcess &process = qemu->m_process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (auto it = spec.environment.begin(); it != spec.environment.end(); ++it)
        environment.insert(it.key(), it.value());
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardInputFile(QProcess::nullDevice());
    const Result<std::vector<FileDescriptor>> files = openAll(spec.openFiles);
    if (!files)
        return failure(files.error());
    process.setChildProcessModifier([&files, &spec] {
        // A group of its own: Ctrl+C in a terminal reaches Redbud only, which then ends QEMU in
        // good order. Should Redbud itself be killed, the kernel takes QEMU along.
        ::setpgid(0, 0);
        // A caller that handles signals in a thread of its own has them blocked.
        sigset_t none;
        sigemptyset(&none);
        ::sigprocmask(SIG_SETMASK, &none, nullptr); // NOLINT(concurrency-mt-unsafe)
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        for (size_t i = 0; i < files->size(); ++i)
            ::dup2((*files)[i].get(), spec.openFiles[qsizetype(i)].fd);
    });
    process.start(spec.argv.constFirst(), spec.argv.mid(1));
    if (!process.waitForStarted()) {
        return failure(ErrorCode::ProcessFailed,
                       tr("QEMU cannot be started (%1)").arg(process.errorString()),
                       spec.argv.constFirst());
    }
    return qemu;
}

QemuProcess::~QemuProcess()
{
    if (isRunning())
        finish(0);
}

void QemuProcess::pump(int milliseconds)
{
    if (isRunning())
        m_process.waitForReadyRead(milliseconds);
    m_output += m_process.readAllStandardOutput();
    if (m_output.size() > keptOutput) {
        m_output = m_output.last(keptOutput);
        m_cut = true;
    }
}

QemuEnd QemuProcess::finish(int milliseconds)
{
    const QDeadlineTimer deadline(milliseconds);
    while (isRunning() && !deadline.hasExpired())
        pump(int(std::min<qint64>(50, deadline.remainingTime())));
    if (isRunning()) {
        m_process.kill();
        m_process.waitForFinished(-1);
    }
    pump(0);
    return end().value_or(QemuEnd{});
}

std::optional<QemuEnd> QemuProcess::end() const
{
    if (isRunning())
        return std::nullopt;
    if (m_process.exitStatus() == QProcess::CrashExit)
        return QemuEnd{QemuEnd::Kind::Crashed, m_process.exitCode()};
    return QemuEnd{QemuEnd::Kind::Exited, m_process.exitCode()};
}

QStringList QemuProcess::log() const
{
    QStringList lines = QString::fromUtf8(m_output).split(u'\n', Qt::SkipEmptyParts);
    if (m_cut) {
        lines.removeFirst();
        lines.prepend(tr("[earlier output left out]"));
    }
    return lines;
}

} // namespace redbud
