"""Whether an entry would name nothing that it tells of: "refused the ones", "another in Lorne burned"."""

from collections.abc import Sequence
from itertools import pairwise

from reader.analysis.english.words import APOSTROPHE_S
from reader.analysis.timeline.entries.events import Telling
from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.clauses import Clause, ClauseNumber, Reading
from reader.analysis.timeline.grammar.forms import is_gerund, word_at
from reader.analysis.timeline.grammar.joining import Opener
from reader.analysis.wordlists import word_set

IDLE = word_set(
    "agreed began continued decided fumed proceeded reacted responded shrugged sighed spoke started tried went"
)
"""Verbs that tell nothing of a person by themselves."""
RANKS = words_of.ORDINALS | {"last", "latest", "next", "other"}
COUNTED_FROM = word_set("counting measurements monitoring polling records")
"""What begins and is no event: "the highest since | records began in 1968"."""
OUTSIDE = words_of.PREPOSITIONS - {"of"}
WAS_SAID = 3
"""Words of "it was said"."""
WANTING = word_set("had has have hoped meant need needed needs tried used want wanted wants")


def is_vague(reading: Reading, telling: Telling) -> bool:
    """It names nothing that it tells of: "refused the ones", "another in Lorne burned", "Ann Lee continued"."""
    at = telling.clause
    if at is not None and (
        _is_elliptic(reading, at) or _is_likened(reading, reading.clauses[at]) or _is_one(reading, at)
    ):
        return True
    if _wants_only(reading, telling):
        return True
    told = [at for start, end in telling.ranges for at in range(start, end) if reading.words[at].text[0].isalnum()]
    return any(vague(reading, telling, told) for vague in (_is_phrase, _points, _begins_or_ends_with_one))


def _wants_only(reading: Reading, telling: Telling) -> bool:
    """What somebody wanted is left out: "She wanted to | in 2019", "I did not need to again"."""
    verb, words = telling.verb, reading.words
    if verb is None or verb.word not in WANTING or word_at(words, verb.end).lower != "to":
        return False
    after = word_at(words, verb.end + 1)
    return after.time is not None or not after.text[0].isalnum() or after.lower in words_of.PREPOSITIONS | {"again"}


def _is_phrase(reading: Reading, telling: Telling, told: Sequence[int]) -> bool:
    """It is a phrase that only leads on, or says that there was something; `told` are its words."""
    words, lowers = reading.words, [reading.words[at].lower for at in told]
    if ("the", "following") in pairwise(words[at].lower for at in told if words[at].time is None):
        # "He wrote the following words:"
        return True
    only_person = len(told) > 1 and all(words[at].person for at in told[:-1])
    only_person = only_person or lowers[:-1] in (["i"], ["we"])
    if lowers[0] == "the" and set(lowers[1:]) <= RANKS:
        # "I found ten letters, the first dated 12 May"
        return True
    if lowers[0] in {"else", "hers", "mine", "ours", "theirs", "yours"} or (lowers[-1] in IDLE and only_person):
        # "Ann Lee continued"
        return True
    behind = telling.clause is not None and reading.clauses[telling.clause].opener is Opener.COMMA
    if behind and lowers[:2] == ["it", "was"] and len(lowers) == WAS_SAID and lowers[-1] in words_of.REPORTING:
        # "Ann Lee has died, | it was announced"
        return True
    verb = telling.verb
    was = verb is not None and verb.word in words_of.BE and word_at(words, verb.end).lower != "to"
    if was and lowers[:1] == ["the"] and not RANKS.isdisjoint(lowers[1:2]) and not words_of.BE.isdisjoint(lowers[2:3]):
        # "The last was in 2018", but "The next is to be held in May"
        return True
    return lowers[0] in COUNTED_FROM and lowers[1:2] == ["began"]


def _points(reading: Reading, telling: Telling, told: Sequence[int]) -> bool:
    """Its object is a "this": "They understood this", "I wrote about this", "She stated this in a letter"."""
    words, verb = reading.words, telling.verb
    if verb is None:
        return False
    led = len(told) > 1 and words[told[-2]].lower in words_of.PREPOSITIONS
    ends = words[told[-1]].lower in {"this", "that"} and verb.end == told[-1] - led
    return ends or (telling.saying and word_at(words, verb.end).lower == "this")


def _begins_or_ends_with_one(reading: Reading, telling: Telling, told: Sequence[int]) -> bool:
    """Its subject or its object is a bare "one": "another in Lorne burned", "refused the ones"."""
    lowers = [reading.words[at].lower for at in told]
    if lowers[0] in {"another", "others", "one"} and not OUTSIDE.isdisjoint(lowers[1:2]):
        return True
    # "bought one", "has been using one"
    owned = telling.verb is not None and (telling.verb.end == told[-1] or is_gerund(reading.words[told[-1] - 1].lower))
    return lowers[-1] in {"one", "ones"} and (owned or not lowers[1:] or lowers[-2] == "the" or lowers[-2] in OUTSIDE)


def _is_elliptic(reading: Reading, at: ClauseNumber) -> bool:
    """Its subject is whose alone: "Last year's | went to Ann Lee"."""
    first, last = reading.clauses[at].subject or (0, 0)
    return first < last and reading.words[last - 1].lower in APOSTROPHE_S and reading.words[last - 2].time is not None


def _is_likened(reading: Reading, clause: Clause) -> bool:
    """It only says what something else is compared with: "less common | than they are today", "is free, | as it has
    been since 1998".
    """
    words, verb = reading.words, clause.verb
    mark = clause.mark + (reading.words[clause.mark].text == ",")
    auxiliary = words_of.BE | words_of.HAVE | words_of.DO | {"done"}
    after = [word_at(words, verb.end), word_at(words, verb.end + 1)]
    ends = not after[0].text[0].isalnum() or any(word.time is not None for word in after)
    likens = words[mark].lower == "than" or (words[mark].lower == "as" and verb.word in auxiliary)
    return ends and likens and mark > 0


def _is_one(reading: Reading, at: ClauseNumber) -> bool:
    """Its subject is "the new one", or "one that", "anyone who"."""
    first, last = reading.clauses[at].subject or (0, 0)
    if last - first == 1 and reading.words[first].lower in {"one", "anybody", "anyone", "everybody", "everyone"}:
        return reading.clauses[at].opener is Opener.RELATIVE
    # "The previous one | expired", "The oldest one known until then | was found"
    one = next((word for word in range(first + 1, last) if reading.words[word].lower in {"one", "ones"}), 0)
    led = reading.words[first].lower in {"the", "this", "that"} and not reading.words[one].named
    return one > 0 and led and word_at(reading.words, one + 1).lower != "of"
