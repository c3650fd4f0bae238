// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plan/duplicatekey.h"
#include "core/plan/planfile.h"
#include "core/plan/planparts.h"
#include "core/plan/plantext.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("PlanParser", text);
}

/// vPHBs have at most one controller, so that a disk's vPHB and target say where it is.
void checkControllers(FieldReader &fields, const QList<ScsiController> &controllers)
{
    QSet<int> vphbs;
    for (const ScsiController &controller : controllers) {
        if (vphbs.contains(controller.vphb))
            fields.wrong("scsiControllers"_L1, tr("a list with each vPHB once"));
        vphbs.insert(controller.vphb);
    }
}

void readCards(FieldReader &fields, Plan &plan)
{
    plan.disks = fields.list<Disk>("disks"_L1, readDisk);
    plan.scsiControllers = fields.list<ScsiController>("scsiControllers"_L1, readScsiController);
    checkControllers(fields, plan.scsiControllers);
    plan.networks = fields.list<NetworkCard>("networks"_L1, readNetwork);
    plan.display = fields.object<Display>("display"_L1, readDisplay);
}

std::pair<QString, WaiveReason> readReason(FieldReader &fields)
{
    const std::optional<QString> rule = fields.text("rule"_L1);
    const std::optional<QString> reason = fields.text("reason"_L1);
    if (!rule)
        fields.missing("rule"_L1);
    if (!reason)
        fields.missing("reason"_L1);
    return {rule.value_or(QString()), {reason.value_or(QString()), fields.extra()}};
}

QUuid readUuid(FieldReader &fields)
{
    const auto text = fields.text("uuid"_L1);
    const QUuid uuid = uuidFromText(text.value_or(QString()));
    if (text && uuid.isNull())
        fields.wrong("uuid"_L1,
                     tr("a UUID, such as \"%1\"").arg("4b6d1a5e-0d3c-4f0e-9d0f-3f9a2c7a1b55"_L1));
    return uuid;
}

Plan readPlan(const QJsonObject &object, QString &problem)
{
    FieldReader fields(object, QString(), problem);
    fields.take("schema"_L1);
    Plan plan;
    plan.name = fields.text("name"_L1).value_or(u"vm"_s);
    plan.uuid = readUuid(fields);
    const auto machine = fields.object<Machine>("machine"_L1, readMachine);
    if (!machine)
        fields.missing("machine"_L1);
    plan.machine = machine.value_or(Machine());
    if (object[u"vphbs"].isUndefined() || object[u"vphbs"].isNull())
        fields.missing("vphbs"_L1);
    plan.vphbs = fields.list<Vphb>("vphbs"_L1, readVphb);
    plan.numaNodes = fields.list<GuestNumaNode>("numaNodes"_L1, readNumaNode);
    readCards(fields, plan);
    plan.boot = fields.object<Boot>("kernel"_L1, readBoot).value_or(Boot());
    plan.firmware = readFirmware(fields, "firmware"_L1);
    plan.tpm = fields.object<Tpm>("tpm"_L1, readTpm);
    plan.randomSource = fields.boolean("rng"_L1).value_or(false);
    plan.extraArguments = fields.texts("extraArguments"_L1);
    plan.waived = fields.texts("waive"_L1);
    const auto reasons =
        fields.list<std::pair<QString, WaiveReason>>("waiveReasons"_L1, readReason);
    for (const auto &[rule, reason] : reasons)
        plan.waiveReasons.insert(rule, reason);
    plan.extra = fields.extra();
    return plan;
}

} // namespace

Result<Plan> parsePlan(const QByteArray &json)
{
    if (json.size() > maxPlanBytes)
        return failure(ErrorCode::TooLarge, tr("A plan has at most %1 bytes").arg(maxPlanBytes));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        return failure(
            ErrorCode::InvalidData,
            tr("Not a JSON document: %1 at byte %2").arg(error.errorString()).arg(error.offset));
    }
    if (!document.isObject())
        return failure(ErrorCode::InvalidData, tr("Not a plan: the document must be an object"));
    if (const auto twice = duplicateKey(json))
        return failure(ErrorCode::InvalidData, tr("%1 is there twice").arg(*twice));

    const QJsonValue schema = document[u"schema"];
    if (!schema.isString()) {
        return failure(ErrorCode::InvalidData, tr("Not a plan: schema must be \"redbud/plan/1\""));
    }
    if (schema.toString() != u"redbud/plan/1") {
        const QString text = schema.toString().left(80);
        return failure(
            ErrorCode::Unsupported,
            text.startsWith(u"redbud/plan/")
                ? tr("This is a plan of another version (%1); this Redbud reads "
                     "redbud/plan/1")
                      .arg(text)
                : tr("Not a plan: schema is \"%1\" and must be \"redbud/plan/1\"").arg(text));
    }

    QString problem;
    Plan plan = readPlan(document.object(), problem);
    if (problem.isEmpty())
        problem = assignPlaces(plan);
    if (!problem.isEmpty())
        return failure(ErrorCode::InvalidData, problem);
    return plan;
}

} // namespace redbud
