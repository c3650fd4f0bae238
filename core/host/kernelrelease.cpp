// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/host/kernelrelease.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace redbud
{

std::optional<KernelRelease> KernelRelease::parse(const QString &text)
{
    static const QRegularExpression release(QStringLiteral("^(\\d{1,4})\\.(\\d{1,4})(.*)$"));
    static const QRegularExpression ownBuild(
        QStringLiteral("^(\\.\\d+)?(-rc\\d+)?(-\\d+)?(-g[0-9a-f]{6,40})?(-dirty)?\\+?$"));
    const QRegularExpressionMatch match = release.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    KernelRelease result;
    result.major = match.capturedView(1).toInt();
    result.minor = match.capturedView(2).toInt();
    const QString rest = match.captured(3);
    // "-5" alone is a distribution's build number; before "-g…" it counts commits.
    static const QRegularExpression buildNumber(QStringLiteral("-\\d+\\+?$"));
    result.mainline = ownBuild.match(rest).hasMatch() && !buildNumber.match(rest).hasMatch();
    return result;
}

QString readKernelRelease(const Sysroot &root)
{
    QString release = root.line(u"proc/sys/kernel/osrelease"_s);
    if (!release.isEmpty())
        return release;
    // "Linux version 5.2.0 (builder@…) …"
    const QStringList words = root.line(u"proc/version"_s).split(u' ');
    return words.value(0) == "Linux"_L1 && words.value(1) == "version"_L1 ? words.value(2)
                                                                          : QString();
}

} // namespace redbud
