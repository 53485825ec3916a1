"""Training documents, mended: titles cut off persons, peoples told from places, joined names taken apart.

The Groningen Meaning Bank was labelled by machine in part; each mending answers a fault that `cleaned` names.
"""

import gzip
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from reader.analysis.english.roles import CALLINGS, ROLE_HEADS, ROLE_MODIFIERS
from reader.analysis.names.bounds.splitting import split_at_and
from reader.analysis.names.bounds.titles import without_title_begun
from reader.analysis.names.lore.countries import countries
from reader.analysis.names.tagging.lists import fold, lists_of
from reader.analysis.names.tagging.words import EVENT_HEADS, LAW_HEADS, PLAIN_CAPITALS, SITES
from reader.analysis.wordlists import word_set

SOURCES = ("names/train/gmb", "names/train/wikigold", "names/train/crossner-politics")
ALIASES = "aliases/meantime-apple-airbus"

Label = tuple[int, int, str]


@dataclass(frozen=True, slots=True)
class Example:
    """A text with its names."""

    name: str
    text: str
    labels: tuple[Label, ...]


def read(bench: Path) -> Iterator[Example]:
    """Every training document, mended, in order."""
    for source in SOURCES:
        with gzip.open(bench / f"{source}.jsonl.gz", "rt", encoding="utf-8") as lines:
            for line in lines:
                given = json.loads(line)
                labels = [tuple(label) for label in given["gold"]["names"]]
                yield Example(given["id"], given["text"], tuple(cleaned(given["text"], labels)))
    yield from _aliases(bench)


MEANTIME = {"PER": "PER", "ORG": "ORG", "LOC": "LOC", "PRO": "MISC", "FIN": "MISC", "MIX": "ORG"}


def _aliases(bench: Path) -> Iterator[Example]:
    """The names of MEANTIME, without the small words its mentions begin with."""
    with gzip.open(bench / f"{ALIASES}.jsonl.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            given = json.loads(line)
            found = [
                (*core, MEANTIME[kind])
                for kind, mentions in given["gold"]["clusters"]
                for start, end in mentions
                if (core := _core(given["text"], start, end))
            ]
            yield Example(given["id"], given["text"], tuple(cleaned(given["text"], outermost(found))))


CORE = re.compile(r"(?:[a-z]?[A-Z0-9][\w.&'-]*)(?: (?:(?:of|and|for|the|&|-) )*[a-z]?[A-Z0-9][\w.&'-]*)*")


def _core(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The name in a long mention: after an owner, before a comma or bracket, the last run of capitals."""
    owner = text.rfind("'s ", start, end)
    start = owner + 3 if owner > 0 else start
    end = min((at for mark in ",(" if (at := text.find(mark, start, end)) > start), default=end)
    runs = [run.span() for run in CORE.finditer(text, start, end)]
    return runs[-1] if runs else None


def outermost(labels: list[Label]) -> list[Label]:
    """Each once, without the names inside other names."""
    once = {(start, end): (start, end, label) for start, end, label in labels}
    return [
        a for a in once.values() if not any(b[:2] != a[:2] and b[0] <= a[0] and a[1] <= b[1] for b in once.values())
    ]


def cleaned(text: str, labels: list[Label]) -> Iterator[Label]:
    """The labels without the corpus's faults."""
    for start, end, label in _rejoined(text, sorted(labels)):
        for part in _parts(text, start, end):
            a, b = _without_edges(text, *part, label)
            b = without_title_begun(text, a, b) if label == "ORG" else b
            if a < b:
                kind = _label(text[a:b], label)
                if kind:
                    yield a, b, kind


def _rejoined(text: str, labels: list[Label]) -> Iterator[Label]:
    """Names that were broken in two made whole: "Czech" and "Republic", "South" and "Korean", "Ines" and "Roca"."""
    held: Label | None = None
    for label in labels:
        kind = _whole(text, held, label) if held and text[held[1] : label[0]] == " " else ""
        if held and kind:
            held = (held[0], label[1], kind)
            continue
        if held:
            yield held
        held = label
    if held:
        yield held


WATERS = word_set("coast delta desert ocean sea valley")
PLACED = ("GRP", "LOC", "ORG")
DROPPED = ((ROLE_HEADS - CALLINGS) | ROLE_MODIFIERS) | {"the", "of", "state"}


def _whole(text: str, one: Label, other: Label) -> str:
    """The label of two names that stand side by side and are one; nothing where they are two."""
    known, whole = countries(), fold(text[one[0] : other[1]])
    if whole in known.places:
        return "LOC"
    if whole in known.peoples:
        return "GRP"
    if whole.split()[-1] in WATERS and one[2] in PLACED and other[2] in PLACED:
        return "LOC"
    given, last = text[one[0] : one[1]], text[other[0] : other[1]]
    person = "PER" in (one[2], other[2]) and {one[2], other[2]} <= {"PER", "ORG"}
    alone = " " not in given and " " not in last and last[:1].isupper() and fold(given) not in DROPPED
    return "PER" if person and alone and "first" in lists_of(fold(given)) else ""


def _parts(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Take joined names apart: "India and Pakistan", "Pakistan's Foreign Ministry"."""
    known = countries()
    joint = re.search(r" and |'s ", text[start:end])
    whole = fold(text[start:end]) in known.places
    if (
        joint
        and not whole
        and fold(text[start : start + joint.start()]) in (known.places.keys() | known.peoples.keys())
    ):
        yield start, start + joint.start()
        yield from _parts(text, start + joint.end(), end)
    else:
        yield from split_at_and(text, start, end)


EDGE = re.compile(r"[^\W_]")


DIRECTIONS = word_set("southern northern eastern western central north south east west northwest northeast")


def _without_edges(text: str, start: int, end: int, label: str) -> tuple[int, int]:
    """Titles, articles, possessives and stray marks belong to no name."""
    while start < end:
        word = re.match(r"\S+\s*", text[start:end])
        plain = fold(word[0].strip().rstrip(".")) if word else ""
        small = word and word[0][:1].islower()
        if not EDGE.match(text[start]):
            start += 1
        elif word and (plain == "the" or (label == "PER" and plain in DROPPED) or (small and plain in DIRECTIONS)):
            start += word.end()
        else:
            break
    while end > start and (text[end - 1].isspace() or text[end - 1] in ",;:'\"’”"):
        end -= 1
    for ending in ("'s", "’s"):
        if text[start:end].endswith(ending):
            end -= 2
    return start, max(start, end)


NOT_NAMES = re.compile(
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October"
    r"|November|December|[\d.,:-]+|[a-z]+|I+|President|Minister|Prime|State|GMT|God)\Z"
)


def _label(name: str, label: str) -> str:
    """The label a name should have, or nothing when it is none."""
    known, folded = countries(), fold(name)
    if NOT_NAMES.match(name):
        return ""
    if folded in known.peoples:
        return "GRP"
    if folded in known.places:
        return "LOC"
    if folded in PLAIN_CAPITALS or (label in ("PER", "ORG") and DROPPED.issuperset(folded.split())):
        return ""
    if folded.split()[-1] in EVENT_HEADS | LAW_HEADS:
        return "MISC"
    if label == "ORG" and len(folded.split()) > 1 and folded.split()[-1] in SITES:
        return "LOC"
    if folded in ("u.n.", "un", "united nations", "european union", "eu", "nato", "white house"):
        return "ORG"
    return label
