// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/hostkernels/guestprogram.h"

#include "tests/hostkernels/hostkernel.h"
#include "tests/hostkernels/initramfs.h"

#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace redbud::test
{

namespace
{

QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60000) || process.exitCode() != 0)
        qFatal("%s %s failed", qUtf8Printable(program), qUtf8Printable(arguments.join(u' ')));
    return QString::fromUtf8(process.readAllStandardOutput());
}

QStringList matches(const QString &text, const QRegularExpression &pattern)
{
    QStringList found;
    auto match = pattern.globalMatch(text);
    while (match.hasNext())
        found.append(match.next().captured(1));
    return found;
}

QString findLibrary(const QString &name, const QStringList &folders)
{
    for (const QString &folder : folders) {
        const QFileInfo file(folder + u'/' + name);
        if (file.exists())
            return file.canonicalFilePath();
    }
    qFatal("%s is in none of %s", qUtf8Printable(name), qUtf8Printable(folders.join(u", ")));
}

/// readelf knows the files of every architecture, and runs nothing of them.
void addLibraries(Initramfs &root, const QString &source, const QStringList &folders)
{
    static const QRegularExpression needed(uR"(\(NEEDED\).*\[(.*)\])"_s);
    for (const QString &name : matches(outputOf(u"readelf"_s, {u"-d"_s, source}), needed)) {
        // The loader is a library of libc, and in a place of its own.
        const QString path = u"/usr/lib/"_s + name;
        if (name.startsWith(u"ld"_s) || root.contains(path))
            continue;
        const QString library = findLibrary(name, folders);
        root.copyFile(path, library);
        addLibraries(root, library, folders);
    }
}

} // namespace

void addProgram(Initramfs &root, const QString &path, const QString &source,
                const HostKernel &kernel)
{
    static const QRegularExpression interpreter(uR"(program interpreter: (.*)\])"_s);
    if (!QFileInfo::exists(source))
        qFatal("%s is missing; cmake --build --preset power (or dev) makes it",
               qUtf8Printable(source));
    const QTemporaryDir folder;
    const QString stripped = folder.filePath(u"program"_s);
    const QString headers = outputOf(u"readelf"_s, {u"-l"_s, source});
    outputOf(kernel.strip, {u"-o"_s, stripped, source});
    root.copyFile(path, stripped, true);
    for (const QString &loader : matches(headers, interpreter)) {
        const QString name = QFileInfo(loader).fileName();
        root.copyFile(u"/usr"_s + loader, findLibrary(name, kernel.libraries), true);
    }
    addLibraries(root, source, kernel.libraries);
}

} // namespace redbud::test
