// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/pciaddress.h"
#include "core/rules/problem.h"
#include "ui/theme.h"

#include <QGraphicsItem>
#include <QList>

#include <optional>

class QPainter;

namespace redbud
{

/// A part of the picture: a rectangle of the layout, the colours, the texts, and the ids of what it
/// stands for. It holds values only, so a scene can throw its items away and make them anew.
class TopologyItem : public QGraphicsItem
{
public:
    enum { Type = UserType + 1 };

    TopologyItem(const QRectF &rect, const Theme &theme);

    int type() const override { return Type; }
    QRectF boundingRect() const override;

    const QRectF &rect() const { return m_rect; }
    const Theme &theme() const { return m_theme; }

    /// The host's devices that it stands for; empty for parts that are no devices.
    const QList<PciAddress> &devices() const { return m_devices; }
    /// Also makes it selectable and tells assistive tools and tests what it is.
    void setDevices(const QList<PciAddress> &devices);

    /// Marks it with the sign of a Problem.
    void setSeverity(std::optional<Severity> severity) { m_severity = severity; }

protected:
    /// A rounded card with the selection's outline and, where there is one, the severity's sign.
    void drawCard(QPainter &painter, const QColor &fill, const QPen &edge, qreal radius = 8) const;
    /// A small outlined text at the right end of @a line; the width that it took.
    qreal drawTag(QPainter &painter, const QRectF &line, const QString &text,
                  const QColor &color) const;

private:
    QRectF m_rect;
    Theme m_theme;
    QList<PciAddress> m_devices;
    std::optional<Severity> m_severity;
};

} // namespace redbud
