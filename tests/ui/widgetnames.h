// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QAccessible>
#include <QString>
#include <QStringList>
#include <QWidget>

namespace redbud::test
{

/// The widgets below @a top that take focus and have no accessible name.
inline QStringList namelessWidgets(const QWidget *top, int *focusable = nullptr)
{
    QStringList nameless;
    const QList<QWidget *> widgets = top->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (widget->focusPolicy() == Qt::NoFocus ||
            widget->objectName().startsWith(QStringLiteral("qt_")))
            continue;
        // Viewports and other inner parts answer to the widget that they belong to.
        if (widget->focusProxy())
            continue;
        if (focusable)
            ++*focusable;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface || interface->text(QAccessible::Name).isEmpty())
            nameless += QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                        widget->objectName();
    }
    return nameless;
}

} // namespace redbud::test
