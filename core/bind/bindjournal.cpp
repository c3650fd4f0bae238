// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/bind/bindjournal.h"

#include "core/base/files.h"
#include "core/base/openinroot.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

constexpr QLatin1StringView schema("redbud/bind-journal/1");
constexpr qint64 maxJournalBytes = qint64(4) << 20; // some 200 bytes for each of 2^14 devices
constexpr qsizetype maxBootIdLength = 64;

class JournalParser
{
    Q_DECLARE_TR_FUNCTIONS(BindJournal)

public:
    Result<BindJournal> parse(const QByteArray &json)
    {
        const QJsonObject document = QJsonDocument::fromJson(json).object();
        BindJournal journal;
        journal.bootId = text(document["bootId"_L1], maxBootIdLength);
        m_sound = document["schema"_L1] == schema && document["devices"_L1].isArray() &&
                  document["groupOwner"_L1].isArray() && document["services"_L1].isArray();
        const QJsonArray devices = document["devices"_L1].toArray();
        for (const auto &value : devices)
            journal.devices.append(device(value.toObject()));
        const QJsonArray owners = document["groupOwner"_L1].toArray();
        for (const auto &value : owners)
            journal.groupOwner.insert(number(value["group"_L1], 0xffffff),
                                      quint32(number(value["user"_L1], 0xfffffffe)));
        const QJsonArray services = document["services"_L1].toArray();
        for (const auto &value : services) {
            journal.services.append(value.toString());
            m_sound &= isPlainName(journal.services.constLast());
        }
        QSet<PciAddress> seen;
        for (const JournalDevice &entry : std::as_const(journal.devices))
            seen.insert(entry.device);
        m_sound &= seen.size() == journal.devices.size();
        if (!m_sound)
            return failure(ErrorCode::InvalidData,
                           tr("The record of bound devices is damaged, so nothing is changed: it "
                              "says how each device was before. Look at it, put the devices back "
                              "by hand, and remove it"));
        return journal;
    }

private:
    JournalDevice device(const QJsonObject &object)
    {
        JournalDevice entry;
        const auto address = PciAddress::parse(object["address"_L1].toString());
        m_sound &= address.has_value();
        entry.device = address.value_or(PciAddress());
        entry.vendorId = quint16(number(object["vendor"_L1], 0xffff));
        entry.deviceId = quint16(number(object["device"_L1], 0xffff));
        entry.group = int(number(object["group"_L1], 0xffffff));
        entry.before.driver = nameOrNone(object["driver"_L1]);
        entry.before.driverOverride = nameOrNone(object["driverOverride"_L1]);
        return entry;
    }

    qint64 number(const QJsonValue &value, qint64 max)
    {
        const qint64 found = value.toInteger(-1);
        m_sound &= found >= 0 && found <= max;
        return found;
    }

    QString text(const QJsonValue &value, qsizetype max)
    {
        m_sound &= value.isString() && value.toString().size() <= max;
        return value.toString();
    }

    QString nameOrNone(const QJsonValue &value)
    {
        m_sound &= value.isNull() || isPlainName(value.toString());
        return value.toString();
    }

    bool m_sound = true;
};

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

/// Waits until the disk has the names in a directory.
bool syncDirectory(const QString &directory)
{
    const FileDescriptor fd(
        ::open(QFile::encodeName(directory).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    return fd.isOpen() && ::fsync(fd.get()) == 0;
}

} // namespace

void BindJournal::merge(const BindJournal &newer)
{
    bootId = newer.bootId;
    for (const JournalDevice &entry : newer.devices) {
        const bool known = std::ranges::any_of(
            devices, [&entry](const JournalDevice &old) { return old.device == entry.device; });
        if (!known)
            devices.append(entry);
    }
    for (auto it = newer.groupOwner.cbegin(); it != newer.groupOwner.cend(); ++it) {
        if (!groupOwner.contains(it.key()))
            groupOwner.insert(it.key(), it.value());
    }
    for (const QString &service : newer.services) {
        if (!services.contains(service))
            services.append(service);
    }
}

BindJournal BindJournal::afterRestart(const BindFacts &now) const
{
    BindJournal held;
    held.bootId = now.bootId;
    for (const JournalDevice &entry : devices) {
        const DeviceBinding binding = now.devices.value(entry.device);
        if (isVfioPci(binding.driver) && binding.driverOverride == binding.driver)
            held.devices.append(entry);
    }
    return held;
}

QList<PciAddress> BindJournal::addresses() const
{
    QList<PciAddress> found;
    for (const JournalDevice &entry : devices)
        found.append(entry.device);
    return found;
}

std::pair<BindJournal, BindJournal> BindJournal::partFor(const QList<PciAddress> &only,
                                                         const QList<int> &known) const
{
    BindJournal part = *this;
    BindJournal rest = *this;
    QSet<int> groups(known.cbegin(), known.cend());
    for (const JournalDevice &entry : devices) {
        if (only.isEmpty() || only.contains(entry.device))
            groups.insert(entry.group);
    }
    const auto isIn = [&groups](const JournalDevice &entry) {
        return groups.contains(entry.group);
    };
    part.devices.removeIf([&](const JournalDevice &entry) { return !isIn(entry); });
    rest.devices.removeIf(isIn);
    for (const int group : groupOwner.keys())
        (groups.contains(group) || only.isEmpty() ? rest : part).groupOwner.remove(group);
    (rest.devices.isEmpty() ? rest : part).services.clear();
    return {part, rest};
}

Result<BindJournal> parseBindJournal(const QByteArray &json)
{
    return JournalParser().parse(json);
}

QByteArray toJson(const BindJournal &journal)
{
    QJsonArray devices;
    for (const JournalDevice &entry : journal.devices)
        devices.append(QJsonObject{{"address"_L1, entry.device.toString()},
                                   {"vendor"_L1, entry.vendorId},
                                   {"device"_L1, entry.deviceId},
                                   {"group"_L1, entry.group},
                                   {"driver"_L1, orNull(entry.before.driver)},
                                   {"driverOverride"_L1, orNull(entry.before.driverOverride)}});
    QJsonArray owners;
    for (auto it = journal.groupOwner.cbegin(); it != journal.groupOwner.cend(); ++it)
        owners.append(QJsonObject{{"group"_L1, it.key()}, {"user"_L1, qint64(it.value())}});
    const QJsonObject document{{"schema"_L1, schema},
                               {"bootId"_L1, journal.bootId},
                               {"devices"_L1, devices},
                               {"groupOwner"_L1, owners},
                               {"services"_L1, QJsonArray::fromStringList(journal.services)}};
    return QJsonDocument(document).toJson(QJsonDocument::Indented);
}

QString bindStateDirectory()
{
    return u"/var/lib/redbud"_s;
}

BindJournalFile::BindJournalFile(const QString &directory)
    : m_directory(directory)
    , m_path(directory + "/bind-journal.json"_L1)
{
}

Result<BindJournal> BindJournalFile::load() const
{
    const auto content = readFile(m_path, maxJournalBytes);
    if (!content && content.error().code == ErrorCode::NotFound)
        return BindJournal();
    if (!content)
        return failure(content.error());
    auto journal = parseBindJournal(*content);
    if (!journal)
        return failure(journal.error().code, journal.error().message, m_path);
    return journal;
}

Result<void> BindJournalFile::save(const BindJournal &journal) const
{
    const auto failed = [this] {
        return failure(ErrorCode::WriteFailed,
                       QCoreApplication::translate(
                           "BindJournal", "The record of bound devices cannot be written, most "
                                          "likely because its disk is full"),
                       m_path);
    };
    if (journal.isEmpty()) {
        if (QFile::exists(m_path) && (!QFile::remove(m_path) || !syncDirectory(m_directory)))
            return failed();
        return {};
    }
    if (!QDir().mkpath(m_directory))
        return failed();
    // writeFile() waits for the content, but not for its name.
    if (!writeFile(m_path, toJson(journal)) || !syncDirectory(m_directory))
        return failed();
    return {};
}

QList<BindStep> restoreSteps(const JournalDevice &entry, const DeviceBinding &now)
{
    using Kind = BindStep::Kind;
    const QString &driver = entry.before.driver;
    const QString &wanted = entry.before.driverOverride;
    QList<BindStep> steps;
    const auto setOverride = [&](const QString &name) {
        steps.append({Kind::SetOverride, entry.device, -1, name});
    };
    if (now.driver == driver) {
        if (now.driverOverride != wanted)
            setOverride(wanted);
        return steps;
    }
    // A device can have been at a driver that its override does not name; while it names another
    // one, the kernel lets it go to no other.
    const bool inTheWay = !driver.isEmpty() && !wanted.isEmpty() && wanted != driver;
    // The override first: without a driver and without an override to vfio-pci the device is
    // nobody's, whatever else happens.
    const QString meanwhile = inTheWay ? QString() : wanted;
    if (now.driverOverride != meanwhile)
        setOverride(meanwhile);
    if (!now.driver.isEmpty())
        steps.append({Kind::Unbind, entry.device, -1, now.driver});
    if (!driver.isEmpty())
        steps.append({Kind::BindTo, entry.device, -1, driver});
    if (inTheWay)
        setOverride(wanted);
    return steps;
}

} // namespace redbud
