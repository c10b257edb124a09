#!/usr/bin/env python3
"""Checks a file of `linnet verify --export` without Linnet and without a database, and names what was changed behind Linnet's back.

    python3 verify-export.py FILE --keys FOLDER [--anchors FOLDER]

Needs Python 3.7 and nothing else. It is written from what is said of codes and seals and shares nothing with the program, so that
neither has to be believed alone. --keys is the folder of record-1.key and so on; --anchors the folder of entries.head and access.head,
best from another machine: without it only those count that came in the file. Exit: 0 all holds, 1 something was changed, 2 cannot say.
"""
import argparse
import base64
import collections
import datetime
import hashlib
import hmac
import itertools
import json
import os
import re
import struct
import sys
import unicodedata
import uuid

CHAINS = {1: ("Entry", "entries", "entries"), 2: ("Look", "looks", "access")}  # what a row is called, its rows, its anchors' files
NONE = bytes(33)  # stands before the first seal
BEGINNING = datetime.datetime(1, 1, 1)


# The bytes that a code covers. Numbers are little-endian; words have their length before them; what may be missing has a byte that says so.
def words(text):
    written, length = text.encode("utf-8"), b""
    left = len(written)
    while left > 127:
        length, left = length + bytes([left & 127 | 128]), left >> 7
    return length + bytes([left]) + written


def long(number):
    return struct.pack("<q", number)


def day(text):
    return struct.pack("<i", datetime.date(*map(int, text.split("-"))).toordinal() - 1)


def moment(text):
    """Microseconds since the beginning of the year 1."""
    whole, _, fraction = text.rstrip("Z").partition(".")
    since = datetime.datetime.strptime(whole, "%Y-%m-%dT%H:%M:%S") - BEGINNING
    return long((since.days * 86400 + since.seconds) * 1000000 + int((fraction + "000000")[:6]))


def unique(text):
    return uuid.UUID(text).bytes_le


def maybe(value, how, missing):
    return b"\0" + missing if value is None else b"\1" + how(value)


def entry_bytes(e):
    return b"".join([
        words("entry"), unique(e["id"]), long(e["seq"]), struct.pack("<h", e["subject_kind"]), words(e["subject_id"]), words(e["kind"]), struct.pack("<h", e["version"]),
        day(e["happened_on"]), maybe(e["happened_at"], moment, bytes(8)), moment(e["recorded_at"]), words(e["recorded_by"]), moment(e["taken_in_at"]),
        *(maybe(e[name], unique, bytes(16)) for name in ("strand", "arose_from", "occasion", "replaces")),
        maybe(e["source"], lambda s: words(in_order(s)), words("")), base64.b64decode(e["body_hash"])])


def look_bytes(a):
    return b"".join([words("access"), long(a["id"]), moment(a["at"]), words(a["worker"]), words(a["role"]), words(a["page"]),
                     struct.pack("<i", len(a["subjects"])), *map(words, a["subjects"]), maybe(a["reason"], words, words(""))])


def seal_bytes(s):
    members = base64.b64decode(s["members"])
    return b"".join([words("seal"), struct.pack("<h", s["chain"]), long(s["number"]), long(s["until"]), struct.pack("<i", len(members)), members,
                     moment(s["made_at"]), base64.b64decode(s["previous"])])


# Where a row came from is a JSON object: its names in order, no blanks, and escaped what is not plain in the first 65,536 characters.
def in_order(source):
    names = json.loads(source, parse_float=Numeral)
    return as_json({name: names[name] for name in sorted(names, key=lambda n: n.encode("utf-16-be"))} if isinstance(names, dict) else {})


class Numeral(str):
    """A number with a point, as it was written."""


def as_json(value):
    if isinstance(value, dict):
        return "{" + ",".join(as_json(name) + ":" + as_json(inner) for name, inner in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(as_json, value)) + "]"
    if isinstance(value, str) and not isinstance(value, Numeral):
        return '"' + "".join(map(escaped, value)) + '"'
    return value if isinstance(value, Numeral) else json.dumps(value)


def escaped(letter):
    if letter in '"\\\b\f\n\r\t':
        return json.dumps(letter)[1:-1]
    plain = letter == " " or ord(letter) < 0x10000 and letter != "\ufeff" and unicodedata.category(letter) not in ("Cc", "Cn", "Co", "Cs", "Zl", "Zp", "Zs")
    return letter if plain else "".join("\\u%04X" % half for half, in struct.iter_unpack(">H", letter.encode("utf-16-be")))


class Record:
    """What is in the file, and what is wrong with it."""

    def __init__(self, keys):
        self.keys, self.found = keys, []
        self.seals, self.anchors, self.counts = {1: [], 2: []}, {1: [], 2: []}, collections.Counter()
        self.files, self.named, self.destroyed, self.without_body, self.gone = set(), [], {}, [], 0

    def say(self, which, what):
        self.found.append("%s %s" % (which, what))

    def is_code_of(self, code, covered):
        key = self.keys.get(code[0]) if len(code) == 33 else None
        return key is not None and hmac.compare_digest(code[1:], hmac.new(key, covered, hashlib.sha256).digest())

    def coded(self, chain, number, line, covered, whose):
        """Looks at a row's own code; gives the row as a seal names it."""
        which, code = "%s %d" % (CHAINS[chain][0], number), base64.b64decode(line["code"] or "")
        if line["code"] is None:
            self.say(which, "carries no code: it was not written by Linnet")
        elif not self.is_code_of(code, covered):
            self.say(which, whose + "no longer says what was written")
        return number, int.from_bytes(code[1:5], "little") if len(code) > 4 else 0

    def entry(self, line):
        e, body = line["entry"], line["body"]
        subject, which, whose = (e["subject_kind"], e["subject_id"]), "Entry %d" % e["seq"], e["id"] + " "
        if e["kind"] == "record-destroyed":
            self.destroyed[subject] = max(e["seq"], self.destroyed.get(subject, e["seq"]))
        if body is None:
            self.without_body.append((subject, e["seq"], which, whose))
        else:
            if hash_of(body) != base64.b64decode(e["body_hash"]):
                self.say(which, whose + "has other answers than were written")
            self.named += [(which, file) for file in body["files"]]
        return self.coded(1, e["seq"], line, entry_bytes(e), whose)

    def look(self, line):
        return self.coded(2, line["look"]["id"], line, look_bytes(line["look"]), "")

    def file(self, file):
        self.files.add(file["fingerprint"])
        if file["fingerprint"] != file["sha256"]:
            self.say("File " + file["fingerprint"], "is not the one that was laid beside an entry")

    def check_seals(self, chain):
        name, last, code, until = "Seal %d of " + CHAINS[chain][1], 0, NONE, 0
        for seal in self.seals[chain]:
            own = base64.b64decode(seal["code"])
            if not self.is_code_of(own, seal_bytes(seal)):
                self.say(name % seal["number"], "no longer says what was sealed")
            if seal["number"] != last + 1:
                self.say(name % (last + 1), "is gone, and all to %d" % (seal["number"] - 1))
            elif base64.b64decode(seal["previous"]) != code or seal["until"] < until:
                self.say(name % seal["number"], "does not follow the one before")
            last, code, until = seal["number"], own, seal["until"]
        for hour, number, code in self.anchors[chain]:
            there = self.seals[chain][number - 1] if 1 <= number <= len(self.seals[chain]) else None
            if there is None:
                self.say(name % number, "was written down outside at %s and is not here: the end was cut off, or this is an older copy" % hour)
            elif base64.b64decode(there["code"]).hex() != code:
                self.say(name % number, "is not the one that was written down outside at " + hour)

    def check_rows(self, chain, rows):
        """The rows of a chain, in order, beside what its seals name."""
        which, count, unsealed = CHAINS[chain][0] + " %d", 0, 0
        sealed = itertools.chain.from_iterable(members(s, before) for s, before in zip(self.seals[chain], [0] + [s["until"] for s in self.seals[chain]]))
        until, there = self.seals[chain][-1]["until"] if self.seals[chain] else 0, next(sealed, None)
        for number, start in rows:
            count += 1
            while there and there[0] < number:
                self.say(which % there[0], "is gone: it was there when it was sealed")
                there = next(sealed, None)
            if not there or there[0] != number:
                unsealed += number > until
                if number <= until:
                    self.say(which % number, "was not there when its neighbours were sealed")
                continue
            if there[1] != start:
                self.say(which % number, "carries another code than when it was sealed")
            there = next(sealed, None)
        for there in itertools.chain([there] if there else [], sealed):
            self.say(which % there[0], "is gone: it was there when it was sealed")
        print("%-8s %d rows under %d seals; %d not sealed yet" % (CHAINS[chain][1], count, len(self.seals[chain]), unsealed))

    def check_what_was_written(self):
        """Entries without their words, and without their files, once everything has been seen that may explain it."""
        gone = [one for one in self.without_body if one[1] < self.destroyed.get(one[0], 0)]
        for _, _, which, whose in (one for one in self.without_body if one not in gone):
            self.say(which, whose + "has lost what was written in it")
        for which, file in self.named:
            if file not in self.files:
                self.say(which, "has lost the file that lay beside it")
        if gone:
            print("of %d entries what was written was destroyed, when its time was over" % len(gone))


def members(seal, after):
    """The rows that a seal names: each as how much higher its number is than the one before, seven bits a byte, then the start of its code."""
    raw, at = base64.b64decode(seal["members"]), 0
    while at < len(raw):
        step = shift = 0
        more = True
        while more and at < len(raw) and shift < 64:
            step, more = step | (raw[at] & 127) << shift, raw[at] > 127
            at, shift = at + 1, shift + 7
        if more or at + 4 > len(raw):
            return  # Somebody changed the seal, which its own code says.
        after += step - (1 << 64 if step >> 63 else 0)
        yield after, int.from_bytes(raw[at:at + 4], "little")
        at += 4


def hash_of(body):
    if body.get("salt") is None:
        return base64.b64decode(body["hash"])
    written = body["answers"] + "\n" + (body["reason"] or "")
    return hashlib.sha256(base64.b64decode(body["salt"]) + written.encode("utf-8")).digest()


def check(file, keys, anchors):
    record, ends, seen = Record(keys), None, set()
    for chain in anchors:
        record.anchors[chain] += anchors[chain]
    lines = (json.loads(line) for line in file)
    for kind, some in itertools.groupby(lines, lambda line: next(iter(line))):
        if kind in seen:
            record.say("The file", "holds lines out of their place: " + kind)
        seen.add(kind)
        some = (line for line in some if record.counts.update([kind]) is None)
        if kind == "entry":
            record.check_seals(1)
            record.check_rows(1, map(record.entry, some))
        elif kind == "look":
            record.check_seals(2)
            record.check_rows(2, map(record.look, some))
        else:
            for line in some:
                if kind == "anchor":
                    record.anchors[line[kind]["chain"]].append((line[kind]["hour"], line[kind]["number"], line[kind]["code"]))
                elif kind == "seal":
                    record.seals[line[kind]["chain"]].append(line[kind])
                elif kind == "file":
                    record.file(line[kind])
                elif kind == "end":
                    ends = line[kind]
    for chain, kind in ((1, "entry"), (2, "look")):
        if kind not in seen:
            record.check_seals(chain)
            record.check_rows(chain, ())
    record.check_what_was_written()
    counted = {"seals": record.counts["seal"], "entries": record.counts["entry"], "looks": record.counts["look"], "files": record.counts["file"]}
    if ends != counted:
        record.say("The file", "was cut or added to: it does not end with what it holds")
    return record.found


def keys_in(folder):
    """The keys by their numbers. The highest codes what is new, the others still check what is old."""
    found = {}
    for name in os.listdir(folder):
        number = re.fullmatch(r"record-(\d+)\.key", name)
        if number:
            with open(os.path.join(folder, name), "rb") as key:
                found[int(number.group(1))] = key.read()
    return found


def anchors_in(folder):
    """What was written down outside: the hour, the number and the code of a seal, a line each."""
    found = {chain: [] for chain in CHAINS}
    for chain, (_, _, name) in CHAINS.items():
        for path in (os.path.join(folder, name + ".heads"), os.path.join(folder, name + ".head")):
            if os.path.exists(path):
                with open(path) as lines:
                    found[chain] += [(at[:13], int(number), code) for at, number, code in map(str.split, lines)]
    return found


def main():
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("file", metavar="FILE")
    asked.add_argument("--keys", metavar="FOLDER", required=True)
    asked.add_argument("--anchors", metavar="FOLDER")
    given = asked.parse_args()
    try:
        keys, anchors = keys_in(given.keys), anchors_in(given.anchors) if given.anchors else {}
        if not keys:
            asked.error("There is no record-1.key in %s: without the keys nobody can say whether the record is whole." % given.keys)
        with open(given.file, encoding="utf-8") as file:
            found = check(file, keys, anchors)
    except (OSError, ValueError, KeyError, TypeError) as wrong:
        print("This cannot be read as an export of Linnet (%s)." % type(wrong).__name__, file=sys.stderr)
        sys.exit(2)
    print(*found, sep="\n", end="\n" if found else "")
    print("Somebody changed this behind Linnet's back. Keep the file and the database as they are." if found else "All of it stands as it was written.")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
