#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Redbud developers
# SPDX-License-Identifier: GPL-2.0-or-later
"""The links of the documents: every target is there, with its heading, and the guide lists every
page."""
import re
import sys
import unittest

from redbudctl import SOURCES

PAGES = [*SOURCES.glob("*.md"), *(SOURCES / "docs").glob("*.md")]


def links_of(page):
    """Targets within the repository, as file and heading."""
    for target in re.findall(r"\]\(([^)]+)\)", page.read_text()):
        if not target.startswith("http"):
            file, _, heading = target.partition("#")
            yield (page.parent / file if file else page), heading


def anchors_of(page):
    """What headings are called in links."""
    for heading in re.findall(r"(?m)^#+ (.*)$", page.read_text()):
        yield re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


class TestLinks(unittest.TestCase):
    def test_links_lead_somewhere(self):
        seen = 0
        for page in PAGES:
            for file, heading in links_of(page):
                with self.subTest(page=page.name, file=file.name, heading=heading):
                    self.assertTrue(file.exists())
                    if heading:
                        self.assertIn(heading, list(anchors_of(file)))
                    seen += 1
        self.assertGreater(seen, 60)

    def test_guide_lists_every_page(self):
        index = SOURCES / "docs/index.md"
        listed = {file.name for file, _ in links_of(index)}
        self.assertEqual({page.name for page in index.parent.glob("*.md")} - listed, {"index.md"})


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
