"""What is named after a place, a land or somebody, by a word of its own beside it: "Tarna Airways", "Roca Prison"."""

import re

from reader.analysis.names.bounds.in_part import (
    WIDE,
)
from reader.analysis.names.bounds.seats import PARTIES
from reader.analysis.names.lore.countries import countries
from reader.analysis.names.lore.heads import FIRMS, GOVERNED, NATIONAL
from reader.analysis.names.lore.heads import REGIONS as PARTS_OF_LANDS
from reader.analysis.names.tagging.lists import fold
from reader.analysis.names.tagging.tagger import Name
from reader.analysis.wordlists import word_set
from reader.entities import GROUP, LAW, ORGANIZATION, PERSON, PLACE, WORK

ENDS_A_RUN = r" \w++(?! [A-Z])"
BODIES = (
    " Government", " Police", " Embassy", " Army", " Navy", " Parliament", " Senate", " Cabinet", " Authority",
    " Ministry", " Office", " Party", " Radio", " Airlines", " Airways", " Air",
    " Advisers", " Advisors", " Associates", " Consulting", " Technologies",
    *(" Bank", " Buses", " Foundation", " Group", " Hotels", " Trust", *(f" {firm.title()}" for firm in sorted(FIRMS))),
)  # fmt: skip
BODIES_OF = (
    "Academy", "Archdiocese", "Association", "Bank", "Chamber", "Church", "College", "Company", "Confederation",
    "Corporation", "Council", "Department", "Diocese", "Embassy", "Federation", "Friends", "Gallery", "Government",
    "Institute", "League", "Library", "Ministry", "Museum", "Parliament", "Service", "Society", "Union", "University",
)  # fmt: skip
BODIES_FOR = ("Center", "Centre", "Institute", "Library", "Museum")
BODY_BEFORE = rf"\b(?:(?:{'|'.join(BODIES_OF)}) of|(?:{'|'.join(BODIES_FOR)}) for|Mission in) (?:the )?\Z"
WORDS_BEFORE = r"(?<=[a-z,] )(?:(?!The )[A-Z][\w-]* ){1,3}\Z"
REACH_OF_WORDS = 48
"""Characters before a body in which more of its words stand, within a sentence."""
BODY_LEADS = tuple(
    f"{body} {link} {the}"
    for link, bodies in (("of", BODIES_OF), ("for", BODIES_FOR), ("in", ("Mission",)))
    for body in bodies
    for the in ("", "the ")
)
SERVICES = (
    " Air Force", " Airlines", " Airways", " Air", " Coast Guard", " FA", " National Guard", " Olympic Committee",
    " Red Crescent", " Red Cross",
)  # fmt: skip
SHORT_SERVICES = frozenset((" Air", " FA"))
"""Of these, what may begin what is called otherwise: "the Malian FA Cup"."""
REGIONS = (" Province", " State", " Region", " County", " District", " Governorate", " Prefecture", " Peninsula")
PLACE_LEADS = tuple(f"{word} " for word in word_set("orth outh ast est ern Central Upper Lower St St. Mount Lake"))
"""How the words end that may stand before a place: to look for these first is faster."""
PLACE_BEFORE = r"\b(?:(?:North|South|East|West)(?:ern|-?East|-?West)?|Central|Upper|Lower|St\.?|Mount|Lake) \Z"
REACH = 24
"""Characters before a name and behind it that are looked at."""
OF_FIRMS = (
    " & Co.", " & Co", " and Co.", " and Co", " & Sons", " and Sons", " & Associates", " and Associates",
    " & Partners", " and Partners", " plc", ", Inc.", ", Inc", ", LLC",
    ", Ltd.", ", Ltd",
)  # fmt: skip
"""What makes a name that of a firm."""


def of_firm(text: str, name: Name) -> Name | None:
    """A firm with what stands behind firms: "Roca plc"."""
    if not text.startswith(OF_FIRMS, name.end):
        return None
    firm = next(form for form in OF_FIRMS if text.startswith(form, name.end))
    if text[name.end + len(firm) :][:1].isalnum():
        return None
    return Name(name.start, name.end + len(firm), ORGANIZATION)


FORMS = ("JSC ", "OAO ", "OOO ", "PT ", "PT. ")


def with_form(text: str, name: Name) -> Name | None:
    """A firm with what stands before firms in Indonesia and Russia: "PT Roca"."""
    if not text.endswith(FORMS, 0, name.start):
        return None
    form = next(form for form in FORMS if text.endswith(form, 0, name.start))
    return Name(name.start - len(form), name.end, ORGANIZATION)


def show(text: str, name: Name) -> Name | None:
    """The show of somebody: "The Ines Roca Show"."""
    show = text.startswith(" Show", name.end) and text.endswith("he ", 0, name.start)
    if not (show and name.type is PERSON):
        return None
    return Name(name.start, name.end + len(" Show"), WORK)


OF_COUNTRIES = ("NHS ", *(f"{word.title()} " for word in sorted(NATIONAL | GOVERNED)))
BODY_OWNERS = (GROUP, PLACE, ORGANIZATION)
OF_CITIES = ("Deportivo ", "Dinamo ", "Dynamo ", "Lokomotiv ", "Racing ", "Spartak ", "Sporting ")
"""What clubs are called before their town: "Sporting Lissen"."""


def _is_land(folded: str) -> bool:
    """Whether it is a country, or a part of one."""
    return folded in countries().places or folded in PARTS_OF_LANDS


def of_country(text: str, name: Name) -> Name | None:
    """A club of a town, or a body of a land, by what stands before it: "Sporting Lissen", "NHS Scotland"."""
    club = name.type in BODY_OWNERS and text.endswith(OF_CITIES, 0, name.start)
    land = text.endswith(OF_COUNTRIES, 0, name.start) and _is_land(fold(name.of(text)))
    if not (club or land):
        return None
    office = next(word for word in (*OF_CITIES, *OF_COUNTRIES) if text.endswith(word, 0, name.start))
    return Name(name.start - len(office), name.end, ORGANIZATION)


PACTS = (" Accord", " Accords", " Agreement", " Pact", " Protocol", " Treaty")


def accord(text: str, name: Name) -> Name | None:
    """What is signed and called by a place or somebody: "Tarna Treaty"."""
    behind = _length_behind(text, name, PACTS)
    return Name(name.start, name.end + behind, LAW) if behind else None


SITE_HEADS = (
    " Airport", " Arena", " Barracks", " Bridge", " Castle", " Cathedral", " Dam", " Expressway", " Freeway",
    " Highway", " Monastery", " Mosque", " Motorway", " Palace", " Prison", " Refinery", " Reservoir", " Shrine",
    " Stadium", " Temple", " Tower",
)  # fmt: skip


def site(text: str, name: Name) -> Name | None:
    """What is built and called by a place or somebody: "Tarna Prison"."""
    behind = _length_behind(text, name, (" Home",) if text.endswith(" Care", name.start, name.end) else SITE_HEADS)
    return Name(name.start, name.end + behind, PLACE) if behind else None


HOUSES = (" Congress", " House", " Senate")
"""What has members of a party, and is none of its bodies: "a Democratic Senate candidate"."""


def body_or_region(text: str, name: Name) -> Name | None:
    """A body of a place, of a people or of another body, and a larger place: "Bank of Tarna", "North Tarna"."""
    place = name.type is PLACE
    if name.type in BODY_OWNERS:
        leads = name.type is not GROUP and text.endswith(BODY_LEADS, 0, name.start)
        before = _length_before(text, name, BODY_BEFORE) if leads else 0
        before += _length_of_words(text, name.start - before) if before else 0
        partisan = text.startswith(HOUSES, name.end) and name.of(text) in PARTIES
        behind = 0 if partisan else _length_behind(text, name, BODIES) or _length_of_service(text, name)
        if before or behind:
            return Name(name.start - before, name.end + behind, ORGANIZATION)
    if place:
        before = _length_before(text, name, PLACE_BEFORE) if text.endswith(PLACE_LEADS, 0, name.start) else 0
        behind = _length_behind(text, name, REGIONS)
        if before or behind:
            return Name(name.start - before, name.end + behind, PLACE)
    return None


def _length_of_service(text: str, name: Name) -> int:
    """How many characters behind a land belong to it as its service: "Malian Red Cross"."""
    if not text.startswith(SERVICES, name.end):
        return 0
    service = next(one for one in SERVICES if text.startswith(one, name.end))
    land, end = fold(name.of(text)), name.end + len(service)
    if text[end : end + 1].isalnum() or (service in SHORT_SERVICES and text[end + 1 : end + 2].isupper()):
        return 0
    return len(service) if land in countries().peoples or land in countries().places else 0


def _length_before(text: str, name: Name, pattern: str) -> int:
    """How many characters before a name belong to it."""
    found = re.search(pattern, text[max(0, name.start - REACH) : name.start])
    return len(found[0]) if found else 0


def _length_of_words(text: str, start: int) -> int:
    """How many characters of words with a capital stand before a body, which is of these too: "Central Bank of"."""
    found = re.search(WORDS_BEFORE, text[max(0, start - REACH_OF_WORDS) : start])
    return len(found[0]) if found else max(len(wide) for wide in ("", *WIDE) if text.endswith(wide, 0, start))


def _length_behind(text: str, name: Name, heads: tuple[str, ...]) -> int:
    """How many characters behind a name belong to it: a head that ends a run of capitals."""
    headed = text[name.end + 1 : name.end + 2].isupper() and text.startswith(heads, name.end)
    found = re.match(ENDS_A_RUN, text[name.end : name.end + REACH]) if headed else None
    return len(found[0]) if found and found[0] in heads else 0
