// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/vm/launchdialog.h"

#include "ui/panels/bindingpanel.h"
#include "ui/vm/preflightlist.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace redbud
{

using Level = PreflightItem::Level;

LaunchDialog::LaunchDialog(const VmServices &services, const BindingServices &binding,
                           QWidget *parent)
    : QDialog(parent)
    , m_bindingServices(binding)
    , m_headline(new QLabel)
    , m_outcome(new QLabel)
    , m_list(new PreflightList)
    , m_binding(new BindingPanel(binding))
    , m_keepAlive(new QCheckBox(tr("Work around QEMU’s use after &free")))
    , m_keepAliveNote(new QLabel)
    , m_unbind(new QCheckBox(tr("&Hand the devices back when it has ended")))
    , m_paused(new QCheckBox(tr("&Leave the guest paused at its very beginning")))
    , m_again(new QPushButton(tr("&Check again")))
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_launch(new QPushButton(tr("Launch")))
    , m_preflight(services.preflight)
{
    m_headline->setTextFormat(Qt::PlainText);
    m_headline->setWordWrap(true);
    QFont font = m_headline->font();
    font.setWeight(QFont::DemiBold);
    m_headline->setFont(font);
    m_outcome->setTextFormat(Qt::PlainText);
    m_outcome->setWordWrap(true);
    m_outcome->hide();
    m_binding->setEmbedded();
    m_launch->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_again);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_launch);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(10);
    layout->addWidget(m_headline);
    layout->addWidget(m_outcome);
    layout->addWidget(m_list, 3);
    layout->addWidget(m_binding, 2);
    layout->addWidget(createOptions());
    layout->addLayout(buttons);
    resize(860, 680);

    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_again, &QPushButton::clicked, this, &LaunchDialog::checkAgain);
    connect(m_launch, &QPushButton::clicked, this, &LaunchDialog::launch);
    connect(m_list, &PreflightList::fixWanted, this, &LaunchDialog::fix);
    connect(&m_preflight, &PreflightJob::finished, this, &LaunchDialog::showItems);
    connect(m_binding, &BindingPanel::previewChanged, this, &LaunchDialog::check);
    connect(m_binding, &BindingPanel::bindingsChanged, this, &LaunchDialog::bindingsChanged);
    connect(m_binding, &BindingPanel::finished, this, &LaunchDialog::bound);
    connect(&m_fixing, &VmJob::finished, this, &LaunchDialog::fixed);
    updateButton();
}

QWidget *LaunchDialog::createOptions()
{
    m_keepAliveNote->setText(
        tr("QEMU 7.1 and later read memory that they have freed, which makes NVLink2 come and go. "
           "With this a small library is loaded into QEMU that keeps just these pieces. Redbud "
           "compares every start with the plan either way; switch it on when a start was not what "
           "was planned."));
    m_keepAliveNote->setWordWrap(true);
    m_keepAliveNote->setIndent(24);
    m_keepAlive->setAccessibleDescription(m_keepAliveNote->text());
    auto *options = new QWidget;
    auto *layout = new QVBoxLayout(options);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addWidget(m_keepAlive);
    layout->addWidget(m_keepAliveNote);
    layout->addWidget(m_unbind);
    layout->addWidget(m_paused);
    return options;
}

void LaunchDialog::setTheme(const Theme &theme)
{
    QPalette palette = m_keepAliveNote->palette();
    palette.setColor(QPalette::WindowText, theme.muted);
    m_keepAliveNote->setPalette(palette);
    m_list->setTheme(theme);
    m_binding->setTheme(theme);
}

void LaunchDialog::setTarget(const Host &host, const Plan &plan)
{
    m_host = host;
    m_plan = plan;
    setWindowTitle(tr("Launch “%1”").arg(plan.name));
    m_binding->setTarget(host.source, plan);
    check();
}

bool LaunchDialog::keepAlive() const
{
    return m_keepAlive->isChecked();
}

void LaunchDialog::setKeepAlive(bool on)
{
    m_keepAlive->setChecked(on);
}

bool LaunchDialog::startPaused() const
{
    return m_paused->isChecked();
}

bool LaunchDialog::unbindAtEnd() const
{
    return m_unbind->isChecked();
}

void LaunchDialog::reject()
{
    if (!isHelping())
        QDialog::reject();
}

bool LaunchDialog::isHelping() const
{
    return m_binding->isBusy() || m_fixing.isRunning();
}

void LaunchDialog::checkAgain()
{
    m_checked = false;
    updateButton();
    // check() follows when it is known what a bind would do.
    m_binding->refresh();
}

void LaunchDialog::check()
{
    m_checked = false;
    m_headline->setText(tr("Looking at what the launch depends on…"));
    PreflightOptions options;
    options.willBind = true;
    options.binding = m_binding->wishes();
    m_preflight.start(m_host, m_plan, options);
    updateButton();
}

void LaunchDialog::bound(bool done, const QString &words)
{
    m_outcome->setText(words);
    m_outcome->show();
    if (std::exchange(m_launchWanted, false) && done)
        accept();
    else
        checkAgain();
}

void LaunchDialog::fixed(const Result<VmOutcome> &result)
{
    m_outcome->setText(result ? result->text : tr("✗ %1").arg(result.error().text()));
    m_outcome->show();
    check();
}

void LaunchDialog::showItems(const QList<PreflightItem> &items)
{
    m_list->setItems(items);
    m_checked = true;
    m_mayLaunch = canLaunch(items);
    const auto errors = std::ranges::count(items, Level::Error, &PreflightItem::level);
    const auto doubts = std::ranges::count(items, Level::Warning, &PreflightItem::level);
    if (errors > 0)
        m_headline->setText(errors == 1 ? tr("✗ One thing stands against the launch")
                                        : tr("✗ %1 things stand against the launch").arg(errors));
    else if (doubts > 0)
        m_headline->setText(tr("⚠ It can be launched; read what is doubtful"));
    else
        m_headline->setText(tr("✓ Nothing stands against the launch"));
    updateButton();
}

void LaunchDialog::fix(const PreflightItem &item)
{
    switch (*item.fix) {
    case PreflightFix::PlanFixes:
        Q_EMIT planFixesWanted();
        return;
    case PreflightFix::Bind:
        m_binding->start();
        updateButton();
        return;
    case PreflightFix::LoadModule:
        break;
    }
    HelperRequest request;
    request.verb = HelperRequest::Verb::LoadModule;
    request.module = item.module;
    m_fixing.start(
        [call = m_bindingServices.call, request](const auto &, const auto &) -> Result<VmOutcome> {
            const Result<HelperReply> reply = call(request, {});
            if (!reply)
                return failure(reply.error());
            if (!reply->done)
                return failure(ErrorCode::Busy, reply->message);
            return VmOutcome{tr("✓ %1").arg(reply->message)};
        });
    updateButton();
}

void LaunchDialog::launch()
{
    if (m_binding->isBound()) {
        accept();
    } else if (m_binding->canBind()) {
        m_launchWanted = true;
        m_binding->start();
        updateButton();
    }
}

void LaunchDialog::updateButton()
{
    const bool bound = m_binding->isBound();
    m_launch->setText(bound || !m_binding->canBind() ? tr("Launch") : tr("Bind and launch"));
    m_launch->setEnabled(m_checked && m_mayLaunch && !isHelping() &&
                         (bound || m_binding->canBind()));
    m_binding->setVisible(!bound);
    m_again->setEnabled(m_checked && !isHelping());
    m_cancel->setEnabled(!isHelping());
}

} // namespace redbud
