"""Land, waters, lands and shops that were taken without all their words: "the Sea of Tarna", "Jim's Diner"."""

import re
from itertools import takewhile

from reader.analysis.english.words import OWNING
from reader.analysis.names.kinds.land import SPOTS as LAND
from reader.analysis.names.lore.countries import countries
from reader.analysis.names.tagging.lists import fold
from reader.analysis.names.tagging.tagger import Name
from reader.analysis.wordlists import word_set
from reader.entities import ORGANIZATION, PERSON, PLACE

SPOTS = word_set(
    "Bay Bridge Corner Cove Creek Cross End Ferry Field Fields Ford Gap Green Hill Landing Mill Point Reach Rock Wharf"
)
SHOPS = word_set(
    """
    Bakery Barbershop Bistro Bookshop Bookstore Burgers Cafe Café Deli Diner Grill Hardware Pharmacy Pizza Pizzeria
    Restaurant Saloon Steakhouse Supermarket Tavern
    """
)
LONGEST = 16
"""Letters."""


def word_behind(text: str, start: int) -> str:
    """The letters from an offset on; empty where another word with a capital stands behind them."""
    word = "".join(takewhile(str.isalpha, text[start : start + LONGEST]))
    end = start + len(word)
    return "" if text.startswith(" ", end) and text[end + 1 : end + 2].isupper() else word


def owned_place(text: str, name: Name) -> Name | None:
    """A place or a shop that is called by whose it was: "Tamsin's Ford", "Jim's Diner"."""
    if not text.startswith(OWNING, name.end) or fold(name.of(text)) in countries().places:
        return None
    own = name.end + len("'s ")
    owned = word_behind(text, own)
    if not (owned in SPOTS or owned in SHOPS):
        return None
    return Name(name.start, own + len(owned), PLACE if owned in SPOTS else ORGANIZATION)


LEVELS = (" Lower ", " Upper ")
SHORES = (" Cape ", " Fort ", " Port ")
"""What places are called before a name that somebody may bear."""


def part_of_valley(text: str, name: Name) -> Name | None:
    """A place that lies lower or higher than its like, or at a shore: "the roofs of Lower Tarna", "at Port Roca"."""
    level = text.endswith(LEVELS, 0, name.start)
    shore = not level and name.type in (PERSON, PLACE) and text.endswith(SHORES, 0, name.start)
    if not (level or shore) or " " in name.of(text):
        return None
    return Name(text.rfind(" ", 0, name.start - 1) + 1, name.end, PLACE)


BUILT = frozenset(("basilica", "cathedral", "circuit", "monastery", "mosque", "palace", "temple", "tomb", "tower"))
WATERS = tuple(f"{water.title()} of {the}" for water in sorted(LAND | BUILT) for the in ("", "the "))
STATES = (
    "Commonwealth of ", "Commonwealth of the ", "Emirate of ", "Federation of ", "Kingdom of ", "Republic of ",
    "Republic of the ", "State of ", "Sultanate of ", "Union of ",
)  # fmt: skip
"""What a land is, before its name."""
SECRETARIES = ("Secretary of ", "secretary of ", "Department of ")
"""What stands before the "State" that deals with others."""
OF_LANDS = (*STATES, *WATERS)
OF = (" of ", " of the ")
"""What each of these ends in: to look for this first is faster."""
BEFORE_STATES = r"\b(?:(?:Arab|Bolivarian|Cooperative|Democratic|Federal|Islamic|People['’]s|Socialist|United) )+\Z"
REACH_OF_STATES = 40
"""Characters before a state that are looked at for what state it is."""


def of_land(text: str, name: Name) -> Name | None:
    """A land with what it is, and a water with the land it is called by: "the Republic of Mali", "the Gulf of Mali"."""
    if name.type is not PLACE or not (text.endswith(OF, 0, name.start) and text.endswith(OF_LANDS, 0, name.start)):
        return None
    if text.endswith(WATERS, 0, name.start):
        start = name.start - max(len(water) for water in WATERS if text.endswith(water, 0, name.start))
        return name._replace(start=start) if not text[start - 1 : start].isalnum() else None
    if fold(name.of(text)) not in countries().places:
        return None
    start = name.start - max(len(state) for state in STATES if text.endswith(state, 0, name.start))
    if text.endswith(SECRETARIES, 0, start):
        return None
    before = re.search(BEFORE_STATES, text[max(0, start - REACH_OF_STATES) : start])
    return name._replace(start=start - len(before[0]) if before else start)
