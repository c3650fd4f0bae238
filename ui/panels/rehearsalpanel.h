// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/rehearsal/rehearsal.h"
#include "ui/models/readbackmodel.h"
#include "ui/theme.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QTreeView;

namespace redbud
{

/// Whether a rehearsal was of what the window shows.
enum class RehearsalAge { Current, PlanChanged, OtherHost };

/// Shows a rehearsal: its progress, then what came of it.
class RehearsalPanel : public QWidget
{
    Q_OBJECT

public:
    explicit RehearsalPanel(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);

    void showStarted();
    void showProgress(const RehearsalProgress &progress);
    void showResult(const Result<RehearsalReport> &result);
    /// Says what the report is about, where that is something else.
    void setAge(RehearsalAge age);

Q_SIGNALS:
    void cancelWanted();

private:
    enum class Verdict { None, Good, Bad };
    void setHeadline(Verdict verdict, const QString &text);
    void applyColours();

    Theme m_theme = Theme::light();
    Verdict m_verdict = Verdict::None;
    ReadBackModel m_readBack;
    QString m_text; ///< of the headline, without the age
    QLabel *m_headline;
    QLabel *m_note;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QWidget *m_details;
    QPlainTextEdit *m_findings;
    QTreeView *m_values;
    QPlainTextEdit *m_log;
};

/// "Healthy, 0 differences, QEMU 7.2.22" and the like, for the headline and the status bar.
QString rehearsalSummary(const Result<RehearsalReport> &result,
                         RehearsalAge age = RehearsalAge::Current);

} // namespace redbud
