// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/qemu/qemuprocess.h"
#include "core/qemu/qmpclient.h"

#include <QTemporaryDir>

#include <memory>

namespace redbud::test
{

/// A real QEMU that has built a machine and waits before its first instruction, to be asked over
/// QMP. Ends the test program where QEMU cannot be started.
class StoppedQemu
{
public:
    explicit StoppedQemu(LaunchSpec spec);
    explicit StoppedQemu(const Plan &plan);

    QmpClient &qmp() { return *m_qmp; }

    /// What a command returns; fails the program where QEMU refuses it.
    QJsonValue ask(const QString &command, const QJsonObject &arguments = {});
    /// A property of an object.
    QJsonValue property(const QString &path, const QString &name);
    /// "01.0" of a device with an id on a guest bus; empty where there is none.
    QString slotOf(const QString &id);

private:
    QTemporaryDir m_folder;
    std::unique_ptr<QemuProcess> m_process;
    std::unique_ptr<QmpClient> m_qmp;
};

} // namespace redbud::test
