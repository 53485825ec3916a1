"""The time of day behind a date of publication, and the zone behind that, as feeds and pages write them.

RFC 2822 knows the zones of North America alone. The others are abbreviations of the tz database; where several
countries share one, it is read as the one with most news in English: IST is India's, BST the British summer's.
"""

import re
from datetime import UTC, date, datetime, time, timedelta, timezone

_CLOCK = re.compile(
    r"[\s,|–—-]*(?:(?:at|T)\b\s*)?(\d{1,2})[:.](\d{2})(?!\d)(?::(\d{2})(?:[.,]\d+)?)?\s*(?:([ap])\.?m\b\.?)?\s*(.*)",
    re.IGNORECASE | re.DOTALL,
)
"""A time of day behind a date: "at 9:30 pm", ", 14:05:00.5", "14.05"."""
_MIDNIGHT = re.compile(r"\D*24[:.]00(?!:?0*[1-9])")
"""The end of a day by its own hours."""
_LEAP = 60
"""A second that is put in at the end of some years, and that no clock of Python's has."""
_OFFSET = re.compile(r"(?:GMT|UTC?)?\s*([+-])(\d{1,2}):?(\d{2})?(?!\d)", re.IGNORECASE)
"""A zone by its distance from UTC: "+02:00", "GMT-5"."""
_NAME = re.compile(r"\(?([A-Z]{2,5})\b")
"""A zone by its name: "(CEST)"."""
# fmt: off
_HOURS = {
    "HST": -10, "AKST": -9, "AKDT": -8, "PST": -8, "PDT": -7, "MST": -7, "MDT": -6, "CST": -6, "CDT": -5, "EST": -5,
    "EDT": -4, "AST": -4, "ADT": -3, "NST": -3.5, "NDT": -2.5, "BRT": -3, "BST": 1, "WEST": 1, "CET": 1, "CEST": 2,
    "MEZ": 1, "MESZ": 2, "WAT": 1, "CAT": 2, "SAST": 2, "EET": 2, "EEST": 3, "EAT": 3, "MSK": 3, "TRT": 3, "GST": 4,
    "PKT": 5, "IST": 5.5, "NPT": 5.75, "ICT": 7, "WIB": 7, "HKT": 8, "SGT": 8, "AWST": 8, "JST": 9, "KST": 9,
    "ACST": 9.5, "ACDT": 10.5, "AEST": 10, "AEDT": 11, "NZST": 12, "NZDT": 13,
}
# fmt: on
_AMERICAN = {"ET": -5, "CT": -6, "MT": -7, "PT": -8}
"""In winter; in summer, of which the name does not tell, an hour later."""


def moment(day: date, behind: str) -> datetime:
    """A day with the time of day that stands behind it in the same line; midnight in UTC where none does.

    A time without a zone, or with one that is not known, is taken as UTC.
    """
    found = _CLOCK.match(behind)
    if found and _MIDNIGHT.match(found[0]):
        return datetime.combine(day, time(), zone(found[5], day)) + timedelta(days=1)
    clock = _time(found) if found else None
    if found is None or clock is None:
        return datetime.combine(day, time(), UTC)
    return datetime.combine(day, clock, zone(found[5], day))


def zone(words: str, day: date) -> timezone:
    """The zone that a text begins with, on that day: an offset, also behind GMT or UTC, or a name."""
    if offset := _OFFSET.match(words):
        hours, minutes = int(offset[2]), int(offset[3] or 0)
        if hours < 24 and minutes < 60:
            ahead = timedelta(hours=hours, minutes=minutes)
            return timezone(ahead if offset[1] == "+" else -ahead)
    named = _NAME.match(words)
    if named and named[1] in _AMERICAN:
        return timezone(timedelta(hours=_AMERICAN[named[1]] + _is_american_summer(day)))
    return timezone(timedelta(hours=_HOURS.get(named[1], 0))) if named else UTC


def _is_american_summer(day: date) -> bool:
    """From the second Sunday in March to the first in November (15 U.S.C. 260a)."""
    return _sunday(day.year, 3, 8) <= day < _sunday(day.year, 11, 1)


def _sunday(year: int, month: int, first: int) -> date:
    """The first Sunday from a day of a month on."""
    day = date(year, month, first)
    return day + timedelta(days=6 - day.weekday())


def _time(found: re.Match[str]) -> time | None:
    hour, half = int(found[1]), (found[4] or "").lower()
    if half and hour <= 12:
        hour = hour % 12 + (12 if half == "p" else 0)
    try:
        return time(hour, int(found[2]), min(int(found[3] or 0), _LEAP - 1))
    except ValueError:
        return None
