"""Decades and centuries by their numbers and names."""

import re

from reader.analysis.dates.context.scene import Scene
from reader.analysis.dates.filters import NAME_AFTER, is_a_decade
from reader.analysis.dates.rule import Family, Rule
from reader.analysis.dates.rules.shared_patterns import EDGE
from reader.analysis.dates.wording.lexicon import DECADE_WORDS
from reader.analysis.dates.wording.meaning import Meaning, on
from reader.analysis.dates.wording.reading import Reading

TWENTIES = 2020
"""The year from which on this century has them."""
THIS_CENTURY = 2000
"""The 2000s are a decade, as yet; the 1800s a century."""


def a_decade(reading: Reading, scene: Scene) -> Meaning | None:
    """The 1990s, the '80s, the nineties."""
    if reading.has("decade"):
        first = int(reading.number("decade"))
        return on(f"{first // 10:03d}" if first % 100 or first == THIS_CENTURY else f"{first // 100:02d}")
    if not is_a_decade(reading):
        return None
    if reading.word("name") == "noughties":
        return on("200")
    if reading.has("name"):
        tens = DECADE_WORDS[reading.word("name")]
        if reading.before.endswith("Roaring "):
            return on("192")
    else:
        tens = int(re.sub(r"\D", "", reading.printed("tens"))) // 10
    recent = tens < 3 and not _is_last_centurys(reading, scene)
    return on(f"{'20' if recent else '19'}{tens}")


def _is_last_centurys(reading: Reading, scene: Scene) -> bool:
    """Whether the twenties are those of a hundred years ago: before this century had any, unless they are to come."""
    return scene.day is not None and scene.day.year < TWENTIES and not scene.tense(reading).is_ahead


def decade_of_century(reading: Reading, scene: Scene) -> Meaning | None:
    """The second decade of the 21st century."""
    place = 10 if reading.has("last") else int(reading.number("place"))
    number = int(reading.number("number"))
    return on(f"{10 * (number - 1) + place - 1:03d}") if 1 < number < 31 and 1 <= place <= 10 else None


def a_century(reading: Reading, scene: Scene) -> Meaning | None:
    """The 20th century is 19; 20th Century Fox is none."""
    if reading.text.endswith("Century") and NAME_AFTER.match(reading.after):
        return None
    number = int(reading.number("number"))
    return on(f"{number - 1:02d}") if 1 < number < 31 else None


DECADES = Family(
    "decades and centuries",
    "TimeML annotation guidelines 1.2.1; modifiers inside the span as in TIMEX2",
    (
        Rule(
            f"({EDGE} | (the)? (EARLY -? (to -? EARLY -?)? | last half of) | the (first|second|last) half of)? "
            "(the)? (decade:DECADE|tens:TENS|name:(TENNIES|noughties))",
            a_decade,
            (
                "[The 1990s = DATE 199] were hard.",
                "In [the early 1980s = DATE 198] it was new.",
                "[The 1600s = DATE 16] were hard, and [the 2000s = DATE 200] too.",
                "Music of [the '80s = DATE 198] is back.",
                "In [the late nineties = DATE 199] rents rose, and it was in the mid-30s Celsius.",
                "In the Roaring [Twenties = DATE 192] and [the early noughties = DATE 200] they rose.",
                "The over-50s club met.",
            ),
        ),
        Rule(
            "(the)? EARLY -? number:ORD (?= (and|to|or|through) (the)? EARLY -? ORD -? century)"
            "|(the)? (EARLY -?)? number:ORD "
            "(?= (, (EARLY)? ORD){0,2} ,? (and|to|or|through) (the)? (EARLY)? ORD centuries)"
            "|(the)? (EARLY)? number:ORD centuries",
            a_century,
            (
                "In [the 18th = DATE 17] and [19th centuries = DATE 18] it grew.",
                "It is of [the late 12th = DATE 11] or [early 13th century = DATE 12].",
                "It grew in [the 12th = DATE 11], [13th = DATE 12] and [14th centuries = DATE 13].",
                "In [the late 18th = DATE 17] and [early 19th centuries = DATE 18] it grew.",
            ),
        ),
        Rule(
            "(the)? (place:ORD|last:(last|final)) decade of the number:ORD century",
            decade_of_century,
            (
                "In [the second decade of the 21st century = DATE 201] it grew.",
                "In [the last decade of the 19th century = DATE 189] it grew.",
            ),
        ),
        Rule(
            f"({EDGE}| (the)? EARLY -?|(the)? (first|second|third|last|final|latter) (half|quarter|third) of)? "
            "(the)? number:ORD -? (and ORD -?)? century",
            a_century,
            (
                "In [the 19th century = DATE 18] it was a village.",
                "It grew in [the first quarter of the 20th century = DATE 19].",
                "A [sixteenth-century = DATE 15] house burned, says 21st Century Fox.",
            ),
        ),
    ),
)
FAMILIES = (DECADES,)
