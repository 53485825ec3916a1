"""Entries of timelines as rows: their dates down a line, as precise as they are, headings, and a density strip on top.

A full point is a day, a hollow one a coarser time, a bar something that lasts.
"""

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from rich.cells import cell_len
from rich.style import Style

from reader.analysis.timeline.grouping import crowded, density, group_entries
from reader.analysis.timeline.time_words import MONTHS
from reader.model import Grain, Status, TimelineEntry
from reader.text.watched import Watched
from reader.tui.cells import clip, fold, one_line
from reader.tui.panes.choice import Row
from reader.tui.pieces import marked

if TYPE_CHECKING:
    from reader.tui.theme import Palette

MANY = 12
"""From so many entries on there are headings and a density strip."""
LEAST_DAYS = 7
"""A density strip shows so many days or more: on fewer the entries' own dates tell as much."""
LINES = 4
"""An entry's words take at most so many lines."""
EXACT = frozenset((Grain.TIME, Grain.DAY))
"""What has a full point."""

_LONG_MONTH = re.compile(rf"\b(?:{'|'.join(month for month in MONTHS if len(month) > 4)})\b")
_STRIP = " ▁▂▃▄▅▆▇█"
_STATUS = {Status.HAPPENED: "", Status.PLANNED: "planned", Status.DENIED: "denied", Status.UNCONFIRMED: "unconfirmed"}


class Placed(NamedTuple):
    """An entry among the others."""

    number: int
    heading: str
    """What stands above it; empty where nothing does."""
    headed: bool
    """Whether it stands under a heading, above it or above one before it."""


def placed(timeline: Sequence[TimelineEntry], *, headed: bool) -> list[Placed]:
    """The entries as they are shown; a heading over one alone would only say its time again."""
    return [
        Placed(index, group.heading if under and place == 0 else "", under)
        for group in group_entries(timeline)
        for under in (headed and len(group.entries) > 1,)
        for place, index in enumerate(group.entries)
    ]


def heading_row(words: str, width: int, palette: "Palette") -> Row:
    """A year or a month above its entries."""
    return Row(((" ", Style()), (clip(words, width - 1), palette.accent)))


def density_rows(timeline: Sequence[TimelineEntry], width: int, palette: "Palette") -> Iterator[Row]:
    """How thickly the entries lie over time, and from when to when; nothing for a few days."""
    since, until = crowded(timeline)
    found = density(timeline, max(1, width - 2), since=since, until=until)
    if found is None or (found.last - found.first).days < LEAST_DAYS:
        return
    most = max(found.weights)
    bars = "".join(_STRIP[min(8, -int(-8 * weight // most))] for weight in found.weights)
    first, last = str(found.first.year), str(found.last.year)
    if first == last:
        first, last = f"{found.first.day} {found.first:%b}", f"{found.last.day} {found.last:%b}"
    first, last = f"‹ {first}" if since else first, f"{last} ›" if until else last
    between = " " * max(1, width - 2 - len(first) - len(last))
    yield Row(((f" {bars}", palette.date),))
    yield Row(((clip(f" {first}{between}{last}", width), palette.quiet),))


def entry_rows(
    entry: TimelineEntry, words: str, item: int, when: str, *, width: int, palette: "Palette", watched: Watched
) -> Iterator[Row]:
    """Its time over its words, each of which may be empty; where no time is told, the words begin at the point."""
    words = one_line(words)
    rail = "┃" if entry.lasting else "│"
    point = "┃" if entry.lasting else "●" if entry.grain in EXACT else "○"
    note = f" {_STATUS[entry.status]}".rstrip()
    room = max(1, width - 3 - len(note))
    times = fold(fitting(when, room), room, 2) if when else ()
    for number, line in enumerate(times, 1):
        told = (line, palette.date), (note if number == len(times) else "", palette.warning)
        yield Row(((f" {point} ", palette.accent), *told), item)
        point = rail
    lead = (f" {rail} ", palette.faint) if when else (f" {'~' if entry.inherited else point} ", palette.accent)
    folded = fold(words, max(1, width - 4), LINES) if words else ()
    for pieces in marked(words, folded, palette.text, watched, palette.watched):
        yield Row((lead, *pieces), item)
        lead = (f" {rail} ", palette.faint)


def fitting(words: str, width: int) -> str:
    """A time in words, with short names of months where the long ones take more cells than there are."""
    return words if cell_len(words) <= width else _LONG_MONTH.sub(lambda month: month[0][:3], words)
