// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/panels/rehearsalpanel.h"

#include <QFontDatabase>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace redbud
{

namespace
{

QPlainTextEdit *textField(const QString &accessibleName, bool fixedPitch)
{
    auto *field = new QPlainTextEdit;
    field->setReadOnly(true);
    field->setTabChangesFocus(true);
    field->setAccessibleName(accessibleName);
    if (fixedPitch)
        field->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    return field;
}

QString findingsText(const RehearsalReport &report)
{
    QStringList lines = report.findings;
    if (report.end && !report.end->good())
        lines += RehearsalPanel::tr("QEMU ended: %1").arg(report.end->text());
    for (const TreeDifference &difference : report.differences) {
        lines += describe(difference, RehearsalPanel::tr("predicted"), RehearsalPanel::tr("live"));
    }
    if (lines.isEmpty())
        lines += RehearsalPanel::tr("The live tree is the predicted one.");
    return lines.join(u'\n');
}

QString withAge(const QString &summary, RehearsalAge age)
{
    switch (age) {
    case RehearsalAge::Current:
        break;
    case RehearsalAge::PlanChanged:
        return RehearsalPanel::tr("%1 · the plan has changed since").arg(summary);
    case RehearsalAge::OtherHost:
        return RehearsalPanel::tr("%1 · it was of another host").arg(summary);
    }
    return summary;
}

} // namespace

RehearsalPanel::RehearsalPanel(QWidget *parent)
    : QWidget(parent)
    , m_headline(new QLabel)
    , m_note(new QLabel)
    , m_progress(new QProgressBar)
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_details(new QWidget)
    , m_findings(textField(tr("Findings and differences"), false))
    , m_values(new QTreeView)
    , m_log(textField(tr("What QEMU said"), true))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_headline->setTextFormat(Qt::PlainText);
    m_headline->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(10);
    m_progress->setMaximumWidth(320);
    m_progress->setAccessibleName(tr("Progress of the rehearsal"));
    m_values->setModel(&m_readBack);
    m_values->setRootIsDecorated(false);
    m_values->setUniformRowHeights(true);
    m_values->setAccessibleName(tr("Values read back from the devices"));
    m_values->header()->setAccessibleName(tr("Columns of the values read back"));

    auto *top = new QHBoxLayout;
    top->setSpacing(14);
    top->addWidget(m_headline, 1);
    top->addWidget(m_progress, 1);
    top->addWidget(m_cancel);
    auto *grid = new QGridLayout(m_details);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    const auto column = [grid](int at, int stretch, const QString &title, QWidget *widget) {
        auto *label = new QLabel(title);
        label->setBuddy(widget);
        grid->addWidget(label, 0, at);
        grid->addWidget(widget, 1, at);
        grid->setColumnStretch(at, stretch);
    };
    column(0, 2, tr("Findings and differences"), m_findings);
    column(1, 5, tr("Read back from the devices"), m_values);
    column(2, 3, tr("What QEMU said"), m_log);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 8, 14, 10);
    layout->setSpacing(6);
    layout->addLayout(top);
    layout->addWidget(m_note);
    layout->addWidget(m_details, 1);
    layout->addStretch();

    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        setHeadline(Verdict::None, tr("Stopping QEMU…"));
        Q_EMIT cancelWanted();
    });
    m_progress->hide();
    m_cancel->hide();
    m_details->hide();
    setHeadline(Verdict::None, tr("No rehearsal yet"));
    m_note->setText(tr("A rehearsal starts this plan on the installed QEMU with simulated devices "
                       "and compares the guest's device tree with the prediction. It touches "
                       "nothing of this machine."));
}

void RehearsalPanel::setTheme(const Theme &theme)
{
    m_theme = theme;
    applyColours();
}

void RehearsalPanel::showStarted()
{
    m_progress->setRange(0, 0);
    m_progress->show();
    m_cancel->setEnabled(true);
    m_cancel->show();
    m_details->hide();
    m_note->hide();
    setHeadline(Verdict::None, tr("Starting…"));
}

void RehearsalPanel::showProgress(const RehearsalProgress &progress)
{
    if (!m_cancel->isEnabled())
        return; // it says that it is stopping
    m_progress->setRange(0, progress.steps);
    m_progress->setValue(progress.step);
    setHeadline(Verdict::None, progress.what);
}

void RehearsalPanel::showResult(const Result<RehearsalReport> &result)
{
    m_progress->hide();
    m_cancel->hide();
    m_details->setVisible(result.has_value());
    if (!result) {
        const bool cancelled = result.error().code == ErrorCode::Cancelled;
        setHeadline(cancelled ? Verdict::None : Verdict::Bad, rehearsalSummary(result));
        m_note->setText(cancelled ? QString() : result.error().text());
        m_note->setVisible(!m_note->text().isEmpty());
        return;
    }
    setHeadline(result->healthy ? Verdict::Good : Verdict::Bad, rehearsalSummary(result));
    m_note->setText(result->assumptions);
    m_note->setVisible(!m_note->text().isEmpty());
    m_findings->setPlainText(findingsText(*result));
    m_readBack.setValues(result->readback);
    for (int section = 0; section < ReadBackModel::ColumnCount; ++section)
        m_values->resizeColumnToContents(section);
    m_log->setPlainText(result->log.isEmpty() ? tr("Nothing.") : result->log.join(u'\n'));
}

void RehearsalPanel::setAge(RehearsalAge age)
{
    if (m_verdict != Verdict::None)
        m_headline->setText(withAge(m_text, age));
}

void RehearsalPanel::setHeadline(Verdict verdict, const QString &text)
{
    m_verdict = verdict;
    m_text = text;
    m_headline->setText(text);
    applyColours();
}

void RehearsalPanel::applyColours()
{
    QFont font = m_headline->font();
    font.setWeight(QFont::DemiBold);
    m_headline->setFont(font);
    const QColor color = m_verdict == Verdict::Good  ? m_theme.good
                         : m_verdict == Verdict::Bad ? m_theme.error
                                                     : m_theme.text;
    // Under the window's style sheet a palette of their own would be ignored.
    m_headline->setStyleSheet(QStringLiteral("color: %1").arg(color.name()));
    m_note->setStyleSheet(QStringLiteral("color: %1").arg(m_theme.muted.name()));
}

QString rehearsalSummary(const Result<RehearsalReport> &result, RehearsalAge age)
{
    if (!result) {
        return result.error().code == ErrorCode::Cancelled
                   ? RehearsalPanel::tr("Cancelled")
                   : withAge(RehearsalPanel::tr("✗ The rehearsal failed"), age);
    }
    const auto count = result->differences.size();
    const QString differences = count == 1 ? RehearsalPanel::tr("1 difference")
                                           : RehearsalPanel::tr("%1 differences").arg(count);
    const QString verdict = result->healthy ? RehearsalPanel::tr("✓ Healthy, %1, QEMU %2")
                                            : RehearsalPanel::tr("✗ Not healthy, %1, QEMU %2");
    return withAge(verdict.arg(differences, result->qemuVersion), age);
}

} // namespace redbud
