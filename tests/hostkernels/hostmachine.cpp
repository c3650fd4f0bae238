// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/hostkernels/hostmachine.h"

#include "tests/hostkernels/hostdevices.h"
#include "tests/hostkernels/hostroot.h"

#include <QDeadlineTimer>
#include <QFile>

#include <csignal>
#include <cstdio>
#include <optional>
#include <sys/prctl.h>

using namespace Qt::StringLiterals;

namespace redbud::test
{

namespace
{

// Far beyond what any step takes, so that a busy computer fails no test. With REDBUD_SHOW_CONSOLE
// in the environment one can watch.
constexpr int bootSeconds = 500;
constexpr int scriptSeconds = 500;

constexpr int attempts = 5;

/// What init sends: base64 of gzip, which has a checksum. Absent where it is damaged: the kernel
/// may have spoken in between.
std::optional<QByteArray> unpack(const QByteArray &base64)
{
    QProcess gzip;
    gzip.start(u"gzip"_s, {u"-dc"_s});
    gzip.write(QByteArray::fromBase64(base64));
    gzip.closeWriteChannel();
    if (!gzip.waitForFinished(60000) || gzip.exitCode() != 0)
        return std::nullopt;
    return gzip.readAllStandardOutput();
}

} // namespace

std::unique_ptr<HostMachine> HostMachine::boot(const HostKernel &kernel,
                                               const QList<CarriedFile> &files)
{
    std::unique_ptr<HostMachine> machine(new HostMachine(kernel));
    const QString initramfs = machine->m_folder.filePath(u"initramfs"_s);
    if (!hostRoot(kernel, files).write(initramfs))
        qFatal("cannot write %s", qUtf8Printable(initramfs));
    machine->start(initramfs);
    machine->waitFor("@@ready", bootSeconds);
    return machine;
}

HostMachine::~HostMachine()
{
    m_qemu.kill();
    m_qemu.waitForFinished(-1);
}

void HostMachine::start(const QString &initramfs)
{
    QFile disk(m_folder.filePath(u"disk"_s));
    if (!disk.open(QIODevice::WriteOnly) || !disk.resize(64 << 20))
        qFatal("cannot write %s", qUtf8Printable(disk.fileName()));
    QStringList arguments = m_kernel.qemu;
    arguments +=
        {u"-display"_s,
         u"none"_s,
         u"-monitor"_s,
         u"none"_s,
         u"-serial"_s,
         u"stdio"_s,
         u"-no-reboot"_s,
         u"-accel"_s,
         u"tcg"_s,
         u"-kernel"_s,
         m_kernel.kernel,
         u"-initrd"_s,
         initramfs,
         u"-append"_s,
         u"console=%1 quiet panic=-1 nowatchdog %2"_s.arg(m_kernel.console, m_kernel.options)};
    arguments += {u"-drive"_s, u"if=none,id=disk,format=raw,file="_s + disk.fileName()};
    arguments += hostDeviceOptions(m_kernel);
    m_qemu.setProcessChannelMode(QProcess::MergedChannels);
    m_qemu.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    m_qemu.start(arguments.takeFirst(), arguments);
    if (!m_qemu.waitForStarted())
        giveUp("QEMU cannot be started");
}

QByteArray HostMachine::waitFor(const QByteArray &marker, int seconds)
{
    const QDeadlineTimer deadline(seconds * 1000LL);
    qsizetype at = -1;
    while ((at = m_console.indexOf(marker, m_read)) < 0) {
        if (deadline.hasExpired())
            giveUp("no answer within the time: " + marker);
        if (m_qemu.state() == QProcess::NotRunning)
            giveUp("QEMU has ended");
        m_qemu.waitForReadyRead(1000);
        const QByteArray text = m_qemu.readAllStandardOutput();
        m_console += text;
        if (qEnvironmentVariableIsSet("REDBUD_SHOW_CONSOLE"))
            std::fwrite(text.constData(), 1, size_t(text.size()), stderr);
    }
    QByteArray text = m_console.mid(m_read, at - m_read);
    m_read = at + marker.size();
    return text;
}

void HostMachine::giveUp(const QByteArray &reason) const
{
    qFatal("%s: %s\n%s", qUtf8Printable(m_kernel.name), reason.constData(),
           m_console.last(std::min<qsizetype>(m_console.size(), 3000)).constData());
}

ScriptOutcome HostMachine::run(const QByteArray &script)
{
    // Short lines: the terminal takes no more than 4 KiB in one.
    const QByteArray base64 = script.toBase64();
    QByteArray request = "@@begin\n";
    for (qsizetype at = 0; at < base64.size(); at += 76)
        request += base64.mid(at, 76) + '\n';
    m_qemu.write(request + "@@run\n");
    for (int attempt = 0; attempt < attempts; ++attempt) {
        waitFor("@@status ", scriptSeconds);
        const int status = waitFor("\n", scriptSeconds).trimmed().toInt();
        const auto out = unpack(waitFor("@@error", scriptSeconds));
        const auto error = unpack(waitFor("@@done", scriptSeconds));
        if (out && error)
            return {.status = status, .out = *out, .error = *error};
        m_qemu.write("@@again\n");
    }
    giveUp("what comes over the console is damaged");
}

QByteArray HostMachine::output(const QByteArray &script)
{
    const ScriptOutcome outcome = run(script);
    if (outcome.status != 0) {
        qFatal("%s: status %d of: %s\n%s%s", qUtf8Printable(m_kernel.name), outcome.status,
               script.constData(), outcome.out.constData(), outcome.error.constData());
    }
    return outcome.out;
}

} // namespace redbud::test
