// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QHash>
#include <QPalette>
#include <QProxyStyle>

namespace redbud
{

/// Qt's Fusion style with outlines of fields and boxes that can be seen in dark colours, too: it
/// darkens the colour of the window for them, which leaves nothing of a dark one.
class OutlineStyle : public QProxyStyle
{
    Q_OBJECT

public:
    OutlineStyle();

    /// Makes it the application's style where that is Fusion. Others, a desktop's own and those
    /// that the user asked for, stay.
    static void install();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;

private:
    QPalette outlined(const QPalette &palette) const;
    template <typename Option, typename Draw>
    bool drawOutlined(const QStyleOption *option, Draw draw) const;

    /// By QPalette::cacheKey(). The style keeps what it has drawn by the key of what it gets.
    mutable QHash<qint64, QPalette> m_outlined;
};

} // namespace redbud
