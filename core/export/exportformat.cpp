// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/export/exportformat.h"

#include "core/export/kubevirtdevices.h"
#include "core/export/launchscript.h"
#include "core/export/libvirtdomain.h"
#include "core/export/markdownreport.h"
#include "core/export/novadevices.h"
#include "core/export/report.h"
#include "core/guesttree/dtb.h"
#include "core/guesttree/dts.h"
#include "core/guesttree/predictedtree.h"

#include <QJsonDocument>

#include <algorithm>

namespace redbud
{

namespace
{

Result<Exported> writeScript(const Host &host, const Plan &plan, const ExportOptions &options)
{
    const Result<QByteArray> script = launchScript(host, plan, options.qemu, options.planFile);
    if (!script)
        return failure(script.error());
    return Exported{*script};
}

Result<Exported> writeLibvirt(const Host &host, const Plan &plan, const ExportOptions &options)
{
    const LibvirtDomain domain = libvirtDomain(host, plan, {options.qemu, options.folder});
    return Exported{domain.xml, domain.notes};
}

Result<Exported> writeTreeSource(const Host &host, const Plan &plan, const ExportOptions &)
{
    const Result<TreeNode> tree = predictTree(host, plan);
    if (!tree)
        return failure(tree.error());
    return Exported{toDts(*tree)};
}

Result<Exported> writeTreeBlob(const Host &host, const Plan &plan, const ExportOptions &)
{
    const Result<TreeNode> tree = predictTree(host, plan);
    if (!tree)
        return failure(tree.error());
    return Exported{writeDtb(*tree)};
}

Result<Exported> writeReport(const Host &host, const Plan &plan, const ExportOptions &options)
{
    return Exported{QJsonDocument(report(host, plan, options.qemu)).toJson()};
}

Result<Exported> writeMarkdown(const Host &host, const Plan &plan, const ExportOptions &options)
{
    return Exported{markdownReport(host, plan, options.qemu)};
}

Result<Exported> writeNova(const Host &host, const Plan &plan, const ExportOptions &)
{
    return Exported{novaDevices(host, plan), {novaLimits()}};
}

Result<Exported> writeKubevirt(const Host &host, const Plan &plan, const ExportOptions &)
{
    return Exported{kubevirtDevices(host, plan), {kubevirtLimits()}};
}

constexpr ExportFormat formats[] = {
    {"sh", "sh", QT_TRANSLATE_NOOP("ExportFormat", "Launch script"),
     QT_TRANSLATE_NOOP("ExportFormat", "a shell script that checks, binds, runs QEMU and gives the "
                                       "devices back"),
     true, writeScript},
    {"libvirt", "xml", QT_TRANSLATE_NOOP("ExportFormat", "libvirt domain"),
     QT_TRANSLATE_NOOP("ExportFormat", "a domain for virsh define"), false, writeLibvirt},
    {"dts", "dts", QT_TRANSLATE_NOOP("ExportFormat", "Device tree source"),
     QT_TRANSLATE_NOOP("ExportFormat", "the predicted tree of the guest, to be read"), false,
     writeTreeSource},
    {"dtb", "dtb", QT_TRANSLATE_NOOP("ExportFormat", "Flattened device tree"),
     QT_TRANSLATE_NOOP("ExportFormat", "the same for programs"), false, writeTreeBlob},
    {"json", "json", QT_TRANSLATE_NOOP("ExportFormat", "JSON report"),
     QT_TRANSLATE_NOOP("ExportFormat", "host, plan, problems, addresses and command line in one "
                                       "document"),
     false, writeReport},
    {"markdown", "md", QT_TRANSLATE_NOOP("ExportFormat", "Report for a ticket"),
     QT_TRANSLATE_NOOP("ExportFormat", "the same to be read, in Markdown"), false, writeMarkdown},
    {"nova", "conf", QT_TRANSLATE_NOOP("ExportFormat", "OpenStack Nova settings"),
     QT_TRANSLATE_NOOP("ExportFormat", "the devices for Nova's configuration"), false, writeNova},
    {"kubevirt", "yaml", QT_TRANSLATE_NOOP("ExportFormat", "KubeVirt settings"),
     QT_TRANSLATE_NOOP("ExportFormat", "the devices for KubeVirt's configuration"), false,
     writeKubevirt},
};

} // namespace

std::span<const ExportFormat> exportFormats()
{
    return formats;
}

const ExportFormat *findExportFormat(QStringView name)
{
    const auto *format = std::ranges::find_if(formats, [name](const ExportFormat &candidate) {
        return name == QLatin1StringView(candidate.name);
    });
    return format == std::end(formats) ? nullptr : format;
}

} // namespace redbud
