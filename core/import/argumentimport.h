// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/import/bootorder.h"
#include "core/import/plandraft.h"
#include "core/import/qemuoption.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <optional>

namespace redbud
{

/// Reads the arguments of QEMU into a plan.
class ArgumentImport
{
public:
    /// @a macvtaps: the network interfaces whose device is open, by descriptor.
    explicit ArgumentImport(PlanDraft &draft, QHash<int, QString> macvtaps = {});

    /// Those of a whole command line, without the program.
    void readAll(const QStringList &arguments);

    /// Those that a libvirt domain gives QEMU in addition. What is not known there is kept among
    /// the plan's extra arguments.
    void readAdditional(const QStringList &arguments);

    /// Whether one of the arguments makes a display visible.
    bool hasDisplayServer() const { return !m_server.isEmpty(); }

private:
    /// More processors than a pseries machine can have.
    static constexpr int mostCpus = 1 << 16;

    struct Argument {
        QString option; ///< without hyphens
        QString value;
        bool hasValue = false;
    };
    using Options = QHash<QString, QemuOption>; ///< by id

    /// An option whose value defines something that others name.
    struct Definer {
        Options ArgumentImport::*defined;
        QString implied; ///< name of what stands first
        QString id;      ///< name of the id
    };
    struct Definition {
        Argument argument;
        qsizetype place; ///< among the plan's extra arguments, where it is one of them
    };

    /// By option.
    static const QHash<QString, Definer> &definers();

    QList<Argument> split(const QStringList &arguments);
    void define(const Argument &argument);
    void read(const Argument &argument);
    void finish();

    // argumentimport.cpp
    void keep(const Argument &argument);
    void noteRest(const QemuOption &option, const QString &what);
    bool isUsed(const Argument &definition) const;
    void keepUnused();
    void noteUnused();

    // machineimport.cpp
    bool readMachinePart(const Argument &argument);
    void readMachine(QemuOption option);
    void readName(QemuOption option);
    quint64 memorySize(const QString &text, quint64 unit, const QString &what);
    void readMemory(QemuOption option);
    void readNode(QemuOption option);
    void readGlobal(const QString &value);
    void readBackend(const QString &id, MemoryBinding &binding);
    void finishMemory();

    // processorimport.cpp
    void setAccelerator(const QString &names, const QString &what);
    void readAccelerator(QemuOption option);
    void readSmp(QemuOption option);
    void finishSmp();

    // deviceimport.cpp
    void readDevice(const QString &value);
    void readVphb(QemuOption device);
    void readHostDevice(QemuOption device);
    void readNetworkCard(QemuOption device);
    NetworkCard networkBackend(const QString &id, const QString &what);
    std::optional<PlanDraft::Place> placeOf(QemuOption &device);

    // displayimport.cpp
    void readDisplayDevice(const QString &driver, QemuOption device);
    void readServer(const QString &option, QemuOption server);
    PciPlace addedCard(const QString &what, const QString &why);
    void finishDisplay();

    // diskimport.cpp
    void readDisk(const QString &driver, QemuOption device);
    void readScsiController(QemuOption device);
    void readImage(QemuOption drive, const QString &what);
    std::optional<Disk> takeNode(const QString &id, const QString &what);
    void placeImages();

    PlanDraft &m_draft;
    Plan &m_plan;
    QHash<int, QString> m_macvtaps;
    Options m_netdevs;
    Options m_drives; ///< also block nodes
    Options m_objects;
    Options m_chardevs;
    Options m_tpmdevs;
    QList<Definition> m_definitions;     ///< all, in their order
    QHash<QString, QString> m_scsiBuses; ///< index of the vPHB as text, by the controller's id
    QList<Disk> m_images;                ///< without a place yet
    QString m_memoryBackend;
    int m_nodeCpus = 0; ///< processors of the NUMA nodes so far
    bool m_hasAccelerator = false;
    QHash<QString, int> m_smp; ///< by name
    QString m_smpText;
    bool m_hadDisplay = false; ///< before any argument
    QString m_server;          ///< of the display, as it is said; empty: none is
    std::optional<PciPlace> m_graphics;
    std::optional<PciPlace> m_input;
    QStringList m_usbDevices;
    BootOrder m_bootOrder;
    bool m_snapshot = false;
    bool m_additional = false;
};

} // namespace redbud
