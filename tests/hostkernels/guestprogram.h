// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>

namespace redbud::test
{

class Initramfs;
struct HostKernel;

/// Adds a program for the kernel's architecture with its loader and the shared libraries that it
/// needs; without debug information. Ends the test program where something is missing.
void addProgram(Initramfs &root, const QString &path, const QString &source,
                const HostKernel &kernel);

} // namespace redbud::test
