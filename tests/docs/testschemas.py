#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Redbud developers
# SPDX-License-Identifier: GPL-2.0-or-later
"""docs/schemas against what redbudctl prints: testschemas.py BUILD

Every document has to be valid, and every value in it has to be described: a document in which one
value is of another type, or one promised field is missing, has to be refused.
"""
import copy
import json
import re
import sys
import unittest

import jsonschema

from redbudctl import SOURCES, Workspace

SCHEMAS = SOURCES / "docs/schemas"

# The documents that have no version.
UNVERSIONED = {"argv": "command", "bound": "bound", "unbound": "bound"}

# What may be absent; docs/json.md says so. In a plan that is nearly everything: see WRONG_PLANS.
OPTIONAL = re.compile(r"/(regions|waivedBecause|env/[^/]*)$|^/(message|notes|placementError|plan/.*)$")

# Plans that are refused, by the schema as by redbudctl: what stands in place of a part of a plan.
WRONG_PLANS = [
    {"schema": None}, {"schema": "redbud/plan/2"}, {"machine": None}, {"machine": {}},
    {"machine": []}, {"machine": {"type": "pseries 7.2"}}, {"vphbs": None}, {"vphbs": {}},
    {"vphbs": [1]}, {"vphbs": [{}]}, {"vphbs": [{"index": -1}]}, {"vphbs": [{"index": 0.5}]},
    {"vphbs": [{"index": "0"}]}, {"vphbs": [{"index": 0, "numaNode": -1}]},
    {"vphbs": [{"index": 0, "ddw": 1}]}, {"vphbs": [{"index": 0, "dmaSize": "1 G"}]},
    {"vphbs": [{"index": 0, "devices": [{"slot": "00.0"}]}]},
    {"vphbs": [{"index": 0, "devices": [{"host": "04:00.0"}]}]},
    {"vphbs": [{"index": 0, "devices": [{"host": "0004:04:20.0"}]}]},
    {"vphbs": [{"index": 0, "devices": [{"host": "0004:04:00.0", "slot": "20.0"}]}]},
    {"name": ""}, {"name": "a\nb"}, {"name": 1}, {"firmware": ""}, {"rng": "yes"},
    {"numaNodes": [{"memory": 1}]}, {"numaNodes": [{"cpus": -1}]},
    {"numaNodes": [{"policy": "bind"}]}, {"numaNodes": [{"hostNodes": [0, 0]}]},
    {"disks": {}}, {"disks": [{}]}, {"disks": [{"file": "a", "format": "vmdk"}]},
    {"disks": [{"file": "a", "bus": "ide"}]}, {"disks": [{"file": "a", "target": 1}]},
    {"disks": [{"file": "a", "bus": "virtio-scsi", "slot": "00.0"}]},
    {"disks": [{"file": "a", "bus": "virtio-scsi", "target": 256}]},
    {"disks": [{"file": "a", "cache": "some"}]}, {"scsiControllers": [{"slot": "1"}]},
    {"networks": [{"type": "wifi"}]}, {"networks": [{"type": "macvtap"}]},
    {"networks": [{"type": "tap", "interface": "a name that is too long"}]},
    {"networks": [{"mac": "52:54:00:12:34"}]}, {"networks": [{"model": "e1000"}]},
    {"kernel": "vmlinux"}, {"kernel": {"image": ""}}, {"tpm": {}}, {"tpm": "socket"},
    {"display": {}}, {"display": {"type": "x11"}}, {"display": {"type": "vnc", "port": 80}},
    {"display": {"type": "vnc", "listen": "a b"}}, {"display": {"type": "vnc", "input": []}},
    {"extraArguments": [""]}, {"extraArguments": "-S"}, {"waive": [1]},
    {"waiveReasons": [{"rule": "a"}]},
    *({"machine": {"type": "pseries", **wrong}} for wrong in (
        {"accel": "xen"}, {"cpu": 9}, {"sockets": 0}, {"cores": 1025}, {"threads": 1.5},
        {"memory": 1024}, {"memory": "1GiB"}, {"maxMemory": ""}, {"hugepages": True},
        {"preallocate": 1}, {"memoryHostNodes": [1024]}, {"memoryHostNodes": 0},
        {"memoryPolicy": "bind"}, {"memoryHostNodes": [0], "memoryPolicy": "near"},
        {"pinning": [{"vcpus": "0-3"}]}, {"pinning": [{"vcpus": "0-", "hostCpus": "1"}]})),
]


def schema_of(document):
    """Its schema's name: "host-1"."""
    if "schema" in document:
        return document["schema"].removeprefix("redbud/").replace("/", "-")
    return next(name for field, name in UNVERSIONED.items() if field in document)


def values_in(document, path=""):
    """Every value as holder, key and path without the numbers in lists."""
    pairs = document.items() if isinstance(document, dict) else enumerate(document)
    for key, value in pairs:
        below = f"{path}/{key}" if isinstance(document, dict) else f"{path}[]"
        yield document, key, below
        if isinstance(value, (dict, list)):
            yield from values_in(value, below)


def fields_of(schema):
    """The names of all fields that a schema has."""
    if isinstance(schema, dict):
        yield from schema.get("properties", {})
        schema = list(schema.values())
    for below in schema if isinstance(schema, list) else []:
        yield from fields_of(below)


def section_about(name, page):
    """The section about a schema's document; the page where it has none of its own."""
    kind, _, version = name.rpartition("-")
    topic = f"redbud/{kind}/{version}" if version.isdigit() else f"redbudctl {name}"
    return next((section for section in page.split("\n## ")
                 if topic in section.partition("\n")[0]), page)


class TestSchemas(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.place = Workspace(sys.argv[1])
        cls.addClassCleanup(cls.place.close)
        cls.schemas = {file.stem: json.loads(file.read_text()) for file in SCHEMAS.glob("*.json")}
        store = {f"{SCHEMAS.as_uri()}/{name}.json": schema for name, schema in cls.schemas.items()}
        cls.validators = {}
        for name, schema in cls.schemas.items():
            base = f"{SCHEMAS.as_uri()}/{name}.json"
            resolver = jsonschema.RefResolver(base, schema, store)
            cls.validators[name] = jsonschema.Draft202012Validator(schema, resolver=resolver)
        cls.documents = list(cls.of_redbudctl()) + list(cls.of_servers()) + list(cls.of_files())

    @classmethod
    def redbudctl(cls, *words, statuses=(0,)):
        done = cls.place.run("redbudctl", *words)
        if done.returncode not in statuses:
            raise AssertionError(f"{words}: {done.returncode} {done.stderr}")
        return done.stdout

    @classmethod
    def of_redbudctl(cls):
        """Pairs of what was done and the document."""
        corpus = SOURCES / "tests/fuzz/corpus"
        plans = {"all settings": (corpus / "fuzzplan/all-settings.redbud", "ac922-4gpu")}
        for sample in ("ac922-4gpu", "ac922-6gpu"):
            plans[sample] = (cls.place.folder / f"{sample}.redbud", sample)
            cls.redbudctl("plan", "--host", f"sample:{sample}", "-o", plans[sample][0])
            yield f"scan {sample}", cls.redbudctl("scan", "--host", f"sample:{sample}", "--json")
        for name, change in (("old", {"type": "pseries-2.6"}), ("pages", {"hugepages": "16G"}),
                             ("wrong", {"type": "pseries-4.0", "threads": 8})):
            plan = json.loads(plans["ac922-4gpu"][0].read_text())
            plan["machine"].update(change)
            del plan["vphbs"][0]["devices"][1]
            plan |= {"waive": ["missing-bridges"],
                     "waiveReasons": [{"rule": "missing-bridges", "reason": "a study"}]}
            plans[name] = (cls.place.folder / f"{name}.redbud", "ac922-4gpu")
            plans[name][0].write_text(json.dumps(plan))
        for name, (plan, sample) in plans.items():
            host = ("--host", f"sample:{sample}", "--json")
            yield f"plan {name}", plan.read_text()
            for subcommand in ("check", "place", "command"):
                yield f"{subcommand} {name}", cls.redbudctl(subcommand, plan, *host,
                                                            statuses=(0, 1))
        nowhere = cls.place.folder / "nowhere.redbud"
        nowhere.write_text('{"schema": "redbud/plan/1", "machine": {"type": "pc"}, "vphbs": []}')
        for file in (plans["ac922-4gpu"][0], nowhere):
            yield f"report {file.stem}", cls.redbudctl("export", file, "--format", "json",
                                                       "--host", "sample:ac922-4gpu")
        plan, sample = plans["ac922-4gpu"]
        host = ("--host", f"sample:{sample}", "--json")
        yield "bind", cls.redbudctl("bind", plan, "--dry-run", "--persistent", *host)
        yield "unbind", cls.redbudctl("unbind", "--dry-run", "--persistent", "--json")
        yield "status", cls.redbudctl("status", "--json")
        yield "preflight", cls.redbudctl("run", plan, "--preflight", "--json", statuses=(0, 1))
        yield "rehearse", cls.redbudctl("rehearse", plan, *host)
        for file in ("fuzzdomain/all-settings.xml", "fuzzcommandline/example.txt"):
            yield f"import {file}", cls.redbudctl("import", corpus / file, "--json")
        yield from cls.of_a_machine(plan, host)
        for name in ("old", "wrong"):
            cls.redbudctl("tree", plans[name][0], *host[:2], "--format", "dtb", "-o", name)
        yield "compare", cls.redbudctl("compare", "old", "wrong", "--json", statuses=(1,))

    @classmethod
    def of_a_machine(cls, plan, host):
        launched = cls.redbudctl("run", plan, "--simulated", "--detach", "--unhealthy", "run",
                                 *host)
        yield "run", launched
        # Of a QEMU that libvirt has started nobody else knows the process.
        yield "run through libvirt", json.dumps(json.loads(launched) | {"pid": None})
        yield "list", cls.redbudctl("list", "--json")
        yield "health", cls.redbudctl("health", "--json", statuses=(0, 1))
        pid = json.loads(cls.redbudctl("list", "--json"))["sessions"][0]["pid"]
        cls.place.run("kill", "-SEGV", pid)
        while json.loads(ended := cls.redbudctl("list", "--json"))["sessions"][0]["pid"]:
            pass
        yield "list of a crashed one", ended
        cls.redbudctl("list", "--clear")

    @classmethod
    def of_servers(cls):
        """What redbudctl prints only on servers, or when something is wrong."""
        documents = json.loads(cls.place.run(cls.place.build / "tests/serverdocuments").stdout)
        for document in documents:
            yield f"server {schema_of(document)}", json.dumps(document)
        yield "bound", '{"bound": true, "message": "Done.", "notes": ["A note."]}'
        yield "unbound", '{"unbound": true}'

    @classmethod
    def of_files(cls):
        """The files that other tests compare with what redbudctl prints."""
        for file in sorted((SOURCES / "tests/golden").rglob("*.json")):
            yield file.name, file.read_text()
        yield "one GPU", (SOURCES / "tests/fuzz/corpus/fuzzplan/one-gpu.redbud").read_text()

    def each(self):
        """Every document with its validator."""
        for _, text in self.documents:
            document = json.loads(text)
            yield document, self.validators[schema_of(document)]

    def assertRefused(self, validator, document, why):
        self.assertFalse(validator.is_valid(document), f"{why}, and nobody minds")

    def test_schemas_are_schemas(self):
        for name, schema in self.schemas.items():
            with self.subTest(name):
                jsonschema.Draft202012Validator.check_schema(schema)

    def test_every_document_has_a_schema(self):
        page = (SOURCES / "docs/json.md").read_text()
        described = {word.replace("/", "-") for word in re.findall(r"redbud/([a-z-]+/\d+)", page)}
        self.assertEqual(described - set(self.schemas), set())
        self.assertEqual(set(self.schemas) - described, {"common", *UNVERSIONED.values()})
        seen = {schema_of(json.loads(text)) for _, text in self.documents}
        self.assertEqual(set(self.schemas) - seen, {"common"})

    def test_every_field_is_described(self):
        page = (SOURCES / "docs/json.md").read_text()
        for name, schema in self.schemas.items():
            section = section_about(name, page)
            for field in set(fields_of(schema)) - {"schema"}:
                with self.subTest(schema=name, field=field):
                    self.assertRegex(section, rf"[`.]{re.escape(field)}\b")

    def test_documents_are_valid(self):
        for (name, _), (document, validator) in zip(self.documents, self.each()):
            with self.subTest(name):
                problems = [f"{problem.json_path}: {problem.message}"
                            for problem in validator.iter_errors(document)]
                self.assertEqual(problems, [])

    def test_every_value_is_described(self):
        seen = set()
        for document, validator in self.each():
            for holder, key, path in values_in(document):
                kind = (schema_of(document), path, isinstance(holder[key], list))
                # Fields that nobody knows survive in a plan.
                if kind in seen or kind[0] == "plan-1" and re.search("/(why|distance|serial|queues"
                                                                     "|tls|version)$|s/memory$",
                                                                     path):
                    continue
                seen.add(kind)
                value = holder[key]
                holder[key] = {"another": "type"} if isinstance(value, list) else [["another"]]
                self.assertRefused(validator, document, f"{path} is of another type")
                holder[key] = value
        self.assertGreater(len(seen), 250)

    def test_promised_fields_are_required(self):
        seen = set()
        for document, validator in self.each():
            if schema_of(document) == "plan-1":
                continue
            for holder, key, path in list(values_in(document)):
                kind = (schema_of(document), path)
                if not isinstance(holder, dict) or kind in seen or OPTIONAL.search(path):
                    continue
                seen.add(kind)
                value = holder.pop(key)
                self.assertRefused(validator, document, f"{path} is missing")
                holder[key] = value
        self.assertGreater(len(seen), 200)

    def test_numbers_are_not_hex(self):
        """Sizes and addresses are texts, because JSON numbers lose them; so are those in capitals
        or with leading zeros."""
        seen = set()
        for document, validator in self.each():
            for holder, key, path in values_in(document):
                value = holder[key]
                free = path.rsplit("/")[-1] in ("value", "expected", "live", "command", "first")
                if free or (schema_of(document), path) in seen or not (
                        isinstance(value, str) and re.fullmatch("0x[0-9a-f]+", value)):
                    continue
                seen.add((schema_of(document), path))
                for wrong in (int(value, 16), f"0x0{value[2:]}", "0xA", value[2:], ""):
                    holder[key] = wrong
                    self.assertRefused(validator, document, f"{path} is {wrong!r}")
                holder[key] = value
        self.assertGreater(len(seen), 30)

    def test_wrong_plans(self):
        """The schema and redbudctl agree on what is no plan."""
        plan = {"schema": "redbud/plan/1", "machine": {"type": "pseries-7.2"}, "vphbs": []}
        validator = self.validators["plan-1"]
        file = self.place.folder / "tried.redbud"
        for change in [{}, *WRONG_PLANS]:
            with self.subTest(change):
                changed = copy.deepcopy(plan) | change
                file.write_text(json.dumps(changed))
                done = self.place.run("redbudctl", "place", file, "--host", "sample:ac922-4gpu")
                self.assertEqual(done.returncode, 3 if change else 0, done.stderr)
                self.assertEqual(validator.is_valid(changed), not change)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
