// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/rehearsal/simulatordescription.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

namespace redbud::test
{

/// Runs simulatorprobe with the simulator preloaded, which the calling program itself never is.
class ProbeRunner
{
public:
    struct Outcome {
        int status = -1;
        QString output; ///< what the probe found
        QString errors; ///< what the simulator complains about
    };

    /// Ends the test program where the libraries are missing.
    ProbeRunner()
    {
        const auto simulator = findSimulator();
        if (!simulator)
            qFatal("%s", qUtf8Printable(simulator.error().text()));
        m_simulator = *simulator;
        m_keepAlive = QFileInfo(m_simulator).path() + QStringLiteral("/libredbud-keepalive.so");
        if (!QFileInfo::exists(m_keepAlive))
            qFatal("there is no %s", qUtf8Printable(m_keepAlive));
    }

    /// The description that the simulator reads.
    QString path() const { return file("host.vfiosim"); }
    QString file(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    void describe(const QByteArray &text) const
    {
        QFile description(path());
        if (!description.open(QIODevice::WriteOnly) || description.write(text) != text.size())
            qFatal("%s", qUtf8Printable(description.errorString()));
    }

    Outcome run(const QStringList &arguments) const
    {
        return run(arguments, m_simulator, QStringLiteral("REDBUD_VFIOSIM=") + path());
    }

    /// With libredbud-keepalive.so before the simulator.
    Outcome runWithKeepAlive(const QStringList &arguments) const
    {
        return run(arguments, m_keepAlive + u':' + m_simulator,
                   QStringLiteral("REDBUD_VFIOSIM=") + path());
    }

    Outcome runWithoutDescription() const
    {
        return run({QStringLiteral("start")}, m_simulator, QString());
    }

private:
    static Outcome run(const QStringList &arguments, const QString &preloaded,
                       const QString &variable)
    {
        QProcess probe;
        QStringList environment{QStringLiteral("LD_PRELOAD=") + preloaded};
        if (!variable.isEmpty())
            environment.append(variable);
        probe.setEnvironment(environment);
        probe.start(QCoreApplication::applicationDirPath() + QStringLiteral("/simulatorprobe"),
                    arguments);
        if (!probe.waitForFinished(60'000) || probe.exitStatus() != QProcess::NormalExit)
            return {-1, probe.errorString(), {}};
        return {probe.exitCode(), QString::fromUtf8(probe.readAllStandardOutput()),
                QString::fromUtf8(probe.readAllStandardError())};
    }

    QTemporaryDir m_folder;
    QString m_simulator;
    QString m_keepAlive;
};

} // namespace redbud::test
