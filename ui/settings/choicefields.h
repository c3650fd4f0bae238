// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "ui/settings/settingfield.h"

#include <optional>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace redbud
{

/// A setting that is one of several.
class ChoiceField : public SettingField
{
    Q_OBJECT

public:
    struct Choice {
        QString key;
        QString text;

        bool operator==(const Choice &) const = default;
    };
    /// What there is to choose from, the present one included.
    using Choices = std::function<QList<Choice>(const Plan &)>;
    using Read = std::function<QString(const Plan &)>;
    using Change = std::function<Result<SettingChange>(const QString &key)>;

    ChoiceField(Document &document, Choices choices, Read read, Change change);

    QWidget *input() const override;
    void refresh(const Plan &plan) override;

private:
    Choices m_choices;
    Read m_read;
    Change m_change;
    QList<Choice> m_present;
    QComboBox *m_box;
};

/// A setting that is a whole number.
class NumberField : public SettingField
{
    Q_OBJECT

public:
    using Read = std::function<int(const Plan &)>;
    using Change = std::function<Result<SettingChange>(int)>;

    NumberField(Document &document, int lowest, int highest, Read read, Change change);

    QWidget *input() const override;
    void refresh(const Plan &plan) override;

protected:
    void revert() override;

private:
    Read m_read;
    Change m_change;
    std::optional<int> m_shown; ///< of the plan; what is typed may be refused
    QSpinBox *m_number;
};

/// A setting that is or is not.
class CheckField : public SettingField
{
    Q_OBJECT

public:
    using Read = std::function<bool(const Plan &)>;
    using Change = std::function<Result<SettingChange>(bool)>;

    CheckField(Document &document, const QString &text, Read read, Change change);

    QWidget *input() const override;
    void refresh(const Plan &plan) override;

private:
    Read m_read;
    Change m_change;
    QCheckBox *m_box;
};

} // namespace redbud
