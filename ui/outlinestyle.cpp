// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/outlinestyle.h"

#include "ui/theme.h"

#include <QApplication>
#include <QStyleFactory>
#include <QStyleOption>

namespace redbud
{

namespace
{

/// By how much Fusion darkens a window's colour for an outline, in percent (qfusionstyle.cpp of Qt
/// 6.4).
constexpr int darkened = 140;

constexpr qsizetype mostPalettes = 64;

QString fusion()
{
    return QStringLiteral("fusion");
}

} // namespace

OutlineStyle::OutlineStyle()
    : QProxyStyle(QStyleFactory::create(fusion()))
{
}

void OutlineStyle::install()
{
    if (QApplication::style()->name() == fusion())
        QApplication::setStyle(new OutlineStyle);
}

QPalette OutlineStyle::outlined(const QPalette &palette) const
{
    const auto known = m_outlined.constFind(palette.cacheKey());
    if (known != m_outlined.cend())
        return *known;
    if (m_outlined.size() >= mostPalettes)
        m_outlined.clear();
    QPalette changed = palette;
    changed.setColor(QPalette::All, QPalette::Window, Theme::of(palette).outline.lighter(darkened));
    m_outlined.insert(palette.cacheKey(), changed);
    return changed;
}

template <typename Option, typename Draw>
bool OutlineStyle::drawOutlined(const QStyleOption *option, Draw draw) const
{
    const auto *known = qstyleoption_cast<const Option *>(option);
    if (!known)
        return false;
    Option changed = *known;
    changed.palette = outlined(known->palette);
    draw(&changed);
    return true;
}

void OutlineStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                 QPainter *painter, const QWidget *widget) const
{
    const auto draw = [&](const QStyleOption *changed) {
        QProxyStyle::drawPrimitive(element, changed, painter, widget);
    };
    bool isDrawn = false;
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton)
        isDrawn = drawOutlined<QStyleOptionButton>(option, draw);
    else if (element == PE_FrameLineEdit || element == PE_PanelLineEdit)
        isDrawn = drawOutlined<QStyleOptionFrame>(option, draw);
    if (!isDrawn)
        draw(option);
}

void OutlineStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                      QPainter *painter, const QWidget *widget) const
{
    const auto draw = [&](const QStyleOptionComplex *changed) {
        QProxyStyle::drawComplexControl(control, changed, painter, widget);
    };
    bool isDrawn = false;
    if (control == CC_ComboBox)
        isDrawn = drawOutlined<QStyleOptionComboBox>(option, draw);
    else if (control == CC_SpinBox)
        isDrawn = drawOutlined<QStyleOptionSpinBox>(option, draw);
    if (!isDrawn)
        draw(option);
}

} // namespace redbud
