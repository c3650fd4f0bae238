// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/result.h"
#include "core/session/filelock.h"
#include "ui/document/plancopy.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <optional>

namespace redbud
{

class Document;

/// Keeps a copy of a plan with unsaved changes, so that they outlive a crash. The copy is written a
/// moment after a change, in another thread because a disk takes its time, and goes when the plan
/// is saved, or with this object: a window that is closed has asked.
class Autosave : public QObject
{
    Q_OBJECT

public:
    /// @a document must outlive it. Without a folder nothing is kept.
    Autosave(Document &document, QString folder, QObject *parent = nullptr);
    ~Autosave() override;

    /// Empty as long as nothing had to be kept.
    const QString &path() const { return m_path; }
    /// Writes what is due now, and waits for it. Where that fails, changes are kept nowhere.
    Result<void> flush();

Q_SIGNALS:
    /// Said once: it cannot be kept, so only saving helps.
    void failed(const redbud::Error &error);

private:
    void changed();
    void store();
    void remove();
    Result<void> take();
    PlanCopy copy() const;
    void written(const Result<void> &result);

    Document &m_document;
    QString m_folder;
    QString m_path;
    std::optional<FileLock> m_lock;
    QTimer m_delay;
    bool m_hasFailed = false;
    QFutureWatcher<Result<void>> m_writing;
};

} // namespace redbud
