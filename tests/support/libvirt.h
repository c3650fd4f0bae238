// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace redbud::test
{

/// libvirt's QEMU driver in the process of virsh, with all its files in a temporary folder, and
/// without the rights to touch a device or a network of this machine: as root, it runs as nobody.
class Libvirt
{
public:
    struct Outcome {
        int status = -1;
        QByteArray out;
        QByteArray error;
    };

    /// Ends the test program where the folder cannot be made.
    Libvirt();

    /// A file in the folder that virsh can read.
    QString file(const QString &name, const QByteArray &content) const;
    QString filePath(const QString &name) const { return m_folder.filePath(name); }

    /// Runs a program as virsh is run, with `$URI` naming the driver.
    Outcome run(const QString &program, const QStringList &arguments) const;
    /// The same without waiting; the caller ends it.
    void start(QProcess &process, const QString &program, const QStringList &arguments) const;

    QString uri() const;

    /// What is run to run a program so.
    QStringList wrapped(const QString &program, const QStringList &arguments) const;

    /// QEMU and its arguments by libvirt's translation of a domain; the error in @a problem where
    /// libvirt refuses it.
    QStringList translated(const QByteArray &xml, QString &problem) const;

    /// What the schema says against a domain; empty: it is valid.
    static QString invalidity(const QByteArray &xml);

private:
    QTemporaryDir m_folder;
};

/// The arguments of a command line by a shell's rules.
QStringList shellWords(const QByteArray &commandLine);

} // namespace redbud::test
