"""What sails or flies under a name: "the ferry Norling", "two ships, the Norling and the Orrin"."""

import re

from reader.analysis.document import Document
from reader.analysis.names.kinds.land import THE
from reader.analysis.names.lore.heads import CRAFTS
from reader.analysis.wordlists import word_set

CRAFT = CRAFTS | word_set(
    """
    boats destroyers ferries freighters frigates lifeboats liners ships submarines tankers trawlers tugs vessels
    warships yachts
    """
)
CRAFT_ENDS = tuple(
    f"{word}{then}"
    for word in sorted(CRAFT | {"bulk carrier"})
    for then in (" ", ", the ", " called ", " named ", " the ", ", to be called ", ", to be named ")
)
ASIDES = tuple(f" {word}, " for word in sorted(CRAFT))
"""Before its name between commas: "the rover, Orrin, will"."""
ABOARD = (*CRAFT_ENDS, "aboard the ", "Aboard the ", "on board the ", "crew of the ")
SAILING = (
    ", built in ", ", launched in ", " berthed ", " capsized", " collided ", " docked ", " left port", " ran aground",
    " sailed ", " sank", " set sail", " was built in ", " was launched in ", " was scrapped",
)  # fmt: skip
"""What ships do and suffer."""
TOLD = rf", an? (?:[\w’'-]+ ){{0,4}}(?:{'|'.join(sorted(CRAFTS))})\b"
REACH = 60
"""Characters behind a name in which the text tells that it is a craft: "the Orrin, a former Malian trawler"."""
SISTER = r"\b([a-z]+), the [A-Z][\w-]*(?: [A-Z][\w-]*){0,2} and the \Z"
REACH_OF_SISTER = 60
"""Characters before a name in which the other one of two stands."""


SUNK = (" capsized", " disaster", " sank", " sinking", " tragedy", " went down", " wreck")
"""What is told of ships that were lost."""
ENDS_PHRASE = (
    ",", ".", ";", ")", "\n", " after ", " and ", " at ", " before ", " had ", " in ", " left ", " lies ", " off ",
    " on ", " was ", " which ", " who ", " with ", *SUNK,
)  # fmt: skip
"""What stands behind a ship's name, and not behind a land that does something: "the ferry Mali bought"."""
ONE_CRAFT = tuple(f" {craft} " for craft in sorted(CRAFTS))


def is_ship_of_land(text: str, start: int, end: int) -> bool:
    """Whether what a land is called as is a ship: "the ferry Estonia", "the Estonia disaster"."""
    if text.endswith(ONE_CRAFT, 0, start):
        return text.startswith(ENDS_PHRASE, end) or end == len(text)
    return text.endswith(THE, 0, start) and text.startswith(SUNK, end)


def is_craft(text: str, start: int, end: int) -> bool:
    """Whether the words at a name say that it sails, or that its neighbour does: "two ships, the Orrin and"."""
    if text.endswith(ABOARD, 0, start) or (text.startswith(SAILING, end) and text.endswith(THE, 0, start)):
        return True
    if text.endswith(ASIDES, 0, start) and text.startswith(",", end):
        return True
    if text.startswith(", a", end) and text.endswith(THE, 0, start) and _is_told(text[end : end + REACH]):
        return True
    sister = text.endswith(" and the ", 0, start)
    before = text[max(0, start - REACH_OF_SISTER) : start] if sister else ""
    beside = re.search(SISTER, before) if ", the " in before else None
    return beside is not None and beside[1] in CRAFT


def _is_told(behind: str) -> bool:
    """Whether the text goes on to say that it is a craft."""
    return not CRAFTS.isdisjoint(behind.replace(",", " ").replace(".", " ").split()) and bool(re.match(TOLD, behind))


LAUNCHED = word_set(
    "capsule capsules lander missile missiles rocket rockets rover satellite satellites spacecraft torpedo warhead"
)
"""What is called by a name that no land or body bears: "an Orrin rocket"."""
SENT = frozenset(("mission", "orbiter", "probe", "telescope"))
"""The same in a text of what flies beyond the air; elsewhere they are inquiries and those who are sent."""
IN_SPACE = frozenset(("astronaut", "astronauts", "lander", "orbit", "orbiter", "rover", "spacecraft"))


def is_launched(document: Document, behind: str) -> bool:
    """Whether the word behind a name is for what is launched: "the Orrin lander"."""
    return behind in LAUNCHED or (behind in SENT and not IN_SPACE.isdisjoint(document.vocabulary))
