// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/qemu/health.h"

#include "core/guesttree/dtb.h"
#include "core/guesttree/predictedtree.h"
#include "core/host/capturefilter.h"
#include "core/qemu/nvlinkevidence.h"
#include "core/qemu/qemumessages.h"
#include "core/rules/ruleset.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>

#include <algorithm>

namespace redbud
{

namespace
{

using namespace Qt::StringLiterals;

QString tr(const char *text)
{
    return QCoreApplication::translate("Health", text);
}

Problem problem(const QString &rule, const QString &message, QList<Place> where = {})
{
    return {rule, Severity::Error, std::move(where), message, {}, false};
}

/// A scan leaves the machine's serial number out of locations; QEMU does not.
TreeNode withoutSerialNumbers(TreeNode node)
{
    for (TreeProperty &property : node.properties) {
        if (property.name == "ibm,loc-code")
            property.value = withoutSerialNumber(QString::fromUtf8(property.value)).toUtf8();
    }
    for (TreeNode &child : node.children)
        child = withoutSerialNumbers(std::move(child));
    return node;
}

/// VOF gives every node a phandle that has none (QEMU 7.2, hw/ppc/vof.c). Its number counts the
/// nodes of the whole tree and nobody refers to it, so it says nothing of what was planned.
void dropPhandlesOfVof(TreeNode &live, const TreeNode &prediction)
{
    if (!prediction.property("phandle"))
        live.properties.removeIf([](const TreeProperty &given) { return given.name == "phandle"; });
    for (TreeNode &child : live.children) {
        if (const TreeNode *predicted = prediction.child(child.name))
            dropPhandlesOfVof(child, *predicted);
    }
}

/// Without what says nothing of the plan.
TreeNode comparable(const Plan &plan, const TreeNode &live, const TreeNode &prediction)
{
    TreeNode tree = withoutSerialNumbers(managedNodes(live));
    if (plan.firmware.kind == Firmware::Kind::Vof)
        dropPhandlesOfVof(tree, prediction);
    return tree;
}

void judgeTree(const Host &host, const Plan &plan, const TreeNode &live, HealthReport &report)
{
    const Result<TreeNode> prediction = predictTree(host, plan);
    if (prediction)
        report.differences =
            compareTrees(withoutSerialNumbers(*prediction), comparable(plan, live, *prediction));
    else
        report.problems.append(problem(
            u"live-prediction"_s, tr("There is no prediction: %1").arg(prediction.error().text())));
    const qsizetype places = report.differences.size();
    if (places > 0) {
        report.problems.append(problem(
            u"live-tree"_s,
            places == 1
                ? tr("The guest tree differs from the prediction in one place")
                : tr("The guest tree differs from the prediction in %1 places").arg(places)));
    }
    const QStringList missing = missingNvLink(host, plan, live);
    for (const QString &sentence : missing)
        report.problems.append(problem(u"live-nvlink"_s, sentence));
}

void judgeValues(HealthReport &report)
{
    QList<Place> where;
    bool lost = false;
    for (const ReadBack &value : std::as_const(report.readback)) {
        if (!value.live || value.matches())
            continue;
        lost = true;
        if (value.isOfDevice() && !where.contains(Place(value.host)))
            where.append(Place(value.host));
    }
    if (!lost)
        return;
    report.problems.append(problem(
        u"live-values"_s,
        tr("QEMU lost values of NVLink devices. QEMU 7.1 and newer read them from memory that "
           "they have freed (use after free), so NVLink2 may be there or not from one start "
           "to the next. The keep-alive prevents it."),
        where));
}

} // namespace

Result<std::optional<TreeNode>> fetchTree(Qmp &qmp, const QString &file, bool keep,
                                          int milliseconds)
{
    const Result<QJsonValue> dumped =
        qmp.execute(u"dumpdtb"_s, {{u"filename"_s, file}}, milliseconds);
    if (!dumped && dumped.error().code == ErrorCode::Unsupported)
        return std::optional<TreeNode>(); // before 7.2
    if (!dumped)
        return failure(dumped.error());
    Result<TreeNode> tree = loadDtb(file);
    if (!keep)
        QFile::remove(file);
    if (!tree)
        return failure(tree.error());
    return std::optional<TreeNode>(*std::move(tree));
}

Result<LiveEvidence> readEvidence(const Host &host, const Plan &plan, Qmp &qmp,
                                  const QString &idPrefix)
{
    const Result<Placement> placement = place(host, plan);
    if (!placement)
        return failure(placement.error());
    Result<QList<ReadBack>> values =
        readLiveValues(qmp, expectedValues(host, plan, *placement), idPrefix);
    if (!values)
        return failure(values.error());
    LiveEvidence evidence;
    evidence.readback = *std::move(values);
    return evidence;
}

HealthReport judgeHealth(const Host &host, const Plan &plan, const LiveEvidence &evidence)
{
    HealthReport report;
    report.readback = evidence.readback;
    report.live = evidence.tree;
    if (evidence.tree)
        judgeTree(host, plan, *evidence.tree, report);
    judgeValues(report);
    report.problems += problemsIn(evidence.log);
    report.healthy =
        report.problems.isEmpty() && std::ranges::all_of(report.readback, &ReadBack::matches);
    return report;
}

QJsonObject toJson(const HealthReport &report)
{
    QJsonArray differences;
    for (const TreeDifference &difference : report.differences)
        differences.append(toJson(difference));
    QJsonArray readback;
    for (const ReadBack &value : report.readback)
        readback.append(toJson(value));
    return {{u"schema"_s, u"redbud/health/1"_s},
            {u"healthy"_s, report.healthy},
            {u"treeCompared"_s, report.live.has_value()},
            {u"problems"_s, toJson(report.problems)[u"problems"]},
            {u"differences"_s, differences},
            {u"readback"_s, readback}};
}

} // namespace redbud
