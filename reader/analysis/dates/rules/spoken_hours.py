"""Hours as they are spoken: "half past three", "a quarter to nine"."""

from reader.analysis.dates.context.scene import Scene
from reader.analysis.dates.rule import Family, Rule
from reader.analysis.dates.rules.clock import DAY, ON_DAY, THAT_DAY, day_of, hour_and_minute, names_day
from reader.analysis.dates.wording.meaning import Meaning, at
from reader.analysis.dates.wording.reading import Reading

BESIDE = f"((in the part:PART|half:HALFDAY) {DAY}|{ON_DAY}|{THAT_DAY})"
"""What tells the half of the day, or the day."""
HALF_A_DAY = 12
"""Hours."""


def minutes_past(reading: Reading, scene: Scene) -> Meaning | None:
    """Ten past four, a quarter to nine."""
    hour, _ = hour_and_minute(reading)
    minutes = {"half": 30, "quarter": 15}.get(reading.word("minutes")) or int(reading.number("minutes"))
    in_digits = reading.printed("minutes")[0].isdigit() and reading.printed("clock")[0].isdigit()
    is_vote = minutes % 5 != 0 or (in_digits and hour > HALF_A_DAY)
    if (in_digits and not _is_told(reading)) or (is_vote and not reading.has("past")):
        # "passed by 24 to 17 last night", "by nine to six on Tuesday"
        return None
    if not 0 < hour <= 24 or not 0 < minutes < 60 or (_is_a_ratio(reading, hour, minutes) and not _is_told(reading)):
        return None
    since = hour * 60 + (minutes if reading.has("past") else -minutes)
    day = day_of(reading, scene)
    return at(f"{day}T{since // 60 % 24:02d}:{since % 60:02d}", assumed=not names_day(reading))


def _is_a_ratio(reading: Reading, hour: int, minutes: int) -> bool:
    """Whether "four to one" compares two numbers."""
    return minutes % 5 != 0 or (hour == 1 and not reading.before.endswith("at "))


def _is_told(reading: Reading) -> bool:
    """Whether more than two numbers says that an hour is meant: "15 to 20" may be people."""
    return reading.has("past") or reading.has("part") or reading.has("half")


SPOKEN_HOURS = Family(
    "spoken hours",
    "TimeML annotation guidelines 1.2.1; ISO 8601",
    (
        Rule(
            f"minutes:(half|(a)? quarter) past:past clock:(HOUR|SPOKEN) {BESIDE}? (?! (UNIT|UNITS|-))",
            minutes_past,
            (
                "It was [half past three = TIME 2024-03-14T03:30] when it rained.",
                "It was [a quarter past ten = TIME 2024-03-14T10:15].",
                "She left at [half past four in the morning on Monday = TIME 2024-03-11T04:30].",
            ),
        ),
        Rule(
            "(?<=(at|about|around|by|until|before|after|since)) "
            "span:(minutes:(half|(a)? quarter|NUM) (past:past|to) clock:(HOUR|SPOKEN) "
            f"{BESIDE}?) (?! (UNIT|UNITS|NUM|PART|-))",
            minutes_past,
            (
                "At [ten past four this afternoon = TIME 2024-03-14T16:10] it rained.",
                "It ended at [a quarter to nine in the evening = TIME 2024-03-14T20:45].",
                "It ended at [a quarter to nine on Monday = TIME 2024-03-11T08:45].",
                "It was passed by nine to six on [Monday night = TIME 2024-03-11TNI].",
                "It was seen by 15 to 20 people of the Midnight Crew, by about four to one.",
            ),
        ),
    ),
)
FAMILIES = (SPOKEN_HOURS,)
