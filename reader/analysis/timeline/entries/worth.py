"""Whether what is told at a time is an event that a person would put on a timeline.

States that merely hold ("she is strong today"), talk of nobody in particular, general elections of a year and sayings
without what is said are none.
"""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from reader.analysis.english.words import INDEFINITE
from reader.analysis.timeline.entries.asked import is_reporters_asking
from reader.analysis.timeline.entries.clausal import WRITING
from reader.analysis.timeline.entries.events import LENGTHS, Telling
from reader.analysis.timeline.entries.habits import is_usual
from reader.analysis.timeline.entries.lengths import is_done_within, is_part
from reader.analysis.timeline.entries.states import ADJOINING, COARSE, Told, is_empty, is_state
from reader.analysis.timeline.entries.status import DONE, is_accusation, is_ahead, is_scheduled
from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.clauses import Clause, Reading
from reader.analysis.timeline.grammar.forms import Form, Verb, Word, is_gerund, starts_noun, time_begin, word_at
from reader.analysis.timeline.grammar.joining import Opener
from reader.analysis.timeline.grammar.subjects import may_be_present
from reader.analysis.timeline.times.anchors import Role
from reader.analysis.timeline.times.ranges import MOVED
from reader.analysis.wordlists import word_set
from reader.model import Grain, Status

LEAST_SAYING = 3
"""Words of a saying without its content that tell nothing: "he told me"."""
TELLING = word_set("tell tells told telling")
PLAIN_SAYING = word_set(
    """
    say says said add adds added write writes wrote tweet tweets tweeted declare declares declared
    remark remarked boast boasted joke joked quip quipped note notes noted argue argues argued insist insists insisted
    explain explains explained
    """
)
"""Verbs of saying whose content alone is news."""
RECURRING = word_set(
    """
    ballot campaign campaigns contest cycle election elections midterms nomination poll polls primaries primary race
    races season vote voting year
    """
)
"""What happens every few years: a year alone does not make an event of it."""
PLANS = words_of.PLANNING | words_of.FORESEEING | words_of.BE
IDLE = word_set(
    "agreed began continued decided fumed proceeded reacted responded shrugged sighed spoke started tried went"
)
"""Verbs that tell nothing of a person by themselves."""
UNTOLD = word_set(
    "appearance call event loss meeting operation performance release service session show speech visit win"
)
"""Nouns of events that tell nothing alone, even with their day."""
ASKING = frozenset(("how", "what", "why", "whether"))
LEAST_TIMED = 3
"""Words of a noun with its hour and its article that name a train or a show, and nothing that happened."""
STOPPING = word_set("banned canceled cancelled closed extended grounded halted shut stopped suspended")
"""What is done until a time."""
OUTSIDE = words_of.PREPOSITIONS - {"of"}
NO_DEEDS = words_of.BE | words_of.REPORTING
COURT_VERBS = word_set("accused acquitted admitted charged cleared convicted denied jailed pleaded sentenced tried")
DEED_LEADS = frozenset(("for", "of", "to", "with"))
"""What stands between a verb of the courts and the deed."""
TERMS = frozenset(("death", "jail", "life", "prison"))
THAT_REACH = 12
"""Words behind a verb of saying in which its "that" stands: "told reporters in Tarna on Monday that"."""
COUNTED = frozenset(("after", "before", "earlier", "following", "later", "next"))
"""Words of a time that goes on from another, in a story told in the present: "It reopens two years later"."""
LONG_AGO = 300
"""Days after which what is or has been done is not told as done in the course of an event."""


APPOINTING = word_set("appointed chosen commissioned elected hired named picked promoted")
"""What is done with somebody who begins at a time to come: "has been named director, starting in April"."""


def is_event(reading: Reading, told: Told, status: Status) -> bool:
    """It is worth an entry."""
    telling = told.telling
    if is_vague(reading, telling) or _is_of_asking(reading, telling):
        return False
    if telling.clause is None or telling.verb is None:
        if _is_known_by_hour(reading, told):
            return False
        return (
            _count(reading, telling) - _is_some(reading, telling) >= 2 or _is_owned(reading, told)
        ) and not _is_recurring(reading, told)
    clause = reading.clauses[telling.clause]
    if not telling.holds(clause.verb.start):
        # A noun with its participle alone.
        return _is_whole(reading, told, clause)
    return (
        _is_whole(reading, told, clause)
        and not is_state(reading, told, clause, status)
        and (not is_empty(reading.words, clause) or _is_count_by(reading, told, clause))
        and not is_usual(reading, told, clause)
    )


def _is_count_by(reading: Reading, told: Told, clause: Clause) -> bool:
    """It tells how many there were until then: "By Monday | there were 17 cases"."""
    words, at = reading.words, clause.verb.end
    by = word_at(words, told.period.start - 1).lower == "by" and clause.verb.form is Form.PAST
    return by and words[at - 1].lower in words_of.BE and word_at(words, at).text[0].isdigit()


def _is_known_by_hour(reading: Reading, told: Told) -> bool:
    """An hour only says which train or show is meant: "the 6.15am service"."""
    noun = told.place.noun
    inside = noun is not None and noun[0] <= told.period.start < noun[1]
    return told.period.grain is Grain.TIME and inside and _count(reading, told.telling) <= LEAST_TIMED


def _is_owned(reading: Reading, told: Told) -> bool:
    """The day says which one it is: "Monday's debate"."""
    last = reading.words[told.telling.ranges[-1][1] - 1].lower
    if told.period.grain in COARSE | {Grain.WEEK, Grain.MONTH} or last in UNTOLD:
        return False
    return told.place.noun is not None and told.place.noun[0] < told.telling.ranges[0][0] == told.place.phrase[1] + 1


def _is_some(reading: Reading, telling: Telling) -> bool:
    """It says that there was one, "a test", and not which."""
    return reading.words[telling.ranges[0][0]].lower in INDEFINITE


def _is_of_asking(reading: Reading, telling: Telling) -> bool:
    return is_reporters_asking(word for start, end in telling.ranges for word in reading.words[start:end])


def _count(reading: Reading, telling: Telling) -> int:
    return sum(word.text[0].isalnum() for start, end in telling.ranges for word in reading.words[start:end])


def _is_whole(reading: Reading, told: Told, clause: Clause) -> bool:
    """There is more than a verb, the verb is more than "did", and what lasts is told as lasting."""
    telling, role = told.telling, told.place.role
    verb = telling.verb or clause.verb
    count = _count(reading, telling)
    so = word_at(reading.words, verb.end).lower == "so"
    head = reading.words[verb.head].lower
    is_bare = head in words_of.DO and verb.start == verb.head
    is_bare = is_bare or (head == "done" and (so or not _has_more(reading, telling, verb)))
    # "Sales have grown since May", but not "a rise since May".
    is_beside = role is Role.SINCE and clause.opener is not Opener.WHEN and clause.verb.form is not Form.PERFECT
    # "The airport, closed since May, remains shut"
    is_beside = is_beside and not (telling.link and reading.words[verb.start - 1].text == ",")
    is_beside = is_beside or (role is Role.SINCE and _is_of_object(reading, told, clause))
    is_short = count <= LEAST_SAYING - (reading.words[telling.ranges[0][0]].lower in words_of.SUBJECT_PRONOUNS)
    says_nothing = is_short or not _has_object(reading, told, clause)
    reports = clause.verb.future and head == "report"  # "The firm will report on Friday"
    if telling.saying and telling.content is None and not (told.quoted or reports) and says_nothing:
        return False
    counted = told.period.lasting and told.period.is_duration and clause.verb.form is Form.PAST
    if counted and not (is_part(reading, told) or (not telling.saying and is_done_within(reading, told, verb, count))):
        return False
    asked = reading.words[clause.mark].lower in ASKING and clause.mark > 0
    if asked and reading.words[clause.verb.head].lower in words_of.PLANNING:
        # "would not say how he intends to vote"
        return False
    is_cut = reading.words[verb.head].lower in words_of.BE and not _has_more(reading, telling, verb)
    if is_cut or clause.subject is None or _is_adjunct(reading, telling, clause) or _is_doing(reading, telling):
        return False
    if role is Role.UNTIL and clause.verb.form is Form.PERFECT and not _is_put_off(reading, clause.verb):
        return False
    return count >= 2 and not (is_bare or is_beside)


def _is_of_object(reading: Reading, told: Told, clause: Clause) -> bool:
    """It says since when the object was so: "had 60 days to return the amount | collected | since July"."""
    before = told.place.phrase[0] - 1
    done = any(one.form is Form.PARTICIPLE and one.head == before for one in clause.verbs)
    return done and before > clause.verb.end and not told.telling.link


def _is_put_off(reading: Reading, verb: Verb) -> bool:
    """Something has been done that holds until a time: "has been closed", "has cancelled flights until Friday"; or it
    has no verb.
    """
    inside = {reading.words[at].lower for at in range(verb.start, verb.head)}
    if reading.words[verb.head].lower in STOPPING:
        return True
    return verb.head == verb.start or bool(inside & words_of.BE)


def is_vague(reading: Reading, telling: Telling) -> bool:
    """Its object or its subject is a bare "one": "refused the ones", "another in Lorne burned"."""
    told = [at for start, end in telling.ranges for at in range(start, end) if reading.words[at].text[0].isalnum()]
    lowers = [reading.words[at].lower for at in told]
    if ("the", "following") in pairwise(reading.words[at].lower for at in told if reading.words[at].time is None):
        # "He wrote the following words:"
        return True
    only_person = len(told) > 1 and all(reading.words[at].person for at in told[:-1])
    if lowers[0] == "else" or (lowers[-1] in IDLE and only_person):
        # "Ann Lee continued"
        return True
    if lowers[-1] in {"this", "that"} and telling.verb is not None and telling.verb.end == told[-1]:
        # "They understood this"
        return True
    if telling.saying and telling.verb and [word.lower for word in reading.words[telling.verb.end :][:1]] == ["this"]:
        # "She stated this in a letter"
        return True
    if lowers[:2] == ["records", "began"]:
        # "the highest since records began in 1968"
        return True
    if telling.clause is not None and _is_one(reading, telling.clause):
        # "talks on a new one, which began in May"
        return True
    begins = lowers[0] in {"another", "others", "one"} and lowers[1:2] and lowers[1] in OUTSIDE
    owned = telling.verb is not None and telling.verb.end == told[-1]
    return bool(begins) or (
        lowers[-1] in {"one", "ones"} and (owned or lowers[-2:-1] == ["the"] or lowers[-2] in OUTSIDE)
    )


def _is_one(reading: Reading, at: int) -> bool:
    """Its subject is "a new one", or "one that", "anyone who"."""
    first, last = reading.clauses[at].subject or (0, 0)
    if last - first == 1 and reading.words[first].lower in {"one", "anybody", "anyone", "everybody", "everyone"}:
        return reading.clauses[at].opener is Opener.RELATIVE
    return last - first > 1 and reading.words[first].lower == "a" and reading.words[last - 1].lower == "one"


def _has_object(reading: Reading, told: Told, clause: Clause) -> bool:
    """A saying says something: "reported no arrests", "told owners to park outdoors", but not "said on the radio"; or
    what it says is cut by a quote, "said that the deal “had failed”".
    """
    words, verb, at = reading.words, clause.verb, clause.verb.end
    if _has_cut_content(reading, told.telling, at):
        return True
    if words[verb.head].lower in TELLING:
        return any(one.form is Form.INFINITIVE and one.start > verb.end for one in clause.verbs)
    while at < len(words) and (words[at].time is not None or told.place.phrase[0] <= at < told.place.phrase[1]):
        at += 1
    if word_at(words, at).lower in _joints(words, verb, at):
        # "declared three days | of mourning", "wrote | to the board", "wrote | about the mill"
        return starts_noun(word_at(words, at + 1))
    if at >= len(words) or not (words[at].text[0].isalnum() or words[at].text in "$£€“"):
        return False
    return words[verb.head].lower not in PLAIN_SAYING or starts_noun(words[at])


def _joints(words: Sequence[Word], verb: Verb, at: int) -> tuple[str, ...]:
    """What may stand between a verb of saying and its object at word `at`."""
    if words[verb.head].lower in WRITING:
        return ("to", "about")
    return ("of",) if at > verb.end and words[at - 1].lower in LENGTHS else ()


def _has_cut_content(reading: Reading, telling: Telling, start: int) -> bool:
    """What is told holds a "that" behind the verb, a subject, and quoted words."""
    words = reading.words
    for at in range(start, min(start + THAT_REACH, len(words) - 1)):
        begins = starts_noun(words[at + 1]) or words[at + 1].text in words_of.OPENING_MARKS
        if words[at].lower == "that" and words[at].time is None and begins:
            return any(word.text in words_of.OPENING_MARKS for _, end in telling.ranges for word in words[at + 1 : end])
    return False


def _has_more(reading: Reading, telling: Telling, verb: Verb) -> bool:
    """Something is told behind the verb, or stands behind it in front of the time."""
    return any(
        reading.words[at].text[0].isalnum() for start, end in telling.ranges for at in range(max(start, verb.end), end)
    )


def _is_doing(reading: Reading, telling: Telling) -> bool:
    """What is told begins with a gerund and its object, "marking the exit": that is nobody's deed."""
    start = telling.ranges[0][0]
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
    lower = reading.words[start].lower
    if lower not in ADJOINING:
        return False
    subject = clause.subject or (0, 0)
    return not any(subject[0] <= first < subject[1] for first, _ in telling.ranges[1:])


def is_at_odds(reading: Reading, told: Told, day: date | None) -> bool:
    """What is past took place at a time to come, or what goes on before: the time belongs to something else."""
    first, last, telling = told.period.first, told.period.last, told.telling
    if telling.clause is not None and is_accusation(reading, telling.clause):
        # "She is accused of killing him in May" tells both.
        return False
    if day is None or telling.clause is None or telling.verb is None:
        return False
    verb = reading.clauses[telling.clause].verb
    if telling.verb.start < verb.start and is_scheduled(reading.words, telling.verb):
        # "The fair was due to open on Friday but was called off"
        return False
    if _is_of_deed(reading, told, verb) or (first < day and _is_habit(reading, told, verb)):
        return True
    if verb.future and verb == telling.verb and last < day:
        # "The doors will open at 7 am": an hour of another day, or a year that is another thing's.
        return told.period.grain is Grain.TIME or (day - last).days > LONG_AGO
    if told.place.role not in {Role.AT, Role.NOUN} or telling.verb.form is Form.INFINITIVE:
        return False
    if told.place.role is Role.AT and telling.verb.form is Form.PARTICIPLE:
        # "An inquiry opened in May is going on"
        return False
    open_yet = verb.form in {Form.PRESENT, Form.PERFECT} and reading.words[verb.start].lower != "had"
    if told.place.role is Role.NOUN and (day - last).days > LONG_AGO and open_yet:
        # "They deny any part in the 2001 attacks": they deny it now.
        return True
    head = reading.words[verb.head].lower
    if last < day:
        goes_on = verb.head > verb.start and is_gerund(head)
        counted = any(reading.words[at].lower in COUNTED for at in range(told.period.start, told.period.end))
        is_now = told.place.role is Role.AT and telling.verb == verb and not counted
        is_now = is_now and head not in NO_DEEDS
        # "He names plots in the bombing in 1995": he names them now.
        is_beside = (is_now and (day - last).days > LONG_AGO) or goes_on or telling.verb.form is Form.GERUND
        is_beside = is_beside or told.place.role is Role.NOUN
        # "The economy of the 1950s has grown": it was that then, and has grown since.
        is_until_now = verb.form is Form.PERFECT and reading.words[verb.start].lower != "had"
        of_subject = is_until_now and told.place.role is Role.AT and _is_in_subject(reading, told)
        return of_subject or (verb.form is Form.PRESENT and is_beside)
    # "have called a strike on Friday", "called for a strike on Friday"
    after = word_at(reading.words, verb.end).lower
    calls_for = head == "called" and (verb.form is Form.PERFECT or after == "for")
    plans = calls_for or (head != "set" and head in PLANS)
    # "She called a meeting for Monday" tells of the meeting too.
    appoints = reading.words[told.place.phrase[0]].lower == "for" or _is_moved_to(reading, told, verb)
    lead = [word.lower for word in reading.words[slice(*told.place.phrase)][:2]]
    appoints = appoints or lead == ["with", "effect"] or lead[:1] == ["effective"]
    appoints = appoints or (head in APPOINTING and lead[:1] == ["starting"])
    appoints = appoints or (head in {"fixed", "picked", "set"} and told.period.start == verb.end)
    appoints = appoints or may_be_present(reading.words, verb, reading.clauses[telling.clause].subject)
    return is_ahead(first, day) and verb.form in DONE and not plans and not appoints


def _is_in_subject(reading: Reading, told: Told) -> bool:
    """The time stands behind the first word of the subject of its clause."""
    at = told.telling.clause
    first, last = (reading.clauses[at].subject if at is not None else None) or (0, 0)
    return first < told.place.phrase[0] < last


def _is_moved_to(reading: Reading, told: Told, verb: Verb) -> bool:
    """It is the new time of something: "has been put back to 25 March"."""
    before = word_at(reading.words, told.period.start - 1).lower
    return before in {"to", "until", "till"} and reading.words[verb.head].lower in MOVED


def _is_habit(reading: Reading, told: Told, verb: Verb) -> bool:
    """The hour of what is so every day, with no day in its sentence: "School starts at 8 a.m."."""
    hour = reading.words[told.period.start : told.period.end]
    names_day = any(word.text.istitle() or word.lower in {"today", "tonight", "tomorrow"} for word in hour)
    beside = any(word.time is not None and word.text.istitle() for word in reading.words)
    return told.period.grain is Grain.TIME and verb.form is Form.PRESENT and not (names_day or beside)


def _is_of_deed(reading: Reading, told: Told, verb: Verb) -> bool:
    """For so long went on what a court heard of: "admitted in May to fraud between 2014 and 2021"."""
    words, end = reading.words, told.place.phrase[0]
    start = min(verb.start, (reading.clauses[told.telling.clause or 0].subject or (verb.start, 0))[0])
    timed = any(words[at].time is not None and not _is_term(words, at) for at in range(start, end))
    behind = (words[at + 1] for at in range(verb.end, end) if words[at].lower in DEED_LEADS)
    leads = any(word.time is None and word.lower not in TERMS for word in behind)
    return words[verb.head].lower in COURT_VERBS and (told.period.lasting or timed) and leads


def _is_term(words: Sequence[Word], at: int) -> bool:
    """A time is for how long somebody was sent away: "jailed for | six years", "sentenced to | life and ten days"."""
    return word_at(words, time_begin(words, at) - 1).lower in {"for", "to"}


def _is_recurring(reading: Reading, told: Told) -> bool:
    """Some year's race or vote, with nothing that says whose or where."""
    if told.period.grain not in COARSE:
        return False
    words = [reading.words[at] for start, end in told.telling.ranges for at in range(start, end)]
    named = any(word.text[0].isupper() and word.lower not in words_of.DETERMINERS for word in words)
    return not named and any(word.lower in RECURRING for word in words)
