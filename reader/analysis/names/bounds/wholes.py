"""Bodies that the tagger took in parts, or in part: "Keel & Woods", "Council of the Coast Union", "Players' Guild"."""

import re
from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet
from functools import cache, partial

from reader.analysis.document import Document
from reader.analysis.english.roles import ROLE_HEADS
from reader.analysis.english.words import OWNING
from reader.analysis.names.bounds.grounds import word_behind
from reader.analysis.names.bounds.pairs import is_given_behind_office, known_pair, of_founder, of_land, of_people
from reader.analysis.names.bounds.titles import LEGAL_FORMS, TITLES
from reader.analysis.names.kinds.headwords import PLAYERS
from reader.analysis.names.kinds.land import THE
from reader.analysis.names.lore.countries import countries
from reader.analysis.names.lore.towns import JOINED
from reader.analysis.names.lore.well_known import ALWAYS_BODIES, CALLED
from reader.analysis.names.tagging.lists import PLACES, fold, lists_of
from reader.analysis.names.tagging.tagger import Name
from reader.analysis.names.tagging.words import NEVER_NAMES, ORGANIZATION_HEADS
from reader.analysis.names.variants import BEFORE_FATHERS
from reader.analysis.wordlists import word_set
from reader.entities import GROUP, ORGANIZATION, PERSON, PLACE, WORK

AMPERSAND, AND, OF, OF_THE = " & ", " and ", " of ", " of the "
BEFORE_BODIES = (" group ", " militia ", " organisation ", " organization ", " party ")
"""What stands before a body that may be called by a people or a creed first: "the militant group Malian Dawn"."""
IWI = frozenset(("Ngai", "Ngati", "Ngāi", "Ngāti"))
"""What the name of a Māori people begins with."""
OWNED_BY_SEVERAL = ("' ", "’ ")
PARTICLES = (" de la ", " dela ", " delas ", " delos ", " dos ", " i ", " o ", " y ")
"""Small words between two parts of a surname, or of what is called by it."""
LED_BY_PARTICLES = frozenset(("Barangay", "Camp", "Fort", "Te"))
"""What such a place begins with: "Fort de la Mar"."""
BEFORE_ARTICLES = tuple(f"{of}{mark}t " for of in (" in ", " op ", " van ", " ") for mark in ("'", "’"))
"""What stands within Dutch names: "Ada van 't Lund"."""
AT = " at "
OF_STATE = "university of "
"""Schools of a state are called with the town they are in: "University of Ohio at Halden"."""
JOINTS = (AMPERSAND, AT, AND, OF, OF_THE, *OWNED_BY_SEVERAL, *PARTICLES, *BEFORE_FATHERS, *BEFORE_ARTICLES)
OF_LANDS = word_set(
    """
    academy administration agency association authority bank board bureau chamber commission company confederation
    congress corp
    corporation council federation front institute league movement organisation organization party service society union
    university
    """
)
"""Bodies that are called with the country they are of: "Port Safety Authority of Mali"."""
OF_OTHERS = word_set("commission committee conference congress council federation league society")
"""Bodies that are called with the body they are of."""
COMPASS = ("North ", "South ", "East ", "West ")
REACH = 60
"""Characters before a body in which its first topic may stand."""


OWNED_AT = len(OWNING[0])


def rejoined(document: Document, names: Sequence[Name]) -> Sequence[Name]:
    """The names, in order, each two that are one body by what stands between them as one."""
    text = document.text
    kept: list[Name] = []
    apart = cache(partial(_apart, text, names))
    for name in names:
        between = name.start - kept[-1].end if kept else 0
        beside = between == 1
        if between == OWNED_AT and text.startswith(OWNING, kept[-1].end):
            whole: Name | None = of_founder(text, kept[-1], name)
        elif beside and kept[-1].of(text) in IWI and name.type in (GROUP, PLACE, PERSON):
            whole = Name(kept[-1].start, name.end, GROUP)
        elif beside and (pair := known_pair(text, kept[-1], name)):
            whole = pair
        elif beside and name.type is ORGANIZATION and (headed := of_land(text, kept[-1], name)):
            whole = headed
        elif beside and kept[-1].type in (GROUP, ORGANIZATION) and name.type is ORGANIZATION:
            introduced = text.endswith(BEFORE_BODIES, 0, kept[-1].start)
            people = of_people(document, kept[-1], name) if kept[-1].type is GROUP else None
            whole = Name(kept[-1].start, name.end, ORGANIZATION) if introduced else people
        elif beside and name.type is PERSON and is_given_behind_office(text, kept[-1]):
            whole = Name(kept[-1].start, name.end, PERSON)
        else:
            whole = _whole(text, kept[-1], name, apart) if kept and text.startswith(JOINTS, kept[-1].end) else None
        if whole:
            kept[-1] = whole
        else:
            kept.append(name)
    return kept


def _whole(text: str, one: Name, other: Name, apart: Callable[[], AbstractSet[str]]) -> Name | None:
    between, kinds = text[one.end : other.start], {one.type, other.type}
    if between == AND:
        whole = _of_two_counties(text, one, other) or _of_two_partners(text, one, other)
        return whole or _of_two_fields(text, one, other, apart)
    if between in BEFORE_FATHERS:
        return Name(one.start, other.end, PERSON) if PERSON in kinds else None
    if between in BEFORE_ARTICLES:
        return Name(one.start, other.end, PERSON)
    first = fold(one.of(text))
    if between == AT:
        of_state = first.startswith(OF_STATE) and "state" in lists_of(first.removeprefix(OF_STATE))
        return Name(one.start, other.end, ORGANIZATION) if of_state and other.type is PLACE else None
    if between in PARTICLES:
        catalan = between == " i " and one.type is PERSON and " " not in other.of(text)
        same = one.type is other.type or catalan or one.of(text).split(maxsplit=1)[0] in LED_BY_PARTICLES
        return one._replace(end=other.end, chances=()) if same else None
    if between == AMPERSAND:
        fits = not kinds & {PLACE, GROUP}
    elif between == OF:
        land = other.type is PLACE and fold(other.of(text)) in countries().places
        fits = land and one.type is ORGANIZATION and first.rpartition(" ")[2] in OF_LANDS and " " in first
    elif between == OF_THE:
        body = other.type is ORGANIZATION or fold(other.of(text)) in ALWAYS_BODIES
        fits = body and one.type is ORGANIZATION and first.rpartition(" ")[2] in OF_OTHERS
    else:
        fits = between in OWNED_BY_SEVERAL and _is_crowd(first)
    return Name(one.start, other.end, ORGANIZATION) if fits else None


def _is_crowd(written: str) -> bool:
    """Whether they are several whose a body is, and what is told of them: "players", "catholic bishops"."""
    told, _, several = written.rpartition(" ")
    return several.endswith("s") and (several[:-1] in ROLE_HEADS if told else "common" in lists_of(several))


POLICE = (" Constabulary", " Police")


def _of_two_counties(text: str, one: Name, other: Name) -> Name | None:
    """The police of two counties, "Devon and Cornwall Police", what else is called by two towns, "Brighton and Hove
    Council", and "Tarna Fire and Rescue Service".
    """
    if AND not in one.of(text) and text.startswith(JOINED, one.start):
        return Name(one.start, other.end, PLACE if other.type is PERSON else other.type)
    if text.endswith(" Fire", one.start, one.end) and text.startswith("Rescue ", other.start):
        return Name(one.start, other.end, ORGANIZATION)
    police = other.type is ORGANIZATION and text.endswith(POLICE, other.start, other.end)
    own = one.of(text)
    county = one.type is not GROUP and " " not in own and not _is_known_body(own) and not own.isupper()
    county = county and fold(own) not in countries().places
    return Name(one.start, other.end, ORGANIZATION) if police and county else None


def _is_known_body(written: str) -> bool:
    """Whether all news knows a body by this name, or it is what a body is: "Pentagon", "Senate"."""
    folded = fold(written)
    return folded in ALWAYS_BODIES or folded.rpartition(" ")[2] in ORGANIZATION_HEADS


OF_TWO = word_set(
    """
    agency association authority board commission corporation council court federation institute office service society
    trust union
    """
)
"""Bodies that are called by two fields or two lands."""
ARTICLES_SPACED = ("the ", "The ", "a ", "A ")
LONGEST_FIELD = 2
"""Words, a people before it too: "Nigerian Midstream"."""


def _apart(text: str, names: Sequence[Name]) -> frozenset[str]:
    """What the names that no "and" follows are written like."""
    return frozenset([one.of(text) for one in names if not text.startswith(AND, one.end)])


def _of_two_fields(text: str, one: Name, other: Name, apart: Callable[[], AbstractSet[str]]) -> Name | None:
    """A body behind an article that is called by two fields or lands, where the first stands nowhere alone: "the Wine
    and Spirit Trade Association", "the Punjab and Haryana High Court".
    """
    own, words = one.of(text), fold(other.of(text)).split()
    if other.type is not ORGANIZATION or len(words) == 1 or words[-1] not in OF_TWO or one.type is PERSON:
        return None
    led = text.endswith(ARTICLES_SPACED, 0, one.start) and len(own.split()) <= LONGEST_FIELD
    if not led or own.isupper() or _is_known_body(own) or own in apart():
        return None
    return Name(one.start, other.end, ORGANIZATION)


def _of_two_partners(text: str, one: Name, other: Name) -> Name | None:
    """A firm that is called by two people, with what makes it one: "Roca and Lund plc"."""
    formed = text.startswith(LEGAL_FORMS, other.end)
    if not (formed or text.endswith(LEGAL_FORMS, other.start, other.end)) or text.endswith(", ", 0, one.start):
        return None
    form = next((form for form in LEGAL_FORMS if text.startswith(form, other.end)), "") if formed else ""
    single = " " not in one.of(text) and not text[other.end + len(form) :][:1].isalnum()
    return Name(one.start, other.end + len(form), ORGANIZATION) if single else None


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


LEADER = " Leader"
"""What papers are called, and whoever leads a town is not: "told the Tarna Leader"."""
TOLD = " told the "


def with_leader(text: str, name: Name) -> Name | None:
    """The paper of a town that is told something, which its last word makes look like an office."""
    whole = text.startswith(LEADER, name.end) and text.endswith(TOLD, 0, name.start)
    end = name.end + len(LEADER)
    return Name(name.start, end, ORGANIZATION) if whole and not text[end + 1 : end + 2].isupper() else None


EDITIONS = ("Daily", "Evening", "Saturday", "Weekly")
AND_SUNDAY = r" and (?:Sunday|Weekend) (?:[A-Z]\w+ ){0,2}?[A-Z]\w+\b(?! [A-Z])"
BEFORE_SUNDAY = tuple(f"{edition} and " for edition in EDITIONS)
ON_SUNDAYS = ("Sunday ", "Weekend ")


def with_editions(text: str, name: Name) -> Name | None:
    """A paper that is called by two of its editions: "The Daily and Sunday Courier"."""
    if text.endswith(EDITIONS, name.start, name.end) and text.startswith(AND, name.end):
        behind = re.match(AND_SUNDAY, text[name.end : name.end + REACH])
        return Name(name.start, name.end + len(behind[0]), ORGANIZATION) if behind else None
    if not (text.startswith(ON_SUNDAYS, name.start) and text.endswith(BEFORE_SUNDAY, 0, name.start)):
        return None
    first = next(edition for edition in BEFORE_SUNDAY if text.endswith(edition, 0, name.start))
    return Name(name.start - len(first), name.end, ORGANIZATION)


WIDE = ("Global ", "International ", "National ", "World ")


def with_wide(text: str, name: Name) -> Name | None:
    """A body of all the world or a whole land, which was taken without it: "World Meteorological Organization"."""
    if name.type is not ORGANIZATION or not text.endswith(WIDE, 0, name.start):
        return None
    head = fold(name.of(text)).rpartition(" ")
    start = max(text.rfind(wide, 0, name.start) for wide in WIDE)
    return name._replace(start=start) if head[0] and head[2] in ORGANIZATION_HEADS else None


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


def with_court(text: str, name: Name) -> Name | None:
    """The court of a town: "Tarna Magistrates' Court"."""
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
    """A side that was taken without what its players are called: "the Halden Bears"."""
    if name.type not in (PLACE, ORGANIZATION) or not text.endswith(THE, 0, name.start):
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


def with_number(text: str, name: Name) -> Name | None:
    """What is told from its like by a number, with it: "6th Fleet", "Second Thomas Shoal", "Channel 9"."""
    if text.endswith(STATIONS, name.start, name.end):
        channel = re.match(CHANNEL, text[name.end : name.end + REACH])
        return Name(name.start, name.end + len(channel[0]), ORGANIZATION) if channel else None
    if text.endswith(WORDED_HEADS, name.start, name.end) and text.endswith(WORDED, 0, name.start):
        return name._replace(start=max(text.rfind(before, 0, name.start) for before in WORDED))
    if not (text.startswith(NUMBERED, name.start) and text.endswith(ORDINALS, 0, name.start)):
        return None
    number = re.search(ORDINAL, text[max(0, name.start - REACH) : name.start])
    return name._replace(start=name.start - len(number[0])) if number else None
