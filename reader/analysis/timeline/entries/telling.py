"""Which words tell what happened at a time: its clause, a noun with its participle, or an event beside them."""

from collections.abc import Sequence
from dataclasses import replace

from reader.analysis.timeline.entries.beside_subjects import added_event, born_event, event_had, event_of_aside
from reader.analysis.timeline.entries.by_participles import by_participle
from reader.analysis.timeline.entries.casualties import all_hurt
from reader.analysis.timeline.entries.causes import by_clause
from reader.analysis.timeline.entries.clausal import clause_at, clause_telling, is_explained
from reader.analysis.timeline.entries.coming_out import out_then
from reader.analysis.timeline.entries.events import (
    Telling,
    begun_event,
    event_before,
    fronted_event,
)
from reader.analysis.timeline.entries.fates import due, given_up
from reader.analysis.timeline.entries.meant import READY, had_been_meant
from reader.analysis.timeline.entries.next_deeds import next_deed
from reader.analysis.timeline.entries.nominal import noun_telling
from reader.analysis.timeline.entries.reduced import (
    bracketed_verb,
    done_within,
    participle_telling,
    source_telling,
)
from reader.analysis.timeline.entries.status import is_accusation
from reader.analysis.timeline.entries.time_subjects import brought_by_time
from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.chunks import Chunk
from reader.analysis.timeline.grammar.clauses import ClauseNumber, Reading
from reader.analysis.timeline.grammar.forms import (
    Form,
    Verb,
    lowered,
    starts_noun,
    word_at,
)
from reader.analysis.timeline.grammar.joining import ASIDES
from reader.analysis.timeline.times.anchors import Anchor, Role
from reader.analysis.timeline.times.beside_clauses import is_in_addition, is_in_aside, is_in_list
from reader.analysis.timeline.times.halves import in_row, second_half
from reader.analysis.timeline.times.parts import in_parts
from reader.analysis.wordlists import word_set

BLAMING = frozenset(("blame", "blamed", "blames", "blaming", "cited", "cites", "citing"))
"""Verbs whose object has the time behind it to itself."""
TRYING = word_set("attempt attempts bid bids effort efforts")
"""Nouns for what was done then, whatever came of it."""
COMMENTING = frozenset(("admit", "believe", "fear", "guess", "hope", "know", "realise", "realize", "suppose", "think"))
"""What somebody who writes says behind what is so: ", I realize"."""
BESIDE = (
    brought_by_time,
    all_hurt,
    fronted_event,
    begun_event,
    born_event,
    event_of_aside,
    event_had,
    next_deed,
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
    beside = (found(reading, at, place) for found in BESIDE)
    return next(filter(None, beside), None) or _of_clause(reading, at, place, start)


def _of_clause(reading: Reading, at: ClauseNumber, place: Anchor, start: int) -> Telling | None:
    """What the clause that a time stands in tells of it."""
    after = given_up(reading, at) if start > reading.clauses[at].verb.start else None
    if after and not _names_day(reading, after):
        return replace(clause_telling(reading, after, place), verb=reading.clauses[at].verb)
    if after and not had_been_meant(reading.words, reading.clauses[at].verb):
        # "was due to open in May, but was put back to June"
        return None
    if _waits(reading, at, start):
        return event_before(reading, place, 0)
    shares = _shares_verb(reading, at, place, start)
    if (_is_gapped(reading, at, start) and not shares) or _is_of_aim(reading, at, place):
        return None
    if not shares and _is_beside(reading, at, start):
        return due(reading, at, place) or event_before(reading, place, 0) or done_within(reading, place, start)
    verb = _verb_of(reading, start, at) if at == reading.clause_of(start) else reading.clauses[at].verb
    return _of_verb(reading, at, verb, place)


def _of_verb(reading: Reading, at: ClauseNumber, verb: Verb, place: Anchor) -> Telling | None:
    """What the verb that a time belongs to tells of it."""
    if verb.word in BLAMING:
        return event_before(reading, place, verb.end)
    if _is_untold(reading, at, verb, place):
        return None
    if verb.form is Form.PARTICIPLE:
        return by_participle(reading, at, verb, place)
    if verb.form is Form.GERUND and is_accusation(reading, at):
        return clause_telling(reading, at, place)
    return by_clause(reading, at, verb, place)


def _names_day(reading: Reading, at: ClauseNumber) -> bool:
    """A clause tells a time, and not only how far something was moved: "postponed its meeting | by a week"."""
    words, body = reading.words, range(*reading.clauses[at].body)
    days = (word for word in body if words[word].time is not None and words[word].lower != "now")
    return any(words[day - 1].time is None and words[day - 1].lower != "by" for day in days)


def _is_beside(reading: Reading, at: ClauseNumber, start: int) -> bool:
    """It stands in an aside, in an addition or in a list, whose time is none of the clause."""
    return is_in_aside(reading, at, start) or is_in_addition(reading, at, start) or is_in_list(reading, start)


def _is_supposed(reading: Reading, start: int) -> bool:
    """It stands in a condition whose verb was not found: "If Tuesday's vote | fails, they will resign"."""
    chunk = reading.chunk_of(start)
    if chunk is None or chunk.verb is not None:
        return False
    return not words_of.HYPOTHESES.isdisjoint(lowered(reading.words, chunk.mark, chunk.start + 1))


def _waits(reading: Reading, at: ClauseNumber, start: int) -> bool:
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


def _shares_verb(reading: Reading, at: ClauseNumber, place: Anchor, start: int) -> bool:
    """It stands beside another time with a verb for both: "resigned on Monday, Brandt | on Tuesday |, and Ott on"."""
    words, clause = reading.words, reading.clauses[at]
    second = second_half(words, clause)
    row = in_row(words, clause, place.phrase) or in_parts(words, clause, place.phrase)
    return (second is not None and second.holds(start)) or len(row) > 1


def _is_gapped(reading: Reading, at: ClauseNumber, start: int) -> bool:
    """A time behind a semicolon has a verb that is left out, "fell in May; in June, to the army", and so has one behind
    another in the same words: "Doors open is at 7pm, | kick-off at 8pm".
    """
    words, chunk = reading.words, reading.chunk_of(start)
    verb = reading.clauses[at].verb
    if chunk is None or chunk.verb is not None:
        return False
    if chunk.comma and starts_noun(words[chunk.start]) and verb.word in words_of.BE:
        body = range(verb.end, reading.clauses[at].body[1])
        return all(words[one].time is not None or words[one].lower in words_of.TIMING for one in body)
    if words[chunk.mark].text != ";":
        return False
    return reading.clauses[at].verb.start < chunk.mark and any(word.time is not None for word in words[: chunk.mark])


def _is_of_aim(reading: Reading, at: ClauseNumber, place: Anchor) -> bool:
    """It is when something was to be done, as its subject says: "The plan to close the mill in May | was dropped"."""
    clause = reading.clauses[at]
    first, last = clause.subject or (0, 0)
    aims = (verb for chunk in reading.chunks for verb in chunk.verbs if verb.form is Form.INFINITIVE)
    inside = [verb for verb in aims if first < verb.start < place.phrase[0] < last]
    # But "The rules to be published in May | will decide", "An attempt to close it in May | failed"
    return any(verb.word != "be" and reading.words[verb.start - 1].lower not in TRYING for verb in inside)


def _is_untold(reading: Reading, at: ClauseNumber, verb: Verb, place: Anchor) -> bool:
    """Nothing is told to have happened at the time of this verb."""
    words, head = reading.words, verb.word
    match verb.form:
        case Form.PARTICIPLE:
            # "A subplot set in 1974": a story plays then; but "A march set for Sunday"
            return head == "set" and verb.end == place.phrase[0] and words[verb.end].lower != "for"
        case Form.INFINITIVE:
            return _is_expected(reading, at, verb)
        case Form.GERUND:
            # "She did not race after breaking a bone in May", "buys back notes maturing in 2027"
            undone = reading.clauses[at].verb.negated and words[verb.start - 1].lower == "after"
            before = lowered(words, verb.start - 3, verb.start)
            # "found him guilty of killing her in 2022"
            undone = undone or (before[1:] == ["guilty", "of"] and before[0] in words_of.PRONOUNS)
            return undone or head in {"dating", "expiring", "maturing"} or _leads_to_words(reading, at, verb)
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


def _is_expected(reading: Reading, at: ClauseNumber, verb: Verb) -> bool:
    """It is what a noun is likely to do, and not the clause's own: "won the states expected | to be close in May"."""
    words, main = reading.words, reading.clauses[at].verb
    if words[verb.start - 1].lower not in READY | {"likely", "unlikely"}:
        return False
    return main.start > verb.start or any(starts_noun(word) for word in words[main.end : verb.start - 1])


def _leads_to_words(reading: Reading, at: ClauseNumber, verb: Verb) -> bool:
    """It was said in a phrase before its clause, and what was said is not told: "After saying on Monday that …, he"."""
    says = verb.word in words_of.REPORTING
    return says and any(start < verb.start < end for start, end in reading.clauses[at].fronted)


def _explaining(reading: Reading, place: Anchor, start: int) -> Telling | None:
    """What a time that is only compared with is known for: "higher than in 1989, when the wall fell"."""
    at = reading.clause_of(start)
    if at is None or not is_explained(reading, at, start):
        return None
    if reading.words[reading.clauses[at + 1].mark].text != ",":
        return None
    return clause_telling(reading, ClauseNumber(at + 1), place)


def _verb_of(reading: Reading, start: int, at: int) -> Verb:
    """The verb nearest before the time in its chunk; the clause's own where there is none."""
    clause = reading.clauses[at]
    for chunk in reading.chunks:
        if chunk.holds(start):
            # In "a letter dated May 3" the day is the letter's, and the clause's too.
            before = [one for one in chunk.verbs if one.end <= start and not _stands_for(reading, one)]
            return _as_believed(reading, chunk, before) if before else clause.verb
    return clause.verb


def _as_believed(reading: Reading, chunk: Chunk, verbs: Sequence[Verb]) -> Verb:
    """The last of some verbs; with the participle before it that opens an aside: ", believed | to have been built"."""
    last, lead = verbs[-1], verbs[0]
    infinitive = last.form is Form.INFINITIVE and word_at(reading.words, last.start + 1).lower == "have"
    opens = lead.form is Form.PARTICIPLE and lead.start == chunk.start and lead.end == last.start
    return lead._replace(end=last.end) if infinitive and opens else last


def _stands_for(reading: Reading, verb: Verb) -> bool:
    """It tells nothing by itself: "gave it a month to | do so | on Monday", "a letter | dated | 3 May"."""
    head, after = verb.word, reading.words[verb.end : verb.end + 1]
    return head == "dated" or (head == "do" and [word.lower for word in after] == ["so"])
