// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "ui/scene/items/topologyitem.h"
#include "ui/scene/vmlayout.h"

namespace redbud
{

/// What a vPHB's rack says of itself.
struct VphbTexts {
    QString title;     ///< "vPHB 0 (default)"
    QString summary;   ///< "group 5 · ATSD 6 of 8"
    QString windows;   ///< its windows' addresses
    bool good = false; ///< NVLink2 works as planned
    std::optional<Severity> severity;
};

/// A vPHB as a rack: header, room for its devices, windows. Devices lie on it.
class VphbItem : public TopologyItem
{
public:
    enum { Type = UserType + 6 };

    VphbItem(const VmLayout::Rack &rack, const Theme &theme, const VphbTexts &texts);

    int type() const override { return Type; }
    int index() const { return m_rack.index; }
    std::optional<qsizetype> position() const { return m_rack.position; }

    /// Shows that a drop would land here, in the colour of its verdict; an invalid one shows
    /// nothing.
    void setDropTarget(const QColor &verdict);
    /// Shows that a Problem's place is here.
    void setHighlighted(bool highlighted);

    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    VmLayout::Rack m_rack;
    VphbTexts m_texts;
    QColor m_dropTarget; ///< invalid: it is none
    bool m_highlighted = false;
};

} // namespace redbud
