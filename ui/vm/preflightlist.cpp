// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/vm/preflightlist.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>

#include <algorithm>

namespace redbud
{

PreflightList::PreflightList(QWidget *parent)
    : QTreeView(parent)
{
    setModel(&m_model);
    setRootIsDecorated(false);
    setHeaderHidden(true);
    setWordWrap(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("What the launch depends on"));
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(10);
    header()->setSectionResizeMode(PreflightModel::LevelColumn, QHeaderView::Fixed);
    header()->setSectionResizeMode(PreflightModel::TextColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(PreflightModel::FixColumn, QHeaderView::Fixed);
    // Wrapped rows get another height when the column gets another width.
    connect(header(), &QHeaderView::sectionResized, this, [this] { doItemsLayout(); });
}

void PreflightList::setTheme(const Theme &theme)
{
    m_model.setTheme(theme);
    viewport()->update();
}

void PreflightList::setItems(const QList<PreflightItem> &items)
{
    m_model.setItems(items);
    int widest = 10;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const PreflightItem item = m_model.item(row);
        if (!item.fix || item.level == PreflightItem::Level::Good)
            continue;
        auto *cell = new QWidget;
        auto *button = new QPushButton(preflightFixLabel(*item.fix));
        button->setAccessibleName(tr("Fix: %1").arg(button->text()));
        auto *layout = new QHBoxLayout(cell);
        layout->setContentsMargins(8, 3, 8, 3);
        layout->addWidget(button);
        // Queued, because the fix leads to other items, which deletes this button.
        connect(
            button, &QPushButton::clicked, this, [this, item] { Q_EMIT fixWanted(item); },
            Qt::QueuedConnection);
        setIndexWidget(m_model.index(row, PreflightModel::FixColumn), cell);
        widest = std::max(widest, cell->sizeHint().width());
    }
    setColumnWidth(PreflightModel::FixColumn, widest);
    setColumnWidth(PreflightModel::LevelColumn,
                   std::max(sizeHintForColumn(PreflightModel::LevelColumn) + 16, 60));
}

} // namespace redbud
