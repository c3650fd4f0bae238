// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/widgets/startpage.h"

#include "core/host/hostsource.h"
#include "ui/actions/recentplans.h"
#include "ui/widgets/hostmenu.h"

#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

constexpr int mostRecent = 4;

} // namespace

StartPage::StartPage(HostMenu &menu, RecentPlans &recent, QWidget *parent)
    : QWidget(parent)
    , m_recent(recent)
    , m_text(new QLabel)
    , m_recentPlans(new QWidget)
{
    auto *icon = new QLabel;
    icon->setPixmap(QIcon(u":/icons/redbud.svg"_s).pixmap(72, 72));
    icon->setAlignment(Qt::AlignCenter);
    icon->setFixedHeight(76);
    auto *title = new QLabel(tr("Which host?"));
    QFont font = title->font();
    font.setPointSizeF(font.pointSizeF() * 1.6);
    font.setWeight(QFont::DemiBold);
    title->setFont(font);
    title->setAlignment(Qt::AlignCenter);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_text->setMinimumHeight(2 * m_text->fontMetrics().lineSpacing());

    auto *layout = new QVBoxLayout;
    layout->setSpacing(10);
    layout->addWidget(icon);
    layout->addWidget(title);
    layout->addWidget(m_text);
    layout->addSpacing(8);
    const auto add = [layout](const QString &text) {
        auto *button = new QPushButton(text);
        layout->addWidget(button);
        return button;
    };
    connect(add(tr("This machine")), &QPushButton::clicked, &menu,
            [&menu] { Q_EMIT menu.sourceChosen(u"live"_s); });
    const QStringList samples = sampleNames();
    for (const QString &sample : samples) {
        connect(add(tr("Sample %1").arg(sample)), &QPushButton::clicked, &menu,
                [&menu, sample] { Q_EMIT menu.sourceChosen(u"sample:"_s + sample); });
    }
    connect(add(tr("Folder with sys and proc…")), &QPushButton::clicked, &menu,
            &HostMenu::chooseFolder);
    connect(add(tr("Snapshot file…")), &QPushButton::clicked, &menu, &HostMenu::chooseSnapshot);
    layout->addWidget(m_recentPlans);
    connect(&m_recent, &RecentPlans::changed, this, &StartPage::showRecent, Qt::QueuedConnection);
    showRecent();

    auto *centred = new QWidget;
    centred->setLayout(layout);
    centred->setFixedWidth(360);
    auto *outer = new QVBoxLayout(this);
    outer->addStretch(2);
    outer->addWidget(centred, 0, Qt::AlignHCenter);
    outer->addStretch(3);
    showBusy({});
}

void StartPage::showRecent()
{
    delete m_recentPlans->layout();
    qDeleteAll(m_recentPlans->findChildren<QWidget *>());
    auto *layout = new QVBoxLayout(m_recentPlans);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(new QLabel(tr("Recent plans")));
    const QList<RecentPlan> plans = RecentPlans::plans().mid(0, mostRecent);
    for (const RecentPlan &plan : plans) {
        auto *button = new QPushButton(plan.title());
        button->setToolTip(plan.file);
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, &m_recent,
                [&recent = m_recent, plan] { Q_EMIT recent.chosen(plan); });
    }
    m_recentPlans->setVisible(!plans.isEmpty());
}

void StartPage::showBusy(const QString &what)
{
    m_text->setText(what.isEmpty() ? tr("Redbud shows what it is made of and plans a virtual "
                                        "machine with its GPUs.")
                                   : what);
}

} // namespace redbud
