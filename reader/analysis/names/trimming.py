"""Names without what is no part of them: titles, articles, marks, possessives."""

import re
from collections.abc import Collection, Iterator, Sequence
from collections.abc import Set as AbstractSet

from reader.analysis.document import Document
from reader.analysis.names.apart import taken_apart
from reader.analysis.names.headwords import WARDS
from reader.analysis.names.lists import fold, lists_of
from reader.analysis.names.tagger import Name
from reader.analysis.names.titles import TITLES, WORD, firm_in, inner_title, is_titled, without_title_begun
from reader.analysis.names.words import PARTICLES
from reader.entities import EntityType

SPOKEN = r"(\w[\w.]*): (?:In|On|At|From|To) (?=\w)"
"""An interview names who speaks: "Rossi: In Tarna, yes."."""
FIRST = r"[\W_]*(?:[Tt]he\s+(?=\S))?(?:(?:mid|pre|post|pro|anti|non|ex)[-‑])?[\W_]*"
LAST = r"(?:['’]s|['’])?(?:['’]s?\s+[a-z]\w*)*\Z"
CUT_SHORT = (" Co", " Cos", " Corp", " Inc", " Ltd", " Bros", " Jr", " Sr")
"""What keeps its full stop at the end of a name."""
HONOURS = (" CBE", " KBE", " KC", " MBE", " MD", " MP", " OBE", " PhD", " QC")
"""What stands behind a person's full name and is no part of it."""
MARKS = " \n\t,;:!?\"'“”‘’»)]–—-"
BREAK = r"\s*''|\s+(?:[–—_]\s|--|@|\d{4}-\d\d|([‘“«]))|(?<=(?:Co|nc|td|rp)\.) (?!Ltd|Inc|Corp|Limited)(?=[A-Z])"
CLOSING = {"‘": "’", "“": "”", "«": "»"}
BREAKING = ("–", "—", " _", "‘", "“", "«", "''", " --", "@", "Co. ", "Inc. ", "Ltd. ", "Corp. ", " 1", " 2")
OPENINGS = r"(?:\d{1,2}[:.]\d\d|I['’]m) (?=\w)"
"""A time, or what opens speech, before a name: "09:02 Roca Rail"."""
TIMED = (*"0123456789", "I'", "I’")
NUMBERS = r"(?: [\d/(][\d./()–-]*)+\Z"
"""What is scored or counted behind somebody: "Roca 5-88"."""
FIGURES = r"(?: \d+[-/–]\d[\d/–-]*)+\Z"
QUARTER = r" (?:[1-4]Q|Q[1-4]|H[12]|FY(?:\d\d)?)\b.*"
"""The part of a year of which a firm reports, and all behind it: "Roca Corp Q2"."""
JUDGE = (
    r"(?:(?:Appeals|Chief|Circuit|County|Court|District|Federal|High|Magistrate|Presiding|Senior|Superior) )+"
    r"(?:Judge|Justice) (?=\w)"
)
FORMER = "Former "
MOCKING = frozenset(
    ("crooked", "lyin", "lying", "sleepy", "crazy", "sneaky", "shady", "corrupt", "cheatin", "cheating", "goofy",
     "dishonest", "phony", "sloppy", "wacky", "disgraced", "embattled", "outspoken", "beleaguered")
)  # fmt: skip
"""Adjectives with a capital before a name that are no part of it."""
CROWDS = tuple(
    f"{crowd} {link} "
    for crowd in (
        "Analysts", "Employees", "Fans", "Members", "Officials", "Police", "Prosecutors", "Protesters", "Residents",
        "Scientists", "Shareholders", "Shares", "Students", "Supporters", "Workers",
    )
    for link in ("at", "from", "in", "of", "on")
)  # fmt: skip
"""What opens a sentence and is no part of the name behind it: "Shares of Roca Corp"."""


def trim(document: Document, names: Sequence[Name]) -> Iterator[Name]:
    """Each name cut to itself, joined ones apart; what has no letter left is dropped."""
    written = {document.text[name.start : name.end] for name in names}
    people = _people(document.text, names)
    for whole in _rejoined(document.text, names):
        word = document.text[whole.start : whole.end]
        if word.isalpha():
            yield whole
            continue
        if whole.type is not EntityType.PERSON and word.endswith(people):
            someone = next(one for one in people if word.endswith(one))
            yield Name(whole.end - len(someone) + 1, whole.end, EntityType.PERSON)
            continue
        if whole.type is EntityType.PERSON and (adjective := _adjective(word, written)):
            whole = whole._replace(start=whole.start + len(adjective) + 1)  # noqa: PLW2901 - a part of the same name
            word = word[len(adjective) + 1 :]
        is_plain = word.replace(" ", "").isalnum()
        for name in (whole,) if is_plain else _without_marks(document.text, whole, written):
            for own in taken_apart(document.text, name, written):
                yield from _bared(document.text, own)


def _adjective(written: str, others: AbstractSet[str]) -> str:
    """The adjective before somebody who is named without it among the `others`: "Defiant Roca"; else empty."""
    first, _, rest = written.partition(" ")
    if (
        not rest
        or fold(first) in PARTICLES
        or NAMED.intersection(listed := lists_of(fold(first)))
        or fold(first) in TITLES
    ):
        return ""
    like = "common" in listed or (first.endswith(ADJECTIVES) and first.isascii())
    known = rest in others or any(one.endswith(" " + rest) for one in others if one != written)
    return first if like and known else ""


ADJECTIVES = ("ant", "ed", "ent", "ful", "ict", "ing", "ive", "less", "ous")
NAMED = frozenset(("city", "first", "last", "state", "town"))


def _people(text: str, names: Sequence[Name]) -> tuple[str, ...]:
    """The full names of people, each with a blank before it, as longer names end in them; the longest first."""
    full = {text[name.start : name.end] for name in names if name.type is EntityType.PERSON}
    return tuple(sorted([" " + one for one in full if " " in one], key=len, reverse=True))


def _without_marks(text: str, whole: Name, written: AbstractSet[str]) -> Iterator[Name]:
    """The name without the marks of speech that it runs on over, and the speaker whom they mark."""
    for name in _without_speaker(text, whole):
        yield name._replace(end=min(_label_end(text, name, written), _break_in(text, name)))


def _without_speaker(text: str, name: Name) -> Iterator[Name]:
    """The speaker and the place, where an interview's mark of who speaks was taken for a part of its name."""
    written = text[name.start : name.end]
    spoken = re.match(SPOKEN, written) if ": " in written else None
    if spoken:
        yield Name(name.start, name.start + spoken.end(1), EntityType.PERSON)
    yield name._replace(start=name.start + spoken.end(), chances=()) if spoken else name


def _label_end(text: str, name: Name, written: Collection[str]) -> int:
    """Where a name ends that is the label of what somebody says: "Okafor: Twice" where Okafor is written elsewhere."""
    colon = text.find(": ", name.start, name.end)
    begins = name.start == 0 or text[name.start - 1] == "\n"
    return colon if begins and colon > 0 and text[name.start : colon] in written else name.end


def _break_in(text: str, name: Name) -> int:
    """Where a name ends that runs on over a dash, or into a quote that it does not close."""
    written = text[name.start : name.end]
    for mark in re.finditer(BREAK, written) if any(mark in written for mark in BREAKING) else ():
        if mark.start() and (not mark[1] or written.find(CLOSING[mark[1]], mark.end()) < 0):
            return name.start + mark.start()
    return name.end


def _rejoined(text: str, names: Sequence[Name]) -> Iterator[Name]:
    """The names, with one that was broken after an initial whole again: "George P." and "Shultz Center"."""
    broken: Name | None = None
    for name in names:
        if broken and name.start == broken.end + 1 and text[broken.end] == " ":
            yield name._replace(start=broken.start)
            broken = None
            continue
        if broken:
            yield broken
        broken = name if text[name.end - 1] == "." and text[name.end - 3 : name.end - 2] == " " else None
        if not broken:
            yield name
    if broken:
        yield broken


def _bared(text: str, name: Name) -> Iterator[Name]:
    start, end = _bare(text, name.start, name.end)
    judge = re.match(JUDGE, text[start:end]) if text.find(" Ju", start, end) > 0 else None
    if judge:
        start, name = start + judge.end(), name._replace(type=EntityType.PERSON, chances=())
    named = firm_in(text[start:end])
    if named:
        yield Name(start, start + len(named), EntityType.ORGANIZATION)
        return
    inner = inner_title(text[start:end])
    if inner:
        yield Name(start, start + inner.before, inner.kind)
        start, name = start + inner.after, name._replace(type=EntityType.PERSON, chances=())
    word = WORD.match(text, start, end)
    kind = EntityType.PERSON if word and is_titled(word[1], text[word.end() : end]) else name.type
    while kind is EntityType.PERSON and word and _is_title(word[1], text[word.end() : end]):
        start = word.end()
        word = WORD.match(text, start, end)
    if kind is EntityType.PERSON and word and _is_mocking(word[1], text[word.end() : end]):
        start = word.end()
    if kind in SOMEBODY_OR_SOMEWHERE:
        end = _without_tail(text, start, end)
    if kind is not EntityType.PERSON:
        end = without_title_begun(text, start, end)
    if text[end - 1].isdecimal():
        end = _without_numbers(text, start, end, NUMBERS if kind is EntityType.PERSON else FIGURES)
    if any(char.isalpha() for char in text[start:end]):
        chances = name.chances if kind is name.type else ()
        yield Name(start, end, kind, chances)


def _is_title(first: str, rest: str) -> bool:
    """Whether what stands first is a title, as "Don" is before two names and not before one: "Don Lund"."""
    return fold(first.rstrip(".")) in TITLES and (first != "Don" or " " in rest)


def _is_mocking(first: str, rest: str) -> bool:
    """Whether an adjective that a rival puts before a name stands first: "Crooked Ines Roca", "Lyin’ Ines"."""
    following = rest.partition(" ")[0]
    return fold(first.rstrip("'’")) in MOCKING and "first" in lists_of(fold(following))


def _bare(text: str, start: int, end: int) -> tuple[int, int]:
    start += len(FORMER) if text.startswith(FORMER, start, end) else 0
    if text.startswith(CROWDS, start, end):
        start = text.index(" ", text.index(" ", start) + 1) + 1
    if text.startswith(TIMED, start):
        opening = re.match(OPENINGS, text[start:end])
        start += opening.end() if opening else 0
    if not text[start].isupper() or text.startswith("The", start):
        first = re.match(FIRST, text[start:end])
        start += first.end() if first else 0
    name = text[start:end].rstrip(MARKS)
    if name.endswith(HONOURS) and " " in name[: name.rfind(" ")]:
        name = name[: name.rfind(" ")].rstrip(MARKS)
    if "'" in name or "’" in name:
        last = re.search(LAST, name)
        name = name[: last.start()] if last else name
    if not name.isalpha() and any(map(str.isdecimal, name)):
        name = re.sub(QUARTER, "", name)
    end = _without_small(text, start, start + len(name))
    if re.search(r"[a-z]{4}\.\Z", text[start:end]):
        end -= 1
    stop = text.startswith(".", end) and text.endswith(CUT_SHORT, start, end)
    return start, end + stop


def _without_numbers(text: str, start: int, end: int, numbers: str) -> int:
    """Where a name ends before what is scored, "Roca 5-88"; a ward is left with its number."""
    found = re.search(numbers, text[start:end])
    return start + found.start() if found and fold(text[start:end].partition(" ")[0]) not in WARDS else end


def _without_tail(text: str, start: int, end: int) -> int:
    """Where the name of a person or a place ends before a small word that it ran on over: "Denton byelection"."""
    blank = text.rfind(" ", start, end)
    word = text[blank + 1 : end]
    return blank if blank > 0 and len(word) >= LEAST_TAIL and word.islower() and word.isascii() else end


LEAST_TAIL = 4
"""Letters; shorter words stand within names of many languages."""
SOMEBODY_OR_SOMEWHERE = (EntityType.PERSON, EntityType.PLACE)


def _without_small(text: str, start: int, end: int) -> int:
    """Where a name ends that the tagger ran on over small plain words: "Ines Roca isn’t", "Roca campaign"."""
    while (blank := text.rfind(" ", start, end)) > 0:
        word = text[blank + 1 : end]
        if not (word.islower() and _is_common(word.replace("’", "'"))):
            break
        end = blank
    return end


def _is_common(word: str) -> bool:
    return word.endswith("n't") or "common" in lists_of(word)
