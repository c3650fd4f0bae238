// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/argumentimport.h"
#include "core/plan/plantext.h"

#include <QCoreApplication>

#include <utility>

namespace redbud
{

namespace
{

using namespace Qt::StringLiterals;

QString tr(const char *text)
{
    return QCoreApplication::translate("PlanImport", text);
}

} // namespace

/// Whether they are a display is known at the end: USB alone is none.
void ArgumentImport::readDisplayDevice(const QString &driver, QemuOption device)
{
    const QString what = u"-device "_s + device.text();
    if (driver != u"VGA")
        m_usbDevices.append(device.text());
    // The keyboard and the tablet come with the display.
    if (driver.startsWith("usb-"_L1))
        return;
    const auto place = placeOf(device);
    if (!place)
        return;
    auto &card = driver == u"VGA" ? m_graphics : m_input;
    if (card)
        m_draft.note(what, tr("A plan has one display, with one card of this kind."));
    card = PciPlace{m_draft.indexOf(*place), place->slot};
    device.take(u"id"_s);
    device.take(u"vgamem_mb"_s);
    noteRest(device, what);
}

void ArgumentImport::readServer(const QString &option, QemuOption server)
{
    const QString what = u'-' + option + u' ' + server.text();
    Display display = m_plan.display.value_or(Display{});
    const bool vnc = option == u"vnc";
    display.protocol = vnc ? Display::Protocol::Vnc : Display::Protocol::Spice;
    if (vnc) {
        const QString address = server.take(u"address"_s, QString());
        const qsizetype colon = address.lastIndexOf(u':');
        bool ok = false;
        display.port = Display::firstPort + address.mid(colon + 1).toInt(&ok);
        display.listen = colon > 0 ? address.left(colon) : u"0.0.0.0"_s;
        if (display.listen.startsWith(u'['))
            display.listen = display.listen.mid(1, display.listen.size() - 2);
        if (colon < 0 || !ok) {
            m_draft.note(what, tr("A plan's VNC display has an address and a number."));
            return;
        }
    } else {
        display.listen = server.take(u"addr"_s, u"0.0.0.0"_s);
        display.port = server.take(u"port"_s, QString()).toInt();
        server.take(u"disable-ticketing"_s);
    }
    if (const auto secret = server.take(u"password-secret"_s)) {
        display.passwordFile = m_objects.take(*secret).take(u"file"_s, QString());
        if (display.passwordFile.isEmpty())
            m_draft.note(what, tr("The password is not taken over; a plan names a file with it."));
    }
    if (!isListenAddress(display.listen) || display.port < (vnc ? Display::firstPort : 1) ||
        display.port > 65535) {
        m_draft.note(what, tr("This is no address and port at which a display can be."));
        return;
    }
    if (!m_server.isEmpty())
        m_draft.note(m_server, tr("A plan's display is at one address."));
    m_server = what;
    m_plan.display = display;
    noteRest(server, what);
}

PciPlace ArgumentImport::addedCard(const QString &what, const QString &why)
{
    m_draft.note(what, why);
    const auto place = m_draft.place(what, u"pci.0"_s, std::nullopt);
    return place ? PciPlace{m_draft.indexOf(*place), place->slot} : PciPlace{};
}

/// A plan's display has a server and both cards; what is missing is added, and said.
void ArgumentImport::finishDisplay()
{
    if (!m_graphics && m_server.isEmpty() && !m_hadDisplay) {
        for (const QString &device : std::as_const(m_usbDevices)) {
            if (m_additional)
                m_plan.extraArguments << u"-device"_s << device;
            else
                m_draft.note(u"-device "_s + device, tr("A plan has USB only with its display."));
        }
        return;
    }
    Display display = m_plan.display.value_or(Display{});
    if (m_graphics)
        display.graphics = *m_graphics;
    if (m_input)
        display.input = *m_input;
    if (!m_hadDisplay) {
        if (m_server.isEmpty())
            m_draft.note(u"-device VGA"_s,
                         tr("Nothing shows its picture; the plan's display is seen with VNC at %1, "
                            "port %2.")
                             .arg(display.listen)
                             .arg(display.port));
        const QString what = m_server.isEmpty() ? u"-device VGA"_s : m_server;
        if (!m_graphics)
            display.graphics =
                addedCard(what, tr("A plan's display has a VGA card, which was added."));
        if (!m_input)
            display.input = addedCard(what, tr("A plan's display has a USB controller with a "
                                               "keyboard and a tablet, which was added."));
    }
    m_plan.display = display;
}

} // namespace redbud
