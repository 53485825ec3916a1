"""Whether what a clause tells came about: it happened, it is planned, or it is denied."""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from string import ascii_lowercase

from reader.analysis.timeline.entries.meant import (
    CONVENED,
    DONE,
    READY,
    comes_to_nothing,
    had_been_meant,
    is_bound,
    is_given_up,
    is_scheduled,
    never_did,
)
from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.clauses import Clause, ClauseNumber, Reading
from reader.analysis.timeline.grammar.forms import Form, Verb, Word, holds_subject, is_stamped, lowered, word_at
from reader.analysis.timeline.grammar.joining import Opener
from reader.analysis.timeline.times.attributes import names_day
from reader.analysis.wordlists import word_set
from reader.model import Status

HYPOTHETICAL_MODALS = word_set(
    """
    could might should must would 'd ’d may can cannot can't can’t couldn't couldn’t wouldn't wouldn’t
    shouldn't shouldn’t
    """
)

ANYONE = frozenset(("anybody", "anyone", "whoever"))
LEADING = frozenset((("going", "to"), ("set", "to"), ("set", "for")))
FORETOLD = frozenset(("expected", "forecast", "predicted", "projected", "tipped"))
"""What else stands behind "is" for a thing to come."""
AIMED = frozenset(("intended", "meant", "supposed"))
"""Of these, what tells what a thing is for, where it is told in the present: "is meant to keep them out"."""
SCHEDULED = word_set(
    """
    airs announces arrive arrives begin begins celebrates close closes comes end ends faces go goes hits host hosts
    kicks launches leaves marks meet meets open opens play plays publishes reaches releases reopen reopens resume
    resumes return returns start starts take takes travel travels turns unveils visits vote votes welcomes
    """
)
"""What is on a programme where it is told in the present of its own day."""
ISSUED = word_set("announced buried crowned inaugurated launched named opened published released sworn unveiled")
"""What is done on such a day: "The report is published today"."""
ACCUSED = frozenset(("accused", "suspected"))
NOT_NONE = frozenset(("doubt", "fewer", "less", "more"))
"""What stands behind a "no" that denies nothing: "no fewer than 20 men", "no doubt"."""
LATE = 30
"""Days after which what "was to" happen is told as what happened: "In 1998 he was to meet the king"."""
OVER = 365
"""Days after which what "would" happen is told so: "in 1962 she met Ann Lee, who would become mayor in 1970"."""
EARLY = 1
"""Days that an article may be dated before what it tells as past: it is tomorrow already where it was written."""
ERRING = word_set("erroneously falsely inaccurately incorrectly mistakenly wrongly")
"""Beside a verb of saying, these tell that it was not so."""


def is_ahead(first: date, day: date | None) -> bool:
    """A time is still to come, whatever the verb says."""
    return day is not None and (first - day).days > EARLY


def status_of(reading: Reading, place: int, verb: Verb, days: tuple[date, date], day: date | None) -> Status:
    """The status of the clause at `place`, of which `verb` carries the time, from the first to the last of `days`."""
    clause = reading.clauses[place]
    negated = verb.negated and verb.form is not Form.INFINITIVE
    undone = clause.verb.negated or negated or _has_no_subject(reading.words, clause)
    if undone and is_ahead(days[0], day) and _is_forbidden(reading.words, clause.verb):
        return Status.PLANNED
    over = day is not None and days[1] <= day
    if undone or _is_denied(reading, place) or _was_only_meant(reading, place, verb, over=over):
        return Status.DENIED
    return Status.PLANNED if _is_to_come(reading, place, verb, days, day) else Status.HAPPENED


def _was_only_meant(reading: Reading, place: int, verb: Verb, *, over: bool) -> bool:
    """It was to be, and the clause says that it was not: "The fair planned for May was called off"; or its time is
    `over`, "had planned to open on Monday", or it was to be before it, "was to have ended this week".
    """
    words, main = reading.words, reading.clauses[place].verb
    never = words[main.start].lower in {"was", "were"}
    if is_scheduled(words, main) and (never_did(reading, place) or _is_put_off(reading, place)):
        return True
    if had_been_meant(words, main) and (over or never or is_given_up(reading, place)):
        return True
    plans = verb.form is Form.PARTICIPLE and verb.word in words_of.PLANNING | CONVENED
    plans = plans or is_scheduled(words, verb)
    return plans and verb.start < main.start and comes_to_nothing(words, main)


def _is_put_off(reading: Reading, place: int) -> bool:
    """It goes on with what became of it: "was to visit Lorne on Monday | but the trip was put off"."""
    behind = [one for one in reading.clauses[place + 1 : place + 2] if reading.words[one.mark].lower == "but"]
    return any(comes_to_nothing(reading.words, one.verb) or one.verb.word == "adjourned" for one in behind)


def _is_to_come(reading: Reading, place: int, verb: Verb, days: tuple[date, date], day: date | None) -> bool:
    """Its time is ahead, or not over yet and nothing says that it is done; or it was told as to come, and nobody knows
    that it came.
    """
    words, clause, (first, last) = reading.words, reading.clauses[place], days
    looks_on = clause.verb.future or clause.verb.form is Form.MODAL or _is_going(words, clause.verb)
    if is_ahead(first, day) or (looks_on and not _has_come(reading, place, last, day)):
        return True
    if _leads_on(words, clause.verb, verb) and not (day and last < day):
        return True
    if day is None or last < day:
        return False
    if (last > day and _foresees(words, clause)) or (first == day and _is_told_of_today(words, clause)):
        return True
    # But "We've got a meeting tomorrow", "has called a strike on Thursday"
    has = words[clause.verb.start].lower.endswith(("has", "have", "'ve", "’ve"))
    done = clause.verb.form in DONE and not has
    return first > day and (not done or verb.form is Form.INFINITIVE)


def _has_come(reading: Reading, place: int, last: date, day: date | None) -> bool:
    """It is told as what was to come, so long after the last day of it that it came."""
    clause = reading.clauses[place]
    since = (day - last).days if day else 0
    bound = is_bound(reading.words, clause.verb) and since > LATE
    return bound or (_came_to_be(reading, place) and since > OVER)


def _is_told_of_today(words: Sequence[Word], clause: Clause) -> bool:
    """It is told in the present of the day of the article, or as what something else hangs on; and not below a picture:
    "Ann Lee leaves the court on May 6".
    """
    if clause.verb.form is not Form.PRESENT or is_stamped(words) or names_day(words[slice(*clause.body)]):
        return False
    return _is_on_programme(clause.verb) or clause.opener in {Opener.SUBORDINATE, Opener.WHEN}


def _is_on_programme(verb: Verb) -> bool:
    """It reads "opens", "is published": what a day that has begun is still to bring."""
    head = verb.word
    if verb.head > verb.start:
        return head in ISSUED
    return head in SCHEDULED


def is_announced(reading: Reading, at: ClauseNumber) -> bool:
    """The clause says of itself that it is still to come: "will vote", "must vote"."""
    verb = reading.clauses[at].verb
    return verb.future or reading.words[verb.start].lower in {"must", "should"}


def is_awaited(words: Sequence[Word], verb: Verb) -> bool:
    """It will not or cannot be until a time, or is not expected to: "will not reopen until May", "is not due before
    May", "does not reopen before May".
    """
    if "cannot" in lowered(words, verb.start, verb.head):
        return True
    expected = words[verb.start].lower in words_of.BE and verb.word in READY
    expected = expected or (words[verb.start].lower in {"do", "does", "don't", "doesn't"} and verb.form is Form.PRESENT)
    # "said it would not reopen until May"
    foretold = words[verb.start].lower in {"would", "wouldn't", "wouldn’t"} and words[verb.head - 1].lower != "have"
    return verb.negated and (verb.future or expected or foretold)


def is_plan_dropped(words: Sequence[Word], main: Verb, verb: Verb) -> bool:
    """The clause did away with what was planned, "banned a march | planned for Friday", or with its subject: "A march |
    planned for Friday | was put off".
    """
    plans = verb.form is Form.PARTICIPLE and verb.word in words_of.PLANNING and main != verb
    return plans and comes_to_nothing(words, main)


def is_hypothetical(clause: Clause, words: Sequence[Word], days: tuple[date, date], day: date | None) -> bool:
    """It is only thought of: "if he wins", "could have won"; what must be done in a week that goes on, or can be done
    until a day to come, is to come.
    """
    if clause.hypothetical or _is_left_open(clause):
        return True
    anyone = clause.subject is not None and words[clause.subject[0]].lower in ANYONE
    if (
        anyone
        and clause.opener is Opener.RELATIVE
        and any(word.lower in words_of.MODALS for word in words[clause.end :])
    ):
        # "Anyone | who was there on Monday | should call"
        return True
    if clause.verb.form is not Form.MODAL:
        return False
    if clause.opener is Opener.RELATIVE and words[clause.verb.start].lower in {"can", "could", "may", "might"}:
        return True
    if clause.verb.head == clause.verb.start and not clause.verb.future:
        return True
    spoken = [words[at].lower for at in range(clause.verb.start, clause.verb.end)]
    if holds_subject(words[clause.verb.start]):
        spoken[0] = spoken[0].lstrip(ascii_lowercase)  # "he'd have left"
    past = day is not None and days[spoken[0] == "must" or spoken[:2] == ["can", "be"]] <= day
    # "would have left", but "would have surgery", "must have a licence"
    owns = clause.verb.word == "have" and spoken[0] in {"must", "should", "would", "'d", "’d"}
    done = "have" in spoken and not owns
    return spoken[0] in HYPOTHETICAL_MODALS and (done or (past and spoken[0] not in {"would", "'d", "’d"}))


def depends_on_what_was_not(reading: Reading, place: int) -> bool:
    """It would be, had something been that was not: "would open in May | if they had paid"."""
    would = reading.words[reading.clauses[place].verb.start].lower in {"could", "might", "would", "'d", "’d"}
    others = (one for one in reading.clauses if one.hypothetical and one.verb.form is Form.PERFECT)
    return would and any(reading.words[one.verb.start].lower == "had" for one in others)


def _is_left_open(clause: Clause) -> bool:
    """It may be or not: "cannot be ruled out", "has not ruled out a sale"."""
    return clause.verb.negated and clause.verb.word in {"rule", "ruled", "exclude", "excluded"}


def is_dropped(reading: Reading, place: int) -> bool:
    """It tells when something had been planned that came to nothing: "cancelled a visit that was planned for May"."""
    clause, words = reading.clauses[place], reading.words
    planned = clause.verb.word in words_of.PLANNING or is_scheduled(words, clause.verb)
    return (planned and clause.opener is Opener.RELATIVE) and any(
        comes_to_nothing(words, other.verb) and other.body[1] == clause.mark
        for other in reading.clauses[max(0, place - 1) : place]
    )


def is_accusation(reading: Reading, at: ClauseNumber) -> bool:
    """The clause tells what somebody is accused of: that was then, and it is not said to be true."""
    words, verb = reading.words, reading.clauses[at].verb
    is_of = word_at(words, verb.end).lower == "of"
    return is_of and verb.word in ACCUSED and words[verb.start].lower in words_of.BE


def is_called(reading: Reading, at: ClauseNumber | None) -> bool:
    """The clause tells what has been done by now: "has called a meeting"."""
    return at is not None and reading.clauses[at].verb.form is Form.PERFECT


def is_settled(reading: Reading, at: ClauseNumber) -> bool:
    """The clause tells what becomes of what its subject was planned for: "The vote planned for Friday was put off"."""
    verb = reading.clauses[at].verb
    return verb.negated or verb.future or comes_to_nothing(reading.words, verb)


def _has_no_subject(words: Sequence[Word], clause: Clause) -> bool:
    if clause.subject is None:
        return False
    opening = words[clause.subject[0]]
    following = words[clause.subject[0] + 1].text if clause.subject[1] - clause.subject[0] > 1 else "."
    if opening.lower == "there" and clause.verb.end + 1 < len(words):
        # "There will be no buses", "There was no service"
        is_told = clause.verb.future or words[clause.verb.end + 1].lower in words_of.EVENT_NOUNS
        return words[clause.verb.end].lower == "no" and is_told
    # But "Not all of them were freed", "No fewer than 20 were freed"
    lacks = opening.lower == "no" and not opening.named and following[0].isalnum() and following not in NOT_NONE
    lacks = lacks or (opening.lower == "not" and following.lower() in {"a", "one"})
    return lacks or opening.lower in {"nobody", "none", "neither", "nothing"}


def _is_forbidden(words: Sequence[Word], verb: Verb) -> bool:
    """It comes into force: "No car may be parked here from May", "must not be fed from May"; not "may not open"."""
    modal = words[verb.start].lower
    passive = words[verb.head - 1].lower == "be"
    return modal == "must" or (modal in {"may", "can", "cannot"} and passive)


def _is_denied(reading: Reading, place: int) -> bool:
    """Its governor denies it, or was wrong: "He denied that they met", "It reported erroneously that they met"."""
    return any(
        other.content == place
        and not other.verb.negated
        and (other.verb.word in words_of.DENYING or _errs(reading.words, other.verb))
        for other in reading.clauses[max(0, place - 2) : place]
    )


def _errs(words: Sequence[Word], verb: Verb) -> bool:
    return not ERRING.isdisjoint(lowered(words, verb.start - 1, verb.end + 1))


def _is_going(words: Sequence[Word], verb: Verb) -> bool:
    """It reads "is going to", "is set to", "is due to", "is to"."""
    lowers = lowered(words, verb.start, verb.end + 2)
    if verb.form not in {Form.PRESENT, Form.PAST} or lowers[0] not in words_of.BE:
        return False
    due = FORETOLD | (READY if verb.form is Form.PAST else READY - AIMED)
    ready = bool(LEADING & set(pairwise(lowers))) or any(lower in due for lower in lowers)
    return (ready and "not" not in lowers) or is_bound(words, verb)


def _came_to_be(reading: Reading, place: int) -> bool:
    """It reads "would", told of somebody or of what came later, and not as what was said or planned."""
    words, clause = reading.words, reading.clauses[place]
    would = words[clause.verb.start].lower in {"would", "'d", "’d"} and not clause.verb.negated
    if not would or clause.opener is Opener.RELATIVE:
        return would
    governed = any(other.content == place for other in reading.clauses)
    return not governed and not any(other.verb.word in words_of.REPORTING for other in reading.clauses)


def _foresees(words: Sequence[Word], clause: Clause) -> bool:
    """What a time is expected to bring: "forecast growth of 3 per cent this year"."""
    had_warned = lowered(words, clause.verb.start, clause.verb.head + 1) == ["had", "warned"]
    return clause.content is None and clause.verb.word in words_of.FORESEEING and not had_warned


def _leads_on(words: Sequence[Word], main: Verb, verb: Verb) -> bool:
    """The time belongs to what somebody plans to do, or is planning to do now."""
    plans_now = main.form is Form.PRESENT and word_at(words, main.end).lower == "to"
    return (main != verb or plans_now) and main.word in words_of.PLANNING
