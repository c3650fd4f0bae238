// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/pciaddress.h"
#include "ui/scene/vmlayout.h"
#include "ui/theme.h"

#include <QList>

class QGraphicsScene;

namespace redbud
{

class Document;
struct TopologyLayout;

/// Makes the items of a layout: the one place where layout, texts and items meet. Lives for one
/// build; what it refers to must outlive it.
class TopologyBuilder
{
public:
    TopologyBuilder(QGraphicsScene &scene, const Document &document, const TopologyLayout &layout,
                    const Theme &theme);

    void build();

private:
    void buildHost();
    void buildChips();
    void buildVm();
    void buildRack(const VmLayout::Rack &rack);
    template <typename Item>
    Item *add(Item *item, const QList<PciAddress> &devices = {});

    QGraphicsScene &m_scene;
    const Document &m_document;
    const TopologyLayout &m_layout;
    const Theme &m_theme;
};

} // namespace redbud
