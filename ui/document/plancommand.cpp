// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/document/plancommand.h"

#include "ui/document/document.h"

namespace redbud
{

PlanCommand::PlanCommand(Document &document, const QString &text, const Plan &after,
                         const QList<PlanEdit> &edits)
    : QUndoCommand(text)
    , m_document(document)
    , m_before(document.plan())
    , m_after(after)
    , m_edits(edits)
{
}

void PlanCommand::undo()
{
    m_document.setPlan(m_before);
}

void PlanCommand::redo()
{
    m_document.setPlan(m_after);
}

} // namespace redbud
