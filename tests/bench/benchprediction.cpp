// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/files.h"
#include "core/guesttree/dtb.h"
#include "core/guesttree/predictedtree.h"
#include "core/qemu/qemuprocess.h"
#include "core/rehearsal/rehearsedplan.h"
#include "core/rehearsal/simulatordescription.h"
#include "tests/support/samples.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace redbud;
using namespace redbud::test;

namespace
{

/// Milliseconds of the median run.
template <typename Function>
double medianOf(int runs, Function function)
{
    QList<double> times;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        function();
        times.append(double(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    return times.at(runs / 2);
}

LaunchSpec dumpSpec(const Host &host, const Plan &plan, const QTemporaryDir &folder)
{
    const QString description = folder.filePath(QStringLiteral("host.vfiosim"));
    if (!writeFile(description, simulatorDescription(host, plan, {})))
        qFatal("cannot write %s", qUtf8Printable(description));
    LaunchSpec spec = launchSpec(host, plan, defaultQemu());
    spec.environment.insert(QStringLiteral("LD_PRELOAD"), findSimulator().value());
    spec.environment.insert(QStringLiteral("REDBUD_VFIOSIM"), description);
    spec.argv << QStringLiteral("-machine")
              << QStringLiteral("dumpdtb=") + folder.filePath(QStringLiteral("guest.dtb"));
    return spec;
}

} // namespace

/// Predicting the tree of the 4-GPU sample against letting QEMU build it, in one run.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const Host host = sampleHost(QStringLiteral("ac922-4gpu"));
    const Plan plan = rehearsedPlan(automaticPlan(host)).plan;
    const QTemporaryDir folder;
    const LaunchSpec spec = dumpSpec(host, plan, folder);

    const double predicted = medianOf(101, [&] { writeDtb(*predictTree(host, plan)); });
    const double dumped = medianOf(7, [&] {
        auto qemu = QemuProcess::start(spec);
        if (!qemu || !(*qemu)->finish(60000).good())
            qFatal("QEMU did not dump its tree");
    });
    std::printf("guest tree of the 4-GPU plan: predicted in %.3f ms, dumped by QEMU in %.1f ms, "
                "ratio 1/%.0f (medians of 101 and 7 runs)\n",
                predicted, dumped, dumped / predicted);
    return 0;
}
