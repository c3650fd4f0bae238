// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
// The panels of the main window that are made when they are seen first.
#include "ui/actions/deviceactions.h"
#include "ui/guest/addresspanel.h"
#include "ui/guest/commandpanel.h"
#include "ui/guest/guesttreepanel.h"
#include "ui/mainwindow.h"
#include "ui/panels/bindingpanel.h"
#include "ui/panels/detailspanel.h"
#include "ui/panels/devicespanel.h"
#include "ui/panels/rehearsalpanel.h"
#include "ui/settings/settingspanel.h"

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

/// In the window's colours, now and when they change.
template <typename Panel>
void follow(const MainWindow &window, Panel *panel)
{
    QObject::connect(&window, &MainWindow::themeChanged, panel, &Panel::setTheme);
    panel->setTheme(window.theme());
}

} // namespace

DevicesPanel *MainWindow::makeDevices()
{
    auto *panel = new DevicesPanel(m_document, m_scene);
    connect(panel, &DevicesPanel::dropped, m_devices, &DeviceActions::place);
    connect(panel, &DevicesPanel::droppedOnHost, m_devices, &DeviceActions::remove);
    connect(panel, &DevicesPanel::menuWanted, this,
            [this](const QPoint &global, std::optional<int> index) {
                std::optional<qsizetype> vphb;
                for (const VmLayout::Rack &rack : m_scene.topology().vm.racks) {
                    if (index && rack.index == *index)
                        vphb = rack.position;
                }
                m_devices->showMenu(global, vphb);
            });
    return panel;
}

DetailsPanel *MainWindow::makeDetails()
{
    return new DetailsPanel(m_document, m_scene);
}

RehearsalPanel *MainWindow::makeRehearsal()
{
    auto *panel = new RehearsalPanel;
    follow(*this, panel);
    connect(panel, &RehearsalPanel::cancelWanted, &m_rehearsal, &RehearsalJob::cancel);
    connect(&m_rehearsal, &RehearsalJob::progressed, panel, &RehearsalPanel::showProgress);
    return panel;
}

GuestTreePanel *MainWindow::makeGuestTree()
{
    auto *panel = new GuestTreePanel;
    follow(*this, panel);
    const auto target = [this, panel] { panel->setTarget(m_document.host(), m_document.plan()); };
    connect(&m_document, &Document::problemsChanged, panel, target);
    target();
    return panel;
}

AddressPanel *MainWindow::makeAddresses()
{
    auto *panel = new AddressPanel;
    follow(*this, panel);
    const auto target = [this, panel] {
        panel->setTarget(m_document.host(), m_document.plan(), m_document.placement());
    };
    connect(&m_document, &Document::problemsChanged, panel, target);
    target();
    return panel;
}

CommandPanel *MainWindow::makeCommand()
{
    auto *panel = new CommandPanel;
    follow(*this, panel);
    const auto target = [this, panel] { panel->setTarget(m_document.host(), m_document.plan()); };
    const auto saved = [this, panel] { panel->setSaved(m_document.savedPlan()); };
    connect(&m_document, &Document::problemsChanged, panel, target);
    connect(&m_document, &Document::fileChanged, panel, saved);
    saved();
    target();
    return panel;
}

BindingPanel *MainWindow::makeBinding(const BindingServices &services)
{
    auto *panel = new BindingPanel(services);
    follow(*this, panel);
    const auto target = [this, panel] {
        panel->setTarget(m_document.host().source, m_document.plan());
    };
    connect(&m_document, &Document::hostChanged, panel, target);
    connect(&m_document, &Document::planChanged, panel, target);
    target();
    connect(panel, &BindingPanel::failed, this, &MainWindow::showError);
    connect(panel, &BindingPanel::bindingsChanged, this, [this] {
        if (m_hostSource == "live"_L1)
            openHost(m_hostSource);
    });
    return panel;
}

SettingsPanel *MainWindow::makeSettings(const std::function<QStringList()> &machineTypes)
{
    auto *panel = new SettingsPanel(m_document, machineTypes);
    follow(*this, panel);
    connect(panel, &SettingsPanel::failed, this, &MainWindow::showError);
    return panel;
}

} // namespace redbud
