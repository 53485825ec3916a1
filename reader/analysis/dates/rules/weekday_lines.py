"""Weekdays that head a line: of a programme, of what is on from day to day, and of a week that is over."""

from datetime import timedelta

from reader.analysis.dates.context.scene import Scene
from reader.analysis.dates.context.tense import Tense
from reader.analysis.dates.wording.reading import Reading
from reader.analysis.patterns import later

PROGRAMME = later(r":\s(?=[^\n]{0,200}?\b(?:\d{1,2}(?:[.:]\d\d)?\s?[ap]\.?m\b|\d\d:\d\d\b|noon\b|midnight\b))")
"""Behind the weekday that opens a line: an hour at which something is on."""
PROGRAMME_BEFORE = later(r"(?:\A|\n)[A-Z][a-z]+day\b[^:\n]{0,40}:\s[^\n]{1,300}\n+\Z")
"""Before it: the line of another day."""
LONGEST_LINE = timedelta(2)
"""From the first to the last of the days that one line is of."""
PAST_WEEK = later(r"\b(?:past|last|previous) week:\n+(?:[A-Z][a-z]+day:[^\n]*\n+){0,6}\Z")
"""Before the weekday of a line of what was in a week that is over."""
WEEK_REACH = 1500
LINE_REACH = 350
"""Characters."""


def is_on_programme(reading: Reading, scene: Scene) -> bool:
    """It heads a line of what is on: "Saturday: Farmers' market, the quay, 9am", or a line behind that of a day which
    is not over.
    """
    opens = reading.before[-1:] in {"", "\n"} and reading.after.startswith(": ") and scene.day is not None
    opens = opens and not is_of_past_week(reading, scene)
    if not opens or scene.day is None or scene.tense(reading) is not Tense.UNKNOWN:
        return False
    return PROGRAMME.match(reading.after) is not None or is_behind_line(reading, scene)


def is_of_past_week(reading: Reading, scene: Scene) -> bool:
    """It heads a line of what was in a week that is over: "Posts of the past week:", and then | "Monday: …"."""
    opens = reading.before[-1:] == "\n" and reading.after.startswith(":")
    before = scene.document.text[max(0, reading.start - WEEK_REACH) : reading.start] if opens else ""
    return PAST_WEEK.search(before) is not None


def is_behind_line(reading: Reading, scene: Scene) -> bool:
    """The line of a day which is not over stands before it: "Tuesday 6 May: …", and then | "Wednesday: …"."""
    before = scene.document.text[max(0, reading.start - LINE_REACH) : reading.start]
    ahead = scene.day is not None and scene.named_day is not None and scene.named_day >= scene.day
    ahead = ahead and reading.after.startswith(": ") and not is_of_past_week(reading, scene)
    return ahead and PROGRAMME_BEFORE.search(before) is not None
