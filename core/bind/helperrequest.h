// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/bind/bindplan.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QString>
#include <QStringList>

#include <optional>

namespace redbud
{

/// What the helper, the only part that runs as root, can be asked to do. The set is closed, and
/// nothing in it is free text.
struct HelperRequest {
    enum class Verb { Bind, Unbind, LoadModule, ChownGroup, SetMemlock };
    Verb verb = Verb::Bind;

    // bind and unbind
    QList<PciAddress> devices; ///< unbind: may be empty, for everything
    QSet<PciAddress> despiteUse;
    bool stopPersistenced = false;
    bool persistent = false; ///< also, or no longer, after a restart of the machine
    QByteArray expected;     ///< digest of the preview; empty: none was looked at

    std::optional<quint32> owner; ///< --user, which only root may give

    QString module;                 ///< load-module: one of helperModules()
    int group = 0;                  ///< chown-group
    qint64 process = 0;             ///< set-memlock
    std::optional<quint64> memlock; ///< bytes; absent: no limit

    bool operator==(const HelperRequest &) const = default;
};

/// The modules that the helper loads.
QStringList helperModules();

/// Reads the words after the program's name. InvalidArgument for everything that is not exactly a
/// request: other verbs and options, addresses in another spelling, too many or too long words,
/// numbers out of range.
Result<HelperRequest> parseHelperRequest(const QByteArrayList &words);

/// The words of a request, as parseHelperRequest() reads them.
QStringList wordsOf(const HelperRequest &request);

} // namespace redbud
