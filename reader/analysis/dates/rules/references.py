"""Now, recently, soon: times with no place on a calendar."""

from reader.analysis.dates.grammar import Family, Rule
from reader.analysis.dates.meaning import Meaning, on
from reader.analysis.dates.reading import Reading
from reader.analysis.dates.scene import Scene


def present(reading: Reading, scene: Scene) -> Meaning | None:
    """The present."""
    return on("PRESENT_REF")


def past(reading: Reading, scene: Scene) -> Meaning | None:
    """The past."""
    return on("PAST_REF")


def future(reading: Reading, scene: Scene) -> Meaning | None:
    """The future."""
    return on("FUTURE_REF")


REFERENCES = Family(
    "references",
    "TimeML annotation guidelines 1.2.1, PRESENT_REF and its like",
    (
        Rule(
            "now|currently|current|at present|presently|nowadays|these days",
            present,
            ("He is [now = DATE PRESENT_REF] the [current = DATE PRESENT_REF] mayor.",),
        ),
        Rule(
            "(more|most)? recently|(?<=in) span:(the past) (?! (NUM|few|several|UNIT|UNITS|couple|many))",
            past,
            ("She [recently = DATE PAST_REF] left.",),
        ),
        Rule(
            "(?<!(as|how|too)) soon (?! (as|after))|the (near|foreseeable|immediate|distant)? "
            "future|(near|foreseeable) future|as soon as possible|the (near|short|long) term",
            future,
            ("It will end [soon = DATE FUTURE_REF].",),
        ),
    ),
)
FAMILIES = (REFERENCES,)
