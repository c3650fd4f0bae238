// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/qemu/health.h"
#include "ui/models/problemsmodel.h"
#include "ui/theme.h"

#include <QWidget>

#include <optional>

class QLabel;
class QTreeView;

namespace redbud
{

class ProblemDelegate;

/// What is wrong with a running virtual machine.
class VmProblems : public QWidget
{
    Q_OBJECT

public:
    explicit VmProblems(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// Nothing: it was not checked yet.
    void setHealth(const std::optional<HealthReport> &health);

private:
    ProblemsModel m_model;
    QLabel *m_headline;
    QTreeView *m_view;
    ProblemDelegate *m_delegate;
};

} // namespace redbud
