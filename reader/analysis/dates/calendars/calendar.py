"""TIMEX3 values and the days they cover: arithmetic on the proleptic Gregorian calendar, weeks as in ISO 8601.

A value is a string; `interval` says which days it means. Seasons are meteorological and of the northern hemisphere,
and a winter bears the year it begins in. What the words of a text mean is left to the rules.
"""

import math
import re
from calendar import monthrange
from datetime import MAXYEAR, MINYEAR, date, timedelta
from functools import lru_cache
from typing import NamedTuple

from reader.model import Grain

VALUE = re.compile(
    r"(?P<year>\d{4})"
    r"(?:-W(?P<week>\d\d?)(?P<weekend>-WE)?|-(?P<part>Q[1-4]|H[12]|SP|SU|FA|WI)"
    r"|-(?P<month>\d\d)(?:-(?P<day>\d\d)(?P<time>T.+)?)?)?\Z"
)
"""A TIMEX3 value of a place on the calendar: "2024", "2024-W07-WE", "2024-Q3", "2024-05-01T09:30"."""
OPEN = re.compile(r"(?<=\d)(?:-XX)+(?:T.+)?\Z")
"""A month or a day that is left open: "2013-03-XX"."""
ROUND = re.compile(r"\d{2,3}\Z")
"""A decade or a century: "199" is the 1990s, "19" the years from 1900 on."""
SEASON_START = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
PARTS = {"Q": (3, Grain.QUARTER), "H": (6, Grain.HALF)}


class Interval(NamedTuple):
    """The days a value covers, the last one included."""

    first: date
    last: date
    grain: Grain


@lru_cache(maxsize=4096)
def interval(value: str) -> Interval | None:
    """The days of a TIMEX3 value: of "2013-03-XX" those of the month. Durations, sets, references, impossible dates and
    those of no known year have none.
    """
    try:
        return _interval(value)
    except (ValueError, OverflowError):
        return None


def _interval(value: str) -> Interval | None:
    if ROUND.match(value):
        return _round(value)
    found = VALUE.match(OPEN.sub("", value))
    if not found:
        return None
    year = int(found["year"])
    if found["week"]:
        return _week(year, int(found["week"]), weekend=bool(found["weekend"]))
    if found["part"]:
        return _part(year, found["part"])
    if found["day"]:
        day = date(year, int(found["month"]), int(found["day"]))
        return Interval(day, day, Grain.TIME if found["time"] else Grain.DAY)
    if found["month"]:
        return _months(year, int(found["month"]), 1, Grain.MONTH)
    return _months(year, 1, 12, Grain.YEAR)


def _round(value: str) -> Interval:
    years, grain = (10, Grain.DECADE) if len(value) == 3 else (100, Grain.CENTURY)
    first = int(value) * years
    return Interval(date(max(first, MINYEAR), 1, 1), date(first + years - 1, 12, 31), grain)


def _week(year: int, week: int, *, weekend: bool) -> Interval:
    monday = date.fromisocalendar(year, week, 1)
    if weekend:
        return Interval(monday + timedelta(5), monday + timedelta(6), Grain.WEEKEND)
    return Interval(monday, monday + timedelta(6), Grain.WEEK)


def _part(year: int, part: str) -> Interval:
    if part in SEASON_START:
        return _months(year, SEASON_START[part], 3, Grain.SEASON)
    months, grain = PARTS[part[0]]
    return _months(year, (int(part[1]) - 1) * months + 1, months, grain)


def _months(year: int, month: int, count: int, grain: Grain) -> Interval:
    first = date(year, month, 1)
    end_year, end_month = divmod(year * 12 + month - 1 + count - 1, 12)
    return Interval(first, date(end_year, end_month + 1, monthrange(end_year, end_month + 1)[1]), grain)


def moved(day: date, unit: str, count: int) -> date:
    """A day so many units on (or back); the last of the month where the month is too short, the calendar's end at its
    end.
    """
    try:
        match unit:
            case "D" | "N" | "H" | "m" | "S":
                return day + timedelta(count)
            case "W" | "WE":
                return day + timedelta(7 * count)
            case "F":
                return day + timedelta(14 * count)
            case _:
                return _months_on(
                    day, count * {"M": 1, "Q": 3, "6M": 6, "Y": 12, "E": 120, "C": 1200, "L": 12000}[unit]
                )
    except (ValueError, OverflowError):
        return date(MINYEAR, 1, 1) if count < 0 else date(MAXYEAR, 12, 31)


def _months_on(day: date, count: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + count, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


GRAINS = {
    "D": Grain.DAY, "W": Grain.WEEK, "F": Grain.WEEK, "M": Grain.MONTH, "Q": Grain.QUARTER, "Y": Grain.YEAR,
    "E": Grain.DECADE, "C": Grain.CENTURY,
}  # fmt: skip


def stretch(day: date, unit: str, count: float) -> Interval | None:
    """The days of a count of units from a day on, or up to it where the count is negative; hours as the days they
    reach into, and None for smaller parts of a day.
    """
    if unit == "H":
        return stretch(day, "D", math.copysign(math.ceil(abs(count) / 24), count))
    if unit not in GRAINS:
        return None
    other = moved(day, unit, round(count))
    return Interval(min(day, other), max(day, other), GRAINS[unit])


def next_weekday(day: date, number: int) -> date:
    """The first day after another one that is a Monday (1), a Tuesday (2), a Sunday (7)."""
    return day + timedelta((number - day.isoweekday() - 1) % 7 + 1)


def last_weekday(day: date, number: int) -> date:
    """The last such day before it."""
    return day - timedelta((day.isoweekday() - number - 1) % 7 + 1)


def value_of(day: date, unit: str) -> str:
    """The week, month, season… a day lies in, as a value."""
    year = f"{day.year:04d}"
    match unit:
        case "W" | "F":
            iso = day.isocalendar()
            return f"{iso.year:04d}-W{iso.week:02d}"
        case "WE":
            return value_of(day, "W") + "-WE"
        case "M":
            return f"{year}-{day.month:02d}"
        case "Q":
            return f"{year}-Q{(day.month + 2) // 3}"
        case "6M":
            return f"{year}-H{1 if day.month < 7 else 2}"
        case "Y":
            return year
        case "E":
            return year[:3]
        case "C":
            return year[:2]
        case _:
            return day.isoformat()
