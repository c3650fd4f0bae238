// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/help/helppages.h"

#include <QVariant>
#include <QWidget>

namespace redbud
{

QString helpPageOf(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        QString page = widget->property(helpPageProperty).toString();
        if (!page.isEmpty())
            return page;
    }
    return QStringLiteral("window.md");
}

} // namespace redbud
