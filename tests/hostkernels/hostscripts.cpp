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

const QByteArray installQemu = R"sh(
    set -e
    libraries=/usr/lib/powerpc64le-linux-gnu
    modprobe crc32c_generic
    modprobe ext4
    for disk in /sys/class/nvme/*; do
        [ "$(tr -d ' ' <"$disk/serial")" != qemu ] || break
    done
    mkdir -p "$libraries" /usr/share/qemu
    mount -o ro "/dev/$(basename "$disk"/nvme*n1)" /mnt
    # The loader and the C library have to be of one version.
    mount --bind /mnt$libraries $libraries
    mount --bind /mnt$libraries/ld64.so.2 /usr/lib64/ld64.so.2
    mount --bind /mnt/usr/share/qemu /usr/share/qemu
    ln -s /mnt/usr/lib/qemu /usr/lib/qemu
    ln -s /mnt/usr/bin/qemu-system-ppc64 /usr/bin/
    modprobe kvm_hv
    chmod 666 /dev/kvm
    ip link set lo up
)sh";

const QByteArray askQemu = R"sh(
    ask() {
        mkfifo /tmp/questions
        nc 127.0.0.1 "$1" </tmp/questions | {
            while read -r line; do
                case $line in *'"id": "last"'*) break ;; esac
                echo "$line"
            done
            rm /tmp/questions
        } &
        {
            printf '%s\n' '{"execute": "qmp_capabilities"}' "$2" \
                '{"execute": "query-name", "id": "last"}'
            # It hangs up when its input ends.
            while [ -e /tmp/questions ]; do sleep 1; done
        } >/tmp/questions
        wait
    }
)sh";

} // namespace redbud::test
