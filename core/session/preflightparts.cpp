// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/session/preflightcontext.h"

using namespace Qt::StringLiterals;

namespace redbud
{

using Kind = FileFacts::Kind;
using Level = PreflightItem::Level;

namespace
{

void checkPassword(const PreflightContext &context, const QString &path,
                   QList<PreflightItem> &items)
{
    const QemuAbilities *qemu = context.qemu();
    const FileFacts file = context.facts().files.value(path);
    const QString reason = PreflightContext::unreadable(file);
    PreflightItem item{u"display-password"_s, Level::Error, {}};
    if (qemu && !qemu->hasPasswordFiles()) {
        item.text = PreflightContext::tr("QEMU %1 takes no password of a display from a file, "
                                         "which 6.0 was the first to do. Use a newer one, or a "
                                         "display without a password.")
                        .arg(qemu->version.toString());
    } else if (!reason.isEmpty()) {
        item.text = PreflightContext::tr("The file %1 with the display's password cannot be read: "
                                         "%2.")
                        .arg(path, reason);
    } else if (file.endsWithLineFeed) {
        item.level = Level::Warning;
        item.text = PreflightContext::tr("The file %1 with the display's password ends with a "
                                         "line feed, which QEMU takes for a part of the password, "
                                         "so that nobody can enter it. Write the file without "
                                         "(echo -n PASSWORD).")
                        .arg(path);
    } else {
        item.level = Level::Good;
        item.text = PreflightContext::tr("The display's password in %1 can be read.").arg(path);
    }
    items.append(item);
}

QString unusableSocket(const FileFacts &file)
{
    if (file.kind == Kind::Missing)
        return PreflightContext::tr("there is none. Start swtpm (swtpm socket --tpm2 --tpmstate "
                                    "dir=DIRECTORY --ctrl type=unixio,path=%1)")
            .arg(file.path);
    if (file.kind == Kind::Unreachable || file.kind == Kind::NoAnswer)
        return PreflightContext::unusable(file);
    if (file.kind != Kind::Socket)
        return PreflightContext::tr("it is no socket. Name the one that swtpm was started with");
    if (!file.writable)
        return PreflightContext::tr("you may not use it. Start swtpm as the user who starts the "
                                    "virtual machine");
    return {};
}

} // namespace

void checkDisplay(const PreflightContext &context, QList<PreflightItem> &items)
{
    const QemuAbilities *qemu = context.qemu();
    const auto &display = context.started().display;
    if (!display)
        return;
    if (qemu && display->protocol == Display::Protocol::Spice && !qemu->spice)
        items.append({u"qemu-spice"_s, Level::Error,
                      PreflightContext::tr("This QEMU has no SPICE, or lacks the module for it (on "
                                           "Debian the package qemu-system-modules-spice). Install "
                                           "it, or use VNC.")});
    if (!display->passwordFile.isEmpty())
        checkPassword(context, display->passwordFile, items);
}

void checkTpm(const PreflightContext &context, QList<PreflightItem> &items)
{
    const QemuAbilities *qemu = context.qemu();
    const auto &tpm = context.started().tpm;
    if (!tpm)
        return;
    if (qemu && !qemu->tpm)
        items.append({u"qemu-tpm"_s, Level::Error,
                      PreflightContext::tr("This QEMU has no TPM for pseries machines (tpm-spapr, "
                                           "from 5.0 on), or cannot use swtpm. Use another build, "
                                           "or no TPM.")});
    FileFacts file = context.facts().files.value(tpm->socket);
    file.path = tpm->socket;
    const QString reason = unusableSocket(file);
    if (reason.isEmpty())
        items.append({u"tpm"_s, Level::Good,
                      PreflightContext::tr("There is the socket %1 of a TPM.").arg(tpm->socket)});
    else
        items.append({u"tpm"_s, Level::Error,
                      PreflightContext::tr("The socket %1 of the TPM cannot be used: %2.")
                          .arg(tpm->socket, reason)});
}

} // namespace redbud
