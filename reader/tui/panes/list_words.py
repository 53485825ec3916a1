"""What the list of articles says: headlines over a few lines, days and sources, and what stands in an empty one."""

from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from reader.store.row import ArticleRow
from reader.store.searching.parsing import no_field
from reader.store.view import Order, View
from reader.tui.cells import fold, one_line
from reader.tui.keys.named import named

BESIDE_FROM = 64
"""Cells from which the source stands beside the headline, and not below it."""
SOURCE = 26
"""Cells of the source there, at most."""
NARROW = 30
"""Cells below which days are written short."""
LOW = 30
"""Lines of a list below which headlines are shorter, so that there are more of them."""
DAY = 8
"""Cells of the day beside a headline, with the blank behind it: "~12 Mar", "~Mar'24"."""


@dataclass(frozen=True, slots=True)
class Shape:
    """How a list is shown."""

    width: int
    height: int
    order: Order = Order.DATE
    compact: bool = False
    """Each article takes a line and no more, its day beside the headline and not above."""


def told(row: ArticleRow, shape: Shape) -> tuple[str, ...]:
    """The lines of an article: its headline, and what stands below it."""
    width = shape.width
    lines = 2 if width >= BESIDE_FROM or (shape.height < LOW and width >= NARROW) else 3
    room = max(1, width - 4 - source_cells(width) - day_cells(shape))
    words = below(row, shape)
    return (*headline(row.title, room, 1 if shape.compact else lines), *((words,) if words else ()))


def below(row: ArticleRow, shape: Shape) -> str:
    """The line under a headline; empty where there is none."""
    return "" if shape.compact else line_below(row, beside=shape.width >= BESIDE_FROM, order=shape.order)


def group(row: ArticleRow, shape: Shape) -> object:
    """What the articles below one heading have in common: their day, author or feed; None where there is no heading."""
    if shape.compact and shape.order is Order.DATE:
        return None
    return {Order.DATE: row.day, Order.AUTHOR: row.author, Order.FEED: row.told_source}.get(shape.order)


def day_cells(shape: Shape) -> int:
    """Cells of the day beside a headline; none where it stands above, or where there is too little room."""
    return DAY if shape.compact and shape.width >= NARROW else 0


def short_day(row: ArticleRow, today: date) -> str:
    """The day beside a headline: the month of another year, for the day has no room then."""
    day, sign = row.day, "~" if row.date_assumed else ""
    near = {0: "Today", 1: "Yest."}.get((today - day).days)
    return sign + (near or (f"{day.day} {day:%b}" if day.year == today.year else f"{day:%b}'{day:%y}"))


def group_words(row: ArticleRow, order: Order, today: date, *, short: bool) -> str:
    """The heading above the articles that have this in common."""
    if order is Order.DATE:
        return day_words(row.day, today, short=short)
    return one_line(row.told_source) if order is Order.FEED else one_line(row.author) or "No author"


def source_cells(width: int) -> int:
    """Cells of the source beside a headline, with the blanks behind it; none where it stands below."""
    return min(SOURCE, width // 4) + 2 if width >= BESIDE_FROM else 0


@lru_cache(256)
def headline(title: str, width: int, lines: int) -> tuple[str, ...]:
    """A headline over at most so many lines; rows are laid out and drawn again more often than they change."""
    return fold(one_line(title), width, lines)


def nothing_words(view: View) -> str:
    """What stands in the place of a list without articles, and what to do about it."""
    if view.query or view.saved is not None:
        if view.unread:
            return f"Nothing unread found. {named('library.unread')} shows all."
        told = ["Nothing found."]
        if unknown := no_field(view.query):
            told.append(f"{unknown}: is taken for a word.")
        return " ".join((*told, f"{named('reader.back')} goes back."))
    if view.unread:
        return f"Nothing unread. {named('library.unread')} shows all."
    if view.starred:
        return f"Nothing starred. {named('article.star')} gives a star."
    return f"No articles yet. {named('library.refresh')} asks the feeds, {named('library.add')} adds one."


@lru_cache(256)
def line_below(row: ArticleRow, *, beside: bool = False, order: Order = Order.DATE) -> str:
    """What stands under a headline: the tags that somebody gave, and the day and the source unless they stand above or
    beside it. A day that is assumed is said to be.
    """
    tags = [f"#{one_line(tag)}" for tag in row.tags]
    year = "" if order is Order.DATE else f" {row.day.year}"
    assumed = "~" if row.date_assumed else ""
    day = f"{assumed}{row.day.day} {row.day:%b}{year}" if year or assumed else ""
    source = "" if beside or order is Order.FEED else one_line(row.told_source)
    return " · ".join(filter(None, (*tags, day, source)))


def day_words(day: date, today: date, *, short: bool) -> str:
    """A day as a heading: near ones by name, the year where it is another."""
    near = {0: "Today", 1: "Yesterday"}.get((today - day).days)
    year = "" if day.year == today.year else f" {day.year}"
    return near or (f"{day.day} {day:%b}{year}" if short else f"{day:%A} {day.day} {day:%B}{year}")
