"""What a time that is the subject of its clause brings: "2020 saw the closure of the mill", "Friday will be dry"."""

from collections.abc import Sequence

from reader.analysis.english.words import ARTICLES, WEEKDAYS
from reader.analysis.timeline.entries.clausal import clause_telling
from reader.analysis.timeline.entries.events import Telling
from reader.analysis.timeline.entries.meant import READY
from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.clauses import ClauseNumber, Reading
from reader.analysis.timeline.grammar.forms import Form, Verb, Word, holds_subject, starts_noun, word_at
from reader.analysis.timeline.grammar.joining import Opener
from reader.analysis.timeline.times.anchors import Anchor
from reader.analysis.wordlists import word_set

BRINGING = word_set("bring brings brought mark marked marks saw see sees")
"""Verbs whose object is what happened."""
LEAST_BROUGHT = 4
"""Words of it with its article."""
POINTING = word_set("last next tomorrow tonight yesterday")
OPENERS = frozenset((Opener.START, Opener.COMMA, Opener.AND, Opener.BREAK))


def brought_by_time(reading: Reading, at: ClauseNumber, place: Anchor) -> Telling | None:
    """What a time brings, or how it is: "Friday | will be dry", told as "It will be dry"; None where the time is no
    subject.
    """
    words, clause = reading.words, reading.clauses[at]
    verb, (start, end) = clause.verb, place.phrase
    chunk = reading.chunk_of(start)
    alone = chunk is not None and chunk.start == start < end == verb.start and chunk.opener in OPENERS
    # "Next month | I'll write"
    begins = alone and not verb.negated and not holds_subject(words[verb.start])
    # "Easter is on 5 April"
    dated = any(word.time is not None for word in words[verb.end : verb.end + 2])
    if not begins or dated or not _points(words[start:end], verb):
        return None
    if verb.word in BRINGING and _is_thing(word_at(words, verb.end)):
        if sum(word.text[0].isalnum() for word in words[verb.end : clause.body[1]]) < LEAST_BROUGHT:
            # "Monday saw | a change"
            return None
        return Telling(((verb.end, clause.body[1]),), None, None)
    if _is_foretold(words, verb) or _is_ranked(words, verb):
        return Telling(((verb.start, clause.body[1]),), None, None, lead="It")
    return _done_then(reading, ClauseNumber(at + 1), place)


def _is_thing(word: Word) -> bool:
    """It begins a noun that is nobody's and nobody: "the closure", "heavy rain"; not "her win", "Ann Lee return"."""
    bare = word.lower not in words_of.DETERMINERS | words_of.PRONOUNS
    return word.lower in ARTICLES or (bare and starts_noun(word) and not word.person)


def _done_then(reading: Reading, at: ClauseNumber, place: Anchor) -> Telling | None:
    """What was done on a day that was fine: "Sunday was glorious | and I planted the potatoes"."""
    clause = reading.clauses[at] if at < len(reading.clauses) else None
    if clause is None or clause.opener is not Opener.AND or clause.verb.form is not Form.PAST or not clause.subject:
        return None
    own = clause.mark <= clause.subject[0] and clause.verb.word not in words_of.BE
    timed = any(word.time is not None for word in reading.words[slice(*clause.body)])
    return clause_telling(reading, at, place) if own and not timed else None


def _points(time: Sequence[Word], verb: Verb) -> bool:
    """It names a day or a year, and not what is today, nor a month or a feast that may be any year's."""
    over = verb.form is Form.PAST
    return any(
        word.lower in WEEKDAYS | POINTING
        or (over and word.text.istitle())
        or (word.text.isdigit() and len(word.text) == 4)
        for word in time
    )


def _is_foretold(words: Sequence[Word], verb: Verb) -> bool:
    """It will be so, or is likely to be."""
    ready = READY | {"likely", "set"}
    behind = {verb.word, word_at(words, verb.end).lower}
    return verb.future or (verb.form is Form.PRESENT and not ready.isdisjoint(behind))


def _is_ranked(words: Sequence[Word], verb: Verb) -> bool:
    """It was the first or the most: "Monday was the hottest day of the year"."""
    after = word_at(words, verb.end + 1).lower
    best = after.endswith("est") or after in words_of.ORDINALS | {"last", "worst"}
    return verb.word in words_of.BE and word_at(words, verb.end).lower == "the" and best
