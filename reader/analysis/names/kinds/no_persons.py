"""What was taken for somebody's name and is none, by its words: firms, clubs, streets, models of machines."""

import re

from reader.analysis.names.lore.countries import countries
from reader.analysis.names.lore.heads import BUILT, FIRMS, STREETS
from reader.analysis.names.lore.well_known import MAKERS, PLATFORMS
from reader.analysis.names.tagging.lists import PERSONAL, PLACES, is_english, lists_of
from reader.analysis.names.tagging.words import EVENT_HEADS, PLACE_HEADS
from reader.analysis.wordlists import word_set
from reader.entities import EVENT, ORGANIZATION, PLACE, PRODUCT, EntityType

CLUBS_BY_FIRST = word_set(
    "ac afc as athletic atletico cd deportivo fc fk ifk inter olympique racing rb real sporting vfb vfl"
)
CALLED_CLUBS = word_set("albion athletic hotspur rovers united utd wanderers")
NO_SURNAMES = (
    FIRMS
    | CALLED_CLUBS
    | word_set(
        """
        apparel bakery brewery consulting cosmetics creamery denim distillery estates garments laboratories line lines
        plantations power solutions studios systems technologies telecom winery
        """
    )
)
"""What clubs and firms are called, and hardly anybody is."""
BODIES_TOO = word_set(
    """
    battalion brotherhood cartel choir chorale chorus co-op co-operative conservatoire elementary ensemble fa
    fusiliers gendarmerie infantry infirmary management ombudsman orchestra patrol philharmonic polytechnic quartet
    quintet regulator rifles seminary sinfonia singers squadron survey
    """
)
"""Heads of bodies that the tagger was not taught."""
CAPE = "head"
"""What a cape is called, and hardly anybody whose given name no list has: "Orrin Head"."""
OF_PARTS = frozenset(("eastern", "northern", "southern", "western"))
"""What nobody is called by: "Western Highlands"."""
NUMBERED = r"[a-z]-?\d+[a-z]*\Z"
"""Letters and a number, folded, as models have and nobody: "a321neo"."""
TECHNICAL = r"[A-Za-z]+\d[\w.]*|[A-Z][a-z]+-\d{1,3}|[A-Z]{2,}-[A-Z\d]{1,2}|[A-Z][\w-]*/[A-Z][\w-]*"
"""One word that nobody is called by, and standards and versions are: "PHP8.3", "RISC-V", "KYC/AML"."""
MADE_BY = MAKERS | PLATFORMS
"""Whose goods are called by their maker and a word: "Toyota Corolla"."""
LEAST_LETTERS = 3
"""Letters of a short form."""


def kind_of_no_person(written: str, words: list[str]) -> EntityType | None:
    """Of what was taken for somebody's name and is none."""
    first, several = written.partition(" ")[0], len(words) > 1
    club = words[0] in CLUBS_BY_FIRST and first.isalpha() and first.isupper()
    if club or "&" in words or "bros" in words or (len(words) == 2 and _is_branch(written, words[1])):
        return ORGANIZATION
    part_of_land = len(words) == 2 and words[0] in OF_PARTS and words[1] in PLACE_HEADS
    part_of_land = part_of_land or (len(words) == 2 and words[1] == CAPE and not lists_of(words[0]))
    street = words[-1] in STREETS and "first" not in lists_of(words[0])
    street = street and (words[-1] == "street" or "common" in lists_of(words[0]) or is_english(words[0]))
    if part_of_land or (several and (street or words[-1] in BUILT)):
        return PLACE
    if several and words[-1] in EVENT_HEADS and "last" not in lists_of(words[-1]):
        return EVENT
    if not several and not written.isalpha() and re.fullmatch(TECHNICAL, written):
        return PRODUCT
    if several and any(map(str.isdecimal, words[-1])) and re.search(NUMBERED, words[-1]):
        return PRODUCT
    if len(words) == 2 and words[0] in PLATFORMS and words[1] not in NO_SURNAMES:
        return PRODUCT
    if len(words) == 2 and words[0] in MADE_BY and PERSONAL.isdisjoint(lists_of(words[1])):
        return PRODUCT if words[1] not in NO_SURNAMES else ORGANIZATION
    return ORGANIZATION if _is_no_person(words) else None


def _is_branch(written: str, country: str) -> bool:
    """Whether it is a body by its letters, and the country that it works in: "NHS England"."""
    short = written.partition(" ")[0]
    return len(short) >= LEAST_LETTERS and short.isupper() and not written.isupper() and country in countries().places


def _is_no_person(words: list[str]) -> bool:
    """Whether it ends as firms and clubs do, or begins with a country that nobody is called by: "Mali Power".

    A firm's word behind a given name is a surname: "Samantha Power".
    """
    if len(words) == 1:
        return words[0] in CALLED_CLUBS
    country, listed = words[0] in countries().places, lists_of(words[0])
    firm = words[-1] in NO_SURNAMES and (country or "first" not in listed or PERSONAL.isdisjoint(lists_of(words[-1])))
    club = words[-1] in CALLED_CLUBS or words[-1] in BODIES_TOO
    return firm or club or (country and PERSONAL.isdisjoint(listed)) or _is_of_city(words)


def _is_of_city(words: list[str]) -> bool:
    """Whether it is a club by its city and a word that nobody is called by: "Brisbane Roar"."""
    if len(words) != 2 or "city" not in (listed := lists_of(words[0])) or "first" in listed:
        return False
    other = lists_of(words[1])
    return "last" not in other and PLACES.isdisjoint(other) and ("common" in other or is_english(words[1]))
