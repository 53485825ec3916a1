"""Bodies that the tagger took in part: "Players' Guild", "Tarna Magistrates' Court", "World Fund"."""

import re

from reader.analysis.english.words import OWNING
from reader.analysis.names.bounds.grounds import word_behind
from reader.analysis.names.bounds.titles import TITLES
from reader.analysis.names.bounds.wholes import OWNED_BY_SEVERAL
from reader.analysis.names.kinds.headwords import PLAYERS
from reader.analysis.names.lore.countries import countries
from reader.analysis.names.lore.well_known import CALLED
from reader.analysis.names.tagging.lists import PLACES, fold, lists_of
from reader.analysis.names.tagging.tagger import Name
from reader.analysis.names.tagging.words import NEVER_NAMES, ORGANIZATION_HEADS
from reader.entities import GROUP, ORGANIZATION, PERSON, PLACE, WORK

COMPASS = ("North ", "South ", "East ", "West ")
REACH = 60
"""Characters before a body in which its first topic may stand."""
OWNED = r"['’] [A-Z][a-z]+\b"
MANY = ("children", "men", "people")
"""Several without an "s", women too, and those whom a body is of: "Halden Children's Hospital"."""
OWNED_OF_MANY = r"['’]s (?:[A-Z][a-z]+ ){0,2}"
OWNED_OF_MANY += r"(?:Association|Centre|Center|Co-operative|Cooperative|Fund|Hospital|League|Party|Trust|Union)\b"


def with_owned(text: str, name: Name) -> Name | None:
    """A body that is called by what its members are and a word with a capital: "the Players' Tribune"."""
    word = fold(name.of(text))
    if text.startswith(OWNING, name.end):
        owned = re.match(OWNED_OF_MANY, text[name.end : name.end + REACH]) if word.endswith(MANY) else None
    elif text.startswith(OWNED_BY_SEVERAL, name.end) and _are_members(word):
        owned = re.match(OWNED, text[name.end : name.end + REACH])
    else:
        owned = None
    return Name(name.start, name.end + owned.end(), ORGANIZATION) if owned else None


MASSES = ("peasants", "peoples", "soldiers", "workers")


def _are_members(word: str) -> bool:
    """Whether it is several of whom a body is, alone or behind what they are in: "players", "house of peoples"."""
    last = word.rpartition(" ")[2]
    return last in MASSES if " " in word else word.endswith("s") and "common" in lists_of(word)


OWNERS = r"\b(?:Children|Men|Ombudsman|People|Women)['’]s \Z"
CROWN = ("King's ", "King’s ", "Queen's ", "Queen’s ")
OF_CROWN = ("College", "School", "Theatre", "University")
"""What is the king's or the queen's by its name: "Queen's University Tarna"."""


def with_owners(text: str, name: Name) -> Name | None:
    """A body with those whom it is for or of, "Women's Premier League", "the Ombudsman's Office"."""
    if name.type is not ORGANIZATION or not text.endswith(OWNING, 0, name.start):
        return None
    if text.endswith(CROWN, 0, name.start) and text.startswith(OF_CROWN, name.start):
        return name._replace(start=text.rfind(" ", 0, name.start - 1) + 1)
    owners = re.search(OWNERS, text[max(0, name.start - REACH) : name.start])
    head = fold(name.of(text)).rpartition(" ")[2]
    return name._replace(start=name.start - len(owners[0])) if owners and head in ORGANIZATION_HEADS else None


TOLD = " told the "


WIDE = ("Federal ", "Global ", "International ", "National ", "World ")
SCHOOLS = ("College of ", "Institute of ", "Polytechnic of ", "University of ")


def with_wide(text: str, name: Name) -> Name | None:
    """A body of all the world or a whole land, which was taken without it: "World Meteorological Organization"."""
    if name.type is not ORGANIZATION or not text.endswith(WIDE, 0, name.start):
        return None
    head = fold(name.of(text)).rpartition(" ")
    start = max(text.rfind(wide, 0, name.start) for wide in WIDE)
    wide = text.startswith(SCHOOLS, name.start) or (head[0] and head[2] in ORGANIZATION_HEADS)
    return name._replace(start=start) if wide else None


def with_compass(text: str, name: Name) -> Name | None:
    """A body of a part of a region: "South Tarna Police"."""
    if name.type is not ORGANIZATION or not text.endswith(COMPASS, 0, name.start):
        return None
    side = next(side for side in COMPASS if text.endswith(side, 0, name.start))
    return name._replace(start=name.start - len(side))


STATION = "Radio "
WITHIN_STATION = r"[A-Z]\w* Radio \Z"
"""Where another name stands before, a single one behind is not the station's: "BBC Radio"."""
REACH_OF_STATION = 20
"""Characters before a name that are looked at for it."""


COURTS = tuple(f" Magistrate{own} Court" for own in ("'s", "’s", "s", "s'", "s’"))
COURTS += tuple(f" Sheriff{own} {office}" for own in ("'s", "’s") for office in ("Department", "Office"))


def with_court(text: str, name: Name) -> Name | None:
    """The court of a town, "Tarna Magistrates' Court", and the sheriff's of a county."""
    court = next((court for court in COURTS if text.startswith(court, name.end)), "") if name.type is PLACE else ""
    return Name(name.start, name.end + len(court), ORGANIZATION) if court else None


def with_station(text: str, name: Name) -> Name | None:
    """A station that is called by a single name: "Radio Tarna"."""
    if not text.endswith(STATION, 0, name.start) or " " in name.of(text):
        return None
    within = re.search(WITHIN_STATION, text[max(0, name.start - REACH_OF_STATION) : name.start])
    return None if within else Name(name.start - len(STATION), name.end, ORGANIZATION)


ARTICLES_IN_MARKS = tuple(f"{mark}{article} " for mark in ("“", '"', "‘", "'") for article in ("A", "An", "The"))
MARKS = ("”", '"', "’", "'")


def with_article(text: str, name: Name) -> Name | None:
    """A work with the article that its marks hold: “The Long Quay”."""
    if name.type is not WORK or not text.endswith(ARTICLES_IN_MARKS, 0, name.start):
        return None
    article = next(article for article in ARTICLES_IN_MARKS if text.endswith(article, 0, name.start))
    somebody = "first" in lists_of(fold(name.of(text)))
    ends = not somebody and text[name.end : name.end + 2].lstrip(",.").startswith(MARKS)
    return name._replace(start=name.start - len(article) + 1) if ends else None


BRITAIN = "UK"
OF_BRITAIN = r"(?:[A-Z][\w’'&-]+ ){1,3}\Z"
REACH_OF_BRITAIN = 40
"""Characters before it in which the rest of such a name stands."""
OPENINGS = ("\n", ". ", "“", '"', "! ", "? ")


def of_britain(text: str, name: Name) -> Name | None:
    """A body that is called so with its land behind: "Larch Research UK", "the votes for Harbour UK"."""
    if name.of(text) != BRITAIN or text[name.end + 1 : name.end + 2].isupper():
        return None
    before = re.search(OF_BRITAIN, text[max(0, name.start - REACH_OF_BRITAIN) : name.start])
    words = before[0].lower().split() if before else []
    start = name.start - (len(before[0]) if before else 0)
    opens = not start or text.endswith(OPENINGS, 0, start)
    if not words or not NEVER_NAMES.isdisjoint(words) or not TITLES.isdisjoint(words):
        return None
    known = " ".join((*words, "uk")) in CALLED
    return Name(start, name.end, ORGANIZATION) if known or not opens or len(words) > 1 else None


def with_players(text: str, name: Name) -> Name | None:
    """A side that was taken without what its players are called: "the Halden Bears", "Halden Bears captain"."""
    if name.type not in (PLACE, ORGANIZATION):
        return None
    players = word_behind(text, name.end + 1)
    if fold(players) not in PLAYERS or not players.istitle():
        return None
    town = not PLACES.isdisjoint(lists_of(fold(name.of(text))))
    return Name(name.start, name.end + 1 + len(players), ORGANIZATION) if town else None


def with_people(text: str, name: Name) -> Name | None:
    """A people of two words of which the second was taken alone: "New Zealander"."""
    if name.type not in (GROUP, PERSON, PLACE) or " " in name.of(text):
        return None
    start = text.rfind(" ", 0, name.start - 1) + 1
    pair = fold(text[start : name.end]) if text[start].isupper() else ""
    return Name(start, name.end, GROUP) if pair in countries().peoples else None


ORDINAL = r"\b\d{1,3}(?:st|nd|rd|th) (?:U\.S\. )?\Z"
ORDINALS = tuple(th + of for th in ("th ", "st ", "nd ", "rd ") for of in ("", "U.S. "))
NUMBERED = (
    "Airborne", "Amendment", "Armored", "Army", "Battalion", "Brigade", "Circuit", "Congress", "District", "Division",
    "Fleet", "Infantry", "Marine", "Precinct", "Regiment", "Street", "U.S. Circuit",
)  # fmt: skip
"""What is told from its like by a number."""


STATIONS = ("Channel", "Radio")
CHANNEL = r" \d{1,2}\b(?![.:,]\d| (?:am|pm|p\.m|a\.m))"
"""The number of a station: "Channel 9"."""
WORDED = ("First ", "Second ", "Third ", "Fourth ", "Fifth ")
WORDED_HEADS = (" Avenue", " Fleet", " Reef", " Shoal", " Street")


BBC_RADIO = "BBC Radio"


def _with_region(text: str, name: Name) -> Name | None:
    """A station of the BBC with the county that it is for: "BBC Radio Kent"."""
    county = word_behind(text, name.end + 1)
    return Name(name.start, name.end + 1 + len(county), ORGANIZATION) if county.istitle() else None


def with_number(text: str, name: Name) -> Name | None:
    """What is told from its like by a number, with it: "6th Fleet", "Second Thomas Shoal", "Channel 9"."""
    if text.endswith(STATIONS, name.start, name.end):
        if name.of(text) == BBC_RADIO and text.startswith(" ", name.end) and (station := _with_region(text, name)):
            return station
        channel = re.match(CHANNEL, text[name.end : name.end + REACH])
        return Name(name.start, name.end + len(channel[0]), ORGANIZATION) if channel else None
    if text.endswith(WORDED_HEADS, name.start, name.end) and text.endswith(WORDED, 0, name.start):
        return name._replace(start=max(text.rfind(before, 0, name.start) for before in WORDED))
    if not (text.startswith(NUMBERED, name.start) and text.endswith(ORDINALS, 0, name.start)):
        return None
    number = re.search(ORDINAL, text[max(0, name.start - REACH) : name.start])
    return name._replace(start=name.start - len(number[0])) if number else None
