// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plan/planfile.h"

#include "core/base/files.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace redbud
{

namespace
{

struct PlanFile {
    Q_DECLARE_TR_FUNCTIONS(PlanFile)
};

/// Up to maxPlanBytes and one more. A pipe gives its text in pieces.
Result<QByteArray> readPlan(QFile &file)
{
    QByteArray json;
    while (json.size() <= maxPlanBytes) {
        const QByteArray piece = file.read(maxPlanBytes + 1 - json.size());
        if (file.error() != QFileDevice::NoError) {
            return failure(ErrorCode::ReadFailed,
                           PlanFile::tr("It cannot be read: %1").arg(file.errorString()),
                           file.fileName());
        }
        if (piece.isEmpty())
            break;
        json += piece;
    }
    return json;
}

} // namespace

Result<Plan> loadPlan(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return failure(ErrorCode::ReadFailed, PlanFile::tr("This is a folder, not a plan"), path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        if (!info.exists())
            return failure(ErrorCode::NotFound, PlanFile::tr("There is no such file"), path);
        const bool denied = file.error() == QFileDevice::PermissionsError || !info.isReadable();
        return failure(denied ? ErrorCode::PermissionDenied : ErrorCode::ReadFailed,
                       PlanFile::tr("It cannot be opened: %1").arg(file.errorString()), path);
    }
    const Result<QByteArray> json = readPlan(file);
    if (!json)
        return failure(json.error());
    Result<Plan> plan = parsePlan(*json);
    if (!plan)
        return failure(plan.error().code, plan.error().message, path);
    return plan;
}

Result<void> savePlan(const Plan &plan, const QString &path)
{
    return writeFile(path, serializePlan(plan));
}

} // namespace redbud
