// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/host/host.h"
#include "core/plan/plan.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <span>

namespace redbud
{

/// What a plan is exported from, beside host and plan.
struct ExportOptions {
    QString qemu;     ///< a path or a name in PATH
    QString planFile; ///< named in what is written; empty for a plan that was never saved
    QString folder;   ///< whole path that relative paths of the plan are relative to
};

struct Exported {
    QByteArray content;
    QStringList notes = {}; ///< what the form cannot express, a sentence each
};

/// A form that a plan can be written in, as data: what the window and `redbudctl export` share.
struct ExportFormat {
    const char *name;   ///< the word of `--format`
    const char *suffix; ///< of files, without the point
    const char *title;  ///< for translation in context "ExportFormat": "Launch script"
    const char *use;    ///< what it is good for, half a sentence; the same context
    bool isProgram;     ///< the file is to be executable
    /// Fails where the plan cannot be written in this form at all.
    Result<Exported> (*write)(const Host &host, const Plan &plan, const ExportOptions &options);

    Q_DECLARE_TR_FUNCTIONS(ExportFormat)
};

/// All of them but the pictures, which need a window's libraries. The first is the usual one.
std::span<const ExportFormat> exportFormats();

/// nullptr for an unknown word.
const ExportFormat *findExportFormat(QStringView name);

} // namespace redbud
