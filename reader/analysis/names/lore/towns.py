"""Who is called by their town or region, as no list of peoples has it: "Dubliner", "Milanese", "Torontonian"."""

from functools import lru_cache

from reader.analysis.names.tagging.lists import PLACES, lists_of

ENDS = {"er": ("", "e"), "ese": ("", "e", "o", "i"), "nian": ("",)}
"""How such a word ends, and what stands for that in the name of the town."""
SHORTEST = 4
"""Letters of a town."""


@lru_cache(maxsize=2_000)
def is_of_town(word: str) -> bool:
    """Whether a folded word that no list has is one of a town's people."""
    if not word.endswith(tuple(ENDS)) or lists_of(word):
        return False
    return any(
        len(word) - len(end) >= SHORTEST and not PLACES.isdisjoint(lists_of(word.removesuffix(end) + rest))
        for end, rests in ENDS.items()
        if word.endswith(end)
        for rest in rests
    )
