// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/widgets/filterbar.h"

#include "ui/scene/hostfacts.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

namespace redbud
{

namespace
{

/// Fills a box anew and keeps what is chosen, if it is still there.
void refill(QComboBox *box, const QString &all, const QList<QPair<QString, QVariant>> &entries)
{
    const QSignalBlocker blocker(box);
    const QVariant chosen = box->currentData();
    box->clear();
    box->addItem(all);
    for (const auto &[text, value] : entries)
        box->addItem(text, value);
    const int index = chosen.isValid() ? box->findData(chosen) : 0;
    box->setCurrentIndex(std::max(index, 0));
}

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit)
    , m_kind(new QComboBox)
    , m_driver(new QComboBox)
    , m_count(new QLabel)
{
    setObjectName(QStringLiteral("filterBar"));
    setAttribute(Qt::WA_StyledBackground);
    m_text->setPlaceholderText(tr("Find devices: name, address, driver, group 5 …"));
    m_text->setAccessibleName(tr("Find devices"));
    m_text->setClearButtonEnabled(true);
    m_text->setMaximumWidth(420);
    m_text->installEventFilter(this);
    m_kind->setAccessibleName(tr("Kind of the devices"));
    m_driver->setAccessibleName(tr("Driver of the devices"));
    for (QComboBox *box : {m_kind, m_driver}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->view()->setAccessibleName(box->accessibleName());
    }
    m_count->setTextFormat(Qt::PlainText);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 5, 14, 5);
    layout->setSpacing(8);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_kind);
    layout->addWidget(m_driver);
    layout->addWidget(m_count);
    layout->addStretch();
    connect(m_text, &QLineEdit::textChanged, this, &FilterBar::announce);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &FilterBar::announce);
    connect(m_driver, &QComboBox::currentIndexChanged, this, &FilterBar::announce);
    setHost({});
}

void FilterBar::setHost(const Host &host)
{
    const DeviceFilter before = filter();
    QList<QPair<QString, QVariant>> kinds;
    for (const DeviceKind kind : kindsOf(host))
        kinds.append({facts::kindForPeople(kind), int(kind)});
    refill(m_kind, tr("All kinds"), kinds);
    QList<QPair<QString, QVariant>> drivers;
    for (const QString &driver : driversOf(host))
        drivers.append({driver.isEmpty() ? tr("No driver") : driver, driver});
    refill(m_driver, tr("All drivers"), drivers);
    if (filter() != before)
        announce();
}

void FilterBar::showMatches(qsizetype matching, qsizetype all)
{
    m_count->setText(filter().isEmpty() ? QString() : tr("%1 of %2").arg(matching).arg(all));
}

DeviceFilter FilterBar::filter() const
{
    DeviceFilter filter;
    filter.text = m_text->text();
    if (m_kind->currentIndex() > 0)
        filter.kind = DeviceKind(m_kind->currentData().toInt());
    if (m_driver->currentIndex() > 0)
        filter.driver = m_driver->currentData().toString();
    return filter;
}

void FilterBar::clear()
{
    {
        const QSignalBlocker text(m_text);
        const QSignalBlocker kind(m_kind);
        const QSignalBlocker driver(m_driver);
        m_text->clear();
        m_kind->setCurrentIndex(0);
        m_driver->setCurrentIndex(0);
    }
    announce();
}

void FilterBar::activate()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void FilterBar::announce()
{
    Q_EMIT changed(filter());
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_text || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT nextWanted(key->modifiers().testFlag(Qt::ShiftModifier));
        return true;
    case Qt::Key_Escape:
        if (filter().isEmpty())
            Q_EMIT left();
        else
            clear();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace redbud
