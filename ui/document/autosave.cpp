// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/document/autosave.h"

#include "core/base/files.h"
#include "ui/document/document.h"

#include <QDir>
#include <QUuid>
#include <QtConcurrentRun>

#include <cerrno>
#include <utility>

namespace redbud
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int settleMilliseconds = 1000;

} // namespace

Autosave::Autosave(Document &document, QString folder, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_folder(std::move(folder))
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(settleMilliseconds);
    connect(&m_delay, &QTimer::timeout, this, &Autosave::store);
    connect(&m_writing, &QFutureWatcherBase::finished, this,
            [this] { written(m_writing.result()); });
    connect(&m_document, &Document::planChanged, this, &Autosave::changed);
    connect(&m_document, &Document::modifiedChanged, this, &Autosave::changed);
    connect(&m_document, &Document::fileChanged, this, &Autosave::changed);
    // A window that was made anew has a plan that somebody changed before.
    if (m_document.isModified())
        changed();
}

Autosave::~Autosave()
{
    m_writing.waitForFinished();
    if (!m_path.isEmpty())
        removeCopy(m_path);
}

void Autosave::changed()
{
    // Whether it is modified is known only when the change is over.
    if (!m_folder.isEmpty())
        m_delay.start();
}

Result<void> Autosave::flush()
{
    if (!m_delay.isActive())
        return {};
    m_delay.stop();
    m_writing.waitForFinished();
    if (!m_document.isModified()) {
        remove();
        return {};
    }
    Result<void> done = take();
    if (done)
        done = writeFile(m_path, serializeCopy(copy()));
    written(done);
    return done;
}

/// A file of this window's own.
Result<void> Autosave::take()
{
    if (m_lock)
        return {};
    const QString path = m_folder + u'/' + QUuid::createUuid().toString(QUuid::Id128) + u".json"_s;
    if (QDir().mkpath(m_folder))
        m_lock = FileLock::tryTake(lockOfCopy(path));
    if (!m_lock)
        return failure(ErrorCode::WriteFailed, qt_error_string(errno), m_folder);
    m_path = path;
    return {};
}

PlanCopy Autosave::copy() const
{
    return {{}, {}, m_document.file(), m_document.host().source, m_document.plan()};
}

void Autosave::remove()
{
    if (!m_path.isEmpty())
        QFile::remove(m_path);
}

void Autosave::store()
{
    // One after the other, so that the last one is what stays.
    if (m_writing.isRunning())
        m_delay.start();
    else if (!m_document.isModified())
        remove();
    else if (const Result<void> taken = take(); !taken)
        written(taken);
    else
        m_writing.setFuture(QtConcurrent::run(
            [path = m_path, copy = copy()] { return writeFile(path, serializeCopy(copy)); }));
}

void Autosave::written(const Result<void> &result)
{
    if (!result && !std::exchange(m_hasFailed, true))
        Q_EMIT failed(result.error());
}

} // namespace redbud
