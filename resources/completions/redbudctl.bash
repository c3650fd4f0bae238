# SPDX-FileCopyrightText: 2026 The Redbud developers
# SPDX-License-Identifier: GPL-2.0-or-later
# Completion of redbudctl for Bash, with the package bash-completion. What it proposes was written
# down from the program's own options when it was built.
# shellcheck shell=bash
# Words are split on purpose: none of them has spaces.
# shellcheck disable=SC2034,SC2086,SC2207

@COMMANDS@

# Proposes values of one kind for $cur.
_redbudctl_propose()
{
    case $1 in
    choice)
        shift
        COMPREPLY=($(compgen -W "$*" -- "$cur"))
        ;;
    host)
        _filedir
        COMPREPLY+=($(compgen -W 'live @SAMPLES@' -- "$cur"))
        ;;
    plan) _filedir redbud ;;
    file) _filedir ;;
    folder) _filedir -d ;;
    user) COMPREPLY=($(compgen -u -- "$cur")) ;;
    device) COMPREPLY=($(compgen -W "$(command ls /sys/bus/pci/devices 2>/dev/null)" -- "$cur")) ;;
    machine) COMPREPLY=($(compgen -W "$(_redbudctl_machines "${words[0]}")" -- "$cur")) ;;
    esac
}

# The names of the virtual machines that run.
_redbudctl_machines()
{
    "$1" list --json 2>/dev/null | sed -n 's/^ *"name": "\([^"\\ ]*\)",\{0,1\}$/\1/p'
}

_redbudctl()
{
    local cur prev words cword split
    _init_completion -s -n : || return
    local i word kind command='' arguments=0
    for ((i = 1; i < cword; i++)); do
        word=${words[i]}
        case $word in
        --*=*) ;;
        -*) [ -z "$(_redbudctl_value "$command" "$word")" ] || ((i++)) ;;
        *) if [ -z "$command" ]; then command=$word; else ((arguments++)); fi ;;
        esac
    done
    kind=$(_redbudctl_value "$command" "$prev")
    if [ -z "$kind" ] && [[ $cur == -* ]]; then
        COMPREPLY=($(compgen -W "$(_redbudctl_options "$command")" -- "$cur"))
    elif [ -z "$kind" ] && [ -z "$command" ]; then
        COMPREPLY=($(compgen -W "$_redbudctl_commands" -- "$cur"))
    else
        [ -n "$kind" ] || kind=$(_redbudctl_argument "$command" $((arguments + 1)))
        _redbudctl_propose $kind
    fi
    __ltrim_colon_completions "$cur"
} && complete -F _redbudctl redbudctl
