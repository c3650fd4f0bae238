// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/support/libvirt.h"

#include "core/base/files.h"

#include <QDir>

#include <unistd.h>

namespace redbud::test
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int longestWait = 120'000; // ms
constexpr uid_t nobody = 65534;

void makeFolder(const QString &path)
{
    if (!QDir().mkpath(path))
        qFatal("cannot make %s", qUtf8Printable(path));
    if (::geteuid() == 0 && ::chown(QFile::encodeName(path), nobody, nobody) != 0)
        qFatal("cannot give %s away", qUtf8Printable(path));
}

} // namespace

Libvirt::Libvirt()
{
    if (!m_folder.isValid())
        qFatal("cannot make a temporary folder");
    makeFolder(m_folder.path());
    makeFolder(filePath(u"home"_s));
    makeFolder(filePath(u"root"_s));
    makeFolder(filePath(u"root/etc"_s));
    // Otherwise a second daemon is started that reads what QEMU says.
    file(u"root/etc/qemu.conf"_s, "stdio_handler = \"file\"\n");
}

QString Libvirt::file(const QString &name, const QByteArray &content) const
{
    QString path = filePath(name);
    if (!writeFile(path, content) ||
        !QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther))
        qFatal("cannot write %s", qUtf8Printable(path));
    return path;
}

QString Libvirt::uri() const
{
    return u"qemu:///embed?root="_s + filePath(u"root"_s);
}

QStringList Libvirt::wrapped(const QString &program, const QStringList &arguments) const
{
    const QString home = filePath(u"home"_s);
    QStringList command{u"env"_s,
                        u"-C"_s,
                        home,
                        u"-i"_s,
                        u"PATH="_s + qEnvironmentVariable("PATH"),
                        u"LC_ALL=C.UTF-8"_s,
                        u"URI="_s + uri()};
    for (const auto *name :
         {"HOME", "XDG_RUNTIME_DIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"})
        command << QLatin1String(name) + u'=' + home;
    if (::geteuid() == 0)
        command << u"setpriv"_s << u"--reuid=%1"_s.arg(nobody) << u"--regid=%1"_s.arg(nobody)
                << u"--clear-groups"_s;
    return command << program << arguments;
}

void Libvirt::start(QProcess &process, const QString &program, const QStringList &arguments) const
{
    QStringList command = wrapped(program, arguments);
    process.start(command.takeFirst(), command);
}

Libvirt::Outcome Libvirt::run(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    start(process, program, arguments);
    if (!process.waitForFinished(longestWait) || process.exitStatus() != QProcess::NormalExit) {
        process.kill();
        process.waitForFinished();
        return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QStringList Libvirt::translated(const QByteArray &xml, QString &problem) const
{
    const Outcome outcome = run(u"virsh"_s, {u"-c"_s, uri(), u"domxml-to-native"_s, u"qemu-argv"_s,
                                             file(u"domain.xml"_s, xml)});
    if (outcome.status != 0) {
        problem = QString::fromUtf8(outcome.error);
        return {};
    }
    QStringList words = shellWords(outcome.out);
    while (!words.isEmpty() && !words.first().contains("qemu-system"_L1))
        words.removeFirst(); // the environment
    return words;
}

QString Libvirt::invalidity(const QByteArray &xml)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"domain.xml"_s);
    if (!writeFile(path, xml))
        qFatal("cannot write %s", qUtf8Printable(path));
    QProcess validate;
    validate.start(u"virt-xml-validate"_s, {path, u"domain"_s});
    if (!validate.waitForFinished() || validate.exitCode() != 0)
        return u"invalid: "_s + QString::fromUtf8(validate.readAllStandardError());
    return {};
}

QStringList shellWords(const QByteArray &commandLine)
{
    QProcess shell;
    shell.start(u"sh"_s, {u"-c"_s, u"eval \"set -- $1\"; printf '%s\\0' \"$@\""_s, u"sh"_s,
                          QString::fromUtf8(commandLine)});
    if (!shell.waitForFinished() || shell.exitCode() != 0)
        return {};
    QStringList words = QString::fromUtf8(shell.readAllStandardOutput()).split(u'\0');
    words.removeLast();
    return words;
}

} // namespace redbud::test
