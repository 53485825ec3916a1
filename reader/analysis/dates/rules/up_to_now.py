"""As long as one unit, up to now or from now on: "the past year", "over the next decade"."""

from reader.analysis.dates.calendars.calendar import moved, stretch, value_of
from reader.analysis.dates.context.scene import Scene
from reader.analysis.dates.rule import Family, Rule
from reader.analysis.dates.wording.lexicon import UNITS
from reader.analysis.dates.wording.meaning import Meaning, lasting, length, on
from reader.analysis.dates.wording.reading import Reading
from reader.analysis.patterns import later

PERFECT = later(r"\b(?:has|have|[’']ve)\b[^.;:]*\Z")
"""What leads from then to now: "has doubled in"."""


def past_unit(reading: Reading, scene: Scene) -> Meaning | None:
    """The past year: as long as one, up to now. A weekend is the last one."""
    unit = UNITS[reading.word("unit")]
    if unit == "WE":
        return on(value_of(moved(scene.day, "W", -1), "WE") if scene.day else "PAST_REF")
    return lasting(length(1, unit), stretch(scene.day, unit, -1) if scene.day else None)


def past_unit_and_half(reading: Reading, scene: Scene) -> Meaning | None:
    """The past year and a half."""
    unit = UNITS[reading.word("unit")]
    return lasting(length(1.5, unit), stretch(scene.day, unit, -1.5) if scene.day else None)


def decade_up_to_now(reading: Reading, scene: Scene) -> Meaning | None:
    """The last decade, of what has come to be in it; else it is the one before this."""
    return past_unit(reading, scene) if PERFECT.search(reading.before) else None


def coming_unit(reading: Reading, scene: Scene) -> Meaning | None:
    """Over the next decade: as long as one, from now on."""
    unit = UNITS[reading.word("unit")]
    return lasting(length(1, unit), stretch(scene.day, unit, 1) if scene.day else None)


SPANS = Family(
    "as long as one, up to now or from now on",
    "TimeML annotation guidelines 1.2.1, DURATION with an anchor",
    (
        Rule(
            "(?<=(over|within|for|throughout)) span:(the (next|coming) unit:(decade|century))",
            coming_unit,
            ("It will last for [the next decade = DURATION P10Y].",),
        ),
        Rule(
            "the (past|last) unit:(year|decade|century|month|week) and (a|one) half",
            past_unit_and_half,
            ("Over [the past decade and a half = DURATION P15Y] rents rose.",),
        ),
        Rule(
            "the (past|last) full unit:UNIT|the past unit:UNIT"
            "|(?<=(for|over|throughout)) span:(the last unit:decade)"
            "|(?<=(for|over|throughout|in|during|within)) span:(the last unit:(week|month|year)) (?! of)",
            past_unit,
            (
                "Over [the past year = DURATION P1Y] rents rose, and for [the last month = DURATION P1M] they fell.",
                "Over [the past weekend = DATE 2024-W10-WE] it rained.",
            ),
        ),
        Rule(
            "(?<=in) span:(the last unit:decade)",
            decade_up_to_now,
            (
                "The price has doubled in [the last decade = DURATION P10Y].",
                "It was built in [the last decade = DATE 201].",
            ),
        ),
    ),
)
FAMILIES = (SPANS,)
