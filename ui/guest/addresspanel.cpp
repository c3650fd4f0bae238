// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/guest/addresspanel.h"

#include "ui/guest/addressmapview.h"

#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace redbud
{

AddressPanel::AddressPanel(QWidget *parent)
    : QWidget(parent)
    , m_headline(new QLabel)
    , m_table(new QTreeView)
    , m_picture(new AddressMapView)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_headline->setTextFormat(Qt::PlainText);
    m_headline->setWordWrap(true);
    m_table->setModel(&m_model);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setStyleSheet(QStringLiteral("QTreeView::item { padding: 3px 6px; }"));
    m_table->setAccessibleName(tr("Addresses of the guest"));
    m_table->header()->setAccessibleName(tr("Columns of the addresses"));
    auto *columns = new QSplitter(Qt::Horizontal);
    columns->setHandleWidth(1);
    columns->setChildrenCollapsible(false);
    columns->addWidget(m_table);
    columns->addWidget(m_picture);
    columns->setStretchFactor(0, 1);
    columns->setStretchFactor(1, 1);
    columns->setSizes({640, 640});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 8, 14, 10);
    layout->setSpacing(6);
    layout->addWidget(m_headline);
    layout->addWidget(columns, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, m_picture,
            [this](const QModelIndex &row) { m_picture->setCurrent(row.row()); });
    connect(m_picture, &AddressMapView::chosen, this,
            [this](int range) { m_table->setCurrentIndex(m_model.index(range, 0)); });
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_picture->setCurrent(-1);
        m_picture->setRanges(m_model.ranges());
        for (int column = 0; column < AddressModel::ColumnCount; ++column)
            m_table->resizeColumnToContents(column);
    });
}

void AddressPanel::setTheme(const Theme &theme)
{
    m_picture->setTheme(theme);
}

void AddressPanel::setTarget(const Host &host, const Plan &plan,
                             const std::optional<Placement> &placement)
{
    m_model.setRanges(placement ? addressRanges(host, plan.machine, *placement)
                                : QList<AddressRange>());
    const auto collisions = std::ranges::count_if(
        m_model.ranges(), [](const AddressRange &range) { return !range.collision.isEmpty(); });
    if (!placement)
        m_headline->setText(tr("This plan cannot be placed; the problems say why"));
    else if (collisions > 0)
        m_headline->setText(tr("✗ Parts of the guest share addresses"));
    else
        m_headline->setText(tr("Where everything of the guest is. In the picture each height "
                               "follows the logarithm of the size; + and − zoom."));
}

} // namespace redbud
