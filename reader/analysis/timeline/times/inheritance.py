"""Whether a sentence without a day goes on from the one before it: only where its first words say so."""

from collections.abc import Sequence

from reader.analysis.timeline.grammar.clauses import Reading
from reader.analysis.timeline.grammar.forms import Form, Word
from reader.model import Grain

GOING_ON = (
    ("then",),
    ("later",),
    ("afterwards",),
    ("afterward",),
    ("shortly", "after"),
    ("shortly", "afterwards"),
    ("soon", "after"),
    ("soon", "afterwards"),
    ("moments", "later"),
    ("minutes", "later"),
    ("hours", "later"),
    ("at", "the", "same", "time"),
    ("on", "the", "same", "day"),
    ("at", "the", "scene"),
    ("at", "the", "meeting"),
    ("during", "the", "meeting"),
    ("during", "the", "visit"),
    ("during", "the", "talks"),
    ("at", "the", "talks"),
    ("after", "the", "meeting"),
    ("there",),
)
"""First words of a sentence that tells what happened on the same day."""
HOURS = frozenset(("hour", "hours", "minute", "minutes", "moments", "second", "seconds"))


def goes_on(reading: Reading, grain: Grain) -> bool:
    """The sentence tells what happened at the time of the one before: a day, and a story in the past tense."""
    if grain not in {Grain.DAY, Grain.TIME} or not reading.clauses:
        return False
    clause = reading.clauses[0]
    if clause.verb.form is not Form.PAST or clause.verb.negated:
        return False
    first = tuple(word.lower for word in reading.words[:4])
    if any(word.time is not None for word in reading.words):
        return _counts_hours(reading.words)
    if first[0] == "there":
        return len(first) > 2 and first[1] == ","
    return any(first[: len(opening)] == opening for opening in GOING_ON)


def _counts_hours(words: Sequence[Word]) -> bool:
    """It opens with hours or minutes counted from the sentence before: "Two hours later, the roof fell in"."""
    end = next((at for at, word in enumerate(words) if word.time is None), 0)
    counted = end > 0 and "later" in {words[end - 1].lower, words[end].lower}
    rest = all(word.time is None for word in words[end:])
    return counted and rest and any(word.lower in HOURS for word in words[:end])
