"""Which words tell what happened at a time: its clause, a noun with its participle, or an event beside them."""

from collections.abc import Sequence
from dataclasses import replace

from reader.analysis.english.words import ARTICLES
from reader.analysis.timeline.entries.casualties import all_hurt
from reader.analysis.timeline.entries.clausal import clause_at, clause_telling, is_explained
from reader.analysis.timeline.entries.coming_out import out_then
from reader.analysis.timeline.entries.events import (
    Telling,
    added_event,
    begun_event,
    born_event,
    event_before,
    event_had,
    event_of_aside,
    fronted_event,
    joined_event,
)
from reader.analysis.timeline.entries.fates import due, fate, given_up
from reader.analysis.timeline.entries.meant import READY, had_been_meant
from reader.analysis.timeline.entries.nominal import noun_telling
from reader.analysis.timeline.entries.participle_nouns import ISSUED
from reader.analysis.timeline.entries.reduced import (
    bracketed_verb,
    done_within,
    infinitive_telling,
    is_of_subject,
    participle_telling,
    source_telling,
)
from reader.analysis.timeline.entries.shortening import SETTING
from reader.analysis.timeline.entries.status import is_accusation
from reader.analysis.timeline.entries.time_subjects import brought_by_time
from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.clauses import Reading
from reader.analysis.timeline.grammar.forms import (
    Form,
    Range,
    Verb,
    Word,
    filled,
    is_adverb,
    lowered,
    starts_noun,
    word_at,
)
from reader.analysis.timeline.grammar.joining import ASIDES
from reader.analysis.timeline.times.anchors import Anchor, Role
from reader.analysis.timeline.times.attributes import PLAIN
from reader.analysis.timeline.times.beside_clauses import is_in_addition, is_in_aside, is_in_list
from reader.analysis.timeline.times.halves import in_row, second_half
from reader.analysis.timeline.times.parts import in_parts

BLAMING = frozenset(("blame", "blamed", "blames", "blaming", "cited", "cites", "citing"))
"""Verbs whose object has the time behind it to itself."""
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
COMMENTING = frozenset(("admit", "believe", "fear", "guess", "hope", "know", "realise", "realize", "suppose", "think"))
"""What somebody who writes says behind what is so: ", I realize"."""
OPEN_FORMS = frozenset((Form.PRESENT, Form.MODAL))
BESIDE = (
    brought_by_time,
    all_hurt,
    fronted_event,
    begun_event,
    born_event,
    event_of_aside,
    event_had,
    added_event,
    out_then,
)
"""Who finds an event beside the clause of its time."""


def tell(reading: Reading, place: Anchor, start: int) -> Telling | None:
    """The words that tell what happened at the time whose first word is `start`, or None where nothing did."""
    if _is_supposed(reading, start):
        return None
    if place.role is Role.NONE:
        return _explaining(reading, place, start)
    if place.role is Role.NOUN and place.noun:
        return _explaining(reading, place, start) or noun_telling(reading, place, place.noun)
    if source := source_telling(reading, place, start):
        return source
    if done := bracketed_verb(reading, start):
        return participle_telling(reading, done, place)
    at = clause_at(reading, start)
    if at is None or _is_in_lost_clause(reading, start):
        return None
    for found in BESIDE:
        if told := found(reading, at, place):
            return told
    if start > reading.clauses[at].verb.start and (after := given_up(reading, at)):
        body = range(*reading.clauses[after].body)
        # "postponed its meeting by a week" has no day.
        days = (word for word in body if reading.words[word].time is not None and reading.words[word].lower != "now")
        timed = any(reading.words[word - 1].time is None and reading.words[word - 1].lower != "by" for word in days)
        if not timed:
            return replace(clause_telling(reading, after, place), verb=reading.clauses[at].verb)
        if not had_been_meant(reading.words, reading.clauses[at].verb):
            # "was due to open in May, but was put back to June"
            return None
    if _waits(reading, at, start):
        return event_before(reading, place, 0)
    shares = _shares_verb(reading, at, place, start)
    if (_is_gapped(reading, at, start) and not shares) or _is_of_aim(reading, at, place):
        return None
    if not shares and (
        is_in_aside(reading, at, start) or is_in_addition(reading, at, start) or is_in_list(reading, start)
    ):
        return due(reading, at, place) or event_before(reading, place, 0) or done_within(reading, place, start)
    verb = _verb_of(reading, start, at) if at == reading.clause_of(start) else reading.clauses[at].verb
    if reading.words[verb.head].lower in BLAMING:
        return event_before(reading, place, verb.end)
    if _is_untold(reading, at, verb, place):
        return None
    if verb.form is Form.PARTICIPLE:
        return _by_participle(reading, at, verb, place)
    if verb.form is Form.GERUND and is_accusation(reading, at):
        return clause_telling(reading, at, place)
    return _by_clause(reading, at, verb, place)


def _is_supposed(reading: Reading, start: int) -> bool:
    """It stands in a condition whose verb was not found: "If Tuesday's vote | fails, they will resign"."""
    chunk = reading.chunk_of(start)
    if chunk is None or chunk.verb is not None:
        return False
    return not words_of.HYPOTHESES.isdisjoint(lowered(reading.words, chunk.mark, chunk.start + 1))


def _waits(reading: Reading, at: int, start: int) -> bool:
    """A sentence opens with a time and with words whose own verb was not found, in front of an aside."""
    clause, chunk = reading.clauses[at], reading.chunks[0]
    return clause.opener in ASIDES and chunk in clause.tail and chunk.start < start < chunk.end - 1


def _is_in_lost_clause(reading: Reading, start: int) -> bool:
    """It stands in a clause whose verb was not found: "…, when | the season makes flights impossible until May"."""
    chunk = reading.chunk_of(start)
    if chunk is not None and chunk.mark == 0 and not chunk.verb and word_at(reading.words, chunk.end).text == ":":
        # "Book by Easter: last year all beds were gone", but "In 2019: the mill burned"
        inside = reading.words[chunk.start : chunk.end]
        return any(word.time is None and word.lower not in words_of.TIMING for word in inside)
    opened = chunk is not None and chunk.comma and chunk.verb is None and chunk.start < start - 1
    return opened and chunk is not None and reading.words[chunk.start].lower in words_of.ADVERBIAL_RELATIVES


def _shares_verb(reading: Reading, at: int, place: Anchor, start: int) -> bool:
    """It stands beside another time with a verb for both: "resigned on Monday, Brandt | on Tuesday |, and Ott on"."""
    words, clause = reading.words, reading.clauses[at]
    second = second_half(words, clause)
    row = in_row(words, clause, place.phrase) or in_parts(words, clause, place.phrase)
    return (second is not None and second.holds(start)) or len(row) > 1


def _is_gapped(reading: Reading, at: int, start: int) -> bool:
    """A time behind a semicolon has a verb that is left out, "fell in May; in June, to the army", and so has one behind
    another in the same words: "Doors open is at 7pm, | kick-off at 8pm".
    """
    words, chunk = reading.words, reading.chunk_of(start)
    verb = reading.clauses[at].verb
    if chunk is None or chunk.verb is not None:
        return False
    if chunk.comma and starts_noun(words[chunk.start]) and words[verb.head].lower in words_of.BE:
        body = range(verb.end, reading.clauses[at].body[1])
        return all(words[one].time is not None or words[one].lower in words_of.TIMING for one in body)
    if words[chunk.mark].text != ";":
        return False
    return reading.clauses[at].verb.start < chunk.mark and any(word.time is not None for word in words[: chunk.mark])


def _is_of_aim(reading: Reading, at: int, place: Anchor) -> bool:
    """It is when something was to be done, as its subject says: "The plan to close the mill in May | was dropped"."""
    clause = reading.clauses[at]
    first, last = clause.subject or (0, 0)
    aims = (verb for chunk in reading.chunks for verb in chunk.verbs if verb.form is Form.INFINITIVE)
    inside = first <= place.phrase[0] < last
    # But "The rules to be published in May | will decide"
    return inside and any(
        first < verb.start < place.phrase[0] and reading.words[verb.head].lower != "be" for verb in aims
    )


def _is_untold(reading: Reading, at: int, verb: Verb, place: Anchor) -> bool:
    """Nothing is told to have happened at the time of this verb."""
    words, head = reading.words, reading.words[verb.head].lower
    match verb.form:
        case Form.PARTICIPLE:
            # "A subplot set in 1974": a story plays then.
            return head == "set" and verb.end == place.phrase[0]
        case Form.INFINITIVE:
            return _is_expected(reading, at, verb)
        case Form.GERUND:
            # "She did not race after breaking a bone in May", "buys back notes maturing in 2027"
            undone = reading.clauses[at].verb.negated and words[verb.start - 1].lower == "after"
            before = lowered(words, verb.start - 3, verb.start)
            # "found him guilty of killing her in 2022"
            undone = undone or (before[1:] == ["guilty", "of"] and before[0] in words_of.PRONOUNS)
            return undone or head in {"maturing", "expiring"} or _leads_to_words(reading, at, verb)
        case Form.PRESENT:
            # "That was odd for 2024, | I realize"
            return (
                head in COMMENTING
                and verb.start > 0
                and words[verb.start - 1].lower == "i"
                and place.phrase[1] < verb.start
            )
        case _:
            return False


def _by_participle(reading: Reading, at: int, verb: Verb, place: Anchor) -> Telling | None:
    """What a participle tells of its noun, or the event behind it; else what its clause does."""
    head = reading.words[verb.head].lower
    main = reading.clauses[at].verb
    found = main.end < verb.start and reading.words[main.head].lower in FINDING
    if head in CALLING or (found and all(map(starts_noun, reading.words[main.end : verb.start]))):
        # "declared | measles | eliminated there in 2016"
        return clause_telling(reading, at, place)
    if (
        place.role is Role.SINCE
        and reading.clauses[at].verb.form is Form.PERFECT
        and not _is_in_front(reading, at, verb)
    ):
        # "has suspended 500 accounts linked to fraud since May"
        return _by_clause(reading, at, reading.clauses[at].verb, place)
    heard = reading.clauses[at].verb.future and reading.words[place.phrase[0]].lower == "on"
    heard = heard and reading.words[reading.clauses[at].verb.head].lower in HEARING
    if (heard or head in HOLDING | LOOKING) and _is_main_time(reading, at, verb, place):
        return _by_clause(reading, at, reading.clauses[at].verb, place)
    before = word_at(reading.words, verb.start - 1).lower
    undergone = reading.words[verb.start].lower == "being" and before in {"after", "before", "for", "since"}
    if undergone and verb.head > verb.start:
        return _by_clause(reading, at, verb, place)
    if told := infinitive_telling(reading, verb, place):
        return told
    event = event_before(reading, place, verb.end)
    if event or reading.words[place.phrase[0] - 1].lower in words_of.EVENT_NOUNS:
        # "the gun used in the attack on Sunday": the attack was then; "the mill damaged by fire on Sunday".
        is_means = event is None and reading.words[place.phrase[0] - 2].lower == "by"
        return participle_telling(reading, verb, place) if is_means else event
    plans = head in words_of.PLANNING and reading.words[verb.end].lower not in {"off", "out", "up"}
    # "The deal, agreed in May": that was done then; "promised for May" is what it was to be.
    plans = plans and (head not in PROMISED or reading.words[place.phrase[0]].lower == "for")
    behind = {word.lower for word in reading.words[verb.end : place.phrase[0] + 1]}
    plans = plans or (head in SETTING and "for" in behind)
    first, last = reading.clauses[at].subject or (0, 0)
    planned = first < verb.start and place.phrase[1] < last and verb.end in {place.phrase[0], place.phrase[0] - 1}
    if plans and (planned or is_of_subject(reading, verb, place)):
        # "The vote planned for Friday angered many": nothing happened then.
        return fate(reading, at, verb, place)
    if plans and _is_in_front(reading, at, verb):
        told = fate(reading, at, verb, place)
        if told or any(reading.words[one].time is not None for one in range(*reading.clauses[at].body)):
            # "The flight, planned for 2024, will lift off in May": that is told instead.
            return told
    if told := participle_telling(reading, verb, place):
        return told
    if _is_in_front(reading, at, verb):
        return None
    open_yet = reading.clauses[at].verb.form in OPEN_FORMS or reading.clauses[at].verb.negated
    if open_yet and is_of_subject(reading, verb, place):
        # "Cores drilled in May show that it rained": what they show, they show now; "Repairs ordered in May were not
        # done": what was not done then was not done later.
        return None
    return _by_clause(reading, at, verb, place)


def _is_main_time(reading: Reading, at: int, verb: Verb, place: Anchor) -> bool:
    """Whose or how a thing is says a participle behind the verb of its clause, which has the only time: "shut a mill
    owned by a bank | in May", "will hear a plea filed by Ann Lee | on Thursday".
    """
    words, clause = reading.words, reading.clauses[at]
    leads = {"as", "in", "with"} if words[verb.head].lower in LOOKING else {"by"}
    whose = words[verb.end].lower in leads and clause.verb.end < verb.start
    whose = whose and (clause.verb.form is Form.PAST or words[clause.verb.head].lower in HEARING)
    whose = whose and place.phrase[0] > verb.end + 1
    times = {words[one].time for one in range(*clause.body)} | {
        words[one].time for start, end in clause.fronted for one in range(start, end)
    }
    return whose and place.role is Role.AT and len(times - {None}) == 1


def _is_in_front(reading: Reading, at: int, verb: Verb) -> bool:
    """It stands in an aside before the verb of its clause: "The mill, | run by a bank since May, | was sold"."""
    chunk = reading.chunk_of(verb.start)
    first = chunk.start if chunk else verb.start
    while first < verb.start and is_adverb(reading.words[first]):
        # "The flight, | originally scheduled for 2024, | will lift off in May"
        first += 1
    aside = chunk is not None and chunk.verb is None and chunk.comma and first == verb.start
    issued = reading.words[verb.head].lower in ISSUED
    return aside and chunk is not None and not issued and chunk.end <= reading.clauses[at].verb.start


def _by_clause(reading: Reading, at: int, verb: Verb, place: Anchor) -> Telling:
    """What the clause tells, or what was done before it and at another time."""
    is_gerund = verb.form is Form.GERUND or reading.words[verb.start].lower == "being"
    cause = _cause_telling(reading, at, verb, place) if is_gerund else None
    return cause or clause_telling(reading, at, place, verb)


def _is_expected(reading: Reading, at: int, verb: Verb) -> bool:
    """It is what a noun is likely to do, and not the clause's own: "won the states expected | to be close in May"."""
    words, main = reading.words, reading.clauses[at].verb
    if words[verb.start - 1].lower not in READY | {"likely", "unlikely"}:
        return False
    return main.start > verb.start or any(starts_noun(word) for word in words[main.end : verb.start - 1])


def _leads_to_words(reading: Reading, at: int, verb: Verb) -> bool:
    """It was said in a phrase before its clause, and what was said is not told: "After saying on Monday that …, he"."""
    says = reading.words[verb.head].lower in words_of.REPORTING
    return says and any(start < verb.start < end for start, end in reading.clauses[at].fronted)


def _cause_telling(reading: Reading, at: int, verb: Verb, place: Anchor) -> Telling | None:
    """What somebody did, or what was done to them, at another time than that of the clause: "jailed her on Friday for
    stealing in 2015", "was jailed on Friday after being convicted in May".
    """
    words, clause = reading.words, reading.clauses[at]
    before = words[verb.start - 1].lower
    timed = any(words[word].time is not None for word in range(clause.body[0], verb.start))
    guilty = next((one for one in range(clause.verb.end, verb.start) if words[one].lower == "guilty"), 0)
    between = words[guilty + 1 : verb.start - 1]
    tied = before == "of" and all(word.time is not None or word.lower in PLAIN for word in between)
    if tied and guilty > clause.verb.end:
        # "found | a clerk | guilty on Monday of | killing her in 2022"
        return Telling(((clause.verb.end, guilty), (verb.start, place.phrase[0])), None, verb, link=":")
    # "is in hospital after being hit on Monday"
    is_state = clause.verb.form is Form.PRESENT and words[clause.verb.head].lower in words_of.BE
    tied = words[verb.start - 2].text != "," and place.phrase[0] - verb.start > 1
    holds = before == "after" and is_state and tied
    # "rose 0.2 %, | after increasing 0.3 % in May"
    holds = holds or (before == "after" and clause.verb.form is Form.PAST and words[verb.start - 2].text == ",")
    if before not in {"for", "after", "before", "since"} or not (timed or holds or before == "since"):
        return None
    end = next((chunk.end for chunk in reading.chunks if chunk.start <= verb.start < chunk.end), clause.body[1])
    if before != "for":
        return joined_event(words, clause.subject, ((verb.start, place.phrase[0]), (place.phrase[1], end)))
    last = next((word for word in range(verb.start - 1, clause.verb.end - 1, -1) if words[word].person), None)
    first = last
    while first is not None and words[first - 1].person:
        first -= 1
    who = (first, last + 1) if first is not None and last is not None else None
    who = who or _sentenced(words, clause.verb.end, verb.start - 1) or clause.subject
    kept = ((verb.start, place.phrase[0]), (place.phrase[1], end))
    parts = filled(kept)
    return Telling((who, *parts), None, verb, link=":") if who else None


def _sentenced(words: Sequence[Word], start: int, end: int) -> Range | None:
    """Who is meant between two words, behind what a court did: "upheld the sentence of | a clerk | for"."""
    of = next((at for at in range(end - 1, start, -1) if words[at].lower == "of"), 0)
    noun = words[of + 1 : end] if of else ()
    is_noun = bool(noun) and noun[0].lower in ARTICLES and all(starts_noun(word) for word in noun)
    return (of + 1, end) if is_noun else None


def _explaining(reading: Reading, place: Anchor, start: int) -> Telling | None:
    """What a time that is only compared with is known for: "higher than in 1989, when the wall fell"."""
    at = reading.clause_of(start)
    if at is None or not is_explained(reading, at, start):
        return None
    if reading.words[reading.clauses[at + 1].mark].text != ",":
        return None
    return clause_telling(reading, at + 1, place)


def _verb_of(reading: Reading, start: int, at: int) -> Verb:
    """The verb nearest before the time in its chunk; the clause's own where there is none."""
    clause = reading.clauses[at]
    for chunk in reading.chunks:
        if chunk.holds(start):
            # In "a letter dated May 3" the day is the letter's, and the clause's too.
            before = [one for one in chunk.verbs if one.end <= start and not _stands_for(reading, one)]
            return before[-1] if before else clause.verb
    return clause.verb


def _stands_for(reading: Reading, verb: Verb) -> bool:
    """It tells nothing by itself: "gave it a month to | do so | on Monday", "a letter | dated | 3 May"."""
    head, after = reading.words[verb.head].lower, reading.words[verb.end : verb.end + 1]
    return head == "dated" or (head == "do" and [word.lower for word in after] == ["so"])
