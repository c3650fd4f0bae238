// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/import/bootorder.h"
#include "core/import/domaintree.h"
#include "core/import/plandraft.h"

#include <QHash>
#include <QList>
#include <QMap>

namespace redbud
{

/// Reads the elements of a libvirt domain into a plan.
class DomainReader
{
public:
    DomainReader(PlanDraft &draft, const DomainNode &domain);

    /// Everything. Machine types are the caller's business.
    void read();

private:
    using Overrides = QMap<QString, QString>; ///< by the property's name

    static constexpr int noTarget = -1;
    struct DiskWithoutTarget {
        qsizetype position; ///< in Plan::disks
        QString name;       ///< "sda"
        QString what;       ///< for notes
    };

    // domainreader.cpp
    void readOverrides();
    void readIdentity();
    void readOperatingSystem();
    void readCommandLine();
    void noteLeftOver();

    // domainmachinereader.cpp
    void readMemory();
    void readHostNodes();
    void readCpu();
    void readNodes(const DomainNode &numa);
    void readPinning();

    // domaindevicereader.cpp
    void readDevices();
    void readControllers(const DomainNode &devices);
    void readVphb(int number, const DomainNode &controller);
    void readHostDevice(const DomainNode &hostdev);
    void readTpm(const DomainNode &tpm);
    void readDisplay(const DomainNode &devices);
    void readGraphics(const DomainNode &graphics, Display &display);

    // domaincardreader.cpp
    void readScsiController(const DomainNode &controller);
    void readDisk(const DomainNode &disk);
    void placeScsiDisks();
    void readInterface(const DomainNode &interface);

    std::optional<PlanDraft::Place> placeOf(const DomainNode &device, const QString &what);
    /// The property that QEMU is told for a device, taking it out.
    std::optional<QString> takeOverride(const DomainNode &device, const QString &property);

    PlanDraft &m_draft;
    Plan &m_plan;
    const DomainNode &m_domain;
    QMap<QString, Overrides> m_overrides; ///< by alias
    QHash<QString, int> m_scsiVphbs;      ///< by the controller's number
    QList<DiskWithoutTarget> m_disksWithoutTarget;
    BootOrder m_bootOrder;
    bool m_displayIsHidden = false; ///< it has a card, and nothing yet that shows it
};

/// An amount of memory in bytes, as libvirt says it: KiB without a unit; 0 where it is none.
quint64 domainBytes(const QString &text, const QString &unit);

} // namespace redbud
