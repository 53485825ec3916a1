"""Hours of a holiday: "6pm on Christmas Eve", "midnight on New Year's Eve"."""

from reader.analysis.dates.context.scene import Scene
from reader.analysis.dates.rule import Family, Rule
from reader.analysis.dates.rules.clock import ZONE, hour_and_minute
from reader.analysis.dates.rules.feasts import NAMES, feast
from reader.analysis.dates.wording.meaning import Meaning, at
from reader.analysis.dates.wording.reading import Reading

CLOCK_TIME = "(clock:(HOUR|CLOCK|DOTCLOCK) half:HALFDAY|clock:CLOCK|clock:(HOUR|SPOKEN) OCLOCK)"
HOUR = f"({CLOCK_TIME}|noon:(noon|midday|midnight)) {ZONE}"
UNTIL = "((HOUR|CLOCK|DOTCLOCK) (HALFDAY)?|noon|midday|midnight)"


def hour_of_feast(reading: Reading, scene: Scene) -> Meaning | None:
    """The hour of the holiday that is meant; nothing where that is longer than a day."""
    meant = feast(reading, scene)
    if meant is None or meant.days or len(meant.value) != len("2024-12-25"):
        return None
    hour, minute = hour_and_minute(reading)
    return at(f"{meant.value}T{hour:02d}:{minute:02d}", assumed=meant.assumed) if hour <= 24 and minute < 60 else None


def small_hours_of_feast(reading: Reading, scene: Scene) -> Meaning | None:
    """The early hours of a holiday: its morning."""
    meant = feast(reading, scene)
    if meant is None or meant.days or len(meant.value) != len("2024-12-25"):
        return None
    return at(f"{meant.value}TMO", assumed=meant.assumed)


FEAST_HOURS = Family(
    "hours of holidays",
    "TimeML annotation guidelines 1.2.1; the tables and rules of `calendars.holidays`",
    (
        Rule(
            f"{HOUR} ,? (on)? feast:({NAMES}) (,? year:YEAR|of:(last|this|next) year)?"
            f"|feast:({NAMES}) (year:YEAR)? at {HOUR}",
            hour_of_feast,
            (
                "They will meet at [6pm on Christmas Eve = TIME 2024-12-24T18:00].",
                "It will begin at [midnight on New Year's Eve = TIME 2024-12-31T24:00].",
                "They met at [10.30am, Good Friday 2023 = TIME 2023-04-07T10:30].",
                "They will meet on [Boxing Day at 3pm = TIME 2024-12-26T15:00].",
                "They met at [noon = TIME 2024-03-14T12:00] in [Ramadan = DATE 2024-03-11].",
            ),
        ),
        Rule(
            f"the (very)? (early|small|wee) hours (of|on) feast:({NAMES}) (,? year:YEAR)?",
            small_hours_of_feast,
            ("She died in [the early hours of New Year's Day = TIME 2024-01-01TMO].",),
        ),
        Rule(
            f"(?<=(between|from)) span:{HOUR} (and|to|until|-|–) {UNTIL} (on)? feast:({NAMES})",
            hour_of_feast,
            (
                (
                    "They will meet from [6pm = TIME 2024-12-31T18:00] to "
                    "[midnight on New Year's Eve = TIME 2024-12-31T24:00]."
                ),
            ),
        ),
    ),
)
FAMILIES = (FEAST_HOURS,)
