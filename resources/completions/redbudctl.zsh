#compdef redbudctl
# SPDX-FileCopyrightText: 2026 The Redbud developers
# SPDX-License-Identifier: GPL-2.0-or-later
# Completion of redbudctl for zsh. What it proposes was written down from the program's own options
# when it was built.

@COMMANDS@

_redbudctl_hosts()
{
    local -a hosts=(live @SAMPLES@)
    _alternative 'hosts:host:compadd -a hosts' 'files:file:_files'
}

_redbudctl_devices()
{
    local -a devices=(/sys/bus/pci/devices/*(N:t))
    compadd -a devices
}

# The names of the virtual machines that run.
_redbudctl_machines()
{
    local -a machines
    machines=(${(f)"$(redbudctl list --json 2>/dev/null |
        sed -n 's/^ *"name": "\([^"\\]*\)",\{0,1\}$/\1/p')"})
    compadd -a machines
}

_redbudctl()
{
    local curcontext=$curcontext state state_descr line ret=1
    local -a specs
    local -A opt_args
    _redbudctl_specs ''
    _arguments -C -s $specs '1: :_redbudctl_commands' '*:: :->words' && ret=0
    if [[ $state == words ]]; then
        curcontext=${curcontext%:*:*}:redbudctl-$words[1]:
        _redbudctl_specs $words[1]
        _arguments -s $specs && ret=0
    fi
    return ret
}

_redbudctl "$@"
