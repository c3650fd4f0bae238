// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QWidget>

#include <functional>
#include <utility>

namespace redbud
{

/// The place of a panel that is made when it is seen first, so that a window with many of them
/// opens sooner. See Late, which knows the panel's type.
class LatePanel : public QWidget
{
    Q_OBJECT

public:
    using Make = std::function<QWidget *()>;

    /// @a make gives a widget without a parent; it is called once.
    explicit LatePanel(Make make, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    QWidget *made() const { return m_panel; }
    void make();

private:
    Make m_make;
    QWidget *m_panel = nullptr;
};

template <typename Panel>
class Late : public LatePanel
{
public:
    /// @a make as in LatePanel.
    explicit Late(std::function<Panel *()> make, QWidget *parent = nullptr)
        : LatePanel(std::move(make), parent)
    {
    }

    /// Absent where nobody has needed it yet.
    Panel *panel() const { return static_cast<Panel *>(made()); }

    /// Makes it where it is absent, though nobody sees it.
    Panel &now()
    {
        make();
        return *panel();
    }
};

} // namespace redbud
