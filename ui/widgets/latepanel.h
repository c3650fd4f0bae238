// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QWidget>

#include <functional>

namespace redbud
{

/// The place of a panel that is made when it is seen first, so that a window with many of them
/// opens sooner.
class LatePanel : public QWidget
{
    Q_OBJECT

public:
    using Make = std::function<QWidget *()>;

    /// @a make gives a widget without a parent; it is called once.
    explicit LatePanel(Make make, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    Make m_make; ///< empty once it was called
};

} // namespace redbud
