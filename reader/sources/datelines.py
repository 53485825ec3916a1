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


def day_of_report(body: Body, seen: date) -> tuple[When, bool] | None:
    """The day of a report, and whether its year is only assumed: where none is named, the last such day before `seen`.

    None where the first words name no day.
    """
    for block in body.blocks[:OPENING]:
        if day := _day(body.text[block.start : block.end]):
            words, year = day.groups()
            when = read_date(words + year) if year else _last(words, seen)
            return (when, not year and seen - when.day > FRESH) if when else None
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
