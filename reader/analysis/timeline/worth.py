"""Whether what is told at a time is an event that a person would put on a timeline.

States that merely hold ("she is strong today"), talk of nobody in particular, general elections of a year and sayings
without what is said are none.
"""

from dataclasses import dataclass
from datetime import date

from reader.analysis.roles import ROLE_HEADS
from reader.analysis.timeline import lexicon as words_of
from reader.analysis.timeline.anchors import Anchor, Role
from reader.analysis.timeline.chunks import Opener
from reader.analysis.timeline.clauses import Clause, Reading
from reader.analysis.timeline.events import Telling
from reader.analysis.timeline.forms import Form, Verb, Word, is_adverb, is_gerund, starts_noun
from reader.analysis.timeline.ranges import Period
from reader.analysis.timeline.status import DONE, is_ahead
from reader.model import Grain, Status

LEAST_SAYING = 3
"""Words of a saying without its content that tell nothing: "he told me"."""
TELLING = words_of.listed("tell tells told telling")
PLAIN_SAYING = words_of.listed(
    """
    say says said add adds added write writes wrote tweet tweets tweeted declare declares declared
    remark remarked boast boasted joke joked quip quipped note notes noted argue argues argued insist insists insisted
    explain explains explained
    """
)
"""Verbs of saying whose content alone is news."""
STATES = (
    (words_of.BE | words_of.HAVE | words_of.DO)
    | words_of.listed("'s ’s")
    | words_of.listed(
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
EMPTY_SUBJECTS = words_of.listed("it there here this that these those what which such you one everyone everybody")
"""Subjects that name nobody and nothing by themselves."""
RECURRING = words_of.listed(
    """
    ballot campaign campaigns contest cycle election elections midterms nomination poll polls primaries primary race
    races season vote voting year
    """
)
"""What happens every few years: a year alone does not make an event of it."""
COARSE = frozenset((Grain.YEAR, Grain.SEASON, Grain.DECADE, Grain.CENTURY, Grain.QUARTER, Grain.HALF))
LONG_AGO = 300
"""Days after which what is or has been done is not told as done in the course of an event."""
ADJOINING = words_of.PREPOSITIONS - words_of.listed("in at over about around near like than up down")
"""Prepositions that no entry begins with, but for a place: "In Lorne, …", "over 200 people"."""
PRESENT_WORDS = words_of.listed("now today tonight currently nowadays")


@dataclass(frozen=True, slots=True)
class Told:
    """A time with the words that tell what happened then."""

    period: Period
    place: Anchor
    telling: Telling
    quoted: bool = False
    """What was said is told with it, from a quote of its own."""


def is_event(reading: Reading, told: Told, status: Status) -> bool:
    """It is worth an entry."""
    telling = told.telling
    if telling.clause is None or telling.verb is None:
        return (
            _count(reading, telling) - _is_some(reading, telling) >= 2 or _is_owned(reading, told)
        ) and not _is_recurring(reading, told)
    clause = reading.clauses[telling.clause]
    if not any(start <= clause.verb.start < end for start, end in telling.ranges):
        # A noun with its participle alone.
        return _is_whole(reading, told, clause)
    return (
        _is_whole(reading, told, clause)
        and not _is_state(reading, told, clause, status)
        and not _is_empty(reading.words, clause)
    )


def _is_owned(reading: Reading, told: Told) -> bool:
    """The day says which one it is: "Monday's debate"."""
    if told.period.grain in COARSE | {Grain.WEEK, Grain.MONTH}:
        return False
    return told.place.noun is not None and told.place.noun[0] < told.telling.ranges[0][0] == told.place.phrase[1] + 1


def _is_some(reading: Reading, telling: Telling) -> bool:
    """It says that there was one, "a test", and not which."""
    return reading.words[telling.ranges[0][0]].lower in {"a", "an"}


def _count(reading: Reading, telling: Telling) -> int:
    return sum(word.text[0].isalnum() for start, end in telling.ranges for word in reading.words[start:end])


def _is_whole(reading: Reading, told: Told, clause: Clause) -> bool:
    """There is more than a verb, the verb is more than "did", and what lasts is told as lasting."""
    telling, role = told.telling, told.place.role
    verb = telling.verb or clause.verb
    count = _count(reading, telling)
    is_bare = verb.start == verb.head and reading.words[verb.head].lower in words_of.DO
    is_stray = clause.subject is None and reading.words[clause.verb.head].lower in words_of.BE
    # "Sales have grown since May", but not "a rise since May".
    is_beside = role is Role.SINCE and clause.opener is not Opener.WHEN and clause.verb.form is not Form.PERFECT
    says_nothing = count <= LEAST_SAYING or not _has_object(reading, told, clause.verb)
    if telling.saying and telling.content is None and not told.quoted and says_nothing:
        return False
    if told.period.lasting and clause.verb.form is Form.PAST and told.period.is_duration:
        return False
    is_cut = reading.words[verb.head].lower in words_of.BE and not _has_more(reading, telling, verb)
    if is_cut or clause.subject is None or _is_adjunct(reading, telling, clause) or _is_doing(reading, telling):
        return False
    if role is Role.UNTIL and clause.verb.form is Form.PERFECT and clause.verb.head > clause.verb.start:
        return False
    return count >= 2 and not (is_bare or is_stray or is_beside)


def is_pronouns(reading: Reading, telling: Telling) -> bool:
    """Nothing but a verb between pronouns, "she had got them": nobody can tell what happened to whom."""
    if telling.clause is None:
        return False
    words, verb = reading.words, reading.clauses[telling.clause].verb
    told = [at for start, end in telling.ranges for at in range(start, end) if not verb.start <= at < verb.end]
    others = [words[at].lower for at in told if words[at].text[0].isalnum()]
    return len(others) > 1 and others[-1] in {"it", "them"} and all(lower in words_of.PRONOUNS for lower in others)


def _has_object(reading: Reading, told: Told, verb: Verb) -> bool:
    """A saying says something: "reported no arrests", but not "said on the radio", "told reporters"."""
    words, at = reading.words, verb.end
    if words[verb.head].lower in TELLING:
        return False
    while at < len(words) and (words[at].time is not None or told.place.phrase[0] <= at < told.place.phrase[1]):
        at += 1
    return words[verb.head].lower not in PLAIN_SAYING or (at < len(words) and starts_noun(words[at]))


def _has_more(reading: Reading, telling: Telling, verb: Verb) -> bool:
    """Something is told behind the verb, or stands behind it in front of the time."""
    return any(
        reading.words[at].text[0].isalnum() for start, end in telling.ranges for at in range(max(start, verb.end), end)
    )


def _is_doing(reading: Reading, telling: Telling) -> bool:
    """What is told begins with a gerund and its object, "marking the exit": that is nobody's deed."""
    start = telling.ranges[0][0]
    after = reading.words[start + 1] if start + 1 < len(reading.words) else None
    first = reading.words[start].lower
    has_object = after is not None and after.lower in words_of.DETERMINERS
    return is_gerund(first) and first not in words_of.EVENT_NOUNS and has_object


def _is_adjunct(reading: Reading, telling: Telling, clause: Clause) -> bool:
    """What is told begins with a phrase, "with the candidate", and not with the subject behind it."""
    start = telling.ranges[0][0]
    lower = reading.words[start].lower
    if lower not in ADJOINING:
        return False
    subject = clause.subject or (0, 0)
    return not any(subject[0] <= first < subject[1] for first, _ in telling.ranges[1:])


QUALIFYING = words_of.listed("about like all more less much so too very as unlike equal")
"""Words behind "was" that tell what something was like."""
CURRENCIES = frozenset("$£€")
TURNS = words_of.listed(
    """
    absent alive away back dead down empty flat full gone home ill missing off open out over present ready
    safe shut sick silent unable unanimous unchanged under up void
    """
)
"""What is news of somebody or something, although it is told with "was"."""


def _is_quality(words: tuple[Word, ...], clause: Clause) -> bool:
    """It tells what something was like: "his tone was calmer", "the race was about trust"."""
    verb = clause.verb
    if verb.form is not Form.PAST or words[verb.head].lower not in words_of.BE or _has_event(words, clause):
        return False
    at = verb.end
    while at < len(words) and (words[at].time is not None or is_adverb(words[at].lower)):
        at += 1
    if at >= clause.body[1]:
        return False
    word = words[at]
    if any(other.text[0].isdigit() or other.text in CURRENCIES for other in words[at : at + 3]):
        # "was about 30 degrees"
        return False
    if word.lower in QUALIFYING | words_of.PLANNING:
        return word.lower in QUALIFYING
    is_noun = word.named or not word.text.islower() or word.lower in words_of.DETERMINERS | words_of.PREPOSITIONS
    return not (is_noun or word.lower in TURNS or word.lower.endswith("ing") or _is_office(words, at))


def _is_office(words: tuple[Word, ...], at: int) -> bool:
    """What somebody was: "was chairman of the bank"."""
    return any(word.lower in ROLE_HEADS or word.lower == "of" for word in words[at : at + 2])


def _is_state(reading: Reading, told: Told, clause: Clause, status: Status) -> bool:
    """It tells how things are at the time, and not that anything happens."""
    words, verb = reading.words, clause.verb
    if _is_quality(words, clause):
        return True
    owns = verb.form is Form.PERFECT and words[verb.head].lower in {"has", "have"}
    if not (verb.form is Form.PRESENT or owns) or told.place.role is Role.SINCE:
        return False
    if status is Status.PLANNED and told.period.grain not in COARSE:
        return False
    if told.period.lasting:
        return status is not Status.PLANNED
    if clause.opener is Opener.RELATIVE or words[clause.mark].lower in {"how", "what", "why"}:
        return True
    time = words[told.period.start : told.period.end]
    if words[verb.head].lower in STATES:
        leads_on = any(other.form is Form.INFINITIVE and other.start <= verb.end + 1 for other in clause.verbs)
        return not _has_event(words, clause) and not (status is Status.PLANNED and leads_on)
    return verb.negated or any(word.lower in PRESENT_WORDS for word in time)


def _has_event(words: tuple[Word, ...], clause: Clause) -> bool:
    """An event is its subject, "The election is on Tuesday", or there is one: "There was a shooting"."""
    first, last = clause.subject or (0, 0)
    there = words[first].lower == "there" if first < last else False
    where = clause.body if there else (first, last)
    after = words[clause.verb.end] if clause.verb.end < len(words) else words[clause.verb.head]
    placed = there or after.time is not None or after.lower in words_of.PREPOSITIONS
    return placed and any(words[at].lower in words_of.EVENT_NOUNS for at in range(*where))


def _is_empty(words: tuple[Word, ...], clause: Clause) -> bool:
    """Its subject names nothing, and its verb tells nothing either: "it was ten years ago"."""
    first, last = clause.subject or (0, 0)
    if words[clause.verb.start].lower.startswith(("you'", "you’")):
        return True
    if first < last and words[first].lower in ADJOINING | {"in", "at"}:
        return True
    if words[clause.mark].lower == "as" and words[clause.verb.head].lower in {"put", "puts", "did", "do", "does"}:
        return True
    if words[clause.mark].lower == "what" and clause.mark < first:
        return True
    if last - first != 1 or words[first].lower not in EMPTY_SUBJECTS | {"we", "i"}:
        return False
    if (
        words[clause.mark].lower == "as"
        and clause.verb.end - clause.verb.start == 1
        and clause.opener is Opener.SUBORDINATE
    ):
        # "as we saw in 2009"
        return True
    if words[first].lower == "you" or (
        words[first].lower in {"we", "i"} and words[clause.verb.head].lower in words_of.BE
    ):
        return True
    if words[first].lower in {"we", "i"}:
        return False
    states = STATES - words_of.HAVE if words[first].lower == "it" else STATES
    idle = words[clause.verb.head].lower in states or words[first].lower in {"here", "what", "which", "everyone"}
    return idle and not _has_event(words, clause)


def is_at_odds(reading: Reading, told: Told, day: date | None) -> bool:
    """What is past took place at a time to come, or what goes on before: the time belongs to something else."""
    first, last, telling = told.period.first, told.period.last, told.telling
    if day is None or first is None or last is None or telling.clause is None or telling.verb is None:
        return False
    verb = reading.clauses[telling.clause].verb
    if told.place.role not in {Role.AT, Role.NOUN} or telling.verb.form is Form.INFINITIVE:
        return False
    if told.place.role is Role.NOUN and (day - last).days > LONG_AGO and verb.form in {Form.PRESENT, Form.PERFECT}:
        # "They deny any part in the 2001 attacks": they deny it now.
        return True
    if last < day:
        goes_on = verb.head > verb.start and is_gerund(reading.words[verb.head].lower)
        is_beside = goes_on or telling.verb.form is Form.GERUND or told.place.role is Role.NOUN
        return verb.form is Form.PRESENT and is_beside
    head = reading.words[verb.head].lower
    plans = head != "set" and head in words_of.PLANNING | words_of.BE
    # "She called a meeting for Monday" tells of the meeting too.
    appoints = reading.words[told.place.phrase[0]].lower == "for"
    return is_ahead(first, day) and verb.form in DONE and not plans and not appoints


def _is_recurring(reading: Reading, told: Told) -> bool:
    """Some year's race or vote, with nothing that says whose or where."""
    if told.period.grain not in COARSE:
        return False
    words = [reading.words[at] for start, end in told.telling.ranges for at in range(start, end)]
    named = any(word.text[0].isupper() and word.lower not in words_of.DETERMINERS for word in words)
    return not named and any(word.lower in RECURRING for word in words)
