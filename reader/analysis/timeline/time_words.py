"""How the times of a timeline read: as precise as the text was, and no more.

What a sidebar, a list or a calendar shows beside an entry. Drawing is left to them.
"""

from calendar import monthrange
from datetime import date

from reader.analysis.patterns import later
from reader.model import Grain

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
SEASONS = {"SP": "spring", "SU": "summer", "FA": "autumn", "WI": "winter"}
PARTS_OF_DAY = {
    "MO": "morning",
    "MI": "midday",
    "AF": "afternoon",
    "EV": "evening",
    "NI": "night",
    "DT": "daytime",
}
DIVIDED = frozenset((Grain.MONTH, Grain.SEASON, Grain.YEAR, Grain.DECADE, Grain.CENTURY))
"""Grains of which a time may be a part: "early May"."""
MIDNIGHTS = frozenset(("00:00", "24:00", "24"))
SEASON_VALUE = later(r"(\d{4})-(SP|SU|FA|WI)\Z")
"""A year and its season, as TIMEX3 writes them: "2024-SU"."""
CLOCK_VALUE = later(r"T(\d{2}(?::\d{2})?|MO|MI|AF|EV|NI|DT)")
"""An hour or a part of the day in a value: "T14:30", "TMO"."""


def time_words(
    first: date,
    last: date,
    grain: Grain,
    *,
    value: str = "",
    lasting: bool = False,
    day: date | None = None,
    year: bool = True,
) -> str:
    """A time as a person reads it: "30 April 2023", "autumn 2020", "the 1990s", "since 1991", "early May 2023".

    `value` is the TIMEX3 value, which knows the season and the hour; `day` is the article's, up to which "since" lasts;
    `year` False leaves the year out of days, weeks and months, for a list that stands under a year.
    """
    if not lasting:
        return _point(first, last, grain, value, year=year)
    if last == day:
        return f"since {_unit(first, grain, value, year=year)}"
    return _span(first, last, grain, year=year)


def _point(first: date, last: date, grain: Grain, value: str, *, year: bool) -> str:
    if grain is Grain.TIME:
        return ", ".join(filter(None, (_unit(first, Grain.DAY, value, year=year), clock_words(value))))
    name = _unit(first, grain, value, year=year)
    part = _part(first, last, grain)
    return f"{part}{'-' if part == 'mid' else ' '}{name.removeprefix('the ')}" if part else name


def _unit(first: date, grain: Grain, value: str, *, year: bool) -> str:
    """The unit of a calendar that begins on, or holds, a day."""
    ending = f" {first.year}" if year else ""
    month = MONTHS[first.month - 1]
    match grain:
        case Grain.WEEKEND:
            return f"weekend of {first.day} {month}{ending}"
        case Grain.WEEK:
            return f"week of {first.day} {month}{ending}"
        case Grain.MONTH:
            return f"{month}{ending}"
        case Grain.SEASON:
            return _season(first, value)
        case Grain.QUARTER:
            return f"Q{(first.month - 1) // 3 + 1} {first.year}"
        case Grain.HALF:
            return f"{'first' if first.month <= 6 else 'second'} half of {first.year}"
        case Grain.YEAR:
            return str(first.year)
        case Grain.DECADE:
            return f"the {first.year // 10 * 10}s"
        case Grain.CENTURY:
            return f"the {ordinal(first.year // 100 + 1)} century"
        case _:
            return f"{first.day} {month}{ending}"


def _season(first: date, value: str) -> str:
    match = SEASON_VALUE.match(value)
    if match:
        return f"{SEASONS[match[2]]} {match[1]}"
    return f"{('winter', 'spring', 'summer', 'autumn')[first.month % 12 // 3]} {first.year}"


def clock_words(value: str) -> str:
    """The hour, or the part of the day, of a TIMEX3 value; empty where it has none."""
    match = CLOCK_VALUE.search(value)
    if match is None:
        return ""
    return "midnight" if match[1] in MIDNIGHTS else PARTS_OF_DAY.get(match[1], match[1])


def _part(first: date, last: date, grain: Grain) -> str:
    """Which part of a month, a year or a decade it is; empty for all of it."""
    start, end = whole_of(first, grain)
    if grain not in DIVIDED or (first <= start and last >= end):
        return ""
    length = (end - start).days + 1
    if first == start and (last - start).days < length * 0.67:
        return "early"
    if last >= end and (first - start).days > length * 0.33:
        return "late"
    return "mid" if first > start and last < end else ""


def whole_of(day: date, grain: Grain) -> tuple[date, date]:
    """The first and last day of the month, season, year, decade or century that holds a day; the day itself for other
    grains.
    """
    if grain is Grain.MONTH:
        return day.replace(day=1), day.replace(day=monthrange(day.year, day.month)[1])
    if grain is Grain.SEASON:
        return _season_of(day)
    if grain is Grain.YEAR:
        return date(day.year, 1, 1), date(day.year, 12, 31)
    if grain in {Grain.DECADE, Grain.CENTURY}:
        length = 10 if grain is Grain.DECADE else 100
        start = day.year // length * length
        return date(max(start, 1), 1, 1), date(start + length - 1, 12, 31)
    return day, day


def _season_of(day: date) -> tuple[date, date]:
    """The meteorological season that holds a day; a winter begins in December."""
    year, month = divmod(day.year * 12 + day.month - 1 - day.month % 3, 12)
    end_year, end_month = divmod(year * 12 + month + 2, 12)
    return date(year, month + 1, 1), date(end_year, end_month + 1, monthrange(end_year, end_month + 1)[1])


def _span(first: date, last: date, grain: Grain, *, year: bool) -> str:
    """From when to when: "1–4 May 2023", "April–June 2023", "2014–2016"."""
    if grain in {Grain.YEAR, Grain.DECADE, Grain.CENTURY}:
        return f"{first.year}–{last.year}" if first.year != last.year else str(first.year)
    ending = f" {last.year}" if year or first.year != last.year else ""
    start, end = MONTHS[first.month - 1], MONTHS[last.month - 1]
    if first.year != last.year:
        start += f" {first.year}"
    if grain in {Grain.MONTH, Grain.SEASON, Grain.QUARTER, Grain.HALF}:
        return f"{start}{ending}" if start == end else f"{start}–{end}{ending}"
    opening = f"{first.day}" if start == end else f"{first.day} {start}"
    dash = "–" if start == end else " – "
    closing = f"{last.day} {end}{ending}"
    return closing if first == last else f"{opening}{dash}{closing}"


def ordinal(number: int) -> str:
    """1st, 2nd, 3rd, 11th."""
    ending = "th" if number % 100 in {11, 12, 13} else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"
