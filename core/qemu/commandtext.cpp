// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/qemu/commandtext.h"

#include "core/qemu/shellquote.h"

namespace redbud
{

using namespace Qt::StringLiterals;

namespace
{

QStringList openings(const LaunchSpec &spec)
{
    QStringList lines;
    for (const OpenFile &file : spec.openFiles) {
        const QString index = shellQuote(u"/sys/class/net/%1/ifindex"_s.arg(file.macvtap));
        lines.append(u"exec %1<>\"/dev/tap$(cat %2)\""_s.arg(QString::number(file.fd), index));
    }
    return lines;
}

QStringList options(const LaunchSpec &spec)
{
    QString first;
    for (auto it = spec.environment.begin(); it != spec.environment.end(); ++it)
        first += it.key() + u'=' + shellQuote(it.value()) + u' ';
    QStringList lines{first + shellQuote(spec.argv.constFirst())};
    const QList<QStringList> groups = optionsOf(spec);
    for (const QStringList &words : groups) {
        QStringList quoted;
        for (const QString &word : words)
            quoted.append(shellQuote(word));
        lines.append(quoted.join(u' '));
    }
    return lines;
}

} // namespace

QList<QStringList> optionsOf(const LaunchSpec &spec)
{
    QList<QStringList> options;
    for (qsizetype i = 1; i < spec.argv.size(); ++i) {
        // What is handed to the kernel may begin with a dash, too.
        const bool option = spec.argv[i].startsWith(u'-') && spec.argv[i - 1] != u"-append";
        if (option || options.isEmpty())
            options.append({spec.argv[i]});
        else
            options.last().append(spec.argv[i]);
    }
    return options;
}

QStringList commandLines(const LaunchSpec &spec)
{
    return openings(spec) + options(spec);
}

QString commandText(const LaunchSpec &spec)
{
    QString text;
    for (const QString &line : openings(spec))
        text += line + u'\n';
    return text + options(spec).join(u" \\\n    "_s) + u'\n';
}

} // namespace redbud
