// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/support/samples.h"

#include "core/host/hostsource.h"
#include "core/plan/planner.h"

#include <algorithm>

namespace redbud::test
{

namespace
{

template <typename List>
auto &entryOf(List &list, const char *address)
{
    const auto it = std::ranges::find(list, addressOf(address), &List::value_type::address);
    if (it == list.end())
        qFatal("the host has no %s", address);
    return *it;
}

} // namespace

Host sampleHost(const QString &name)
{
    Result<Host> host = loadHost(QStringLiteral("sample:") + name);
    if (!host)
        qFatal("%s", qUtf8Printable(host.error().text()));
    return *host;
}

Plan automaticPlan(const Host &host)
{
    Result<Plan> plan = planAutomatically(host);
    if (!plan)
        qFatal("%s", qUtf8Printable(plan.error().text()));
    return *plan;
}

PciAddress addressOf(const char *text)
{
    const auto address = PciAddress::parse(QString::fromLatin1(text));
    if (!address)
        qFatal("%s is no PCI address", text);
    return *address;
}

NvLinkBridge &bridgeOf(Host &host, const char *address)
{
    return entryOf(host.bridges, address);
}

Gpu &gpuOf(Host &host, const char *address)
{
    return entryOf(host.gpus, address);
}

PciDevice &deviceOf(Host &host, const char *address)
{
    return entryOf(host.devices, address);
}

Plan planWith(std::initializer_list<std::pair<int, std::initializer_list<const char *>>> vphbs)
{
    Plan plan;
    plan.name = QStringLiteral("test");
    plan.machine.type = QStringLiteral("pseries-7.2");
    for (const auto &[index, devices] : vphbs) {
        Vphb vphb;
        vphb.index = index;
        int slot = 0;
        for (const char *device : devices)
            vphb.devices.append({addressOf(device), {slot++, 0}, {}});
        plan.vphbs.append(vphb);
    }
    return plan;
}

} // namespace redbud::test
