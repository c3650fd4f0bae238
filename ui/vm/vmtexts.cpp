// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/vm/vmtexts.h"

#include <QCoreApplication>
#include <QLocale>

namespace redbud
{

namespace
{

using namespace Qt::StringLiterals;

QString tr(const char *text)
{
    return QCoreApplication::translate("VmTexts", text);
}

QString rateText(double bytesPerSecond)
{
    return tr("%1/s").arg(QLocale().formattedDataSize(qint64(bytesPerSecond), 1));
}

} // namespace

QString vmStateSign(VmState state)
{
    switch (state) {
    case VmState::Starting:
        return u"◔"_s;
    case VmState::Running:
        return u"▶"_s;
    case VmState::Paused:
        return u"❚❚"_s;
    case VmState::Panicked:
    case VmState::DiskError:
    case VmState::InternalError:
    case VmState::Unresponsive:
        return u"⚠"_s;
    case VmState::ShutDown:
    case VmState::Ended:
        return u"■"_s;
    case VmState::Crashed:
    case VmState::Lost:
        break;
    }
    return u"✗"_s;
}

QColor vmStateColor(VmState state, const Theme &theme)
{
    switch (state) {
    case VmState::Running:
        return theme.good;
    case VmState::Starting:
    case VmState::Paused:
    case VmState::ShutDown:
    case VmState::Ended:
        return theme.muted;
    case VmState::Unresponsive:
        return theme.attention;
    case VmState::Panicked:
    case VmState::DiskError:
    case VmState::InternalError:
    case VmState::Crashed:
    case VmState::Lost:
        break;
    }
    return theme.error;
}

QString vmStateText(VmState state)
{
    return u"%1 %2"_s.arg(vmStateSign(state), describe(state));
}

QString percentText(double percent)
{
    return tr("%1 %").arg(qRound(percent));
}

QString diskRateText(const VmSample::Rate &rate)
{
    return tr("reads %1, writes %2").arg(rateText(rate.inPerSecond), rateText(rate.outPerSecond));
}

QString networkRateText(const VmSample::Rate &rate)
{
    return tr("receives %1, sends %2").arg(rateText(rate.inPerSecond), rateText(rate.outPerSecond));
}

} // namespace redbud
