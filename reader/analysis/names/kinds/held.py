"""What is held, by the words of its name: cups, games, battles, and who only makes games."""

from collections.abc import Sequence
from itertools import pairwise

from reader.analysis.names.kinds.land import THE
from reader.analysis.names.lore.countries import countries
from reader.analysis.names.tagging.lists import PLACES, lists_of
from reader.analysis.names.tagging.tagger import Name
from reader.analysis.names.tagging.words import EVENT_HEADS
from reader.analysis.wordlists import word_set

EVENTS_OF = ("cup", "games", "festival")
"""Heads of events before what these are of: "Festival of Nets"."""
EVENTS_TOO = word_set("biennale depression era recession eisteddfod eve medal period regatta rodeo")
"""Heads of events that the tagger was not taught."""
HELD = (("national", "convention"), ("world", "congress"))
"""What parties and trades hold, by its last words."""
EVENT_BY_FIRST = ("battle", "siege", "feast")
OF_EVENTS = ("for", "of")
"""What stands behind such a first word: "Battle of Tarna"."""
GAMES_HELD = word_set(
    "commonwealth deaf highland indoor invictus military national olympic paralympic summer winter youth"
)
"""What games are called that are held."""
GAMES = " Games"
CUPS = frozenset(("copa", "coppa", "coupe", "giro", "vuelta"))
TOURNAMENTS = word_set("classic indoor indoors masters open test")
"""What tournaments are called behind a place or a people: "Malian Open"."""


def is_event(words: Sequence[str], last: str) -> bool:
    """Whether it ends as events do, is one "of" something, or begins as one: "Battle of Tarna"."""
    of_event = any(of == "of" and word in EVENTS_OF for word, of in pairwise(words))
    ends = (last in EVENT_HEADS and not is_studio(words)) or last in EVENTS_TOO or tuple(words[-2:]) in HELD
    held = last in TOURNAMENTS and is_of_land(words[0])
    return ends or held or of_event or words[0] in CUPS or (words[0] in EVENT_BY_FIRST and words[1] in OF_EVENTS)


def is_studio(words: Sequence[str]) -> bool:
    """Whether it makes games, by a word that tells of none that are held: "Orrin Games"."""
    return len(words) == 2 and words[1] == "games" and words[0] not in GAMES_HELD and not is_of_land(words[0])


def is_held_with_article(text: str, name: Name) -> bool:
    """Whether games of two words have an article, which who makes some has not: "the Tarna Games"."""
    return text.endswith(GAMES, name.start, name.end) and text.endswith(THE, 0, name.start)


def is_of_land(word: str) -> bool:
    """Whether a folded word is a land, a people or a town."""
    return word in countries().places or word in countries().peoples or not PLACES.isdisjoint(lists_of(word))
