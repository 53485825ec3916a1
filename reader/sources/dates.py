"""Dates of publication as files, feeds and pages write them, into an instant and the calendar day there.

ISO 8601, RFC 2822 and the two common ways of English newspapers are read; times inside the articles are left to
`analysis.dates`.
"""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from email.utils import parsedate_to_datetime
from functools import lru_cache

EARLIEST_YEAR = 1500
"""Before this nobody published news: such a year is a machine's zero, not a date."""

_MONTHS = {
    name: at
    for at, name in enumerate(
        ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"), start=1
    )
}
_ISO = re.compile(
    r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})"
    r"(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?(?:\d{2})?)?)?",
    re.IGNORECASE,
)
_COMPACT = re.compile(
    r"(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(?:\.\d+)?(Z|[+-]\d{2}:?\d{2})?)?", re.IGNORECASE
)
_DAY_FIRST = re.compile(
    r"(?:[a-z]+\.?,?\s+)?(\d{1,2})(?:st|nd|rd|th|\.)?\s+([a-z]{3,9})\.?,?\s+(\d{4})\b", re.IGNORECASE
)
_MONTH_FIRST = re.compile(r"(?:[a-z]+,\s+)?([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b", re.IGNORECASE)
_DOTTED = re.compile(r"(\d{1,2})\.[ ]?(\d{1,2})\.[ ]?(\d{4})")
_SLASHED = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})")
_WITH_SIGNS = re.compile(r"(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]")
_YEAR_ZERO = re.compile(r"[a-z]\.?,?[ -]00\d\d\b", re.IGNORECASE)
"""A machine's zero behind a month, which the standard library takes for a year of two digits."""
_UNIX = re.compile(r"\d{9,10}(?:\d{3})?")


@dataclass(frozen=True, slots=True)
class When:
    """A moment of publication."""

    published: datetime
    """Aware, UTC; midnight where only a day is given."""
    day: date
    """The calendar day in the zone as written."""


def read_date(text: str) -> When | None:
    """The moment that a whole string names, or None where it is none. A time without a zone is taken as UTC."""
    return _read(text.strip()[:80])


@lru_cache(maxsize=64)
def _read(words: str) -> When | None:
    """A feed's dates are asked for twice: whether they can be read, and then what they are."""
    if match := _ISO.fullmatch(words) or _COMPACT.fullmatch(words):
        return _moment(match.groups())
    if _UNIX.fullmatch(words):
        return from_unix(float(words))
    if is_zero(words):
        return None
    return _mail_date(words) or _newspaper_date(words) or _numbers(words)


def is_zero(words: str) -> bool:
    """Whether a date in words names one of the first hundred years, as a clock that was never set does."""
    return _YEAR_ZERO.search(words) is not None


def from_unix(seconds: float) -> When | None:
    """The moment of a Unix time in seconds or, where that would lie beyond the year 5000, milliseconds."""
    try:
        moment = datetime.fromtimestamp(seconds / 1000 if abs(seconds) > 1e11 else seconds, UTC)
    except (ValueError, OverflowError, OSError):
        return None
    return from_datetime(moment)


def from_datetime(moment: datetime) -> When | None:
    """The moment of a datetime, without a zone taken as UTC; None for a machine's zero."""
    aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    try:
        return When(aware.astimezone(UTC), aware.date()) if aware.year >= EARLIEST_YEAR else None
    except OverflowError:
        return None


def _moment(parts: tuple[str | None, ...]) -> When | None:
    year, month, day, hour, minute, second, zone = (part or "" for part in parts)
    try:
        whole = datetime.combine(date(int(year), int(month), int(day)), time(), UTC)
        if hour:
            whole = datetime.fromisoformat(f"{whole:%Y-%m-%d}T{int(hour):02}:{minute}:{second or '00'}{_offset(zone)}")
    except ValueError:
        return None
    return from_datetime(whole)


def _offset(zone: str) -> str:
    if not zone or zone[0].isalpha():
        return "+00:00"
    digits = zone[1:].replace(":", "").ljust(4, "0")
    return f"{zone[0]}{digits[:2]}:{digits[2:]}"


def _mail_date(words: str) -> When | None:
    try:
        return from_datetime(parsedate_to_datetime(words)) if ":" in words else None
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _numbers(words: str) -> When | None:
    """As in 23.11.2026, 11/23/2026 and 2026年11月23日. Between slashes only what can be read in one way is."""
    if match := _WITH_SIGNS.fullmatch(words):
        year, month, day = map(int, match.groups())
    elif match := _DOTTED.fullmatch(words):
        day, month, year = map(int, match.groups())
    elif match := _SLASHED.fullmatch(words):
        month, day, year = map(int, match.groups())
        if month > 12:
            month, day = day, month
        elif day <= 12 and day != month:
            return None
    else:
        return None
    try:
        return from_datetime(datetime(year, month, day, tzinfo=UTC))
    except ValueError:
        return None


def _newspaper_date(words: str) -> When | None:
    """As in 4 May 2023 and Thursday, May 4, 2023; what stands behind the year is left aside."""
    if match := _DAY_FIRST.match(words):
        day, month, year = match.groups()
    elif match := _MONTH_FIRST.match(words):
        month, day, year = match.groups()
    else:
        return None
    number = _MONTHS.get(month[:3].lower(), 0)
    try:
        return from_datetime(datetime(int(year), number, int(day), tzinfo=UTC)) if number else None
    except ValueError:
        return None
