"""The same event told twice is one entry: times that agree, and mostly the same words."""

from collections import defaultdict, deque
from collections.abc import Callable, Iterable
from dataclasses import replace

from reader.analysis.timeline.entries.clausal import WRITING
from reader.analysis.timeline.grammar import lexicon as words_of
from reader.model import Grain, TimelineEntry

SHARE = 0.6
"""Of the stems of the shorter telling, so many stand in the longer."""
DOINGS = 0.5
"""Of the stems of common words in the shorter telling, so many stand in the longer too."""
NAME = "^"
"""Stands before the stem of a name."""
HEADS = ("quake", "storm")
"""Words that longer ones end with, of which they are the shorter name: "earthquake", "snowstorm"."""
KEPT = 8
"""Entries looked back on for each stem: keeps the comparison linear in the number of entries."""
FINENESS = {grain: place for place, grain in enumerate(Grain)}
IDLE = (
    words_of.PREPOSITIONS
    | words_of.DETERMINERS
    | words_of.MODALS
    | words_of.BE
    | words_of.HAVE
    | words_of.COORDINATORS
    | (words_of.REPORTING - WRITING)
)
"""Words that tell nothing of what happened."""


def merge_same(
    entries: Iterable[TimelineEntry], text: str, hour_of: Callable[[TimelineEntry], str]
) -> tuple[TimelineEntry, ...]:
    """Each event once: the finer time is kept, then the earlier telling; quotes and entities are joined.

    `hour_of` tells the hour of an entry, "07:30", or nothing: what opened at seven and closed at nine did two things.
    """
    kept: list[TimelineEntry] = []
    stems: list[frozenset[str]] = []
    by_stem: dict[str, deque[int]] = defaultdict(lambda: deque(maxlen=KEPT))
    for entry in entries:
        own = stems_of(entry.words(text))
        candidates = sorted({place for stem in own for place in by_stem.get(stem, ())})
        hour, done = hour_of(entry), _done(entry, text)
        same = next(
            (
                place
                for place in candidates
                if not (done and done.isdisjoint(stems[place]))
                and are_same(entry, own, kept[place], stems[place])
                and not (_go_on(entry, kept[place]) and own - stems[place] and stems[place] - own)
                and (own == stems[place] or _are_close(hour, hour_of(kept[place])))
            ),
            None,
        )
        if same is not None:
            kept[same] = _merged((kept[same], entry), (len(stems[same]), len(own)))
            stems[same] |= own
            continue
        for stem in own:
            by_stem[stem].append(len(kept))
        kept.append(entry)
        stems.append(own)
    return tuple(kept)


def _go_on(one: TimelineEntry, other: TimelineEntry) -> bool:
    """One sentence tells both of one subject, each with a time of its own: "shut on Monday and reopened at noon"."""
    return one.parts[0].start == other.parts[0].start and one.time != other.time


def _done(entry: TimelineEntry, text: str) -> frozenset[str]:
    """What is said of whoever a pronoun means, which tells the story on: "The 14 men | were freed"; else nothing."""
    named = entry.names and entry.names[0]
    return stems_of(replace(entry, names=()).words(text)) if named else frozenset()


def stems_of(words: str) -> frozenset[str]:
    """The words that tell something, without their endings; names are marked."""
    tokens = words.split()
    names = [word[0].isupper() for word in tokens]
    if names:
        # The first word has a capital in any case.
        names[0] = names[0] and any(names[1:2])
    found = (("".join(filter(str.isalnum, word)).lower(), name) for word, name in zip(tokens, names, strict=True))
    return frozenset(NAME * name + _stem(word) for word, name in found if word and word not in IDLE)


def _doings(stems: frozenset[str]) -> frozenset[str]:
    """Those of common words; the others are names."""
    return frozenset(stem for stem in stems if stem[0] != NAME)


def _stem(word: str) -> str:
    for head in HEADS:
        if word.endswith((head, head + "s")):
            return head
    for ending in ("ing", "ed", "es", "s"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)]
    return word


def are_same(one: TimelineEntry, own: frozenset[str], other: TimelineEntry, others: frozenset[str]) -> bool:
    """Whether two tellings are of one event: their times agree, and so do most of their stems (`stems_of`)."""
    if one.status is not other.status or not _agree(one, other):
        return False
    doings = (_doings(own), _doings(others))
    if all(doings) and len(doings[0] & doings[1]) < DOINGS * min(map(len, doings)):
        # The same people did something else.
        return False
    shared = len(own & others)
    return shared >= min(2, len(own), len(others)) and shared >= SHARE * min(len(own), len(others))


def _are_close(one: str, other: str) -> bool:
    """Two hours of a day are told of one event; nothing is known where one has none."""
    clocks = one[:2], other[:2]
    return not all(clock.isdigit() for clock in clocks) or clocks[0] == clocks[1]


def _agree(one: TimelineEntry, other: TimelineEntry) -> bool:
    """One time lies in the other; what is over at once is no part of what lasts, unless that began then."""
    if one.lasting != other.lasting:
        lasts, point = (one, other) if one.lasting else (other, one)
        return point.first <= lasts.first <= point.last
    inside = one.first >= other.first and one.last <= other.last
    return inside or (other.first >= one.first and other.last <= one.last)


def _merged(entries: tuple[TimelineEntry, TimelineEntry], stems: tuple[int, int]) -> TimelineEntry:
    """Both as one: the finer time with its words, but not those of a telling that only names the event, "the storm"."""
    one, other = entries
    finer = other if FINENESS[other.grain] < FINENESS[one.grain] else one
    told = finer if 1 not in stems else entries[stems.index(max(stems))]
    return replace(
        finer,
        parts=told.parts,
        names=told.names,
        entities=tuple(dict.fromkeys(one.entities + other.entities)),
        quotes=tuple(sorted({*one.quotes, *other.quotes})),
    )
