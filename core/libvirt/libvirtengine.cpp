// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/libvirt/libvirtengine.h"

#include "core/libvirt/launchabledomain.h"
#include "core/libvirt/libvirtpreflight.h"
#include "core/libvirt/libvirtvm.h"
#include "core/qemu/qemumessages.h"
#include "core/rehearsal/simulatordescription.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <utility>
#include <vector>

namespace redbud
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int endMilliseconds = 10000;

QString tr(const char *text)
{
    return QCoreApplication::translate("Libvirt", text);
}

tl::unexpected<Error> stopped()
{
    return failure(ErrorCode::Cancelled, tr("The launch was stopped"));
}

/// One launch, from the domain to the running guest.
class DomainLaunch
{
public:
    DomainLaunch(std::shared_ptr<const LibvirtConnection> connection, const Host &host,
                 const LaunchRequest &request,
                 const std::function<void(const LaunchProgress &)> &progress,
                 const std::stop_token &stop)
        : m_connection(std::move(connection))
        , m_host(host)
        , m_request(request)
        , m_progress(progress)
        , m_stop(stop)
    {
    }

    Result<EngineLaunch> run()
    {
        if (Result<void> created = create(); !created) {
            if (created.error().code == ErrorCode::ReadFailed && m_started)
                return failure(afterConnectionWasLost(created.error()));
            return failure(created.error());
        }
        Result<EngineLaunch> launched = examine();
        if (launched)
            return launched;
        if (launched.error().code == ErrorCode::ReadFailed)
            return failure(afterConnectionWasLost(launched.error()));
        const Error error = whatHappened(launched.error());
        if (const Result<void> ended = m_vm->abandon(); !ended && !m_vm->hasEnded())
            return failure(error.code, mayStand(error.message), error.context);
        return failure(error);
    }

private:
    void announce(const QString &what)
    {
        if (m_progress)
            m_progress({++m_step, 4, what});
    }

    Result<void> create()
    {
        announce(tr("Giving the plan to libvirt"));
        QString preload;
        if (m_request.keepAlive) {
            const Result<QString> library = findKeepAlive();
            if (!library)
                return failure(library.error());
            preload = *library;
        }
        Result<DomainRecord> record =
            recordDomain(m_request.plan, m_request.hostSource, m_request.planFile);
        if (!record)
            return failure(record.error());
        if (m_stop.stop_requested())
            return stopped();
        m_started = record->started;
        const Result<QByteArray> xml =
            launchableDomain(m_host, *record, {m_request.qemu, QDir::currentPath(), preload});
        if (!xml)
            return failure(xml.error());
        DomainPointer domain = m_connection->own(m_connection->api().virDomainCreateXML(
            m_connection->get(), xml->constData(), VIR_DOMAIN_START_PAUSED));
        if (!domain) {
            const Error error = m_connection->lastError(m_request.plan.name);
            if (const QString taken = takenName(*m_connection, m_request.plan); !taken.isEmpty())
                return failure(ErrorCode::Busy, taken, m_request.plan.name);
            return failure(error);
        }
        m_vm = std::make_unique<LibvirtVm>(m_connection, std::move(domain), *std::move(record));
        return {};
    }

    Result<EngineLaunch> examine()
    {
        announce(tr("Comparing with the plan"));
        Result<HealthReport> health = m_vm->examine(m_host);
        if (!health)
            return failure(health.error());
        if (m_stop.stop_requested())
            return stopped();
        EngineLaunch launch;
        launch.health = *std::move(health);
        launch.running = launch.health.healthy || m_request.whenUnhealthy == WhenUnhealthy::Run;
        if (!launch.running && m_request.whenUnhealthy == WhenUnhealthy::End) {
            announce(tr("Ending it, because it is not what was planned"));
            if (const Result<void> ended = m_vm->abandon(); !ended && !m_vm->hasEnded())
                return failure(ended.error());
        } else if (Result<void> going = letRun(launch.running); !going) {
            return failure(going.error());
        }
        launch.vm = std::move(m_vm);
        return launch;
    }

    Result<void> letRun(bool running)
    {
        if (m_request.attach) {
            if (Result<void> console = m_vm->prepareConsole(); !console)
                return console;
        }
        if (!running || m_request.startPaused)
            return {};
        announce(tr("Letting the guest run"));
        return m_vm->resume();
    }

    /// Where QEMU has ended, its last words say more than what was asked of it.
    Error whatHappened(const Error &error) const
    {
        if (!m_vm->hasEnded())
            return error;
        const QStringList words = lastWords(m_vm->lastLog());
        return {ErrorCode::ProcessFailed,
                tr("QEMU ended before the guest ran: %1")
                    .arg(words.isEmpty() ? error.message : words.join(u" | "_s)),
                m_request.plan.name};
    }

    static QString mayStand(const QString &message)
    {
        return tr("%1. It may stand paused there: `redbudctl stop` ends it").arg(message);
    }

    /// The daemon may be back already, and have what was begun. Another machine is not asked again:
    /// where it is gone that lasts.
    Error afterConnectionWasLost(const Error &error) const
    {
        Error hint{error.code, mayStand(error.message), m_request.plan.name};
        if (!m_connection->isLocal())
            return hint;
        const auto engine = LibvirtEngine::open(m_connection->uri());
        if (!engine)
            return hint;
        const auto left = (*engine)->find(m_request.plan.name);
        if (!left && left.error().code == ErrorCode::NotFound)
            return error;
        // Somebody else may have got the name.
        if (left && (*left)->description().started == m_started &&
            (*left)->stop({0, endMilliseconds}, {}, {}))
            return error;
        return hint;
    }

    std::shared_ptr<const LibvirtConnection> m_connection;
    const Host &m_host;
    const LaunchRequest &m_request;
    const std::function<void(const LaunchProgress &)> &m_progress;
    const std::stop_token &m_stop;
    std::unique_ptr<LibvirtVm> m_vm;
    std::optional<QDateTime> m_started; ///< of the record; set before libvirt is asked
    int m_step = 0;
};

} // namespace

LibvirtEngine::LibvirtEngine(std::shared_ptr<const LibvirtConnection> connection)
    : m_connection(std::move(connection))
{
}

Result<std::unique_ptr<VmEngine>> LibvirtEngine::open(const QString &uri)
{
    Result<std::shared_ptr<LibvirtConnection>> connection = LibvirtConnection::open(uri);
    if (!connection)
        return failure(connection.error());
    return std::unique_ptr<VmEngine>(new LibvirtEngine(*std::move(connection)));
}

Result<QList<VmDescription>> LibvirtEngine::list()
{
    virDomainPtr *found = nullptr;
    const int count = m_connection->api().virConnectListAllDomains(m_connection->get(), &found,
                                                                   VIR_CONNECT_LIST_DOMAINS_ACTIVE);
    if (count < 0)
        return failure(m_connection->lastError());
    std::vector<DomainPointer> domains;
    domains.reserve(std::size_t(count));
    for (int i = 0; i < count; ++i)
        domains.push_back(m_connection->own(found[i]));
    ::free(found); // NOLINT(*-no-malloc): libvirt allocates with malloc()
    QList<VmDescription> vms;
    for (const DomainPointer &domain : domains) {
        // Others, and those that have ended in the meantime.
        const Result<DomainRecord> record = readDomainRecord(*m_connection, domain.get());
        if (record)
            vms.append(describeDomain(m_connection, domain.get(), *record));
        else if (record.error().code == ErrorCode::ReadFailed)
            return failure(record.error());
    }
    std::ranges::sort(vms, {}, &VmDescription::name);
    return vms;
}

Result<std::unique_ptr<VmHandle>> LibvirtEngine::find(const QString &name)
{
    QString domainName = name;
    domainName.replace(u'/', u'-'); // as the export does
    DomainPointer domain = m_connection->own(m_connection->api().virDomainLookupByName(
        m_connection->get(), domainName.toUtf8().constData()));
    if (!domain || m_connection->api().virDomainIsActive(domain.get()) == 0) {
        const Error error = domain ? Error{ErrorCode::NotFound, {}, {}} : m_connection->lastError();
        if (error.code != ErrorCode::NotFound)
            return failure(error);
        return failure(ErrorCode::NotFound, tr("There is no running virtual machine of this name"),
                       name);
    }
    Result<DomainRecord> record = readDomainRecord(*m_connection, domain.get());
    if (!record)
        return failure(record.error().code, record.error().message, name);
    return std::make_unique<LibvirtVm>(m_connection, std::move(domain), *std::move(record));
}

QList<PreflightItem> LibvirtEngine::preflight(const Host &host, const Plan &plan,
                                              const PreflightOptions &options)
{
    return libvirtPreflight(*m_connection, host, plan, options);
}

Result<EngineLaunch>
LibvirtEngine::launch(const Host &host, const LaunchRequest &request,
                      const std::function<void(const LaunchProgress &)> &progress,
                      const std::stop_token &stop)
{
    return DomainLaunch(m_connection, host, request, progress, stop).run();
}

} // namespace redbud
