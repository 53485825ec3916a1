"""Counts of units that are no length of time: ages, rates, fractions, prices, names.

Like those of `filters`, each looks at a few characters around a reading.
"""

import re

from reader.analysis.dates.filters import is_a_title
from reader.analysis.dates.wording.lexicon import MONTHS, SCALES, SEASONS, SMALL, TENS
from reader.analysis.dates.wording.reading import Reading
from reader.analysis.english.words import INDEFINITE
from reader.analysis.patterns import later

ZERO = frozenset({"zero", "0", "no"})
COUNT_BEFORE = later(rf"(?:\d|\b(?:{'|'.join((*SMALL, *TENS, *SCALES))}))\s\Z", re.IGNORECASE)
"""A number right before a unit: "ten | years"."""
AGE_AFTER = re.compile(r"[\s-]*(?:olds?|of age|older|younger)\b", re.IGNORECASE)
"""What makes a length an age: "30 years | old"."""
RATE_BEFORE = later(
    rf"(?:\d|\b(?:{'|'.join((*SMALL, *TENS, *SCALES))})|%|percent|times|once|twice|multiple|several|dozens?)\s"
    r"(?:(?!over|in|for|within|after|by|than|about|nearly)[a-z]+\s)?\Z"
)
"""How much or how often before a rate: "300 tons | a week", "twice | a day"."""
MANY_BEFORE = later(
    r"\s(?!(?:takes|lasts|spends|waits|needs|gets|gives|adds|loses|wins|serves|stays|costs|wants|plus|this|his|its|has|was"
    r"|thus|less|always|perhaps|across|besides|towards?|versus|runs|lives|works|earns|makes|pays|saves|plays|pass)\b)"
    r"[a-z]{3,}s\s\Z"
)
"""Several of something before a rate, and no verb in -s: "sells boats | a week"; not "it lasts | a week"."""
FROM_THERE = later(r"\s(?:into|earlier|later|after|before|ago|since|on)\b")
"""Things of which so many are done in each: "two dozen visits a year"."""
COMPARED_AFTER = later(r"\s(?:earlier|later|before|ago)\b")
"""What makes of a year one with which another is compared, and no rate."""
MONEY_RATE_BEFORE = later(r"[$£€]\s?\d[\d,.]*\s(?:(?:million|billion)\s)?\Z")
"""What makes a unit a rate: "$5 million | a year"."""
MOMENT_BEFORE = later(r"\b(?:for|per|of|in|than|within|half)\s\Z")
"""Before a second that is a length of time: "for | a second", "half | a second"."""
SECOND_AFTER = later(r"[^\w\s-]|\s(?:and|or|but|that|to|when|before|after|of|as|if|in|on|at|he|she|they|it|I|we)\b|\Z")
"""What may stand behind a moment; "for a second chance" is none."""
FRACTION_AFTER = later(r"[\s-]*(?:of|full|empty|complete|finished)\b|\.")
"""What makes a quarter a part and no time: "a quarter | of the town"."""
DAY_THING = later(r"\s(?:traders?|trips?|care|jobs?|nursery|cent(?:re|er)s?|labou?rers?|passe?s?|shift|school)\b")
"""What bears a day in its name: "a day trader"."""

SPEED_BEFORE = later(r"\b(?:miles?|kilomet(?:re|er)s?|km|knots|metres|meters|feet)\s\Z")
"""What makes an hour a rate: "60 miles | an hour"."""
RISK_BEFORE = re.compile(r"\b(?:in|once)-(?:a-)?\Z")
"""How rare a flood is: "a one-in-100-year flood", "once-in-a-century"."""
READING_AFTER = later(r"\s(?:read|listen|watch)\b")
"""What a page says of its own length: "5 min read"."""
DAY_AFTER = later(r"\s(?:a|per)\sday\b")
"""Behind hours that recur: "eight hours | a day"."""
SOME_DAY = later(
    r"\b(?:for|in|within|after|only|just|than|least|lasted|took|takes?|spent|have|has|had|gave|give|gives|given|about|another|of|by|the|or)\s\Z",
    re.IGNORECASE,
)
"""Before one day that is counted: "within | one day", "lasted | one day"."""
CLAUSE_AFTER = re.compile(r"\s(?:(?:on|in|during) which|when|where)\b")
"""What may say of a day what it was like: "on a day when it rained"."""
APART_AFTER = later(
    r"\s(?:late|early|long|off|each|later|earlier|before|after|ago|of"
    rf"|in(?! (?:the )?(?:{'|'.join((*MONTHS, *SEASONS))}|(?:early |late |mid-)?[12]\d\d\d)\b))\b",
    re.IGNORECASE,
)
"""Behind one day that is counted: "one day | late", "one day | in six"; not "one day | in May"."""


def is_an_age(reading: Reading) -> bool:
    """Whether a count of years says how old somebody is."""
    return bool(AGE_AFTER.match(reading.after))


def is_counted(reading: Reading) -> bool:
    """Whether a number stands before units that were not read with it, a name's, as in "the film Ten Days"; or was told
    before: "the third in as many months".
    """
    told = reading.before.endswith(" as ") and reading.text.lower().startswith("many ")
    return told or bool(COUNT_BEFORE.search(reading.before))


def is_a_speed(reading: Reading, unit: str) -> bool:
    """Whether "an hour" says how fast: "60 miles an hour"."""
    return unit in "SmH" and bool(SPEED_BEFORE.search(reading.before))


def is_a_duration(reading: Reading, unit: str, count: float | None) -> bool:
    """Whether a count of units is a time: no age, no fraction ("three quarters"), no ordinal ("a second"), no price."""
    if is_an_age(reading) or is_a_title(reading) or is_a_speed(reading, unit) or is_some_day(reading):
        return False
    if reading.phrase("count") in ZERO or RISK_BEFORE.search(reading.before) or _is_a_year(reading, count):
        return False
    if unit == "H" and DAY_AFTER.match(reading.after):
        return False
    if unit == "m" and READING_AFTER.match(reading.after):
        return False
    single = reading.phrase("count") in INDEFINITE
    if unit == "Q" and (single or "-" in reading.text or _is_a_fraction(reading, count)):
        return False
    return not single or _counts_one(reading, unit)


def _is_a_year(reading: Reading, count: float | None) -> bool:
    """Whether the number beside a single unit is a year's: "the 2020 week"."""
    return bool(count and 1900 <= count <= 2100 and not reading.word("unit").endswith("s"))


def _is_a_fraction(reading: Reading, count: float | None) -> bool:
    """Whether three quarters are parts of something."""
    return count == 3 and not reading.has("which") and bool(FRACTION_AFTER.match(reading.after))


def _counts_one(reading: Reading, unit: str) -> bool:
    """Whether "a" counts: not in "a day trader", "a day when it rained", "a second chance", "$5 an hour"."""
    if CLAUSE_AFTER.match(reading.after) or (unit == "D" and DAY_THING.match(reading.after)):
        return False
    if unit == "S":
        return bool(SECOND_AFTER.match(reading.after) and MOMENT_BEFORE.search(reading.before))
    return not (MONEY_RATE_BEFORE.search(reading.before) or reading.before.endswith("hours "))


def is_some_day(reading: Reading) -> bool:
    """Whether "one day" is a day to come or gone by: "she hopes to be mayor one day"."""
    if reading.text.lower() != "one day":
        return False
    return not (SOME_DAY.search(reading.before) or APART_AFTER.match(reading.after))


def is_a_rate(reading: Reading) -> bool:
    """Whether "a week" says how much is done in each: "300 tons a week"; not "4 percent | a year before"."""
    if COMPARED_AFTER.match(reading.after):
        return False
    if RATE_BEFORE.search(reading.before):
        return True
    many = len(reading.text.split()) < 3 and MANY_BEFORE.search(reading.before)
    return bool(many) and not FROM_THERE.match(reading.after)
