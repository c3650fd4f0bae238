// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/bind/bindtransaction.h"
#include "core/bind/helpercaller.h"
#include "core/bind/helperrequest.h"
#include "core/bind/persistentbinding.h"

#include <QByteArray>

#include <functional>

namespace redbud
{

/// What the helper works on. Tests give it folders of their own.
struct HelperPlace {
    BindPlace bind;
    QString persistentFolder = persistentBindingFolder();
    QString processDirectory = QStringLiteral("/proc");
    HelperCaller caller{};
};

/// How a request ended; also the helper's exit status. pkexec has 126 and 127 for itself.
enum class HelperEnd {
    Done = 0,
    Refused = 1, ///< nothing was changed
    WrongUsage = 2,
    Failed = 3,
};

/// Carries a request out. @a send gets one line of JSON (without line end) for each step, and a
/// last one with the result; helperclient.h reads them. Everything is decided anew here from what
/// the machine says: nothing that the caller knew is trusted.
HelperEnd serveHelperRequest(const HelperRequest &request, const HelperPlace &place,
                             const std::function<void(const QByteArray &)> &send);

/// The result line for words that are no request.
QByteArray helperUsageLine(const Error &error);

} // namespace redbud
