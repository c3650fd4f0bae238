// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/hostkernels/hostscripts.h"

namespace redbud::test
{

const QByteArray describeDevices = R"sh(
    last() { if [ -e "$1" ]; then basename "$(readlink -f "$1")"; else echo none; fi; }
    hex() { printf 0x%x "$(cat "$1")"; }
    for device in /sys/bus/pci/devices/*; do
        node=$(cat "$device/numa_node")
        [ "$node" != -1 ] || node=none
        echo "$(basename "$device") $(hex "$device/vendor") $(hex "$device/device")" \
            "class $(hex "$device/class") driver $(last "$device/driver")" \
            "group $(last "$device/iommu_group") node $node"
    done
)sh";

const QByteArray bindByHand = R"sh(
    pci=/sys/bus/pci
    group() { basename "$(readlink -f "$pci/devices/$1/iommu_group")"; }
    move() {
        echo "$2" >"$pci/devices/$1/driver_override"
        [ ! -e "$pci/devices/$1/driver" ] || echo "$1" >"$pci/devices/$1/driver/unbind"
        echo "$1" >"$pci/drivers_probe"
    }
    bind() {
        modprobe vfio_iommu_spapr_tce 2>/dev/null || modprobe vfio_iommu_type1
        modprobe vfio-pci
        move "$1" vfio-pci
    }
    unbind() { move "$1" ""; }
)sh";

} // namespace redbud::test
