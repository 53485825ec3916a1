"""The day in front of an agency's report, "LAGOS, Nov. 14 (Agency) —", with its year or without."""

import re
from datetime import date, timedelta

from reader.sources.dates import When, read_date
from reader.text.blocks import DATELINE
from reader.text.body import Body

FRESH = timedelta(days=60)
"""A report that was seen within so many days of its day is of that year."""
OPENING = 4
"""Paragraphs among which the first words of a report stand."""
_DAY = re.compile(r", ((?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8}\.?))((?:,? \d{4})?)\b(?!\d)")


def dated_with_year(text: str) -> When | None:
    """The day of a report that names its year; None where it names none, or `text` does not begin so."""
    day = _day(text)
    return read_date("".join(day.groups())) if day else None


def dated_before(body: Body, seen: date) -> tuple[When, bool] | None:
    """The last such day before a report was seen, where it names no year, and whether that year is only assumed."""
    for block in body.blocks[:OPENING]:
        if day := _day(body.text[block.start : block.end]):
            when = _last(day[1], seen)
            return (when, seen - when.day > FRESH) if when else None
    return None


def _day(text: str) -> re.Match[str] | None:
    written = DATELINE.match(text)
    return _DAY.search(written[0]) if written else None


def _last(words: str, seen: date) -> When | None:
    """The last day of these words up to the day after `seen`, which it may be already where it was written."""
    for year in (seen.year + 1, seen.year, seen.year - 1):
        when = read_date(f"{words} {year}")
        if when and when.day <= seen + timedelta(days=1):
            return when
    return None
