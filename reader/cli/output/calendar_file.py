"""Events as a calendar file (iCalendar, RFC 5545): all-day events, lines folded at 75 octets, text escaped."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

LINE_OCTETS = 75
"""RFC 5545, 3.1: a content line is no longer, its line break left out."""
PRODUCT = "-//Dateline//Timeline//EN"


@dataclass(frozen=True, slots=True)
class Event:
    """One event on one day or on several."""

    uid: str
    """What a calendar knows the event by: equal in every file that is written of it."""
    summary: str
    first: date
    last: date
    """Its last day, included."""
    description: str = ""
    url: str = ""
    tentative: bool = False
    """Planned, and not known to have happened."""


def write_calendar(events: Iterable[Event], stamp: datetime) -> str:
    """A calendar of the events, made at `stamp` (aware). Lines end in CRLF."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{PRODUCT}", "CALSCALE:GREGORIAN"]
    for event in events:
        lines += _event(event, stamp)
    lines.append("END:VCALENDAR")
    return "".join(part + "\r\n" for line in lines for part in fold(line))


def _event(event: Event, stamp: datetime) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{escape(event.uid)}"
    yield f"DTSTAMP:{stamp.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    yield f"DTSTART;VALUE=DATE:{_day(event.first)}"
    # 3.6.1: the end of an all-day event is the day after its last one; the calendar has none after 9999.
    if event.last < date.max:
        yield f"DTEND;VALUE=DATE:{_day(event.last + timedelta(days=1))}"
    yield f"SUMMARY:{escape(event.summary)}"
    if event.description:
        yield f"DESCRIPTION:{escape(event.description)}"
    if event.url:
        # A URI is no TEXT and has no escapes; what could end the line is left out.
        yield f"URL:{''.join(event.url.split())}"
    yield f"STATUS:{'TENTATIVE' if event.tentative else 'CONFIRMED'}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _day(day: date) -> str:
    return f"{day.year:04}{day.month:02}{day.day:02}"


def escape(text: str) -> str:
    """Text as a TEXT value (3.3.11), control codes left out."""
    escaped = text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    escaped = escaped.replace("\r\n", "\n").replace("\n", "\\n")
    return "".join(letter for letter in escaped if letter.isprintable())


def fold(line: str) -> Iterator[str]:
    """A content line in pieces of at most 75 octets, never inside a character; all but the first begin with a blank."""
    piece, size = "", 0
    for letter in line:
        octets = len(letter.encode())
        if size + octets > LINE_OCTETS:
            yield piece
            piece, size = " ", 1
        piece += letter
        size += octets
    yield piece
