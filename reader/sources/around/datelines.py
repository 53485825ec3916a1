"""The day that an article names in front of its own words: in a line above them, or as an agency's report has it,
"LAGOS, Nov. 14 (Agency) —", with its year or without.
"""

import re
from datetime import date, timedelta
from itertools import pairwise

from reader.model import BlockKind
from reader.sources.around.dates import When, read_date
from reader.text.blocks import DATELINE
from reader.text.body import Body, joined, without

FRESH = timedelta(days=60)
"""A report that was seen within so many days of its day is of that year."""
OPENING = 4
"""Blocks at the top among which its first words, its title, its day and its writers stand."""
LONG_BLOCK = 120
"""A block of so many characters is the article itself."""
_DAY = re.compile(r", ((?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8}\.?))((?:,? \d{4})?)\b(?!\d)")
"""The day in an agency's dateline: "LAGOS, Nov. 14 (Agency)", "LAGOS, 14 November 2024"."""
_DAY_ALONE = re.compile(
    r"((?:[A-Z][a-z]{2,8}\.? \d{1,2},|\d{1,2} [A-Z][a-z]{2,8}\.?) \d{4}) ?(?:--|[—–]) ?(?=[\"'“‘«]?[A-Z])"
)
"""The day of a report without its place: "Nov. 14, 2024 -- The crews"."""
_LABEL = re.compile(
    r"(?:(?:first |last )?(?:created|date|issued|modified|posted|published|submitted|updated)"
    r"(?: by [^,\n]{1,30}? on| on| at)?"
    r"|(stand|(?:veröffentlicht|erschienen|erstellt|aktualisiert)(?: am)?|(?:publié|mis à jour|modifié) le"
    r"|(?:publicado|actualizado)(?: el| em)?|(?:pubblicato|aggiornato)(?: il)?|gepubliceerd(?: op)?))\s*(?:[:–-]\s*)?",
    re.IGNORECASE,
)
"""What stands before the date of a line, in English or, marked, as others have it: "Published on: ", "Publié le "."""
_SLASHES = re.compile(r"^(\d{1,2})/(\d{1,2})/(?=\d{4})")
_HOUR = re.compile(r"[\s,]+(?:(?:at|à|um|a las|alle|om)\s+)?\d{1,2}[:.h]\d{2}.*(?<!:)$", re.IGNORECASE)
"""The hour behind the date of a line."""
_CHANGED = re.compile(r"(?:last )?(?:updated|modified)\b", re.IGNORECASE)
_BEFORE_CHANGE = re.compile(r"(?<=\w)[\s,;|•·–—-]+(?=(?:last )?(?:edited|modified|updated)\b)", re.IGNORECASE)
"""What stands before the day of the last change, behind that of publication."""
_LONGEST_LINE = 70
"""Characters of a line that is a day."""
_PLACE = 60
"""Characters of the place of a report with the name of its agency."""
_WRITTEN_AT = re.compile(r"^[A-Z][^\W\d]+(?:[ -][A-Z][^\W\d]+){0,3}, ")
"""The place before the day on which something was written there: "New Delhi, November 11, 2026"."""
_WIRED = re.compile(
    r"^(?:[A-ZÀ-Þ][A-ZÀ-Þ .'’-]+, [A-Z][\w .]+?|(?:[A-ZÀ-Þ][\w ,.'’-]* )?\([A-Z][\w ]+\)) ?(?:—|–|--?) ?(?=\w)"
)
"""The place with its country, or the agency, before a day in a line of their own: "LUSAKA (Orrin) — 14 March 2025".
A place alone may be a title: "WAR DIARY - 12 May 1943".
"""
_DATE_END = re.compile(r"(?:\b\d{4}|\b\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:T\S*)?|\d\s?[日일])\W*$")
"""How a line that is a date ends: "2024", "2024-11-14T09:30"."""


def lift_dateline(body: Body) -> tuple[When | None, Body]:
    """The day that a line of its own names above the article, and the body without that line."""
    for at, block in enumerate(body.blocks[:OPENING]):
        text = block.of(body.text)
        if when := day_of_line(text):
            again = (n for n in range(at + 1, min(at + 3, len(body.blocks))) if _is_changed(body, n))
            return when, without(body, (at, *again)) if len(body.blocks) > 1 else body
        if len(text) >= LONG_BLOCK or DATELINE.match(text):
            break
    return None, body


def _is_changed(body: Body, number: int) -> bool:
    """Whether a block is the day on which something was last changed, behind that of its publication."""
    text = body.blocks[number].of(body.text)
    return _CHANGED.match(text) is not None and day_of_line(text) is not None


def day_of_line(line: str) -> When | None:
    """The day that a short line is, with the words that publishers put around it, and its time, or None."""
    if len(line) > _LONGEST_LINE:
        return None
    first, _, changed = _BEFORE_CHANGE.sub("\n", line.strip(), count=1).partition("\n")
    if changed and not day_of_line(changed):
        first = line.strip()
    whole = unlabelled(first)
    words = _HOUR.sub("", whole)
    if not _DATE_END.search(words):
        return None
    found = read_date(words) or read_date(_WRITTEN_AT.sub("", words)) or read_date(_WIRED.sub("", words))
    with_hour = read_date(whole) if found and words != whole else None
    return with_hour if with_hour and found and with_hour.day == found.day else found


def with_place(body: Body) -> Body:
    """A body in which the place of a report, where it has an element of its own, "Kell, Agency —", stands before the
    first words.
    """
    for at, (block, behind) in enumerate(pairwise(body.blocks[: OPENING + 1])):
        text = block.of(body.text)
        plain = block.kind is behind.kind is BlockKind.PARAGRAPH
        if plain and len(text) <= _PLACE and text.endswith(("—", "–")) and behind.end - behind.start > _PLACE:
            return joined(body, at)
    return body


def unlabelled(line: str) -> str:
    """A line without the word for publishing before its date. Where that is none of English, the day comes before the
    month.
    """
    label = _LABEL.match(line)
    words = line[label.end() :] if label else line
    return _SLASHES.sub(r"\1.\2.", words) if label and label[1] else words


def is_labelled_day(line: str) -> bool:
    """Whether a line is a day with a word for publishing before it."""
    return _LABEL.match(line) is not None and day_of_line(line) is not None


def day_of_report(body: Body, seen: date) -> tuple[When, bool] | None:
    """The day of a report, and whether its year is only assumed: where none is named, the last such day before `seen`.

    None where the first words name no day.
    """
    for block in body.blocks[:OPENING]:
        if alone := _DAY_ALONE.match(body.text, block.start):
            when = read_date(alone[1])
            return (when, False) if when else None
        if day := _day(block.of(body.text)):
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
