"""What land, waters and roads are called: "Isle of Tarna", "the River Lund", "on the N71"."""

import re
from collections.abc import Sequence

from reader.analysis.english.words import OWNING
from reader.analysis.names.tagging.tagger import Name
from reader.analysis.names.tagging.words import ORGANIZATION_HEADS, SITES
from reader.analysis.patterns import later
from reader.analysis.wordlists import word_set
from reader.entities import ORGANIZATION, PLACE, EntityType

LAND = word_set("atoll crags delta fjord glacier glen lagoon loch reef ridge shoal township trail trench")
"""What the land and the sea floor have, beside the heads of places that the tagger knows."""
HEADS = ORGANIZATION_HEADS | SITES
SPOTS = word_set("bay bight butt cape firth forest gulf horn isle isles mull plain point sea strait straits vale")
"""What land and water are, before what they are of."""
LEAST_SPOT = 2
"""Words that such a name has more than: "isle of"."""
WATERS = ("River ", "Loch ", "Lough ")
"""What stands before the name of a water, with an article: "River Lund" alone may be somebody."""
THE = ("the ", "The ")
ROADS = frozenset(("highway", "interstate", "motorway", "route"))
"""What roads are called before their number: "National Highway 66"."""
ROAD = r"(?!A3\d\d)[ABMNR]\d{1,4}"
BEHIND_ROADS = (
    " between ", " near ", " road", *(f" {was} {shut}" for was in ("is", "was", "remained", "remains", "will be")
                                      for shut in ("blocked", "closed", "flooded", "shut")),
)  # fmt: skip
"""What is told of roads behind their number."""
ON_ROADS = tuple(f" {on} the " for on in ("across", "along", "near", "off", "on", "onto"))
"""What stands before the letter and the number of a road: "on the N71"."""


STREETS_ON = tuple(
    f" {street}"
    for street in (
        "Alley", "Circle", "Crescent", "Drive", "Esplanade", "Grove", "Mews", "Parade", "Promenade", "Quay", "Row",
        "Walk", "Way",
    )
)  # fmt: skip
STREETS_AT = (
    dict.fromkeys(("along", "off", "on"), STREETS_ON)
    | dict.fromkeys(("At", "In", "Near", "at", "in", "near"), (" Bazaar", " Bazar", " Mall", " Market", " Souk"))
)  # fmt: skip
"""How the names of streets and markets end, by the word before them; bodies and events end so as well."""
STREET_ENDS = tuple(sorted({end for ends in STREETS_AT.values() for end in ends}))
"""The same whatever stands before: few names end so."""
AT_REACH = 8


def is_spot(words: Sequence[str]) -> bool:
    """Whether it is land or water by its first word: "isle of lewis", but no "bay of pigs museum"."""
    return len(words) > LEAST_SPOT and words[0] in SPOTS and words[1] == "of" and words[-1] not in HEADS


def is_on_road(text: str, name: Name) -> bool:
    """Whether it is a road that something is on, or that runs somewhere: "on the N71", "the A646 between two towns"."""
    if not text[name.end - 1].isdecimal() or not re.fullmatch(ROAD, name.of(text)):
        return False
    runs = text.endswith(THE, 0, name.start) and text.startswith(BEHIND_ROADS, name.end)
    return runs or text.endswith(ON_ROADS, 0, name.start)


def is_on_street(text: str, name: Name) -> bool:
    """Whether something is on it, or at it, and it ends as streets or markets do: "on Old Larch Way"."""
    if not text.endswith(STREET_ENDS, name.start, name.end):
        return False
    ends = STREETS_AT.get(text[max(0, name.start - AT_REACH) : name.start].rpartition(" ")[0].rpartition(" ")[2])
    return ends is not None and " " in name.of(text) and text.endswith(ends, name.start, name.end)


def is_called_water(text: str, name: Name) -> bool:
    """Whether it is a water by its first word behind an article, and no body that is somebody's there."""
    if not (text.startswith(WATERS, name.start) and text.endswith(THE, 0, name.start)):
        return False
    written = name.of(text)
    return "'" not in written and "’" not in written


OWNERS = (*OWNING, " its ", " their ", " our ")
SITES_BEHIND = (
    "campus", "clinic", "depot", "factory", "jail", "mill", "mines?", "plants?", "prison", "quarry", "refinery",
    "shipyard", "smelter", "terminal", "warehouse",
)  # fmt: skip
SITE = rf" (?:and [A-Z][\w-]+(?: [A-Z][\w-]+)? )?(?:{'|'.join(SITES_BEHIND)})\b"
REACH = 60
"""Characters behind a name in which another one and the word for a site stand."""


def is_where_site_is(text: str, start: int, end: int) -> bool:
    """Whether it is where somebody has a site: "its Tarna plant", "Volta's Tarna and Halden mines"."""
    return text.endswith(OWNERS, 0, start) and re.match(SITE, text[end : end + REACH]) is not None


OFFICES_BEHIND = (" branch", " headquarters", " office")


def is_where_office_is(text: str, start: int, end: int) -> bool:
    """Whether it is where somebody has an office: "the agency's Tarna office"."""
    return text.startswith(OFFICES_BEHIND, end) and text.endswith(OWNERS, 0, start)


SITES_OF_TWO = word_set(
    """
    airports camps counties districts islands mines oilfields plants provinces quarries refineries regions smelters
    suburbs valleys villages
    """
)
"""What two places have together: "the Tarna and Halden mines"."""
BEHIND_TWO = tuple(f" {sites}" for sites in sorted(SITES_OF_TWO))
AND_ANOTHER = later(r" and [A-Z](?:[\w'-]|’)+ (\w+)")
"""A set of marks beyond ASCII is slow to compile."""


def behind_both(text: str, end: int) -> str:
    """The word behind a name and another of one word, "mines" in "the Tarna | and Halden mines"; empty behind one."""
    found = AND_ANOTHER.match(text, end, end + REACH)
    return found[1] if found else ""


DAMMED = frozenset(("aqueduct", "canal", "dam", "footbridge", "reservoir", "tunnel", "viaduct"))


def is_dammed(text: str, start: int, behind: str) -> bool:
    """Whether it has an article and, behind it, what is called after somebody as often as not: "the Roca dam"."""
    return behind in DAMMED and text.endswith(THE, 0, start)


EMIRATES = "Emirates"


def is_airline(text: str, name: Name) -> bool:
    """Whether it is the airline that is called as its land is, which has an article: "Emirates said"."""
    named = text.startswith(EMIRATES, name.start) and name.end - name.start == len(EMIRATES)
    return named and not text.endswith(THE, 0, name.start)


AMAZON = "Amazon"
FOREST = (" basin", " deforestation", " delta", " dolphin", " forest", " jungle", " rainforest", " region", " river")
WHOSE = ("Brazilian ", "Colombian ", "Peruvian ", "Ecuadorian ", "Bolivian ", "Venezuelan ")


LIES = later(
    r"(?:[.,;:)]|\Z| (?:and|are|as|basin|by|deforestation|dolphin|for|forest|from|has|have|in|is|jungle|rainforest"
    r"|region|river|that|to|was|where|were|which|with)\b)"
)
"""What is told of it behind its name, with an article; others are the firm's: "the Amazon boss"."""


def firm_or_forest(text: str, name: Name) -> EntityType | None:
    """Of what begins as the forest is called, whether it is that or its river, which has an article, an owner or such a
    word beside it, or a firm; None where neither is plain.
    """
    if name.end - name.start != len(AMAZON):
        return None
    if text.endswith(THE, 0, name.start):
        return PLACE if LIES.match(text, name.end) else None
    firm = name.type is ORGANIZATION or not (text.endswith(WHOSE, 0, name.start) or text.startswith(FOREST, name.end))
    return ORGANIZATION if firm else None
