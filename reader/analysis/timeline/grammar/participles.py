"""Past forms told from participles: "police arrested two men", but "the men arrested on Friday".

The words around the form decide: what stands before it, whether it has an object, and whether the clause has another
finite verb.
"""

from bisect import bisect
from collections.abc import Sequence
from dataclasses import dataclass

from reader.analysis.english.words import INDEFINITE, WHO
from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.amounts import is_figure, shade_of_amount
from reader.analysis.timeline.grammar.asides import (
    after_time,
    before_adverbs,
    ends_list,
    is_apposition,
    is_behind_comma,
    is_behind_named,
    is_behind_opened,
    is_located,
    is_of_name,
    is_source,
    opens_aside,
    opens_by_then,
    with_absolutes,
)
from reader.analysis.timeline.grammar.bare_relatives import (
    NO_OBJECTS,
    NUMBERS,
    bare_relative,
    has_relative_name,
    has_relative_noun,
)
from reader.analysis.timeline.grammar.forms import (
    Form,
    Verb,
    Word,
    ends_infinitive,
    is_adverb,
    is_gerund,
    is_participle,
    is_passive,
    lowered,
    starts_noun,
    word_at,
)
from reader.analysis.timeline.grammar.joined_forms import goes_on_inside, is_serial, joined_asides, verb_behind
from reader.analysis.timeline.grammar.phrases import (
    is_bare_noun,
    is_behind_others,
    is_behind_relative_name,
    is_rank,
    noun_start,
)
from reader.analysis.timeline.grammar.plurals import is_plural
from reader.analysis.timeline.grammar.said_forms import is_believed, is_said, tells_that
from reader.analysis.timeline.grammar.stretches import CUTS, goes_on_over_time, is_unbroken, part_start, same_stretch
from reader.analysis.wordlists import word_set

ADJUNCTS = words_of.PREPOSITIONS - {"as"}
"""Words that begin a phrase; "as" begins a clause more often: "As the fair opened on Monday,"."""
APPOINTED = word_set("arranged due planned scheduled slated")
"""Behind a noun and before "for", these tell when it is to be."""
BEFORE_ATTRIBUTES = words_of.DETERMINERS | words_of.PREPOSITIONS | {",", "and"}
TYING = frozenset(("affiliated", "aligned", "allied", "associated"))
"""Before "with" these say whose somebody is: "generals | allied with the rebels"."""
RANKING = frozenset(("first", "last", "next", "only", "second", "third"))
"""What stands between a determiner and an attribute: "its last | contested race"."""
NO_OBJECT = frozenset(("abroad", "online", "overseas"))
"""Words behind a verb that only say where it was done: "posted | online"."""
LONGEST_SUBJECT = 6
"""Words between "whose" and its verb."""
LONGEST_SHARE = 6
"""Words of "by a very large majority"."""
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
    verbs = [verb for verb in verbs if verb.sure or not _is_within(words, verb)]
    verbs = [verb for at, verb in enumerate(verbs) if verb.sure or not _is_of_object(words, verb, verbs[:at][-1:])]
    verbs = with_absolutes(words, verbs)
    ends = [-1, *(at for at, word in enumerate(words) if word.text == ";"), len(words)]
    beside = joined_asides(words, verbs, _has_object)
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
        around = _Around(
            past,
            verb_behind(words, [other for other in verbs[place + 1 :] if other.finite and other.start < end]),
            sum(other.finite for other in found if other.start >= opened),
            opened,
        )
        found.append(verb if _is_past(words, verb, around) else verb._replace(form=Form.PARTICIPLE))
    return tuple(found)


def _is_within(words: Sequence[Word], verb: Verb) -> bool:
    """An attribute, "a hastily arranged visit", is no verb whatever stands around it."""
    at = verb.end + (word_at(words, verb.end).text == "$")
    after = word_at(words, at)
    return ((after.named and not after.person) or is_bare_noun(after)) and _is_within_noun(words, verb.start)


def _is_of_object(words: Sequence[Word], verb: Verb, before: Sequence[Verb]) -> bool:
    """It tells of what sort several are to whom another verb does something: "will show six | lost | portraits"."""
    counted = verb.start > 0 and words[verb.start - 1].lower in NUMBERS and is_plural(word_at(words, verb.end))
    noun = counted and is_bare_noun(words[verb.end])
    return noun and any(one.finite and one.end == verb.start - 1 for one in before)


@dataclass(frozen=True, slots=True)
class _Around:
    """The finite verbs around a form."""

    previous: Verb | None
    following: Verb | None
    earlier: int
    """How many stand before it in its part of the sentence."""
    opened: int
    """Where that part begins."""


def _is_past(words: Sequence[Word], verb: Verb, around: _Around) -> bool:
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
    if is_source(words, verb.start) or _is_of_several(words, verb, around):
        return False
    if before and tells_that(words, verb):
        return before not in OPENING
    if (
        not before
        or before in OPENING
        or (verb.start == 1 and before in COUNTED and around.following)
        or _is_attribute(words, verb, around)
        or opens_aside(words, verb, last, around.following)
    ):
        return False
    return _is_past_among(words, verb, around)


def _is_past_among(words: Sequence[Word], verb: Verb, around: _Around) -> bool:
    """Its object decides, then the verbs around it."""
    before, last = words[verb.start - 1].lower, around.previous
    has_object = _has_object(words, verb)
    if verb.word in words_of.REPORTING and not is_located(words, verb):
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
    if not has_object and (_is_in_reduced(words, verb.start) or _is_in_aside(words, verb.start, around)):
        return False
    if not has_object and last and not around.following and is_of_name(words, verb.start):
        return False
    waits = is_behind_opened(words, verb.start, last.end) if last else verb.start >= 2
    return has_object or waits or before not in {",", "–", "—", "("}


def _is_of_several(words: Sequence[Word], verb: Verb, around: _Around) -> bool:
    """It tells of what sort several are who do something: "three masked men | broke in"."""
    counts = verb.start > 0 and (words[verb.start - 1].lower in NUMBERS or words[verb.start - 1].text.isdigit())
    noun = word_at(words, verb.end)
    are_several = counts and is_bare_noun(noun) and is_plural(noun) and around.following is not None
    return are_several and around.following is not None and same_stretch(words, verb.end, around.following.start)


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


def _has_actor(words: Sequence[Word], at: int, around: _Around) -> bool:
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


def _is_said_aside(words: Sequence[Word], verb: Verb, around: _Around, *, has_object: bool) -> bool:
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


def _is_in_aside(words: Sequence[Word], at: int, around: _Around) -> bool:
    """An aside before the verb holds it: "The club, founded in May, won", "The club, a group set up in May, won"."""
    if around.following is None:
        return False
    if not is_behind_comma(words, around.following.start):
        # "In the last race, held in May, | rain fell", "Last week, stranded in Lorne, | I wrote"
        between = any(word.text == "," for word in words[at : around.following.start])
        fronted = words[0].lower in words_of.PREPOSITIONS | {"according"} or words[max(0, at - 2)].time is not None
        return around.previous is None and fronted and between and words[at - 1].text == ","
    return is_behind_comma(words, at) or is_apposition(words, at)


def _is_in_reduced(words: Sequence[Word], at: int) -> bool:
    """A participle or a gerund opened the stretch behind a comma: "…, driven by a rule | passed in May,", "…, breaking
    a record | set in May".
    """
    comma = next((place for place in range(at - 1, 0, -1) if words[place].text == ","), 0)
    if not comma or comma + 2 >= at:
        return False
    opens = is_participle(words[comma + 1].lower) and not starts_noun(words[comma + 2])
    end = before_adverbs(words, at)
    has_noun = words[comma + 2].lower in words_of.DETERMINERS and noun_start(words, end, comma + 2) == comma + 2
    opens = opens or (is_gerund(words[comma + 1].lower) and has_noun)
    return opens and same_stretch(words, comma + 1, at)


def _is_attribute(words: Sequence[Word], verb: Verb, around: _Around) -> bool:
    """It is surely a participle: "obtained by", "a publicly traded company", "a poll released on Monday"."""
    after = word_at(words, verb.end).lower
    # "an article published | last night | by the Post"
    behind = word_at(words, after_time(words, verb.end)).lower if verb.word in words_of.ISSUING else after
    if "by" in {after, behind}:
        counted = is_figure(words, verb.end + 1)
        # "voted | by 24 to nine | to close it", "voted | by a large majority | to close it"
        most = lowered(words, verb.end + 1, verb.end + LONGEST_SHARE)
        voted = verb.word == "voted" and (counted or most[0] in NUMBERS or not {"majority", "margin"}.isdisjoint(most))
        # "rebounded | by 1 % in May", but "owned | by 10 % of the staff"
        share = word_at(words, verb.end + 2).text == "%" and word_at(words, verb.end + 3).lower != "of"
        return not (voted or (counted and (share or verb.word in words_of.CHANGING)))
    if after == "with" and verb.word in TYING:
        return True
    if after == "as" and verb.word in words_of.CALLED_AS:
        # "the man | identified as Ivo Lind | was held"
        return around.following is not None
    if _has_object(words, verb):
        return False
    issued = verb.word in words_of.ISSUING and bool(around.previous or around.following)
    if verb.word in words_of.UNDERGONE and around.following and is_unbroken(words, verb.end, around.following.start):
        # But "the man | the police arrested on Sunday | was freed"
        return not has_relative_noun(words, verb.start)
    if issued:
        # "the report | the board published on Monday"
        return not has_relative_noun(words, verb.start)
    return around.following is not None and _opens_with_preposition(words, verb.start)


def _has_object(words: Sequence[Word], verb: Verb) -> bool:
    """A noun phrase follows, at once or behind a time: "named on Friday the …"."""
    end = verb.end
    if end + 1 < len(words) and words[end].lower in words_of.PARTICLES and words[end + 1].lower in words_of.DETERMINERS:
        # "set off another round"
        return True
    if end + 1 < len(words) and words[end].text in words_of.OPENING_MARKS and words[end + 1].text[0].isupper():
        # "published “Songs of the Sea”"
        return True
    if word_at(words, end).lower in words_of.AUXILIARIES:
        # "the money needed | can be raised"
        return False
    amount = word_at(words, end + 1)
    is_amount = amount.text[0].isdigit() or amount.text in {"$", "£", "€", "Rs"}
    if word_at(words, end).lower in {"about", "around", "over"} and is_amount:
        # "earned over $3 million"
        return amount.time is None
    if is_rank(words, end):
        return False
    at = after_time(words, end)
    if at == verb.end:
        return starts_noun(word_at(words, at)) and words[at].lower not in NO_OBJECT
    return word_at(words, at).lower in {"the", "a", "an", "his", "her", "their", "its"}


def _has_no_main_verb(words: Sequence[Word], previous: Verb, verb: Verb, around: _Around) -> bool:
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


def _is_within_noun(words: Sequence[Word], at: int) -> bool:
    """An adverb or a rank stands before it, and before that no subject: "a publicly | traded", "its last | held"."""
    if ends_infinitive(words, at):
        # "trying to evacuate | wounded soldiers"
        return words[at].lower in words_of.UNDERGONE
    if at < 2:
        return False
    # "a long | expected rise"
    how = words[at - 1].lower.endswith("ly") or words[at - 2].lower in INDEFINITE
    if not (words[at - 1].lower in RANKING or (how and is_adverb(words[at - 1]))):
        return False
    return words[at - 2].lower in BEFORE_ATTRIBUTES - ({","} if words[at - 1].lower in RANKING else set())


def _opens_with_preposition(words: Sequence[Word], at: int) -> bool:
    """The stretch that a word stands in begins the sentence with an adjunct: "In a letter sent on Friday,"; of times
    only one that ended: "In the year ended on Friday,".
    """
    first = next((place + 1 for place in range(at - 1, max(0, at - 7), -1) if words[place].text == ","), 0)
    absolute = words[first].lower in {"with", "without"}
    if first and not absolute and words[first + 1].lower not in INDEFINITE:
        # "Ann Lee, in a letter sent on Friday, said", but "The mill, in May closed by the town, burned"
        return False
    # "By the time Ann Lee retired in 2004, she had"
    begins = words[first].lower in ADJUNCTS and len(words) > 1 and not opens_by_then(words, first)
    begins = begins and not shade_of_amount(words, first)
    begins = begins and (words[first + 1].time is None or words[at].lower == "ended")
    return begins and same_stretch(words, first + 1, at) and at - first <= 6
