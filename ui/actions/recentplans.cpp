// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/actions/recentplans.h"

#include "ui/usersettings.h"

#include <QDir>
#include <QFileInfo>
#include <QMenu>

#include <algorithm>

namespace redbud
{

using namespace Qt::StringLiterals;

QString RecentPlan::title() const
{
    const QFileInfo info(file);
    QString folder = info.path();
    const QString home = QDir::homePath();
    if (folder == home || folder.startsWith(home + u'/'))
        folder.replace(0, home.size(), u"~"_s);
    // An ampersand would be taken for a mnemonic.
    return RecentPlans::tr("%1 – %2").arg(info.fileName(), folder).replace(u'&', u"&&"_s);
}

QList<RecentPlan> RecentPlans::plans()
{
    QSettings settings = userSettings();
    const int count = std::min(settings.beginReadArray("recentPlans"), most);
    QList<RecentPlan> plans;
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        plans.append({settings.value("file").toString(), settings.value("host").toString()});
    }
    return plans;
}

void RecentPlans::store(const QList<RecentPlan> &plans)
{
    if (plans == RecentPlans::plans())
        return;
    QSettings settings = userSettings();
    settings.remove("recentPlans");
    settings.beginWriteArray("recentPlans", int(plans.size()));
    for (int i = 0; i < int(plans.size()); ++i) {
        settings.setArrayIndex(i);
        settings.setValue("file", plans[i].file);
        settings.setValue("host", plans[i].host);
    }
    settings.endArray();
    settings.sync();
    Q_EMIT changed();
}

void RecentPlans::add(const QString &file, const QString &host)
{
    const QString path = QFileInfo(file).absoluteFilePath();
    QList<RecentPlan> all = plans();
    all.removeIf([&path](const RecentPlan &plan) { return plan.file == path; });
    all.prepend({path, host});
    store(all.mid(0, most));
}

void RecentPlans::remove(const QString &file)
{
    const QString path = QFileInfo(file).absoluteFilePath();
    QList<RecentPlan> all = plans();
    all.removeIf([&path](const RecentPlan &plan) { return plan.file == path; });
    store(all);
}

void RecentPlans::clear()
{
    store({});
}

QMenu *RecentPlans::createMenu(QWidget *parent)
{
    auto *menu = new QMenu(tr("Open &recent plan"), parent);
    menu->setToolTipsVisible(true);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fill(*menu); });
    return menu;
}

void RecentPlans::fill(QMenu &menu)
{
    menu.clear();
    const QList<RecentPlan> all = plans();
    for (const RecentPlan &plan : all) {
        QAction *action = menu.addAction(plan.title());
        action->setToolTip(plan.file);
        connect(action, &QAction::triggered, this, [this, plan] { Q_EMIT chosen(plan); });
    }
    if (all.isEmpty()) {
        menu.addAction(tr("No plan was opened yet"))->setEnabled(false);
        return;
    }
    menu.addSeparator();
    connect(menu.addAction(tr("&Clear this list")), &QAction::triggered, this, &RecentPlans::clear);
}

} // namespace redbud
