// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "core/plan/planedit.h"

#include <QList>
#include <QUndoCommand>

namespace redbud
{

class Document;

/// A change of a document's plan. Plans share their data, so both sides of the change are kept
/// as values; the edits say what was meant.
class PlanCommand : public QUndoCommand
{
public:
    /// @a document must outlive the command (it owns the stack that does). No edits: the plan was
    /// exchanged as a whole.
    PlanCommand(Document &document, const QString &text, const Plan &after,
                const QList<PlanEdit> &edits = {});

    /// @a field names what is being changed. A later command about the same one takes the place of
    /// this one, as if only that had been done, so its edits and @a after begin with before().
    void setField(const QString &field) { m_field = field; }
    const QString &field() const { return m_field; }

    const QList<PlanEdit> &edits() const { return m_edits; }
    const Plan &before() const { return m_before; }

    int id() const override;
    bool mergeWith(const QUndoCommand *other) override;

    void undo() override;
    void redo() override;

private:
    Document &m_document;
    Plan m_before;
    Plan m_after;
    QList<PlanEdit> m_edits;
    QString m_field;
};

} // namespace redbud
