// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "ui/theme.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace redbud
{

class CpuBars;
class LowScrollArea;
class VmMachine;

/// The figures of a virtual machine: time, processors, memory, disks, networks.
class VmFigures : public QWidget
{
    Q_OBJECT

public:
    explicit VmFigures(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void showFigures(const VmMachine &machine);

private:
    QLabel *addRow(const QString &name, QWidget *value);
    QLabel *addText(const QString &name);

    QGridLayout *m_layout;
    QList<QLabel *> m_names;
    QLabel *m_time;
    QLabel *m_memory;
    QLabel *m_disks;
    QLabel *m_networks;
    CpuBars *m_cpus;
    LowScrollArea *m_cpuArea;
};

} // namespace redbud
