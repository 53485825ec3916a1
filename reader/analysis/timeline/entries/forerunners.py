"""What had been before what a clause tells, by a noun with a time of its own: "closed in May after | a fire | in
April".
"""

from collections.abc import Sequence

from reader.analysis.english.words import ARTICLES
from reader.analysis.timeline.entries.events import Telling, event_before, joined_event
from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.clauses import ClauseNumber, Reading
from reader.analysis.timeline.grammar.forms import Word, is_gerund, starts_noun
from reader.analysis.timeline.times.anchors import Anchor, Role
from reader.analysis.timeline.times.attributes import PLAIN
from reader.analysis.timeline.times.compared import AMOUNTS
from reader.analysis.timeline.times.listed_times import listed_times
from reader.analysis.timeline.times.ranges import Period

LEADING = frozenset(("after", "following", "reversing"))
RECOVERING = frozenset(("rebounding", "recovering"))
"""What is done "from" what had been before."""
SEEING = words_of.REPORTING | words_of.FORESEEING
REACH = 12
"""Words from such a word to the time."""


def forerunner(reading: Reading, at: ClauseNumber, period: Period, others: Sequence[Period]) -> Telling | None:
    """What had been at a time before that of its clause, with whom the clause tells of: "Sales rose in May, after | a 2
    per cent fall | in April".
    """
    words, clause = reading.words, reading.clauses[at]
    end = period.start - (words[period.start - 1].lower in PLAIN)
    if end == period.start and words[end].text[0].isupper():
        # "slowed in May after a strong | April"
        return None
    end, _ = listed_times(words, (end, period.end))
    floor = max(clause.verb.end, end - REACH)
    lead = next((one for one in range(end - 2, floor - 1, -1) if _leads(words, one)), None)
    if lead is None or clause.verb.negated or not _is_noun(reading, lead + 1, end):
        return None
    own = (one for one in others if reading.clause_of(one.start) == at and one.end <= lead)
    if not any(one.first > period.last for one in own):
        return None
    if event := event_before(reading, Anchor(Role.AT, (end, period.end)), lead + 1):
        return event
    # "sees sales growing this year, after a fall last year": whose it was, the clause does not tell.
    other = any(clause.verb.end <= verb.start < lead - 1 for verb in clause.verbs)
    # "following cuts by Lund and Brandt last month"
    other = other or any(words[one].lower == "by" and words[one + 1].text[0].isupper() for one in range(lead, end))
    kept = ((lead + 1, end), (end, end))
    return None if other or clause.verb.word in SEEING else joined_event(words, clause.subject, kept)


def _leads(words: Sequence[Word], at: int) -> bool:
    return words[at].lower in LEADING or (words[at].lower == "from" and words[at - 1].lower in RECOVERING)


def _is_noun(reading: Reading, start: int, end: int) -> bool:
    """No verb is in it, no mark and no other time."""
    words = reading.words
    done = any(start <= verb.start < end for chunk in reading.chunks for verb in chunk.verbs)
    inside = words[start:end]
    plain = all(word.time is None and (word.text[0].isalnum() or word.text in AMOUNTS) for word in inside)
    more = any(word.text.isalpha() and word.lower not in AMOUNTS | ARTICLES for word in inside)
    return not done and plain and more and starts_noun(inside[0]) and not is_gerund(inside[0].lower)
