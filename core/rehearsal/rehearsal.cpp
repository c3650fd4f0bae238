// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/rehearsal/rehearsal.h"

#include "core/base/files.h"
#include "core/guesttree/dtb.h"
#include "core/placement/guestdma.h"
#include "core/qemu/health.h"
#include "core/qemu/qemumessages.h"
#include "core/qemu/qemuversion.h"
#include "core/rehearsal/guestinterview.h"
#include "core/rehearsal/rehearsedplan.h"
#include "core/rehearsal/simulatordescription.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>

namespace redbud
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("Rehearsal", text);
}

/// A Unix socket's path has at most 107 characters, so a long temporary folder will not do.
QString folderTemplate()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    for (const QString &base : {runtime, QDir::tempPath()}) {
        if (!base.isEmpty() && base.size() < 60 && QFileInfo(base).isWritable())
            return base + QStringLiteral("/redbud-rehearsal-XXXXXX");
    }
    return QStringLiteral("/tmp/redbud-rehearsal-XXXXXX");
}

tl::unexpected<Error> stopped()
{
    return failure(ErrorCode::Cancelled, tr("The rehearsal was stopped"));
}

/// One rehearsal: its folder, its QEMU and its report.
class Rehearsal
{
public:
    Rehearsal(const Host &host, const Plan &plan, const RehearsalOptions &options,
              const std::function<void(const RehearsalProgress &)> &progress, std::stop_token stop)
        : m_host(host)
        , m_rehearsed(rehearsedPlan(plan, options.guest))
        , m_options(options)
        , m_progress(progress)
        , m_stop(std::move(stop))
        , m_folder(folderTemplate())
    {
    }

    Result<RehearsalReport> run();

private:
    void announce(const QString &what);
    Result<void> prepare();
    Result<void> launch(const QStringList &extraArguments);
    Result<void> interrogate();
    Result<void> readTree(QmpClient &qmp);
    Result<void> dumpTree();
    Result<void> askGuest(QmpClient &qmp);
    /// False ends a wait: QEMU is gone or the user has had enough.
    bool keepWaiting();
    Result<void> endedOr(const Error &error);
    void judge();
    void judgeDma();
    void judgeGuest();
    void judgeEnd();

    QString file(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    const Host &m_host;
    RehearsedPlan m_rehearsed;
    RehearsalOptions m_options;
    const std::function<void(const RehearsalProgress &)> &m_progress;
    std::stop_token m_stop;
    QTemporaryDir m_folder;
    std::unique_ptr<QemuProcess> m_qemu;
    LaunchSpec m_spec;
    RehearsalReport m_report;
    std::optional<TreeNode> m_live;
    int m_step = 0;
};

void Rehearsal::announce(const QString &what)
{
    if (m_progress)
        m_progress({++m_step, m_options.guest ? 6 : 5, what});
}

bool Rehearsal::keepWaiting()
{
    m_qemu->pump(0);
    return m_qemu->isRunning() && !m_stop.stop_requested();
}

/// A wait ended: because QEMU did (then that is the result), or with an error.
Result<void> Rehearsal::endedOr(const Error &error)
{
    if (m_stop.stop_requested())
        return stopped();
    // QEMU closes its socket a moment before it is gone.
    if (m_qemu->isRunning() && error.code == ErrorCode::ProcessFailed)
        m_report.end = m_qemu->finish(5000);
    if (m_qemu->isRunning())
        return failure(error);
    m_report.end = m_qemu->end();
    return {};
}

Result<void> Rehearsal::prepare()
{
    if (!m_folder.isValid())
        return failure(ErrorCode::WriteFailed, m_folder.errorString(), folderTemplate());
    const Result<QString> simulator = findSimulator();
    if (!simulator)
        return failure(simulator.error());
    const Plan &plan = m_rehearsed.plan;
    const QByteArray description =
        simulatorDescription(m_host, plan, {m_options.keepAlive, file("vfio.log")});
    if (Result<void> written = writeFile(file("host.vfiosim"), description); !written)
        return written;
    m_spec = launchSpec(m_host, plan, m_options.qemu);
    m_spec.environment.insert(QStringLiteral("LD_PRELOAD"), *simulator);
    m_spec.environment.insert(QStringLiteral("REDBUD_VFIOSIM"), file("host.vfiosim"));

    const Result<Placement> placement = place(m_host, plan);
    if (placement)
        m_report.readback = expectedValues(m_host, plan, *placement);
    m_report.assumptions = m_rehearsed.assumptions;
    return {};
}

Result<void> Rehearsal::launch(const QStringList &extraArguments)
{
    LaunchSpec spec = m_spec;
    spec.argv += extraArguments;
    Result<std::unique_ptr<QemuProcess>> started = QemuProcess::start(spec);
    if (!started)
        return failure(started.error());
    m_qemu = std::move(*started);
    return {};
}

Result<void> Rehearsal::interrogate()
{
    // Stopped at its start (-S) a machine has been reset once, and its tree is built in the reset.
    const QString socket = file("qmp");
    const QString listen = QStringLiteral("unix:%1,server=on,wait=off");
    QStringList control{QStringLiteral("-S"), QStringLiteral("-qmp"), listen.arg(socket)};
    if (m_options.guest)
        control << QStringLiteral("-serial") << listen.arg(file("console"));
    if (Result<void> launched = launch(control); !launched)
        return launched;
    Result<std::unique_ptr<QmpClient>> qmp = QmpClient::connect(
        socket, QDeadlineTimer(m_options.milliseconds), [this] { return keepWaiting(); });
    if (!qmp)
        return endedOr(qmp.error());

    announce(tr("Reading the guest tree"));
    if (Result<void> fetched = readTree(**qmp); !fetched)
        return endedOr(fetched.error());
    if (m_stop.stop_requested())
        return stopped();
    announce(tr("Reading the devices' values back"));
    Result<QList<ReadBack>> values = readLiveValues(**qmp, m_report.readback);
    if (m_stop.stop_requested())
        return stopped();
    if (!values)
        return endedOr(values.error());
    m_report.readback = *values;
    if (m_options.guest) {
        announce(tr("Booting Linux in the guest"));
        if (Result<void> asked = askGuest(**qmp); !asked)
            return endedOr(asked.error());
        if (m_report.end)
            return {};
    }
    // QEMU may be gone before it answers, which is as good.
    static_cast<void>((*qmp)->execute(QStringLiteral("quit")));
    m_qemu->finish(m_options.milliseconds);
    m_report.log = m_qemu->log();
    return m_live ? Result<void>() : dumpTree();
}

Result<void> Rehearsal::askGuest(QmpClient &qmp)
{
    const Result<GuestInterview> interview = interviewGuest(
        qmp, file("console"), m_options.guestMilliseconds, [this] { return keepWaiting(); });
    if (m_stop.stop_requested())
        return stopped();
    if (!interview)
        return failure(interview.error());
    m_report.guest = interview->view;
    if (!interview->view)
        m_report.findings.append(interview->complaint);
    return {};
}

Result<void> Rehearsal::readTree(QmpClient &qmp)
{
    if (m_options.treeByDumpdtb)
        return {};
    Result<std::optional<TreeNode>> tree =
        fetchTree(qmp, file("guest.dtb"), m_options.keepFiles, m_options.milliseconds);
    if (!tree)
        return failure(tree.error());
    m_live = *std::move(tree);
    return {};
}

Result<void> Rehearsal::dumpTree()
{
    const QString path = file("guest.dtb");
    if (Result<void> launched =
            launch({QStringLiteral("-machine"), QStringLiteral("dumpdtb=") + path});
        !launched)
        return launched;
    const QDeadlineTimer deadline(m_options.milliseconds);
    while (keepWaiting() && !deadline.hasExpired())
        m_qemu->pump(50);
    if (m_stop.stop_requested())
        return stopped();
    const QemuEnd end = m_qemu->finish(0);
    if (!end.good()) {
        m_report.end = end;
        return {};
    }
    Result<TreeNode> tree = loadDtb(path);
    if (!tree)
        return failure(tree.error());
    m_live = *std::move(tree);
    return {};
}

void Rehearsal::judgeDma()
{
    const Result<QByteArray> log = readFile(file("vfio.log"), 64 << 20);
    if (log)
        m_report.dmaRequests = readTceRequests(*log);
    const auto type = MachineType::parse(m_rehearsed.plan.machine.type);
    const Result<Placement> placement = place(m_host, m_rehearsed.plan);
    if (!m_live || !placement || !type)
        return;
    const DmaHost machine = rehearsalDmaHost();
    const QList<DmaWindow> windows =
        dmaWindows(machine, m_rehearsed.plan, *type, gpuRamEnd(placement->vphbs));
    m_report.findings += compareTceRequests(windows, machine.pageSize, m_report.dmaRequests);
}

void Rehearsal::judgeGuest()
{
    if (!m_report.guest)
        return;
    const Result<GuestView> predicted = predictedGuestView(m_host, m_rehearsed.plan);
    if (predicted)
        m_report.findings += compareGuestViews(*predicted, *m_report.guest);
}

void Rehearsal::judgeEnd()
{
    const std::optional<QemuEnd> &end = m_report.end;
    if (!end)
        return;
    const QString words = lastWords(m_report.log).join(QStringLiteral(" | "));
    const QString quote =
        words.isEmpty() ? tr("It said nothing.") : tr("Last words: %1").arg(words);
    m_report.findings.prepend(end->kind == QemuEnd::Kind::Crashed
                                  ? tr("QEMU crashed (%1). %2").arg(end->text(), quote)
                                  : tr("QEMU refused the plan (%1). %2").arg(end->text(), quote));
}

void Rehearsal::judge()
{
    if (m_report.log.isEmpty() || m_report.end)
        m_report.log = m_qemu->log();
    const HealthReport health =
        judgeHealth(m_host, m_rehearsed.plan, {m_live, m_report.readback, m_report.log});
    m_report.differences = health.differences;
    m_report.live = m_live;
    for (const Problem &problem : health.problems)
        m_report.findings.append(problem.message);
    judgeDma();
    judgeGuest();
    judgeEnd();
    m_report.healthy = m_live && health.healthy && m_report.findings.isEmpty() &&
                       m_report.guest.has_value() == m_options.guest.has_value();
}

Result<RehearsalReport> Rehearsal::run()
{
    announce(tr("Looking for QEMU"));
    const Result<QString> program = findQemu(m_options.qemu);
    if (!program)
        return failure(program.error());
    m_options.qemu = *program;
    const Result<QemuVersion> version = probeQemuVersion(*program);
    if (!version)
        return failure(version.error());
    m_report.qemuVersion = version->toString();
    if (!version->hasNvLink2()) {
        m_report.findings.append(
            tr("QEMU %1 has no NVLink2 passthrough: it came with 4.1 and was removed in 8.2. The "
               "GPUs work as plain PCI devices only.")
                .arg(m_report.qemuVersion));
    }
    announce(tr("Starting QEMU %1").arg(m_report.qemuVersion));
    if (Result<void> prepared = prepare(); !prepared)
        return failure(prepared.error());
    if (Result<void> done = interrogate(); !done)
        return failure(done.error());
    announce(tr("Comparing with the prediction"));
    judge();
    if (m_options.keepFiles) {
        m_folder.setAutoRemove(false);
        m_report.folder = m_folder.path();
        static_cast<void>(
            writeFile(file("qemu.log"), m_report.log.join(QChar(u'\n')).toUtf8() + '\n'));
    }
    return m_report;
}

} // namespace

Result<RehearsalReport> rehearse(const Host &host, const Plan &plan,
                                 const RehearsalOptions &options,
                                 const std::function<void(const RehearsalProgress &)> &progress,
                                 std::stop_token stop)
{
    return Rehearsal(host, plan, options, progress, std::move(stop)).run();
}

} // namespace redbud
