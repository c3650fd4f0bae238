// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/theme.h"

#include <QFutureWatcher>
#include <QStringList>
#include <QWidget>

#include <functional>

class QLabel;
class QListWidget;
class QScrollArea;

namespace redbud
{

class Document;
class MachineSection;
class SettingsSection;

/// The machine types of the installed QEMU, newest last; empty where there is none. Blocks, and is
/// called in another thread.
using MachineTypesFunction = std::function<QStringList()>;

/// All settings of the virtual machine, to be seen and changed: sections below each other, and a
/// list of them that leads there.
class SettingsPanel : public QWidget
{
    Q_OBJECT

public:
    /// @a document must outlive it. Without @a machineTypes those are offered that Redbud knows.
    explicit SettingsPanel(Document &document, MachineTypesFunction machineTypes = {},
                           QWidget *parent = nullptr);
    ~SettingsPanel() override;

    void setTheme(const Theme &theme);

Q_SIGNALS:
    void failed(const redbud::Error &error);

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addSection(SettingsSection *section);
    void createLayout();
    void connectSections();
    /// As soon as it is seen.
    void outdate();
    /// What was refused for a plan is not meant for the next one.
    void forgetRefused();
    void refresh();
    void orderFocus();
    void goTo(int section);
    /// The keyboard goes to the section that is chosen.
    void enterSection();
    void followScrolling();
    void followFocus(QWidget *widget);

    Document &m_document;
    MachineTypesFunction m_machineTypes;
    bool m_isOutdated = true;
    QLabel *m_empty;
    QWidget *m_settings;
    QListWidget *m_index;
    QScrollArea *m_area;
    QWidget *m_content;
    MachineSection *m_machine;
    QList<SettingsSection *> m_sections;
    bool m_isGoing = false; ///< to a section that was chosen
    QFutureWatcher<QStringList> m_probe;
};

} // namespace redbud
