// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/settings/othersection.h"

#include "ui/document/document.h"
#include "ui/settings/choicefields.h"
#include "ui/settings/linesfield.h"
#include "ui/settings/settingsform.h"
#include "ui/settings/textfield.h"

using namespace Qt::StringLiterals;

namespace redbud
{

OtherSection::OtherSection(Document &document, QWidget *parent)
    : SettingsSection(
          document, tr("Other devices"),
          tr("What some guests need besides, and a last resort for what Redbud does not "
             "know."),
          parent)
{
    form()
        ->add(tr("Socket of a TPM"),
              new TextField(
                  document,
                  [](const Plan &plan) { return plan.tpm ? plan.tpm->socket : QString(); },
                  [this](const QString &text) -> Result<SettingChange> {
                      if (text.isEmpty())
                          return SettingChange{tr("Remove the TPM"), SetTpm{}};
                      Tpm tpm = this->document().plan().tpm.value_or(Tpm());
                      tpm.socket = text;
                      return SettingChange{tr("Set the socket of the TPM"), SetTpm{tpm}};
                  }),
              tr("The control socket of a running swtpm, which plays a TPM for the guest. Empty: "
                 "the guest has none."))
        ->setPlaceholder(tr("no TPM"));
    form()->add(QString(),
                new CheckField(
                    document, tr("Random numbers from the host"),
                    [](const Plan &plan) { return plan.randomSource; },
                    [](bool on) -> Result<SettingChange> {
                        return SettingChange{on ? tr("Give the guest random numbers")
                                                : tr("Give the guest no random numbers"),
                                             SetRandomSource{on}};
                    }),
                tr("The guest can ask the host for random numbers, so that it has enough of them "
                   "soon after its start"));
    form()
        ->add(tr("Further arguments of QEMU (last resort)"),
              new LinesField(
                  document, [](const Plan &plan) { return plan.extraArguments; },
                  [](const QStringList &lines) -> Result<SettingChange> {
                      return SettingChange{tr("Set further arguments of QEMU"),
                                           SetExtraArguments{lines}};
                  }),
              tr("One argument a line, after all others. Redbud cannot check them, predict what "
                 "they do, or keep them from contradicting the plan."),
              SettingsForm::Span::Whole)
        ->setRules({u"extra-arguments"_s});
}

} // namespace redbud
