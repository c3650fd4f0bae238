// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/bind/helpercaller.h"
#include "core/bind/helperservice.h"
#include "core/bind/livehostcontrol.h"

#include <QByteArrayList>
#include <QCoreApplication>
#include <QProcessEnvironment>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <sys/stat.h>
#include <syslog.h>
#include <unistd.h>

using namespace redbud;

namespace
{

/// Nothing of the caller's reaches what is done or started from here.
void leaveCaller()
{
    ::clearenv();                                         // NOLINT(concurrency-mt-unsafe)
    ::setenv("PATH", "/usr/sbin:/usr/bin:/sbin:/bin", 1); // NOLINT(concurrency-mt-unsafe)
    ::setenv("LC_ALL", "C.UTF-8", 1);                     // NOLINT(concurrency-mt-unsafe)
    ::closefrom(3);
    ::umask(022);
    if (::chdir("/") != 0)
        std::abort();
    // A terminal that is closed must not leave a GPU half bound: every step ends by itself.
    for (const int number : {SIGHUP, SIGINT, SIGTERM, SIGPIPE})
        std::signal(number, SIG_IGN);
}

void sendLine(const QByteArray &line)
{
    ::syslog(LOG_INFO, "%s", line.constData());
    const QByteArray whole = line + '\n';
    std::fwrite(whole.constData(), 1, size_t(whole.size()), stdout);
    std::fflush(stdout);
}

int answer(HelperEnd end, const Error &error)
{
    sendLine(helperUsageLine(error));
    return int(end);
}

int run(int argc, char *argv[])
{
    const HelperCaller caller = helperCaller(QProcessEnvironment::systemEnvironment(), ::getuid());
    leaveCaller();
    const QCoreApplication application(argc, argv);
    ::openlog("redbud-helper", LOG_PID, LOG_AUTHPRIV);
    QByteArrayList words;
    for (int i = 1; i < argc; ++i)
        words.append(argv[i]);
    const auto request = parseHelperRequest(words);
    if (!request)
        return answer(HelperEnd::WrongUsage, request.error());
    ::syslog(LOG_INFO, "user %u asks: %s", caller.user,
             wordsOf(*request).join(QStringLiteral(" ")).toUtf8().constData());
    if (::geteuid() != 0) {
        std::fputs("redbud-helper: this program has to run as root\n", stderr);
        return int(HelperEnd::Failed);
    }
    const auto control = LiveHostControl::open();
    if (!control) {
        std::fprintf(stderr, "redbud-helper: %s\n", qUtf8Printable(control.error().text()));
        return int(HelperEnd::Failed);
    }
    const HelperPlace place{
        .bind = {.control = **control,
                 .holder = QStringLiteral("redbud-helper, process %1, for user %2")
                               .arg(::getpid())
                               .arg(caller.user)},
        .caller = caller};
    return int(serveHelperRequest(*request, place, sendLine));
}

} // namespace

/// The only part of Redbud that runs as root. It takes one request from its command line, as
/// core/bind/helperrequest.h has it, and writes lines of JSON.
int main(int argc, char *argv[])
{
    try {
        return run(argc, argv);
    } catch (const std::exception &error) {
        std::fprintf(stderr, "redbud-helper: %s\n", error.what());
        return int(HelperEnd::Failed);
    }
}
