// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/rehearsal/tcerequests.h"

#include "core/base/size.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <unistd.h>

namespace redbud
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("Rehearsal", text);
}

} // namespace

QList<TceRequest> readTceRequests(const QByteArray &log)
{
    static const QRegularExpression line(
        QStringLiteral("^tce-create shift=(\\d{1,3}) size=(0x[0-9a-f]{1,16}) levels=(\\d{1,9}) -> "
                       "(?:(0x[0-9a-f]{1,16})|[A-Za-z]+)$"),
        QRegularExpression::MultilineOption);
    QList<TceRequest> requests;
    auto matches = line.globalMatch(QString::fromLatin1(log));
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const auto start = parseHex(match.capturedView(4));
        requests.append({match.capturedView(1).toInt(), parseHex(match.capturedView(2)).value_or(0),
                         match.capturedView(3).toInt(), start.has_value(), start.value_or(0)});
    }
    return requests;
}

QList<TceRequest> expectedTceRequests(const DmaWindow &window, quint64 hostPageSize,
                                      int refuseLevelsBelow)
{
    QList<TceRequest> requests;
    const QList<int> attempts = window.attempts();
    for (const int levels : attempts) {
        const bool granted = levels >= refuseLevelsBelow &&
                             tceTable(window.windowSize, window.pageShift, levels, hostPageSize);
        requests.append(
            {window.pageShift, window.windowSize, levels, granted, granted ? window.start : 0});
        if (granted)
            break;
    }
    return requests;
}

QStringList compareTceRequests(const QList<DmaWindow> &windows, quint64 hostPageSize,
                               const QList<TceRequest> &seen)
{
    QList<TceRequest> possible;
    QList<TceRequest> missing;
    for (const DmaWindow &window : windows) {
        const QList<TceRequest> expected = expectedTceRequests(window, hostPageSize);
        possible += expected;
        if (window.bits == 32)
            missing += expected;
    }
    QStringList surprises;
    for (const TceRequest &request : seen) {
        missing.removeOne(request);
        if (!possible.contains(request)) {
            surprises.append(tr("QEMU asked for a DMA window that was not predicted: %1")
                                 .arg(describe(request)));
        }
    }
    QStringList sentences;
    for (const TceRequest &request : std::as_const(missing)) {
        sentences.append(tr("QEMU did not ask for the DMA window that was predicted: %1")
                             .arg(describe(request)));
    }
    return sentences + surprises;
}

QString describe(const TceRequest &request)
{
    const QString text = tr("shift %1, %2 bytes, %3 levels: ")
                             .arg(request.pageShift)
                             .arg(hex(request.size))
                             .arg(request.levels);
    if (!request.granted)
        return text + tr("refused");
    return text + tr("granted at %1").arg(hex(request.start));
}

DmaHost rehearsalDmaHost()
{
    const auto pageSize = quint64(::sysconf(_SC_PAGESIZE));
    return {pageSize, pageSize, hostDmaPageSizes};
}

} // namespace redbud
