"""What happened, as all articles of a list tell it: one timeline, in the place of the list."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING

from reader.analysis.timeline.time_words import time_words
from reader.text.counts import counted
from reader.tui.cells import BETWEEN, clip, fold, one_line
from reader.tui.panes.choice import Choice, Row
from reader.tui.panes.time_rows import Placed, density_rows, entry_rows, heading_row, placed

if TYPE_CHECKING:
    from reader.model import Status
    from reader.tui.beside.history import Event, History  # it loads what tells events apart

READING = "Reading the list …"


class HistoryView(Choice):
    """Choosing an event opens its article where it is told."""

    label = "history"

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.history: History | None = None
        self._places: Sequence[Placed] = ()
        """The events in the order of the rows: what is known of a year alone stands at its beginning or its end."""

    def show(self, history: "History | None", today: date) -> None:
        """Other events, the chosen one still chosen where it stands, or else the last that is not to come; None while
        they are read.
        """
        held, row = self.chosen, self.stands_at
        self.history = history
        events = history.events if history else ()
        self._places = placed([event.entry for event in events], headed=True)
        self.begin()
        number = _again(held, events) if held else _last_by(today, events)
        self.choose(next((item for item, place in enumerate(self._places) if place.number == number), 0))
        lines = self._lines().get(self.cursor)
        if held and lines and row is not None:
            self.scroll_lines(lines[0] - row)

    @property
    def chosen(self) -> "Event | None":
        """The event under the cursor."""
        return self.event(self.cursor)

    def event(self, item: int) -> "Event | None":
        """An event by its place in the pane."""
        return self.history.events[self._places[item].number] if self.history and item < len(self._places) else None

    def place_words(self) -> str:
        """Which of the events is chosen, and the headline of the article that tells it."""
        told = one_line(event.title) if (event := self.chosen) else ""
        return BETWEEN.join(filter(None, (super().place_words(), told)))

    # ---------------------------------------------------------------------------------------------------------- rows

    def rows(self, width: int) -> Sequence[Row]:
        """How much was read, density, and the events under their years and months."""
        return tuple(self._story(width))

    def _story(self, width: int) -> Iterator[Row]:
        palette, history = self.palette, self.history
        count = f" {len(history.events):,}" if history else ""
        yield Row(((" History", palette.accent), (count, palette.quiet)))
        told = read_words(history) if history else READING
        for line in fold(told, max(1, width - 2), 3):
            yield Row(((f" {line}", palette.warning if history and history.trouble else palette.quiet),))
        if history is None or history.trouble:
            return
        if not history.events:
            yield Row(((f" {_none_words(history)}", palette.quiet),))
        entries = [event.entry for event in history.events]
        yield from density_rows(entries, width, palette)
        above: tuple[str, Status] | None = None
        for item, (number, heading, headed) in enumerate(self._places):
            event, when = history.events[number], _when(history.events[number], year=not headed)
            if heading:
                yield heading_row(heading, width, palette)
            is_again = not heading and above == (when, event.entry.status)
            yield from self._event(event, item, width, "" if is_again else when)
            above = when, event.entry.status

    def _event(self, event: "Event", item: int, width: int, when: str) -> Iterator[Row]:
        """When, what, and who tells it."""
        palette = self.palette
        yield from entry_rows(event.entry, event.words, item, when, width=width, palette=palette, watched=self.watched)
        also = f" +{event.also}" if event.also else ""
        source = clip(one_line(event.source) or one_line(event.title), max(1, width - 4 - len(also)))
        yield Row((("   ", palette.faint), (f"{source}{also}", palette.quiet)), item)


def _when(event: "Event", *, year: bool) -> str:
    """The time of an event in words; `~` before one that stands in another sentence."""
    entry = event.entry
    words = time_words(
        entry.first, entry.last, entry.grain, value=event.value, lasting=entry.lasting, day=event.day, year=year
    )
    return f"~{words}" if entry.inherited else words


def _again(held: "Event", events: "Sequence[Event]") -> int:
    """Where an event stands among others: more articles may tell it by now, and another one in its place."""
    first = held.entry.first
    same = (place for place, each in enumerate(events) if (each.words, each.entry.first) == (held.words, first))
    return next(same, _last_by(first, events))


def _last_by(day: date, events: "Sequence[Event]") -> int:
    """Where the last event stands that begins no later than a day; -1 where there is none."""
    return max((place for place, event in enumerate(events) if event.entry.first <= day), default=-1)


def read_words(history: "History") -> str:
    """How many articles the events are from, and which are not among them; or why there are none."""
    if history.trouble:
        return history.trouble
    some = history.articles < history.listed
    read = (
        f"the first {history.articles:,} of {history.listed:,} articles" if some else counted(history.listed, "article")
    )
    waiting = f"{len(history.waiting):,} not looked through yet" if history.waiting else ""
    foreign = f"{history.foreign:,} not in English" if history.foreign else ""
    return BETWEEN.join(filter(None, (read, foreign, waiting)))


def _none_words(history: "History") -> str:
    """Why there are no events."""
    if history.waiting:
        return "Nothing with a time so far."
    return "Not in English." if history.foreign and history.foreign == history.articles else "Nothing with a time."
