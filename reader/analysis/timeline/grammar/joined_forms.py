"""Forms of verbs that an "and" joins in one aside, of which none is the verb of the sentence."""

from collections.abc import Callable, Sequence

from reader.analysis.timeline.grammar.asides import before_adverbs, is_behind_comma
from reader.analysis.timeline.grammar.forms import Verb, Word, is_participle

LONGEST_LABEL = 6
"""Words of "About the firm:"."""
OPENING_MARKS = frozenset(("“", "‘", "'", '"'))


def joined_asides(
    words: Sequence[Word], verbs: Sequence[Verb], has_object: Callable[[Sequence[Word], Verb], bool]
) -> frozenset[int]:
    """Forms that share one aside before the verb, by their places: "The mill, | built in 1880 and | closed in 2001,
    burned", "Built in 1880 and | closed in 2001, the mill burned". `has_object` tells whether a form has one.
    """
    found = set(_joined_in_front(words, verbs))
    for place, verb in enumerate(verbs):
        if verb.sure or not is_behind_comma(words, verb.start) or has_object(words, verb):
            continue
        joined, is_aside = _joined_forms(words, verbs, place + 1)
        if joined and is_aside and _waits_for_verb(words, verbs[:place], verb.start):
            found.update((place, *joined))
    return frozenset(found)


def _joined_in_front(words: Sequence[Word], verbs: Sequence[Verb]) -> Sequence[int]:
    """Those behind "and" that go on with a form which opens the sentence, or stands behind its label, before a comma
    and the verb.
    """
    first = next((at for at, word in enumerate(words[:LONGEST_LABEL], 1) if word.text == ":"), 0)
    opening = words[first] if first < len(words) else None
    if opening is None or not is_participle(opening.lower) or opening.named:
        return ()
    joined: list[int] = []
    for place, verb in enumerate(verbs):
        if verb.sure or words[before_adverbs(words, verb.start) - 1].lower != "and":
            since = verbs[joined[-1]].end if joined else verb.start
            return joined if any(word.text == "," for word in words[since : verb.start]) else ()
        joined.append(place)
    return ()


def _joined_forms(words: Sequence[Word], verbs: Sequence[Verb], start: int) -> tuple[list[int], bool]:
    """The forms behind "and", by their places, up to a verb or a quote behind a comma; and whether there is one."""
    joined: list[int] = []
    for at, other in enumerate(verbs[start:], start):
        before = words[before_adverbs(words, other.start) - 1]
        if before.text == ",":
            return joined, True
        if before.lower == "and" and not other.sure:
            joined.append(at)
    behind = verbs[joined[-1]].end if joined else len(words)
    ends = zip(words[behind:], words[behind + 1 :], strict=False)
    return joined, any(comma.text == "," and quote.text in OPENING_MARKS for comma, quote in ends)


def _waits_for_verb(words: Sequence[Word], before: Sequence[Verb], at: int) -> bool:
    """The noun in front of word `at` has no verb yet: it opens the sentence, or a clause behind "that"."""
    last = next((verb.end for verb in reversed(before) if verb.finite), 0)
    return last == 0 or any(word.lower == "that" for word in words[last : at - 2])
