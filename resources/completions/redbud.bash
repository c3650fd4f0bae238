# SPDX-FileCopyrightText: 2026 The Redbud developers
# SPDX-License-Identifier: GPL-2.0-or-later
# Completion of redbud for Bash, with the package bash-completion.
# shellcheck shell=bash disable=SC2034,SC2207

_redbud()
{
    local cur prev words cword split
    _init_completion -s -n : || return
    case $prev in
    --host)
        _filedir
        COMPREPLY+=($(compgen -W 'live @SAMPLES@' -- "$cur"))
        ;;
    --picture) _filedir '@(svg|png|pdf)' ;;
    --picture-of) COMPREPLY=($(compgen -W 'plan host addresses' -- "$cur")) ;;
    *)
        if [[ $cur == -* ]]; then
            COMPREPLY=($(compgen -W '--host --picture --picture-of -h --help -v --version' -- "$cur"))
        else
            _filedir '@(redbud|redbud-host)'
        fi
        ;;
    esac
    __ltrim_colon_completions "$cur"
} && complete -F _redbud redbud
