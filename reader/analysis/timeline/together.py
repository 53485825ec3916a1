"""The timelines of many articles as one, in order of time; what several of them tell stands once."""

from collections import defaultdict, deque
from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace

from reader.analysis.timeline.entries.sameness import FINENESS, KEPT, are_same, stems_of
from reader.model import TimelineEntry


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
    with the finest time is kept, and of several such ones the first, unless it only names the event, "the storm".
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
                kept[same] = _both(kept[same], event, names_only=len(stems[same]) == 1)
                stems[same] |= own
                continue
            for stem in own:
                by_stem[stem].append(len(kept))
            kept.append(event)
            stems.append(own)
    return tuple(sorted(kept, key=lambda event: (event.entry.first, event.entry.last)))


def _is_again(event: Told, own: frozenset[str], known: Told, others: frozenset[str]) -> bool:
    """Whether another article tells it; what one article tells apart was looked at when it was analysed."""
    return event.article != known.article and are_same(event.entry, own, known.entry, others)


def _both(one: Told, other: Told, *, names_only: bool) -> Told:
    """One event of two that are the same; `names_only`: the first tells no more than a name."""
    is_finer = FINENESS[other.entry.grain] < FINENESS[one.entry.grain]
    is_even = other.entry.grain is one.entry.grain
    told, passed = (other, one) if is_finer or (is_even and names_only) else (one, other)
    also = dict.fromkeys((*one.also, *other.also, passed.article))
    return replace(told, also=tuple(number for number in also if number != told.article))
