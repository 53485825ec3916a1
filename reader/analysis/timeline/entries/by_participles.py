"""What a participle in a clause with a time tells: of its noun, of an event behind it, or only what its clause does."""

from collections.abc import Sequence

from reader.analysis.timeline.entries.causes import by_clause
from reader.analysis.timeline.entries.clausal import clause_telling
from reader.analysis.timeline.entries.events import (
    Telling,
    event_before,
)
from reader.analysis.timeline.entries.fates import fate
from reader.analysis.timeline.entries.infinitives import infinitive_telling
from reader.analysis.timeline.entries.meant import CONVENED
from reader.analysis.timeline.entries.participle_nouns import ISSUED
from reader.analysis.timeline.entries.reduced import (
    is_of_subject,
    participle_telling,
)
from reader.analysis.timeline.entries.shortening import SETTING
from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.clauses import ClauseNumber, Reading
from reader.analysis.timeline.grammar.forms import (
    Form,
    Verb,
    Word,
    is_adverb,
    is_passive,
    starts_noun,
    word_at,
)
from reader.analysis.timeline.times.anchors import Anchor, Role

HOLDING = frozenset(("backed", "controlled", "governed", "held", "led", "occupied", "owned", "ruled", "run"))
"""Participles that say whose a thing is, with "by"."""
LOOKING = frozenset(("armed", "disguised", "dressed", "filled", "known", "laden", "loaded", "packed", "registered"))
"""Participles that say what a thing is like, with "as", "in" or "with"."""
HEARING = frozenset(("consider", "debate", "decide", "discuss", "hear"))
"""What is to be done with a thing that somebody filed: the time behind both is that of the hearing."""
PROMISED = frozenset(("agreed", "pledged", "promised", "proposed", "vowed"))
"""What is done with a plan at a time of its own."""
CALLING = frozenset(("called", "dubbed", "entitled", "named", "titled"))
"""Participles that only tell what something is called."""
FINDING = frozenset(("considered", "declared", "deemed", "pronounced", "ruled"))
"""Verbs with what they make of their object."""
OPEN_FORMS = frozenset((Form.PRESENT, Form.MODAL))


def by_participle(reading: Reading, at: ClauseNumber, verb: Verb, place: Anchor) -> Telling | None:
    """What a participle tells of its noun, or the event behind it; else what its clause does."""
    main = reading.clauses[at].verb
    if _is_what_is_found(reading.words, main, verb):
        return clause_telling(reading, at, place)
    if _is_main_time(reading, at, verb, place):
        return by_clause(reading, at, main, place)
    if _is_undergone_beside(reading.words, verb):
        return by_clause(reading, at, verb, place)
    if told := infinitive_telling(reading, verb, place):
        return told
    event = event_before(reading, place, verb.end)
    if event or reading.words[place.phrase[0] - 1].lower in words_of.EVENT_NOUNS:
        # "the gun used in the attack on Sunday": the attack was then; "the mill damaged by fire on Sunday".
        is_means = event is None and reading.words[place.phrase[0] - 2].lower == "by"
        return participle_telling(reading, verb, place) if is_means else event
    if _is_cause(reading, at, verb):
        return None
    if _is_planned(reading, verb, place) and _is_told_by_fate(reading, at, verb, place):
        return fate(reading, at, verb, place)
    if told := participle_telling(reading, verb, place):
        return told
    return None if _is_of_other_time(reading, at, verb, place) else by_clause(reading, at, verb, place)


def _is_what_is_found(words: Sequence[Word], main: Verb, verb: Verb) -> bool:
    """The participle says what something is called or found to be: "declared | measles | eliminated there in 2016"."""
    called = verb.word in CALLING and words[verb.end].lower != "for"
    found = main.end < verb.start and main.word in FINDING
    return called or (found and all(map(starts_noun, words[main.end : verb.start])))


def _is_undergone_beside(words: Sequence[Word], verb: Verb) -> bool:
    """It tells behind a preposition what was done to the subject: "was sacked after | being seen there in May"."""
    before = word_at(words, verb.start - 1).lower
    undergone = words[verb.start].lower == "being" and before in {"after", "before", "for", "since"}
    return undergone and verb.head > verb.start


def _is_told_by_fate(reading: Reading, at: ClauseNumber, verb: Verb, place: Anchor) -> bool:
    """What became of something that was planned is all that is told: "The vote planned for Friday angered many" tells
    of nothing then, and "The flight, planned for 2024, will lift off in May" of another time.
    """
    first, last = reading.clauses[at].subject or (0, 0)
    if first < verb.start and place.phrase[1] < last and verb.end in {place.phrase[0], place.phrase[0] - 1}:
        return True
    if is_of_subject(reading, verb, place):
        return True
    timed = any(reading.words[one].time is not None for one in range(*reading.clauses[at].body))
    return _is_in_front(reading, at, verb) and (timed or fate(reading, at, verb, place) is not None)


def _is_of_other_time(reading: Reading, at: ClauseNumber, verb: Verb, place: Anchor) -> bool:
    """The clause is of another time than its participle, which only tells which thing is meant."""
    if _is_in_front(reading, at, verb):
        return True
    main = reading.clauses[at].verb
    of_subject = is_of_subject(reading, verb, place)
    if of_subject and verb.word not in words_of.ISSUING and main.form is Form.PAST and verb.start < main.start:
        # "Bulbs planted in October | flowered": what they did, they did later.
        return True
    bare = word_at(reading.words, verb.start - 1).lower != "be" and verb.end == place.phrase[0]
    if main.form in OPEN_FORMS and main.end < verb.start and bare:
        # "is recalling toys sold in May"
        return True
    # "Cores drilled in May show that it rained": what they show, they show now; "Repairs ordered in May were not
    # done": what was not done then was not done later.
    return of_subject and (main.form in OPEN_FORMS or main.negated)


def _is_main_time(reading: Reading, at: ClauseNumber, verb: Verb, place: Anchor) -> bool:
    """The time is that of the clause, and the participle only tells of a noun in it: "has suspended 500 accounts linked
    to fraud since May".
    """
    words, main = reading.words, reading.clauses[at].verb
    if place.role is Role.SINCE and main.form is Form.PERFECT and not _is_in_front(reading, at, verb):
        return True
    if main.end <= verb.start and main.form is Form.PAST and _is_past_noun(reading, at, verb, place):
        return True
    heard = main.future and words[place.phrase[0]].lower == "on" and main.word in HEARING
    describes = verb.word in HOLDING | LOOKING
    return (heard or describes) and _has_only_time(reading, at, verb, place)


def _is_past_noun(reading: Reading, at: ClauseNumber, verb: Verb, place: Anchor) -> bool:
    """A time stands behind all that a participle tells of who or what did something, or of what has a time of its own:
    "was hit by a van driven by Ann Lee | on Monday", "hit a wall built in 1990 | on Monday".
    """
    words, main, start = reading.words, reading.clauses[at].verb, place.phrase[0]
    between = any(main.end <= one.start < verb.start for one in reading.clauses[at].verbs)
    agent = is_passive(words, main) and words[main.end].lower == "by" and start > verb.end and not between
    timed = words[start - 1].time is not None and start - 1 >= verb.end
    times = {words[one].time for one in range(*reading.clauses[at].body)}
    return place.role is Role.AT and ((agent and len(times - {None}) == 1) or timed)


def _is_cause(reading: Reading, at: ClauseNumber, verb: Verb) -> bool:
    """An aside tells by what it was brought about that a clause tells at a time of its own: "fell in 2024, | hit by a
    recall | in June".
    """
    words, clause = reading.words, reading.clauses[at]
    aside = clause.verb.end <= verb.start and words[verb.start - 1].text == "," and words[verb.end].lower == "by"
    return aside and any(words[one].time is not None for one in range(*clause.body))


def _is_planned(reading: Reading, verb: Verb, place: Anchor) -> bool:
    """The participle tells what was to be at the time: "planned for Friday", "promised for May"; but "The deal, agreed
    in May": that was done then.
    """
    words, head = reading.words, verb.word
    plans = head in words_of.PLANNING and words[verb.end].lower not in {"off", "out", "up"}
    plans = plans and (head not in PROMISED or words[place.phrase[0]].lower == "for")
    return plans or (
        head in SETTING | CONVENED and any(word.lower == "for" for word in words[verb.end : place.phrase[0] + 1])
    )


def _has_only_time(reading: Reading, at: ClauseNumber, verb: Verb, place: Anchor) -> bool:
    """Whose or how a thing is says a participle behind the verb of its clause, which has the only time: "shut a mill
    owned by a bank | in May", "will hear a plea filed by Ann Lee | on Thursday".
    """
    words, clause = reading.words, reading.clauses[at]
    leads = {"as", "in", "with"} if verb.word in LOOKING else {"by"}
    whose = words[verb.end].lower in leads and clause.verb.end < verb.start
    whose = whose and (clause.verb.form is Form.PAST or clause.verb.word in HEARING)
    whose = whose and place.phrase[0] > verb.end + 1
    times = {words[one].time for one in range(*clause.body)} | {
        words[one].time for start, end in clause.fronted for one in range(start, end)
    }
    return whose and place.role is Role.AT and len(times - {None}) == 1


def _is_in_front(reading: Reading, at: ClauseNumber, verb: Verb) -> bool:
    """It stands in an aside before the verb of its clause: "The mill, | run by a bank since May, | was sold"."""
    chunk = reading.chunk_of(verb.start)
    first = chunk.start if chunk else verb.start
    while first < verb.start and is_adverb(reading.words[first]):
        # "The flight, | originally scheduled for 2024, | will lift off in May"
        first += 1
    aside = chunk is not None and chunk.verb is None and chunk.comma and first == verb.start
    issued = verb.word in ISSUED
    return aside and chunk is not None and not issued and chunk.end <= reading.clauses[at].verb.start
