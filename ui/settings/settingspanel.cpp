// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/settings/settingspanel.h"

#include "ui/document/document.h"
#include "ui/settings/bootsection.h"
#include "ui/settings/diskssection.h"
#include "ui/settings/displaysection.h"
#include "ui/settings/machinesection.h"
#include "ui/settings/memorysection.h"
#include "ui/settings/networkssection.h"
#include "ui/settings/numasection.h"
#include "ui/settings/othersection.h"
#include "ui/settings/pinningsection.h"
#include "ui/settings/vphbssection.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

/// Wider rows are hard to read.
constexpr int widestContent = 980;
constexpr int margin = 24;

} // namespace

SettingsPanel::SettingsPanel(Document &document, MachineTypesFunction machineTypes, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_machineTypes(std::move(machineTypes))
    , m_empty(new QLabel(tr("Open a host or a plan, and the settings of its virtual machine are "
                            "here.")))
    , m_settings(new QWidget)
    , m_index(new QListWidget)
    , m_area(new QScrollArea)
    , m_content(new QWidget)
    , m_machine(new MachineSection(document))
{
    addSection(m_machine);
    addSection(new MemorySection(document));
    addSection(new NumaSection(document));
    addSection(new PinningSection(document));
    addSection(new VphbsSection(document));
    addSection(new DisksSection(document));
    addSection(new NetworksSection(document));
    addSection(new BootSection(document));
    addSection(new DisplaySection(document));
    addSection(new OtherSection(document));
    createLayout();
    connectSections();
    connect(&document, &Document::problemsChanged, this, &SettingsPanel::outdate);
    connect(&document, &Document::fileChanged, this, &SettingsPanel::outdate);
    connect(&document, &Document::fileChanged, this, &SettingsPanel::forgetRefused);
    connect(&m_probe, &QFutureWatcherBase::finished, this, [this] {
        if (const QStringList types = m_probe.result(); !types.isEmpty())
            m_machine->setMachineTypes(types);
    });
    setTheme(Theme::of(palette()));
}

SettingsPanel::~SettingsPanel()
{
    // The parts go when this half is gone already, and tell of it.
    qApp->disconnect(this);
    m_index->disconnect(this);
    m_area->verticalScrollBar()->disconnect(this);
    for (SettingsSection *section : std::as_const(m_sections))
        section->disconnect(this);
}

void SettingsPanel::addSection(SettingsSection *section)
{
    m_sections.append(section);
    m_index->addItem(section->title());
}

void SettingsPanel::createLayout()
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_index->setFrameShape(QFrame::NoFrame);
    m_index->setAccessibleName(tr("Sections of the settings"));
    m_index->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_index->setObjectName(u"settingsIndex"_s);
    m_index->setFixedWidth(m_index->sizeHintForColumn(0) + 2 * margin);
    auto *rows = new QVBoxLayout(m_content);
    rows->setContentsMargins(margin, 14, margin, margin);
    rows->setSpacing(28);
    for (SettingsSection *section : std::as_const(m_sections))
        rows->addWidget(section);
    rows->addStretch();
    m_content->setMaximumWidth(widestContent);
    m_content->setBackgroundRole(QPalette::Base);
    m_content->setAutoFillBackground(true);
    m_area->setWidget(m_content);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setBackgroundRole(QPalette::Base);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto *columns = new QHBoxLayout(m_settings);
    columns->setContentsMargins({});
    columns->setSpacing(0);
    columns->addWidget(m_index);
    columns->addWidget(m_area, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_empty);
    layout->addWidget(m_settings);
    m_index->setCurrentRow(0);
    orderFocus();
}

void SettingsPanel::connectSections()
{
    for (SettingsSection *section : std::as_const(m_sections)) {
        connect(section, &SettingsSection::inputsChanged, this, &SettingsPanel::orderFocus);
        connect(section, &SettingsSection::failed, this, &SettingsPanel::failed);
    }
    m_index->installEventFilter(this);
    connect(m_index, &QListWidget::currentRowChanged, this, &SettingsPanel::goTo);
    connect(m_area->verticalScrollBar(), &QScrollBar::valueChanged, this,
            &SettingsPanel::followScrolling);
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { followFocus(now); });
}

void SettingsPanel::setTheme(const Theme &theme)
{
    setStyleSheet(uR"(
QLabel[kind="muted"] { color: %muted; }
QLabel[kind="refusal"] { color: %error; }
QLabel[kind="problem"] { color: %attention; }
#settingsEntry { background: %raised; border: 1px solid %border; border-radius: 8px; }
#settingsBrowse { padding: 2px 12px; }
#settingsBrowse:focus { padding: 1px 11px; }
#settingsIndex { background: %raised; border: 0; border-right: 1px solid %border; padding-top: 8px; outline: 0; }
#settingsIndex::item { color: %text; padding: 6px 14px; border-left: 3px solid transparent; }
#settingsIndex::item:selected { color: %text; background: %card; border-left-color: %accent; }
#settingsIndex::item:selected:focus { background: %fill; }
)"_s.replace("%muted"_L1, theme.muted.name())
                      .replace("%error"_L1, theme.error.name())
                      .replace("%attention"_L1, theme.attention.name())
                      .replace("%raised"_L1, theme.raised.name())
                      .replace("%border"_L1, theme.border.name())
                      .replace("%text"_L1, theme.text.name())
                      .replace("%card"_L1, theme.card.name())
                      .replace("%fill"_L1, theme.accentFill.name())
                      .replace("%accent"_L1, theme.accent.name()));
}

void SettingsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isOutdated)
        refresh();
    if (m_machineTypes)
        m_probe.setFuture(QtConcurrent::run(std::exchange(m_machineTypes, nullptr)));
}

void SettingsPanel::outdate()
{
    m_isOutdated = true;
    if (isVisible())
        refresh();
}

void SettingsPanel::forgetRefused()
{
    // Whoever saves in the middle of a word goes on with it.
    if (m_document.undoStack()->count() > 0)
        return;
    for (SettingsSection *section : std::as_const(m_sections))
        section->forgetRefused();
}

void SettingsPanel::refresh()
{
    m_isOutdated = false;
    const bool open =
        m_document.hasHost() || !m_document.file().isEmpty() || m_document.isModified();
    m_empty->setVisible(!open);
    m_settings->setVisible(open);
    for (SettingsSection *section : std::as_const(m_sections)) {
        section->refresh(m_document.plan());
        section->showProblems(m_document.problems());
    }
}

/// From top to bottom, also where something was added later.
void SettingsPanel::orderFocus()
{
    QWidget *before = m_index;
    for (const SettingsSection *section : std::as_const(m_sections)) {
        const QList<QWidget *> inputs = section->inputs();
        for (QWidget *input : inputs) {
            setTabOrder(before, input);
            before = input;
        }
    }
}

void SettingsPanel::goTo(int section)
{
    if (section < 0)
        return;
    m_isGoing = true;
    m_area->verticalScrollBar()->setValue(m_sections[section]->y() - margin / 2);
    m_isGoing = false;
}

void SettingsPanel::enterSection()
{
    const QList<QWidget *> inputs = m_sections[std::max(m_index->currentRow(), 0)]->inputs();
    const auto first = std::ranges::find_if(inputs, [this](const QWidget *input) {
        return input->isVisibleTo(this) && input->isEnabled();
    });
    if (first != inputs.end())
        (*first)->setFocus(Qt::TabFocusReason);
}

/// Who has chosen a section does not want to go through all before it.
bool SettingsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_index && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<const QKeyEvent *>(event);
        if (key->key() == Qt::Key_Tab || key->key() == Qt::Key_Return ||
            key->key() == Qt::Key_Enter) {
            enterSection();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SettingsPanel::followScrolling()
{
    if (m_isGoing)
        return;
    const int top = m_area->verticalScrollBar()->value() + 2 * margin;
    int current = 0;
    for (int i = 0; i < m_sections.size(); ++i) {
        if (m_sections[i]->y() <= top)
            current = i;
    }
    const QSignalBlocker blocker(m_index);
    m_index->setCurrentRow(current);
}

void SettingsPanel::followFocus(QWidget *widget)
{
    if (!widget || !m_content->isAncestorOf(widget))
        return;
    m_area->ensureWidgetVisible(widget, 0, margin);
    const QSignalBlocker blocker(m_index);
    for (int i = 0; i < m_sections.size(); ++i) {
        if (m_sections[i]->isAncestorOf(widget))
            m_index->setCurrentRow(i);
    }
}

} // namespace redbud
