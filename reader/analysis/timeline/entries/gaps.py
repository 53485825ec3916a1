"""What a verb that is left out would tell: "They signed a truce in 2000 and, 18 years later, | a treaty"."""

from reader.analysis.timeline.entries.events import Telling
from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.bare_relatives import NUMBERS
from reader.analysis.timeline.grammar.clauses import ClauseNumber, Reading
from reader.analysis.timeline.grammar.forms import lowered, starts_noun, word_at
from reader.analysis.timeline.times.ranges import Period

LONGEST = 12
"""Words behind the time."""


def stands_in_gap(reading: Reading, period: Period) -> bool:
    """An "and" and two commas are around a time, and a noun without a verb behind it."""
    words, first = reading.words, period.end + 1
    around = lowered(words, period.start - 2, period.start) == ["and", ","] and word_at(words, period.end).text == ","
    noun = word_at(words, first)
    begins = noun.named or noun.text.isdigit() or noun.lower in words_of.DETERMINERS | NUMBERS
    return around and begins and all(verb.start < period.start for chunk in reading.chunks for verb in chunk.verbs)


def gapped(reading: Reading, period: Period) -> Telling | None:
    """What the last verb before such a time tells of the noun behind it: with its subject, where it has an object, or
    as its subject, "resigned in May and, a week later, | his deputy".
    """
    words, first = reading.words, period.end + 1
    at = max((ClauseNumber(at) for at, one in enumerate(reading.clauses) if one.verb.end <= period.start), default=None)
    clause = reading.clauses[at] if at is not None else None
    stop = next((one for one in range(first, len(words)) if not words[one].text[0].isalnum()), len(words))
    if clause is None or clause.subject is None or stop - first > LONGEST:
        return None
    verb, noun, after = (clause.verb.start, clause.verb.end), (first, stop), word_at(words, clause.verb.end)
    has_object = starts_noun(after) and after.time is None
    return Telling((clause.subject, verb, noun) if has_object else (noun, verb), at, clause.verb)
