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

/// Whether a word ends a shell's prompt, which was copied along, or is what `set -x` writes.
bool endsPrompt(const QString &word)
{
    static const QRegularExpression pattern(u"\\A(?:.*[$#❯➜]|%|\\++)\\z"_s);
    return pattern.match(word).hasMatch();
}

/// A variable that does not change what QEMU does.
bool isUsualVariable(const QString &word)
{
    static const QRegularExpression pattern(u"^(?:LANG|LC_[A-Z]+|PATH|HOME|USER|LOGNAME|"
                                            "XDG_[A-Z_]+)="_s);
    return pattern.match(word).hasMatch();
}

/// Whether what stands before QEMU may make it run otherwise. Who asks for the rights of root or
/// lets it go on after logging out does not.
bool changesQemu(const QStringList &before)
{
    static const QSet<QString> harmless{u"sudo"_s, u"doas"_s,   u"exec"_s,    u"env"_s, u"nohup"_s,
                                        u"time"_s, u"setsid"_s, u"command"_s, u"if"_s,  u"then"_s,
                                        u"do"_s,   u"{"_s,      u"!"_s};
    static const QSet<QString> namesUser{u"-u"_s, u"-g"_s};
    QString program;
    QString last;
    for (const QString &word : before) {
        const QString name = word.section(u'/', -1);
        const bool isOption = !program.isEmpty() && program != u"env" && word.startsWith(u'-');
        const bool isUser = program == u"sudo" && namesUser.contains(last);
        if (harmless.contains(name))
            program = name;
        else if (!isOption && !isUser && !isUsualVariable(word))
            return true;
        last = word;
    }
    return false;
}

QStringList::const_iterator findQemu(const QStringList &words)
{
    return std::ranges::find_if(words,
                                [](const QString &word) { return !qemuName(word).isEmpty(); });
}

/// With an argument: without one it is a name in a text.
bool runsQemu(const QStringList &words)
{
    return std::any_of(findQemu(words), words.end(),
                       [](const QString &word) { return word.startsWith(u'-'); });
}

/// The first line of a command of which a line begins at @a start: the ones before it end with
/// backslashes.
qsizetype firstLine(const QString &text, qsizetype start)
{
    while (start > 0) {
        const qsizetype before = start > 1 ? text.lastIndexOf(u'\n', start - 2) + 1 : 0;
        const QStringView line = QStringView(text).sliced(before, start - 1 - before);
        if (!line.endsWith(u'\\') && !line.endsWith(u"\\\r"))
            break;
        start = before;
    }
    return start;
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

/// Takes what stands before QEMU, and tells what of it is no prompt.
QStringList takeBefore(ShellCommand &command)
{
    const QStringList before(command.words.cbegin(), findQemu(command.words));
    command.words.remove(0, before.size());
    for (const QString &word : before) {
        if (command.expansions.startsWith(word))
            command.expansions.removeFirst();
    }
    const auto prompt = std::find_if(before.crbegin(), before.crend(), endsPrompt);
    return QStringList(prompt.base(), before.cend());
}

Result<ShellCommand> findCommand(const QString &text)
{
    static const QRegularExpression pattern(u"qemu-(?:system-|kvm)"_s);
    tl::unexpected<Error> problem =
        failure(ErrorCode::InvalidData, tr("There is no command line of QEMU in it"));
    auto match = pattern.globalMatch(text);
    qsizetype lastLine = -1;
    for (int i = 0; match.hasNext() && i < mostCandidates; ++i) {
        const qsizetype line = text.lastIndexOf(u'\n', match.next().capturedStart()) + 1;
        if (line == lastLine)
            continue;
        lastLine = line;
        // What is continued may be another command, as in "cd /vm && \".
        for (const qsizetype start : {firstLine(text, line), line}) {
            Result<ShellCommand> command = readShellCommand(textFrom(text, start));
            if (!command)
                problem = failure(command.error());
            else if (runsQemu(command->words))
                return command;
        }
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
    const QStringList before = takeBefore(*command);
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
