"""Names with numbers in them, which no body and nobody has: models, satellites, aircraft."""

import re

from reader.analysis.names.lore.countries import countries
from reader.analysis.names.tagging.lists import fold

LONG_MODEL = r"[A-Z]{1,3}-?\d{3,}(?:-\d+)?[A-Z]{0,3}"
"""No body has such a name."""
NAMED_MODEL = r" (?:\d+[a-z]{1,2}|[A-Z]{1,2}\d{1,3}[A-Za-z]?)\Z"
"""What ends the name of a product and of no body: "Galaxy A55", "Pixel 8a"."""
NUMBERED_CRAFT = r"[A-Z][A-Za-z]{3,}-\d{1,2}\Z"
"""What satellites and missiles are called, beside countries' channels: "Orrin-2"."""
GROUPS = countries().places.keys() | {"channel", "group", "radio", "team"}
"""What has a number behind a hyphen and does not fly."""
LONGEST_CRAFT = 3
"""Letters and figures."""
YOUNG = "u"
"""What stands before an age, and no number of craft: "U-20 Women"."""


def is_long_model(written: str) -> bool:
    """Whether it is a single word that is letters and a long number."""
    return _has_number(written) and re.fullmatch(LONG_MODEL, written) is not None


def is_named_model(written: str) -> bool:
    """Whether it ends as the names of products do: "Galaxy A55"."""
    return _has_number(written) and re.search(NAMED_MODEL, written) is not None


def _has_number(written: str) -> bool:
    return any(map(str.isdecimal, written))


def is_craft(written: str) -> bool:
    """Whether it is a word and a number as satellites have, and no country's channel: "Orrin-2"."""
    return (
        written[-1:].isdecimal()
        and re.match(NUMBERED_CRAFT, written) is not None
        and fold(written).partition("-")[0] not in GROUPS
    )


def is_craft_number(word: str) -> bool:
    """Whether it is what aircraft have before the name of their kind: "CP-140" of "CP-140 Aurora"."""
    letters, _, number = word.partition("-")
    short = len(letters) <= LONGEST_CRAFT and letters.isalpha() and letters != YOUNG
    return short and number[:1].isdecimal() and number[:LONGEST_CRAFT].isdecimal()
