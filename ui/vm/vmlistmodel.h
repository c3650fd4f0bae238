// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "ui/vm/vmmachine.h"

#include <QAbstractListModel>
#include <QHash>

#include <memory>
#include <vector>

namespace redbud
{

/// This user's virtual machines, by name. Those that have ended while the window was open stay
/// until they are removed, the last of them.
class VmListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        StateRole = Qt::UserRole, ///< int of VmState
        StateTextRole,            ///< "▶ running"
        FactsRole,                ///< "5 min · CPU 34 %"; may be empty
    };

    static constexpr int mostEnded = 20;

    explicit VmListModel(VmServices services, QObject *parent = nullptr);
    ~VmListModel() override;

    /// What is there now.
    void setSessions(const QList<Session> &sessions);
    /// Lets go of one that has ended.
    void remove(const QString &name);

    /// nullptr for a row that there is not.
    VmMachine *machine(int row) const;
    /// -1 for one that there is not.
    int rowOf(const QString &name) const;
    int countAlive() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// A new one, also one that takes the place of an ended one of its name.
    void added(redbud::VmMachine *machine);

private:
    void add(const Session &session);
    void removeRow(int row);
    void removeOldEnded();
    void update(const VmMachine *machine);

    VmServices m_services;
    std::vector<std::unique_ptr<VmMachine>> m_machines;
    /// Taken off the list, by name and start: a look that was under way then still finds them.
    QHash<QString, QDateTime> m_removed;
};

} // namespace redbud
