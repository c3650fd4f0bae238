#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Redbud developers
# SPDX-License-Identifier: GPL-2.0-or-later
"""docs/troubleshooting.md against the sources: what it quotes is still said.

A message is the first cell of a row, in tables whose first column is headed so. "…" stands for
anything; the words between have to be in one text of the sources, in their order.
"""
import re
import sys
import unittest

from redbudctl import SOURCES

PAGE = SOURCES / "docs/troubleshooting.md"
TEXTS = re.compile(r'"(?:[^"\\\n]|\\.)*"(?:\s*"(?:[^"\\\n]|\\.)*")*')


def texts_of_sources():
    """The string literals of core and the programs; neighbours are one text, as in C++."""
    for folder in ("core", "app"):
        for file in sorted((SOURCES / folder).rglob("*.cpp")):
            for found in TEXTS.finditer(file.read_text()):
                parts = re.findall(r'"((?:[^"\\\n]|\\.)*)"', found.group())
                yield "".join(parts).replace('\\"', '"').replace("\\\\", "\\")


def messages():
    of_messages = False
    for line in PAGE.read_text().splitlines():
        if not line.startswith("|"):
            of_messages = False
        elif line.startswith("| message "):
            of_messages = True
        elif of_messages and not line.startswith("|---"):
            yield line.strip("|").split(" | ")[0].strip()


class TestMessages(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.texts = list(texts_of_sources())

    def is_said(self, message):
        words = [word.strip() for word in message.split("…")]
        pattern = re.compile(".*?".join(map(re.escape, words)))
        return any(pattern.search(text) for text in self.texts)

    def test_messages_are_said(self):
        quoted = list(messages())
        self.assertGreater(len(quoted), 40)
        for message in quoted:
            with self.subTest(message):
                self.assertTrue(self.is_said(message), "no source says this")

    def test_invented_messages_are_found_out(self):
        for message in ("No ATSD registers were found", "The host uses …: … and …!",
                        "IOMMU group … is on vPHB …"):
            self.assertFalse(self.is_said(message), message)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
