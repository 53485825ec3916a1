"""The same day or time in another year: "a year ago today", "20 years ago on Friday", "this time last year"."""

from datetime import date, timedelta

from reader.analysis.dates.calendars.calendar import moved, value_of
from reader.analysis.dates.context.scene import Scene
from reader.analysis.dates.rule import Family, Rule
from reader.analysis.dates.rules.near_days import NEAR, UNDATED
from reader.analysis.dates.rules.relative import counted, moved_by
from reader.analysis.dates.rules.shared_patterns import WEEKDAY
from reader.analysis.dates.wording.lexicon import MANY_UNITS, MONTHS, SEASONS, STEPS, UNITS, WEEKDAYS
from reader.analysis.dates.wording.meaning import Meaning, on
from reader.analysis.dates.wording.reading import Reading

FINER = {"year": "M", "month": "W", "week": "D"}
"""About how finely a time of a year, a month or a week is told."""


def day_years_ago(reading: Reading, scene: Scene) -> Meaning | None:
    """A year ago today; ten years ago on Saturday; a month ago this week, twenty years ago next month."""
    unit, count = (UNITS | MANY_UNITS)[reading.word("unit")], counted(reading)
    if scene.day is None or count is None or unit in "SmH":
        return on("PAST_REF")
    if reading.has("season"):
        return on(f"{moved_by(scene.day, unit, -count).year:04d}-{SEASONS[reading.word('season')]}")
    if reading.has("month"):
        return on(f"{moved_by(scene.day, unit, -count).year:04d}-{MONTHS[reading.word('month')]:02d}")
    same = UNITS.get(reading.word("same"), "D")
    start = moved(scene.day, same, STEPS.get(reading.word("which"), 0))
    if reading.has("weekday"):
        start = _near(scene.day, WEEKDAYS[reading.word("weekday")], back=unit in "DWF")
    return on(value_of(moved_by(start + timedelta(NEAR.get(reading.word("day"), 0)), unit, -count), same))


def _near(day: date, weekday: int, *, back: bool) -> date:
    """The nearest day of that ISO number, or the last one: "a week ago Friday" is a week before last Friday."""
    ahead = (weekday - day.isoweekday()) % 7
    return day + timedelta(ahead - 7 if ahead > 3 or (back and ahead) else ahead)


def this_time(reading: Reading, scene: Scene) -> Meaning | None:
    """The month a year ago, in "this time last year"."""
    step = STEPS[reading.word("which")]
    if scene.day is None:
        return on(UNDATED[step])
    unit = reading.word("unit")
    return on(value_of(moved(scene.day, UNITS[unit], step), FINER[unit]))


def this_day_of_year(reading: Reading, scene: Scene) -> Meaning | None:
    """The day, week or month of publication in another year: "on this day in 1963", "on this day 50 years ago"."""
    if scene.day is None:
        return None
    year, count = reading.number("year"), counted(reading)
    back = scene.day.year - int(year) if year else int(count or 0)
    same = UNITS.get(reading.word("same"), "D")
    return on(value_of(moved(scene.day, "Y", -back), same)) if 0 < back < scene.day.year else None


ANNIVERSARIES = Family(
    "the same time in another year",
    "TimeML annotation guidelines 1.2.1; the calendar",
    (
        Rule(
            "(exactly)? count:(NUM|A SCALE|A) unit:(UNIT|UNITS) ago (day:(today|yesterday|tomorrow)"
            f"|this (season:SEASON|month:MONTH)|(this|which:next) same:(week|month)|(on|this)? weekday:{WEEKDAY})",
            day_years_ago,
            (
                "[A year ago today = DATE 2023-03-14] the dam broke.",
                "It opened [two years ago this week = DATE 2022-W11].",
                "It opened [a century ago this summer = DATE 1924-SU].",
                "It was sealed [800 years ago this June = DATE 1224-06].",
                "It opened [ten years ago next month = DATE 2014-04].",
                "It sank [20 years ago on Saturday = DATE 2004-03-16].",
                "[A hundred years ago today = DATE 1924-03-14] it sank.",
                "It sank [a week ago Friday = DATE 2024-03-01].",
            ),
        ),
        Rule(
            "this same:(day|date|week|month) (in year:YEAR|count:(NUM|A SCALE) (years|year) ago)",
            this_day_of_year,
            (
                "On [this day in 1963 = DATE 1963-03-14] the bridge fell.",
                "On [this date 50 years ago = DATE 1974-03-14] the bridge fell.",
                "[This week in 1969 = DATE 1969-W11] it snowed.",
            ),
        ),
        Rule(
            "this time which:(last|next) unit:(year|month|week)",
            this_time,
            (
                "[This time last year = DATE 2023-03] it was dry.",
                "By [this time next year = DATE 2025-03] it will be dry.",
            ),
        ),
    ),
)
FAMILIES = (ANNIVERSARIES,)
