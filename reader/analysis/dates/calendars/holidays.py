"""Holidays and fixed events by the rule that sets them, and by table where none does.

Easter after Butcher's algorithm (Nature, 1876); the days of the United States after 5 U.S.C. § 6103 and 2 U.S.C. § 7.
Those of lunar calendars are in `lunar`.
"""

from calendar import isleap
from datetime import date, timedelta

from reader.analysis.dates.calendars import lunar
from reader.analysis.dates.calendars.lunar import Rule


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
    """The day that lies `days` after Easter, or before it."""
    return lambda year: easter(year) + timedelta(days)


NOWRUZ = fixed(3, 20)

SUPER_TUESDAYS = {
    year: date(year, month, day)
    for year, month, day in ((1988, 3, 8), (1992, 3, 10), (1996, 3, 12), (2008, 2, 5), (2012, 3, 6))
}
"""Where most primaries of the United States were held on another day than the first Tuesday of March."""

BANK_HOLIDAYS = ("easter monday", "early may bank holiday", "late may bank holiday", "august bank holiday")
"""Those of England and Wales that fall on a Monday."""
ONCE = {"ve day": 1945, "vj day": 1945, "armistice day": 1918}
"""The year of the day itself, for those that are marked every year since."""
ONCE_REACH = 6
"""Years before and behind such a day in which a story means the day itself."""

HOLIDAYS: dict[str, Rule] = {
    "new year's day": fixed(1, 1),
    "new year's eve": fixed(12, 31),
    "new year's": fixed(1, 1),
    "epiphany": fixed(1, 6),
    "burns night": fixed(1, 25),
    "waitangi day": fixed(2, 6),
    "valentine's day": fixed(2, 14),
    "leap day": lambda year: date(year, 2, 29) if isleap(year) else None,
    "st david's day": fixed(3, 1),
    "groundhog day": fixed(2, 2),
    "st patrick's day": fixed(3, 17),
    "april fools' day": fixed(4, 1),
    "australia day": fixed(1, 26),
    "orthodox christmas": fixed(1, 7),
    "international women's day": fixed(3, 8),
    "tax day": fixed(4, 15),
    "earth day": fixed(4, 22),
    "st george's day": fixed(4, 23),
    "anzac day": fixed(4, 25),
    "patriots' day": weekday_of(4, 1, 3),
    "commonwealth day": weekday_of(3, 1, 2),
    "madaraka day": fixed(6, 1),
    "vj day": fixed(8, 15),
    "gandhi jayanti": fixed(10, 2),
    "mashujaa day": fixed(10, 20),
    "jamhuri day": fixed(12, 12),
    "may day": fixed(5, 1),
    "songkran": fixed(4, 13),
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
    "all souls' day": fixed(11, 2),
    "day of the dead": fixed(11, 2),
    "st andrew's day": fixed(11, 30),
    "veterans' day": fixed(11, 11),
    "remembrance sunday": weekday_of(11, 7, 2),
    "armistice day": fixed(11, 11),
    "remembrance day": fixed(11, 11),
    "new year": fixed(1, 1),
    "christmas eve": fixed(12, 24),
    "christmas day": fixed(12, 25),
    "christmas": fixed(12, 25),
    "boxing day": fixed(12, 26),
    "midsummer day": fixed(6, 24),
    "st stephen's day": fixed(12, 26),
    "kwanzaa": fixed(12, 26),
    "hogmanay": fixed(12, 31),
    "martin luther king day": weekday_of(1, 1, 3),
    "martin luther king jr day": weekday_of(1, 1, 3),
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
    "pancake day": from_easter(-47),
    "fat tuesday": from_easter(-47),
    "ash wednesday": from_easter(-46),
    "lent": from_easter(-46),
    "mothering sunday": from_easter(-21),
    "palm sunday": from_easter(-7),
    "maundy thursday": from_easter(-3),
    "holy thursday": from_easter(-3),
    "good friday": from_easter(-2),
    "holy saturday": from_easter(-1),
    "easter saturday": from_easter(-1),
    "easter sunday": easter,
    "easter monday": from_easter(1),
    "easter bank holiday": from_easter(1),
    "may bank holiday": weekday_of(5, 1, 1),
    "early may bank holiday": weekday_of(5, 1, 1),
    "late may bank holiday": weekday_of(5, 1, -1),
    "spring bank holiday": weekday_of(5, 1, -1),
    "august bank holiday": weekday_of(8, 1, -1),
    "summer bank holiday": weekday_of(8, 1, -1),
    "easter": easter,
    "orthodox easter": orthodox_easter,
    "ascension day": from_easter(39),
    "pentecost": from_easter(49),
    "whit sunday": from_easter(49),
    "whit monday": from_easter(50),
    "trinity sunday": from_easter(56),
    "advent sunday": lambda year: date(year, 11, 27) + timedelta(-date(year, 11, 27).isoweekday() % 7),
    "corpus christi": from_easter(60),
    "nowruz": NOWRUZ,
    "ramadan": lunar.RAMADAN,
    "eid al fitr": lunar.EID_AL_FITR,
    "eid al adha": lunar.EID_AL_ADHA,
    "rosh hashanah": lunar.ROSH_HASHANAH,
    "yom kippur": lunar.YOM_KIPPUR,
    "passover": lunar.PASSOVER,
    "purim": lunar.purim,
    "hanukkah": lunar.HANUKKAH,
    "sukkot": lunar.sukkot,
    "simchat torah": lunar.simchat_torah,
    "shavuot": lunar.shavuot,
    "ashura": lunar.ashura,
    "lunar new year": lunar.LUNAR_NEW_YEAR,
    "chinese new year": lunar.LUNAR_NEW_YEAR,
    "diwali": lunar.DIWALI,
    "holi": lunar.HOLI,
    "navratri": lunar.navratri,
    "durga puja": lunar.durga_puja,
    "dussehra": lunar.DUSSEHRA,
    "raksha bandhan": lunar.RAKSHA_BANDHAN,
    "janmashtami": lunar.JANMASHTAMI,
    "ganesh chaturthi": lunar.GANESH_CHATURTHI,
    "maha shivratri": lunar.MAHA_SHIVRATRI,
    "onam": lunar.ONAM,
    "guru nanak jayanti": lunar.GURU_NANAK_JAYANTI,
    "vesak": lunar.VESAK,
}
"""Names in small letters, as `plain_name` gives them."""


def holiday(name: str, year: int) -> date | None:
    """The day of a holiday in a year; None where the table does not reach or there is none."""
    rule = HOLIDAYS.get(name)
    return rule(year) if rule and 1583 <= year < 9999 else None
