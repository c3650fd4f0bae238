# SPDX-FileCopyrightText: 2026 The Redbud developers
# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs the redbudctl of a build for a test, away from the caller's own virtual machines."""
import json
import os
import pathlib
import shutil
import subprocess
import tempfile

SOURCES = pathlib.Path(__file__).resolve().parents[2]


class Workspace:
    """A folder that goes away at the end, and the environment of what runs in it."""

    def __init__(self, build):
        self.build = pathlib.Path(build).resolve()
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="redbud-docs-"))
        self.environment = dict(os.environ, HOME=str(self.folder), LC_ALL="C.UTF-8")
        # Short, because the path of a socket may have 107 bytes only.
        for name in ("XDG_RUNTIME_DIR", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME"):
            self.environment[name] = str(self.folder / f".{name.split('_')[1].lower()}")
            os.mkdir(self.environment[name], 0o700)
        self.environment["PATH"] = f"{self.build / 'bin'}:{os.environ['PATH']}"

    def run(self, *words, **options):
        """What a program says; its exit status is up to the caller."""
        return subprocess.run(
            [str(word) for word in words], cwd=options.pop("cwd", self.folder),
            env=self.environment, stdin=subprocess.DEVNULL, capture_output=True, text=True,
            timeout=600, check=False, **options)

    def end_machines(self):
        """What was started, and what a failed test has left running."""
        listed = json.loads(self.run("redbudctl", "list", "--json").stdout)
        for session in listed["sessions"]:
            self.run("redbudctl", "stop", session["name"], "--now")

    def close(self):
        try:
            self.end_machines()
        finally:
            shutil.rmtree(self.folder, ignore_errors=True)
