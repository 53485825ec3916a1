"""Whether a noun phrase tells of one or of several, which its head decides."""

from collections.abc import Sequence

from reader.analysis.english.words import INDEFINITE, NUMERALS, PLURAL_NOUNS, has_plural_form
from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.forms import Range, Word, is_gerund, is_participle
from reader.analysis.wordlists import word_set

COUNTING = NUMERALS | word_set(
    """
    group number half some most many none all each part majority team series pair couple dozens hundreds thousands lot
    few
    """
)
"""Words before "of" that leave the noun behind it the one that is spoken of."""
SINGULAR = word_set("news politics series economics athletics species physics mathematics atlas canvas chaos gas lens")
"""Nouns in -s that one thing is."""
NOT_MEN = word_set("abdomen acumen bitumen omen regimen specimen")
"""Nouns in -men that one thing is."""
SEVERAL = word_set("they them we you two three four five six seven eight nine ten both all")
"""Last words of a subject that are several."""


def head_of(words: Sequence[Word]) -> Word:
    """The noun that tells the number: "the timing | of the talks", "traders | in a city",
    but "a group of | voters".
    """
    joint = next((at for at, word in enumerate(words) if word.lower in words_of.PREPOSITIONS), 0)
    if joint > 1 and is_gerund(words[joint - 1].lower) and is_plural(words[joint - 2]):
        # "drivers | belonging to a union"
        joint -= 1
    if joint > 1 and words[joint].lower == "by" and is_participle(words[joint - 1].lower):
        # "a team | led by Ann Lee"
        joint -= words[joint - 2].text.islower() and words[joint - 2].lower not in words_of.DETERMINERS
    before = words[joint - 1].lower
    counts = words[joint].lower == "of" and (before in COUNTING | {"percent", "cent"} or before.isdecimal())
    return words[joint - 1] if joint and not counts else words[-1]


def is_plural(head: Word) -> bool:
    """A noun that stands for several; a name does not."""
    if head.lower in SINGULAR or head.lower in words_of.AUXILIARIES or head.named:
        return False
    men = head.lower.endswith("men") and head.lower not in NOT_MEN  # "gunmen"
    return men or head.lower in PLURAL_NOUNS or has_plural_form(head.lower)


def are_several(words: Sequence[Word]) -> bool:
    """A subject needs a verb of several: "the clerks", "the union and the firm", "two"; not "a line | between two"."""
    words = words[: next((at for at, word in enumerate(words) if at and word.lower == "between"), len(words))]
    return are_joined(words) or is_plural(head_of(words)) or words[-1].lower in SEVERAL


def was_or_were(words: Sequence[Word], subject: Range) -> str:
    """The verb that joins a participle to its subject: "the clerks | were", "the mill | was"."""
    return "were" if are_several(words[slice(*subject)]) else "was"


def are_joined(words: Sequence[Word]) -> bool:
    """Two or more: "the union and the firm"."""
    return any(word.lower == "and" for word in words) and words[0].lower not in INDEFINITE
