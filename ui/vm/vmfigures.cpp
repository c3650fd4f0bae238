// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/vm/vmfigures.h"

#include "core/base/duration.h"
#include "ui/vm/cpubars.h"
#include "ui/vm/vmmachine.h"
#include "ui/vm/vmtexts.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>

#include <algorithm>

namespace redbud
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int mostCpuHeight = 78; ///< then it scrolls

QString ratesText(const QList<VmSample::Rate> &rates, QString (*text)(const VmSample::Rate &))
{
    QStringList lines;
    for (const VmSample::Rate &rate : rates)
        lines += u"%1: %2"_s.arg(rate.name, text(rate));
    return lines.isEmpty() ? VmFigures::tr("none") : lines.join(u'\n');
}

} // namespace

/// A scroll area that is as high as what is in it, up to a limit.
class LowScrollArea : public QScrollArea
{
public:
    explicit LowScrollArea(QWidget *widget)
    {
        setWidget(widget);
        setWidgetResizable(true);
        setFrameShape(QFrame::NoFrame);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        viewport()->setAutoFillBackground(false);
        widget->setAutoFillBackground(false);
    }

    void fit()
    {
        setFixedHeight(std::clamp(widget()->heightForWidth(viewport()->width()),
                                  fontMetrics().height() + 2, mostCpuHeight));
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QScrollArea::resizeEvent(event);
        fit();
    }
};

VmFigures::VmFigures(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QGridLayout(this))
    , m_cpus(new CpuBars)
    , m_cpuArea(new LowScrollArea(m_cpus))
{
    m_layout->setContentsMargins({});
    m_layout->setHorizontalSpacing(14);
    m_layout->setVerticalSpacing(4);
    m_layout->setColumnStretch(1, 1);
    m_time = addText(tr("Started"));
    m_cpuArea->setAccessibleName(tr("Processors"));
    addRow(tr("Processors"), m_cpuArea);
    m_memory = addText(tr("Memory in use"));
    m_disks = addText(tr("Disks"));
    m_networks = addText(tr("Networks"));
}

QLabel *VmFigures::addRow(const QString &name, QWidget *value)
{
    auto *label = new QLabel(name);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    const int row = int(m_names.size());
    m_layout->addWidget(label, row, 0, Qt::AlignTop);
    m_layout->addWidget(value, row, 1);
    m_names.append(label);
    return label;
}

QLabel *VmFigures::addText(const QString &name)
{
    auto *value = new QLabel;
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    addRow(name, value);
    return value;
}

void VmFigures::setTheme(const Theme &theme)
{
    for (QLabel *name : std::as_const(m_names))
        name->setStyleSheet(u"color: %1"_s.arg(theme.muted.name()));
    m_cpus->setTheme(theme);
}

void VmFigures::showFigures(const VmMachine &machine)
{
    const QString started =
        QLocale().toString(machine.session().record.started.toLocalTime(), QLocale::ShortFormat);
    m_time->setText(
        machine.isAlive()
            ? tr("%1 ago (%2)").arg(durationForPeople(machine.secondsRunning()), started)
            : started);
    const std::optional<VmSample> &sample = machine.sample();
    const QString unknown = machine.isAlive() ? tr("not measured yet") : u"–"_s;
    m_cpus->setPercents(sample ? sample->cpuPercent : QList<double>());
    m_cpuArea->fit();
    m_memory->setText(sample ? QLocale().formattedDataSize(qint64(sample->residentBytes), 1)
                             : unknown);
    m_disks->setText(sample ? ratesText(sample->disks, diskRateText) : unknown);
    m_networks->setText(sample ? ratesText(sample->networks, networkRateText) : unknown);
}

} // namespace redbud
