#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Redbud developers
# SPDX-License-Identifier: GPL-2.0-or-later
#
# Writes a snapshot of this machine for Redbud to standard output:
#
#     ssh host sh -s <this-script >host.redbud-host
#
# It only reads. Without root it leaves out what it may not read. REDBUD_ROOT is the root of
# another tree with sys/ and proc/ to read instead.
set -u
LC_ALL=C
export LC_ALL
identities=@IDENTITIES@

[ -t 1 ] && { echo "Redirect the output to a file: it is an archive." >&2; exit 2; }
root=$(cd -P "${REDBUD_ROOT:-/}" && pwd) || exit 3
root=${root%/} # empty for the real root
cd "$root/" || exit 3
out=$(mktemp -d "${TMPDIR:-/tmp}/redbud.XXXXXX") || exit 3
trap 'rm -rf "$out"' EXIT
trap 'exit 3' HUP INT TERM

tree=$out/tree
mkdir "$tree" || exit 3

# Volumes by name, because people name them after hosts.
for name in sys/class/block/dm-*/dm/name; do
    [ -r "$name" ] || continue
    device=${name#sys/class/block/}
    echo "$(cat "$name") ${device%/dm/name}"
done >"$out/volumes"

# What the kernel asks for when it wants a module for a PCI device.
sed -n 's/^MODALIAS=//p' sys/bus/pci/devices/*/uevent 2>/dev/null | sort -u >"$out/modaliases"

release=$(cat proc/sys/kernel/osrelease 2>/dev/null)
[ "$release" ] || release=$(awk '{ print $3; exit }' proc/version 2>/dev/null)
release=${release:-unknown}

# Names that identify the machine get numbers instead: interfaces named by their hardware address.
: >"$out/renamed"
if [ "$identities" = remove ]; then
    ls sys/class/net 2>/dev/null | awk '
        match($0, /[0-9a-f]*$/) && RLENGTH >= 12 {
            printf "s/%s/%s%012d/g\n", $0, substr($0, 1, length($0) - 12), ++count
        }' >"$out/renamed"
    # The identity of a btrfs is the name of its directory.
    ls sys/fs/btrfs 2>/dev/null | awk '
        length($0) == 36 && /^[0-9a-f-]*$/ {
            printf "s/%s/00000000-0000-0000-0000-%012d/g\n", $0, ++count
        }' >>"$out/renamed"
fi

nameless()
{
    sed -f "$out/renamed"
}

# A text through nameless(), without starting a program where there is nothing to do.
nameless_text()
{
    if [ -s "$out/renamed" ]; then printf '%s\n' "$1" | nameless; else printf '%s\n' "$1"; fi
}

# What mounts and swaps share: block devices without the names that people gave them.
device_awk='
    function device(source) {
        if (source !~ /^\/dev\/mapper\//) return source
        source = substr(source, 13)
        return source in volume ? "/dev/" volume[source] : ""
    }
    FILENAME == ARGV[1] { volume[$1] = $2; next }'

# What aliases of loadable and of built-in modules share: whether a device fits a shell pattern.
alias_awk='
    function fits(pattern,    regex, name) {
        if (!(substr(pattern, 6, 8) in vendor) && substr(pattern, 6, 8) !~ /[*?[\\]/) return 0
        regex = pattern
        gsub(/[.]/, "[.]", regex)
        gsub(/[*]/, ".*", regex)
        gsub(/[?]/, ".", regex)
        gsub(/\[!/, "[^", regex)
        for (name in device) if (name ~ "^" regex "$") return 1
        return 0
    }
    FILENAME == ARGV[1] { device[$1]; vendor[substr($1, 6, 8)]; next }'

page_size()
{
    # Words of the machine; any process is one of the kernel'"'"'s word size on a 64-bit system.
    od -An -v -t u8 "$1" | tr -s ' ' '\n' | awk 'NF { word[n++] = $1 }
        END {
            for (i = 0; i + 1 < n; i += 2) if (word[i] == 6) size = word[i + 1]
            if (!size) exit
            printf "\\006\\0\\0\\0\\0\\0\\0\\0"
            for (i = 0; i < 8; i++) { printf "\\%03o", size % 256; size = int(size / 256) }
            for (i = 0; i < 16; i++) printf "\\0"
        }' >"$out/escapes"
    # shellcheck disable=SC2059
    printf "$(cat "$out/escapes")"
}

# Copies configuration space and blanks the serial number among the extended capabilities.
# Without root the kernel gives the beginning only, but the size of the whole.
config()
{
    cat "$1" >"$2"
    # shellcheck disable=SC2012
    size=$(ls -Lln "$1" | awk '{ print $5 }')
    [ "$(wc -c <"$2")" -ge "$size" ] || echo "$size" >"$2-size"
    [ "$identities" = remove ] || return 0
    offset=$(od -An -v -t u1 "$2" | awk '
        { for (i = 1; i <= NF; i++) byte[n++] = $i }
        END {
            at = 256
            for (steps = 0; steps < 960 && at >= 256 && at + 4 < n; steps++) {
                if (byte[at] == 3 && byte[at + 1] == 0) print at + 4
                at = int(byte[at + 3] * 16 + byte[at + 2] / 16)
                at -= at % 4
            }
        }')
    for start in $offset; do
        dd if=/dev/zero of="$2" bs=1 seek="$start" count=8 conv=notrunc 2>/dev/null
    done
}

filter()
{
    kind=$1 from=$2
    [ "$identities" = remove ] || case $kind in pagesize | aliases | builtins) ;; *) kind=file ;; esac
    case $kind in
    file) cat "$from" ;;
    memory) grep 'MemTotal:' "$from" ;;
    minor) grep '^Device Minor:' "$from" ;;
    machine) awk '/^platform/ { print ""; found = 1 } found' "$from" ;;
    version) awk '{ print $1, $2, $3; exit }' "$from" ;;
    pagesize) page_size "$from" ;;
    udev) grep '^E:ID_FS_TYPE=' "$from" ;;
    mapper) sed 's/-.*/-/' "$from" ;;
    location) tr '\000' '\n' <"$from" | sed 's/^U[0-9A-Z]\{3,5\}\.[0-9A-Z.]*-//;q' ;;
    mounts) awk "$device_awk"'
        {
            source = ""
            for (i = 7; i + 2 <= NF; i++) if ($i == "-") { source = $(i + 2); break }
            if (source == "") next
            if ($3 !~ /^0:/) source = "none"
            else if (source !~ /^\/dev\// || (source = device(source)) == "") next
            print "0 0", $3, "/", $5, "ro - none", source, "ro"
        }' "$out/volumes" "$from" ;;
    aliases) awk "$alias_awk"'
        $1 == "alias" && NF == 3 && index($2, "pci:") == 1 && fits($2)
        ' "$out/modaliases" "$from" ;;
    builtins) tr '\000' '\n' <"$from" | awk "$alias_awk"'
        {
            dot = index($0, ".")
            if (dot > 1 && substr($0, dot, 11) == ".alias=pci:" && fits(substr($0, dot + 7))) print
        }' "$out/modaliases" - | tr '\n' '\000' ;;
    swaps) awk "$device_awk"'
        /^\/dev\// && device($1) != "" { print device($1), "partition" }
        ' "$out/volumes" "$from" ;;
    loop) awk "$device_awk"'
        /^\/dev\// && device($0) != "" { print device($0) }
        ' "$out/volumes" "$from" ;;
    routes4) awk 'NF >= 8 && $2 == "00000000" && $8 == "00000000" {
            printf "%s\t00000000\t00000000\t%s\t0\t0\t0\t00000000\t0\t0\t0\n", $1, $4
        }' "$from" ;;
    routes6) awk 'NF == 10 && $1 ~ /^0*$/ && $2 == "00" {
            print $1, "00", $1, "00", $1, "0 0 0", $9, $10
        }' "$from" ;;
    esac
}

# take KIND NAME PLACE: the entry NAME of the present directory, to be PLACE in the snapshot
take()
{
    to=$tree/$3
    case $1 in
    link)
        [ -h "$2" ] || return 0
        ln -s "$(nameless_text "$(readlink "$2")")" "$to"
        ;;
    directory)
        [ -d "$2" ] && mkdir -p "$to"
        ;;
    name)
        [ "$identities" = remove ] || cp "$2" "$to"
        ;;
    config)
        [ -r "$2" ] && config "$2" "$to"
        ;;
    *)
        [ -f "$2" ] && [ -r "$2" ] || return 0
        if [ -s "$out/renamed" ]; then
            filter "$1" "$2" | nameless >"$to"
        else
            filter "$1" "$2" >"$to"
        fi
        ;;
    esac
}

take_line()
{
    case $2 in */@RELEASE@) set -- "$1" "${2%@RELEASE@}$release" "$3" ;; esac
    for directory in $2; do
        [ -d "$root/$directory" ] || continue
        # Links of /proc lead to the process that reads them, and those of /lib anywhere, so they
        # become directories.
        place=$directory
        case $directory in
        proc | proc/* | lib/*) cd "$root/$directory" || continue ;;
        *)
            cd -P "$root/$directory" || continue
            place=$(pwd -P)
            place=${place#"$root"/}
            ;;
        esac
        place=$(nameless_text "$place")
        [ -d "$tree/$place" ] || mkdir -p "$tree/$place"
        # Whole directories at once where nothing is to be changed; some names may not exist.
        case $1 in
        file)
            cp $3 "$tree/$place"
            continue
            ;;
        link)
            [ -s "$out/renamed" ] || { cp -P $3 "$tree/$place"; continue; }
            ;;
        esac
        for name in $3; do
            [ -e "$name" ] || [ -h "$name" ] || continue
            take "$1" "$name" "$place/$(nameless_text "$name")"
        done
    done
    cd "$root/" || exit 3
}

while read -r kind directories names; do
    take_line "$kind" "$directories" "$names" 2>/dev/null
done <<'END'
@FILES@
END

# That there are ZFS pools, but not their names.
for pool in proc/spl/kstat/zfs/*/; do
    [ ! -d "$pool" ] || mkdir -p "$tree/proc/spl/kstat/zfs/pool"
done

# Who has a GPU or a VFIO group open.
ls -l proc/[0-9]*/fd /dev/null 2>/dev/null | awk '
    /^proc\/[0-9]+\/fd:$/ { directory = substr($0, 1, length($0) - 1) }
    NF > 2 && $(NF - 1) == "->" && $NF ~ /^\/dev\/(nvidia|vfio\/)[0-9]+$/ { print directory, $(NF - 2), $NF }
    ' | while read -r directory descriptor target; do
    mkdir -p "$tree/$directory"
    ln -s "$target" "$tree/$directory/$descriptor"
    cat "${directory%/fd}/comm" >"$tree/${directory%/fd}/comm" 2>/dev/null
done

cd "$tree" || exit 3
tar -cf - . | gzip -n -9
