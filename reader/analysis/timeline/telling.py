"""Which words tell what happened at a time: its clause, a noun with its participle, or a noun alone."""

from collections.abc import Sequence
from dataclasses import dataclass

from reader.analysis.timeline import lexicon as words_of
from reader.analysis.timeline.anchors import Anchor, Role
from reader.analysis.timeline.chunks import Opener
from reader.analysis.timeline.clauses import Clause, Reading
from reader.analysis.timeline.forms import Form, Verb, Word, is_adverb, is_gerund, is_participle
from reader.analysis.timeline.phrases import noun_start
from reader.analysis.timeline.shortening import clause_ranges
from reader.analysis.timeline.subjects import Range

COMMUNICATIONS = words_of.listed(
    """
    statement interview speech letter email emails memo report article tweet post column op-ed release address
    testimony book essay editorial message call briefing conference
    """
)

LONGEST_SAYING = 14
"""Words behind a verb of saying, to whom and where, with which it may still stand behind what is said."""
RECALLING = words_of.listed(
    "remember remembers remembered recall recalls recalled forget forgets forgot relive relives relived"
)
"""Verbs whose object may be a year, for what happened in it."""
POINTING = frozenset(("one", "ones", "those", "everyone", "everything"))
"""Words that a relative clause tells the meaning of."""
SHORT_PLACE = 2
"""Words of a place without a name that is told with an event: "the mill"."""
STRANDED = words_of.listed("to with about of against into")
"""Prepositions that no time stands behind."""
ENDING = frozenset(".;:,—–()")
LEAST_EVENT = 3
"""Words of an event that is told by its noun alone: "the second debate"."""
LEAST_NOUN = 4
"""Words of a noun without a name that tells an event together with a participle alone."""
EVENT_REACH = 12
"""Words between a noun and the time it may have."""
REMEMBERING = frozenset(("memorial", "anniversary", "commemoration", "ceremony", "ceremonies"))
"""Nouns with the date of what they remember, not with their own: "a 9/11 memorial"."""


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


def tell(reading: Reading, place: Anchor, start: int) -> Telling | None:
    """The words that tell what happened at the time whose first word is `start`, or None where nothing did."""
    if place.role is Role.NONE:
        return None
    if place.role is Role.NOUN and place.noun:
        return _noun_telling(reading, place, place.noun)
    at = _clause_at(reading, start)
    if at is None:
        return None
    fronted = _fronted_telling(reading, at, place)
    if fronted:
        return fronted
    if _is_in_aside(reading, at, start) or _is_in_addition(reading, at, start):
        return event_before(reading, place, 0)
    verb = _verb_of(reading, start, at) if at == reading.clause_of(start) else reading.clauses[at].verb
    remembered = _remembered_telling(reading, verb, start)
    if remembered:
        return remembered
    if verb.form is Form.PARTICIPLE and verb != reading.clauses[at].verb:
        event = event_before(reading, place, verb.end)
        if event or reading.words[place.phrase[0] - 1].lower in words_of.EVENT_NOUNS:
            # "the gun used in the attack on Sunday": the attack was then.
            return event
        if reading.words[verb.head].lower in words_of.PLANNING and _is_of_subject(reading, verb, place):
            # "The vote planned for Friday was put off": nothing happened then.
            return None
        telling = _participle_telling(reading, verb, place)
        if telling:
            return telling
    return _clause_telling(reading, at, place, verb)


def _remembered_telling(reading: Reading, verb: Verb, start: int) -> Telling | None:
    """What a year is remembered for: "they remember 1987, meaning the flood that drowned the market"."""
    words = reading.words
    if verb.end != start or words[verb.head].lower not in RECALLING:
        return None
    for at in range(start + 1, len(words) - 2):
        if words[at].lower in {"meaning", "when"}:
            end = next((end for end in range(at + 2, len(words)) if words[end].text in ENDING), len(words))
            return Telling(((at + 1, end),), None, None)
    return None


def _fronted_telling(reading: Reading, at: int, place: Anchor) -> Telling | None:
    """What the clause came after or before: "After a test in January, …" tells of the test."""
    words = reading.words
    for start, end in reading.clauses[at].fronted:
        if start + 1 < place.phrase[0] < end and words[start].lower in {"after", "before", "following"}:
            ranges = [(start + 1, place.phrase[0]), (place.phrase[1], end)]
            subject = reading.clauses[at].subject
            if is_gerund(words[start + 1].lower):
                # "Before leaving in May, Ann Lee": who left is told behind it.
                return Telling((subject, *ranges), None, None) if subject and subject[0] < subject[1] else None
            return Telling(tuple(part for part in ranges if part[0] < part[1]), None, None)
    return None


def event_before(reading: Reading, place: Anchor, floor: int) -> Telling | None:
    """The event right before a time, behind word `floor`: "… spoke of a meeting in Lorne on May 14"."""
    words, end = reading.words, place.phrase[0]
    for at in range(end - 1, max(floor, end - EVENT_REACH) - 1, -1):
        if words[at].lower in words_of.EVENT_NOUNS:
            start = noun_start(words, at, floor)
            _, last = _with_complement(words, (start, place.phrase[1]))
            long_enough = end - start + last - place.phrase[1] >= LEAST_EVENT or words[at].named
            ranges = tuple(part for part in ((start, end), (place.phrase[1], last)) if part[0] < part[1])
            return Telling(ranges, None, None) if long_enough else None
        if not (words[at].text[0].isalnum() or words[at].lower in words_of.POSSESSIVES):
            return None
    return None


def _noun_telling(reading: Reading, place: Anchor, noun: Range) -> Telling | None:
    """The clause, where it happened in the course of the noun; else the noun alone."""
    words = reading.words
    if any(words[at].lower in REMEMBERING for at in range(*noun)) and any("/" in words[at].text for at in range(*noun)):
        return None
    before = words[noun[0] - 1].lower if noun[0] else ""
    at = _clause_at(reading, noun[0])
    clausal = at is not None and not (_is_in_aside(reading, at, noun[0]) or _is_in_other_time(reading, at, noun[0]))
    if before in {"in", "during", "at", "on"} and at is not None and clausal:
        return _clause_telling(reading, at, Anchor(Role.AT, (noun[0], noun[0])), reading.clauses[at].verb)
    return noun_alone(reading, place, noun)


def noun_alone(reading: Reading, place: Anchor, noun: Range) -> Telling:
    """The noun that a time is part of, with what belongs to it, and without the day that owns it."""
    start, end = _with_complement(reading.words, noun)
    return Telling(((_behind_owner(reading.words, place, start), end),), None, None)


def _behind_owner(words: Sequence[Word], place: Anchor, start: int) -> int:
    """Where a noun begins without the time that owns it, which stands beside the entry: "Monday's | debate"."""
    time, end = place.phrase
    owned = start == time and end < len(words) and words[end].lower in words_of.POSSESSIVES
    if words[start].lower == "this":
        # "this week's rally" names no one of them.
        return start
    return end + 1 if owned else start


def _with_complement(words: Sequence[Word], noun: Range) -> Range:
    """The noun phrase with a place or a party behind it: "the 2020 war in Karabakh"."""
    start, end = noun
    if end >= len(words) or words[end].lower not in {"in", "between", "with", "against", "of", "on", "at"}:
        return noun
    last = end + 1
    while last < len(words) and last - end <= 8 and _may_be_named(words[last]):
        last += 1
    if _is_plain(words, end + 1, last):
        return (start, last)
    while last > end + 1 and not words[last - 1].named:
        last -= 1
    return (start, last) if last > end + 1 and words[last - 1].named else noun


def _is_plain(words: Sequence[Word], first: int, last: int) -> bool:
    """An article with one noun, and then a mark or another phrase: "a fire at the mill"."""
    after = words[last] if last < len(words) else None
    ends = after is None or not after.text[0].isalnum() or after.lower in words_of.PREPOSITIONS
    return ends and last - first == SHORT_PLACE and words[first].lower == "the"


def _may_be_named(word: Word) -> bool:
    stops = words_of.PREPOSITIONS | words_of.RELATIVES | words_of.BE | words_of.HAVE | words_of.MODALS
    return word.named or (word.time is None and word.text[0].isalnum() and word.lower not in stops)


def _clause_at(reading: Reading, start: int) -> int | None:
    """The clause of a word; the "when" clause where it explains the time."""
    at = reading.clause_of(start)
    if at is None:
        return None
    after = at + 1
    explains = (
        after < len(reading.clauses)
        and reading.clauses[after].opener is Opener.WHEN
        and start > reading.clauses[at].verb.start
        and _is_adjacent(reading.words, start, reading.clauses[after].mark)
    )
    return after if explains else at


def _is_adjacent(words: Sequence[Word], start: int, mark: int) -> bool:
    return start < mark and all(word.time is not None for word in words[start:mark])


def _is_in_other_time(reading: Reading, at: int, word: int) -> bool:
    """A word stands in "After losing in Tuesday's vote, …", and the clause took place later."""
    return any(
        start <= word < end and reading.words[start].lower in {"after", "before", "following", "since", "despite"}
        for start, end in reading.clauses[at].fronted
    )


def _is_in_addition(reading: Reading, at: int, word: int) -> bool:
    """A word stands in what a dated clause adds: "On Monday he went on, criticizing the vote of 1990"."""
    chunk = next(chunk for chunk in reading.chunks if chunk.mark <= word < chunk.end)
    if chunk.verb is not None or not chunk.comma or not is_gerund(reading.words[chunk.start].lower):
        return False
    clause = reading.clauses[at]
    around = [*clause.fronted, (clause.body[0], chunk.mark)]
    return any(reading.words[place].time is not None for start, end in around for place in range(start, end))


def _is_in_aside(reading: Reading, at: int, word: int) -> bool:
    """A word stands in a phrase that explains a noun of the clause: "Ann Lee, head of the bank until May, said"."""
    clause, words = reading.clauses[at], reading.words
    chunk = next(chunk for chunk in reading.chunks if chunk.mark <= word < chunk.end)
    first = words[chunk.start]
    is_done = is_participle(first.lower) and not is_gerund(first.lower)
    if chunk.verb is None and is_done and chunk.start < clause.verb.start:
        # "Asked about a fire last week, the mayor said": the time is the fire's.
        return True
    if chunk.verb is not None or chunk.opener not in {Opener.COMMA, Opener.BREAK}:
        return False
    is_phrase = first.time is not None or first.lower in words_of.PREPOSITIONS or is_adverb(first.lower)
    is_list = any(other.lower in {"and", "or", "including"} for other in words[chunk.start : chunk.end + 1])
    if is_phrase or is_list or is_gerund(first.lower) or is_participle(first.lower):
        return False
    in_front = clause.subject is not None and clause.subject[0] < chunk.start < clause.verb.start
    is_noun = first.lower in words_of.DETERMINERS or first.text[0].isupper()
    return in_front or (chunk.start > clause.verb.end and is_noun)


def _verb_of(reading: Reading, start: int, at: int) -> Verb:
    """The verb nearest before the time in its chunk; the clause's own where there is none."""
    clause = reading.clauses[at]
    for chunk in reading.chunks:
        if chunk.mark <= start < chunk.end:
            before = [verb for verb in chunk.verbs if verb.end <= start]
            return before[-1] if before else clause.verb
    return clause.verb


def _participle_telling(reading: Reading, verb: Verb, place: Anchor) -> Telling | None:
    """A noun and its participle: "the letter published on Friday"."""
    words = reading.words
    noun = _noun_before(words, verb.start)
    if (
        noun is None
        or _is_of_subject(reading, verb, place)
        or _holds_verb(reading, noun)
        or words[noun[1] - 1].lower.endswith(("ed", "ly"))
    ):
        return None
    before = words[noun[0] - 1].lower if noun[0] else ""
    if before in {"in", "at", "during"} and any(words[at].lower in COMMUNICATIONS for at in range(*noun)):
        return None
    end = place.phrase[1]
    while end < len(words) and _goes_on(words, end, reading):
        end += 1
    done = (verb.start, place.phrase[0])
    if words[verb.head].lower in words_of.PLANNING and verb.end == place.phrase[0]:
        done = (verb.start, verb.start)
    bare = end == place.phrase[1] and done[1] - done[0] <= 1
    if (
        bare
        and not any(word.text[0].isupper() for word in words[noun[0] + 1 : noun[1]])
        and noun[1] - noun[0] < LEAST_NOUN
    ):
        return None
    ranges = [noun, done, (place.phrase[1], end)]
    return Telling(tuple(part for part in ranges if part[0] < part[1]), reading.clause_of(verb.start), verb)


def _is_of_subject(reading: Reading, verb: Verb, place: Anchor) -> bool:
    """A bare participle of the subject, "A poll from Lorne released on Monday found": the clause tells more."""
    at = reading.clause_of(verb.start)
    first, last = (reading.clauses[at].subject or (0, 0)) if at is not None else (0, 0)
    return first < verb.start < last <= place.phrase[1] and verb.end == place.phrase[0]


def _holds_verb(reading: Reading, noun: Range) -> bool:
    """It is no noun: the participle completes a verb, as in "will stay closed"."""
    return any(verb.start < noun[1] and verb.end > noun[0] for chunk in reading.chunks for verb in chunk.verbs)


def _goes_on(words: Sequence[Word], at: int, reading: Reading) -> bool:
    word = words[at]
    starts_verb = any(verb.start == at for chunk in reading.chunks for verb in chunk.verbs)
    return (
        (word.text[0].isalnum() or word.lower in {"'s", "’s"})
        and not starts_verb
        and word.lower not in words_of.COORDINATORS | words_of.RELATIVES
    )


def _noun_before(words: Sequence[Word], end: int) -> Range | None:
    """The noun phrase that ends where a participle begins, over a comma if need be."""
    while end and is_adverb(words[end - 1].lower):
        end -= 1
    if end and words[end - 1].text == ",":
        end -= 1
    start = end
    while start:
        word = words[start - 1]
        stops = words_of.COORDINATORS | words_of.RELATIVES | words_of.MODALS | words_of.BE | words_of.REPORTING
        owns = word.lower in {"'s", "’s"}
        ends = word.time is not None or not (word.text[0].isalnum() or owns) or word.lower in stops
        if ends or (word.lower in words_of.PREPOSITIONS and word.lower != "of"):
            break
        start -= 1
        if word.lower in words_of.DETERMINERS and not owns and (not start or words[start - 1].lower != "of"):
            break
    return (start, end) if start < end else None


def main_telling(reading: Reading) -> Telling | None:
    """The words of the first clause, for a sentence whose time stands elsewhere."""
    if not reading.clauses:
        return None
    return clause_telling(reading, 0, Anchor(Role.AT, (0, 0)))


def clause_telling(reading: Reading, at: int, place: Anchor) -> Telling:
    """The words of a clause whose time is known."""
    return _clause_telling(reading, at, place, reading.clauses[at].verb)


def _clause_telling(reading: Reading, at: int, place: Anchor, verb: Verb) -> Telling:
    clause = reading.clauses[at]
    saying = reading.words[clause.verb.head].lower in words_of.REPORTING
    ranges = _in_order(reading, clause, clause_ranges(reading, clause, place.phrase))
    frame = tuple(ranges) if saying else ()
    content = clause.content
    if content is not None:
        ranges += _with_marks(reading.words, ranges, content_ranges(reading, content, place.phrase))
    elif saying and (content := _reported_before(reading, at)) is not None:
        reported = content_ranges(reading, content, place.phrase)
        if sum(end - start for start, end in reported) > 1 and _has_subject(reading, content, reported):
            cut = _is_cut(reading, reported[-1][1])
            ranges = reported if cut else [*_with_comma(reading.words, reported), *ranges]
    return Telling(tuple(ranges), at, verb, saying, content, frame)


def _is_cut(reading: Reading, end: int) -> bool:
    """The words of a clause do not reach the mark behind them."""
    return end < len(reading.words) and (reading.words[end].text[0].isalnum() or reading.words[end].time is not None)


def _with_marks(words: Sequence[Word], frame: list[Range], content: list[Range]) -> list[Range]:
    """The content with the marks between it and the saying: "said: “We …"."""
    if not frame or not content:
        return content
    first, end = frame[-1][1], content[0][0]
    while first < end and words[first].time is not None:
        first += 1
    marks = all(not word.text[0].isalnum() for word in words[first:end])
    return [(first, content[0][1]), *content[1:]] if first < end and marks else content


def _in_order(reading: Reading, clause: Clause, ranges: list[Range]) -> list[Range]:
    """Subject, verb and object, where a relative clause has its object in front: "a treaty that two kings signed"."""
    if clause.object is None or clause.subject is None:
        return ranges
    verb = _last_infinitive(clause)
    before = [(max(start, clause.subject[0]), min(end, verb)) for start, end in ranges]
    behind = [(max(start, verb), end) for start, end in ranges]
    behind = [part for part in behind if part[0] < part[1]]
    if behind and _is_stranded(reading.words, behind[0]):
        # "voters they count on": they count on voters.
        start, end = behind[0]
        before, behind = [*before, (start, start + 1)], [(start + 1, end), *behind[1:]]
    ordered = [*before, clause.object, *behind]
    return [part for part in ordered if part[0] < part[1]]


def _last_infinitive(clause: Clause) -> int:
    """Behind which verb the object stands: "a plan she had tried to stop | "."""
    end = clause.verb.end
    for verb in clause.verbs:
        if verb.form is Form.INFINITIVE and verb.start == end:
            end = verb.end
    return end


def _is_stranded(words: Sequence[Word], part: Range) -> bool:
    """A preposition that has its noun in front: "the clerk she spoke to", "… spoke to this week"."""
    start, end = part
    alone = end - start == 1 and words[start].lower in words_of.PREPOSITIONS
    return alone or (words[start].lower in STRANDED and start + 1 < end and words[start + 1].time is not None)


def content_ranges(reading: Reading, at: int, phrase: Range) -> list[Range]:
    """What is said, with its "that"."""
    clause: Clause = reading.clauses[at]
    ranges = clause_ranges(reading, clause, phrase)
    ranges += _which_one(reading, at, ranges)
    if clause.content is not None and clause.content > at:
        ranges += content_ranges(reading, clause.content, phrase)
    if clause.opener in {Opener.THAT, Opener.SUBORDINATE} and ranges:
        return [(clause.mark, ranges[0][0]), *ranges] if clause.mark < ranges[0][0] else ranges
    return ranges


def _which_one(reading: Reading, at: int, ranges: list[Range]) -> list[Range]:
    """The relative clause without which "the one" says nothing: "she was the one | who began it"."""
    if at + 1 >= len(reading.clauses) or not ranges:
        return []
    after, end = reading.clauses[at + 1], ranges[-1][1]
    is_open = after.opener is Opener.RELATIVE and after.mark == end and reading.words[end - 1].lower in POINTING
    return [(after.mark, after.body[1])] if is_open else []


def _has_subject(reading: Reading, at: int, ranges: list[Range]) -> bool:
    """Whether the words of a clause hold its subject: "is" alone tells nothing of what was said."""
    first, last = reading.clauses[at].subject or (0, 0)
    told = (reading.words[word].text for word in range(first, last) if any(s <= word < e for s, e in ranges))
    return any(char.isalnum() for text in told for char in text)


def _with_comma(words: Sequence[Word], ranges: list[Range]) -> list[Range]:
    """The ranges with the comma that stands behind them."""
    if ranges and ranges[-1][1] < len(words) and words[ranges[-1][1]].text == ",":
        return [*ranges[:-1], (ranges[-1][0], ranges[-1][1] + 1)]
    return ranges


def _reported_before(reading: Reading, at: int) -> int | None:
    """The clause that "…, officials said" reports: the first of the sentence, with the mark behind it."""
    clause = reading.clauses[at]
    before = reading.words[clause.mark].text
    outermost = at > 0 and clause.opener in {Opener.COMMA, Opener.BREAK} and before in {",", '"', "”"}
    if not outermost or clause.body[1] - clause.verb.end > LONGEST_SAYING:
        return None
    asides = {Opener.RELATIVE, Opener.WHEN, Opener.SUBORDINATE}
    reported = next((place for place in range(at) if reading.clauses[place].opener not in asides), 0)
    return reported if reading.clauses[reported].subject else None
