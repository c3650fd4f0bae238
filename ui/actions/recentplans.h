// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>

class QMenu;

namespace redbud
{

/// A plan that was opened or saved, and the host that was open with it.
struct RecentPlan {
    QString file; ///< absolute
    QString host; ///< what `--host` takes; empty where none was open

    bool operator==(const RecentPlan &) const = default;

    /// "plan.redbud – /srv/vms", for a menu or a button.
    QString title() const;
};

/// The plans that this user opened or saved last, newest first.
class RecentPlans : public QObject
{
    Q_OBJECT

public:
    static constexpr int most = 10;

    using QObject::QObject;

    static QList<RecentPlan> plans();
    /// Puts it in front.
    void add(const QString &file, const QString &host);
    /// It is not there any more.
    void remove(const QString &file);
    void clear();

    /// Fills itself whenever it is opened.
    QMenu *createMenu(QWidget *parent);

Q_SIGNALS:
    void changed();
    void chosen(const redbud::RecentPlan &plan);

private:
    void fill(QMenu &menu);
    void store(const QList<RecentPlan> &plans);
};

} // namespace redbud
