"""What a name's own words say of its kind: a Cup is an event and an Act a law, whatever the tagger thought."""

import re
from functools import lru_cache
from itertools import pairwise

from reader.analysis.names.kinds.beside import kind_beside
from reader.analysis.names.kinds.built import is_built, is_built_abroad
from reader.analysis.names.kinds.held import is_event, is_held_with_article, is_of_land, is_studio
from reader.analysis.names.kinds.land import (
    LAND,
    ROADS,
    is_spot,
)
from reader.analysis.names.kinds.nameless import is_nameless, is_nameless_here
from reader.analysis.names.kinds.no_persons import (
    BODIES_TOO,
    CLUBS_BY_FIRST,
    NO_SURNAMES,
    kind_of_no_person,
)
from reader.analysis.names.kinds.numbered import is_craft, is_craft_number, is_long_model, is_named_model
from reader.analysis.names.kinds.persons import HEADED, is_persons
from reader.analysis.names.kinds.several_words import is_numeral, is_regnal
from reader.analysis.names.kinds.short_forms import is_firm_in_land
from reader.analysis.names.kinds.teams import is_side, is_team
from reader.analysis.names.lore.countries import countries
from reader.analysis.names.lore.heads import (
    FAITHFUL,
    FIRMS,
    GOVERNED,
    NATIONAL,
    REGIONS,
    STATIONS,
    STORMS,
)
from reader.analysis.names.lore.states import is_part_of_land
from reader.analysis.names.lore.towns import is_of_town
from reader.analysis.names.lore.well_known import (
    ALWAYS_BODIES,
    BODIES,
    CALLED,
    CALLED_BY_OFFICE,
    CLUBS,
    MAKERS,
    MEDICINES,
)
from reader.analysis.names.missed.known import SHORT_LANDS
from reader.analysis.names.missed.models import is_model
from reader.analysis.names.tagging.lists import PLACES, fold, lists_of
from reader.analysis.names.tagging.tagger import Name
from reader.analysis.names.tagging.words import (
    LAW_HEADS,
    ORGANIZATION_HEADS,
    PLACE_HEADS,
    WORK_HEADS,
)
from reader.analysis.wordlists import word_set
from reader.entities import EVENT, GROUP, LAW, ORGANIZATION, PERSON, PLACE, PRODUCT, WORK, EntityType

LYING = (
    " near ",
    *(f" {what} in " for what in ("arrived", "based", "born", "built", "died", "held", "lived", "lives", "made")),
)
"""What stands before a place that is called as somebody may be, "built in Nam Lund"; people believe in others."""
EDITABLE = (ORGANIZATION, WORK, PLACE)
HOLIDAYS = word_set(
    "christmas diwali easter eid halloween hanukkah michaelmas nowruz passover pentecost ramadan thanksgiving"
) | {"new year"}
CALLED_EVENTS = word_set("baftas brexit emmys grammys oscars tonys ww1 ww2 wwi wwii") | frozenset(
    ("arab spring", "el nino", "la nina", "prague spring")
)
BODIES_BY_FIRST = word_set(
    """
    accion agencia ahrar alianza ansar asaib asociacion associacao banco banque bolsa borsa bursa caisse coalicion
    comision comite confederacion consejo conselho constructora cooperativa defensoria empresa federacao federacion
    fiscalia frente fuerza fundacao fundacion ganaderia groupe grupa grupo gruppo harakat hayat hizb inversiones
    instituto investissement jabhat jaish jamaat jamiat jemaah kataib lashkar liga liwa majlis ministere ministerio
    movimento movimiento nhs pacto partai parti partido persatuan sindicato tehreek
    tehrik tribunal tribunale universidad universidade universitat universite yayasan
    """
)
"""Parties, militias, banks and schools in languages that have the head first, folded, and health boards."""
ARTICLES_ABROAD = frozenset(("el", "il", "la", "le"))
ORDERS = word_set("brothers daughters friends grandmothers knights missionaries mothers servants sisters soldiers sons")
"""Who are a body by what they are of: "Missionaries of Charity", "Friends of Tarna Creek"."""
STAGES = frozenset(("ballet", "museums", "opera", "orchestra"))
"""What a land has on its stages and for its heritage: "Scottish Opera"."""
OF_STAGES = frozenset(("metropolitan", "national", "royal", "state"))
"""What such houses are called by as well: "Royal Opera"."""
PAPERS_ABROAD = word_set(
    """
    comercio correo croix cronica diario economista espectador estrella figaro financiero gaceta gazzetta giornale
    heraldo hora jornada libre mercurio messaggero monde mundo nacion opinion pais parisien periodico prensa provence
    razon repubblica republica soir stampa temps tercera tiempo tribuna tribune universal universo vanguardia verdad voz
    """
)
"""What papers are called behind such an article, folded: "La Prensa"."""
CLUBS_BY_LAST = word_set("ac afc albion bc cf fc hotspur rfc rovers sc utd wanderers")
PLAYERS = word_set(
    """
    bears bobcats bombers breakers broncos buccaneers bulldogs bulls chargers chiefs cobras colts cougars cowboys
    coyotes crusaders cubs demons devils dolphins dragons eagles falcons gators gladiators hawks hornets hurricanes
    huskies jaguars jets kings knights leopards lions lynx magpies mariners mavericks panthers phoenix pirates raiders
    rams rangers raptors rebels roosters royals saints sharks spartans stallions stars stormers swans thunderbirds
    tigers titans warriors wildcats wizards wolves
    """
)
"""What the players of a town are called, and no part of a town is."""
COURTS = word_set("appeal appeals circuit criminal crown district federal high magistrates supreme")
"""What stands before a court that judges, and no yard."""
OF_PRIMARIES = word_set("congressional democratic gop gubernatorial labour mayoral presidential republican senate")
"""What stands before a primary that is a vote, beside a state's name; others are schools."""
COUNTY = "co"
"""What stands before a county in Ireland."""
FIELDED = word_set("agency authority board bureau commission department ministry office")
"""Bodies before what they are for, though that ends as a place does: "Office of Rail and Road"."""
BODIES_OF = FIELDED | word_set("association commission council federation institute society")
"""And such behind what they are for: "Electricity Authority of Cyprus"."""
FIELDS_TOO = frozenset(("law", "laws", "regulation"))
"""Laws, and what a body is for: "Administration for Market Regulation"."""
LAW_PARTS = ("article", "chapter", "section")
LAW_BY_FIRST = ("treaty", "law", "act", "convention", "protocol", "declaration")
CRAFT_TOO = (PERSON, PLACE)
WATERS = frozenset(("lake", "llyn", "loch", "lough"))
"""What stands before the name of a water, which the tagger takes for a body."""


def settle(text: str, name: Name) -> Name | None:
    """The name with the kind that the words beside it tell, or else its own; nothing where they name nothing."""
    if (beside := kind_beside(text, name)) is not None:
        return _of_kind(name, beside)
    kind = ORGANIZATION if is_side(text, name) else _settled(name.of(text), name.type)
    if kind is None or is_nameless_here(text, name):
        return None
    if kind is PERSON and name.type is PLACE and text.endswith(LYING, 0, name.start) and _is_surely_place(name):
        return name
    return _of_kind(name, EVENT if kind is ORGANIZATION and is_held_with_article(text, name) else kind)


SURELY = 0.9
"""The chance of a place, as the tagger gives it, from which a name is one where places are told of."""


def _is_surely_place(name: Name) -> bool:
    return dict(name.chances).get(PLACE, 0) > SURELY


def _of_kind(name: Name, kind: EntityType) -> Name:
    return name if kind is name.type else name._replace(type=kind)


@lru_cache(maxsize=2_000)
def _settled(written: str, kind: EntityType) -> EntityType | None:
    words = fold(written).replace(".", "").split()
    return None if not words or is_nameless(written, words, kind) else _kind(written, words, kind)


def _is_party(words: list[str]) -> bool:
    """Whether it is a party, at whatever place the word stands: "Party of Farmers"."""
    return len(words) > 1 and "party" in words


def _kind(written: str, words: list[str], kind: EntityType) -> EntityType:
    """The kind by what its words say of it, `kind` where they say nothing."""
    if known := _known_kind(written, words, kind):
        return known
    if kind not in EDITABLE:
        return kind
    if any("-" in word for word in words) and words[-1].rpartition("-")[2] in countries().peoples:
        return GROUP
    if len(words) < 2:
        model = is_model(written) if kind is WORK else is_long_model(written) or is_craft(written)
        if kind is ORGANIZATION and is_of_town(words[0]):
            return GROUP
        return PRODUCT if model else kind
    return _kind_of_ends(words, kind) or _kind_of_head(written, words, kind)


LISTED = (
    dict.fromkeys(ALWAYS_BODIES, ORGANIZATION)
    | dict.fromkeys(HOLIDAYS | CALLED_EVENTS, EVENT)
    | dict.fromkeys(MEDICINES, PRODUCT)
    | dict.fromkeys(CALLED_BY_OFFICE, PERSON)
    | dict.fromkeys(REGIONS, PLACE)
    | {"obamacare": LAW}
)
"""What is called so, whole, is of one kind wherever it stands."""


def _known_kind(written: str, words: list[str], kind: EntityType) -> EntityType | None:
    """Of a whole that is listed, or that begins in a way only one kind does."""
    whole, table = " ".join(words), countries()
    if whole in table.peoples or whole in FAITHFUL or _is_of_side(words):
        return GROUP
    if written in SHORT_LANDS:
        return PLACE
    if (whole in BODIES and "last" not in lists_of(whole)) or whole.partition("-")[0] in MAKERS:
        return ORGANIZATION
    if kind is PERSON and "first" in lists_of(whole):
        return None
    if whole in table.places or fold(written) in table.places or is_part_of_land(written):
        return PLACE
    if whole in LISTED:
        return LISTED[whole]
    if len(words) > 1 and (known := _known_by_beginning(words, kind)):
        return known
    if kind is GROUP and (is_team(words) or _is_party(words)):
        return ORGANIZATION
    if kind is PLACE and written.isupper() and written.partition("/")[2]:
        return ORGANIZATION
    return kind_of_no_person(written, words) if kind is PERSON else None


def _known_by_beginning(words: list[str], kind: EntityType) -> EntityType | None:
    """Of several words that begin or end as only one kind does."""
    return _known_place_or_thing(words, kind) or _known_body(words, kind)


def _known_place_or_thing(words: list[str], kind: EntityType) -> EntityType | None:
    """A place, a craft with its number, or a storm."""
    if len(words) == 2 and (words[0] in STATIONS or (words[0] in WATERS and kind is ORGANIZATION)):
        return PLACE
    if kind in CRAFT_TOO and len(words) == 2 and is_craft_number(words[0]):
        return PRODUCT
    if kind is not PLACE and kind is not WORK and is_spot(words):
        return PLACE
    if len(words) == 2 and words[0] == COUNTY:
        return PLACE
    if words[-2] in STORMS and words[:-2] in ([], ["tropical"]) and words[-1] not in PLACE_HEADS:
        return EVENT
    return PLACE if is_built_abroad(words) else None


def _known_body(words: list[str], kind: EntityType) -> EntityType | None:
    """A body, the numbered goods of one, or a people of two lands."""
    table, rest = countries(), " ".join(words[1:])
    if (words[0] in GOVERNED or words[0] in NATIONAL) and (rest in table.places or rest in REGIONS):
        return ORGANIZATION
    landed = words[0] in table.places or words[0] in table.peoples
    of_land = words[0] in ALWAYS_BODIES and (rest in table.places or (kind is PLACE and "city" in lists_of(rest)))
    if of_land or (landed and rest in ALWAYS_BODIES) or words[0] in BODIES_BY_FIRST:
        return ORGANIZATION
    staged = words[-1] in STAGES and (landed or words[-2] in OF_STAGES or "city" in lists_of(" ".join(words[:-1])))
    if (
        staged
        or (words[0] in STAGES and len(words) == 2 and kind is PLACE)
        or (words[0] in ORDERS and words[1] == "of" and kind in EDITABLE)
    ):
        return ORGANIZATION
    if words[0] in ARTICLES_ABROAD and (words[1] in PAPERS_ABROAD or (len(words) > 2 and words[1] in BODIES_BY_FIRST)):
        return ORGANIZATION
    if kind is ORGANIZATION and len(words) == 2 and words[0] in CALLED and _is_number(words[1]):
        return PRODUCT
    if kind is not ORGANIZATION and words[-1] in PLAYERS and is_team(words):
        return ORGANIZATION
    return GROUP if table.peoples.keys() >= set(words) else None


NUMBERED = r"[a-z]?\d.*|[a-z]{1,3}-?\d+[a-z]*"


def _is_number(word: str) -> bool:
    """Whether it is what a maker's goods are numbered by: "A321neos", "737"."""
    return any(map(str.isdecimal, word)) and re.fullmatch(NUMBERED, word) is not None


SIDES = frozenset(("east", "north", "south", "west"))


def _is_of_side(words: list[str]) -> bool:
    """Whether it is a people of a side of its land: "east german"."""
    return len(words) == 2 and words[0] in SIDES and words[1] in countries().peoples


def _kind_of_ends(words: list[str], kind: EntityType) -> EntityType | None:
    """Of several words, by what the first or the last of them is."""
    if ":" in words[-1]:
        return WORK
    if words[-1].endswith("s") and words[-1] in countries().peoples and not _is_body(words, ""):
        return GROUP
    if words[0] in CLUBS_BY_FIRST or words[-1] in CLUBS_BY_LAST or words[-1] in CLUBS or words[-1] in BODIES_TOO:
        return ORGANIZATION
    if kind is PLACE and words[0] in countries().places and words[-1] in NO_SURNAMES:
        return ORGANIZATION
    if kind is PLACE and (is_firm_in_land(words) or _is_of_firm(words)):
        return ORGANIZATION
    if (words[-1] == "court" and words[-2].strip("'") in COURTS) or words[-1].startswith("under-"):
        return ORGANIZATION
    if len(words) == 2 and is_regnal(*words):
        return PERSON
    return PERSON if kind is PLACE and is_persons(words) else None


def _is_of_firm(words: list[str]) -> bool:
    """Whether it is a journal, or what a firm sells behind its name: "Microsoft Windows", but not "Boeing Field"."""
    sold = (
        words[0] in CALLED
        and len(words) == 2
        and words[1] not in HEADED | LAND | {"field"}
        and not PLACES & {*lists_of(words[1])}
    )
    return sold or "journal" in words


def _kind_of_head(written: str, words: list[str], kind: EntityType) -> EntityType:
    """Of several words, by their head, behind which a number may stand."""
    last = words[-2] if is_numeral(words[-1]) else words[-1]
    if _is_school(words, last) or is_studio(words):
        return ORGANIZATION
    if is_event(words, last):
        return EVENT
    if last in LAW_HEADS or _begins_law(words):
        return ORGANIZATION if last in FIELDS_TOO and (_is_body(words, "") or words[0] == "faculty") else LAW
    if kind is WORK and words[0] == "the" and not _is_body(words, last):
        return WORK
    if (words[0] in FIELDED and words[1] in ("for", "of")) or (kind is PLACE and _is_body_of(words)):
        return ORGANIZATION
    if is_built(words, last, kind) or last in LAND or (last in ROADS and last is not words[-1]):
        return PLACE
    if (kind is WORK and _is_body(words, last)) or (kind is PLACE and last in FIRMS):
        return ORGANIZATION
    return _kind_of_thing(written, words, last, kind)


def _kind_of_thing(written: str, words: list[str], last: str, kind: EntityType) -> EntityType:
    """Of what is no body and no place by its head: what somebody makes or writes, or what it was taken for."""
    if is_model(written) if kind is WORK else is_named_model(written):
        return PRODUCT
    if kind is WORK and last == "state":
        return ORGANIZATION if "state" in lists_of(" ".join(words[:-1])) else PLACE
    return WORK if last in WORK_HEADS or last == "show" else kind


def _is_body_of(words: list[str]) -> bool:
    """Whether the head of a body stands within, before the land that it is of: "Harvest Board of Mali"."""
    return any(head in BODIES_OF and link == "of" for head, link in pairwise(words[1:]))


def _is_school(words: list[str], last: str) -> bool:
    """Whether it is a primary where no vote is held, "St Mark's Primary", or a college in its town."""
    before = " ".join(words[:-1])
    in_town = len(words) > 2 and words[-2] == "college" and is_of_land(last)
    return in_town or (last == "primary" and words[0] not in OF_PRIMARIES and "state" not in lists_of(before))


def _begins_law(words: list[str]) -> bool:
    """Whether it begins as a law or its part does: "Article 5", "Treaty of Tarna"."""
    part = words[0] in LAW_PARTS and words[1].isdecimal()
    return part or (words[0] in LAW_BY_FIRST and words[1] == "of") or words[0] in ("lei", "ley")


def _is_body(words: list[str], last: str) -> bool:
    """Whether it ends in a body's head, or has one before "of" or "for": "Conference of Mayors"."""
    heads = {before for before, word in pairwise(words) if word in ("of", "for")}
    return last in ORGANIZATION_HEADS or last == "treasury" or not heads.isdisjoint(ORGANIZATION_HEADS)
