"""Mornings, afternoons and evenings of a day that the text names, or named last."""

from datetime import timedelta

from reader.analysis.dates.context.scene import Scene
from reader.analysis.dates.rule import Family, Rule
from reader.analysis.dates.rules.clock import DAY, NAMED_DAY, day_of, names_day
from reader.analysis.dates.rules.shared_patterns import WEEKDAY
from reader.analysis.dates.wording.lexicon import DAY_PARTS
from reader.analysis.dates.wording.meaning import Meaning, at
from reader.analysis.dates.wording.reading import Reading
from reader.analysis.patterns import later

HELD_DAILY = later(r"\s(?:briefings|bulletins|editions|meetings|news|papers|prayers|shifts|shows)\b")
"""What is held or comes in a part of every day."""


def early_hours(reading: Reading, scene: Scene) -> Meaning | None:
    """The early hours of a day: its morning; without one, those behind the evening that is told."""
    return at(f"{day_of(reading, scene)}TMO", assumed=not names_day(reading))


def spoken_part(reading: Reading, scene: Scene) -> Meaning | None:
    """The morning or evening of the day last named; nothing for what comes on any day: "the morning briefings"."""
    if HELD_DAILY.match(reading.after):
        return None
    day = scene.day_of_hour(reading)
    during = reading.word("part") == "night" and reading.before.endswith("during ")
    if during and day and day == scene.day and scene.tense(reading).is_past:
        # "operated on her during the night": that before publication
        day -= timedelta(1)
    return at(f"{day.isoformat()}T{DAY_PARTS[reading.word('part')]}", assumed=True) if day else None


def part_of_day(reading: Reading, scene: Scene) -> Meaning | None:
    """As in "by late afternoon", "mid-afternoon yesterday": of the day that is named, else of the day last named."""
    return at(f"{day_of(reading, scene)}T{DAY_PARTS[reading.word('part')]}", assumed=not names_day(reading))


SOME_DAY = f"({NAMED_DAY}|weekday:{WEEKDAY}|(EARLY)? day:(yesterday|today))"

PARTS = Family(
    "parts of days",
    "TimeML annotation guidelines 1.2.1",
    (
        Rule(
            f"the (very)? (early (morning)?|small|wee) hours (of|on) ({SOME_DAY} (morning)?|near:this morning)"
            "|(?<=(in|into|until|during)) span:(the (very)? (early (morning)?|small|wee) hours) (?! of)",
            early_hours,
            (
                "It rained in [the early hours of Tuesday = TIME 2024-03-12TMO].",
                "It fell in [the early hours of this morning = TIME 2024-03-14TMO].",
                "It rained on [3 March = DATE 2024-03-03], and in [the small hours = TIME 2024-03-03TMO] it snowed.",
                "It rained on [Sunday night = TIME 2024-03-10TNI] and into [the small hours = TIME 2024-03-11TMO].",
            ),
        ),
        Rule(
            f"the part:PART of weekday:{WEEKDAY} (?! (OWNER|MONTH|MAYBEMONTH|DAY|DAYORD|,))",
            part_of_day,
            (
                "They came on [the night of Sunday = TIME 2024-03-10TNI].",
                "They came on the night of [Sunday, 3 March = DATE 2024-03-03].",
            ),
        ),
        Rule(
            f"(?<=(in|during|of)) span:(the part:PART) (?! (of|-|from {WEEKDAY}))",
            spoken_part,
            (
                "It rained in [the morning = TIME 2024-03-14TMO].",
                "She reads it in the morning briefings.",
                "It was done in the night from [Sunday = DATE 2024-03-10] to [Monday = DATE 2024-03-11].",
            ),
        ),
        Rule(
            f"(?<=(in|by|at|until|since|from)) span:((the)? EARLY -? part:(morning|afternoon|evening) {DAY}) "
            "(?! (of|-))",
            part_of_day,
            (
                "By [mid-afternoon = TIME 2024-03-14TAF] it was dry.",
                "It rained in [the late afternoon on Tuesday = TIME 2024-03-12TAF].",
            ),
        ),
    ),
)
FAMILIES = (PARTS,)
