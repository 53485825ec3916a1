"""Forms of verbs that an "and" joins in one aside, of which none is the verb of the sentence."""

from collections.abc import Callable, Sequence

from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.asides import before_adverbs, is_behind_comma
from reader.analysis.timeline.grammar.forms import Form, Verb, Word, is_adverb, is_participle, is_passive, word_at
from reader.analysis.timeline.grammar.stretches import same_stretch

LONGEST_LABEL = 6
"""Words of "About the firm:"."""
SERIAL = frozenset(((Form.PAST, Form.PAST), (Form.PAST, Form.PRESENT)))
UNBROKEN = words_of.RELATIVES | words_of.ADVERBIAL_RELATIVES | words_of.COORDINATORS
"""Words that part one form of a series from the next."""
OPEN_FORMS = frozenset((Form.PRESENT, Form.MODAL))
SUFFERED = (words_of.MOSTLY_PASSIVE | {"built", "founded", "made"}) - {"cleared", "closed", "moved", "reopened"}
"""Forms that are passive where they have no object."""
RELATING = frozenset(("that", "which", "who"))
OPENING_MARKS = frozenset(("“", "‘", "'", '"'))


def joined_asides(
    words: Sequence[Word], verbs: Sequence[Verb], has_object: Callable[[Sequence[Word], Verb], bool]
) -> frozenset[int]:
    """Forms that share one aside before the verb, by their places: "The mill, | built in 1880 and | closed in 2001,
    burned", "Built in 1880 and | closed in 2001, the mill burned". `has_object` tells whether a form has one.
    """
    found = set(_joined_in_front(words, verbs))
    for place, verb in enumerate(verbs):
        if _is_done_twice(words, verbs[place : place + 3]) and not has_object(words, verb):
            found.update((place, place + 1))
        if verb.sure or not is_behind_comma(words, verb.start) or has_object(words, verb):
            continue
        joined, is_aside = _joined_forms(words, verbs, place + 1)
        waits = is_aside and _waits_for_verb(words, verbs[:place], verb.start)
        if joined and (waits or _is_behind_open(words, verbs[:place], verb)):
            found.update((place, *joined))
    return frozenset(found)


def _is_done_twice(words: Sequence[Word], verbs: Sequence[Verb]) -> bool:
    """What is done "by" somebody behind the "and", the other form has been too, and a verb stands behind them: "A pact
    | signed in May and | brokered by Norvia | held".
    """
    if len(verbs) < len(("signed", "brokered", "held")) or verbs[0].sure or verbs[1].sure:
        return False
    first, second, main = verbs
    beside = words[second.start - 1].lower == "and" and same_stretch(words, first.end, second.start - 1)
    done = beside and word_at(words, second.end).lower == "by" and not word_at(words, second.end + 1).text[0].isdigit()
    return done and main.form is Form.PAST and same_stretch(words, second.end, main.start)


def is_serial(words: Sequence[Word], verb: Verb, previous: Verb | None, following: Verb | None) -> bool:
    """Between a past form and one behind "and": "studied in Lorne, | moved to Wexley in 2007 and drove a taxi"."""
    if previous is None or following is None or (previous.form, following.form) not in SERIAL:
        return False
    between = words[previous.end : verb.start - 1]
    if len(between) > 1 and between[-2].text == "," and is_participle(between[-1].lower):
        # "ran in 1979, | lost, | stood again in 1983 and won"
        between = between[:-2]
    opens = words[verb.start - 1].text == "," and all(word.text != "," for word in between)
    joint = following.start - 1
    while joint > verb.end and (is_adverb(words[joint]) or words[joint].lower in {"first", "last"}):
        joint -= 1
    end = joint - (words[joint - 1].text == ",")
    # "left | after a row | in 1976": no clause, for no verb stands between.
    whole = all(word.text[0].isalnum() and word.lower not in UNBROKEN for word in words[verb.end : end])
    return opens and words[joint].lower == "and" and (whole or same_stretch(words, verb.end, end))


def verb_behind(words: Sequence[Word], verbs: Sequence[Verb]) -> Verb | None:
    """The first of the finite verbs behind a form, but for one of a clause behind "who" that a comma ends: "The bridge,
    opened by a king who fled, | fell".
    """
    inside = len(verbs) > 1 and words[verbs[0].start - 1].lower in RELATING
    if inside and is_behind_comma(words, verbs[1].start):
        return verbs[1]
    return verbs[0] if verbs else None


def goes_on_inside(words: Sequence[Word], last: Verb, verb: Verb) -> bool:
    """A form goes on with the `last` verb, of a clause behind "who" that no comma parts from its noun: "The man who
    shot two and | fled | was caught".
    """
    relative = last.start > 1 and words[last.start - 1].lower in RELATING and words[last.start - 2].text != ","
    return relative and words[verb.start - 1].lower == "and"


def _joined_in_front(words: Sequence[Word], verbs: Sequence[Verb]) -> Sequence[int]:
    """Those that go on, behind "and" or in a list that ends with one, with a form which opens the sentence, or stands
    behind its label, before a comma and the verb.
    """
    first = next((at for at, word in enumerate(words[:LONGEST_LABEL], 1) if word.text == ":"), 0)
    opening = word_at(words, first)
    if not is_participle(opening.lower) or opening.named:
        return ()
    joined: list[int] = []
    for place, verb in enumerate(verbs):
        if verb.sure or not (_before(words, verb).lower == "and" or _is_listed(words, verbs[place : place + 2])):
            since = verbs[joined[-1]].end if joined else verb.start
            return joined if any(word.text == "," for word in words[since : verb.start]) else ()
        joined.append(place)
    return ()


def _is_listed(words: Sequence[Word], pair: Sequence[Verb]) -> bool:
    """A form in the middle of such a list, before the one that ends it: "Built in 1880, | closed in 2001 and sold"."""
    first, last = pair[0], pair[-1]
    goes_on = first is not last and not last.sure and _before(words, last).lower == "and"
    return goes_on and _before(words, first).text == ","


def _before(words: Sequence[Word], verb: Verb) -> Word:
    """The word before a form and its adverbs."""
    return words[before_adverbs(words, verb.start) - 1]


def _joined_forms(words: Sequence[Word], verbs: Sequence[Verb], start: int) -> tuple[list[int], bool]:
    """The forms behind "and", by their places, up to a verb or a quote behind a comma; and whether there is one."""
    joined: list[int] = []
    for at, other in enumerate(verbs[start:], start):
        before = _before(words, other)
        if before.text == ",":
            return joined, True
        if before.lower == "and" and not other.sure:
            joined.append(at)
    behind = verbs[joined[-1]].end if joined else len(words)
    ends = zip(words[behind:], words[behind + 1 :], strict=False)
    return joined, any(comma.text == "," and quote.text in OPENING_MARKS for comma, quote in ends)


def _is_behind_open(words: Sequence[Word], before: Sequence[Verb], verb: Verb) -> bool:
    """It tells of what something does, or will be done to, and goes on with no verb: "will end its suspension, |
    agreed in 2021 and extended in 2023".
    """
    last = before[-1] if before else None
    # "broke through a dam, | built in 1904 and repaired in 1997"
    passive = verb.word in SUFFERED and last is not None and last.form is Form.PAST and not is_passive(words, last)
    opens = last is not None and (passive or last.form in OPEN_FORMS) and words[verb.start - 1].text == ","
    plain = opens and last is not None and last.end < verb.start - 1 and same_stretch(words, last.end, verb.start - 1)
    return plain and verb.word not in words_of.REPORTING - {"announced", "revealed"}


def _waits_for_verb(words: Sequence[Word], before: Sequence[Verb], at: int) -> bool:
    """The noun in front of word `at` has no verb yet: it opens the sentence, or a clause behind "that"."""
    last = next((verb.end for verb in reversed(before) if verb.finite), 0)
    return last == 0 or any(word.lower == "that" for word in words[last : at - 2])
