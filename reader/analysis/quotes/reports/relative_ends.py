"""Where what the clause of a "who" reports ends, and its sentence goes on: "A clerk who said it was over | left".

Nothing marks that place but the verb of the sentence, the second one that stands without a subject of its own.
"""

from reader.analysis.document import word_at
from reader.analysis.english.verb_forms import SURELY_VERBS
from reader.analysis.english.words import (
    AUXILIARIES,
    DETERMINERS,
    JOINERS,
    PAST,
    POSSESSIVE_ENDS,
    PREPOSITIONS,
    SUBJECT_PRONOUNS,
    WHO,
    is_adverb,
)
from reader.analysis.quotes.grammar.passages import Passage
from reader.analysis.quotes.reports.bare import has_verb

WHO_REACH = 6
"""Items from "who" to its verb of saying."""
HEARER_REACH = 4
"""Items from that verb to "that", with who is told."""
VERB_REACH = 30
"""Items behind it in which the verb of the sentence stands."""


def before_main_verb(passage: Passage, cue: int, last: int) -> int:
    """The verb of the sentence whose subject the relative clause of a cue tells of; `last` where none is plain."""
    first = passage.bounds[cue][0]
    who = next((at for at in range(cue - 1, max(first, cue - WHO_REACH), -1) if passage.lows[at] in WHO), first)
    if who == first or not passage.words[who - 1][:1].isalnum() or has_verb(passage, first, who):
        return last
    opening = next((at for at in range(cue + 1, cue + 1 + HEARER_REACH) if word_at(passage.lows, at) == "that"), cue)
    verbs = 0
    for at in range(opening + 1, min(last, opening + VERB_REACH)):
        if not passage.words[at][:1].isalnum() or passage.lows[at] in JOINERS or passage.lows[at] in WHO:
            return last
        verbs += _is_finite(passage, at)
        if verbs > 1:
            return at
    return last


UNBOUND = frozenset(("be", "been", "being"))
"""Forms without a subject."""


def _is_finite(passage: Passage, item: int) -> bool:
    """Whether a finite verb begins here, as far as its form shows it: not "hit" of "was hit", "cars hit by it"."""
    low, before = passage.lows[item], passage.lows[item - 1]
    unbound = low in POSSESSIVE_ENDS or low in UNBOUND or is_adverb(low)
    if unbound or before == "to" or _before_adverbs(passage, item) in AUXILIARIES:
        return False
    if low in AUXILIARIES or low in SURELY_VERBS or before in SUBJECT_PRONOUNS:
        return True
    acts = low in PAST or low.endswith("ed")
    attribute = before in DETERMINERS or before in PREPOSITIONS or word_at(passage.lows, item + 1) in PREPOSITIONS
    return acts and not attribute


def _before_adverbs(passage: Passage, item: int) -> str:
    """The word before an item and the adverbs beside it."""
    at = item - 1
    while at > 0 and is_adverb(passage.lows[at]):
        at -= 1
    return passage.lows[at]


def resumes(passage: Passage, ended: int, item: int) -> bool:
    """Whether the verb at an item, behind its auxiliaries, is the one that ended such a clause: "| has now told"."""
    return all(low in AUXILIARIES or is_adverb(low) for low in passage.lows[ended:item])
