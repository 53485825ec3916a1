"""Feasts of lunar calendars, by table: as astronomical calendars gave them for most countries.

A country's own sighting may differ by a day. Feasts that always stand so many days from another are counted from it.
"""

from collections.abc import Callable
from datetime import date, timedelta

Rule = Callable[[int], date | None]
"""The day of a feast in a year; None where the table does not reach."""


def table(first_year: int, days: str) -> Rule:
    """Month and day of each year from the first."""
    rows = [tuple(map(int, entry.split("-"))) for entry in days.split()]
    return lambda year: date(year, *rows[year - first_year]) if 0 <= year - first_year < len(rows) else None


def from_feast(rule: Rule, days: int) -> Rule:
    """The day that lies `days` after another feast."""

    def day(year: int) -> date | None:
        feast = rule(year)
        return feast + timedelta(days) if feast else None

    return day


RAMADAN = table(
    2010,
    "8-11 8-1 7-20 7-9 6-28 6-18 6-6 5-27 5-16 5-6 4-24 4-13 4-2 3-23 3-11 3-1 2-18 2-8 1-28 1-16 1-5",
)
EID_AL_FITR = table(
    2010,
    "9-10 8-30 8-19 8-8 7-28 7-17 7-6 6-25 6-15 6-4 5-24 5-13 5-2 4-21 4-10 3-30 3-20 3-10 2-27 2-15 2-4",
)
EID_AL_ADHA = table(
    2010,
    "11-16 11-6 10-26 10-15 10-4 9-24 9-12 9-1 8-21 8-11 7-31 7-20 7-9 6-28 6-16 6-6 5-27 5-17 5-5 4-24 4-13",
)
ROSH_HASHANAH = table(
    2010,
    "9-9 9-29 9-17 9-5 9-25 9-14 10-3 9-21 9-10 9-30 9-19 9-7 9-26 9-16 10-3 9-23 9-12 10-2 9-21 9-10 9-28",
)
YOM_KIPPUR = table(
    2010,
    "9-18 10-8 9-26 9-14 10-4 9-23 10-12 9-30 9-19 10-9 9-28 9-16 10-5 9-25 10-12 10-2 9-21 10-11 9-30 9-19 10-7",
)
PASSOVER = table(
    2010,
    "3-30 4-19 4-7 3-26 4-15 4-4 4-23 4-11 3-31 4-20 4-9 3-28 4-16 4-6 4-23 4-13 4-2 4-22 4-11 3-31 4-18",
)
HANUKKAH = table(
    2010,
    "12-2 12-21 12-9 11-28 12-17 12-7 12-25 12-13 12-3 12-23 12-11 11-29 12-19 12-8 12-26 12-15 12-5 12-25 "
    "12-13 12-2 12-21",
)
LUNAR_NEW_YEAR = table(
    2010,
    "2-14 2-3 1-23 2-10 1-31 2-19 2-8 1-28 2-16 2-5 1-25 2-12 2-1 1-22 2-10 1-29 2-17 2-6 1-26 2-13 2-3",
)
DIWALI = table(
    2010,
    "11-5 10-26 11-13 11-3 10-23 11-11 10-30 10-19 11-7 10-27 11-14 11-4 10-24 11-12 10-31 10-20 11-8 10-29 "
    "10-17 11-5 10-26",
)
HOLI = table(
    2010,
    "3-1 3-20 3-8 3-27 3-17 3-6 3-24 3-13 3-2 3-21 3-10 3-29 3-18 3-8 3-25 3-14 3-4 3-22 3-11 3-1 3-20",
)
DUSSEHRA = table(
    2010,
    "10-17 10-6 10-24 10-13 10-3 10-22 10-11 9-30 10-19 10-8 10-25 10-15 10-5 10-24 10-12 10-2 10-20 10-9 9-27 10-16 "
    "10-6",
)
RAKSHA_BANDHAN = table(
    2010,
    "8-24 8-13 8-2 8-20 8-10 8-29 8-18 8-7 8-26 8-15 8-3 8-22 8-11 8-30 8-19 8-9 8-28 8-17 8-5 8-23 8-13",
)
JANMASHTAMI = table(
    2010,
    "9-2 8-22 8-10 8-28 8-18 9-5 8-25 8-15 9-3 8-24 8-12 8-30 8-19 9-7 8-26 8-16 9-4 8-25 8-13 9-1 8-21",
)
GANESH_CHATURTHI = table(
    2010,
    "9-11 9-1 9-19 9-9 8-29 9-17 9-5 8-25 9-13 9-2 8-22 9-10 8-31 9-19 9-7 8-27 9-14 9-4 8-23 9-11 9-1",
)
MAHA_SHIVRATRI = table(
    2010,
    "2-12 3-2 2-20 3-10 2-27 2-17 3-7 2-24 2-13 3-4 2-21 3-11 3-1 2-18 3-8 2-26 2-15 3-6 2-23 2-11 3-2",
)
ONAM = table(
    2010,
    "8-23 9-9 8-29 9-16 9-7 8-28 9-14 9-4 8-25 9-11 8-31 8-21 9-8 8-29 9-15 9-5 8-26 9-12 9-1 8-22 9-9",
)
GURU_NANAK_JAYANTI = table(
    2010,
    "11-21 11-10 11-28 11-17 11-6 11-25 11-14 11-4 11-23 11-12 11-30 11-19 11-8 11-27 11-15 11-5 11-24 11-14 11-2 "
    "11-21 11-10",
)
VESAK = table(
    2010,
    "5-27 5-17 5-6 5-25 5-14 5-4 5-21 5-10 4-30 5-18 5-7 5-26 5-16 5-5 5-23 5-12 5-1 5-20 5-8 5-27 5-17",
)
purim = from_feast(PASSOVER, -30)
shavuot = from_feast(PASSOVER, 50)
sukkot = from_feast(ROSH_HASHANAH, 14)
simchat_torah = from_feast(ROSH_HASHANAH, 22)
ashura = from_feast(EID_AL_ADHA, 30)
navratri = from_feast(DUSSEHRA, -9)
durga_puja = from_feast(DUSSEHRA, -4)
