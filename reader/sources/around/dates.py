"""Dates of publication as files, feeds and pages write them, into an instant and the calendar day there.

ISO 8601, RFC 2822 and the common ways of newspapers are read, with the months of a dozen languages; the time of day
with them by `clock`. Times inside the articles are left to `analysis.dates`.
"""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache

from reader.sources.around import clock

SLACK = timedelta(hours=24)
"""How far ahead of our clock something may be dated: clocks and zones differ, and some feeds announce tomorrow."""
EARLIEST_YEAR = 1500
"""Before this nobody published news: such a year is a machine's zero, not a date."""

# fmt: off
_MONTHS = {
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "may": 5, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "oct": 10, "nov": 11,
    "dec": 12,
    "ene": 1, "gen": 1, "fév": 2, "fev": 2, "mär": 3, "maa": 3, "mrt": 3, "avr": 4, "abr": 4, "mai": 5, "mag": 5,
    "mei": 5,
    "juin": 6, "giu": 6, "juil": 7, "lug": 7, "aoû": 8, "aou": 8, "ago": 8, "set": 9, "okt": 10, "ott": 10, "out": 10,
    "déc": 12, "dez": 12, "dic": 12,
    "янв": 1, "фев": 2, "мар": 3, "апр": 4, "май": 5, "мая": 5, "июн": 6, "июл": 7, "авг": 8, "сен": 9, "окт": 10,
    "ноя": 11, "дек": 12,
    "maj": 5, "des": 12, "sty": 1, "lut": 2, "kwi": 4, "cze": 6, "lip": 7, "sie": 8, "wrz": 9, "paź": 10, "lis": 11,
    "gru": 12, "oca": 1, "şub": 2, "nis": 4, "haz": 6, "tem": 7, "ağu": 8, "eyl": 9, "eki": 10, "kas": 11, "ara": 12,
    "ian": 1, "apri": 4, "iun": 6, "iul": 7, "noi": 11, "már": 3, "ápr": 4, "máj": 5, "jún": 6, "júl": 7, "szep": 9,
    "led": 1, "únor": 2, "břez": 3, "dub": 4, "květ": 5, "červ": 6, "červene": 7, "červenc": 7, "srp": 8, "září": 9,
    "říj": 10, "prosin": 12, "січ": 1, "лют": 2, "берез": 3, "квіт": 4, "трав": 5, "черв": 6, "лип": 7, "серп": 8,
    "верес": 9, "жовт": 10, "листоп": 11, "груд": 12,
    "tammi": 1, "helmi": 2, "huhti": 4, "touko": 5, "kesä": 6, "heinä": 7, "elok": 8, "syys": 9, "loka": 10,
    "marras": 11, "joulu": 12,
    "ιαν": 1, "φεβ": 2, "μαρ": 3, "μάρ": 3, "απρ": 4, "μαΐ": 5, "μαϊ": 5, "μάι": 5, "μαι": 5, "ιουν": 6, "ιούν": 6,
    "ιουλ": 7, "ιούλ": 7, "αυγ": 8, "αύγ": 8, "σεπ": 9, "οκτ": 10, "νοε": 11, "νοέ": 11, "δεκ": 12,
    "يناير": 1, "فبراير": 2, "مارس": 3, "أبريل": 4, "ابريل": 4, "إبريل": 4, "مايو": 5, "يوني": 6, "يولي": 7,
    "أغسطس": 8, "اغسطس": 8, "سبتمبر": 9, "أكتوبر": 10, "اكتوبر": 10, "نوفمبر": 11, "ديسمبر": 12,
    "जनवरी": 1, "फरवरी": 2, "फ़रवरी": 2, "मार्च": 3, "अप्रैल": 4, "मई": 5, "जून": 6, "जुलाई": 7, "अगस्त": 8,
    "सितंबर": 9, "सितम्बर": 9, "अक्टूबर": 10, "अक्तूबर": 10, "नवंबर": 11, "नवम्बर": 11, "दिसंबर": 12, "दिसम्बर": 12,
}
# fmt: on
"""The months by their first letters, of which the most decide: in English, then what French, German, Spanish, Italian,
Portuguese, Dutch and Russian have beside those, then the languages of Scandinavia, Polish, Turkish, Romanian,
Hungarian, Czech, Ukrainian, Finnish, Greek, Arabic as Egypt writes it, and Hindi."""
_SHORTEST_MONTH, _LONGEST_MONTH = min(map(len, _MONTHS)), max(map(len, _MONTHS))
_ISO = re.compile(
    r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})"
    r"(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?(?:\d{2})?)?"
    r"(?:\[[\w/+-]+\])?)?",
    re.IGNORECASE,
)
"""ISO 8601 with signs between: "2024-11-14T09:30:00Z", "2024/11/14 09:30 +0200"."""
_COMPACT = re.compile(
    r"(\d{4})(\d{2})(\d{2})(?:(?:T(?=\d{4})|(?=\d{6}))(\d{2})(\d{2})(\d{2})?(?:\.\d+)?(Z|[+-]\d{2}:?\d{2})?)?",
    re.IGNORECASE,
)
"""ISO 8601 without signs: "20241114T0930Z"; with its seconds also without the letter between."""
_LETTER = r"(?:[^\W\d_]|[\u0900-\u0963])"
"""A letter, or one of the vowel signs that Hindi writes beside its letters."""
_WEEKDAY = rf"(?:{_LETTER}+\.?(?:[,،]\s*|\s+))?"
_MONTH = rf"({_LETTER}{{2,12}})\.?"
_DAY_FIRST = re.compile(
    rf"{_WEEKDAY}(\d{{1,2}})(?:st|nd|rd|th|\.)?[\s-]+(?:(?:of|de) )?{_MONTH}[,،]?[\s-]+(?:de )?(\d{{4}})\b"
)
""""Thursday, 14 November 2024", "14 de mayo de 2024"."""
_MONTH_FIRST = re.compile(rf"{_WEEKDAY}{_MONTH}\s+(\d{{1,2}})(?:st|nd|rd|th)?,?\s+(\d{{4}})\b")
""""Thu, Nov 14, 2024"."""
_END = r"(?=[\s,|–—-]*(?:\d{1,2}:\d|\Z))"
"""Behind a date in numbers nothing stands but a time of day: a sentence may begin with one."""
_DOTTED = re.compile(rf"{_WEEKDAY}(\d{{1,2}})\.[ ]?(\d{{1,2}})\.[ ]?(\d{{4}}|\d{{2}}(?!\d)){_END}")
""""14.11.2024", "14. 11. 24"."""
_SLASHED = re.compile(rf"{_WEEKDAY}(\d{{1,2}})/(\d{{1,2}})/(\d{{4}}){_END}")
""""11/14/2024", "14/11/2024"; which is the month must be plain."""
_ISO_IN_WORDS = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})[T ]+(?=\d{1,2}:\d)|(\d{4})\. (\d{1,2})\. (\d{1,2})\.")
"""With a zone by its name, or half a day, behind the time; and as Korea and Hungary write it."""
_CLOCK_FIRST = re.compile(r"(\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]\.?m\.?)?),?\s+(?:on\s+)?(.*)", re.IGNORECASE)
"""A time of day before the day."""
_ISO_WEEK = re.compile(r"\d{4}-?W\d{2}(?:-?[1-7])?")
""""2024-W46-4"."""
_WITH_SIGNS = re.compile(rf"(\d{{4}})\s?[年년]\s?(\d{{1,2}})\s?[月월]\s?(\d{{1,2}})\s?[日일]{_END}")
"""Chinese, Japanese and Korean: "2024年11月14日"."""
_HOUR_WITH_SIGNS = re.compile(r"(\d{1,2})\s?[時时点點시]\s?(\d{2})\s?[分분]")
""""8時00分", behind such a day."""
_YEAR_ZERO = re.compile(r"[a-z]\.?,?[ -]00\d\d\b", re.IGNORECASE)
"""One of the first hundred years behind a month, as a clock that was never set has it: the standard library takes it
for a year of two digits."""
_UNIX = re.compile(r"\d{9,10}(?:\d{3}|\.\d+)?")
"""Seconds or milliseconds since 1970."""


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
    if _ISO_WEEK.fullmatch(words):
        return _week(words)
    if _UNIX.fullmatch(words):
        return from_unix(float(words))
    if _YEAR_ZERO.search(words):
        return None
    if match := _CLOCK_FIRST.fullmatch(words):
        words = f"{match[2]} {match[1]}"
    return _newspaper_date(words) or _numbers(words) or _mail_date(words)


def _week(words: str) -> When | None:
    try:
        return from_datetime(datetime.combine(date.fromisoformat(words), time(), UTC))
    except ValueError:
        return None


def believed(when: When | None, now: datetime) -> When | None:
    """A moment of publication that is neither a machine's zero nor far ahead; else None. `now` is aware."""
    if when and (when.published.timestamp() == 0 or when.published > now + SLACK):
        return None
    return when


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
    return _on(int(year), int(month), int(day), f"{hour}:{minute}:{second or '00'} {zone}" if hour else "")


def _mail_date(words: str) -> When | None:
    if ":" not in words:
        return None
    from email.utils import parsedate_to_datetime  # noqa: PLC0415 (15 ms, and seldom needed behind the forms above)

    try:
        return from_datetime(parsedate_to_datetime(words))
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _numbers(words: str) -> When | None:
    """As in 23.11.2026, 11/23/2026 and 2026年11月23日. Between slashes only what can be read in one way is."""
    words = _HOUR_WITH_SIGNS.sub(r"\1:\2", words)
    if match := _WITH_SIGNS.match(words) or _ISO_IN_WORDS.match(words):
        year, month, day = (int(part) for part in match.groups() if part)
    elif match := _DOTTED.match(words):
        day, month, year = map(int, match.groups())
        year += 2000 if year < 100 else 0
    elif match := _SLASHED.match(words):
        month, day, year = map(int, match.groups())
        if month > 12:
            month, day = day, month
        elif day <= 12 and day != month:
            return None
    else:
        return None
    return _on(year, month, day, words[match.end() :])


def _newspaper_date(words: str) -> When | None:
    """As in 4 May 2023 and Thursday, May 4, 2023; behind the year only a time of day is looked for."""
    if match := _DAY_FIRST.match(words):
        day, month, year = match.groups()
    elif match := _MONTH_FIRST.match(words):
        month, day, year = match.groups()
    else:
        return None
    number = _month(month.lower())
    return _on(int(year), number, int(day), words[match.end() :]) if number else None


def _month(name: str) -> int | None:
    lengths = range(min(len(name), _LONGEST_MONTH), _SHORTEST_MONTH - 1, -1)
    return next((number for length in lengths if (number := _MONTHS.get(name[:length]))), None)


def _on(year: int, month: int, day: int, behind: str) -> When | None:
    try:
        return from_datetime(clock.moment(date(year, month, day), behind))
    except (ValueError, OverflowError):
        return None
