// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/export/scriptparts.h"
#include "core/qemu/shellquote.h"

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

class Resources
{
public:
    QString text() const { return m_text.isEmpty() ? u"    : # nothing\n"_s : m_text; }

    /// An empty path is none.
    void file(const QString &path, bool written = false)
    {
        if (!path.isEmpty())
            m_text +=
                u"    check_file %1 %2\n"_s.arg(written ? u"write"_s : u"read"_s, shellQuote(path));
    }

    void disk(const Disk &disk)
    {
        if (disk.file.isEmpty())
            return;
        const bool written = !disk.readOnly && !disk.snapshot;
        m_text += u"    check_disk %1 %2\n"_s.arg(written ? u"write"_s : u"read"_s,
                                                  shellQuote(disk.file));
    }

    void interface(const QString &name)
    {
        m_text += u"    check_interface %1\n"_s.arg(shellQuote(name));
    }

    void hugePages(quint64 size, quint64 memory)
    {
        m_text +=
            u"    check_huge_pages %1 %2\n"_s.arg(size / 1024).arg((memory + size - 1) / size);
    }

private:
    QString m_text;
};

} // namespace

QString scriptResources(const ScriptSource &source)
{
    const Plan &plan = source.plan;
    Resources resources;
    if (plan.machine.hugePages.value_or(0) > 0)
        resources.hugePages(*plan.machine.hugePages, plan.machine.memory);
    for (const Disk &disk : plan.disks)
        resources.disk(disk);
    for (const NetworkCard &card : plan.networks) {
        if (card.backend != NetworkCard::Backend::User)
            resources.interface(card.interface);
    }
    resources.file(plan.boot.kernel);
    resources.file(plan.boot.initrd);
    if (plan.firmware.kind == Firmware::Kind::File && !plan.firmware.isQemusOwn())
        resources.file(plan.firmware.file);
    if (plan.display)
        resources.file(plan.display->passwordFile);
    if (plan.tpm)
        resources.file(plan.tpm->socket, true);
    return resources.text();
}

} // namespace redbud
