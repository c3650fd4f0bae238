// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/gui/writepicture.h"

#include "core/base/files.h"
#include "core/host/hostsource.h"
#include "ui/document/document.h"

#include <cstdio>

namespace redbud
{

namespace
{

constexpr int environmentFailed = 3;

int fail(const Error &error)
{
    std::fprintf(stderr, "redbud: %s\n", qPrintable(error.text()));
    return environmentFailed;
}

} // namespace

int writePicture(const Arguments &arguments)
{
    const Result<Host> host = loadHost(arguments.host);
    if (!host)
        return fail(host.error());
    Document document;
    document.setHost(*host);
    if (!arguments.plan.isEmpty()) {
        if (const Result<void> opened = document.open(arguments.plan); !opened)
            return fail(opened.error());
    }
    const Result<QByteArray> content =
        picture(arguments.subject, document, Theme::light(), *pictureFormatOf(arguments.picture));
    if (!content)
        return fail(content.error());
    const Result<void> written = writeFile(arguments.picture, *content);
    return written ? 0 : fail(written.error());
}

} // namespace redbud
