"""A noun and its participle told as a sentence: of "the letter published on Friday", "The letter was published"."""

from collections.abc import Sequence
from dataclasses import replace

from reader.analysis.english.nouns import COMMUNICATIONS
from reader.analysis.english.roles import ROLE_HEADS
from reader.analysis.english.words import INDEFINITE
from reader.analysis.timeline.entries.events import Telling
from reader.analysis.timeline.entries.meant import READY
from reader.analysis.timeline.entries.participle_nouns import (
    ISSUED,
    PASSED,
    RECORDINGS,
    aim_before,
    behind_verb,
    is_issuable,
    noun_before,
)
from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.asides import is_source
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
    word_at,
)
from reader.analysis.timeline.grammar.joining import Opener
from reader.analysis.timeline.grammar.phrases import is_rank
from reader.analysis.timeline.grammar.plurals import is_plural, was_or_were
from reader.analysis.timeline.times.anchors import Anchor, Role
from reader.analysis.timeline.times.attributes import PLAIN
from reader.analysis.timeline.times.halves import of_second
from reader.analysis.wordlists import word_set

TELLING = word_set(
    """
    accuses accused calls called concludes concluded describes described details detailed gave gives has have identifies
    identified named names offers offered paints painted points pointed put puts ranked ranks rejected urges urged
    """
)
"""What a report does as somebody would who says something."""
WITHIN = frozenset(("in", "at", "during"))
ANY = frozenset(("all", "any", "each", "every", "no"))
"""Before a noun these tell of no event: "every problem faced today"."""
LEAST_NOUN = 2
"""Words of a noun without a name that tells an event together with a participle alone."""
EXPLAINING = frozenset((Opener.SUBORDINATE, Opener.WHEN))
JOINING = words_of.COORDINATORS | words_of.RELATIVES


def participle_telling(reading: Reading, verb: Verb, place: Anchor) -> Telling | None:
    """The noun before a participle and what stands behind it, or None where the clause around them tells more."""
    words = reading.words
    noun = aim_before(reading, verb) or behind_verb(reading, noun_before(words, verb))
    if noun is None or not _may_be_told(reading, noun):
        return None
    if verb.word in words_of.ISSUING and is_of_subject(reading, verb, place) and _is_telling(reading, verb, place):
        return None
    noun = _named_before(words, noun) or _called(words, noun)
    issued = verb.word in words_of.ISSUING or (verb.word in ISSUED and is_issuable(words[noun[1] - 1]))
    if _is_within(reading, verb, noun, issued=issued):
        return None
    end = _told_end(reading, place.phrase[1])
    listed = range(verb.end, place.phrase[0])
    others = words[place.phrase[0] - 1].lower in {",", "and", "or"} and all(
        words[at].time is not None or words[at].lower in words_of.TIMING | {",", "and", "or"} for at in listed
    )
    # "put off in 2022, 2023 and | 2024"
    done = (verb.start, verb.end if others else place.phrase[0])
    if verb.word in READY | {"set"} and verb.end == place.phrase[0]:
        done = (verb.start, verb.start)
    is_bare = end == place.phrase[1] and done[1] - done[0] <= 1
    called = words[noun[0]].named or (place.role is Role.SINCE and words[noun[0]].text[0].isupper())
    if is_bare and noun[1] - noun[0] < LEAST_NOUN and not called:
        return None
    if lowered(words, noun[0], noun[0] + 2) == ["one", "of"]:
        # "one of | three men arrested in May": all of them were.
        noun = (noun[0] + 2, noun[1])
    if issued and done[0] < done[1] and (maker := _maker(words, noun)):
        kept = filled((maker, done, (noun[0], maker[0]), (place.phrase[1], end)))
        return Telling(kept, reading.clause_of(verb.start), verb)
    link = _link(words, noun, verb) if done[0] < done[1] else ""
    if done[0] < done[1] and words[done[0] - 1].lower in {"first", "last"} and noun[0] + 1 < done[0]:
        # "The ball, | first | held in 1988", "a fault | last | found in 1994"
        noun = (noun[0], min(noun[1], done[0] - 1))
        done, verb = (done[0] - 1, done[1]), verb._replace(start=verb.start - 1)
    doing = of_second(words, done, verb.end)
    kept = filled((noun, *doing, (place.phrase[1], end)))
    return Telling(kept, reading.clause_of(verb.start), verb, link=link)


def _may_be_told(reading: Reading, noun: Range) -> bool:
    """It begins a sentence of its own, and tells of something: "them" and "every problem faced today" do not."""
    first, second = (word_at(reading.words, at).lower for at in (noun[0], noun[0] + 1))
    of_any = first in ANY and second != "of"
    return _may_begin(reading, noun) and first not in words_of.OBJECT_PRONOUNS and not of_any


def _is_within(reading: Reading, verb: Verb, noun: Range, *, issued: bool) -> bool:
    """It is where something was said or done, and that is told of the time: "said in a letter | published on Monday",
    "raised $40m in a round | led by Crane in May".
    """
    words, (first, last) = reading.words, noun
    if word_at(words, first - 1).lower not in WITHIN:
        return False
    if issued or any(word.lower in COMMUNICATIONS for word in words[first:last]):
        return True
    clause = reading.clause_at(verb.start)
    event = words[first].lower in INDEFINITE and words[last - 1].lower in words_of.EVENT_NOUNS
    return event and clause is not None and clause.verb.form is Form.PAST


def _told_end(reading: Reading, start: int) -> int:
    """Where what is told ends that goes on behind a time."""
    words, end = reading.words, start
    while end < len(words) and (_goes_on(words, end, reading) or _joins_names(words, end)):
        end += 1
    end = _clause_end(reading, start, end)
    while end > start and is_adverb(words[end - 1]):
        # "The deal signed in May | still holds"
        end -= 1
    return end


def source_telling(reading: Reading, place: Anchor, start: int) -> Telling | None:
    """What something is known from: "…, according to | a study published | on Monday"."""
    chunk = reading.chunk_of(start)
    if chunk is None or not chunk.comma or reading.words[chunk.start].lower != "according":
        return None
    done = [verb for verb in chunk.verbs if verb.end <= start and is_source(reading.words, verb.start)]
    return participle_telling(reading, done[-1], place) if done else None


def bracketed_verb(reading: Reading, start: int) -> Verb | None:
    """What was done to the noun before a bracket that tells no more: "praised the report (| published | in May)"."""
    words, chunk = reading.words, reading.chunk_of(start)
    if chunk is None or words[chunk.start - 1].text != "(" or not is_participle(words[chunk.start].lower):
        return None
    done = lone_verb(words, chunk.start, Form.PARTICIPLE)
    alone = all(word.time is not None or word.lower in words_of.TIMING for word in words[done.end : chunk.end])
    return done if alone else None


def done_within(reading: Reading, place: Anchor, start: int) -> Telling | None:
    """What was done to a thing that an aside names: "Ann Lee, a clerk at | the mill sold | in May, died"."""
    chunk = reading.chunk_of(start)
    done = [verb for verb in chunk.verbs if verb.form is Form.PARTICIPLE and verb.end <= start] if chunk else []
    told = participle_telling(reading, done[-1], place) if done else None
    return told if told and told.link else None


def _clause_end(reading: Reading, start: int, end: int) -> int:
    """Where the clause ends that tells when or why, and whose subject alone stands between two words: "halted in May |
    when Ann Lee | broke her ankle"; where it begins, if it has a time of its own.
    """
    behind = (one for one in reading.clauses if start <= one.mark < end <= one.verb.start and one.opener in EXPLAINING)
    for clause in behind:
        timed = any(word.time is not None for word in reading.words[slice(*clause.body)])
        return clause.mark if timed else clause.body[1]
    return end


def _named_before(words: Sequence[Word], noun: Range) -> Range | None:
    """The name in front of the comma that a noun explains: "by | the Friends of Lorne, | a group set up in May"."""
    end = noun[0] - 1
    if end < 1 or words[noun[0]].lower not in INDEFINITE or words[end].text != "," or not words[end - 1].named:
        return None
    start = end
    while start and (words[start - 1].text[0].isupper() or (words[start - 1].lower == "of" and words[start].named)):
        start -= 1
    start -= start > 0 and words[start - 1].lower == "the"
    if start and words[start - 1].lower in WITHIN | {"from", "near", "of"}:
        # "In Lorne, a survey released on Friday"
        return None
    return (start, end) if words[start].lower != "of" else None


def _called(words: Sequence[Word], noun: Range) -> Range:
    """What somebody's thing is called, behind "whose": "whose book | Songs of the Sea, | published in 1957"."""
    first, last = noun
    while first < last and words[first].text.islower():
        first += 1
    return (first, last) if first < last and noun[0] and words[noun[0] - 1].lower == "whose" else noun


def _maker(words: Sequence[Word], noun: Range) -> Range | None:
    """Who issued what stands in front of them without a word between: "a fact sheet | lawmakers | released"."""
    start, end = noun
    several = words[start].lower in INDEFINITE and end - start > LEAST_NOUN and is_plural(words[end - 1])
    return (end - 1, end) if several and starts_noun(words[end - 2]) else None


SET_UP = ("set", "up")
NO_OBJECTS = words_of.PARTICLES | {"abroad", "early", "late", "online", "overseas"}
CHANGED = word_set("halved lifted lowered raised reduced trimmed")
"""What somebody does with a number or a thing."""


def _is_telling(reading: Reading, verb: Verb, place: Anchor) -> bool:
    """The clause says what the noun of a participle tells: "A poll released on Monday | found"; but "A poll released on
    Monday by the Post shows" it still, and was released.
    """
    clause = reading.clause_at(verb.start)
    if clause is None or (clause.verb.form is Form.PRESENT and reading.words[place.phrase[1]].lower == "by"):
        return False
    head = clause.verb.word
    first = (clause.subject or (verb.start, 0))[0]
    recorded = any(reading.words[one].lower in RECORDINGS for one in range(first, verb.start))
    if head in {"show", "showed", "shows"} and recorded:
        # "Footage released on Monday shows him": what it shows was before.
        return False
    return head in words_of.REPORTING | words_of.CONVEYING | TELLING


def _may_begin(reading: Reading, noun: Range) -> bool:
    """It is a noun: no verb is in it, "will stay | closed", and no other participle or actor at its end."""
    words = reading.words
    inside = (
        verb
        for chunk in reading.chunks
        for verb in chunk.verbs
        if verb.form is not Form.INFINITIVE and not _is_known(words, verb, noun)
    )
    holds_verb = any(verb.start < noun[1] and verb.end > noun[0] for verb in inside)
    ends = words[noun[1] - 1]
    done = ends.lower.endswith("ed") and (ends.named or is_participle(ends.lower))
    # "has | a rally | planned for Monday"
    had = noun[0] > 0 and words[noun[0] - 1].lower in words_of.HAVE
    return not (holds_verb or had or done or is_adverb(ends) or _is_acting(words, noun))


def _is_known(words: Sequence[Word], verb: Verb, noun: Range) -> bool:
    """A participle in the middle of a noun: "the oldest | known | tracks"."""
    within = noun[0] < verb.start and verb.end < noun[1]
    if verb.form is Form.GERUND and verb.end + 1 == noun[1]:
        # "Lorne Otters | swimming | club"
        return within and words[verb.start - 1].named
    within = within and words[noun[0]].lower in words_of.DETERMINERS
    return within and verb.form is Form.PARTICIPLE and words[verb.end].lower not in words_of.DETERMINERS


def _is_acting(words: Sequence[Word], noun: Range) -> bool:
    """It ends with who did it: "the phrase Ann Lee | cited"."""
    at = noun[1]
    while at > noun[0] and words[at - 1].person:
        at -= 1
    before = words[at - 1] if noun[0] < at < noun[1] else None
    is_thing = before is not None and before.text.islower() and before.lower not in ROLE_HEADS
    return is_thing and before is not None and before.lower not in words_of.PREPOSITIONS | words_of.POSSESSIVES


def _link(words: Sequence[Word], noun: Range, verb: Verb) -> str:
    """The verb between a noun and its participle; empty where the participle may be no passive."""
    after = next((word for word in words[verb.end :] if word.time is None and word.lower not in PLAIN), None)
    head = verb.word
    # But "set up in May" is done.
    active = head in words_of.ACTIVE and (after is None or not (after.lower == "by" or (head, after.lower) == SET_UP))
    active = active and not (head == "passed" and words[noun[1] - 1].lower in PASSED)
    if verb.form is not Form.PARTICIPLE or verb.start != verb.head or active:
        return ""
    if _acts_behind_aside(words, noun, verb):
        return ""
    behind = word_at(words, verb.end)
    has_object = starts_noun(behind) and behind.lower not in NO_OBJECTS
    # "The bridge, built in 1932 and | painted | red in 1957"
    has_object = has_object and not (words[verb.start - 1].lower == "and" and noun[1] < verb.start - 1)
    has_object = has_object and not is_rank(words, verb.end)
    grows = head in words_of.CHANGING - CHANGED and verb.end < len(words) and behind.lower != "by"
    if has_object or grows:
        # "Sales | increased | to $4"
        return ""
    return was_or_were(words, noun)


def with_participle(reading: Reading, event: Telling, place: Anchor) -> Telling:
    """An event with the verb that it lacks, where it ends with what was done: "a snap election | called | in May"."""
    chunk, start = reading.chunk_of(place.phrase[0]), event.ranges[0][0]
    verbs = chunk.verbs if chunk else ()
    behind = (one for one in verbs if start < one.start and one.end <= place.phrase[0])
    done = next((one for one in behind if one.end == place.phrase[0] or one.form is Form.PARTICIPLE), None)
    link = _link(reading.words, (start, done.start), done) if done else ""
    return replace(event, verb=done, link=link) if link else event


def _acts_behind_aside(words: Sequence[Word], noun: Range, verb: Verb) -> bool:
    """A name between commas explains who does it, up to the end: "until a student, Ann Lee, | knocked on the door"."""
    named = noun[0] > 0 and all(word.person for word in words[slice(*noun)])
    bounded = named and words[noun[0] - 1].text == words[verb.start - 1].text == ","
    return bounded and not any(word.text == "," for word in words[verb.end :])


def is_of_subject(reading: Reading, verb: Verb, place: Anchor) -> bool:
    """A bare participle of the subject, "A poll from Lorne released on Monday found": the clause tells more."""
    clause = reading.clause_at(verb.start)
    first, last = (clause.subject if clause else None) or (0, 0)
    by = reading.words[place.phrase[1] : place.phrase[1] + 1]
    # "A poll released on Monday | by the Lorne Post | found"
    whole = last <= place.phrase[1] or [word.lower for word in by] == ["by"]
    return first < verb.start < last and whole and verb.end == place.phrase[0]


def _goes_on(words: Sequence[Word], at: int, reading: Reading) -> bool:
    word = words[at]
    # But "arrested on Friday on suspicion of | robbing a bank"
    led = is_gerund(word.lower) and words[at - 1].lower in words_of.PREPOSITIONS
    starts_verb = not led and any(verb.start == at for chunk in reading.chunks for verb in chunk.verbs)
    return (
        (word.text[0].isalnum() or word.lower in {"'s", "’s", "$", "£", "€"})
        and not starts_verb
        and not any(chunk.mark == at and chunk.opener is Opener.SUBORDINATE for chunk in reading.chunks)
        and word.lower not in JOINING
    )


def _joins_names(words: Sequence[Word], at: int) -> bool:
    """An "and" between two names: "founded in 1924 by Piet | and Klaas Halden"."""
    if words[at].lower != "and" or at + 1 >= len(words):
        return False
    return all(word.text[0].isupper() and word.time is None for word in (words[at - 1], words[at + 1]))
