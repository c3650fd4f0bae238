// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/beforelaunch.h"

#include "app/cli/bindingtext.h"
#include "app/cli/launchinguser.h"
#include "core/bind/bindpreview.h"
#include "core/bind/helperclient.h"

#include <QCoreApplication>

namespace redbud::cli
{

namespace
{

using Level = PreflightItem::Level;

QString tr(const char *text)
{
    return QCoreApplication::translate("Cli", text);
}

BindRequest wishes()
{
    BindRequest request;
    request.owner = launchingUser();
    return request;
}

} // namespace

QString preflightText(const QList<PreflightItem> &items, bool all)
{
    QString text;
    for (const Level level : {Level::Error, Level::Warning, Level::Good}) {
        for (const PreflightItem &item : items) {
            if (item.level != level || (level == Level::Good && !all))
                continue;
            const QString sign = level == Level::Error     ? tr("ERROR   ")
                                 : level == Level::Warning ? tr("warning ")
                                                           : tr("good    ");
            text += sign + item.text + u'\n';
            if (item.fix)
                text += tr("        can be put right: %1\n").arg(preflightFixLabel(*item.fix));
        }
    }
    return text;
}

QList<PreflightItem> checkBeforeLaunch(VmEngine &engine, const LoadedPlan &loaded,
                                       const BeforeLaunch &options)
{
    PreflightOptions preflightOptions;
    preflightOptions.qemu = options.qemu;
    preflightOptions.simulated = options.simulated;
    preflightOptions.willBind = options.bind;
    preflightOptions.binding = wishes();
    return engine.preflight(loaded.host, loaded.plan, preflightOptions);
}

ExitStatus bindBeforeLaunch(const LoadedPlan &loaded, const BeforeLaunch &options,
                            const std::stop_token &stop)
{
    const Result<BindPreview> seen = previewBinding(options.hostSource, loaded.plan, wishes());
    if (!seen)
        return fail(seen.error());
    if (seen->plan.steps.isEmpty() && !seen->plan.isRefused())
        return Done;
    complain(bindingText(seen->plan, seen->host).trimmed());
    if (seen->plan.isRefused() || (!options.yes && !confirms(tr("Do these steps now?"), stop)))
        return AnswerIsNo;
    if (stop.stop_requested())
        return fail({ErrorCode::Cancelled, tr("Stopped before anything was bound"), {}});
    HelperRequest request;
    request.devices = seen->request.devices;
    request.expected = seen->plan.digest();
    const Result<HelperReply> reply = callHelper(request, complainAboutStep);
    if (!reply)
        return fail(reply.error());
    complain(reply->message);
    return reply->done ? Done : AnswerIsNo;
}

} // namespace redbud::cli
