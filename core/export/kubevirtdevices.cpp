// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/export/kubevirtdevices.h"

#include "core/export/devicecounts.h"
#include "core/export/scripttext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

constexpr auto limits =
    "#\n"
    "# What KubeVirt cannot express: it knows devices by vendor and device number only, and\n"
    "# gives any of a kind. It does not know that a GPU needs its own NVLink bridges, all of them\n"
    "# and on the same vPHB. A guest that gets every GPU and every bridge of the host may have\n"
    "# NVLink2; one that gets fewer loses it, or QEMU refuses to start. What is certain is the\n"
    "# libvirt domain or the launch script of the plan. A node offers its devices only after they\n"
    "# are bound to vfio-pci, all members of each group.\n";

constexpr auto head = "apiVersion: kubevirt.io/v1\n"
                      "kind: KubeVirt\n"
                      "metadata:\n"
                      "  name: kubevirt\n"
                      "  namespace: kubevirt\n"
                      "spec:\n"
                      "  configuration:\n"
                      "    permittedHostDevices:\n"
                      "      pciHostDevices:";

/// As Kubernetes names resources: a domain, and letters, digits and dashes.
QString resourceOf(const DeviceCount &count)
{
    return u"redbud.local/"_s + count.word();
}

} // namespace

QString kubevirtLimits()
{
    return QCoreApplication::translate(
        "KubevirtDevices", "KubeVirt gives any device of a kind: it does not keep a GPU with its "
                           "NVLink bridges, so a guest with fewer than all of them loses NVLink2");
}

QByteArray kubevirtDevices(const Host &host, const Plan &plan)
{
    const QList<DeviceCount> counts = deviceCounts(host, plan);
    QString text =
        u"# The devices of the plan \"%1\" for KubeVirt.\n"_s.arg(commentText(plan.name));
    text += QString::fromLatin1(limits) + u"---\n"_s + QString::fromLatin1(head);
    text += counts.isEmpty() ? u" []\n"_s : u"\n"_s;
    for (const DeviceCount &count : counts) {
        // Digits alone would be a number in YAML.
        text += u"        # %1\n"
                "        - pciVendorSelector: \"%2:%3\"\n"
                "          resourceName: \"%4\"\n"_s.arg(
                    commentText(count.name), count.vendorDigits().toUpper(),
                    count.deviceDigits().toUpper(), resourceOf(count));
    }
    text += u"\n# In spec.template.spec.domain.devices of a virtual machine that asks for all:\n"
            "#   hostDevices:\n"_s;
    int number = 0;
    for (const DeviceCount &count : counts) {
        for (qsizetype i = 0; i < count.devices.size(); ++i) {
            text += u"#     - name: device%1\n"
                    "#       deviceName: %2\n"_s.arg(QString::number(number++), resourceOf(count));
        }
    }
    return text.toUtf8();
}

} // namespace redbud
