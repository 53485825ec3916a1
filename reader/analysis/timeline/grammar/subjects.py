"""Subjects: the words before a verb that tell who does it."""

from collections.abc import Sequence

from reader.analysis.english.roles import ROLE_HEADS
from reader.analysis.english.words import ARTICLES, POSSESSIVE_ENDS
from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.amounts import shade_of_amount
from reader.analysis.timeline.grammar.bare_relatives import NUMBERS, is_actor_behind
from reader.analysis.timeline.grammar.chunks import Chunk
from reader.analysis.timeline.grammar.forms import (
    Range,
    Verb,
    Word,
    is_adverb,
    is_gerund,
    lowered,
    past_time,
    starts_noun,
    time_begin,
    word_at,
)
from reader.analysis.timeline.grammar.plurals import are_several
from reader.analysis.wordlists import word_set

CONTRACTED = tuple(
    pronoun + mark for pronoun in sorted(words_of.SUBJECT_PRONOUNS - {"who"} | {"that"}) for mark in "'’"
)
"""How a verb begins that holds its own subject: "she'll", "they've"."""
PLACING = frozenset(("aboard", "at", "in", "on", "under"))
"""Prepositions before "which" that tell where something was done."""
GOVERNED = frozenset(("about", "against", "for", "from", "to", "with"))
"""Those that belong to a verb: "a truce | to | which they agreed"."""
MEASURING = word_set(
    "about almost approximately barely hardly just nearly not only practically roughly scarcely virtually"
)
ADJECTIVES = word_set("costly daily deadly early elderly friendly hourly likely monthly quarterly weekly yearly")
"""Words that are adverbs by their form, and belong to the noun behind them: "Early voting began"."""
COUNTED = word_set("all any anybody anyone anything each every everybody everyone everything many nobody none nothing")
OCCASIONS = word_set("morning day night evening afternoon week month season summer winter year moment time")


def own_subject(words: Sequence[Word], chunk: Chunk, verb: Verb) -> Range | None:
    """The words of a chunk before its verb: an empty range where the verb holds its pronoun, None without a subject."""
    start, end = chunk.start, verb.start
    if verb.auxiliary and chunk.start <= verb.auxiliary[0] and verb is chunk.verbs[0]:
        # "Only in May did | the council | pay"
        return verb.auxiliary[1], end - is_adverb(words[end - 1])
    while start < end and words[start].time is None and _is_opening(words[start]) and not _belongs(words, start):
        closes = any(word.text in words_of.CLOSING_MARKS for word in words[start + 1 : end])
        if closes and words[start].text in words_of.OPENING_MARKS:
            # A title: "when “River” | opened"
            break
        start += 1
    if lowered(words, start, start + 2) == ["according", "to"]:
        start = min(end, start + 2)
    start = _after_fronted_time(words, start, end)
    start = _after_occasion(words, start, end)
    start = _after_phrase(words, start, end)
    # But "the next | are due in May"
    end -= 2 * (lowered(words, end - 2, end) == ["all", "but"])
    while end > start and _is_before_verb(words[end - 1]) and lowered(words, end - 2, end) != ["the", "next"]:
        end -= 1
    start = _after_saying(words, start, end)
    if start == end - 2 and is_gerund(words[start].lower) and words[end - 1].lower in words_of.SUBJECT_PRONOUNS:
        # "Generally speaking | we sell most in May"
        start += 1
    only_time = all(
        word.time is not None or word.text == "," or word.lower in words_of.PREPOSITIONS for word in words[start:end]
    )
    if only_time and words[verb.start].lower.startswith(CONTRACTED):
        # "Today | I'm launching it"
        return verb.start, verb.start
    return None if only_time else (start, end)


def _after_saying(words: Sequence[Word], start: int, end: int) -> int:
    """Behind a participle that says what follows: "saying | she would", "having earlier said | she would"."""
    has = words[start].lower == "having" if start < end else False
    at = start + has
    while has and at + 1 < end and (is_adverb(words[at]) or words[at].lower == "earlier"):
        at += 1
    says = at + 1 < end and words[at].lower in words_of.REPORTING and (has or is_gerund(words[at].lower))
    return at + 1 if says else start


def _is_before_verb(word: Word) -> bool:
    """It belongs to no subject, "which itself | fell", "and last | came"; but the end of a name does: "Lorne Now"."""
    if word.named and word.text[0].isupper():
        return False
    return is_adverb(word) or word.lower in {"himself", "herself", "itself", "last", "next", "themselves"}


def _belongs(words: Sequence[Word], at: int) -> bool:
    """An adverb is a part of the noun behind it: "Almost 650 mills", "First Minister Ann Lee", "whose | first book"."""
    after = word_at(words, at + 1)
    if at and words[at - 1].lower == "whose":
        return True
    if words[at].lower in ADJECTIVES and starts_noun(after) and after.text.islower():
        return True
    return _measures(words, at) or (after.text[0].isupper() and after.lower in ROLE_HEADS)


def _measures(words: Sequence[Word], at: int) -> bool:
    """An adverb belongs to the number behind it, or to all or any: "Almost 650 mills", "Only one man", "Hardly anyone",
    "Not a single vote".
    """
    after = word_at(words, at + 1)
    single = words[at].lower == "not" and after.lower == "a"
    return words[at].lower in MEASURING and (after.text[0].isdigit() or after.lower in NUMBERS | COUNTED or single)


def _after_occasion(words: Sequence[Word], start: int, end: int) -> int:
    """Behind "the morning", "the first time", where a clause tells which: "the morning | Ann Lee left"."""
    at = start + 1 + (end - start > 3 and words[start + 1].lower in {"first", "last", "next", "same", "second", "only"})
    if end - at < 2 or words[at].lower not in OCCASIONS:
        return start
    after = words[at + 1]
    return at + 1 if after.text[0].isupper() or after.lower in words_of.SUBJECT_PRONOUNS else start


def _joins_times(words: Sequence[Word], at: int) -> bool:
    return words[at].lower in {"and", "or", "till", "to", "until"} and word_at(words, at + 1).time is not None


def _is_opening(word: Word) -> bool:
    return word.text in words_of.OPENING_MARKS or is_adverb(word) or word.lower in words_of.COORDINATORS


def _after_fronted_time(words: Sequence[Word], start: int, end: int) -> int:
    """Behind a time in front of a subject without a comma: "In May 2020 | the talks"."""
    at = start + 1
    if start < end and words[start].time is not None:
        return _after_bare_time(words, start, end)
    if start < end and start and words[start - 1].lower in {"after", "before"}:
        return _after_timed_phrase(words, start, end)
    if start >= end or words[start].lower not in words_of.PREPOSITIONS:
        return start
    while at < end and (words[at].time is not None or _joins_times(words, at)):
        at += 1
    owned = at < end and words[at].lower in POSSESSIVE_ENDS
    if start + 1 < at:
        begins = at < end and (words[at].lower not in words_of.PREPOSITIONS or shade_of_amount(words, at))
        return at if begins and not owned else start
    return _after_timed_phrase(words, start, end)


def _after_timed_phrase(words: Sequence[Word], start: int, end: int) -> int:
    """Where the subject begins behind a phrase that ends with a time: "In a letter to the Post last June | she"."""
    at = next((at for at in range(end, start, -1) if words[at - 1].time is not None), start)
    if not start < at < end:
        return start
    first = time_begin(words, at)
    begins = words[at].lower in words_of.SUBJECT_PRONOUNS | ARTICLES or words[at].text[0].isupper()
    # "At a meeting in Lorne in May | governments voted"
    begins = begins or (at + 1 == end and words[at].text.islower() and starts_noun(words[at]))
    return at if begins and words[first - 1].lower not in words_of.DETERMINERS else start


def _after_phrase(words: Sequence[Word], start: int, end: int) -> int:
    """Behind a phrase in front of a subject with its article: "Under the deal | the army", "In Lorne | the mayor"."""
    if start >= end or words[start].lower not in words_of.PREPOSITIONS or shade_of_amount(words, start):
        return start
    for at in range(start + 2, end - 1):
        before = words[at - 1]
        counts = before.named and (words[at].text[0].isdigit() or words[at].lower in NUMBERS)
        if counts or (words[at].lower in ARTICLES and before.text.isalpha() and starts_noun(before)):
            return start if before.lower in words_of.DETERMINERS | {"half"} else at
        if not (words[at].text[0].isalnum() or words[at].lower in words_of.POSSESSIVES):
            return start
    return start


def _after_bare_time(words: Sequence[Word], start: int, end: int) -> int:
    """Behind a time without a preposition, where a subject with its article follows: "That October | a bailiff"."""
    at = past_time(words, start)
    begins = at < end and words[at].lower in (words_of.DETERMINERS - words_of.POSSESSIVES) | NUMBERS
    return at if begins or (at < end and words[at].text[0].isdigit()) else start


def without_stranded(words: Sequence[Word], subject: Range | None) -> Range | None:
    """The subject without the preposition of its relative clause: "The piano | on which she played | was sold"."""
    first, last = subject or (0, 0)
    return (first, last - 1) if first + 1 < last < len(words) and is_stranded(words, last) else subject


def is_stranded(words: Sequence[Word], mark: int) -> bool:
    """A preposition stands before the pronoun at word `mark`: "the piano | on | which", "the man | for | whom"."""
    led = GOVERNED | PLACING if words[mark].lower == "which" else GOVERNED
    return mark > 1 and words[mark].lower in {"which", "whom"} and words[mark - 1].lower in led


def is_led(words: Sequence[Word], subject: Range) -> bool:
    """A pronoun stands behind a phrase without a comma: "After a year in Lorne | she left"."""
    first, last = subject
    led = {word.lower for word in words[max(0, first - 1) : first + 1]} & words_of.PREPOSITIONS
    return bool(led) and is_actor_behind(words, first, last)


UNCHANGED = frozenset(("cut", "hit", "put", "quit", "shut"))
"""Verbs whose past is no other word."""


def may_be_present(words: Sequence[Word], verb: Verb, subject: Range | None) -> bool:
    """A form for past and present has several that do it: "Eight crews | set off | on 5 April"."""
    lower, first, last = verb.word, *(subject or (0, 0))
    behind = word_at(words, verb.end).lower
    unchanged = lower in UNCHANGED or (lower == "set" and behind in {"off", "out", "sail"})
    return unchanged and verb.start == verb.head and first < last and are_several(words[first:last])
