// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "ui/vm/vmservices.h"

#include <QFutureWatcher>
#include <QObject>

namespace redbud
{

/// Preflights off the GUI thread. Of several that are asked for at once only the last is reported;
/// one that is under way when this is destroyed runs to its end unheard.
class PreflightJob : public QObject
{
    Q_OBJECT

public:
    explicit PreflightJob(PreflightFunction preflight, QObject *parent = nullptr);

    void start(const Host &host, const Plan &plan, const PreflightOptions &options);

Q_SIGNALS:
    void finished(const QList<redbud::PreflightItem> &items);

private:
    PreflightFunction m_preflight;
    QFutureWatcher<QList<PreflightItem>> m_watcher;
};

} // namespace redbud
