"""Who came to harm without a name, and what is told of them then: "A cyclist was hit. … He was taken to hospital"."""

from collections.abc import Sequence
from itertools import takewhile

from reader.analysis.document import word_at
from reader.analysis.english.words import AUXILIARIES, BE, is_adverb
from reader.analysis.wordlists import word_set

DONE = word_set(
    """
    airlifted assaulted attacked beaten bitten burned burnt crushed electrocuted hit hurt injured killed mauled rescued
    robbed shot stabbed struck swept trapped winched wounded
    """
)
"""What is done to somebody who comes to harm."""
SUFFERED = word_set("collapsed crashed died drowned fell plunged slipped vanished")
"""What happens to them."""
PATIENTS = frozenset(("saved", "treated"))
"""What somebody who cares for others does to them."""
CARE = word_set(
    """
    airlifted ambulance buried cremated discharged hospital injuries operation resuscitated surgery treated unconscious
    winched
    """
)
"""What is told of somebody who came to harm."""
REACH = 9
"""Items from a pronoun to that."""
LONGEST_VERB = 5
"""Items of a verb with what stands beside it: "who has since been"."""
STOPS = frozenset((".", "!", "?", ";", ":", "“", "”", '"'))


def came_to_harm(lows: Sequence[str], end: int) -> bool:
    """Whether the verb behind a mention that ends before an item tells of harm: "A man | who fell"."""
    verb = lows[end : end + LONGEST_VERB]
    beside = list(takewhile(lambda low: low in AUXILIARIES or low == "who" or is_adverb(low), verb))
    head = word_at(lows, end + len(beside))
    return head in SUFFERED or (head in DONE and not BE.isdisjoint(beside))


def is_harmed(lows: Sequence[str], item: int) -> bool:
    """Whether a verb before a mention at an item does harm to it, or cares for it: "An officer shot | Lund"."""
    verb = lows[item - 1] if item else ""
    return verb in DONE | PATIENTS and not (item > 1 and lows[item - 2] in BE)


def is_culprit(lows: Sequence[str], item: int) -> bool:
    """Whether a mention at an item is of whom harm was done by: "Brandt was stabbed by | Lund"."""
    return item > 1 and lows[item - 1] == "by" and lows[item - 2] in DONE


def is_cared_for(lows: Sequence[str], item: int) -> bool:
    """Whether a pronoun at an item undergoes what whoever came to harm does: "He was taken to hospital", "She died"."""
    first = word_at(lows, item + 1)
    behind = takewhile(lambda low: low not in STOPS, lows[item + 1 : item + REACH])
    return first == "died" or ((first in AUXILIARIES or first == "suffered") and not CARE.isdisjoint(behind))
