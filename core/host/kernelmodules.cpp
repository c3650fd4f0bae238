// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/host/kernelmodules.h"

#include "core/base/glob.h"
#include "core/base/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

constexpr QByteArrayView pciPrefix("pci:v");
constexpr qsizetype vendorDigits = 8;

QByteArrayView vendorOf(QByteArrayView modalias)
{
    return modalias.sliced(pciPrefix.size()).first(vendorDigits);
}

bool hasVendor(QByteArrayView text)
{
    return text.startsWith(pciPrefix) && text.size() >= pciPrefix.size() + vendorDigits;
}

bool isWildcard(char c)
{
    return c == '*' || c == '?' || c == '[' || c == '\\';
}

using ModulesOfDevice = QHash<QByteArray, QStringList>;

template <typename Parse>
void collect(const QByteArray &content, char end, Parse parse, const Modaliases &wanted,
             ModulesOfDevice &modules)
{
    QByteArrayView rest = content;
    while (!rest.isEmpty()) {
        const auto alias = parse(takeUntil(rest, end));
        if (!alias)
            continue;
        for (const QByteArray &modalias : wanted.matching(*alias))
            modules[modalias].append(QString::fromUtf8(alias->module));
    }
}

/// A release is one name; that of a made-up host could be a path.
bool isName(const QString &release)
{
    return !release.isEmpty() && !release.contains(u'/') && !release.startsWith(u'.');
}

} // namespace

std::optional<ModuleAlias> moduleAlias(QByteArrayView line)
{
    if (!line.startsWith("alias pci:")) // most lines are of other buses
        return std::nullopt;
    const Words words = wordsOf(line);
    if (words.size() != 3)
        return std::nullopt;
    return ModuleAlias{words.at(1), words.at(2)};
}

std::optional<ModuleAlias> builtinAlias(QByteArrayView text)
{
    constexpr QByteArrayView key(".alias=");
    const qsizetype dot = text.indexOf('.');
    if (dot <= 0 || !text.sliced(dot).startsWith(key))
        return std::nullopt;
    const QByteArrayView pattern = text.sliced(dot + key.size());
    if (!pattern.startsWith("pci:"))
        return std::nullopt;
    return ModuleAlias{pattern, text.first(dot)};
}

QByteArray Modaliases::of(const PciDevice &device)
{
    return QString::asprintf("pci:v%08Xd%08Xsv%08Xsd%08Xbc%02Xsc%02Xi%02X",
                             unsigned(device.vendorId), unsigned(device.deviceId),
                             unsigned(device.subsystemVendorId), unsigned(device.subsystemDeviceId),
                             device.classCode >> 16 & 0xff, device.classCode >> 8 & 0xff,
                             device.classCode & 0xff)
        .toLatin1();
}

void Modaliases::add(const QByteArray &modalias)
{
    if (!hasVendor(modalias))
        return;
    QByteArrayList &ofVendor = m_byVendor[vendorOf(modalias).toByteArray()];
    if (ofVendor.contains(modalias))
        return;
    ofVendor.append(modalias);
    m_all.append(modalias);
}

QByteArrayList Modaliases::matching(const ModuleAlias &alias) const
{
    // Most patterns name a vendor, and most vendors have no part in a machine.
    QByteArrayList candidates = m_all;
    if (hasVendor(alias.pattern) && std::ranges::none_of(vendorOf(alias.pattern), isWildcard)) {
        const QByteArrayView vendor = vendorOf(alias.pattern);
        candidates = m_byVendor.value(QByteArray::fromRawData(vendor.data(), vendor.size()));
    }
    candidates.removeIf(
        [&alias](const QByteArray &modalias) { return !globMatches(alias.pattern, modalias); });
    return candidates;
}

void findModules(const Sysroot &root, const QString &release, QList<PciDevice> &devices)
{
    if (!isName(release))
        return;
    const QString directory = u"lib/modules/"_s + release;
    const auto aliases = root.read(directory + "/modules.alias"_L1, maxModuleListBytes);
    if (!aliases)
        return;
    QByteArrayList modaliases;
    Modaliases wanted;
    for (const PciDevice &device : std::as_const(devices)) {
        modaliases.append(Modaliases::of(device));
        wanted.add(modaliases.constLast());
    }
    ModulesOfDevice loadable;
    collect(*aliases, '\n', moduleAlias, wanted, loadable);
    ModulesOfDevice builtin;
    if (const auto modinfo =
            root.read(directory + "/modules.builtin.modinfo"_L1, maxModuleListBytes))
        collect(*modinfo, '\0', builtinAlias, wanted, builtin);
    for (ModulesOfDevice *modules : {&loadable, &builtin}) {
        for (QStringList &names : *modules) {
            names.sort();
            names.removeDuplicates();
        }
    }
    for (qsizetype i = 0; i < devices.size(); ++i) {
        const QByteArray &modalias = modaliases.at(i);
        devices[i].modules =
            loadable.contains(modalias) ? loadable.value(modalias) : builtin.value(modalias);
    }
}

} // namespace redbud
