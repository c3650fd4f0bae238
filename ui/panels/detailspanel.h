// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "ui/models/detailsmodel.h"

#include <QWidget>

class QLabel;
class QTreeView;

namespace redbud
{

class Document;
class TopologyScene;

/// Everything about the device that is selected in the picture.
class DetailsPanel : public QWidget
{
    Q_OBJECT

public:
    /// @a document and @a scene must outlive it.
    DetailsPanel(const Document &document, const TopologyScene &scene, QWidget *parent = nullptr);

    DetailsModel &model() { return m_model; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void copy() const;

    const Document &m_document;
    const TopologyScene &m_scene;
    DetailsModel m_model;
    QLabel *m_headline;
    QTreeView *m_view;
};

} // namespace redbud
