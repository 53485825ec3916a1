"""Now, recently, soon: times with no place on a calendar."""

from reader.analysis.dates.context.scene import Scene
from reader.analysis.dates.count_filters import is_some_day
from reader.analysis.dates.filters import NAME_BEFORE
from reader.analysis.dates.rule import Family, Rule
from reader.analysis.dates.wording.meaning import Meaning, on
from reader.analysis.dates.wording.reading import Reading
from reader.analysis.patterns import later

TOLD_BEFORE = later(r"\b(?:was|were|had)\s\Z")
"""What makes "now" a point of what is told: "was | now"."""
TOLD_AFTER = later(
    r"(?:\s|,\s(?:[a-z]+\s){1,2})(?:[a-z]+ed|became|began|came|found|gave|got|grew|had|led|left|made|rose|saw|took|was|went|were)\b"
)
"""A past verb right behind "soon": "Soon | it rained"."""
LEADING = later(r"\s?[^\w\s]|\s(?:for|then|back|on|what|or)\b|\Z")
"""What shows that "Now" only leads in: "Now, listen"."""
ATTRIBUTE = later(
    r"\s(?!(?:of|is|was|that|and|or|but|in|for|to|as|will|would|may|by|with|at|if|when|where|he|she|they|we|you|it|I|on"
    r"|because|than|from|holds?|looks?)\b)[\w-]+"
)
"""A noun that "the future" tells of: "the future | king"."""


FUTURE_AFTER = later(r"\s?[.,;:)”\"]|\s(?:there|it|he|she|they|we|you|I|the|will|would|may|to|by|if|when|and|as)\b|\Z")
"""What stands behind "in future" alone; "in future years" is of years."""
PROSPECT = later(r"\s(?:of|looks?|looked|seems?|seemed|belongs?|lies)\b")
"""What makes prospects of the future."""
DATED = later(r"\s(?:last|this|yesterday|(?:in|on|at) (?:\d|(?:early |late )?[A-Z][a-z]+(?: \d|day|er|ry)\b))")
"""A time that follows at once."""


def present(reading: Reading, scene: Scene) -> Meaning | None:
    """The present; a "Now" with a comma behind it only leads on, behind a name it belongs to it, and every now and then
    is no time; what was then current is past.
    """
    leads = reading.text == "Now" and (LEADING.match(reading.after) or NAME_BEFORE.search(reading.before))
    if reading.before.lower().endswith("one of "):
        return on("FUTURE_REF")
    if reading.text == "current" and reading.before.endswith(("then ", "then-")):
        return on("PAST_REF")
    any_day = reading.before.endswith(("any day ", "any minute "))
    return None if leads or any_day or reading.after.startswith(" and then") else on("PRESENT_REF")


def past(reading: Reading, scene: Scene) -> Meaning | None:
    """The past; nothing for "most recently" in front of the time that it means."""
    means = reading.text.lower() == "most recently" and DATED.match(reading.after)
    return None if means else on("PAST_REF")


def future(reading: Reading, scene: Scene) -> Meaning | None:
    """The future, but not the future king; "soon" beside a past verb is a moment of the story."""
    words = reading.text.lower()
    told = words == "soon" and (TOLD_BEFORE.search(reading.before) or TOLD_AFTER.match(reading.after))
    prospect = ATTRIBUTE.match(reading.after) or PROSPECT.match(reading.after)
    bare = words == "future" and not FUTURE_AFTER.match(reading.after)
    return None if told or bare or (words == "the future" and prospect) else on("FUTURE_REF")


def some_day(reading: Reading, scene: Scene) -> Meaning | None:
    """A day to come that nobody knows: "she hopes to be mayor one day"."""
    ahead = scene.tense(reading).is_ahead
    return on("FUTURE_REF") if ahead and is_some_day(reading) else None


REFERENCES = Family(
    "references",
    "TimeML annotation guidelines 1.2.1, PRESENT_REF and its like",
    (
        Rule(
            "now|currently|current|at present|presently|nowadays|these days",
            present,
            (
                "He is [now = DATE PRESENT_REF] the [current = DATE PRESENT_REF] mayor.",
                "[Now = DATE PRESENT_REF] the work begins. Now, she said, it ends, every now and then.",
                "The Clean Rivers Now group met.",
                "The then-[current = DATE PAST_REF] mayor sold it at the then [current = DATE PAST_REF] price.",
                "It may end one of [these days = DATE FUTURE_REF], or any day now.",
            ),
        ),
        Rule(
            "(?<!as) (more|most)? recently|the other (day|week|month|night|morning|evening)"
            "|(?<!as) (not)? (so|too|very)? long ago|a long time ago|(?<=in) "
            "span:(the (recent|distant|not -? (too|so) -? distant)? past) (?! (NUM|few"
            "|several|UNIT|UNITS|couple|many))",
            past,
            (
                "She [recently = DATE PAST_REF] left, as recently as that.",
                "She was here twice, most recently [last May = DATE 2023-05].",
                "They did so in [the not-too-distant past = DATE PAST_REF].",
                "They met [not long ago = DATE PAST_REF], and again [the other day = DATE PAST_REF].",
            ),
        ),
        Rule(
            "(?<=in) span:(future)|(?<!(as|how|too)) soon (?! (as|after|-))|the (near|foreseeable|immediate|distant)? "
            "future|(near|foreseeable) future|the not -? (too|so) -? distant future"
            "|as soon as possible|the (near|short|long) term",
            future,
            (
                "It will end [soon = DATE FUTURE_REF].",
                "They soon left, and he was soon found.",
                "In [future = DATE FUTURE_REF], it will be shut; in future storms it will sink.",
                "They saw [the future = DATE FUTURE_REF], and the future king.",
                "The future of the mill is open, and the future looks bright.",
                "Soon, he found a home. It ends in [the not-too-distant future = DATE FUTURE_REF].",
            ),
        ),
        Rule(
            "NUM day",
            some_day,
            (
                "She hopes to be mayor [one day = DATE FUTURE_REF], and has [one day = DURATION P1D] to say so.",
                "One day it rained, and one day in [1961 = DATE 1961] it snowed.",
            ),
        ),
    ),
)
FAMILIES = (REFERENCES,)
