// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "ui/settings/settingfield.h"

class QPlainTextEdit;

namespace redbud
{

/// A setting that is a list of lines. Empty ones do not count.
class LinesField : public SettingField
{
    Q_OBJECT

public:
    using Read = std::function<QStringList(const Plan &)>;
    using Change = std::function<Result<SettingChange>(const QStringList &)>;

    LinesField(Document &document, Read read, Change change);

    QWidget *input() const override;
    void refresh(const Plan &plan) override;

protected:
    void revert() override;

private:
    void apply();

    Read m_read;
    Change m_change;
    QPlainTextEdit *m_text;
    QStringList m_shown; ///< what the plan had when it was last looked at
};

} // namespace redbud
