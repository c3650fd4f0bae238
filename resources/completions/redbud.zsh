#compdef redbud
# SPDX-FileCopyrightText: 2026 The Redbud developers
# SPDX-License-Identifier: GPL-2.0-or-later
# Completion of redbud for zsh.

_redbud_hosts()
{
    local -a hosts=(live @SAMPLES@)
    _alternative 'hosts:host:compadd -a hosts' 'files:file:_files'
}

_arguments -s \
    '(--host)--host=[The host to plan for]:HOST:_redbud_hosts' \
    '(--picture)--picture=[Write a picture and end]:FILE:_files -g "*.(svg|png|pdf)(-.)"' \
    '(--picture-of)--picture-of=[What the picture shows]:WHAT:(plan host addresses)' \
    '(- *)-h[Show the help]' \
    '(- *)--help[Show the help]' \
    '(- *)-v[Show the version]' \
    '(- *)--version[Show the version]' \
    '1::PLAN:_files -g "*.redbud(|-host)(-.)"'
