"""Whether a word stands in a phrase beside its clause, so that its time is not the clause's."""

from collections.abc import Sequence

from reader.analysis.english.words import ARTICLES
from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.clauses import ClauseNumber, Reading
from reader.analysis.timeline.grammar.forms import (
    Form,
    Word,
    is_adverb,
    is_gerund,
    is_participle,
    is_passive,
    lowered,
    word_at,
)
from reader.analysis.timeline.grammar.joining import Opener
from reader.analysis.timeline.times.ranges import Period
from reader.analysis.wordlists import word_set

SINGLING = word_set("particularly especially notably namely chiefly")
"""Words behind a comma that pick something out: "successes, particularly those in May"."""
ASKED = word_set("asked contacted pressed questioned quizzed reached")
"""What is done to somebody who then says something."""
ABOUT = word_set("about how if of over what whether why")
INNER = words_of.PREPOSITIONS - {"of", "in", "on", "at"}
"""Prepositions of a phrase that stands within another."""


def is_in_other_time(reading: Reading, at: ClauseNumber, word: int) -> bool:
    """A word stands in "After losing in Tuesday's vote, …", and the clause took place later."""
    return any(
        start <= word < end and reading.words[start].lower in {"after", "before", "following", "since", "despite"}
        for start, end in reading.clauses[at].fronted
    )


def is_in_addition(reading: Reading, at: ClauseNumber, word: int) -> bool:
    """A word stands in what a dated clause adds: "On Monday he went on, criticizing the vote of 1990"."""
    chunk = next(chunk for chunk in reading.chunks if chunk.holds(word))
    if chunk.verb is not None or not chunk.comma or not is_gerund(reading.words[chunk.start].lower):
        return False
    clause = reading.clauses[at]
    around = [*clause.fronted, (clause.body[0], chunk.mark)]
    return any(reading.words[place].time is not None for start, end in around for place in range(start, end))


def is_in_aside(reading: Reading, at: ClauseNumber, word: int) -> bool:
    """A word stands in a phrase that explains a noun of the clause: "Ann Lee, head of the bank until May, said"."""
    clause, words = reading.clauses[at], reading.words
    chunk = next(chunk for chunk in reading.chunks if chunk.holds(word))
    first = words[chunk.start]
    is_done = is_participle(first.lower) and not is_gerund(first.lower)
    if chunk.verb is None and is_done and chunk.mark == 0:
        # "Asked about a fire last week, the mayor said", but "Asked on Monday about a fire".
        return first.lower not in ASKED or any(w.lower in ABOUT for w in words[chunk.start : word])
    if chunk.verb is not None or chunk.opener not in {Opener.COMMA, Opener.BREAK}:
        return False
    opens_only = first.lower in {"available", "out"} and word == chunk.start + 1
    if (
        opens_only
        or first.lower in SINGLING
        or _is_of_inner_event(words, chunk.start, word)
        or _is_of_aside(reading, at, word)
    ):
        return True
    if first.lower == "with" and chunk.start > clause.verb.end and clause.verb.form is Form.PRESENT:
        # "leads by ten points, with a race to come on Sunday"
        return True
    if first.lower == "at" and chunk.end <= clause.verb.start:
        # "Inflation, at 4 % in May, | fell"
        return any(words[at].text[0].isdigit() for at in range(chunk.start, word) if words[at].time is None)
    # "struck twice, | most recently in May"
    is_shade = is_adverb(words[chunk.start + (first.lower == "most")])
    is_phrase = first.time is not None or first.lower in words_of.PREPOSITIONS or is_shade
    is_list = any(_lists(words, place) for place in range(chunk.start, min(chunk.end + 1, len(words))))
    if is_phrase or is_list or is_gerund(first.lower) or is_participle(first.lower):
        return False
    in_front = clause.subject is not None and clause.subject[0] < chunk.start < clause.verb.start
    is_noun = first.lower in words_of.DETERMINERS or first.text[0].isupper()
    return in_front or (chunk.start > clause.verb.end and is_noun)


def _is_of_aside(reading: Reading, at: ClauseNumber, word: int) -> bool:
    """A time alone between commas, behind an aside that names an event: ", the first since the last vote, in May"."""
    words, tail = reading.words, reading.clauses[at].tail
    place = next((place for place, chunk in enumerate(tail) if chunk.holds(word)), 0)
    if not place or words[tail[place].start].lower not in words_of.PREPOSITIONS or word > tail[place].start + 1:
        return False
    aside = tail[place - 1]
    opens = words[aside.start].lower in ARTICLES and aside.opener is Opener.COMMA
    return opens and words[aside.end - 1].lower in words_of.EVENT_NOUNS


def _is_of_inner_event(words: Sequence[Word], start: int, word: int) -> bool:
    """An event stands before it in a phrase within a phrase: ", in reply to a remark about the vote in May,"."""
    if words[start].lower not in words_of.PREPOSITIONS:
        return False
    inner = next((at for at in range(start + 2, word) if words[at].lower in INNER), word)
    return any(words[at].lower in words_of.EVENT_NOUNS for at in range(inner, word))


def _lists(words: Sequence[Word], at: int) -> bool:
    """It joins members of a list, and not two times: "champions in 2021 and 2023"."""
    between_times = words[at - 1].time is not None and word_at(words, at + 1).time is not None
    return words[at].lower in {"and", "or", "including"} and not between_times


def is_in_list(reading: Reading, word: int) -> bool:
    """A word stands in a member of a list that has no verb: "The fire in Lorne in 1983, the flood in 1996 and …"."""
    chunk = next(chunk for chunk in reading.chunks if chunk.holds(word))
    words = reading.words
    has_event = any(words[at].lower in words_of.EVENT_NOUNS for at in range(chunk.start, word))
    opens = words[chunk.start].lower in words_of.DETERMINERS and words[chunk.start].time is None
    return chunk.verb is None and opens and has_event


def is_behind_cause(reading: Reading, period: Period, others: Sequence[Period]) -> bool:
    """It is when something was that its clause answers at a later time, right before "over" or "for": "was fined | in
    January 2023 | over a death | in September 2019".
    """
    at, words = reading.clause_of(period.start), reading.words
    later = [one for one in others if one.first > period.last and one.end < period.start]
    if any(words[one.end].lower in {"for", "over"} and reading.clause_of(one.start) == at for one in later):
        return True
    clause = reading.clauses[at] if at is not None else None
    if clause is None or words[clause.mark].lower != "after" or clause.mark == 0:
        return False
    # "was freed on Sunday | after a judge quashed his sentence over the killing of a clerk | in 2019"
    # "was sued over a leak in 2019", but "took over a rival in 2019", "was taken over in 2019"
    end = clause.verb.end
    sued = is_passive(words, clause.verb) and word_at(words, end + 1).lower in ARTICLES
    over = "over" in lowered(words, end if sued else end + 1, period.start)
    return over and any(one.end <= clause.mark and reading.clause_of(one.start) == (at or 0) - 1 for one in later)
