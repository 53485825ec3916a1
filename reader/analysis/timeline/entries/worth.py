"""Whether what is told at a time is an event that a person would put on a timeline.

States that merely hold ("she is strong today"), talk of nobody in particular, general elections of a year and sayings
without what is said are none.
"""

from collections.abc import Sequence

from reader.analysis.english.words import INDEFINITE
from reader.analysis.timeline.entries.asked import is_reporters_asking
from reader.analysis.timeline.entries.empty_sayings import says_nothing
from reader.analysis.timeline.entries.events import ELECTIONS, Telling
from reader.analysis.timeline.entries.habits import HABITS, is_usual
from reader.analysis.timeline.entries.lengths import is_done_within, is_part
from reader.analysis.timeline.entries.states import ADJOINING, COARSE, Told, does_some, is_empty, is_state
from reader.analysis.timeline.entries.vague import is_vague
from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.amounts import shade_of_amount
from reader.analysis.timeline.grammar.clauses import Clause, Reading
from reader.analysis.timeline.grammar.forms import Form, Verb, Word, is_adverb, is_gerund, lowered, word_at
from reader.analysis.timeline.grammar.joining import Opener
from reader.analysis.timeline.times.anchors import Role
from reader.analysis.wordlists import word_set
from reader.model import Grain, Status

LEAST_WHOLE = 2
"""Words of what is worth an entry."""
RECURRING = word_set(
    """
    ballot campaign campaigns contest cycle election elections midterms nomination poll polls primaries primary race
    races season vote voting year
    """
)
"""What happens every few years: a year alone does not make an event of it."""
UNTOLD = word_set(
    "appearance call deadline event loss meeting operation performance release service session show speech visit win"
)
"""Nouns of events that tell nothing alone, even with their day."""
LEAST_TIMED = 3
"""Words of a noun with its hour and its article that name a train or a show, and nothing that happened."""
STOPPING = word_set("banned canceled cancelled closed extended grounded halted shut stopped suspended")
"""What is done until a time."""
ANSWERING = word_set("answer comment disclose elaborate identify name reply respond say specify")
"""What somebody does not do who is asked."""


def is_event(reading: Reading, told: Told, status: Status) -> bool:
    """It is worth an entry."""
    telling = told.telling
    if is_vague(reading, telling) or _is_of_asking(reading, telling):
        return False
    if telling.clause is None or telling.verb is None:
        if _is_known_by_hour(reading, told) or _is_best_of(reading, told):
            return False
        tells = telling.count(reading.words) - _is_some(reading, telling) >= LEAST_WHOLE
        tells = tells or _is_owned(reading, told) or _is_election(reading, told, status)
        return tells and not _is_recurring(reading, told)
    clause = reading.clauses[telling.clause]
    if not telling.holds(clause.verb.start):
        # A noun with its participle alone; not "The fair, normally | held in May".
        usual = word_at(reading.words, telling.verb.start - 1).lower in HABITS
        return not usual and _is_whole(reading, told, clause)
    return (
        _is_whole(reading, told, clause)
        and not _is_silent(reading.words, clause)
        and not is_state(reading, told, clause, status)
        and (not is_empty(reading.words, clause) or _is_count_by(reading, told, clause))
        and not is_usual(reading, told, clause)
    )


def _is_silent(words: Sequence[Word], clause: Clause) -> bool:
    """Somebody said nothing, "did not comment", all that is told of is "the one that", or only how much it was."""
    first, last = clause.subject or (0, 0)
    stands_for = clause.opener is Opener.RELATIVE and lowered(words, first, last) in (["the", "one"], ["the", "ones"])
    head = clause.verb.word
    # "I can't wait to see it"
    waits = head == "wait" and words[clause.verb.start].lower in {"cannot", "can't", "can’t"}
    # "which may show how close | it came to a deal in May", "how | close the bank came"
    how = next(
        (at for at in range(first - 1, first - 4, -1) if first < last and word_at(words, at).lower == "how"), first
    )
    # "asked how | many hours it had been down since May"
    many = how < first and words[how + 1].lower in {"far", "long", "many", "much", "often"}
    led = how == first - 1 and word_at(words, first + 1).lower in words_of.DETERMINERS
    measures = how == first - 2 or many or led
    # "The bones have been dated to 1320", "carbon-dated to 1320"
    dates = head.endswith("dated") and word_at(words, clause.verb.end).lower == "to"
    return stands_for or waits or measures or dates or (clause.verb.negated and head in ANSWERING)


def _is_count_by(reading: Reading, told: Told, clause: Clause) -> bool:
    """It tells how many there were until then: "By Monday | there were 17 cases"."""
    words, at = reading.words, clause.verb.end
    by = word_at(words, told.period.start - 1).lower == "by" and clause.verb.form is Form.PAST
    return by and words[at - 1].lower in words_of.BE and word_at(words, at).text[0].isdigit()


def _is_best_of(reading: Reading, told: Told) -> bool:
    """It is what somebody chose: "Picture of the day", "the player of the month"."""
    of = lowered(reading.words, told.period.start - 1, told.period.end)
    return of[:2] == ["of", "the"] and of[2:] in (["day"], ["week"], ["month"], ["year"])


def _is_known_by_hour(reading: Reading, told: Told) -> bool:
    """An hour only says which train or show is meant: "the 6.15am service"."""
    noun = told.place.noun
    inside = noun is not None and noun[0] <= told.period.start < noun[1]
    return told.period.grain is Grain.TIME and inside and told.telling.count(reading.words) <= LEAST_TIMED


def _is_owned(reading: Reading, told: Told) -> bool:
    """The day says which one it is: "Monday's debate"."""
    last = reading.words[told.telling.ranges[-1][1] - 1].lower
    if told.period.grain in COARSE | {Grain.WEEK, Grain.MONTH} or last in UNTOLD:
        return False
    return told.place.noun is not None and told.place.noun[0] < told.telling.ranges[0][0] == told.place.phrase[1] + 1


def _is_election(reading: Reading, told: Told, status: Status) -> bool:
    """People are to vote on that day: "clearing the way for | an election | on 11 May"."""
    last = reading.words[told.telling.ranges[-1][1] - 1].lower
    return status is Status.PLANNED and told.period.grain is Grain.DAY and last in ELECTIONS


def _is_some(reading: Reading, telling: Telling) -> bool:
    """It says that there was one, "a test", and not which."""
    return reading.words[telling.ranges[0][0]].lower in INDEFINITE


def _is_of_asking(reading: Reading, telling: Telling) -> bool:
    return is_reporters_asking(word for start, end in telling.ranges for word in reading.words[start:end])


def _is_whole(reading: Reading, told: Told, clause: Clause) -> bool:
    """There is more than a verb, the verb is more than "did", and what lasts is told as lasting."""
    telling = told.telling
    verb, count = telling.verb or clause.verb, telling.count(reading.words)
    if clause.subject is None or count < LEAST_WHOLE or _is_bare(reading, telling, verb):
        return False
    if _is_only_since(reading, told, clause) or says_nothing(reading, told, clause):
        return False
    counted = told.period.lasting and told.period.is_duration and clause.verb.form is Form.PAST
    if counted and not (is_part(reading, told) or (not telling.saying and is_done_within(reading, told, verb, count))):
        return False
    asked = reading.words[clause.mark].lower in words_of.ASKING and clause.mark > 0
    if asked and clause.verb.word in words_of.PLANNING:
        # "would not say how he intends to vote"
        return False
    has_been = told.place.role is Role.UNTIL and clause.verb.form is Form.PERFECT
    if has_been and not _is_put_off(reading, clause.verb):
        return False
    return not (_is_adjunct(reading, telling, clause) or _is_doing(reading, telling))


def _is_bare(reading: Reading, telling: Telling, verb: Verb) -> bool:
    """The verb tells nothing, and nothing behind it does: "she did", "it was", "had done so"."""
    head = verb.word
    more = _has_more(reading, telling, verb)
    if head == "done":
        return not more or word_at(reading.words, verb.end).lower == "so"
    does = head in words_of.DO and verb.start == verb.head and not does_some(reading.words, verb)
    return does or (head in words_of.BE | {"became", "become", "becomes"} and not more)


def _is_only_since(reading: Reading, told: Told, clause: Clause) -> bool:
    """Something that it names has been so since a time, "a rise since May"; but "Sales have grown since May", "The
    airport, closed since May, remains shut".
    """
    if told.place.role is not Role.SINCE:
        return False
    verb = told.telling.verb or clause.verb
    explains = told.telling.link and reading.words[verb.start - 1].text == ","
    lasts = clause.opener is Opener.WHEN or clause.verb.form is Form.PERFECT or explains
    return not lasts or _is_of_object(told, clause)


def _is_of_object(told: Told, clause: Clause) -> bool:
    """It says since when the object was so: "had 60 days to return the amount | collected | since July"."""
    before = told.place.phrase[0] - 1
    done = any(one.form is Form.PARTICIPLE and one.head == before for one in clause.verbs)
    return done and before > clause.verb.end and not told.telling.link


def _is_put_off(reading: Reading, verb: Verb) -> bool:
    """Something has been done that holds until a time: "has been closed", "has cancelled flights until Friday", "has
    given them until Friday"; or it has no verb.
    """
    inside = {reading.words[at].lower for at in range(verb.start, verb.head)}
    if verb.word in STOPPING | {"given", "granted", "joined"}:
        return True
    return verb.head == verb.start or bool(inside & words_of.BE)


def _has_more(reading: Reading, telling: Telling, verb: Verb) -> bool:
    """Something is told behind the verb, or stands behind it in front of the time."""
    return any(
        reading.words[at].text[0].isalnum() for start, end in telling.ranges for at in range(max(start, verb.end), end)
    )


def _is_doing(reading: Reading, telling: Telling) -> bool:
    """What is told begins with a gerund and its object, "marking the exit": that is nobody's deed."""
    start = telling.ranges[0][0]
    # "just fighting the fire"
    start += is_adverb(reading.words[start]) and is_gerund(word_at(reading.words, start + 1).lower)
    after = word_at(reading.words, start + 1)
    first = reading.words[start].lower
    titled = any(reading.words[at].text.istitle() for at in range(start + 2, min(start + 4, len(reading.words))))
    has_object = after.lower in words_of.DETERMINERS and not titled
    opens = is_gerund(first) and first not in words_of.EVENT_NOUNS
    return opens and (has_object or _is_in_front(reading, telling, start))


def _is_in_front(reading: Reading, telling: Telling, start: int) -> bool:
    """A gerund opens a sentence whose own clause is behind it: "Recalling a visit that she made in May, | he said"."""
    at = telling.clause
    if start or at is None or at + 1 >= len(reading.clauses):
        return False
    clause, behind = reading.clauses[at : at + 2]
    if clause.opener is Opener.AND and clause.subject and clause.subject[0] == start:
        # "Shelling of Lorne killed 14 and | injured 31, officials said"
        return False
    return behind.opener is Opener.COMMA and behind.subject is not None and behind.subject[0] > behind.mark


def _is_adjunct(reading: Reading, telling: Telling, clause: Clause) -> bool:
    """What is told begins with a phrase, "with the candidate", and not with the subject behind it."""
    start = telling.ranges[0][0]
    if reading.words[start].lower not in ADJOINING or shade_of_amount(reading.words, start):
        return False
    subject = clause.subject or (0, 0)
    return not any(subject[0] <= first < subject[1] for first, _ in telling.ranges[1:])


def _is_recurring(reading: Reading, told: Told) -> bool:
    """Some year's race or vote, with nothing that says whose or where."""
    if told.period.grain not in COARSE:
        return False
    words = [reading.words[at] for start, end in told.telling.ranges for at in range(start, end)]
    named = any(word.text[0].isupper() and word.lower not in words_of.DETERMINERS for word in words)
    return not named and any(word.lower in RECURRING for word in words)
