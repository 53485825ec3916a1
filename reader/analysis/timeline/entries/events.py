"""Events told by a noun alone, "the 2020 war in Karabakh", and what a telling is."""

from collections.abc import Sequence
from dataclasses import dataclass

from reader.analysis.english.words import INDEFINITE
from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.amounts import PAIRS
from reader.analysis.timeline.grammar.clauses import ClauseNumber, Reading
from reader.analysis.timeline.grammar.forms import (
    Form,
    Range,
    Verb,
    Word,
    filled,
    is_gerund,
    lone_verb,
    lowered,
    starts_noun,
    time_begin,
    word_at,
)
from reader.analysis.timeline.grammar.parallels import BEGINNING
from reader.analysis.timeline.grammar.phrases import noun_start
from reader.analysis.timeline.grammar.plurals import COUNTING, was_or_were
from reader.analysis.timeline.times.anchors import Anchor, Role
from reader.analysis.timeline.times.attributes import PLAIN
from reader.analysis.wordlists import word_set

COUNTING_OUT = words_of.ORDINALS | {"latest"}
"""Which of several it was: ", the third fire since May"."""
LENGTHS = frozenset(("minutes", "hours", "days", "weeks"))
STOPS = words_of.PREPOSITIONS | words_of.RELATIVES | words_of.AUXILIARIES
"""Words that a party or a place behind an event does not reach over."""
ELECTIONS = frozenset(("election", "elections", "referendum", "runoff"))
"""Events that tell enough with their day alone."""
LEAST_EVENT = 3
"""Words of an event that is told by its noun alone: "the second debate"."""
EVENT_REACH = 12
"""Words between a noun and the time it may have."""
MARKING = word_set("celebrate commemorate honor honour mark mourn recall remember")
MARKED_REACH = 16
"""Words between such a verb and the time of what is marked."""
COMPLETING = frozenset(("in", "between", "with", "against", "of", "on", "at", "for", "before"))
"""Prepositions behind an event that say where it was, or of whom."""
AIMS = word_set("attempt bid effort efforts order")
"""What stands between an event and what was meant by it."""
ANNOUNCING = word_set("agreed announced approved called declared imposed ordered proposed revealed signed unveiled")
"""Verbs whose object is to come."""
SHORT_PLACE = 2
"""Words of a place without a name that is told with an event: "the mill"."""


@dataclass(frozen=True, slots=True)
class Telling:
    """The words for an event."""

    ranges: tuple[Range, ...]
    clause: ClauseNumber | None
    """The clause they are from; None for a noun phrase."""
    verb: Verb | None
    """The verb that the time belongs to."""
    saying: bool = False
    """It tells that something was said."""
    content: ClauseNumber | None = None
    """The clause that is said."""
    frame: tuple[Range, ...] = ()
    """For a saying, its words without what is said: who said it, to whom and where."""
    link: str = ""
    """What a noun and its participle lack to be a sentence: "The letter | was | published"."""
    lead: str = ""
    """What stands in place of a day that owned the noun: of "Monday's debate", "The | debate"."""

    def holds(self, word: int) -> bool:
        """Whether a word of the sentence is told."""
        return any(first <= word < last for first, last in self.ranges)

    def count(self, words: Sequence[Word]) -> int:
        """How many words of the sentence are told."""
        return sum(word.text[0].isalnum() for first, last in self.ranges for word in words[first:last])


def event_before(reading: Reading, place: Anchor, floor: int) -> Telling | None:
    """The event right before a time, behind word `floor`: "… spoke of a meeting in Lorne on May 14"."""
    words, end = reading.words, place.phrase[0]
    for at in range(end - 1, max(floor, end - EVENT_REACH) - 1, -1):
        if words[at].lower in words_of.EVENT_NOUNS:
            start = noun_start(words, at, floor)
            start -= start > floor and lowered(words, start - 1, start + 1) in PAIRS
            _, last = _with_complement(words, (start, place.phrase[1]))
            long_enough = end - start + last - place.phrase[1] >= LEAST_EVENT or words[at].named
            long_enough = long_enough or words[at].lower in ELECTIONS
            long_enough = long_enough and not _only_counts(words, start, at, place)
            ranges = filled(((start, end), (place.phrase[1], last)))
            return Telling(ranges, None, None) if long_enough else None
        if words[at].time is not None or not (words[at].text[0].isalnum() or words[at].lower in words_of.POSSESSIVES):
            # "a fire in 1934 and bingo | in the Sixties"
            return None
    return None


def _only_counts(words: Sequence[Word], start: int, at: int, place: Anchor) -> bool:
    """It tells how often there was such a thing: "the third such disaster this year", ", the third fire since May"."""
    such = any(word.lower == "such" for word in words[start:at])
    counts = start > 0 and words[start - 1].text == "," and not COUNTING_OUT.isdisjoint(lowered(words, start, at))
    since = place.role is Role.SINCE or words[place.phrase[1] - 1].lower in {"decade", "month", "week", "year"}
    return such or (counts and since)


def marked_event(reading: Reading, place: Anchor, floor: int) -> Telling | None:
    """What was done behind word `floor` in memory of something: "met to mark | the fall of the wall | in 1989"."""
    words, end = reading.words, place.phrase[0]
    for at in range(end - LEAST_EVENT - 1, max(floor, end - MARKED_REACH), -1):
        if words[at].lower in MARKING and words[at - 1].lower == "to":
            return Telling(((at + 1, end),), None, None)
    return None


def noun_alone(reading: Reading, place: Anchor, noun: Range) -> Telling:
    """The noun that a time is part of, with what belongs to it, and without the day that owns it."""
    start, end = _with_complement(reading.words, noun)
    if noun[1] == place.phrase[0]:
        # "following a fire last year in Lorne"
        _, last = _with_complement(reading.words, (start, place.phrase[1]))
        behind = ((place.phrase[1], last),) if last > place.phrase[1] else ()
        return Telling(((start, noun[1]), *behind), None, None)
    end = _before_day(reading.words, place, end)
    begin = _behind_owner(reading.words, place, start)
    return Telling(((begin, end),), None, None, lead="The" if begin > start else "")


def _behind_owner(words: Sequence[Word], place: Anchor, start: int) -> int:
    """Where a noun begins without the time that owns it, which stands beside the entry: "Monday's | debate"."""
    time, end = place.phrase
    owned = start == time and word_at(words, end).lower in words_of.POSSESSIVES
    if words[start].lower == "this":
        # "this week's rally" names no one of them.
        return start
    return end + 1 if owned else start


def _before_day(words: Sequence[Word], place: Anchor, end: int) -> int:
    """Where a noun ends without its day, which stands beside the entry: "The vote | of 25 September"; a year stays."""
    of, last = place.phrase
    named = [word.text for word in words[of + 1 : last]]
    day = named and named[0] != "the" and {len(text) for text in named if text.isdigit()} in ({1}, {2})
    return of if last == end and words[of].lower == "of" and day else end


def _with_complement(words: Sequence[Word], noun: Range) -> Range:
    """The noun phrase with a place or a party behind it: "the 2020 war in Karabakh"."""
    start, end = noun
    if end >= len(words) or words[end].lower not in COMPLETING or _is_aim(words, end):
        return noun
    if words[end].lower == "between":
        return start, _behind_both(words, end)
    last = end + 1
    while last < len(words) and last - end <= 8 and _may_be_named(words[last]):
        last += 1
    if _is_plain(words, end + 1, last):
        return (start, last)
    while last > end + 1 and not words[last - 1].named:
        last -= 1
    if _is_kind(words, end + 1, last):
        # "on the Lorne | consulate"
        last += 1
    elif last < len(words) and words[end + 1].lower in INDEFINITE and _goes_on(words[last]):
        # "at a Lorne women's clinic", "of a Lorne, Ohio, bank", "on a U.S. mine camp": the noun is further behind.
        return noun
    return (start, last) if last > end + 1 else noun


def _behind_both(words: Sequence[Word], between: int) -> int:
    """Behind the second of two: "the accord between Volta and | the unions |"; the "between" itself where none is."""
    joint = next((at for at in range(between + 2, min(between + 8, len(words) - 1)) if words[at].lower == "and"), 0)
    last = joint + 1
    if joint and words[last].lower in words_of.DETERMINERS:
        return last + 2 if starts_noun(word_at(words, last + 1)) else between
    while joint and last < len(words) and words[last].named:
        last += 1
    return last if last > joint + 1 else between


def _goes_on(word: Word) -> bool:
    """The noun that a name stands in goes on with a word or a mark."""
    return word.text in {",", "'s", "’s"} or (word.text.islower() and word.text.isalpha() and starts_noun(word))


def _is_aim(words: Sequence[Word], at: int) -> bool:
    """What is behind a preposition is what somebody meant to do, and no part of an event: "in an attempt to"."""
    return any(word.lower in AIMS for word in words[at + 1 : at + 3])


def _is_plain(words: Sequence[Word], first: int, last: int) -> bool:
    """An article with one noun, and then a mark or another phrase: "a fire at the mill"."""
    if last - first != SHORT_PLACE:
        return False
    after = word_at(words, last)
    ends = not after.text[0].isalnum() or after.lower in words_of.PREPOSITIONS | words_of.RELATIVES
    is_whole = words[first].lower == "the" or (words[first].lower in INDEFINITE and words[last - 1].text.islower())
    return ends and is_whole


def _is_kind(words: Sequence[Word], first: int, last: int) -> bool:
    """A noun that says what has the name before it, and ends its phrase: "the Lorne | consulate", "U.S. | troops"."""
    is_short = first < last and "." in words[last - 1].text
    if last >= len(words) or not (is_short or (first + 1 < last and words[first].lower in words_of.DETERMINERS)):
        return False
    after = word_at(words, last + 1)
    ends = not after.text[0].isalnum() or after.lower in words_of.PREPOSITIONS
    return ends and words[last].text.islower() and words[last].text.isalpha() and starts_noun(words[last])


def _may_be_named(word: Word) -> bool:
    return word.named or (word.time is None and word.text[0].isalnum() and word.lower not in STOPS)


def fronted_event(reading: Reading, at: ClauseNumber, place: Anchor) -> Telling | None:
    """What the clause came after or before: "After a test in January, …" tells of the test."""
    words = reading.words
    for start, end in reading.clauses[at].fronted:
        behind = start + 1 < place.phrase[0] < end and words[start].lower in {"after", "before", "following"}
        if behind:
            ranges = ((start + 1, place.phrase[0]), (place.phrase[1], end))
            if is_gerund(words[start + 1].lower):
                # "Before leaving in May, Ann Lee": who left is told behind it.
                return joined_event(words, reading.clauses[at].subject, ranges)
            return Telling(filled(ranges), None, None)
    return None


def joined_event(words: Sequence[Word], subject: Range | None, kept: tuple[Range, Range]) -> Telling | None:
    """What the subject of a clause did, or what was done to it, before or after what its clause tells: the words from
    a gerund on, in the ranges to keep.
    """
    (start, end), rest = kept
    if subject is None or words[start].lower in words_of.REPORTING:
        return None
    # "Ann Lee on Saturday | received her first briefing since accepting"
    last = max(subject[0] + 1, time_begin(words, subject[1]))
    subject = (subject[0], last - (last < subject[1] and words[last - 1].lower in PLAIN))
    undergone = words[start].lower == "being"
    link = was_or_were(words, subject) if undergone else ":"
    start += undergone
    parts = (subject, (start, end), rest)
    verb = lone_verb(words, start, Form.PARTICIPLE if undergone else Form.GERUND)
    return Telling(filled(parts), None, verb, link=link)


def begun_event(reading: Reading, at: ClauseNumber, place: Anchor) -> Telling | None:
    """What was announced, to begin at a time: "called for | three days of mourning | beginning on Monday"."""
    words, verb = reading.words, reading.clauses[at].verb
    end = place.phrase[0]
    end -= words[end].lower not in BEGINNING and words[end - 1].lower in BEGINNING
    if (
        words[end].lower not in BEGINNING | {"from"}
        or not words[end - 1].text[0].isalnum()
        or verb.word not in ANNOUNCING
    ):
        return None
    start = min(noun_start(words, end, verb.end), end - 1)
    while start - 1 > verb.end and words[start - 1].lower in {"of", "on", "for"} and words[start - 2].time is None:
        start = noun_start(words, start - 1, verb.end)
    if words[start - 1].lower == "of" and words[start - 2].time is not None:
        # "three days of mourning"
        start = time_begin(words, start - 2)
    elif words[start - 1].time is not None and words[start - 2].lower in words_of.DETERMINERS:
        # "a 48-hour strike"
        start -= 2
    is_noun = start < end and (words[start].time is not None or words[start].lower in words_of.DETERMINERS | COUNTING)
    subject = reading.clauses[at].subject
    if is_noun and subject and end - start < LEAST_EVENT and words[end].lower == "from":
        # "The town imposed a curfew from Friday"
        return Telling((subject, (verb.start, place.phrase[1])), None, None)
    return Telling(((start, end),), None, None) if is_noun else None
