// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/export/scriptparts.h"
#include "core/export/scripttext.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

/// "GPU0, GV100GL [Tesla V100 SXM2 16GB], at nvidia"
QString inWords(const Host &host, const PciDevice &device, bool asked)
{
    QStringList words;
    if (const Gpu *gpu = host.gpu(device.address))
        words.append(gpu->label);
    if (const NvLinkBridge *bridge = host.bridge(device.address)) {
        const Gpu *gpu = bridge->gpu ? host.gpu(*bridge->gpu) : nullptr;
        words.append(gpu ? u"NVLink bridge of "_s + gpu->label : u"NVLink bridge"_s);
    } else {
        words.append(device.name);
    }
    if (device.driver)
        words.append(u"at "_s + *device.driver);
    if (!asked)
        words.append(u"not for the guest"_s);
    return commentText(words.join(u", "_s));
}

} // namespace

QString scriptDevices(const ScriptSource &source)
{
    QString text;
    for (const BindAction &action : source.binding.actions) {
        const PciDevice &device = *source.host.device(action.device);
        text += u"    \"$1\" %1 %2 %3 # %4\n"_s.arg(device.address.toString())
                    .arg(device.vendorId, 4, 16, QChar(u'0'))
                    .arg(device.deviceId, 4, 16, QChar(u'0'))
                    .arg(inWords(source.host, device, action.asked));
    }
    return text.isEmpty() ? u"    : # none\n"_s : text;
}

QString scriptGroups(const ScriptSource &source)
{
    QMap<int, QStringList> groups;
    for (const BindAction &action : source.binding.actions)
        groups[action.group].append(action.device.toString());
    QString text;
    for (auto it = groups.cbegin(); it != groups.cend(); ++it)
        text += u"    # group %1 when this was written\n"_s.arg(it.key()) +
                wrapped(u"    \"$1\""_s, *it, u"        "_s) + u'\n';
    return text.isEmpty() ? u"    : # none\n"_s : text;
}

} // namespace redbud
