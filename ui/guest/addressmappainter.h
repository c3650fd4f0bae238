// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "ui/guest/addressmaplayout.h"
#include "ui/theme.h"

#include <QFont>
#include <QFontMetrics>

class QPainter;

namespace redbud
{

/// Paints the parts of an address map, in the window as in a file. Lives for one painting; what it
/// refers to must outlive it.
class AddressMapPainter
{
public:
    enum class State { Plain, Current };

    AddressMapPainter(QPainter &painter, const Theme &theme, const QFont &font);

    void paintBlock(const AddressMapLayout::Block &block, const AddressRange &range,
                    State state) const;
    void paintGap(const AddressMapLayout::Gap &gap) const;

private:
    QPainter &m_painter;
    const Theme &m_theme;
    QFontMetrics m_metrics;
};

} // namespace redbud
