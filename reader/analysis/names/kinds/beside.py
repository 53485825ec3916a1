"""Words right beside a name that settle its kind, whatever its own words say: "her mother, Virginia, said"."""

import re

from reader.analysis.names.kinds.body_phrases import ALLIED_BEHIND
from reader.analysis.names.kinds.built import has_article_as_built
from reader.analysis.names.kinds.defined import is_explained
from reader.analysis.names.kinds.land import (
    AMAZON,
    THE,
    firm_or_forest,
    is_airline,
    is_called_water,
    is_on_road,
    is_on_street,
)
from reader.analysis.names.kinds.nameless import is_spoken_for
from reader.analysis.names.kinds.papers import is_paper
from reader.analysis.names.kinds.ships import is_ship_of_land
from reader.analysis.names.lore.datelines import is_agency
from reader.analysis.names.lore.heads import BEFORE_KIN, NEAR_KIN
from reader.analysis.names.lore.states import SHORT
from reader.analysis.names.tagging.lists import fold, lists_of
from reader.analysis.names.tagging.tagger import Name
from reader.analysis.names.tagging.words import LAW_HEADS
from reader.entities import LAW, ORGANIZATION, PERSON, PLACE, PRODUCT, WORK, EntityType

BANK = "Fed"
"""What news calls the Federal Reserve, with an article."""
OF_LAW = r"\b(?:[Aa]rticles?|[Ss]ections?) \d[\w(), ]*(?: and \d[\w()]*)? of the \Z"
"""What stands before a law: "section 281 of the"."""
LAW_REACH = 40
"""Characters before a law in which its section stands."""
BUILT_TOO = (PERSON, PLACE)
RULED = tuple(f"{ruler} of " for ruler in ("Alaafin", "Emir", "Oba", "Olu", "Ooni", "Sultan"))
"""What stands before the place that somebody rules, who may be called by it: "the Emir of Tarna, Omar Tarna"."""
EXPLAINED = (ORGANIZATION, WORK)
"""Kinds of what a text may go on to call a body, though it ends as laws do: "the Dock Framework, a bloc"."""
KIN_APPOSED = tuple(f" {kin}, " for kin in sorted(NEAR_KIN))
"""What stands before somebody's name between commas, though a place is called so: "her mother, Virginia,"."""


def kind_beside(text: str, name: Name) -> EntityType | None:
    """The kind that the words beside a name settle; None where they leave it to its own words."""
    return _kind_behind(text, name) or _kind_of_body(text, name) or _kind_on_the_ground(text, name)


def _kind_behind(text: str, name: Name) -> EntityType | None:
    """That settled by the words before it: kin, a ruler, the section of a law."""
    if name.type is PERSON and text.endswith(BEFORE_KIN, 0, name.start):
        return PERSON
    if name.type is PLACE and _is_apposed_kin(text, name):
        return PERSON
    if name.type is PERSON and text.endswith(RULED, 0, name.start):
        return PLACE
    return LAW if _is_behind_section(text, name) else None


def _kind_of_body(text: str, name: Name) -> EntityType | None:
    """That of what is explained as a body, is a paper, an agency or the bank, or has somebody who speaks for it."""
    if name.type in EXPLAINED and text.startswith(", ", name.end) and is_explained(text, name.end):
        return ORGANIZATION
    if name.type is ORGANIZATION and text.startswith(ALLIED_BEHIND, name.end) and _ends_as_law(name.of(text)):
        return ORGANIZATION
    if is_paper(text, name):
        return ORGANIZATION
    if _is_agency(text, name) or (name.type is ORGANIZATION and is_spoken_for(text, name)):
        return name.type
    if name.type is PERSON and text.startswith(BANK, name.start) and name.end - name.start == len(BANK):
        return ORGANIZATION if text.endswith(THE, 0, name.start) else PERSON
    return None


def _kind_on_the_ground(text: str, name: Name) -> EntityType | None:
    """That of what may be a place, and of what is called by one: a state in brackets, a ship, an airline, a road."""
    if _is_bracketed_state(text, name):
        return PLACE
    if name.type is PLACE and is_ship_of_land(text, name.start, name.end):
        return PRODUCT
    if is_airline(text, name):
        return ORGANIZATION
    if text.startswith(AMAZON, name.start) and (whose := firm_or_forest(text, name)):
        return whose
    if is_on_road(text, name) or is_called_water(text, name) or is_on_street(text, name):
        return PLACE
    return PLACE if name.type in BUILT_TOO and has_article_as_built(text, name) else None


def _is_apposed_kin(text: str, name: Name) -> bool:
    """Whether a given name stands behind who somebody is to others, before a comma or a stop."""
    apposed = text.endswith(KIN_APPOSED, 0, name.start) and text[name.end : name.end + 1] in (",", ".")
    return apposed and "first" in lists_of(fold(name.of(text)))


def _ends_as_law(written: str) -> bool:
    """Whether it ends as laws do, though it is a body's: "State of Law"; those for an act are called by its name."""
    last = fold(written).rpartition(" ")[2]
    return last in LAW_HEADS and last != "act"


def _is_behind_section(text: str, name: Name) -> bool:
    """Whether what stands before a name is a law's section; few texts speak of any."""
    if not text.endswith(" of the ", 0, name.start):
        return False
    before = text[max(0, name.start - LAW_REACH) : name.start]
    return ("ection" in before or "rticle" in before) and re.search(OF_LAW, before) is not None


def _is_agency(text: str, name: Name) -> bool:
    """Whether an agency is named in brackets, as in a dateline."""
    return text.startswith(")", name.end) and is_agency(text, name.start, name.end)


def _is_bracketed_state(text: str, name: Name) -> bool:
    """Whether it is a state by its short form, behind who sits for it: "Lund (Ill.)"."""
    bracketed = text.startswith((".)", ".,"), name.end) and text.endswith(" (", 0, name.start)
    return bracketed and name.of(text) in SHORT
