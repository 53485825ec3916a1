"""Holidays and fixed events by the rule that sets them, and by table where none does.

Easter after Butcher's algorithm (Nature, 1876); the days of the United States after 5 U.S.C. § 6103 and 2 U.S.C. § 7.
Lunar feasts are tabular: Ramadan, the two Eids, Hanukkah and others as astronomical calendars gave them for most
countries; a country's own sighting may differ by a day.
"""

from collections.abc import Callable
from datetime import date, timedelta

Rule = Callable[[int], date | None]


def easter(year: int) -> date:
    """Easter Sunday of the western churches."""
    a, (b, c) = year % 19, divmod(year, 100)
    (d, e), g = divmod(b, 4), (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    (i, k), m = divmod(c, 4), (a + 11 * h) // 319
    n = (2 * e + 2 * i - k - h + m + 32) % 7
    month = (h - m + n + 90) // 25
    return date(year, month, (h - m + n + month + 19) % 32)


def orthodox_easter(year: int) -> date:
    """Easter Sunday by the Julian calendar, as a Gregorian date (Meeus)."""
    d = (19 * (year % 19) + 15) % 30
    e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
    month, day = divmod(d + e + 114, 31)
    return date(year, month, day + 1) + timedelta(year // 100 - year // 400 - 2)


def fixed(month: int, day: int) -> Rule:
    """The same day every year."""
    return lambda year: date(year, month, day)


def weekday_of(month: int, weekday: int, count: int, after: int = 0) -> Rule:
    """The count-th ISO weekday of a month (from the end where negative), so many days on."""

    def day(year: int) -> date:
        if count > 0:
            first = date(year, month, 1)
            return first + timedelta((weekday - first.isoweekday()) % 7 + 7 * (count - 1) + after)
        last = date(year + month // 12, month % 12 + 1, 1) - timedelta(1)
        return last - timedelta((last.isoweekday() - weekday) % 7 + 7 * (-count - 1)) + timedelta(after)

    return day


def from_easter(days: int) -> Rule:
    """So many days after Easter."""
    return lambda year: easter(year) + timedelta(days)


def table(first_year: int, days: str) -> Rule:
    """Month and day of each year from the first, "0" where there is none."""
    rows = [tuple(map(int, entry.split("-"))) for entry in days.split()]
    return lambda year: date(year, *rows[year - first_year]) if 0 <= year - first_year < len(rows) else None


def purim(year: int) -> date | None:
    """Thirty days before Passover."""
    passover = PASSOVER(year)
    return passover - timedelta(30) if passover else None


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
NOWRUZ = fixed(3, 20)

SUPER_TUESDAYS = {
    year: date(year, month, day)
    for year, month, day in ((1988, 3, 8), (1992, 3, 10), (1996, 3, 12), (2008, 2, 5), (2012, 3, 6))
}
"""Where most primaries of the United States were held on another day than the first Tuesday of March."""

HOLIDAYS: dict[str, Rule] = {
    "new year's day": fixed(1, 1),
    "new year's eve": fixed(12, 31),
    "new year's": fixed(1, 1),
    "epiphany": fixed(1, 6),
    "valentine's day": fixed(2, 14),
    "groundhog day": fixed(2, 2),
    "st patrick's day": fixed(3, 17),
    "april fools' day": fixed(4, 1),
    "australia day": fixed(1, 26),
    "orthodox christmas": fixed(1, 7),
    "international women's day": fixed(3, 8),
    "tax day": fixed(4, 15),
    "earth day": fixed(4, 22),
    "anzac day": fixed(4, 25),
    "may day": fixed(5, 1),
    "ve day": fixed(5, 8),
    "guy fawkes night": fixed(11, 5),
    "bonfire night": fixed(11, 5),
    "cinco de mayo": fixed(5, 5),
    "victory day": fixed(5, 9),
    "juneteenth": fixed(6, 19),
    "canada day": fixed(7, 1),
    "independence day": fixed(7, 4),
    "bastille day": fixed(7, 14),
    "halloween": fixed(10, 31),
    "all saints' day": fixed(11, 1),
    "veterans day": fixed(11, 11),
    "remembrance sunday": weekday_of(11, 7, 2),
    "armistice day": fixed(11, 11),
    "remembrance day": fixed(11, 11),
    "christmas eve": fixed(12, 24),
    "christmas day": fixed(12, 25),
    "christmas": fixed(12, 25),
    "boxing day": fixed(12, 26),
    "martin luther king day": weekday_of(1, 1, 3),
    "martin luther king jr day": weekday_of(1, 1, 3),
    "presidents day": weekday_of(2, 1, 3),
    "presidents' day": weekday_of(2, 1, 3),
    "mlk day": weekday_of(1, 1, 3),
    "indigenous peoples' day": weekday_of(10, 1, 2),
    "super bowl sunday": lambda year: weekday_of(2, 7, 2 if year >= 2022 else 1)(year) if year >= 2004 else None,
    "giving tuesday": weekday_of(11, 4, 4, after=5),
    "mother's day": weekday_of(5, 7, 2),
    "memorial day": weekday_of(5, 1, -1),
    "father's day": weekday_of(6, 7, 3),
    "labor day": weekday_of(9, 1, 1),
    "columbus day": weekday_of(10, 1, 2),
    "election day": weekday_of(11, 1, 1, after=1),
    "thanksgiving day": weekday_of(11, 4, 4),
    "thanksgiving": weekday_of(11, 4, 4),
    "black friday": weekday_of(11, 4, 4, after=1),
    "cyber monday": weekday_of(11, 4, 4, after=4),
    "super tuesday": lambda year: SUPER_TUESDAYS.get(year, weekday_of(3, 2, 1)(year)) if year % 4 == 0 else None,
    "inauguration day": lambda year: date(year, 1, 20) if year % 4 == 1 else None,
    "mardi gras": from_easter(-47),
    "shrove tuesday": from_easter(-47),
    "ash wednesday": from_easter(-46),
    "palm sunday": from_easter(-7),
    "maundy thursday": from_easter(-3),
    "holy thursday": from_easter(-3),
    "good friday": from_easter(-2),
    "easter sunday": easter,
    "easter monday": from_easter(1),
    "easter": easter,
    "orthodox easter": orthodox_easter,
    "ascension day": from_easter(39),
    "pentecost": from_easter(49),
    "whit monday": from_easter(50),
    "corpus christi": from_easter(60),
    "nowruz": NOWRUZ,
    "ramadan": RAMADAN,
    "eid al fitr": EID_AL_FITR,
    "eid al adha": EID_AL_ADHA,
    "rosh hashanah": ROSH_HASHANAH,
    "yom kippur": YOM_KIPPUR,
    "passover": PASSOVER,
    "purim": purim,
    "hanukkah": HANUKKAH,
    "lunar new year": LUNAR_NEW_YEAR,
    "chinese new year": LUNAR_NEW_YEAR,
    "diwali": DIWALI,
}
"""Names in small letters, as `plain_name` gives them."""


def holiday(name: str, year: int) -> date | None:
    """The day of a holiday in a year; None where the table does not reach or there is none."""
    rule = HOLIDAYS.get(name)
    return rule(year) if rule and 1583 <= year < 9999 else None
