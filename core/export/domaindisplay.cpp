// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/export/domainparts.h"
#include "core/plan/planwords.h"
#include "core/qemu/launcharguments.h"

namespace redbud
{

namespace
{

using namespace Qt::StringLiterals;
using Element = DomainWriter::Element;

void writeServer(DomainWriter &writer, const Display &display)
{
    // A domain holds a password itself; only QEMU reads it from a file.
    if (!display.passwordFile.isEmpty()) {
        Display onCommandLine = display;
        onCommandLine.passwordFile = writer.wholePath(display.passwordFile);
        QStringList arguments;
        addDisplayServer(arguments, onCommandLine);
        writer.addArguments(arguments);
        return;
    }
    writer.empty(u"graphics"_s, {{u"type"_s, wordOf(displayWords, display.protocol)},
                                 {u"port"_s, QString::number(display.port)},
                                 {u"autoport"_s, u"no"_s},
                                 {u"listen"_s, display.listen}});
}

void writeInput(DomainWriter &writer, const QString &type, const QString &id, int port)
{
    const Element input(writer, u"input"_s, {{u"type"_s, type}, {u"bus"_s, u"usb"_s}});
    writer.alias(id);
    writer.empty(u"address"_s,
                 {{u"type"_s, u"usb"_s}, {u"bus"_s, u"0"_s}, {u"port"_s, QString::number(port)}});
}

void writeVideo(DomainWriter &writer, const PciPlace &place)
{
    const Element video(writer, u"video"_s);
    writer.empty(u"model"_s, {{u"type"_s, u"vga"_s}});
    const QString id = u"display0"_s;
    writer.alias(id);
    writer.address(id, writer.places().onVphb(place.vphb, place.slot));
}

} // namespace

void writeConsole(DomainWriter &writer)
{
    {
        const Element serial(writer, u"serial"_s, {{u"type"_s, u"pty"_s}});
        const Element target(writer, u"target"_s,
                             {{u"type"_s, u"spapr-vio-serial"_s}, {u"port"_s, u"0"_s}});
        writer.empty(u"model"_s, {{u"name"_s, u"spapr-vty"_s}});
    }
    const Element console(writer, u"console"_s, {{u"type"_s, u"pty"_s}});
    writer.empty(u"target"_s, {{u"type"_s, u"serial"_s}, {u"port"_s, u"0"_s}});
}

void writeDisplay(DomainWriter &writer, const Plan &plan)
{
    const auto usb = [](const QString &model) -> DomainWriter::Attributes {
        return {{u"type"_s, u"usb"_s}, {u"index"_s, u"0"_s}, {u"model"_s, model}};
    };
    if (!plan.display) {
        writer.empty(u"controller"_s, usb(u"none"_s)); // or libvirt adds one
        return;
    }
    const Display &display = *plan.display;
    writeServer(writer, display);
    writeVideo(writer, display.graphics);
    {
        const Element controller(writer, u"controller"_s, usb(u"qemu-xhci"_s));
        const QString id = u"usb0"_s;
        writer.alias(id);
        writer.address(id, writer.places().onVphb(display.input.vphb, display.input.slot));
    }
    writeInput(writer, u"keyboard"_s, u"keyboard0"_s, 1);
    writeInput(writer, u"tablet"_s, u"tablet0"_s, 2);
}

} // namespace redbud
