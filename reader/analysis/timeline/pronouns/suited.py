"""What alone can do what is told of an "it": of "warned of the bridge before it collapsed", the bridge."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.clauses import Reading
from reader.analysis.timeline.grammar.forms import Range, Verb, Word, is_passive, lowered, starts_noun, word_at
from reader.analysis.timeline.grammar.phrases import noun_start
from reader.analysis.timeline.grammar.plurals import are_several, head_of
from reader.analysis.timeline.pronouns.antecedents import ANSWERING, clauses_before, object_of
from reader.analysis.wordlists import word_set

FALLING = word_set(
    "burned burnt burst capsized collapsed crashed crumbled derailed exploded flooded overturned ruptured sank toppled"
)
STRUCTURES = word_set(
    """
    aircraft balcony barge block boat bridge building bus car chimney church coach crane dam ferry flyover footbridge
    grandstand hall helicopter hotel house lorry mill mine pipeline plane pylon roof ship school stadium stage stand
    tanker tower train trawler truck tunnel vessel viaduct wall warehouse yacht
    """
)
"""What falls, sinks and burns; a town or a firm does not."""
HELD = word_set("cancelled canceled delayed held planned postponed scheduled")
OPENING = word_set("closed closes opened opens reopened reopens shut shuts")
REOPENING = frozenset(("reopened", "reopens"))
"""What does so is what somebody closed: "Snow shut the A66. It | reopened"."""
VENUES = STRUCTURES | word_set(
    """
    archive bakery bar base branch brewery café cafe camp canteen casino cathedral centre center cinema clinic club
    college depot factory foundry gallery garage garden gym hospital hostel kiosk laboratory library lido line market
    mine museum nursery office park pier plant playground pool prison pub quarry racecourse refinery resort restaurant
    road route salon shelter shop showroom smelter station store studio theater theatre trail venue ward workshop zoo
    """
)
"""What opens and closes."""
MAKING = word_set(
    """
    announced composed created designed developed finished introduced launched made presented previewed produced
    published recorded released revealed showed showcased unveiled wrote written
    """
)
"""What somebody does with a book or a product."""
COMING_OUT = frozenset(("out", "on sale", "on show", "on display", "in cinemas", "in shops", "in stores"))
"""Where such a thing comes or goes, and nobody who made it."""
ISSUED = word_set("aired broadcast premiered published released screened shown sold unveiled")
"""What is done to it."""
PREMIERING = word_set("airs costs debuted debuts premiered premieres retails ships")
"""What it does itself."""
WARNINGS = word_set("alert ban curfew state warning")
"""What stays in force beside laws."""
SANCTIONS = word_set("bans curbs decrees duties laws levies limits measures rules sanctions tariffs taxes")
TERMS = word_set("ceasefire mandate truce")
EXTENDED = word_set("extended imposed lifted prolonged renewed")
EXPIRING = word_set("expire expired expires")
"""What is done to what holds for a time, and what that does."""
HOLDING = word_set("arrested captured charged convicted detained jailed questioned seized")
"""What is done to somebody of whom such a verb is told next."""
LAW = word_set("agents authorities detectives investigators officers officials police policemen prosecutors")
"""Those who do to others what they seldom undergo."""
TRIED = word_set("appear appeared appears")
PLEADING = word_set("plead pleaded pleads")
"""What somebody does who was held."""
COURT_REACH = 6
"""Words behind a verb in which a court stands: "appeared before Lorne Crown | Court"."""
BUILT = word_set("built constructed designed erected rebuilt recaptured refurbished renovated retaken")
"""What is done to a thing, and to no body."""
TAKING_TIME = word_set("began begins ended ends lasted lasts started starts")
"""What an event does, and nobody who called it."""
LAWS = word_set("act agreement ban bill decree law legislation levy measure order policy regulation rule tax treaty")
"""What takes effect, and comes into force."""


def suited(readings: Sequence[Reading], at: int) -> Sequence[Word]:
    """The noun for an "it" or "they" at word `at` of the first of the readings, whose verb says what kind of thing it
    is; no words where the verb says nothing of it, or nothing before it is of that kind.
    """
    words, lower = readings[0].words, readings[0].words[at].lower
    if lower == "they" and len(readings) > 1:
        thing = _named_before(readings[1], readings[0], at) or _held_before(readings[1], readings[0], at)
        return readings[1].words[slice(*thing)] if thing else ()
    if lower != "it":
        return ()
    if thing := _fallen(readings[0], at) or _named_before(readings[0], readings[0], at):
        return words[slice(*thing)]
    if len(readings) > 1 and (thing := _named_before(readings[1], readings[0], at)):
        return readings[1].words[slice(*thing)]
    found = _opened_or_issued(readings, at)
    return found[0].words[slice(*found[1])] if found else ()


def is_built(reading: Reading, at: int) -> bool:
    """What is told of the pronoun at word `at` is done to no body: "It was | built in 1990"."""
    verb = reading.next_verb(at)
    return verb is not None and verb.word in BUILT and is_passive(reading.words, verb)


def _fallen(reading: Reading, at: int) -> Range | None:
    """What fell, sank or burned in the sentence of an "it" at word `at`: of "warned of the bridge before | it
    collapsed", the bridge; None where nothing that can do so is named before it, or its subject may.
    """
    words = reading.words
    verb = reading.next_verb(at)
    if verb is None or verb.word not in FALLING:
        return None
    end = next((end for end in range(at, 0, -1) if words[end - 1].lower in STRUCTURES), 0)
    start = noun_start(words, end, 0) if end else 0
    return (start, end) if start < end and words[start].lower in words_of.DETERMINERS else None


def _named_before(before: Reading, reading: Reading, at: int) -> Range | None:
    """What the sentence before, or the same one, names that alone can be held or put off, or take effect, as an "it" at
    word `at` does: of "agreed to hold a referendum. | It | was put off", the referendum; None where its subject may be
    meant.
    """
    verb = reading.next_verb(at)
    nouns = _suited_nouns(reading.words, verb) if verb else frozenset()
    subject = before.clauses[0].subject if nouns and before.clauses else None
    if subject is None or any(before.words[one].lower in nouns for one in range(*subject)):
        return None
    many = reading.words[at].lower == "they"
    nouns = SANCTIONS if many and nouns is LAWS else frozenset() if many else nouns
    end = at if before is reading else len(before.words)
    found = [one for one in range(subject[1], end) if before.words[one].lower in nouns]
    start = noun_start(before.words, found[0] + 1, 0) if len(found) == 1 else 0
    is_noun = start and (many or before.words[start].lower in words_of.DETERMINERS)
    of_state = before.words[found[0]].lower == "state" if is_noun else False
    # "under | a state of emergency"
    return (start, found[0] + 1 + 2 * of_state) if is_noun else None


def _held_before(before: Reading, reading: Reading, at: int) -> Range | None:
    """Those of whom the sentence before tells that they were held, where a "they" at word `at` is charged,
    freed or in court: of "Police arrested two men. | They | were charged", the two men.
    """
    holds = (one for one in before.clauses if one.verb.word in HOLDING)
    verb, main = reading.next_verb(at), next(holds, before.clauses[0] if before.clauses else None)
    if verb is None or main is None or is_passive(before.words, main.verb):
        return None
    law = main.subject is not None and head_of(before.words[slice(*main.subject)]).lower in LAW
    if not law and main.verb.word not in HOLDING:
        return None
    # "They were refused | bail"
    bail = word_at(reading.words, verb.end).lower == "bail"
    done = is_passive(reading.words, verb) and (bail or verb.word in ANSWERING | words_of.MOSTLY_PASSIVE)
    tried = verb.word in TRIED and "court" in lowered(reading.words, verb.end, verb.end + COURT_REACH)
    those = object_of(before, main) if done or tried or verb.word in PLEADING else None
    named = those is not None and before.words[those[0]].lower not in words_of.PRONOUNS  # not "arrested | them"
    return those if those and named and are_several(before.words[slice(*those)]) else None


def _suited_nouns(words: Sequence[Word], verb: Verb) -> AbstractSet[str]:
    """What alone does what the verb tells, or has it done to it; nothing for most verbs."""
    after = tuple(word.lower for word in words[verb.end : verb.end + 2])
    if after[:1] == ("effect",) or after == ("into", "force"):
        return LAWS
    if after == ("in", "force"):
        return LAWS | WARNINGS
    if verb.word in TAKING_TIME and _has_none(words, verb):
        return words_of.EVENT_NOUNS
    passive = is_passive(words, verb)
    if verb.word in EXPIRING or (passive and verb.word in EXTENDED):
        return LAWS | WARNINGS | TERMS
    return words_of.EVENT_NOUNS if passive and verb.word in HELD else frozenset()


def _opened_or_issued(readings: Sequence[Reading], at: int) -> tuple[Reading, Range] | None:
    """What the clause before tells somebody closed, made or showed, for an "it" at word `at` that opens or comes out:
    "The firm shut | its mill | in Lorne ten years after it opened", "They unveiled | the Arrow 7 |, and it goes on
    sale"; with the sentence that names it.
    """
    reading = readings[0]
    own = next((clause for clause in reading.clauses if clause.verb.start > at), None)
    if own is None:
        return None
    verb = own.verb
    # But "a hotel that it opened"
    words = reading.words
    opens = own.object is None and _has_none(words, verb) and verb.word in OPENING
    if not opens and not _comes_out(words, verb):
        return None
    for one in readings[:2]:
        for clause in clauses_before(one, reading.words[at].start):
            thing = object_of(one, clause)
            if thing is None:
                continue
            # A film that tops the box office opens, and not the office.
            office = lowered(one.words, thing[1] - 2, thing[1]) == ["box", "office"]
            reopened = verb.word in REOPENING and clause.verb.word in OPENING
            suits = (
                reopened or (one.words[thing[1] - 1].lower in VENUES and not office)
                if opens
                else clause.verb.word in MAKING
            )
            if suits:
                return one, thing
    return None


def _has_none(words: Sequence[Word], verb: Verb) -> bool:
    """No object stands behind a verb."""
    return not starts_noun(word_at(words, verb.end))


def _comes_out(words: Sequence[Word], verb: Verb) -> bool:
    """A book, a film or a product does so, or it is done to it: "comes out", "goes on sale", "will be released"."""
    behind = lowered(words, verb.end, verb.end + 2)
    led = behind[:1] == ["out"] or " ".join(behind) in COMING_OUT
    head = verb.word
    passive = is_passive(words, verb)
    return led or head in PREMIERING or (passive and head in ISSUED)
