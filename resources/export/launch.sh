#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Redbud developers
# SPDX-License-Identifier: GPL-2.0-or-later
#
@HEADER@
#
# It needs nothing of Redbud's on the machine. In this order it
#   1. looks whether all is as planned: rights, kernel, QEMU, devices and their IOMMU groups, huge
#      pages, files. Where something is not, it says so and has changed nothing;
#   2. hands the devices, and what else their groups hold, to vfio-pci by driver_override, after
#      writing down where each one was;
#   3. allows QEMU to lock memory and runs it, with the words of `redbudctl command`;
#   4. gives every device back to its driver, however QEMU ended, and also when it is itself ended
#      by HUP, INT, QUIT, PIPE or TERM. QEMU is ended first then; a second signal kills it.
# Nothing can be done against kill -9: QEMU goes on then and the devices stay where they are. Once
# that QEMU has ended, --restore puts every device back.
#
# Usage: this script, as root, with at most one of
#   --bind-only  hand the devices over and leave them there; nothing is run
#   --no-bind    run QEMU with devices that are bound already, and leave them where they are. Needs
#                no root where the limit of locked memory and the nodes in /dev/vfio allow it
#   --restore    only give the devices back: after --bind-only, or when this script was killed
#   --help       show this
# and
#   --dry-run    show every write and QEMU's command line, and change nothing
#
# Exit status
#   0      done; QEMU, if it was run, ended well
#   1      not as planned, or already running: nothing was changed
#   2      wrong usage
#   3      a step failed; what was done before it was put back
#   4      not every device could be put back; the rest is written down, try --restore again
#   5      QEMU failed or was killed; the devices were put back
#   128+N  ended by signal N; the devices were put back
#
# Environment
#   REDBUD_QEMU  the QEMU to run instead of the plan's
#   REDBUD_ROOT  another tree with sys, proc, dev, run and var instead of this machine's: for tests

# Most functions are called by name, through those that know the devices, and by traps.
# shellcheck disable=SC2317
set -u

@SETTINGS@

root=${REDBUD_ROOT:-}
root=${root%/}
qemu=${REDBUD_QEMU:-$qemu}
devices=$root/sys/bus/pci/devices
drivers=$root/sys/bus/pci/drivers
blocks=$root/sys/class/block
proc=$root/proc
vfio=$root/dev/vfio
run=$root/run/redbud
state=$root/var/lib/redbud
journal=$state/launch-$vm.journal

### What this plan is ##############################################################################

# Every device of the plan's IOMMU groups. COMMAND is called with address, vendor and device.
for_each_device() # COMMAND
{
@DEVICES@
}

# The same devices by group, in the order in which they are bound.
for_each_group() # COMMAND
{
@GROUPS@
}

# What has to be there beside the devices. What is in single quotes, here and below, is meant as it
# stands.
# shellcheck disable=SC1003,SC1112,SC2016
check_resources()
{
@RESOURCES@
}

# COMMAND is called with QEMU and all its options.
# shellcheck disable=SC1003,SC1112,SC2016
with_qemu() # COMMAND
{
    command=$1
    shift
@OPTIONS@
    "$command" "$@"
}

### Words ##########################################################################################

say()
{
    printf '%s: %s\n' "${0##*/}" "$*" >&2
}

fail() # STATUS MESSAGE
{
    status=$1
    shift
    say "$@"
    exit "$status"
}

problem()
{
    problems=$((problems + 1))
    say "not as planned: $*"
}

# A word as a shell has to be given it.
quoted() # WORD
{
    case $1 in
    '' | *[!A-Za-z0-9_./:=,+@%-]*)
        printf "'"
        printf '%s\n' "$1" | sed "s/'/'\\\\''/g; \$s/\$/'/"
        ;;
    *)
        printf '%s\n' "$1"
        ;;
    esac
}

usage()
{
    if [ -r "$0" ]; then
        sed -n '/^# Usage/,/^$/ { /^$/q; s/^# \{0,1\}//; p; }' <"$0"
    else
        echo "The first lines of this script say how it is used."
    fi
}

### Reading the machine ############################################################################

# The first line of a file, in $line.
first_line() # FILE
{
    line=
    if [ -r "$1" ]; then read -r line <"$1"; fi
    return 0
}

# The word in a line "NAME: WORD" of a file.
word_after() # NAME FILE
{
    [ ! -r "$2" ] || sed -n "s/^$1:[[:space:]]*\\([A-Za-z0-9_]*\\).*/\\1/p" "$2" 2>/dev/null
}

# In $driver; empty where there is none.
driver_of() # ADDRESS
{
    driver=$(readlink "$devices/$1/driver") || driver=
    driver=${driver##*/}
}

# In $override; empty where every driver may take the device.
override_of() # ADDRESS
{
    first_line "$devices/$1/driver_override"
    override=$line
    [ "$override" != "(null)" ] || override=
}

# In $group: the number of the IOMMU group, which may differ from kernel to kernel.
group_of() # ADDRESS
{
    group=$(readlink "$devices/$1/iommu_group") || group=
    group=${group##*/}
}

# In $open_files: the IOMMU groups and GPUs that a program has open, as "vfio/5" or "nvidia0"; of
# other users' programs only root sees it.
find_open_files()
{
    open_files=$(find "$proc"/[0-9]*/fd -type l -exec readlink {} + 2>/dev/null |
        sed -n 's|^/dev/\(vfio/[0-9][0-9]*\)$|\1|p; s|^/dev/\(nvidia[0-9][0-9]*\)$|\1|p' |
        tr '\n' ' ')
}

is_open() # FILE
{
    case " $open_files " in
    *" $1 "*) return 0 ;;
    esac
    return 1
}

# vfio-pci, or a driver for one vendor's devices that is made of it.
is_vfio() # DRIVER
{
    case $1 in
    vfio-pci | *-vfio-pci | *_vfio_pci) return 0 ;;
    esac
    return 1
}

is_pci_bridge() # ADDRESS
{
    first_line "$devices/$1/class"
    case $line in
    0x0604*) return 0 ;;
    esac
    return 1
}

# Whether this device keeps its group with the host, or is the plan's and not at vfio-pci. Leaves
# its driver in $driver.
needs_binding() # ADDRESS
{
    driver_of "$1"
    if is_vfio "$driver"; then return 1; fi
    case " $wanted " in
    *" $1 "*) return 0 ;;
    esac
    case $driver in
    '' | pci-stub) return 1 ;;
    esac
    if is_pci_bridge "$1"; then return 1; fi
}

is_ready() # MODULE
{
    [ -d "$root/sys/module/$1" ] || lists_module modules.builtin "$1"
}

lists_module() # FILE MODULE
{
    first_line "$proc/sys/kernel/osrelease"
    pattern=$(printf '%s\n' "$2" | sed 's/_/[-_]/g')
    sed 's/:.*//' "$root/lib/modules/$line/$1" 2>/dev/null | grep -q "/$pattern\\.ko"
}

# The device of a macvtap.
tap_of() # INTERFACE
{
    first_line "$root/sys/class/net/$1/ifindex"
    printf '%s\n' "$root/dev/tap$line"
}

### What the host uses #############################################################################

# Mounts and swap are in proc; what else holds a disk is in sysfs: volumes of LVM, RAID, multipath
# and encryption, bcache, btrfs, loop devices. Redbud itself looks at the same places.

# In $interfaces and $disks: where the kernel has them, a line each.
find_carried()
{
    interfaces=$(places_of_class net)
    disks=$(places_of_class block)
}

places_of_class() # CLASS
{
    find "$root/sys/class/$1/" -type l -exec readlink {} + 2>/dev/null | sort
}

# The names of those that a PCI function carries. An NVMe disk with several paths is below none of
# its functions; its subsystem names them. Lists come by pipes here: for a here-document some shells
# make a file, which a full disk has no place for.
carried_by() # ADDRESS PLACES
{
    printf '%s\n' "$2" | while read -r place; do
        case $place in
        */"$1"/*) ;;
        */nvme-subsystem/*) is_path_of "$1" "$place" || continue ;;
        *) continue ;;
        esac
        printf '%s\n' "${place##*/}"
    done
}

is_path_of() # ADDRESS PLACE
{
    subsystem=${2##*/nvme-subsystem/}
    subsystem=$root/sys/devices/virtual/nvme-subsystem/${subsystem%%/*}
    find "$subsystem/" -type l -exec readlink {} + 2>/dev/null | grep -qF "/$1/"
}

# In $mounted: file systems and swap space, a line each: "DEVICE mounted at POINT". A device is
# there by its number and by its file, as a file system of several disks has a number of its own.
find_mounts()
{
    mounted=$(
        sed -n 'h
            s/^[^ ]* [^ ]* \([^ ]*\) [^ ]* \([^ ]*\) .*/\1 mounted at \2/p
            g
            s/^[^ ]* [^ ]* [^ ]* [^ ]* \([^ ]*\) .* - [^ ]* \([^ ]*\) .*/\2 mounted at \1/p
        ' "$proc/self/mountinfo" 2>/dev/null
        sed -n 's|^\(/dev/[^[:space:]]*\)[[:space:]].*|\1 swap space|p' "$proc/swaps" 2>/dev/null
    )
}

# The first use of a disk or a partition, in words; nothing where the host has none.
use_of_disk() # NAME
{
    first_line "$blocks/$1/dev"
    number=$line
    first_line "$blocks/$1/dm/name"
    mapped=$line
    file=/dev/$(printf '%s\n' "$1" | tr '!' /)
    uses=$(printf '%s\n' "$mounted" | while read -r key use; do
        case $key in
        '') ;;
        "$number" | "$file" | "/dev/mapper/$mapped") printf '%s\n' "$use" ;;
        esac
    done)
    if [ "$uses" ]; then
        printf '%s\n' "$1 is ${uses%%"$newline"*}"
        return 0
    fi
    for whole in "$blocks/$1"/holders/* "$blocks"/*/slaves/"$1" "$blocks/$1"/bcache \
        "$root"/sys/fs/btrfs/*/devices/"$1"; do
        [ -e "$whole" ] || [ -L "$whole" ] || continue
        case $whole in
        "$root"/sys/fs/btrfs/*) whole="a btrfs that is mounted" ;;
        "$blocks"/*/slaves/"$1") whole=${whole%/slaves/*} ;;
        esac
        echo "$1 is a part of ${whole##*/}"
        return 0
    done
    if is_in_pool "$number"; then
        echo "$1 is a part of a ZFS pool"
        return 0
    fi
    use_of_file "$file"
}

# Whether a pool is there, and udev has found this device to be of one: the kernel does not tell.
is_in_pool() # NUMBER
{
    for pool in "$proc"/spl/kstat/zfs/*/; do
        [ -d "$pool" ] && grep -qsx 'E:ID_FS_TYPE=zfs_member' "$root/run/udev/data/b$1"
        return
    done
}

# The loop device that shows a file, in words.
use_of_file() # FILE
{
    for loop in "$blocks"/loop*/loop/backing_file; do
        first_line "$loop"
        if [ "$line" ] && [ "$line" = "$1" ]; then
            loop=${loop%/loop/backing_file}
            printf '%s\n' "${1##*/} is what ${loop##*/} shows"
            return 0
        fi
    done
}

# Why the host needs a file that is to be the guest's disk: of a disk, also what its partitions are
# used for.
uses_of_file() # FILE
{
    case $1 in
    "$root"/dev/*) ;;
    *)
        use_of_file "$1"
        return 0
        ;;
    esac
    disk=$(printf '%s\n' "${1#"$root/dev/"}" | tr / '!')
    use_of_disk "$disk"
    for partition in "$blocks/$disk"/*/partition; do
        [ -e "$partition" ] || continue
        partition=${partition%/partition}
        use_of_disk "${partition##*/}"
    done
}

# Why the host needs a device, in words; nothing where it does not.
uses_of() # ADDRESS
{
    gpu=$proc/driver/nvidia/gpus/$1
    # Also where taking it offline has failed half-way.
    case $(word_after Status "$gpu/numa_status") in
    '' | offline | disabled) ;;
    *) echo "its memory is online; stop nvidia-persistenced and whatever uses it" ;;
    esac
    minor=$(word_after 'Device Minor' "$gpu/information")
    if [ "$minor" ] && is_open "nvidia$minor"; then
        echo "a program has /dev/nvidia$minor open, which fuser -v /dev/nvidia$minor names"
    fi
    first_line "$devices/$1/boot_vga"
    [ "$line" != 1 ] || echo "it is the console's display"
    first_line "$devices/$1/sriov_numvfs"
    case $line in
    '' | 0) ;;
    *) echo "it has virtual functions, which vanish with its driver" ;;
    esac
    carried_by "$1" "$interfaces" | while read -r interface; do
        first_line "$root/sys/class/net/$interface/flags"
        if [ "$line" ] && [ $((line & 1)) -eq 1 ]; then
            echo "the network interface $interface is up"
        fi
    done
    carried_by "$1" "$disks" | while read -r disk; do use_of_disk "$disk"; done
}

### Checks #########################################################################################

check_rights()
{
    if [ "$mode" != no-bind ] && [ -z "$dry_run$root" ] && [ "$(id -u)" -ne 0 ]; then
        problem "only root can hand devices over; run this with sudo, or with --no-bind"
    elif [ "$mode" != bind-only ] && [ -z "$dry_run" ] && ! (allow_locked_memory) 2>/dev/null; then
        problem "QEMU has to lock $memlock KiB of memory, which is more than it may; raise memlock" \
            "in /etc/security/limits.conf, or be root"
    fi
}

check_kernel()
{
    first_line "$proc/sys/kernel/osrelease"
    release=${line:-0.0}
    major=${release%%.*}
    minor=${release#*.}
    minor=${minor%%[!0-9]*}
    version=$((${major:-0} * 1000 + ${minor:-0}))
    if [ "$nvlink" ] && { [ "$version" -lt 5000 ] || [ "$version" -gt 5012 ]; }; then
        say "warning: Linux 5.0 to 5.12 hand NVLink2 through; $release does so only if its" \
            "distributor has added it"
    fi
    if [ "$version" -ge 5019 ] && [ "$version" -lt 6004 ] && is_powernv; then
        say "warning: Linux $release cannot bind vfio-pci on POWER, unless its distributor has" \
            "mended that (\"probe failed with error -22\")"
    fi
    if [ "$kvm" ] && [ ! -e "$root/dev/kvm" ]; then
        problem "there is no /dev/kvm; load the module kvm_hv"
    fi
}

is_powernv()
{
    grep -qs ibm,powernv "$root/sys/firmware/devicetree/base/compatible"
}

check_qemu()
{
    if ! command -v "$qemu" >/dev/null 2>&1; then
        problem "there is no program $qemu; REDBUD_QEMU can name another one"
        return 0
    fi
    version=$("$qemu" --version 2>/dev/null </dev/null |
        sed -n 's/^QEMU emulator version \([0-9][0-9]*\)\.\([0-9][0-9]*\).*/\1 \2/p')
    if [ -z "$version" ]; then
        problem "$qemu does not say its version as QEMU does"
        return 0
    fi
    if ! "$qemu" -machine help 2>/dev/null </dev/null | grep -qF -- "$machine "; then
        problem "$qemu has no machine type $machine"
    fi
    [ "$nvlink" ] || return 0
    number=$((${version% *} * 1000 + ${version#* }))
    if [ "$number" -lt 4001 ] || [ "$number" -gt 8001 ]; then
        nvlink_problem "QEMU 4.1 to 8.1 hand NVLink2 through, and this is ${version% *}.${version#* }"
    elif ! "$qemu" -M none -device spapr-pci-host-bridge,help 2>/dev/null </dev/null |
        grep -q '^ *atsd='; then
        nvlink_problem "this QEMU was built without NVLink2"
    fi
}

nvlink_problem() # MESSAGE
{
    if [ "$nvlink" = waived ]; then
        say "warning: $1: the GPUs are plain PCI devices to the guest"
    else
        problem "$1: the GPUs would be plain PCI devices to the guest"
    fi
}

check_device() # ADDRESS VENDOR DEVICE
{
    if [ ! -e "$devices/$1" ]; then
        problem "there is no device $1"
        return 0
    fi
    first_line "$devices/$1/vendor"
    vendor=$line
    first_line "$devices/$1/device"
    if [ "$vendor $line" != "0x$2 0x$3" ]; then
        problem "$1 is another device: ${vendor#0x}:${line#0x} and not $2:$3"
    fi
}

# The members have to be these, whatever number the group has.
check_group() # ADDRESS...
{
    group_of "$1"
    if [ -z "$group" ]; then
        problem "$1 has no IOMMU group; is the IOMMU switched on?"
        return 0
    fi
    if is_open "vfio/$group"; then
        problem "a program has IOMMU group $group open, most likely another virtual machine"
    fi
    for member in "$devices/$1/iommu_group/devices"/*; do
        member=${member##*/}
        case " $* " in
        *" $member "*) ;;
        *) problem "$member is in the IOMMU group of $1, which the plan does not know" ;;
        esac
    done
    first=$1
    for member; do
        if [ ! -e "$devices/$first/iommu_group/devices/$member" ]; then
            problem "$member is not in the IOMMU group of $first"
        elif [ "$mode" = no-bind ]; then
            check_bound "$member"
        elif needs_binding "$member"; then
            uses=$(uses_of "$member" | paste -s -d ';' -)
            [ -z "$uses" ] || problem "the host uses $member: $uses"
        fi
    done
    if [ "$mode" = no-bind ] && { [ ! -r "$vfio/$group" ] || [ ! -w "$vfio/$group" ]; }; then
        problem "you may not use $vfio/$group, or it is not there"
    fi
}

check_bound() # ADDRESS
{
    if needs_binding "$1"; then
        problem "$1 is not at vfio-pci but at ${driver:-no driver}; bind it first (--bind-only)"
    fi
}

check_huge_pages() # KIB COUNT
{
    first_line "$root/sys/kernel/mm/hugepages/hugepages-$1kB/free_hugepages"
    if [ "${line:-0}" -lt "$2" ]; then
        problem "$2 huge pages of $1 KiB are needed, and ${line:-0} are free"
    fi
}

check_file() # read|write FILE
{
    if [ ! -e "$2" ]; then
        problem "there is no file $2"
    elif [ ! -r "$2" ]; then
        problem "you may not read $2"
    elif [ "$1" = write ] && [ ! -w "$2" ]; then
        problem "you may not write $2"
    fi
}

# Two who write one disk destroy what is on it.
check_disk() # read|write FILE
{
    check_file "$1" "$2"
    uses=$(uses_of_file "$(readlink -f -- "$2")" | paste -s -d ';' -)
    [ -z "$uses" ] || problem "the host uses the disk $2: $uses"
}

check_interface() # NAME
{
    [ -e "$root/sys/class/net/$1" ] || problem "there is no network interface $1"
}

check_all()
{
    problems=0
    find_open_files
    find_mounts
    find_carried
    check_rights
    check_kernel
    check_qemu
    for_each_device check_device
    [ "$problems" -gt 0 ] || for_each_group check_group
    check_resources
}

### Changing the machine ###########################################################################

# One write, or its line for a shell. Nothing else here changes a driver.
write_to() # VALUE FILE
{
    if [ "$dry_run" ]; then
        echo "echo ${1:+$1 }> $(quoted "$2")"
    elif [ "$1" ]; then
        printf %s "$1" >"$2"
    else
        echo >"$2"
    fi
}

load_module() # NAME
{
    if [ "$dry_run" ]; then
        echo "modprobe $1"
    else
        modprobe -- "$1"
    fi
}

set_override() # ADDRESS DRIVER
{
    override_of "$1"
    [ "$override" != "$2" ] || return 0
    write_to "$2" "$devices/$1/driver_override" || return 1
    [ -z "$dry_run" ] || return 0
    override_of "$1"
    [ "$override" = "$2" ]
}

# Drivers are at a device, or away, when the write returns; a few take a moment longer.
settles() # ADDRESS DRIVER
{
    [ -z "$dry_run" ] || return 0
    patience=5
    while driver_of "$1"; [ "$driver" != "$2" ]; do
        [ "$patience" -gt 0 ] || return 1
        patience=$((patience - 1))
        sleep 1
    done
}

take_from() # ADDRESS DRIVER
{
    write_to "$1" "$drivers/$2/unbind" && settles "$1" ''
}

load_modules()
{
    iommu=vfio_iommu_type1
    eeh=
    if is_powernv; then
        iommu=vfio_iommu_spapr_tce
        # Older kernels have error handling for POWER as a module of its own.
        if ! is_ready vfio_spapr_eeh && lists_module modules.dep vfio_spapr_eeh; then eeh=yes; fi
    fi
    has_driver=
    if is_ready vfio_pci || [ -d "$drivers/vfio-pci" ]; then has_driver=yes; fi
    first_line "$proc/sys/kernel/osrelease"
    # A machine that does not tell its modules, but has the driver, has the rest as well.
    if is_ready "$iommu" || { [ "$has_driver" ] && [ ! -r "$root/lib/modules/$line/modules.dep" ]; }
    then
        iommu=
    fi
    [ "$has_driver" ] || load_module vfio-pci || fail 3 "vfio-pci cannot be loaded"
    [ -z "$iommu" ] || load_module "$iommu" || fail 3 "the module $iommu cannot be loaded"
    [ -z "$eeh" ] || load_module vfio_spapr_eeh || fail 3 "vfio_spapr_eeh cannot be loaded"
    if [ -z "$dry_run" ] && [ ! -d "$drivers/vfio-pci" ]; then
        fail 3 "modprobe was content, but there is no vfio-pci; does /etc/modprobe.d keep it away?"
    fi
}

bind_device() # ADDRESS DRIVER
{
    set_override "$1" vfio-pci || fail 3 "$1 cannot be kept for vfio-pci"
    if [ "$2" ]; then
        take_from "$1" "$2" || fail 3 "the driver $2 does not let go of $1"
    fi
    # Only some kernels say here that the driver refused; what counts is where the device is.
    write_to "$1" "$root/sys/bus/pci/drivers_probe" 2>/dev/null
    settles "$1" vfio-pci || fail 3 "vfio-pci does not take $1; the end of dmesg may say why"
}

bind_group() # ADDRESS...
{
    changed=
    for address; do
        if needs_binding "$address"; then
            changed=yes
            bind_device "$address" "$driver"
        fi
    done
    [ "$changed" ] && [ -z "$dry_run" ] || return 0
    for address; do
        if needs_binding "$address"; then
            fail 3 "its group cannot leave the host while $address is at ${driver:-no driver}"
        fi
    done
    group_of "$1"
    [ -e "$vfio/$group" ] || fail 3 "there is no $vfio/$group; is an IOMMU module of vfio loaded?"
}

list_group() # ADDRESS...
{
    for address; do
        if needs_binding "$address"; then printf '%s\n' "$address"; fi
    done
}

bind_all()
{
    needed=$(for_each_group list_group)
    [ "$needed" ] || return 0
    write_journal
    load_modules
    for_each_group bind_group
}

### The journal ####################################################################################

# Where devices were before, a line each: address/vendor/device/driver/override. Names of drivers
# have no slash. Its first line tells one start of the machine from another. It is written before
# the first change and goes when every device is back, so what it says is never newer than the
# first change.

journal_head()
{
    first_line "$proc/sys/kernel/random/boot_id"
    printf 'redbud launch journal 1, boot %s\n' "$line"
}

# Drops the journal of an earlier start of the machine: that has put everything back.
forget_old_journal()
{
    [ -f "$journal" ] || return 0
    head=$(journal_head)
    first_line "$journal"
    [ "$line" != "$head" ] || return 0
    say "the machine was restarted since devices were written down, which has put them back"
    if [ "$dry_run" ]; then journal=; else rm -f -- "$journal"; fi
}

journal_device() # ADDRESS
{
    first_line "$devices/$1/vendor"
    vendor=$line
    first_line "$devices/$1/device"
    device=$line
    driver_of "$1"
    override_of "$1"
    printf '%s\n' "$1/$vendor/$device/$driver/$override"
}

save_journal() # LINES
{
    { journal_head && printf %s "$1"; } >"$journal.new" && mv -f -- "$journal.new" "$journal"
}

# What a run that was killed has written stays: it knows where devices were before either of them.
# That run need not have bound them all.
write_journal()
{
    known=
    [ ! -f "$journal" ] || known=$(sed 1d "$journal")
    new=$(for address in $needed; do
        grep -qs "^$address/" "$journal" || journal_device "$address"
    done)
    [ "$new" ] && [ -z "$dry_run" ] || return 0
    save_journal "${known:+$known$newline}$new$newline" ||
        fail 3 "$journal cannot be written, so nothing is changed"
    written=yes
}

### Giving back ####################################################################################

restore_device() # ADDRESS VENDOR DEVICE DRIVER OVERRIDE
{
    if [ ! -e "$devices/$1" ]; then
        say "$1 is gone, so there is nothing to put back"
        return 0
    fi
    first_line "$devices/$1/vendor"
    vendor=$line
    first_line "$devices/$1/device"
    if [ "$vendor/$line" != "$2/$3" ]; then
        say "at $1 there is other hardware now, which is left alone"
        return 0
    fi
    driver_of "$1"
    old=$driver
    group_of "$1"
    if [ "$old" != "$4" ] && is_vfio "$old" && is_open "vfio/$group"; then
        say "$1 is in use: a program has IOMMU group $group open, most likely a virtual machine;" \
            "end it first"
        return 1
    fi
    if [ "$old" != "$4" ] && [ "$4" ] && [ ! -d "$drivers/$4" ]; then
        say "the driver $4 of $1 is not loaded any more; load it, then try --restore again"
        return 1
    fi
    # A device that had a driver in spite of its override gets it back only without the override.
    meanwhile=$5
    if [ "$old" != "$4" ] && [ "$4" ] && [ "$4" != "$5" ]; then meanwhile=; fi
    if ! set_override "$1" "$meanwhile"; then
        say "the driver_override of $1 cannot be set back"
        return 1
    fi
    [ "$old" != "$4" ] || return 0
    if [ "$old" ] && ! take_from "$1" "$old"; then
        say "the driver $old does not let go of $1"
        return 1
    fi
    if [ "$4" ] && ! { write_to "$1" "$drivers/$4/bind" && settles "$1" "$4"; }; then
        say "the driver $4 does not take $1 back"
        return 1
    fi
    [ "$meanwhile" = "$5" ] || set_override "$1" "$5"
}

restore_entry() # ADDRESS/VENDOR/DEVICE/DRIVER/OVERRIDE
{
    address=${1%%/*}
    rest=${1#*/}
    vendor_id=${rest%%/*}
    rest=${rest#*/}
    device_id=${rest%%/*}
    rest=${rest#*/}
    restore_device "$address" "$vendor_id" "$device_id" "${rest%%/*}" "${rest#*/}"
}

# The last one bound is the first one back. What fails stays written down.
restore_all()
{
    forget_old_journal
    [ -f "$journal" ] || return 0
    find_open_files # devices of a virtual machine that still runs are left alone
    left=
    lines=$(sed -n '1d; 2!G; h; $p' "$journal") || return 1
    set -f
    IFS=$newline
    # A word for each line.
    # shellcheck disable=SC2086
    set -- $lines
    unset IFS
    set +f
    for entry; do
        restore_entry "$entry" || left="$entry$newline$left"
    done
    [ -z "$dry_run" ] || return 0
    if [ "$left" ]; then
        save_journal "$left"
        return 1
    fi
    rm -f -- "$journal"
}

### Running ########################################################################################

# Two of this script would be at the same devices. QEMU keeps this lock, so that the devices of one
# that outlived its script are left alone. Who does not bind may not be root, but can see the lock.
lock_machine()
{
    lock=$run/launch-$vm.lock
    if [ "$mode" != no-bind ]; then
        mkdir -p -- "$run" "$state" || fail 3 "$run and $state cannot be made"
        exec 9<>"$lock"
    elif [ -r "$lock" ]; then
        exec 9<"$lock"
    else
        return 0
    fi
    flock -n 9 || fail 1 "this virtual machine runs already, or still; end it first"
}

# Held by whoever changes bindings; redbudctl takes it, too. Nobody else can open it, and so hold it.
lock_bindings()
{
    (umask 077 && : >>"$run/bind.lock") && chmod 600 "$run/bind.lock"
    exec 8<>"$run/bind.lock"
    flock -w 60 8 || fail "$1" "somebody else is changing bindings; try again when that is over"
    : >"$run/bind.lock"
    printf '%s, process %s\n' "${0##*/}" "$$" >&8
}

unlock_bindings()
{
    exec 8>&-
}

on_signal() # NUMBER
{
    if [ -z "$running" ]; then
        exit $((128 + $1))
    elif [ "$caught" ] && [ "$qemu_process" ]; then
        kill -KILL "$qemu_process"
    elif [ "$qemu_process" ]; then
        kill -TERM "$qemu_process" # its end is waited for below
    fi
    caught=$1
}

at_end()
{
    status=$?
    trap '' HUP INT QUIT PIPE TERM
    trap - EXIT
    if [ "$restores" ]; then
        lock_bindings 4
        if [ "$written" ] && [ ! -f "$journal" ]; then
            say "somebody removed $journal, so nothing says which drivers the devices had; a restart of the machine brings them back"
            status=4
        elif ! restore_all; then
            say "not every device is back; try --restore when the cause is gone"
            status=4
        fi
    fi
    exit "$status"
}

# Never lowers a limit. dash, bash and busybox know this one, POSIX does not.
# shellcheck disable=SC3045
allow_locked_memory()
{
    [ "$memlock" -gt 0 ] || return 0
    limit=$(ulimit -H -l)
    if [ "$limit" != unlimited ] && [ "$limit" -lt "$memlock" ]; then
        ulimit -H -l "$memlock" || exit 126
    fi
    limit=$(ulimit -S -l)
    if [ "$limit" != unlimited ] && [ "$limit" -lt "$memlock" ]; then
        ulimit -S -l "$memlock" || exit 126
    fi
}

replace_shell() # WORD...
{
    exec "$@"
}

start_qemu()
{
    allow_locked_memory
    with_qemu replace_shell
}

run_qemu()
{
    caught=
    qemu_process=
    running=yes
    # In the background, because only so a signal is noticed while it runs; standard input, if there
    # is one, is given to it all the same.
    [ -e "/proc/$$/fd/0" ] || exec </dev/null
    exec 3<&0
    start_qemu <&3 3<&- &
    qemu_process=$!
    exec 3<&-
    [ -z "$caught" ] || kill -TERM "$qemu_process"
    while :; do
        wait "$qemu_process"
        qemu_status=$?
        kill -0 "$qemu_process" 2>/dev/null || break
    done
    running=
    [ -z "$caught" ] || exit $((128 + caught))
    [ "$qemu_status" -eq 0 ] || fail 5 "QEMU ended with status $qemu_status"
}

show_qemu()
{
    [ "$memlock" -eq 0 ] || echo "ulimit -l $memlock"
    with_qemu show_words
}

show_words() # WORD...
{
    end=
    for word; do
        case $word in
        -*) printf '%s' "${end:+ \\$newline    }" ;;
        *) printf '%s' "${end:+ }" ;;
        esac
        printf '%s' "$(quoted "$word")"
        end=yes
    done
    echo
}

### Start ##########################################################################################

newline='
'
mode=
dry_run=
running=
restores=
written=
for option; do
    case $option in
    --help)
        usage
        exit 0
        ;;
    --dry-run) dry_run=yes ;;
    --bind-only | --no-bind | --restore)
        [ -z "$mode" ] || fail 2 "--$mode and $option exclude each other; see --help"
        mode=${option#--}
        ;;
    *) fail 2 "unknown argument $option; see --help" ;;
    esac
done

if [ "$dry_run" ]; then
    if [ "$mode" = restore ]; then
        restore_all
        exit
    fi
    check_all
    [ "$mode" = no-bind ] || [ "$problems" -gt 0 ] || bind_all
    [ "$mode" = bind-only ] || show_qemu
    [ "$problems" -eq 0 ]
    exit
fi

trap at_end EXIT
trap 'on_signal 1' HUP
trap 'on_signal 2' INT
trap 'on_signal 3' QUIT
trap 'on_signal 13' PIPE
trap 'on_signal 15' TERM
lock_machine
if [ "$mode" != no-bind ]; then
    lock_bindings 1
    forget_old_journal
fi
if [ "$mode" = restore ]; then
    [ -f "$journal" ] || say "nothing is written down, so there is nothing to put back"
    restores=yes
    exit 0 # by way of at_end
fi
check_all
[ "$problems" -eq 0 ] || fail 1 "nothing was changed"
if [ "$mode" != no-bind ]; then
    restores=yes
    bind_all
    unlock_bindings
fi
if [ "$mode" = bind-only ]; then
    restores=
    say "the devices are bound; --no-bind runs QEMU with them, --restore gives them back"
    exit 0
fi
run_qemu
exit 0
