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

int PlanCommand::id() const
{
    return m_field.isEmpty() ? -1 : 1;
}

bool PlanCommand::mergeWith(const QUndoCommand *other)
{
    // All commands of a document's stack are of this class.
    const auto *later = static_cast<const PlanCommand *>(other);
    if (later->m_field != m_field)
        return false;
    m_after = later->m_after;
    m_edits = later->m_edits;
    setText(later->text());
    setObsolete(m_after == m_before);
    return true;
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
