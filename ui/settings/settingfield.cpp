// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/settings/settingfield.h"

#include "ui/document/document.h"
#include "ui/scene/severitysign.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

/// Half a word is no mistake yet.
constexpr int pauseMilliseconds = 600;

} // namespace

SettingField::SettingField(Document &document)
    : m_document(document)
    , m_row(new QHBoxLayout)
    , m_message(new QLabel)
{
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->hide();
    m_row->setContentsMargins({});
    m_row->setSpacing(8);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(3);
    layout->addLayout(m_row);
    layout->addWidget(m_message);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &SettingField::updateMessage);
}

void SettingField::addInput(QWidget *input, int stretch)
{
    input->setFocusPolicy(Qt::StrongFocus);
    input->installEventFilter(this);
    m_row->addWidget(input, stretch);
}

const Plan &SettingField::plan() const
{
    return m_document.plan();
}

void SettingField::describe(const QString &name, const QString &tip)
{
    m_tip = tip;
    input()->setAccessibleName(name);
    input()->setToolTip(tip);
    if (auto *box = qobject_cast<QComboBox *>(input()))
        box->view()->setAccessibleName(name);
    updateMessage();
}

void SettingField::setShownWhen(std::function<bool(const Plan &)> condition)
{
    m_condition = std::move(condition);
}

void SettingField::showProblems(const QList<Problem> &problems)
{
    const Problem *gravest = nullptr;
    for (const Problem &problem : problems) {
        if (!problem.waived && m_rules.contains(problem.rule) &&
            (!gravest || problem.severity < gravest->severity))
            gravest = &problem;
    }
    const QString text =
        gravest ? tr("%1: %2").arg(severityForPeople(gravest->severity), gravest->message)
                : QString();
    if (std::exchange(m_problem, text) != text && !m_pause.isActive())
        updateMessage();
}

QString SettingField::message() const
{
    return m_refusal.isEmpty() ? m_problem : tr("Not applied: %1").arg(m_refusal);
}

void SettingField::commit(const Result<SettingChange> &change)
{
    QString refusal;
    if (change) {
        const QString field = QString::number(m_step);
        m_isCommitting = true;
        const Result<void> done = m_document.editField(field, change->text, {change->edit});
        m_isCommitting = false;
        if (!done)
            refusal = done.error().message;
    } else {
        refusal = change.error().message;
    }
    m_refusal = refusal;
    if (m_refusal.isEmpty() || !input()->hasFocus()) {
        m_pause.stop();
        updateMessage();
    } else {
        m_pause.start();
    }
}

void SettingField::forgetRefused()
{
    if (!isRefused())
        return;
    revert();
    clearRefusal();
}

void SettingField::clearRefusal()
{
    m_refusal.clear();
    m_pause.stop();
    updateMessage();
}

void SettingField::updateMessage()
{
    const QString text = message();
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
    // The style sheet has a colour for each.
    m_message->setProperty("kind", isRefused() ? u"refusal"_s : u"problem"_s);
    m_message->style()->polish(m_message);
    input()->setAccessibleDescription(text.isEmpty() ? m_tip : text);
}

bool SettingField::eventFilter(QObject *watched, QEvent *event)
{
    const auto *widget = qobject_cast<const QWidget *>(watched);
    switch (event->type()) {
    case QEvent::FocusIn:
        beginStep();
        break;
    case QEvent::FocusOut:
        if (m_pause.isActive()) {
            m_pause.stop();
            updateMessage();
        }
        break;
    case QEvent::Wheel:
        // Who scrolls the panel does not mean what is under the pointer by chance.
        if (widget && !widget->hasFocus()) {
            event->ignore();
            return true;
        }
        break;
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress:
        return filterKey(event);
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

/// There is one undo, that of the plan; a text that was not applied is what goes first.
bool SettingField::filterKey(QEvent *event)
{
    const auto *key = static_cast<const QKeyEvent *>(event);
    const bool isUndo = key->matches(QKeySequence::Undo);
    const bool isEscape = key->key() == Qt::Key_Escape;
    if (!isUndo && !isEscape && !key->matches(QKeySequence::Redo))
        return false;
    const bool reverts = isRefused() && (isUndo || isEscape);
    if (event->type() == QEvent::ShortcutOverride) {
        if (isEscape)
            return false;
        event->setAccepted(reverts);
        return true;
    }
    if (!reverts)
        return !isEscape;
    forgetRefused();
    return true;
}

} // namespace redbud
