"""Of which land the people of an article are told to be: "Polish Prime Minister Ada Lund", "Norway's Ada Lund"."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from reader.analysis.names.lore.countries import countries
from reader.analysis.names.tagging.lists import fold
from reader.analysis.patterns import later
from reader.model import Entity, EntityType, Mention

OFFICE = later(r"(?:['’]s)? (?:(?!(?:and|but|for|in|of|on|to|with)\b)[\w’-]+ ){0,5}?")
"""What stands between a land or its people and the name of somebody there."""
LAND = (EntityType.GROUP, EntityType.PLACE)
REACH = 60
"""Characters."""
BEHIND = later(r", an? (?:[\w-]+ ){0,2}")
"""What stands between a name and the people somebody is of: "Ada Lund, a Norwegian"."""


@lru_cache(maxsize=1_000)
def land_of(word: str) -> str:
    """The land of a people or a land, whatever it is called; empty where it is none."""
    table, low = countries(), fold(word)
    return table.peoples.get(low) or table.places.get(low, "")


def lands_of_people(
    text: str, entities: tuple[Entity, ...], starts: Sequence[int], names: Mapping[int, tuple[Mention, int]]
) -> dict[int, frozenset[str]]:
    """By the number of a person: the lands that the words at their `names` tell, which begin at `starts`, in order."""
    told: dict[int, set[str]] = {}
    for land, mention in _lands(entities):
        at = bisect_left(starts, mention.end)
        for start in starts[max(0, at - 1) : at + 1]:
            named, number = names[start]
            before = mention.end <= start <= mention.end + REACH and OFFICE.fullmatch(text, mention.end, start)
            if before or BEHIND.fullmatch(text, named.end, mention.start):
                told.setdefault(number, set()).add(land)
    return {number: frozenset(found) for number, found in told.items()}


def _lands(entities: Iterable[Entity]) -> Iterator[tuple[str, Mention]]:
    for entity in entities:
        land = land_of(entity.name) if entity.type in LAND else ""
        if land:
            yield from ((land, mention) for mention in entity.mentions)
