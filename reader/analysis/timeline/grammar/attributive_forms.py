"""Forms that only tell of a noun: "a hastily arranged visit", "three masked men", "a poll released on Monday"."""

from collections.abc import Sequence
from dataclasses import dataclass

from reader.analysis.english.words import INDEFINITE
from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.amounts import is_figure, shade_of_amount
from reader.analysis.timeline.grammar.asides import (
    after_time,
    is_behind_comma,
    opens_by_then,
)
from reader.analysis.timeline.grammar.bare_relatives import (
    NUMBERS,
    has_relative_noun,
)
from reader.analysis.timeline.grammar.forms import (
    Verb,
    Word,
    ends_infinitive,
    is_adverb,
    lowered,
    starts_noun,
    word_at,
)
from reader.analysis.timeline.grammar.phrases import (
    is_bare_noun,
    is_rank,
)
from reader.analysis.timeline.grammar.plurals import is_plural
from reader.analysis.timeline.grammar.stretches import is_unbroken, same_stretch

ADJUNCTS = words_of.PREPOSITIONS - {"as"}
"""Words that begin a phrase; "as" begins a clause more often: "As the fair opened on Monday,"."""
BEFORE_ATTRIBUTES = words_of.DETERMINERS | words_of.PREPOSITIONS | {",", "and"}
TYING = frozenset(("affiliated", "aligned", "allied", "associated"))
"""Before "with" these say whose somebody is: "generals | allied with the rebels"."""
RANKING = frozenset(("first", "last", "next", "only", "second", "third"))
"""What stands between a determiner and an attribute: "its last | contested race"."""
NO_OBJECT = frozenset(("abroad", "online", "overseas"))
"""Words behind a verb that only say where it was done: "posted | online"."""
LONGEST_SHARE = 6
"""Words of "by a very large majority"."""


@dataclass(frozen=True, slots=True)
class Around:
    """The finite verbs around a form."""

    previous: Verb | None
    following: Verb | None
    earlier: int
    """How many stand before it in its part of the sentence."""
    opened: int
    """Where that part begins."""


def is_within(words: Sequence[Word], verb: Verb) -> bool:
    """An attribute, "a hastily arranged visit", is no verb whatever stands around it."""
    at = verb.end + (word_at(words, verb.end).text == "$")
    after = word_at(words, at)
    return ((after.named and not after.person) or is_bare_noun(after)) and _is_within_noun(words, verb.start)


def is_of_object(words: Sequence[Word], verb: Verb, before: Sequence[Verb]) -> bool:
    """It tells of what sort several are to whom another verb does something: "will show six | lost | portraits"."""
    counted = verb.start > 0 and words[verb.start - 1].lower in NUMBERS and is_plural(word_at(words, verb.end))
    noun = counted and is_bare_noun(words[verb.end])
    return noun and any(one.finite and one.end == verb.start - 1 for one in before)


def is_of_several(words: Sequence[Word], verb: Verb, around: Around) -> bool:
    """It tells of what sort several are who do something: "three masked men | broke in"."""
    counts = verb.start > 0 and (words[verb.start - 1].lower in NUMBERS or words[verb.start - 1].text.isdigit())
    noun = word_at(words, verb.end)
    are_several = counts and is_bare_noun(noun) and is_plural(noun) and around.following is not None
    return are_several and around.following is not None and same_stretch(words, verb.end, around.following.start)


def is_attribute(words: Sequence[Word], verb: Verb, around: Around) -> bool:
    """It is surely a participle: "obtained by", "a publicly traded company", "a poll released on Monday"."""
    after = word_at(words, verb.end).lower
    # "an article published | last night | by the Post", "A claim made | in 2021 | by a clerk, Ann Lee, was dropped"
    resumed = (
        around.previous is None and around.following is not None and is_behind_comma(words, around.following.start)
    )
    is_agent = verb.word in words_of.ISSUING or resumed
    behind = word_at(words, after_time(words, verb.end)).lower if is_agent else after
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
    if has_object_behind(words, verb):
        return False
    issued = verb.word in words_of.ISSUING and bool(around.previous or around.following)
    if verb.word in words_of.UNDERGONE and around.following and is_unbroken(words, verb.end, around.following.start):
        # But "the man | the police arrested on Sunday | was freed"
        return not has_relative_noun(words, verb.start)
    if issued:
        # "the report | the board published on Monday"
        return not has_relative_noun(words, verb.start)
    return around.following is not None and _opens_with_preposition(words, verb.start)


def has_object_behind(words: Sequence[Word], verb: Verb) -> bool:
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
