// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "ui/jobs/bindingjob.h"
#include "ui/models/bindingmodel.h"
#include "ui/theme.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QRadioButton;
class QTreeView;

namespace redbud
{

/// Shows what handing the plan's devices over, or taking them back, does to the host, and does
/// it. Nothing is done that could not be read here before.
class BindingPanel : public QWidget
{
    Q_OBJECT

public:
    explicit BindingPanel(const BindingServices &services = BindingServices::real(),
                          QWidget *parent = nullptr);

    void setTheme(const Theme &theme);

    /// What the window shows now. An empty source: no host is open.
    void setTarget(const QString &source, const Plan &plan);

    bool isBusy() const { return m_job.isCalling(); }

    /// As a part of something that binds by itself: only the preview with its choices is left.
    void setEmbedded();
    /// Everything is bound, as far as the preview says.
    bool isBound() const;
    /// What is shown can be done.
    bool canBind() const;
    const BindRequest &wishes() const { return m_wishes; }
    /// Does what is shown, where it can be done; finished() follows.
    void start();
    /// Works out anew what is shown; previewChanged() follows.
    void refresh();

Q_SIGNALS:
    /// Drivers of this machine have changed.
    void bindingsChanged();
    void failed(const redbud::Error &error);
    /// isBound() and canBind() may have changed.
    void previewChanged();
    /// Whether it was done, and what came of it.
    void finished(bool done, const QString &words);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void showPreview(const Result<BindPreview> &result);
    void showStatus(const Result<BindStatus> &result);
    void finish(const Result<HelperReply> &result);
    void setHeadline(const QString &text, bool good = true);
    void updateButtons();
    bool takesBack() const;

    Theme m_theme = Theme::light();
    QString m_source;
    Plan m_plan;
    BindRequest m_wishes;
    BindingModel m_model;
    std::optional<BindPreview> m_preview; ///< what is shown; absent while it is made
    QList<BindStep> m_restore;
    bool m_isOutdated = true;
    QTimer m_delay; ///< several edits at once make one preview
    QLabel *m_headline;
    QRadioButton *m_give;
    QRadioButton *m_take;
    QCheckBox *m_stopPersistenced;
    QCheckBox *m_persistent;
    QPushButton *m_start;
    QTreeView *m_steps;
    BindingJob m_job; ///< last, so that it ends before what its signals reach is gone
};

} // namespace redbud
