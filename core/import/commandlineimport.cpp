// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/commandlineimport.h"

#include "core/import/argumentimport.h"
#include "core/import/shellwords.h"

#include <QCoreApplication>
#include <QRegularExpression>

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
        QStringList &words = command->words;
        const auto qemu = std::ranges::find_if(
            words, [](const QString &word) { return !qemuName(word).isEmpty(); });
        words.erase(words.begin(), qemu);
        if (std::ranges::any_of(words, [](const QString &word) { return word.startsWith(u'-'); }))
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
    const QString qemu = qemuName(command->words.takeFirst());
    if (qemu != u"qemu-kvm" && !qemu.startsWith("qemu-system-ppc64"_L1)) {
        return failure(ErrorCode::Unsupported,
                       tr("It starts %1; a plan is for qemu-system-ppc64 alone").arg(qemu));
    }
    PlanDraft draft;
    if (qemu.endsWith("kvm"_L1)) // unless it says otherwise
        draft.plan().machine.accelerator = Accelerator::Kvm;
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
