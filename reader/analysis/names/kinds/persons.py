"""Whether what was taken for a place is somebody's name, by its words."""

from reader.analysis.names.kinds.no_persons import NO_SURNAMES
from reader.analysis.names.lore.heads import BUILT
from reader.analysis.names.tagging.lists import PLACES, lists_of
from reader.analysis.names.tagging.words import EVENT_HEADS, ORGANIZATION_HEADS, PARTICLES, PLACE_HEADS, SITES

LANDFORMS = frozenset(("lake", "mount", "river"))
"""What stands before its name, though people are called so too: "found in River Lund"."""
LEAST_OF_TWO = 3
"""Letters of either part of a surname of two."""
DEVOTION = 4
"""Words of a name that goes on so, without its surname."""
HEADED = ORGANIZATION_HEADS | PLACE_HEADS | SITES | EVENT_HEADS | NO_SURNAMES


def is_persons(words: list[str]) -> bool:
    """Whether it is a given name and a surname, and no town has it."""
    if len(words) == 2 and _is_double(words[0]) and words[1] not in HEADED:
        return not lists_of(words[1]) or "last" in lists_of(words[1])
    if len(words) > 2 and (PARTICLES.issuperset(words[1:-1]) or _is_of_devotion(words)):
        words = [words[0], words[-1]]
    if words[0] in LANDFORMS or ("state" in lists_of(words[0]) and "common" in lists_of(words[-1])):
        return False
    listed = len(words) == 2 and words[1] not in NO_SURNAMES and "first" in lists_of(words[0]) and _is_surname(words[1])
    return (
        listed
        and words[1] not in PLACE_HEADS
        and words[1] not in BUILT
        and PLACES.isdisjoint(lists_of(" ".join(words)))
    )


def _is_surname(word: str) -> bool:
    """Whether a list has it for one, or for the second of two that a hyphen joins."""
    one, _, other = word.partition("-")
    second = other.isalpha() and min(len(one), len(other)) >= LEAST_OF_TWO and "last" in lists_of(other)
    return "last" in lists_of(word) or second


def _is_of_devotion(words: list[str]) -> bool:
    """Whether a given name goes on as Spanish ones do before a surname: "juan de la caridad roca"."""
    return len(words) > DEVOTION and words[1:3] == ["de", "la"] and "city" not in lists_of(words[0])


def _is_double(word: str) -> bool:
    """Whether it is of two given names: "jean-marc"."""
    one, hyphen, other = word.partition("-")
    return bool(hyphen) and "first" in lists_of(one) and "first" in lists_of(other)
