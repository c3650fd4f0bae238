// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/export/scriptparts.h"
#include "core/export/scripttext.h"
#include "core/qemu/commandtext.h"
#include "core/qemu/shellquote.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

/// What options are for; of each kind the first gets the comment.
const QHash<QString, QString> &purposes()
{
    static const QHash<QString, QString> table{
        {u"-nodefaults"_s, u"nothing that is not named below"_s},
        {u"-name"_s, u"the machine"_s},
        {u"-smp"_s, u"processors"_s},
        {u"-m"_s, u"memory"_s},
        {u"-blockdev"_s, u"disks"_s},
        {u"-drive"_s, u"disks"_s},
        {u"-netdev"_s, u"network"_s},
        {u"-vnc"_s, u"a screen over the network"_s},
        {u"-spice"_s, u"a screen over the network"_s},
        {u"-tpmdev"_s, u"the TPM"_s},
        {u"-bios"_s, u"what is booted"_s},
        {u"-kernel"_s, u"what is booted"_s},
    };
    return table;
}

class OptionLines
{
public:
    explicit OptionLines(const ScriptSource &source)
        : m_source(source)
    {
        for (const PciAddress &device : devicesOf(source.plan))
            m_devices.insert(vfioId(device), device);
    }

    QString text()
    {
        begin();
        const qsizetype own = m_source.launch.argv.size() - m_source.plan.extraArguments.size();
        qsizetype position = 1;
        for (const QStringList &option : optionsOf(m_source.launch)) {
            if (position <= own && position + option.size() > own &&
                own < m_source.launch.argv.size())
                comment(u"further arguments of the plan, which Redbud does not check"_s);
            else if (position < own)
                comment(purposeOf(option));
            position += option.size();
            QStringList words;
            for (const QString &word : option)
                words.append(shellQuote(word));
            m_text += u"    set -- \"$@\" %1\n"_s.arg(words.join(u' '));
        }
        return m_text;
    }

private:
    /// QEMU itself, behind what opens its files and sets its environment.
    void begin()
    {
        QStringList words;
        const QList<OpenFile> &files = m_source.launch.openFiles;
        if (!files.isEmpty()) {
            QString opening = u"exec"_s;
            QStringList paths;
            for (qsizetype i = 0; i < files.size(); ++i) {
                opening += u" %1<>\"${%2}\""_s.arg(files[i].fd).arg(i + 1);
                paths.append(u"\"$(tap_of %1)\""_s.arg(shellQuote(files[i].macvtap)));
            }
            opening += u" && shift %1 && exec \"$@\""_s.arg(files.size());
            comment(u"QEMU finds these devices open; of the shells only bash can do that"_s);
            words << u"bash"_s << u"-c"_s << shellQuote(opening) << u"bash"_s << paths;
        }
        const auto &environment = m_source.launch.environment;
        if (!environment.isEmpty())
            words.append(u"env"_s);
        for (auto it = environment.cbegin(); it != environment.cend(); ++it)
            words.append(shellQuote(it.key() + u'=' + it.value()));
        words.append(u"\"$qemu\""_s);
        m_text += u"    set -- %1\n"_s.arg(words.join(u' '));
    }

    void comment(const QString &text)
    {
        if (text.isEmpty() || text == m_comment)
            return;
        m_comment = text;
        m_text += u"    # %1\n"_s.arg(commentText(text));
    }

    QString purposeOf(const QStringList &option) const
    {
        const QString value = option.value(1);
        if (option.constFirst() != "-device"_L1)
            return purposes().value(option.constFirst());
        if (value.startsWith("spapr-pci-host-bridge,"_L1))
            return u"another vPHB"_s;
        const QString id = value.section(u"id="_s, 1, 1).section(u',', 0, 0);
        const auto device = m_devices.constFind(id);
        if (!value.startsWith("vfio-pci,"_L1) || device == m_devices.cend())
            return {};
        if (m_source.host.gpu(*device))
            return nameForPeople(m_source.host, *device);
        const NvLinkBridge *bridge = m_source.host.bridge(*device);
        if (bridge && bridge->gpu && m_source.host.gpu(*bridge->gpu))
            return u"the NVLink bridges of "_s + m_source.host.gpu(*bridge->gpu)->label;
        return nameForPeople(m_source.host, *device);
    }

    const ScriptSource &m_source;
    QHash<QString, PciAddress> m_devices;
    QString m_text;
    QString m_comment;
};

} // namespace

QString scriptOptions(const ScriptSource &source)
{
    return OptionLines(source).text();
}

} // namespace redbud
