// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/size.h"
#include "core/export/scriptparts.h"
#include "core/export/scripttext.h"
#include "core/placement/nvlinkregion.h"
#include "core/qemu/shellquote.h"
#include "core/rules/ruleset.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

QString line(const QString &title, const QString &text)
{
    return u"#   "_s + title.leftJustified(9) + commentText(text) + u'\n';
}

QStringList addresses(const QList<PciAddress> &devices)
{
    QStringList words;
    for (const PciAddress &device : devices)
        words.append(device.toString());
    return words;
}

/// GPUs by name, of the rest how many.
QString devicesInWords(const ScriptSource &source)
{
    const QList<PciAddress> devices = devicesOf(source.plan);
    QStringList words;
    for (const PciAddress &device : devices) {
        if (source.host.gpu(device))
            words.append(nameForPeople(source.host, device));
    }
    const qsizetype others = devices.size() - words.size();
    if (others > 0)
        words.append(!words.isEmpty() ? u"%1 more"_s.arg(others)
                     : others == 1    ? u"1 device"_s
                                      : u"%1 devices"_s.arg(others));
    return words.isEmpty() ? u"none"_s : words.join(u", "_s);
}

QString problemsInWords(const ScriptSource &source)
{
    QString text;
    for (const Problem &problem : checkPlan(source.host, source.plan)) {
        if (problem.severity == Severity::Error)
            text += u"#   %1%2: %3\n"_s.arg(problem.rule, problem.waived ? u" (waived)"_s : u""_s,
                                            commentText(problem.message));
    }
    return text.isEmpty() ? text : u"#\n# Redbud finds errors in the plan:\n"_s + text;
}

QString nvLinkSetting(const ScriptSource &source)
{
    const bool wanted =
        std::ranges::any_of(devicesOf(source.plan), [&source](const PciAddress &device) {
            const auto region = nvLinkRegion(source.host, device);
            return region && region->isGpu;
        });
    if (!wanted)
        return {};
    return source.plan.waived.contains("qemu-without-nvlink2"_L1) ? u"waived"_s : u"yes"_s;
}

} // namespace

QString scriptHeader(const ScriptSource &source)
{
    const Machine &machine = source.plan.machine;
    QString text = u"# Runs the virtual machine \"%1\", as Redbud planned it.\n#\n"_s.arg(
        commentText(source.plan.name));
    text += line(u"plan"_s, source.planFile);
    text += line(u"host"_s, u"%1, Linux %2 (%3)"_s.arg(source.host.model, source.host.kernel,
                                                       source.host.source));
    text += line(u"machine"_s, u"%1 with %2 vCPUs and %3 of memory"_s.arg(
                                   machine.type, QString::number(machine.vcpus()),
                                   sizeForPeople(machine.memory)));
    text += line(u"devices"_s, devicesInWords(source));
    if (source.launch.memlockBytes > 0)
        text += line(u"locks"_s,
                     u"up to %1 of memory"_s.arg(sizeForPeople(source.launch.memlockBytes)));
    text += problemsInWords(source);
    if (!machine.pinning.isEmpty())
        text += u"#\n# The plan also pins vCPUs to processors of the host. QEMU has no option for\n"
                "# that and this script does not do it; redbudctl run does.\n"_s;
    return text;
}

QString scriptSettings(const ScriptSource &source)
{
    constexpr quint64 kib = 1024;
    const Machine &machine = source.plan.machine;
    const auto setting = [](const QString &name, const QString &value, const QString &comment) {
        const QString quoted = shellQuote(value);
        // Quoted in any case: shellcheck takes a bare "a-b" for arithmetic.
        const QString assignment =
            name + u'=' + (quoted == value && !value.isEmpty() ? u'\'' + value + u'\'' : quoted);
        return assignment.leftJustified(30) + u" # "_s + comment + u'\n';
    };
    QString text;
    text += setting(u"vm"_s, fileNameFor(source.plan.name), u"in names of files"_s);
    text += setting(u"qemu"_s, source.launch.argv.constFirst(), u"a path, or a name in PATH"_s);
    text += setting(u"machine"_s, machine.type, u"which QEMU has to know"_s);
    text += setting(u"memlock"_s, QString::number((source.launch.memlockBytes + kib - 1) / kib),
                    u"KiB that QEMU has to be able to lock"_s);
    text += setting(u"nvlink"_s, nvLinkSetting(source),
                    u"whether GPUs are to come with NVLink: yes, waived, or nothing"_s);
    text += setting(u"kvm"_s, machine.accelerator == Accelerator::Kvm ? u"yes"_s : QString(),
                    u"yes, or nothing for an emulated processor"_s);
    text += u"# What QEMU gets; other devices of their groups only have to leave the host.\n"_s;
    return text + wrapped(u"wanted=\""_s, addresses(devicesOf(source.plan)), u"    "_s) + u"\"\n"_s;
}

} // namespace redbud
