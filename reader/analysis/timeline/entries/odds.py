"""Whether a time can be that of its clause at all, or belongs to something that the clause only names."""

from collections.abc import Sequence
from datetime import date

from reader.analysis.english import verb_forms
from reader.analysis.timeline.entries.meant import DONE, comes_to_nothing, is_scheduled
from reader.analysis.timeline.entries.states import Told, is_told_in_present
from reader.analysis.timeline.entries.status import is_accusation, is_ahead
from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.clauses import Reading
from reader.analysis.timeline.grammar.forms import Form, Verb, Word, is_gerund, lowered, time_begin, word_at
from reader.analysis.timeline.grammar.phrases import noun_start
from reader.analysis.timeline.grammar.subjects import may_be_present
from reader.analysis.timeline.times.anchors import Role
from reader.analysis.timeline.times.ranges import MOVED
from reader.analysis.wordlists import word_set
from reader.model import Grain

PLANS = words_of.PLANNING | words_of.FORESEEING | words_of.BE
NO_DEEDS = words_of.BE | words_of.REPORTING
COURT_VERBS = word_set("accused acquitted admitted charged cleared convicted denied jailed pleaded sentenced tried")
OWN_DEEDS = frozenset(("accused", "admitted", "denied"))
"""Of these, what leads to a deed at its own time, whatever time stands before: "met in May and accused them of"."""
DEED_LEADS = frozenset(("for", "of", "to", "with"))
"""What stands between a verb of the courts and the deed."""
TERMS = frozenset(("death", "jail", "life", "prison"))
COUNTED = frozenset(("after", "before", "earlier", "following", "later", "next"))
"""Words of a time that goes on from another, in a story told in the present: "It reopens two years later"."""
LONG_AGO = 300
"""Days after which what is or has been done is not told as done in the course of an event."""
REPEATED = word_set("already also before earlier ever first just last once only previously since three times twice")
"""What tells that something has been done at times that are over."""
APPOINTING = word_set("appointed chosen commissioned elected hired named picked promoted")
"""What is done with somebody who begins at a time to come: "has been named director, starting in April"."""


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
    if told.place.role not in {Role.AT, Role.NOUN}:
        return False
    if telling.verb.form is Form.GERUND and verb.form is Form.MODAL and last < day:
        # "will miss the final after breaking a toe on Monday"
        return reading.words[telling.verb.start - 1].lower == "after"
    if telling.verb.form is Form.INFINITIVE:
        # "are continuing to question a man over the shooting of a clerk on Monday"
        goes_on = verb.form is Form.PRESENT and is_gerund(verb.word)
        return last < day and goes_on and verb.end == telling.verb.start
    if told.place.role is Role.AT and telling.verb.form is Form.PARTICIPLE:
        # "An inquiry opened in May is going on"
        return False
    open_yet = verb.form in {Form.PRESENT, Form.PERFECT} and reading.words[verb.start].lower != "had"
    if told.place.role is Role.NOUN and (day - last).days > LONG_AGO and open_yet:
        # "They deny any part in the 2001 attacks": they deny it now.
        return True
    if last < day:
        return _is_over_by_then(reading, told, verb, day)
    plans = _plans(reading, verb) or _appoints(reading, told, verb) or comes_to_nothing(reading.words, verb)
    # "has a meeting on Friday"
    owns = verb.word in {"has", "have"} and verb.start == verb.head and telling.verb == verb
    return is_ahead(first, day) and verb.form in DONE and not (plans or owns)


def _is_over_by_then(reading: Reading, told: Told, verb: Verb, day: date) -> bool:
    """What is told goes on now, or has gone on until now, and the time was over long before."""
    words, place, own = reading.words, told.place, told.telling.verb
    long_ago = (day - told.period.last).days > LONG_AGO
    if verb.form is Form.PERFECT:
        # "The economy of the 1950s has grown": it was that then, and has grown since.
        at_time = words[verb.start].lower != "had" and place.role is Role.AT
        return at_time and (_is_in_subject(reading, told) or (long_ago and _is_done_by_now(reading, told, verb)))
    if verb.form is not Form.PRESENT:
        return False
    head = verb.word
    goes_on = (verb.head > verb.start and is_gerund(head)) or (own is not None and own.form is Form.GERUND)
    counted = any(words[at].lower in COUNTED for at in range(told.period.start, told.period.end))
    # "He names plots in the bombing in 1995": he names them now.
    is_now = place.role is Role.AT and own == verb and not counted and head not in NO_DEEDS
    is_now = is_now and not is_told_in_present(reading, told, verb)
    return goes_on or place.role is Role.NOUN or (is_now and long_ago)


def _plans(reading: Reading, verb: Verb) -> bool:
    """It tells of a plan: "have called a strike on Friday", "called for a strike on Friday"."""
    head = verb.word
    calls = verb.form is Form.PERFECT or word_at(reading.words, verb.end).lower == "for"
    return calls if head == "called" else head != "set" and head in PLANS


def _appoints(reading: Reading, told: Told, verb: Verb) -> bool:
    """It tells when something is to begin: "called a meeting for Monday", "was named director, starting in April"."""
    words, start = reading.words, told.place.phrase[0]
    head, first, second = verb.word, words[start].lower, word_at(words, start + 1).lower
    subject = reading.clauses[told.telling.clause or 0].subject
    return (
        first in {"effective", "for"}
        or (first, second) == ("with", "effect")
        or (first == "starting" and head in APPOINTING)
        or (head in {"fixed", "picked", "set"} and told.period.start == verb.end)
        or _is_moved_to(reading, told, verb)
        or may_be_present(words, verb, subject)
    )


def _is_in_subject(reading: Reading, told: Told) -> bool:
    """The time stands behind the first word of the subject of its clause."""
    at = told.telling.clause
    first, last = (reading.clauses[at].subject if at is not None else None) or (0, 0)
    return first < told.place.phrase[0] < last


def _is_done_by_now(reading: Reading, told: Told, verb: Verb) -> bool:
    """The verb tells what has been done by now, and the time that of an event it only speaks of: "has written a book
    about | the war | in 2003".
    """
    words, start = reading.words, told.place.phrase[0]
    nouns = (at for at in range(verb.end, start) if words[at].lower in words_of.EVENT_NOUNS)
    led = any(words[noun_start(words, at, verb.end) - 1].lower in words_of.PREPOSITIONS for at in nouns)
    return told.telling.verb == verb and led and REPEATED.isdisjoint(lowered(words, verb.end, start))


def _is_moved_to(reading: Reading, told: Told, verb: Verb) -> bool:
    """It is the new time of something: "has been put back to 25 March"."""
    before = word_at(reading.words, told.period.start - 1).lower
    return before in {"to", "until", "till"} and verb.word in MOVED


def _is_habit(reading: Reading, told: Told, verb: Verb) -> bool:
    """The hour of what is so every day, with no day in its sentence: "School starts at 8 a.m."."""
    hour = reading.words[told.period.start : told.period.end]
    names_day = any(word.text.istitle() or word.lower in {"today", "tonight", "tomorrow"} for word in hour)
    beside = any(word.time is not None and word.text.istitle() for word in reading.words)
    return told.period.grain is Grain.TIME and verb.form is Form.PRESENT and not (names_day or beside)


def _is_of_deed(reading: Reading, told: Told, verb: Verb) -> bool:
    """For so long went on what a court heard of: "admitted in May to fraud between 2014 and 2021"."""
    words, end = reading.words, told.place.phrase[0]
    clause = reading.clauses[told.telling.clause or 0]
    start = min(verb.start, (clause.subject or (verb.start, 0))[0])
    # But "was held in May and | convicted of fraud in June"
    start = start if verb.word in OWN_DEEDS else max(start, clause.mark)
    timed = any(words[at].time is not None and not _is_term(words, at) for at in range(start, end))
    behind = (words[at + 1] for at in range(verb.end, end) if words[at].lower in DEED_LEADS)
    # But "was cleared | to sail | on Friday"
    no_deeds = TERMS | verb_forms.BASES
    leads = any(word.time is None and word.lower not in no_deeds for word in behind)
    return verb.word in COURT_VERBS and (told.period.lasting or timed) and leads


def _is_term(words: Sequence[Word], at: int) -> bool:
    """A time is for how long somebody was sent away: "jailed for | six years", "sentenced to | life and ten days"."""
    return word_at(words, time_begin(words, at) - 1).lower in {"for", "to"}
