// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "tests/core/rules/rulecases.h"

namespace redbud::test
{

inline Situation serverWithNode2Card()
{
    return serverWith(QStringLiteral("0: g0* g1*; 1: g3* g4*; 2: 0003:01:00.0 0003:01:00.1"));
}

/// Rules of what the host does with the plan's devices and can give.
inline QList<RuleCase> hostRuleCases()
{
    using enum Severity;
    using enum Fixable;
    return {
        {"host-without-nvlink2", "a kernel that has lost it", Error, No, wholeServer(),
         [](Situation &s) {
             s.host.support = {false, {QStringLiteral("Linux 6.1.0 is too new.")}};
         }},
        {"host-without-nvlink2", "a kernel that hides the bridges", Error, No,
         []() {
             Situation s = serverWith(QStringLiteral("0: g0"));
             Gpu &gpu = gpuOf(s.host, "0004:04:00.0");
             gpu.bridges.clear();
             gpu.memory.reset();
             gpu.tgt.reset();
             return s;
         }(),
         [](Situation &s) {
             s.host.support = {false, {QStringLiteral("Linux 6.1.0 is too new.")}};
         }},
        {"host-without-nvlink2", "a machine that never had it", Info, No, wholeServer(),
         [](Situation &s) {
             s.host.support = {false, {QStringLiteral("This is no such machine.")}, true, true};
         }},
        {"device-in-use", "the card gets a connection", Warning, Yes, serverWithNode2Card(),
         [](Situation &s) {
             s.device("0003:01:00.0").inUse = QStringList{QStringLiteral("default route")};
         }},
        {"device-in-use", "a program on a GPU", Warning, No, wholeServer(),
         [](Situation &s) {
             s.device("0004:04:00.0").inUse = QStringList{QStringLiteral("python3 (812)")};
         }},
        {"display-in-plan", "the card shows the console", Warning, Yes, serverWithNode2Card(),
         [](Situation &s) { s.device("0003:01:00.0").bootDisplay = true; }},
        {"display-in-plan", "another display controller", Info, Yes, serverWithNode2Card(),
         [](Situation &s) { s.device("0003:01:00.0").kind = DeviceKind::Display; }},
        {"gpu-memory-online", "the driver brings it online", Warning, No, wholeServer(),
         [](Situation &s) { gpuOf(s.host, "0004:04:00.0").memory->online = true; }},
    };
}

} // namespace redbud::test
