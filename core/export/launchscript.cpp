// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/export/launchscript.h"

#include "core/export/scriptparts.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

using Part = QString (*)(const ScriptSource &source);

constexpr std::pair<const char *, Part> parts[] = {
    {"@HEADER@", scriptHeader}, {"@SETTINGS@", scriptSettings},   {"@DEVICES@", scriptDevices},
    {"@GROUPS@", scriptGroups}, {"@RESOURCES@", scriptResources}, {"@OPTIONS@", scriptOptions},
};

/// Line by line, so that nothing is looked for in what was put in.
QByteArray filled(const QByteArray &pattern, const ScriptSource &source)
{
    QByteArray script;
    for (const QByteArray &line : pattern.split('\n')) {
        const auto part = std::ranges::find_if(
            parts, [&line](const auto &candidate) { return line == candidate.first; });
        script += part == std::end(parts) ? line + '\n' : part->second(source).toUtf8();
    }
    script.chop(1); // the end of the last line is no line
    return script;
}

} // namespace

Result<QByteArray> launchScript(const Host &host, const Plan &plan, const QString &qemu,
                                const QString &planFile)
{
    // The script looks itself where each device is. What counts here is which devices, in which
    // order, and whether they can be handed over at all.
    BindRequest request;
    request.devices = devicesOf(plan);
    const auto binding = planBinding(host, {}, request);
    if (!binding)
        return failure(binding.error());
    const LaunchSpec launch = launchSpec(host, plan, qemu);
    for (const QString &word : launch.argv) {
        if (word.contains(QChar(u'\0')))
            return failure(ErrorCode::InvalidArgument,
                           QCoreApplication::translate("LaunchScript",
                                                       "A NUL character cannot be handed to QEMU; "
                                                       "remove it from the plan"),
                           word);
    }
    QFile pattern(u":/export/launch.sh"_s);
    if (!pattern.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate("LaunchScript",
                                                   "Redbud was built without the pattern of the "
                                                   "script"),
                       pattern.fileName());
    return filled(pattern.readAll(), {host, plan, *binding, launch, planFile});
}

} // namespace redbud
