// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "ui/settings/settingfield.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace redbud
{

/// A setting that is typed.
class TextField : public SettingField
{
    Q_OBJECT

public:
    using Read = std::function<QString(const Plan &)>;
    /// Reads a text; fails with a sentence about what it must be.
    using Change = std::function<Result<SettingChange>(const QString &)>;

    TextField(Document &document, Read read, Change change);
    /// With texts to choose from; any other can be typed all the same.
    TextField(Document &document, const QStringList &choices, Read read, Change change);

    /// What an empty text means.
    void setPlaceholder(const QString &text);
    void setChoices(const QStringList &choices);
    /// A button that chooses a file. @a name is for screen readers.
    void addBrowse(const QString &name, const QString &title);

    QWidget *input() const override;
    QList<QWidget *> inputs() const override;
    void refresh(const Plan &plan) override;

protected:
    void revert() override;

private:
    void connectLine();
    void apply(const QString &text);
    void tidy();
    void browse(const QString &title);

    Read m_read;
    Change m_change;
    QComboBox *m_box = nullptr; ///< where there are choices
    QLineEdit *m_line;
    QPushButton *m_browse = nullptr;
    QString m_shown; ///< what the plan had when it was last looked at
};

} // namespace redbud
