"""Past forms told from participles: "police arrested two men", but "the men arrested on Friday".

The words around the form decide: what stands before it, whether it has an object, and whether the clause has another
finite verb.
"""

from bisect import bisect
from collections.abc import Sequence

from reader.analysis.english.words import WHO
from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.asides import (
    after_time,
    ends_list,
    is_apposition,
    is_behind_comma,
    is_behind_named,
    is_behind_opened,
    is_held_then,
    is_in_reduced,
    is_located,
    is_of_name,
    is_source,
    opens_aside,
    with_absolutes,
)
from reader.analysis.timeline.grammar.attributive_forms import (
    Around,
    has_object_behind,
    is_attribute,
    is_of_object,
    is_of_several,
    is_within,
)
from reader.analysis.timeline.grammar.bare_relatives import (
    NO_OBJECTS,
    bare_relative,
    has_relative_name,
    has_relative_noun,
)
from reader.analysis.timeline.grammar.forms import (
    Form,
    Verb,
    Word,
    is_adverb,
    is_gerund,
    is_participle,
    is_passive,
    word_at,
)
from reader.analysis.timeline.grammar.joined_forms import goes_on_inside, is_serial, joined_asides, verb_behind
from reader.analysis.timeline.grammar.phrases import (
    is_bare_noun,
    is_behind_others,
    is_behind_relative_name,
    noun_start,
)
from reader.analysis.timeline.grammar.said_forms import is_believed, is_said, tells_that
from reader.analysis.timeline.grammar.stretches import CUTS, goes_on_over_time, is_unbroken, part_start, same_stretch
from reader.analysis.wordlists import word_set

APPOINTED = word_set("arranged due planned scheduled slated")
"""Behind a noun and before "for", these tell when it is to be."""
LONGEST_SUBJECT = 6
"""Words between "whose" and its verb."""
PHRASES = word_set("against at by for from in into onto through to toward towards with")
"""Prepositions behind a verb whose noun does nothing itself."""
OPENERS = (words_of.SUBORDINATORS | words_of.ADVERBIAL_RELATIVES | words_of.RELATIVES) - {"that", "than"}
THINKING = word_set("believe believes feel feels hope hopes know knows mean means think thinks thought wish wishes")
"""Verbs behind which a clause stands without "that"."""
FOUND = frozenset(("found", "left", "seen"))
"""Passives with a participle behind them: "two, one of which was found | burned out"."""
COUNTED = frozenset(("first", "initially", "last", "originally"))
"""Before a participle that opens a sentence: "First shown in 1978, the film"."""
OPENING = words_of.PREPOSITIONS | word_set("when while if once though although unless")
"""Right behind these words a form is a participle: "when asked"."""


def tell_participles(words: Sequence[Word], verbs: Sequence[Verb]) -> tuple[Verb, ...]:
    """The verbs, with every unsure past form that is a participle marked as one."""
    found: list[Verb] = []
    verbs = [verb for verb in verbs if verb.sure or not is_within(words, verb)]
    verbs = [verb for at, verb in enumerate(verbs) if verb.sure or not is_of_object(words, verb, verbs[:at][-1:])]
    verbs = with_absolutes(words, verbs)
    ends = [-1, *(at for at, word in enumerate(words) if word.text == ";"), len(words)]
    beside = joined_asides(words, verbs, has_object_behind)
    for place, verb in enumerate(verbs):
        if verb.sure:
            found.append(verb)
            continue
        if place in beside or is_believed(words, verb):
            found.append(verb._replace(form=Form.PARTICIPLE))
            continue
        begin, end = ends[(after := bisect(ends, verb.start)) - 1], ends[after]
        past = next((other for other in reversed(found) if other.finite and other.start > begin), None)
        if is_serial(words, verb, past, verbs[place + 1] if place + 1 < len(verbs) else None):
            found.append(verb)
            continue
        opened = part_start(words, verb.start)
        around = Around(
            past,
            verb_behind(words, [other for other in verbs[place + 1 :] if other.finite and other.start < end]),
            sum(other.finite for other in found if other.start >= opened),
            opened,
        )
        found.append(verb if _is_past(words, verb, around) else verb._replace(form=Form.PARTICIPLE))
    return tuple(found)


def _is_past(words: Sequence[Word], verb: Verb, around: Around) -> bool:
    """What stands right before a form decides; where that leaves it open, its object and the verbs around it."""
    before = words[verb.start - 1].lower if verb.start else ""
    others = around.previous or around.following
    if others and verb.word in APPOINTED and words[min(verb.end, len(words) - 1)].lower == "for":
        # "cancelled a trip to Norvia | planned for Sunday"
        return before in words_of.ACTORS
    last = around.previous
    if last and last.end == verb.start and last.word in FOUND and is_passive(words, last):
        return False
    if (
        ends_list(words, verb, last)
        or _has_actor(words, verb.start, around)
        or is_behind_named(words, verb, around.following)
        or (last and goes_on_over_time(words, verb.start))
        or (last and around.earlier == 1 and around.following and goes_on_inside(words, last, verb))
    ):
        return True
    if is_source(words, verb.start) or is_of_several(words, verb, around):
        return False
    if before and tells_that(words, verb):
        return before not in OPENING
    if (
        not before
        or before in OPENING
        or (verb.start == 1 and before in COUNTED and around.following)
        or is_attribute(words, verb, around)
        or opens_aside(words, verb, last, around.following)
    ):
        return False
    return _is_past_among(words, verb, around)


def _is_past_among(words: Sequence[Word], verb: Verb, around: Around) -> bool:
    """Its object decides, then the verbs around it."""
    before, last = words[verb.start - 1].lower, around.previous
    has_object = has_object_behind(words, verb)
    if last and not has_object and is_held_then(words, last, verb):
        return False
    # "because of damage | found after the flight"
    is_found = verb.word == "found" and last is not None and not has_object
    if verb.word in words_of.REPORTING and not (is_found or is_located(words, verb)):
        return not _is_said_aside(words, verb, around, has_object=has_object)
    goes_on = is_gerund(word_at(words, verb.end).lower)
    lacks = goes_on or not has_object or verb.word in words_of.HANDING
    if (last or around.following) and lacks and has_relative_noun(words, verb.start):
        return True
    if around.earlier == 1 and last and _ends_phrase(words, last, verb):
        return False
    if around.following and same_stretch(words, verb.end, around.following.start):
        # "The final | combined | company is due to open"
        within = verb.end + 1 == around.following.start and words[verb.end + 1].lower in words_of.AUXILIARIES
        within = within and is_bare_noun(words[verb.end]) and verb.word not in THINKING
        has_object = has_object and not within
        return has_object or bare_relative(words, around.following.start) is not None
    if last and (is_said(words, last, verb, has_object=has_object) or _has_no_main_verb(words, last, verb, around)):
        return True
    if last and same_stretch(words, last.end, verb.start):
        return has_object and last.start > 0 and words[last.start - 1].lower in WHO
    if not has_object and (is_in_reduced(words, verb.start) or _is_in_aside(words, verb.start, around)):
        return False
    if not has_object and last and not around.following and is_of_name(words, verb.start):
        return False
    waits = is_behind_opened(words, verb.start, last.end) if last else verb.start >= 2
    return has_object or waits or before not in {",", "–", "—", "("}


def _ends_phrase(words: Sequence[Word], previous: Verb, verb: Verb) -> bool:
    """The noun before it is that of a phrase behind the verb: "led from a road | bound for Lorne"."""
    at = noun_start(words, verb.start, previous.end)
    placed = previous.end < at < verb.start and words[at - 1].lower in PHRASES and words[at - 1].time is None
    if not placed or previous.word in words_of.REPORTING | THINKING:
        return False
    joined = at - 2 > previous.end and words[at - 2].lower == "and"
    opens = words[previous.start - 1].lower in WHO or any(word.lower in OPENERS for word in words[: previous.start])
    # "The bill Ann Lee had tried to push through Congress | failed"
    opens = opens or bare_relative(words, previous.start) is not None
    opens = opens or any(word.lower in CUTS for word in words[at : verb.start])
    return not opens and is_unbroken(words, previous.end, at - 1 - joined)


def _has_actor(words: Sequence[Word], at: int, around: Around) -> bool:
    """Who did it stands right before, over adverbs: "they | left", "who quickly | left", "the seat Ann Lee | won"."""
    actor = at - 1
    while actor > 0 and is_adverb(words[actor]):
        actor -= 1
    is_pronoun = (at > 0 and words[at - 1].lower in words_of.ACTORS) or (actor > 0 and words[actor].lower in WHO)
    if is_pronoun or is_behind_relative_name(words, at):
        return True
    if is_behind_others(words, at):
        return around.following is None or not same_stretch(words, at + 1, around.following.start)
    return (around.previous or around.following) is not None and has_relative_name(words, at)


def _is_said_aside(words: Sequence[Word], verb: Verb, around: Around, *, has_object: bool) -> bool:
    """It says when something was said, in front of the verb: "The deal, announced on Friday, will last"."""
    at = verb.start - (words[verb.start - 1].lower == "first")
    behind = after_time(words, verb.end)
    is_aside = words[at - 1].text == "," and not has_object and behind > verb.end
    if is_aside and around.previous is not None and word_at(words, behind).text in {" ", "."}:
        # "voted against a plan, announced on Friday.", but "The plan is dead, Ann Lee, 34, said on Friday."
        return all(word.text != "," for word in words[around.previous.end : at - 1])
    # "In its plan, announced on Friday, the town said"
    fronted = around.previous is None and words[0].lower in words_of.PREPOSITIONS
    return is_aside and around.following is not None and (fronted or is_behind_comma(words, around.following.start))


def _is_in_aside(words: Sequence[Word], at: int, around: Around) -> bool:
    """An aside before the verb holds it: "The club, founded in May, won", "The club, a group set up in May, won"."""
    if around.following is None:
        return False
    if not is_behind_comma(words, around.following.start):
        # "In the last race, held in May, | rain fell", "Last week, stranded in Lorne, | I wrote"
        between = any(word.text == "," for word in words[at : around.following.start])
        fronted = words[0].lower in words_of.PREPOSITIONS | {"according"} or words[max(0, at - 2)].time is not None
        return around.previous is None and fronted and between and words[at - 1].text == ","
    return is_behind_comma(words, at) or is_apposition(words, at)


def _has_no_main_verb(words: Sequence[Word], previous: Verb, verb: Verb, around: Around) -> bool:
    """The one finite verb so far is that of "who", "which" or "that"; the noun before it still waits for its own."""
    relative, count = previous.start - 1, around.earlier
    if count == 1 and bare_relative(words, previous.start) is not None:
        return True
    if any(word.lower == "whose" for word in _run_before(words, previous.start)):
        return count == 1
    if count == 1 and any(
        words[at].lower == "that" and words[at - 1].lower in NO_OBJECTS for at in range(1, min(6, len(words)))
    ):
        # "The news that he left | set off a storm"
        return True
    waits = count == 1 and relative > 0 and words[relative].lower in WHO and relative - around.opened <= 8
    # "Ann Lee, who heads a body set up under a pact | signed in May, | asked": the verb stands behind the aside.
    parted = any(word.text == "," or word.lower == "and" for word in words[relative : verb.start])
    return waits and not (words[relative - 1].text == "," and not parted and _resumes(words, verb.end))


def _resumes(words: Sequence[Word], start: int) -> bool:
    """Behind the next comma stands a form that may be a verb."""
    comma = next((at for at in range(start, len(words) - 1) if words[at].text == ","), len(words))
    after = word_at(words, comma + 1).lower
    return after in words_of.AUXILIARIES | words_of.PAST | words_of.REPORTING or is_participle(after)


def _run_before(words: Sequence[Word], at: int) -> Sequence[Word]:
    """The words before word `at` without a mark among them, but no more than a subject has."""
    start = at
    while start > max(1, at - LONGEST_SUBJECT) and words[start - 1].text[0].isalnum():
        start -= 1
    return words[start:at]
