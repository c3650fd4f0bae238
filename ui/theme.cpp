// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/theme.h"

using namespace Qt::StringLiterals;

namespace redbud
{

Theme Theme::light()
{
    Theme theme;
    theme.canvas = QColor(0xf4f6f8);
    theme.card = QColor(0xffffff);
    theme.raised = QColor(0xf4f6f8);
    theme.border = QColor(0xd5dae1);
    theme.outline = QColor(0x7a8595);
    theme.text = QColor(0x1f2733);
    theme.muted = QColor(0x5b6573);
    theme.accent = QColor(0x2563a8);
    theme.accentFill = QColor(0xe8f0fa);
    theme.gpu = QColor(0x2f7d46);
    theme.bridge = QColor(0x2f64ab);
    theme.bridgeFill = QColor(0xeef4fb);
    theme.group = QColor(0x7a52bd);
    theme.groupFill = QColor(0xfbf9ff);
    theme.good = QColor(0x217346);
    theme.attention = QColor(0x8f5b00);
    theme.attentionFill = QColor(0xfff8e8);
    theme.error = QColor(0xb3261e);
    theme.errorFill = QColor(0xfdf0ee);
    return theme;
}

Theme Theme::night()
{
    Theme theme;
    theme.dark = true;
    theme.canvas = QColor(0x171b21);
    theme.card = QColor(0x20262e);
    theme.raised = QColor(0x29313b);
    theme.border = QColor(0x3d4753);
    theme.outline = QColor(0x7d899a);
    theme.text = QColor(0xe8ecf1);
    theme.muted = QColor(0xa5b0be);
    theme.accent = QColor(0x6fa8ec);
    theme.accentFill = QColor(0x24364c);
    theme.gpu = QColor(0x63bb7c);
    theme.bridge = QColor(0x7fb0ee);
    theme.bridgeFill = QColor(0x22303f);
    theme.group = QColor(0xb99be8);
    theme.groupFill = QColor(0x262533);
    theme.good = QColor(0x6fc98d);
    theme.attention = QColor(0xe6b455);
    theme.attentionFill = QColor(0x352d1d);
    theme.error = QColor(0xf28b82);
    theme.errorFill = QColor(0x3a2425);
    return theme;
}

Theme Theme::of(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? night() : light();
}

QPalette Theme::palette() const
{
    QPalette palette(card);
    const auto both = [&palette](QPalette::ColorRole role, const QColor &color) {
        palette.setColor(QPalette::Active, role, color);
        palette.setColor(QPalette::Inactive, role, color);
    };
    const auto all = [&palette](QPalette::ColorRole role, const QColor &color) {
        palette.setColor(QPalette::All, role, color);
    };
    all(QPalette::Window, canvas);
    all(QPalette::Base, card);
    all(QPalette::AlternateBase, raised);
    all(QPalette::Button, card);
    all(QPalette::ToolTipBase, card);
    all(QPalette::ToolTipText, text);
    all(QPalette::Mid, border);
    all(QPalette::Highlight, accent);
    all(QPalette::HighlightedText, dark ? canvas : card);
    all(QPalette::Link, accent);
    all(QPalette::PlaceholderText, muted);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        both(role, text);
        palette.setColor(QPalette::Disabled, role, dark ? muted.darker(150) : muted.lighter(160));
    }
    return palette;
}

QString Theme::styleSheet() const
{
    return uR"(
QMenuBar { background: %card; }
QToolBar { background: %card; border: 0; border-bottom: 1px solid %border; padding: 6px 10px; spacing: 6px; }
QToolBar QToolButton { background: %card; color: %text; border: 1px solid %border; border-radius: 6px; padding: 5px 11px; }
QToolBar QToolButton:hover { background: %raised; border-color: %accent; }
QToolBar QToolButton:focus { border: 2px solid %accent; padding: 4px 10px; }
QToolBar QToolButton:pressed { background: %accentFill; }
QToolBar QToolButton:disabled { color: %faint; }
QToolBar QToolButton::menu-indicator { image: none; width: 0; }
QToolBar QToolButton#qt_toolbar_ext_button { padding: 0; min-width: 18px; }
QToolBar QToolButton#qt_toolbar_ext_button:focus { padding: 0; }
QToolBar QToolButton#primary { background: %primary; border-color: %primary; color: #ffffff; font-weight: 600; }
QToolBar QToolButton#primary:disabled { background: %raised; border-color: %border; color: %faint; }
QTabWidget::pane { border: 0; border-top: 1px solid %border; background: %card; }
QTabBar { background: %card; }
QTabBar::tab { background: %card; color: %muted; padding: 8px 14px 6px 14px; border: 0; border-bottom: 3px solid transparent; }
QTabBar::tab:selected { color: %text; font-weight: 600; border-bottom-color: %accent; }
QTabBar::tab:focus { color: %accent; }
QStatusBar { background: %raised; border-top: 1px solid %border; color: %muted; }
QStatusBar::item { border: 0; }
QSplitter::handle:vertical { background: %border; height: 1px; }
QSplitter::handle:horizontal { background: %border; width: 1px; }
QPushButton { background: %card; color: %text; border: 1px solid %border; border-radius: 6px; padding: 5px 12px; }
QPushButton:hover { border-color: %accent; background: %raised; }
QPushButton:focus { border: 2px solid %accent; padding: 4px 11px; }
QPushButton:disabled { color: %faint; }
QPushButton::menu-indicator { image: none; width: 0; }
QProgressBar { border: 1px solid %border; border-radius: 5px; background: %raised; height: 8px; }
QProgressBar::chunk { background: %accent; border-radius: 4px; }
QToolTip { background: %card; color: %text; border: 1px solid %border; padding: 4px; }
)"_s.replace("%card"_L1, card.name())
        .replace("%border"_L1, border.name())
        .replace("%raised"_L1, raised.name())
        .replace("%accentFill"_L1, accentFill.name())
        .replace("%accent"_L1, accent.name())
        .replace("%primary"_L1, dark ? u"#2f6fb8"_s : accent.name())
        .replace("%muted"_L1, muted.name())
        .replace("%faint"_L1, (dark ? muted.darker(150) : muted.lighter(160)).name())
        .replace("%text"_L1, text.name());
}

} // namespace redbud
