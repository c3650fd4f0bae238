// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/qemu/launcharguments.h"

namespace redbud
{

namespace
{

using namespace Qt::StringLiterals;

QString passwordId()
{
    return u"displaypassword"_s;
}

/// An IPv6 address beside a port stands in brackets.
QString vncAddress(const Display &display)
{
    const QString host =
        display.listen.contains(u':') ? u'[' + display.listen + u']' : display.listen;
    return u"%1:%2"_s.arg(host).arg(display.port - Display::firstPort);
}

QString vncArgument(const Display &display)
{
    QString text = vncAddress(display);
    if (!display.passwordFile.isEmpty())
        text += u",password-secret="_s + passwordId();
    return text;
}

QString spiceArgument(const Display &display)
{
    QString text = u"addr=%1,port=%2"_s.arg(display.listen).arg(display.port);
    if (display.passwordFile.isEmpty())
        text += u",disable-ticketing=on"_s;
    else
        text += u",password-secret="_s + passwordId();
    return text;
}

} // namespace

void addDisplayServer(QStringList &argv, const Display &display)
{
    if (!display.passwordFile.isEmpty())
        argv << u"-object"_s
             << u"secret,id=%1,file="_s.arg(passwordId()) + escaped(display.passwordFile);
    if (display.protocol == Display::Protocol::Vnc)
        argv << u"-vnc"_s << vncArgument(display);
    else
        argv << u"-spice"_s << spiceArgument(display);
}

void addDisplay(QStringList &argv, const MultifunctionSlots &shared, const Plan &plan)
{
    if (!plan.display)
        return;
    const Display &display = *plan.display;
    addDisplayServer(argv, display);
    // What SLOF can show and read as well as Linux.
    argv << u"-device"_s
         << u"VGA,id=display0"_s + at(shared, display.graphics.vphb, display.graphics.slot)
         << u"-device"_s
         << u"qemu-xhci,id=usb0"_s + at(shared, display.input.vphb, display.input.slot)
         << u"-device"_s << u"usb-kbd,id=keyboard0,bus=usb0.0,port=1"_s << u"-device"_s
         << u"usb-tablet,id=tablet0,bus=usb0.0,port=2"_s;
}

} // namespace redbud
