// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/support/stoppedqemu.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace redbud::test
{

StoppedQemu::StoppedQemu(LaunchSpec spec)
{
    const QString socket = m_folder.filePath(u"qmp"_s);
    spec.argv << u"-S"_s << u"-qmp"_s << u"unix:%1,server=on,wait=off"_s.arg(socket);
    auto process = QemuProcess::start(spec);
    if (!process)
        qFatal("%s", qUtf8Printable(process.error().text()));
    m_process = *std::move(process);
    auto qmp = QmpClient::connect(socket, QDeadlineTimer(60000), [this] {
        m_process->pump(0);
        return m_process->isRunning();
    });
    if (!qmp)
        qFatal("%s\n%s", qUtf8Printable(qmp.error().text()),
               qUtf8Printable(m_process->log().join(u'\n')));
    m_qmp = *std::move(qmp);
}

StoppedQemu::StoppedQemu(const Plan &plan)
    : StoppedQemu(launchSpec({}, plan, defaultQemu()))
{
}

QJsonValue StoppedQemu::ask(const QString &command, const QJsonObject &arguments)
{
    const Result<QJsonValue> reply = m_qmp->execute(command, arguments);
    if (!reply)
        qFatal("%s: %s", qUtf8Printable(command), qUtf8Printable(reply.error().text()));
    return *reply;
}

QJsonValue StoppedQemu::property(const QString &path, const QString &name)
{
    return ask(u"qom-get"_s, {{u"path"_s, path}, {u"property"_s, name}});
}

QString StoppedQemu::slotOf(const QString &id)
{
    const QJsonArray buses = ask(u"query-pci"_s).toArray();
    for (const QJsonValue bus : buses) {
        const QJsonArray devices = bus[u"devices"].toArray();
        for (const QJsonValue device : devices) {
            if (device[u"qdev_id"].toString() == id)
                return GuestSlot{device[u"slot"].toInt(), device[u"function"].toInt()}.toString();
        }
    }
    return {};
}

} // namespace redbud::test
