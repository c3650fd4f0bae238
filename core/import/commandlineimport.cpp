// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/commandlineimport.h"

#include "core/import/argumentimport.h"
#include "core/import/shellwords.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace redbud
{

namespace
{

using namespace Qt::StringLiterals;

/// Places that look like QEMU's name and are looked at.
constexpr int mostCandidates = 100;

QString tr(const char *text)
{
    return QCoreApplication::translate("PlanImport", text);
}

/// "qemu-system-ppc64" of a path; empty where it is another program.
QString qemuName(const QString &word)
{
    const QString name = word.section(u'/', -1);
    return name.startsWith("qemu-system-"_L1) || name == u"qemu-kvm" ? name : QString();
}

/// Whether what stands before QEMU makes it run otherwise. Who asks for the rights of root, or has
/// copied the prompt along, does not.
bool changesQemu(const QStringList &before)
{
    static const QSet<QString> programs{u"numactl"_s, u"taskset"_s,     u"chrt"_s,
                                        u"nice"_s,    u"ionice"_s,      u"prlimit"_s,
                                        u"cgexec"_s,  u"systemd-run"_s, u"ip"_s};
    static const QRegularExpression assignment(u"^[A-Za-z_][A-Za-z0-9_]*="_s);
    return std::ranges::any_of(before, [](const QString &word) {
        return programs.contains(word.section(u'/', -1)) || assignment.match(word).hasMatch();
    });
}

QStringList::const_iterator findQemu(const QStringList &words)
{
    return std::ranges::find_if(words,
                                [](const QString &word) { return !qemuName(word).isEmpty(); });
}

/// From the line at @a start on, without the marks of a quoted mail that this line has.
QString textFrom(const QString &text, qsizetype start)
{
    static const QRegularExpression marks(u"\\A(?:> ?)+"_s);
    const QString prefix = marks.match(text.sliced(start)).captured();
    if (prefix.isEmpty())
        return text.sliced(start);
    QString result;
    for (const QStringView line : QStringView(text).sliced(start).split(u'\n')) {
        if (!line.startsWith(prefix))
            break;
        result += line.sliced(prefix.size());
        result += u'\n';
    }
    return result;
}

/// Where `redbudctl command` opens the device of a macvtap for QEMU.
QHash<int, QString> macvtapsIn(const QString &text)
{
    static const QRegularExpression pattern(
        u"^exec (\\d{1,5})<>\"/dev/tap\\$\\(cat '?/sys/class/net/([^/'\\s)]+)/ifindex'?\\)\""_s,
        QRegularExpression::MultilineOption);
    QHash<int, QString> found;
    auto match = pattern.globalMatch(text);
    while (match.hasNext()) {
        const auto line = match.next();
        found.insert(line.captured(1).toInt(), line.captured(2));
    }
    return found;
}

Result<ShellCommand> findCommand(const QString &text)
{
    static const QRegularExpression name(u"qemu-(?:system-|kvm)"_s);
    tl::unexpected<Error> problem =
        failure(ErrorCode::InvalidData, tr("There is no command line of QEMU in it"));
    auto match = name.globalMatch(text);
    qsizetype lastLine = -1;
    for (int i = 0; match.hasNext() && i < mostCandidates; ++i) {
        const qsizetype line = text.lastIndexOf(u'\n', match.next().capturedStart()) + 1;
        if (line == lastLine)
            continue;
        lastLine = line;
        Result<ShellCommand> command = readShellCommand(textFrom(text, line));
        if (!command) {
            problem = failure(command.error());
            continue;
        }
        const QStringList &words = command->words;
        if (std::any_of(findQemu(words), words.end(),
                        [](const QString &word) { return word.startsWith(u'-'); }))
            return command;
    }
    return problem;
}

} // namespace

Result<ImportedPlan> importCommandLine(const QString &text)
{
    Result<ShellCommand> command = findCommand(text);
    if (!command)
        return failure(command.error());
    QStringList &words = command->words;
    const QStringList before(words.cbegin(), findQemu(words));
    words.remove(0, before.size());
    const QString qemu = qemuName(words.takeFirst());
    if (qemu != u"qemu-kvm" && !qemu.startsWith("qemu-system-ppc64"_L1)) {
        return failure(ErrorCode::Unsupported,
                       tr("It starts %1; a plan is for qemu-system-ppc64 alone").arg(qemu));
    }
    PlanDraft draft;
    if (qemu.endsWith("kvm"_L1)) // unless it says otherwise
        draft.plan().machine.accelerator = Accelerator::Kvm;
    if (changesQemu(before))
        draft.note(before.join(u' '),
                   tr("This stands before QEMU, and Redbud runs QEMU without it. For memory and "
                      "processors of the host a plan has memoryHostNodes, memoryPolicy and "
                      "pinning."));
    for (const QString &word : std::as_const(command->expansions))
        draft.note(word, tr("A shell would put something else here; it is taken as it stands."));
    ArgumentImport(draft, macvtapsIn(text)).readAll(command->words);
    if (!draft.plan().machine.type.startsWith("pseries"_L1)) {
        return failure(
            ErrorCode::Unsupported,
            tr("Its machine is %1; a plan is for pseries alone").arg(draft.plan().machine.type));
    }
    return draft.finish();
}

} // namespace redbud
