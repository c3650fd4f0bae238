// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/pciaddress.h"
#include "core/base/result.h"

#include <QCoreApplication>

namespace redbud
{

/// What can go wrong with VFIO, in words that a person can act on. @a error is an errno value;
/// the path or device becomes the error's context.
class VfioError
{
    Q_DECLARE_TR_FUNCTIONS(VfioError)

public:
    static tl::unexpected<Error> containerNotOpened(int error, const QString &path);
    static tl::unexpected<Error> unknownVersion(int version, const QString &path);
    static tl::unexpected<Error> groupNotOpened(int error, const QString &path);
    static tl::unexpected<Error> notViable(const QString &path);
    static tl::unexpected<Error> unknownIommu(const QString &path);
    static tl::unexpected<Error> deviceNotOpened(int error, const PciAddress &device);

    /// A call failed that does not fail on a healthy system.
    static tl::unexpected<Error> refused(int error, const QString &context);
    /// An answer that no kernel gives.
    static tl::unexpected<Error> senseless(const QString &context);
};

} // namespace redbud
