#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Redbud developers
# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs every command of the documents: testcommands.py BUILD [PAGE…]

Each page has a folder of its own, in which its code blocks are run line by line, so that a line
finds what those before it have written. Where a line has "# exit status N" that is expected,
otherwise 0. standins/ has what is in place of a server: ssh, scp and sudo stay here, and redbudctl
is the real one with the sample's AC922 for a machine. A block of JSON is put into the page's plan.

What cannot be run is listed in NOT_RUN with the reason, and looked at all the same: nothing may
name a program, a target or an option that is not there.
"""
import json
import re
import shutil
import sys
import unittest

from redbudctl import SOURCES, Workspace

PAGES = [SOURCES / "README.md", SOURCES / "CONTRIBUTING.md", SOURCES / "CHANGELOG.md",
         *sorted((SOURCES / "docs").glob("*.md"))]

# Blocks that are no commands, by how they begin.
PICTURES = ["sysfs, device tree ──> Host"]

# What a reader has already, by its name in the pages.
READERS_FILES = {
    "server.redbud-host": "resources/samples/ac922-4gpu.redbud-host",
    "domain.xml": "tests/fuzz/corpus/fuzzdomain/ac922-4gpu.xml",
    "start-vm.sh": "tests/fuzz/corpus/fuzzcommandline/example.txt",
}


def in_dev_help(test, words):
    test.assertIn(" ".join(words[:3]), test.place.run(SOURCES / "dev", "help").stdout)


def presets_are_there(test, words):
    presets = json.loads((SOURCES / "CMakePresets.json").read_text())
    names = {preset["name"] for kind in presets.values() if isinstance(kind, list)
             for preset in kind}
    for option, name in zip(words, words[1:]):
        if option == "--preset":
            test.assertIn(name, names)
        if option in ("--target", "-R"):
            sources_of(test, name)


def sources_of(test, name):
    test.assertTrue(list((SOURCES / "tests").rglob(f"{name.rsplit('/')[-1]}.cpp")), name)


def program_is_a_test(test, words):
    sources_of(test, next(word for word in words if "=" not in word))


def script_is_there(test, words):
    test.assertIn("--check", (SOURCES / words[0]).read_text())


def options_are_known(test, words):
    test.assertKnown(words)


def named_in(file):
    def look(test, words):
        known = (SOURCES / file).read_text()
        for word in words[3:]:
            if re.fullmatch("[a-z]+", word) and word != "alice":
                test.assertIn(word, known)
    return look


# How a line begins, why it is not run, and what is looked at instead.
NOT_RUN = [
    (r"\./dev ", "it is what runs this test, or takes very long", in_dev_help),
    (r"(cmake|ctest) (--build )?--preset ", "it builds", presets_are_there),
    (r"build/asan/tests/fuzz/", "it takes an hour", program_is_a_test),
    (r"REDBUD_UPDATE_GOLDENS=1 build/dev/bin/", "it writes into the sources", program_is_a_test),
    (r"translations/update", "it writes into the sources; testlanguages runs it", script_is_there),
    (r"redbudctl scan --regions", "it would open devices of the machine that the test runs on",
     options_are_known),
    (r"redbudctl .*--connect ", "testlibvirtengine runs such lines, with a libvirt of its own",
     options_are_known),
    (r"sudo apt ", "it changes the machine; tests/packaging does it in another root",
     named_in("resources/packaging/packages.cmake")),
    (r"sudo adduser ", "it changes the machine", named_in("resources/system/redbud.conf")),
    (r"redbudctl unplug ", "no guest lets go of a device without an operating system",
     options_are_known),
]


def blocks_of(page):
    """Code blocks of a page as kind ("json" or "") and lines."""
    block, kind, before = [], None, ""
    for line in page.read_text().splitlines() + [""]:
        fence = line.strip().startswith("```")
        indented = line.startswith("    ") and line.strip()
        if fence and kind is None:
            kind = line.strip().strip("`") or "sh"
        elif fence:
            yield kind.replace("sh", ""), block
            block, kind = [], None
        elif kind is not None:
            block.append(line)
        elif indented and (block or not before.strip()):
            block.append(line.strip())
        elif block and line.strip():
            yield "", block
            block = []
        before = line
    if block:
        yield "", block


def commands_in(block):
    """The lines of a block; a backslash at the end joins two."""
    return re.sub(r"\\\n\s*", " ", "\n".join(block)).splitlines()


class TestCommands(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.place = Workspace(sys.argv[1])
        cls.addClassCleanup(cls.place.close)
        server = cls.place.folder / "server"
        (server / "root/dev").mkdir(parents=True)
        for folder in ("root/run", "root/var"):
            (server / folder).mkdir()
        (server / "root/dev/kvm").touch()
        cls.place.run("tar", "-xf", SOURCES / READERS_FILES["server.redbud-host"],
                      "-C", server / "root")
        cls.place.environment |= {
            "REDBUD_BUILD": str(cls.place.build), "REDBUD_SERVER": str(server),
            "LIBVIRT_DEFAULT_URI": "test:///default", "QT_QPA_PLATFORM": "offscreen",
            "PATH": f"{SOURCES / 'tests/docs/standins'}:{cls.place.environment['PATH']}"}
        cls.helps = {}

    def setUp(self):
        self.lines = []

    def folder_of(self, page):
        """What the reader of a page has, a plan among it."""
        folder = self.place.folder / page.stem
        folder.mkdir()
        for name, source in READERS_FILES.items():
            shutil.copy(SOURCES / source, folder / name)
        (folder / "debian.qcow2").touch()
        (folder / "docs").symlink_to(SOURCES / "docs")
        self.place.run("redbudctl", "plan", "-o", folder / "vm.redbud")
        return folder

    def help_of(self, *words):
        if words not in self.helps:
            program = self.place.build / "bin" / words[0]
            self.helps[words] = self.place.run(program, *words[1:], "--help")
        return self.helps[words]

    def assertKnown(self, words):
        """A command line of redbudctl, in prose perhaps, has a subcommand and options that exist."""
        program = words[:2] if words[0] == "redbudctl" and words[1][0] != "-" else words[:1]
        shown = self.help_of(*program)
        self.assertEqual(shown.returncode, 0, f"there is no `{' '.join(program)}`")
        for word in words:
            option = word.split("=")[0].strip("[]")
            if re.fullmatch("--?[a-z].*", option):
                self.assertRegex(shown.stdout, rf"[ ,]{re.escape(option)}(?![\w-])")

    def run_line(self, line, folder):
        expected = re.search(r"# exit status (\d+)", line)
        done = self.place.run("bash", "-euo", "pipefail", "-c", line, cwd=folder)
        self.assertEqual(done.returncode, int(expected[1]) if expected else 0,
                         f"{done.stdout[-2000:]}\n{done.stderr[-2000:]}")

    def check(self, line, folder):
        self.lines.append(line)
        for pattern, _, look in NOT_RUN:
            if re.match(pattern, line):
                look(self, line.split("#")[0].split())
                return
        for command in re.findall(r"redbudctl [^|<>#]*", line):
            self.assertKnown(command.split())
        self.run_line(line, folder)

    def put_into_plan(self, text, plan):
        plan.write_text(json.dumps(json.loads(plan.read_text()) | json.loads(text)))

    def test_blocks(self):
        names = sys.argv[2:] or [page.name for page in PAGES]
        for page in (page for page in PAGES if page.name in names):
            folder = self.folder_of(page)
            plan = folder / "vm.redbud"
            for kind, block in blocks_of(page):
                if kind:
                    self.assertEqual(kind, "json")
                    self.put_into_plan("\n".join(block), plan)
                    continue
                if any(block[0].startswith(beginning) for beginning in PICTURES):
                    continue
                for line in commands_in(block):
                    with self.subTest(page=page.name, line=line):
                        self.check(line, folder)
                    written = re.search(r"-o (\S+\.redbud)\b", line)
                    plan = folder / written[1] if written else plan
            self.place.end_machines()
        if not sys.argv[2:]:
            self.assertGreater(len(self.lines), 60)
            for pattern, _, _ in NOT_RUN:
                self.assertTrue([line for line in self.lines if re.match(pattern, line)],
                                f"nothing is like {pattern} any more")

    def test_prose(self):
        """Commands within the text, which have words such as PLAN in them."""
        seen = 0
        for page in PAGES:
            for command in re.findall(r"`(redbud(?:ctl)? [^`]*)`", page.read_text()):
                words = command.replace("\n", " ").split()
                if words[1] != "SUBCOMMAND":
                    with self.subTest(page=page.name, command=command):
                        self.assertKnown(words)
                        seen += 1
        self.assertGreater(seen, 50)

    def test_wrong_commands_are_found_out(self):
        folder = self.place.folder
        for line in ("redbudctl scam", "redbudctl scan --jason", "./dev rum", "nosuchprogram",
                     "redbudctl unplug 0001:01:00.0 --now", "ctest --preset dev -R testnothing",
                     "cmake --preset none", "redbudctl check missing.redbud",
                     "redbudctl scan  # exit status 1", "ssh server ./missing.sh",
                     "redbudctl run missing.redbud --bind", "REDBUD_UPDATE_GOLDENS=1 build/dev/bin/x"):
            with self.subTest(line), self.assertRaises(AssertionError):
                self.check(line, folder)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
