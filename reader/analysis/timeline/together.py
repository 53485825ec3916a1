"""The timelines of many articles as one, in order of time; what several of them tell stands once."""

from collections import defaultdict, deque
from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace

from reader.analysis.timeline.entries.sameness import FINENESS, KEPT, are_same, stems_of
from reader.model import TimelineEntry

MONTH = 31
"""Days within which two times may mean one."""
SURE = 3
"""Stems that make two tellings one, where one fewer is enough only if they are all that the shorter has."""


@dataclass(frozen=True, slots=True)
class Told:
    """An entry of one article's timeline. Articles are known by their places among those that were given."""

    article: int
    entry: TimelineEntry
    words: str
    """Of the entry, as `TimelineEntry.words` gives them."""
    also: tuple[int, ...] = ()
    """The other articles that tell it, each once."""


def naming(timeline: Iterable[TimelineEntry], entities: AbstractSet[int]) -> tuple[TimelineEntry, ...]:
    """The entries that name one of these entities, by their places in the analysis."""
    return tuple(entry for entry in timeline if not entities.isdisjoint(entry.entities))


def join(timelines: Iterable[tuple[str, Sequence[TimelineEntry]]]) -> tuple[Told, ...]:
    """What all articles tell, each given as its text and the entries of it; no text is kept. Of one event the telling
    with the finest time is kept, and of several such ones the first, unless another tells all of it and more.
    """
    kept: list[Told] = []
    stems: list[frozenset[str]] = []
    by_stem: dict[str, deque[int]] = defaultdict(lambda: deque(maxlen=KEPT))
    for number, (text, timeline) in enumerate(timelines):
        for event in (Told(number, entry, entry.words(text)) for entry in timeline):
            own = stems_of(event.words)
            nearby = sorted({place for stem in own for place in by_stem.get(stem, ())})
            same = next((at for at in nearby if _is_again(event, own, kept[at], stems[at])), None)
            if same is not None:
                kept[same] = _both(kept[same], event, is_fuller=stems[same] < own)
                stems[same] |= own
                continue
            for stem in own:
                by_stem[stem].append(len(kept))
            kept.append(event)
            stems.append(own)
    return tuple(sorted(kept, key=lambda event: (event.entry.first, event.entry.last)))


def _is_again(event: Told, own: frozenset[str], known: Told, others: frozenset[str]) -> bool:
    """Whether another article tells it: more is asked for than within one, where two events of one year are seldom
    alike. What one article tells apart was looked at when it was analysed.
    """
    if event.article == known.article or not are_same(event.entry, own, known.entry, others):
        return False
    one, other = event.entry, known.entry
    at_one_time = (one.first, one.last) == (other.first, other.last) or max(map(_days, (one, other))) <= MONTH
    shared = len(own & others)
    return at_one_time and (shared >= SURE or (shared == SURE - 1 and (own <= others or others <= own)))


def _days(entry: TimelineEntry) -> int:
    return (entry.last - entry.first).days + 1


def _both(one: Told, other: Told, *, is_fuller: bool) -> Told:
    """One event of two that are the same; `is_fuller`: the other tells all that the first does, and more."""
    is_finer = FINENESS[other.entry.grain] < FINENESS[one.entry.grain]
    is_even = other.entry.grain is one.entry.grain
    told, passed = (other, one) if is_finer or (is_even and is_fuller) else (one, other)
    also = dict.fromkeys((*one.also, *other.also, passed.article))
    return replace(told, also=tuple(number for number in also if number != told.article))
