"""What the articles of a list say happened, read from the library's findings as one timeline."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from reader.analysis.timeline.together import Told, join, naming
from reader.model import TimelineEntry
from reader.store.library import Library
from reader.store.view import View

MOST = 500
"""Articles that are read, the first of the list: some thousand events are as many as anybody goes through."""


@dataclass(frozen=True, slots=True)
class Event:
    """An entry with what is shown of it and of its article, whose text is let go of."""

    entry: TimelineEntry
    words: str
    value: str
    """The TIMEX3 value of its time."""
    number: int
    """Of its article in the library."""
    title: str
    source: str
    day: date
    also: int
    """How many other articles tell it."""


@dataclass(frozen=True, slots=True)
class History:
    """The events of a list in order of time."""

    view: View
    events: tuple[Event, ...] = ()
    articles: int = 0
    """How many articles were read for it."""
    listed: int = 0
    """How many the list has."""
    waiting: tuple[int, ...] = ()
    """Those of them, by their numbers, that have no findings yet."""
    foreign: int = 0
    """How many of them are not in English."""
    trouble: str = ""
    """Why nothing could be read."""

    def is_of(self, view: View, count: int) -> bool:
        """Whether these are the events of a list that has so many articles."""
        return (self.view, self.listed) == (view, count)

    def is_outgrown(self, left: int) -> bool:
        """Whether it is worth reading again when so many articles wait still: when twice as many as it tells of can be
        read, or half of those that waited. Not at each, for all are read again.
        """
        waiting = len(self.waiting)
        came = waiting - left
        return came > 0 and came >= min(self.articles - waiting, waiting / 2)


@dataclass(frozen=True, slots=True)
class _Teller:
    """What is kept of an article that was read."""

    number: int
    title: str
    source: str
    day: date
    values: dict[int, str]
    """The value of each time that an entry has."""


def read_history(library: Library, view: View, version: int, is_over: Callable[[], bool]) -> History | None:
    """The events of a list's first articles; of those whom the list's searches name, where they name anybody.

    None when it is over before. Raises what a list raises.
    """
    numbers = library.ids(view)
    tellers: list[_Teller] = []
    waiting: list[int] = []
    foreign: list[int] = []

    def timelines() -> Iterator[tuple[str, Sequence[TimelineEntry]]]:
        for number in numbers[:MOST]:
            if is_over():
                return
            article, found = library.article(number), library.analysis(number, version)
            if found is None:
                waiting.append(number)
            elif found.foreign:
                foreign.append(number)
            elif article:
                about = library.named(view, number, found)
                entries = found.timeline if about is None else naming(found.timeline, about)
                values = {entry.time: found.times[entry.time].value for entry in entries}
                tellers.append(_Teller(number, article.title, article.source, article.day, values))
                yield article.text, entries

    told = join(timelines())
    if is_over():
        return None
    events = tuple(_event(one, tellers[one.article]) for one in told)
    return History(view, events, min(len(numbers), MOST), len(numbers), tuple(waiting), len(foreign))


def _event(told: Told, teller: _Teller) -> Event:
    value = teller.values[told.entry.time]
    number, title, source, day = teller.number, teller.title, teller.source, teller.day
    return Event(told.entry, told.words, value, number, title, source, day, len(told.also))
