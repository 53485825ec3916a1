"""Events told by a noun alone, "the 2020 war in Karabakh", and what a telling is."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile

from reader.analysis.english.words import INDEFINITE
from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.chunks import Chunk
from reader.analysis.timeline.grammar.clauses import Reading
from reader.analysis.timeline.grammar.forms import (
    Form,
    Range,
    Verb,
    Word,
    filled,
    is_adverb,
    is_gerund,
    is_participle,
    lone_verb,
    lowered,
    starts_noun,
    time_begin,
    word_at,
)
from reader.analysis.timeline.grammar.parallels import BEGINNING
from reader.analysis.timeline.grammar.participles import COUNTED
from reader.analysis.timeline.grammar.phrases import noun_start
from reader.analysis.timeline.grammar.plurals import COUNTING, are_several, was_or_were
from reader.analysis.timeline.times.anchors import Anchor, Role
from reader.analysis.timeline.times.attributes import PLAIN
from reader.analysis.timeline.times.halves import of_second
from reader.analysis.wordlists import word_set

COUNTING_OUT = words_of.ORDINALS | {"latest"}
"""Which of several it was: ", the third fire since May"."""
LENGTHS = frozenset(("minutes", "hours", "days", "weeks"))
STOPS = words_of.PREPOSITIONS | words_of.RELATIVES | words_of.AUXILIARIES
"""Words that a party or a place behind an event does not reach over."""
IN_PASSING = word_set(
    """
    armed asked based called compared contacted dressed dubbed faced given headed known let located named pressed
    questioned quizzed quoted reached said seen set shown spoken told titled used
    """
)
"""Participles beside a clause whose time is its own, or that tell no event: "asked on Monday, she said"."""
DUE = word_set("due expected planned scheduled set slated")
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
LENGTH_OF_HAVING = 2
"""Words of "having joined"."""
LONGEST_APPOSED = 4
"""Words of "a retired army nurse"."""
SHORT_PLACE = 2
"""Words of a place without a name that is told with an event: "the mill"."""


@dataclass(frozen=True, slots=True)
class Telling:
    """The words for an event."""

    ranges: tuple[Range, ...]
    clause: int | None
    """The clause they are from; None for a noun phrase."""
    verb: Verb | None
    """The verb that the time belongs to."""
    saying: bool = False
    """It tells that something was said."""
    content: int | None = None
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
            _, last = _with_complement(words, (start, place.phrase[1]))
            long_enough = end - start + last - place.phrase[1] >= LEAST_EVENT or words[at].named
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


def fronted_event(reading: Reading, at: int, place: Anchor) -> Telling | None:
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


def born_event(reading: Reading, at: int, place: Anchor) -> Telling | None:
    """What was done to the subject, told in front of it: "Born in Lorne in 1931, | Ann Lee | was given a camera"; each
    of "Built in 1880 and restored in 1990, | the mill | burned" by itself.
    """
    words, subject = reading.words, reading.clauses[at].subject
    # "About the firm: | founded in 2004, it"
    labelled = reading.chunks[0].verb is None and words[reading.chunks[0].end].text == ":"
    chunk = _opening_chunk(reading, int(labelled), place)
    first = chunk.start + (words[chunk.start].lower in COUNTED)
    opens = chunk.holds(place.phrase[0]) and chunk.verb is None
    if not opens or subject is None or not subject[0] < subject[1] or not _is_done(words[first].lower):
        return None
    joined = [one.start for one in chunk.verbs if one.start > first and words[one.start - 1].lower == "and"]
    end = next((start - 1 for start in joined if start > place.phrase[0]), chunk.end)
    first = max((start for start in joined if start < place.phrase[0]), default=first)
    if place.role is not Role.AT or any(first + 1 < other.start < place.phrase[0] for other in chunk.verbs):
        # "Accused of selling the mill in May"
        return None
    verb = next((verb for verb in chunk.verbs if verb.start == first), None)
    verb = verb or lone_verb(words, first, Form.PARTICIPLE)
    parts = (subject, (first, place.phrase[0]), (place.phrase[1], end))
    return Telling(filled(parts), at, verb, link=was_or_were(words, subject))


def _opening_chunk(reading: Reading, first: int, place: Anchor) -> Chunk:
    """The chunk of a time in the forms that open a sentence, "Closed by fire in 1978, | rebuilt as a hall and left in
    1999, | it was bought"; else the first of them.
    """
    row = list(takewhile(lambda one: one.mark < place.phrase[0], reading.chunks[first:]))
    alike = all(one.verb is None and _is_done(reading.words[one.start].lower) for one in row)
    return row[-1] if row and alike else reading.chunks[first]


def _is_done(lower: str) -> bool:
    return is_participle(lower) and lower not in IN_PASSING


def event_of_aside(reading: Reading, at: int, place: Anchor) -> Telling | None:
    """What was done to the subject, told in an apposition or behind it: "Ann Lee, a clerk | hired in May, | left", "Ann
    Lee, a clerk, | born in May 1931, | died".
    """
    words, subject, chunks = reading.words, reading.clauses[at].subject, reading.chunks
    number = next((n for n, chunk in enumerate(chunks) if chunk.holds(place.phrase[0])), 0)
    chunk, before = chunks[number], chunks[number - 1]
    done = next((one for one in chunk.verbs if one.form is Form.PARTICIPLE), None)
    if subject is None or done is None or chunk.verb or not chunk.comma:
        return None
    if done.start == chunk.start:
        inside = subject[1] <= before.mark and before.comma and not before.verbs
    else:
        inside = subject[1] == chunk.mark and _is_apposed(words, chunk.start, done.start)
    subject = (subject[0] + (words[subject[0]].lower in words_of.COORDINATORS), subject[1])
    if not inside or not subject[0] < subject[1] <= chunk.mark < reading.clauses[at].verb.start:
        return None
    doing = of_second(words, (done.start, place.phrase[0]), done.end)
    parts = (subject, *doing, (place.phrase[1], chunk.end))
    return Telling(filled(parts), at, done, link=was_or_were(words, subject))


def _is_apposed(words: Sequence[Word], start: int, end: int) -> bool:
    """A short noun with its article, and without another one in it."""
    short = start + 1 < end <= start + LONGEST_APPOSED
    return short and words[start].lower in INDEFINITE


def begun_event(reading: Reading, at: int, place: Anchor) -> Telling | None:
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


def added_event(reading: Reading, at: int, place: Anchor) -> Telling | None:
    """What a clause with a time of its own adds: "will vote on 1 May, with counting of votes | on 4 May"."""
    words, clause = reading.words, reading.clauses[at]
    chunk = reading.chunk_of(place.phrase[0])
    if chunk is None:
        return None
    adds = chunk.comma and chunk.verb is None and words[chunk.start].lower == "with"
    dated = any(words[word].time is not None for word in range(*clause.body))
    first = chunk.start + 1
    inside = [verb for verb in chunk.verbs if verb.start > first]
    done = inside[0] if len(inside) == 1 and inside[0].form in {Form.GERUND, Form.PARTICIPLE} else None
    goes_on = done is not None and done.form is Form.GERUND and done.word not in BEGINNING
    if not (adds and (dated or goes_on)) or first >= place.phrase[0] or (inside and done is None):
        return None
    parts = filled(((first, place.phrase[0]), (place.phrase[1], chunk.end)))
    if done is None or done.start > place.phrase[0]:
        return Telling(parts, None, None)
    if done.word in DUE:
        # "with two more | expected on 4 May"
        link = "are" if are_several(words[first : done.start]) else "is"
        return Telling(parts, None, done._replace(form=Form.INFINITIVE), link=link)
    start = done.start
    while start - 1 > first and is_adverb(words[start - 1]):
        # "with Ann Lee | openly | attacking the plan"
        start -= 1
    return Telling(parts, None, done._replace(start=start), link=was_or_were(words, (first, start)))


def event_had(reading: Reading, at: int, place: Anchor) -> Telling | None:
    """What the subject did before: "Ann Lee left on Monday, | having joined in 1998"."""
    words, subject = reading.words, reading.clauses[at].subject
    chunk = reading.chunk_of(place.phrase[0])
    verb = chunk.verbs[0] if chunk and chunk.verbs and words[chunk.start].lower == "having" else None
    if chunk is None or verb is None or subject is None or chunk.verb or verb.end - verb.start < LENGTH_OF_HAVING:
        return None
    done = Verb(chunk.start + 1, verb.end, verb.head, verb.word, Form.PARTICIPLE)
    end = chunk.verbs[1].start if len(chunk.verbs) > 1 else chunk.end
    parts = (subject, (chunk.start + 1, min(end, place.phrase[0])), (place.phrase[1], end))
    return Telling(filled(parts), at, done, link="had")
