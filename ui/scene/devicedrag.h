// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/pciaddress.h"

#include <QList>
#include <QMimeData>

#include <memory>

namespace redbud
{

/// Devices on their way from one place to another, in a drag's data. The text form is for other
/// programs; addresses are all that is carried.
namespace devicedrag
{

inline constexpr char16_t mimeType[] = u"application/x-redbud-devices";

std::unique_ptr<QMimeData> encode(const QList<PciAddress> &devices);

/// Empty where the data holds no devices, or holds anything that is no address.
QList<PciAddress> decode(const QMimeData &data);

} // namespace devicedrag

} // namespace redbud
