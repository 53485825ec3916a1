"""Hours of a span of time, and hours as a page prints them: beside a date, or at the head of an entry."""

from reader.analysis.dates.context.scene import Scene
from reader.analysis.dates.filters import COUNTED_AFTER
from reader.analysis.dates.rule import Family, Rule
from reader.analysis.dates.rules.clock import DAY, DAY_AT, THAT_DAY, ZONE, clock_time, first_hour
from reader.analysis.dates.rules.days import iso_day, slashed_day
from reader.analysis.dates.wording.meaning import Meaning, at
from reader.analysis.dates.wording.reading import Reading
from reader.analysis.patterns import later

TO = "(and|to|until|till|through|-|–)"
NOON = "(noon|midday|midnight)"
HEAD = later(r"(?:\A|\n)\s*\Z")
"""Where an entry opens, which may be headed by its hour."""
ENTRY = later(r"\s*(?:[-–—|:]\s*)?(?:[A-Z“\"‘]|\n|\Z)")
"""What stands behind the hour of an entry: its first words, or nothing more in the line."""
DOTTED = later(r"(?:\A|\n)(?:[01]\d|2[0-3])\.[0-5]\d\s[A-Z“\"‘]")
"""An entry whose hour is written with a point, as its number could be."""
DOTTED_REACH = 1500
"""Characters before and behind an entry in which there are others."""
LEAST_DOTTED = 3
"""Entries with such an hour, of which none is then a number."""
FIXTURE = later(
    r"(?:\bvs?\.? [A-Z][\w’'.& -]{1,40}?(?:[,(:]| [-–—])|\b[Kk]ick-?off(?: time)?:?"
    r"|(?:\b\d{1,2} [A-Z][a-z]{2,8}|\b[A-Z][a-z]{2,8} \d{1,2}|\b[A-Z][a-z]+day): [^:;.\n]{3,60},)\s?\Z"
)
"""Before the hour of a match, or of what stands on a programme behind its day: "Fri 14 Mar: Inflation, | 07:00"."""
IN_HOURS = later(r"(?:.*\s)?\d?\d:\d\d\Z")
"""An hour with its minutes, as running reports print it: "17:42"; not "5pm"."""


def hour_of_entry(reading: Reading, scene: Scene) -> Meaning | None:
    """The hour at the head of an entry of a running report, or behind what it is that of: "Leeds v Stoke, 15:00"."""
    if FIXTURE.search(reading.before):
        return clock_time(reading, scene) if IN_HOURS.match(reading.text) else None
    if not (HEAD.search(reading.before) and ENTRY.match(reading.after)):
        return None
    is_hour = IN_HOURS.match(reading.text) or _is_dotted(scene.document.text, reading.start)
    return clock_time(reading, scene) if is_hour else None


def _is_dotted(text: str, start: int) -> bool:
    """It is one of several entries whose hours have points: "20.17 They are off"."""
    around = text[max(0, start - DOTTED_REACH) : start + DOTTED_REACH]
    opens = DOTTED.match(text, max(0, start - 1)) is not None
    return opens and sum(1 for _ in DOTTED.finditer(around)) >= LEAST_DOTTED


def four_digits(reading: Reading, scene: Scene) -> Meaning | None:
    """0800: an hour where a nought leads or its day follows, and no count of things."""
    is_hour = reading.printed("clock").startswith("0") or reading.has("weekday")
    counts = COUNTED_AFTER.match(reading.after) or not is_hour
    return None if counts else clock_time(reading, scene)


def stamped(reading: Reading, scene: Scene) -> Meaning | None:
    """13/03/2024 09:15, 2024-03-13 09:15:12 UTC."""
    day = iso_day(reading, scene) if reading.has("iso") else slashed_day(reading, scene)
    hour = clock_time(reading, scene)
    return at(f"{day.value}{hour.value[10:]}") if day and hour and hour.value[10:11] == "T" else None


HOURS = Family(
    "hours of spans and of entries",
    "TimeML annotation guidelines 1.2.1; ISO 8601; hours as news sites print them",
    (
        Rule(
            f"span:((clock:(HOUR|CLOCK|DOTCLOCK) half:HALFDAY|noon:{NOON}) {ZONE}) {TO} "
            f"((HOUR|CLOCK|DOTCLOCK) HALFDAY|{NOON}) {ZONE} {THAT_DAY}",
            clock_time,
            (
                "It was open from [9am = TIME 2024-03-12T09:00] to [5pm on Tuesday = TIME 2024-03-12T17:00].",
                "It will be open [9 a.m. = TIME 2024-04-06T09:00] to [1 p.m. April 6 = TIME 2024-04-06T13:00].",
                "It opens from [8am = TIME 2024-03-20T08:00] until [noon on March 20 = TIME 2024-03-20T12:00].",
            ),
        ),
        Rule(
            f"span:(clock:(HOUR|CLOCK)) (-|–) until:(HOUR|CLOCK) half:HALFDAY {ZONE} {DAY}",
            first_hour,
            (
                "It will be open [2 = TIME 2024-03-15T14:00]-[4 p.m. Friday = TIME 2024-03-15T16:00].",
                "It will be open [9:30 = TIME 2024-03-18T09:30]-[11:00 a.m. Monday = TIME 2024-03-18T11:00].",
            ),
        ),
        Rule(
            f"(?<=(between|from)) span:(clock:CLOCK {ZONE}) {TO} CLOCK {ZONE} {DAY}",
            clock_time,
            ("It will run between [03:00 = TIME 2024-03-16T03:00] and [15:00 on Saturday = TIME 2024-03-16T15:00].",),
        ),
        Rule(
            f"(?<=(between|from) CLOCK {TO}) span:(clock:CLOCK {ZONE} {DAY})"
            f"|(?<=(and|to|till|through|before|after|since)) span:(clock:CLOCK {ZONE} {THAT_DAY})",
            clock_time,
            (
                (
                    "The warning runs from [18:00 on Friday = TIME 2024-03-15T18:00] "
                    "to [06:00 on Saturday = TIME 2024-03-16T06:00]."
                ),
                "It is shut from [18:00 = TIME 2024-03-14T18:00] to [19:30 = TIME 2024-03-14T19:30].",
            ),
        ),
        Rule(
            f"{DAY_AT} clock:(CLOCK|DOTCLOCK) (ZONE|local time)",
            clock_time,
            (
                "Updated on [Wed 13 Mar 2024 09.15 GMT = TIME 2024-03-13T09:15].",
                "Published [13 March 2024 at 09:15 GMT = TIME 2024-03-13T09:15].",
                "The train left on [Tuesday at 14:30 local time = TIME 2024-03-12T14:30].",
            ),
        ),
        Rule(
            f"(date:SLASHED|iso:ISO) ,? (at)? clock:CLOCK (half:HALFDAY)? {ZONE}",
            stamped,
            (
                "Published: [13/03/2024 09:15 = TIME 2024-03-13T09:15]",
                "Sent: [2024-03-13 09:15:12 UTC = TIME 2024-03-13T09:15]",
                "Posted [3/13/2024 10:04 PM = TIME 2024-03-13T22:04]",
            ),
        ),
        Rule(
            f"{DAY_AT}? clock:(CLOCK|DOTCLOCK)",
            hour_of_entry,
            (
                "[10:42 = TIME 2024-03-14T10:42] The minister has arrived, after a run of 10:42 for the mile.",
                "[18:05 = TIME 2024-03-14T18:05] – Trains are late.",
                "10.42 Wash the pan.",
                "[Saturday = DATE 2024-03-16]: Tarna v Oster, [15:00 = TIME 2024-03-16T15:00]",
                "[Fri 15 Mar = DATE 2024-03-15]: Inflation (Feb), [07:00 = TIME 2024-03-15T07:00].",
                "[Yesterday 22:10 = TIME 2024-03-13T22:10]",
            ),
        ),
        Rule(
            f"(?<=(at|by|until|from|around|about|since)) span:(clock:MILITARY {DAY}) (?! (UNIT|UNITS|NUM|-))",
            four_digits,
            (
                "The gates opened at [0800 on Tuesday = TIME 2024-03-12T08:00].",
                "They open at [0700 = TIME 2024-03-19T07:00] and close at [2200 on Tuesday = TIME 2024-03-19T22:00].",
            ),
        ),
    ),
)
FAMILIES = (HOURS,)
