// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/document/autosave.h"

#include "core/base/files.h"
#include "ui/document/document.h"
#include "ui/document/plancopy.h"

#include <QDir>
#include <QUuid>

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
    connect(&m_document, &Document::planChanged, this, &Autosave::changed);
    connect(&m_document, &Document::modifiedChanged, this, &Autosave::changed);
    connect(&m_document, &Document::fileChanged, this, &Autosave::changed);
}

Autosave::~Autosave()
{
    if (!m_path.isEmpty())
        removeCopy(m_path);
}

void Autosave::changed()
{
    // Whether it is modified is known only when the change is over.
    if (!m_folder.isEmpty())
        m_delay.start();
}

void Autosave::flush()
{
    if (!m_delay.isActive())
        return;
    m_delay.stop();
    store();
}

/// A file of this window's own.
bool Autosave::take()
{
    if (m_lock)
        return true;
    if (!QDir().mkpath(m_folder))
        return false;
    const QString path = m_folder + u'/' + QUuid::createUuid().toString(QUuid::Id128) + u".json"_s;
    m_lock = FileLock::tryTake(lockOfCopy(path));
    if (m_lock)
        m_path = path;
    return m_lock.has_value();
}

void Autosave::store()
{
    if (!m_document.isModified()) {
        if (!m_path.isEmpty())
            QFile::remove(m_path);
        return;
    }
    const bool taken = take();
    const Result<void> written =
        taken ? writeFile(
                    m_path,
                    serializeCopy(
                        {{}, {}, m_document.file(), m_document.host().source, m_document.plan()}))
              : failure(ErrorCode::WriteFailed, qt_error_string(errno), m_folder);
    if (!written && !std::exchange(m_hasFailed, true))
        Q_EMIT failed(written.error());
}

} // namespace redbud
