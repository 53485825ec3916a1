"""What stands before a "that": a verb whose content it opens, or a noun of which it tells."""

from collections.abc import Sequence

from reader.analysis.english import verb_forms
from reader.analysis.english.words import ARTICLES
from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.forms import Word, is_adverb, is_gerund, starts_noun, word_at
from reader.analysis.timeline.grammar.plural_presents import PLURALS, looks_plural
from reader.analysis.wordlists import word_set

BEFORE_NOUNS = (words_of.DETERMINERS - {"that", "all", "both"}) | words_of.PREPOSITIONS
CERTAIN = word_set("sure certain clear confident aware afraid glad sorry proud")
"""Adjectives whose content stands behind "that"."""
HOLDING = word_set(
    """
    believing concluding deciding discovering ensuring fearing feeling finding hearing hoping knowing learning meaning
    noticing proving realising realizing remembering requiring seeing showing suspecting thinking
    """
)
"""Gerunds with a clause behind "that"."""
NO_ONE_THING = (words_of.DETERMINERS | words_of.PRONOUNS | PLURALS) | {"demand", "growth", "no"}


def is_named_saying(words: Sequence[Word], at: int) -> bool:
    """A word of saying is a noun there: "those states that", "a new show that"."""
    before = word_at(words, at - 1).lower
    base = words[at].lower in verb_forms.BASES and at > 1 and words[at - 2].lower in words_of.DETERMINERS
    return before in BEFORE_NOUNS or base


def is_verb_before(words: Sequence[Word], index: int) -> bool:
    """A verb stands before a "that", and no noun that it would tell of: "found that", but "the found that"."""
    lower = words[index - 1].lower
    if index > 1 and words[index - 2].lower in words_of.DETERMINERS:
        return False
    if _is_predicate(words, index - 1):
        return True
    # "a larger overhaul that"
    counted = index > 2 and words[index - 3].lower in ARTICLES
    return (
        lower.endswith("ed")
        or lower in CERTAIN
        or lower in words_of.REPORTING
        or (lower in verb_forms.BASES and not counted)
        or lower in words_of.PAST
        or lower in words_of.BE
    )


def _is_predicate(words: Sequence[Word], at: int) -> bool:
    """What somebody is, behind "is" or "was": "were optimistic | that"."""
    first = at
    while first and is_adverb(words[first - 1]):
        first -= 1
    return first > 0 and words[first - 1].lower in words_of.BE and starts_noun(words[at])


def is_object_of_gerund(words: Sequence[Word], index: int, finite: Sequence[int]) -> bool:
    """Of a gerund behind a preposition it is the object, with its noun: "accused of organising | that crossing"; not
    "of knowing that prices rise", nor "for fighting that began".
    """
    before, noun = words[index - 1].lower, word_at(words, index + 1)
    led = is_gerund(before) and (index == 1 or words[index - 2].lower in words_of.PREPOSITIONS)
    one = noun.text.islower() and starts_noun(noun) and not looks_plural(noun) and noun.lower not in NO_ONE_THING
    return (
        led
        and one
        and before not in words_of.REPORTING | words_of.CONVEYING | HOLDING
        and finite[index + 1] != index + 1
    )
