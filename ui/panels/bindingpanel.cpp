// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/panels/bindingpanel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <unistd.h>

namespace redbud
{

namespace
{

constexpr int settleMilliseconds = 150;

} // namespace

BindingPanel::BindingPanel(const BindingServices &services, QWidget *parent)
    : QWidget(parent)
    , m_headline(new QLabel)
    , m_give(new QRadioButton(tr("&Hand over")))
    , m_take(new QRadioButton(tr("&Take back")))
    , m_stopPersistenced(new QCheckBox(tr("Stop &nvidia-persistenced")))
    , m_persistent(new QCheckBox(tr("Also after a &restart")))
    , m_start(new QPushButton(tr("Bind now")))
    , m_steps(new QTreeView)
    , m_job(services)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_headline->setTextFormat(Qt::PlainText);
    m_headline->setWordWrap(true);
    QFont font = m_headline->font();
    font.setWeight(QFont::DemiBold);
    m_headline->setFont(font);
    m_give->setChecked(true);
    m_give->setToolTip(tr("What handing the plan's devices to vfio-pci does"));
    m_take->setToolTip(tr("What putting back everything that Redbud has bound does"));
    m_stopPersistenced->setToolTip(
        tr("The service keeps the memory of GPUs online. It is started again when the devices "
           "come back."));
    m_persistent->setToolTip(tr("By the configuration of driverctl"));
    m_steps->setModel(&m_model);
    m_steps->setRootIsDecorated(false);
    m_steps->setWordWrap(true);
    m_steps->setAccessibleName(tr("Steps of the binding"));
    m_steps->header()->setAccessibleName(tr("Columns of the steps"));
    m_steps->header()->setStretchLastSection(true);

    auto *top = new QHBoxLayout;
    top->setSpacing(14);
    top->addWidget(m_headline, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_give, m_take, m_stopPersistenced,
                                                            m_persistent, m_start})
        top->addWidget(widget);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 8, 14, 10);
    layout->setSpacing(6);
    layout->addLayout(top);
    layout->addWidget(m_steps, 1);

    m_delay.setSingleShot(true);
    m_delay.setInterval(settleMilliseconds);
    connect(&m_delay, &QTimer::timeout, this, &BindingPanel::refresh);
    connect(m_give, &QRadioButton::toggled, this, &BindingPanel::refresh);
    connect(m_stopPersistenced, &QCheckBox::toggled, this, [this](bool on) {
        m_wishes.stopPersistenced = on;
        m_delay.start();
    });
    connect(m_persistent, &QCheckBox::toggled, this, &BindingPanel::updateButtons);
    connect(&m_model, &BindingModel::despiteUseChanged, this,
            [this](const PciAddress &device, bool wanted) {
                if (wanted)
                    m_wishes.despiteUse.insert(device);
                else
                    m_wishes.despiteUse.remove(device);
                m_delay.start();
            });
    connect(m_start, &QPushButton::clicked, this, &BindingPanel::start);
    connect(&m_job, &BindingJob::previewed, this, &BindingPanel::showPreview);
    connect(&m_job, &BindingJob::statusRead, this, &BindingPanel::showStatus);
    connect(&m_job, &BindingJob::progressed, &m_model, &BindingModel::showProgress);
    connect(&m_job, &BindingJob::called, this, &BindingPanel::finish);
    if (::getuid() != 0)
        m_wishes.owner = ::getuid();
    m_stopPersistenced->hide();
    setHeadline(tr("Open a host and plan a virtual machine first"));
    updateButtons();
}

void BindingPanel::setTheme(const Theme &theme)
{
    m_theme = theme;
    setHeadline(m_headline->text());
}

void BindingPanel::setTarget(const QString &source, const Plan &plan)
{
    // Another scan of the same host changes nothing that is to be read here.
    if (source == m_source && plan == m_plan)
        return;
    if (source != m_source) {
        m_wishes.despiteUse.clear();
        m_stopPersistenced->setChecked(false);
    }
    m_source = source;
    m_plan = plan;
    m_isOutdated = true;
    if (isVisible())
        m_delay.start();
}

void BindingPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isOutdated)
        refresh();
}

bool BindingPanel::takesBack() const
{
    return m_take->isChecked();
}

void BindingPanel::refresh()
{
    if (m_job.isCalling() || m_source.isEmpty())
        return;
    m_isOutdated = false;
    m_preview.reset();
    m_restore.clear();
    updateButtons();
    if (takesBack())
        m_job.readStatus();
    else
        m_job.preview(m_source, m_plan, m_wishes);
}

void BindingPanel::showPreview(const Result<BindPreview> &result)
{
    if (takesBack() || m_job.isCalling())
        return;
    if (!result) {
        m_model.clear();
        setHeadline(result.error().text(), false);
        Q_EMIT previewChanged();
        return;
    }
    m_preview = *result;
    m_model.showBinding(*result);
    m_stopPersistenced->setVisible(result->plan.heldByPersistenced);
    const auto count =
        std::ranges::count(result->plan.actions, BindAction::Kind::Bind, &BindAction::kind);
    if (result->plan.isRefused())
        setHeadline(tr("The host uses some of these devices; tick what is taken all the same"),
                    false);
    else if (result->plan.steps.isEmpty())
        setHeadline(tr("✓ Everything is bound already"));
    else if (result->live)
        setHeadline(
            tr("%1 devices leave the host, in %2 steps").arg(count).arg(result->plan.steps.size()));
    else
        setHeadline(tr("On that host %1 devices would leave, in %2 steps; only this machine's can "
                       "be bound from here")
                        .arg(count)
                        .arg(result->plan.steps.size()));
    for (int column = 0; column < BindingModel::WriteColumn; ++column)
        m_steps->resizeColumnToContents(column);
    updateButtons();
    Q_EMIT previewChanged();
}

void BindingPanel::setEmbedded()
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_give, m_take, m_start})
        widget->hide();
}

bool BindingPanel::isBound() const
{
    return !m_isOutdated && m_preview && !m_preview->plan.isRefused() &&
           m_preview->plan.steps.isEmpty();
}

bool BindingPanel::canBind() const
{
    return m_start->isEnabled();
}

void BindingPanel::showStatus(const Result<BindStatus> &result)
{
    if (!takesBack() || m_job.isCalling())
        return;
    if (!result) {
        m_model.clear();
        setHeadline(result.error().text(), false);
        return;
    }
    m_restore = stepsToRestore(*result, {});
    m_model.showSteps(m_restore, {});
    if (result->beforeRestart)
        setHeadline(tr("The machine was restarted since, which has put everything back"));
    else if (m_restore.isEmpty())
        setHeadline(tr("Redbud has bound nothing on this machine"));
    else
        setHeadline(tr("%1 devices go back to their drivers").arg(result->journal.devices.size()));
    for (int column = 0; column < BindingModel::WriteColumn; ++column)
        m_steps->resizeColumnToContents(column);
    updateButtons();
}

void BindingPanel::start()
{
    if (!canBind())
        return;
    HelperRequest request;
    request.persistent = m_persistent->isChecked();
    if (takesBack()) {
        request.verb = HelperRequest::Verb::Unbind;
    } else if (m_preview) {
        request.devices = m_preview->request.devices;
        request.despiteUse = m_preview->request.despiteUse;
        request.stopPersistenced = m_preview->request.stopPersistenced;
        request.expected = m_preview->plan.digest();
    }
    setHeadline(tr("Working…"));
    m_job.call(request);
    updateButtons();
}

void BindingPanel::finish(const Result<HelperReply> &result)
{
    m_preview.reset();
    m_restore.clear();
    if (!result) {
        const bool dismissed = result.error().code == ErrorCode::Cancelled;
        setHeadline(dismissed ? tr("Cancelled, nothing was done")
                              : tr("✗ %1").arg(result.error().message),
                    dismissed);
        if (!dismissed)
            Q_EMIT failed(result.error());
    } else {
        const QString words = (QStringList(result->message) + result->notes).join(u' ');
        setHeadline(result->done ? tr("✓ %1").arg(words) : tr("✗ %1").arg(words), result->done);
    }
    updateButtons();
    // Steps and headline stay to be read; what is shown next is worked out when it is asked for.
    m_isOutdated = true;
    Q_EMIT bindingsChanged();
    Q_EMIT finished(result && result->done, m_headline->text());
}

void BindingPanel::setHeadline(const QString &text, bool good)
{
    m_headline->setText(text);
    m_headline->setStyleSheet(
        QStringLiteral("color: %1").arg((good ? m_theme.text : m_theme.error).name()));
}

void BindingPanel::updateButtons()
{
    const bool idle = !m_job.isCalling();
    const bool binds = m_preview && m_preview->live && !m_preview->plan.isRefused() &&
                       (!m_preview->plan.steps.isEmpty() || m_persistent->isChecked());
    m_start->setText(takesBack() ? tr("Put back now") : tr("Bind now"));
    m_start->setEnabled(idle && (takesBack() ? !m_restore.isEmpty() : binds));
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_give, m_take, m_stopPersistenced, m_persistent})
        widget->setEnabled(idle && !m_source.isEmpty());
}

} // namespace redbud
