// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "ui/document/droppreview.h"
#include "ui/theme.h"

#include <QFrame>

class QAbstractScrollArea;
class QLabel;

namespace redbud
{

/// Says during a drag what a drop would do: a band at the lower edge of the picture, which stays
/// where it is while the pointer moves. Its sign differs in shape from verdict to verdict.
class DropHint : public QFrame
{
    Q_OBJECT

public:
    /// Lies over the viewport of @a area but is no child of it, or it would scroll with it.
    explicit DropHint(QAbstractScrollArea *area);

    void setTheme(const Theme &theme);
    /// Shows itself over the lower edge of the viewport. @a advice is a third, quieter sentence.
    void say(const DropPreview &preview, const QString &advice);
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QAbstractScrollArea *m_area;
    Theme m_theme = Theme::light();
    DropPreview::Verdict m_verdict = DropPreview::Verdict::Nothing;
    QLabel *m_action;
    QLabel *m_outcome;
    QLabel *m_advice;
};

/// The colour of a verdict: of the hint's sign and of the edge of the drop's target.
QColor verdictColor(DropPreview::Verdict verdict, const Theme &theme);

} // namespace redbud
