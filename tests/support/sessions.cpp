// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/support/sessions.h"

#include "core/base/processstat.h"
#include "core/base/size.h"
#include "core/session/endwatch.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QTest>

#include <csignal>

namespace redbud::test
{

using namespace Qt::StringLiterals;

namespace
{

/// Processes whose command line names the folder.
QList<qint64> processesOf(const QString &folder)
{
    QList<qint64> found;
    const QStringList numbers = QDir(u"/proc"_s).entryList({u"[1-9]*"_s}, QDir::Dirs);
    for (const QString &number : numbers) {
        QFile file(u"/proc/%1/cmdline"_s.arg(number));
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(folder.toLocal8Bit()))
            found.append(number.toLongLong());
    }
    return found;
}

} // namespace

SessionFolder::SessionFolder()
    : m_folder(u"/tmp/rbXXXXXX"_s) // sockets have short paths only
{
    qputenv("XDG_RUNTIME_DIR", m_folder.path().toLocal8Bit());
    qputenv("XDG_STATE_HOME", m_folder.filePath(u"state"_s).toLocal8Bit());
    qputenv("XDG_CACHE_HOME", m_folder.filePath(u"cache"_s).toLocal8Bit());
}

SessionFolder::~SessionFolder()
{
    for (const qint64 process : processesOf(m_folder.path() + u"/redbud/"_s))
        ::kill(pid_t(process), SIGKILL);
}

QStringList SessionFolder::leftBehind() const
{
    const QString sessions = m_folder.filePath(u"redbud/vms"_s);
    QStringList left = QDir(sessions).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    for (const qint64 process : processesOf(sessions))
        left.append(u"process %1"_s.arg(process));
    return left;
}

Plan smallPlan(const QString &name)
{
    Plan plan;
    plan.name = name;
    plan.machine.type = u"pseries-7.2"_s;
    plan.machine.accelerator = Accelerator::Tcg;
    plan.machine.cpu = u"power9"_s;
    plan.machine.memory = 256 * MiB;
    plan.vphbs = {Vphb{}};
    return plan;
}

LaunchRequest smallLaunch(const QString &name)
{
    LaunchRequest request;
    request.plan = smallPlan(name);
    request.hostSource = u"sample:ac922-4gpu"_s;
    request.startPaused = true;
    return request;
}

bool reaches(const Session &session, VmState state, int milliseconds)
{
    const QDeadlineTimer deadline(milliseconds);
    while (askVmState(session) != state) {
        if (deadline.hasExpired())
            return false;
        QTest::qWait(50);
    }
    return true;
}

bool ends(const Session &session, int milliseconds)
{
    const EndWatch watch(session);
    const QDeadlineTimer deadline(milliseconds);
    while (!watch.hasEnded() && !deadline.hasExpired())
        QTest::qWait(20);
    return watch.hasEnded();
}

qint64 supervisorOf(const Session &session)
{
    const qint64 parent =
        processStat(u"/proc/%1/stat"_s.arg(session.status.pid)).value(1).toLongLong();
    QFile name(u"/proc/%1/comm"_s.arg(parent));
    return name.open(QIODevice::ReadOnly) && name.readAll().startsWith("redbud-supervi") ? parent
                                                                                         : 0;
}

ConsoleReader::ConsoleReader(const Session &session)
{
    m_socket.connectToServer(session.paths.console());
    m_socket.waitForConnected(5000);
}

bool ConsoleReader::sees(const QByteArray &text, int milliseconds)
{
    const QDeadlineTimer deadline(milliseconds);
    while (!m_text.contains(text)) {
        if (deadline.hasExpired())
            return false;
        QTest::qWait(20); // what else the test watches goes on
        m_text += m_socket.readAll();
    }
    return true;
}

void ConsoleReader::type(const QByteArray &text)
{
    m_text.clear();
    m_socket.write(text);
    m_socket.waitForBytesWritten(5000);
}

} // namespace redbud::test
