// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/qemu/qmpreply.h"

#include <QCoreApplication>

namespace redbud
{

namespace
{

using namespace Qt::StringLiterals;

constexpr qsizetype longestMessage = 2000;

ErrorCode codeOf(const QString &qmpClass)
{
    if (qmpClass == u"CommandNotFound")
        return ErrorCode::Unsupported;
    if (qmpClass == u"DeviceNotFound")
        return ErrorCode::NotFound;
    return ErrorCode::ProcessFailed;
}

} // namespace

Result<QJsonValue> qmpResult(const QJsonObject &reply, const QString &command)
{
    if (reply.contains("return"_L1))
        return reply["return"_L1];
    const QJsonObject error = reply["error"_L1].toObject();
    const QString unknown = QCoreApplication::translate("Qmp", "QEMU refused without a reason");
    return failure(codeOf(error["class"_L1].toString()),
                   error["desc"_L1].toString(unknown).left(longestMessage), command);
}

} // namespace redbud
