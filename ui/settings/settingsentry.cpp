// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/settings/settingsentry.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace redbud
{

SettingsEntry::SettingsEntry(const QString &title, Buttons buttons, QWidget *parent)
    : QFrame(parent)
    , m_title(title)
    , m_form(new SettingsForm(title))
{
    setObjectName(QStringLiteral("settingsEntry"));
    auto *label = new QLabel(title);
    label->setTextFormat(Qt::PlainText);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(label, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 14, 12);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(m_form);
    if (buttons == Buttons::None)
        return;
    if (buttons == Buttons::MoveAndRemove) {
        m_up = button(tr("Up"), tr("Move %1 up"), tr("Puts it before the one above it"));
        m_down = button(tr("Down"), tr("Move %1 down"), tr("Puts it behind the one below it"));
        connect(m_up, &QPushButton::clicked, this, [this] { Q_EMIT moveWanted(true); });
        connect(m_down, &QPushButton::clicked, this, [this] { Q_EMIT moveWanted(false); });
        top->addWidget(m_up);
        top->addWidget(m_down);
    }
    m_remove = button(tr("Remove"), tr("Remove %1"), tr("Takes it out of the plan"));
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeWanted(); });
    top->addWidget(m_remove);
}

QPushButton *SettingsEntry::button(const QString &text, const QString &name, const QString &tip)
{
    auto *made = new QPushButton(text, this);
    made->setAccessibleName(name.arg(m_title));
    made->setToolTip(tip);
    return made;
}

void SettingsEntry::setPosition(int position, int count)
{
    if (!m_up)
        return;
    m_up->setEnabled(position > 0);
    m_down->setEnabled(position + 1 < count);
}

QList<QWidget *> SettingsEntry::inputs() const
{
    QList<QWidget *> all;
    for (QPushButton *each : {m_up, m_down, m_remove}) {
        if (each)
            all += each;
    }
    return all + m_form->inputs();
}

void SettingsEntry::focusFirst()
{
    if (const QList<QWidget *> inputs = m_form->inputs(); !inputs.isEmpty())
        inputs.first()->setFocus(Qt::OtherFocusReason);
}

void SettingsEntry::focusRemove()
{
    if (m_remove)
        m_remove->setFocus(Qt::OtherFocusReason);
}

void SettingsEntry::focusMove(bool up)
{
    QPushButton *same = up ? m_up : m_down;
    QPushButton *other = up ? m_down : m_up;
    // At the end it cannot be pressed again.
    (same->isEnabled() ? same : other)->setFocus(Qt::OtherFocusReason);
}

} // namespace redbud
