"""What merely holds, and is no event: "she is strong today", "his tone was calmer", "it was ten years ago"."""

from collections.abc import Sequence
from dataclasses import dataclass

from reader.analysis.english import verb_forms
from reader.analysis.english.roles import ROLE_HEADS
from reader.analysis.english.words import APOSTROPHE_S, ARTICLES, INDEFINITE
from reader.analysis.patterns import later
from reader.analysis.timeline.entries.doubted import is_supposed
from reader.analysis.timeline.entries.events import Telling
from reader.analysis.timeline.entries.meant import READY
from reader.analysis.timeline.entries.status import SCHEDULED
from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.amounts import shade_of_amount
from reader.analysis.timeline.grammar.bare_relatives import NUMBERS
from reader.analysis.timeline.grammar.clauses import Clause, ClauseNumber, Reading
from reader.analysis.timeline.grammar.forms import (
    Form,
    Verb,
    Word,
    is_adverb,
    lowered,
    starts_noun,
    time_begin,
    word_at,
)
from reader.analysis.timeline.grammar.joining import Opener
from reader.analysis.timeline.grammar.subjects import OCCASIONS
from reader.analysis.timeline.times.anchors import Anchor, Role
from reader.analysis.timeline.times.ranges import Period
from reader.analysis.wordlists import word_set
from reader.model import Grain, Status

COARSE = frozenset((Grain.YEAR, Grain.SEASON, Grain.DECADE, Grain.CENTURY, Grain.QUARTER, Grain.HALF))
ADJOINING = words_of.PREPOSITIONS - word_set("in at over about around near like than up down")
"""Prepositions that no entry begins with, but for a place: "In Lorne, …", "over 200 people"."""
STATES = (
    (words_of.BE | words_of.HAVE | words_of.DO)
    | frozenset(APOSTROPHE_S)
    | word_set(
        """
        appear appears believe believes belong belongs care cares consist consists contain contains deserve deserves
        exist exists expect expects fear fears feel feels hate hates hope hopes include includes know knows lack lacks
        like likes live lives look looks love loves matter matters mean means need needs own owns prefer prefers
        remain remains represent represents seem seems stand stands support supports think thinks understand
        understands want wants wish wishes
        """
    )
)
"""Heads of verbs that tell how things are, in the present."""
EMPTY_SUBJECTS = word_set("it there here this that these those what which such you one everyone everybody we i")
"""Subjects that name nobody and nothing by themselves."""
PRESENT_WORDS = word_set("now today tonight currently nowadays")
ANNOUNCING = word_set(
    """
    adding announcing closing ending expanding introducing launching leaving moving opening publishing releasing
    removing retiring revealing sharing shipping shutting starting unveiling
    """
)
"""What somebody does at once by saying so: "Today we are releasing Lumen 4"."""
OBJECTS = words_of.DETERMINERS | NUMBERS
"""What an object begins with."""
SEEMED = word_set("felt looked seemed")
QUALIFYING = word_set("about like all more less much so too very as unlike equal")
"""Words behind "was" that tell what something was like."""
TURNS = word_set(
    """
    absent alive away back dead down eighth empty fifth first flat fourth full gone home ill last missing ninth off open
    out over present ready runner-up safe second seventh shut sick silent sixth tenth third unable unanimous unchanged
    under up void
    """
)
"""What is news of somebody or something, although it is told with "was"."""


@dataclass(frozen=True, slots=True)
class Told:
    """A time with the words that tell what happened then."""

    period: Period
    place: Anchor
    telling: Telling
    quoted: bool = False
    """What was said is told with it, from a quote of its own."""


def is_state(reading: Reading, told: Told, clause: Clause, status: Status) -> bool:
    """It tells how things are at the time, and not that anything happens."""
    words, verb = reading.words, clause.verb
    if told.period.grain is Grain.DAY and _comes_out(words, clause):
        return False
    if _is_quality(words, clause):
        return True
    owns = verb.form is Form.PERFECT and verb.word in {"has", "have"}
    if not (verb.form is Form.PRESENT or owns) or told.place.role is Role.SINCE:
        return False
    if status is Status.PLANNED and (told.period.grain not in COARSE or _is_foretold(words, clause)):
        return False
    if told.period.lasting:
        return status is not Status.PLANNED
    # "Ann Lee, who starts at the bank | this autumn", "The sale, which is expected to close | in 2026"
    due = verb.word in SCHEDULED | READY
    is_due = due and (status is Status.PLANNED or told.period.grain not in COARSE)
    explains = clause.opener is Opener.RELATIVE and not is_due
    if explains or words[clause.mark].lower in {"how", "what", "why"}:
        return True
    if clause.opener is Opener.WHEN and status is Status.HAPPENED and told.period.grain in COARSE:
        # "The film opens in 1953, when | a widow finds a box": a plot.
        return True
    time = words[told.period.start : told.period.end]
    if verb.word in STATES and not is_supposed(words, verb):
        leads_on = any(other.form is Form.INFINITIVE and other.start <= verb.end + 1 for other in clause.verbs)
        return not _has_event(words, clause) and not (status is Status.PLANNED and leads_on)
    announces = verb.word in ANNOUNCING and told.period.grain is Grain.DAY
    # "is not expected | before the summer"
    awaited = status is Status.PLANNED and told.place.role is Role.UNTIL
    return (verb.negated and not awaited) or (not announces and any(word.lower in PRESENT_WORDS for word in time))


def _comes_out(words: Sequence[Word], clause: Clause) -> bool:
    """A thing is there to be had from that day on: "Lumen 4 | is available today", "The record | is out today"."""
    verb = clause.verb
    out = verb.form is Form.PRESENT and verb.word in words_of.BE and not verb.negated
    at = verb.end + is_adverb(word_at(words, verb.end))
    first, last = clause.subject or (0, 0)
    thing = first < last and not words[last - 1].person and words[first].lower not in words_of.SUBJECT_PRONOUNS
    return out and thing and word_at(words, at).lower in {"available", "out"}


def is_told_in_present(reading: Reading, told: Told, verb: Verb) -> bool:
    """A story told in the present has its time in front: "In 1984 | she moves to Leeds", but not "names plots in the
    raid in 1995".
    """
    at = told.telling.clause
    subject = reading.clauses[at].subject if at is not None else None
    return subject is not None and told.place.phrase[1] <= subject[0] and verb.word not in STATES


def does_some(words: Sequence[Word], verb: Verb) -> bool:
    """It reads "did a length", "did eight laps", and not "did so"."""
    behind = word_at(words, verb.end)
    return behind.time is None and (behind.lower in INDEFINITE | NUMBERS or behind.text[0].isdigit())


def _is_foretold(words: tuple[Word, ...], clause: Clause) -> bool:
    """It is due, or somebody foresees it: "a vote is due", "expects a profit", but not "expects to"."""
    after = words[clause.verb.end] if clause.verb.end < len(words) else words[clause.verb.head]
    if after.lower in READY:
        return True
    return clause.verb.word in words_of.FORESEEING and after.time is None and starts_noun(after)


def _is_quality(words: tuple[Word, ...], clause: Clause) -> bool:
    """It tells what something was like: "his tone was calmer", "the race was about trust"."""
    verb = clause.verb
    holds = verb.form in {Form.PAST, Form.PRESENT} and verb.word in words_of.BE | SEEMED
    if not holds or _has_event(words, clause):
        return False
    at = verb.end
    while at < len(words) and (words[at].time is not None or is_adverb(words[at])):
        at += 1
    if at >= clause.body[1]:
        return False
    word = words[at]
    if any(other.text[0].isdigit() or other.text in words_of.CURRENCIES for other in words[at : at + 3]):
        # "was about 30 degrees"
        return False
    if word.lower in QUALIFYING | words_of.PLANNING:
        return word.lower in QUALIFYING
    is_noun = word.named or not word.text.islower() or word.lower in words_of.DETERMINERS | words_of.PREPOSITIONS
    return not (is_noun or word.lower in TURNS or word.lower.endswith("ing") or _is_office(words, at))


def _is_office(words: tuple[Word, ...], at: int) -> bool:
    """What somebody was: "was chairman of the bank"."""
    return any(word.lower in ROLE_HEADS or word.lower == "of" for word in words[at : at + 2])


def _has_event(words: tuple[Word, ...], clause: Clause) -> bool:
    """An event is its subject, "The election is on Tuesday", or there is one: "There was a shooting"."""
    first, last = clause.subject or (0, 0)
    there = words[first].lower == "there" if first < last else False
    where = clause.body if there else (first, last)
    after = words[clause.verb.end] if clause.verb.end < len(words) else words[clause.verb.head]
    placed = there or after.time is not None or after.lower in words_of.PREPOSITIONS
    if not there:
        head = next((at for at in range(first, last) if words[at].lower in words_of.PREPOSITIONS), last) - 1
        where = (max(first, head), head + 1)
    return placed and any(words[at].lower in words_of.EVENT_NOUNS for at in range(*where))


def becomes_something(words: tuple[Word, ...], verb: Verb) -> bool:
    """A noun or a place stands behind "will be", "will be | a hotel", "will be | in shops", or a place behind "has
    been"; not "a long year".
    """
    if verb.word not in words_of.BE or not (verb.future or verb.form is Form.PERFECT):
        return False
    behind = words[verb.end : verb.end + 4]
    if behind and behind[0].lower in words_of.TIMING:
        return behind[0].time is None
    is_noun = verb.future and len(behind) > 1 and behind[0].lower in ARTICLES
    return is_noun and not any(word.lower in OCCASIONS for word in behind)


def is_empty(words: tuple[Word, ...], clause: Clause) -> bool:
    """Its subject names nothing, and its verb tells nothing either: "it was ten years ago"."""
    first, last = clause.subject or (0, 0)
    if words[clause.verb.start].lower.startswith(("you'", "you’")):
        return True
    behind = word_at(words, first + 1).lower
    begun = words[first].lower in verb_forms.THIRD_PERSONS and behind in OBJECTS
    # "Write it down and look at it in May"
    begun = begun or (
        not first and words[first].lower in verb_forms.BASES and behind in words_of.OBJECT_PRONOUNS | {"it"}
    )
    if first + 1 < last and begun:
        # "Makes six jars, and keeps until May": nothing is its subject.
        return True
    timed = time_begin(words, clause.verb.start)
    led = word_at(words, timed - 1).lower in words_of.TIMING
    if clause.opener is Opener.ZERO and last < clause.mark and timed < clause.verb.start and not led:
        # "said | last winter was warm": the subject is the time; but "The inn that closed in 2011 | is to reopen"
        return clause.verb.word in words_of.BE
    counts = shade_of_amount(words, first) > 0
    if first < last and (words[first].lower in ADJOINING or words[first].lower in {"in", "at"}) and not counts:
        # But "at least 54 people"
        return True
    said = lowered(words, clause.mark, clause.verb.end + 1)
    if said[:1] == ["as"] and said[-2] in {"put", "puts", "did", "do", "does"}:
        return True
    if said in (["as", "things", "stand", said[-1]], ["when", "it", "comes", "to"]) or said[0] in {"let's", "let’s"}:
        return True
    if words[clause.mark].lower == "what" and clause.mark < first:
        return True
    return last - first == 1 and words[first].lower in EMPTY_SUBJECTS and _is_idle(words, clause, words[first].lower)


def _is_idle(words: tuple[Word, ...], clause: Clause, subject: str) -> bool:
    """The verb tells nothing of a subject that names nothing: "it was ten years ago", "there is to see all"."""
    if (
        "as" in {word.lower for word in words[clause.mark : clause.verb.start]}
        and clause.verb.end - clause.verb.start == 1
    ):
        # "as we saw in 2009"
        return True
    are = clause.verb.word in words_of.BE and not clause.verb.future
    if subject == "it" and becomes_something(words, clause.verb):
        return False
    if subject == "there" and clause.verb.future:
        # "There will be fireworks on Friday"
        return False
    to_do = lowered(words, clause.verb.end, clause.verb.end + 2)
    if subject == "there" and to_do[:1] == ["to"]:
        # "There is to be a vote in May", but "There is to see all in May"
        return to_do[1:] != ["be"]
    if to_do == ["going", "to"]:
        return subject == "you"
    if subject == "you" or (subject in {"we", "i"} and are):
        return True
    if subject in {"we", "i"}:
        return False
    if word_at(words, clause.verb.end).lower in READY | {"to"}:
        # "It is due to report in May"
        return False
    states = STATES - words_of.HAVE if subject == "it" else STATES
    idle = clause.verb.word in states or subject in {"here", "what", "which", "everyone"}
    return idle and not _has_event(words, clause)


QUALITY_REACH = 300
"""Characters before a clause in which its subject may have been what somebody was."""
QUALITY = later(
    rf"\b(?:{'|'.join(sorted(words_of.BE | {'not', 'so', 'too', 'very'}))}) ([a-z]+)(?=[.,;!?]| and\b| but\b)"
)


def is_of_quality(text: str, reading: Reading, at: ClauseNumber) -> bool:
    """The subject of a clause is only what somebody was said to be: “I was | angry. | Angry was then.”."""
    words, clause = reading.words, reading.clauses[at]
    first, last = clause.subject or (0, 0)
    if last - first != 1 or clause.verb.word not in words_of.BE:
        return False
    start = words[first].start
    return words[first].lower in QUALITY.findall(text, max(0, start - QUALITY_REACH), start)
