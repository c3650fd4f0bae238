// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/planimport.h"

#include "core/base/files.h"
#include "core/import/commandlineimport.h"
#include "core/import/domainimport.h"
#include "core/plan/planfile.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace redbud
{

using namespace Qt::StringLiterals;

Result<ImportedPlan> importPlan(const QByteArray &content)
{
    QByteArray start = content.left(1 << 10);
    if (start.startsWith("\xef\xbb\xbf")) // a byte order mark
        start.remove(0, 3);
    if (start.trimmed().startsWith('<'))
        return importDomain(content);
    return importCommandLine(QString::fromUtf8(content));
}

Result<ImportedPlan> importPlanFile(const QString &path)
{
    const Result<QByteArray> content = readFile(path, maxImportBytes);
    if (!content)
        return failure(content.error());
    Result<ImportedPlan> imported = importPlan(*content);
    if (!imported)
        return failure(imported.error().code, imported.error().message, path);
    return imported;
}

QJsonObject toJson(const ImportedPlan &imported)
{
    QJsonArray notes;
    for (const ImportNote &note : imported.notes)
        notes.append(QJsonObject{{u"what"_s, note.what}, {u"why"_s, note.why}});
    return {{u"schema"_s, u"redbud/import/1"_s},
            {u"plan"_s, QJsonDocument::fromJson(serializePlan(imported.plan)).object()},
            {u"notTaken"_s, notes}};
}

} // namespace redbud
