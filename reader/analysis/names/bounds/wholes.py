"""Bodies that the tagger took in parts: "Keel & Woods", "Council of the Coast Union"."""

from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet
from functools import cache, partial

from reader.analysis.document import Document
from reader.analysis.english.roles import ROLE_HEADS
from reader.analysis.english.words import OWNING
from reader.analysis.names.bounds.pairs import known_pair, of_founder, of_land
from reader.analysis.names.bounds.titles import LEGAL_FORMS
from reader.analysis.names.kinds.land import THE
from reader.analysis.names.lore.countries import countries
from reader.analysis.names.lore.towns import JOINED
from reader.analysis.names.lore.well_known import ALWAYS_BODIES
from reader.analysis.names.tagging.lists import fold, is_english, lists_of
from reader.analysis.names.tagging.tagger import Name
from reader.analysis.names.tagging.words import ORGANIZATION_HEADS
from reader.analysis.names.variants import BEFORE_FATHERS
from reader.analysis.wordlists import word_set
from reader.entities import GROUP, ORGANIZATION, PERSON, PLACE

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
        elif beside and kept[-1].type is PLACE and _is_party_of_land(text, kept[-1], name):
            whole = Name(kept[-1].start, name.end, ORGANIZATION)
        elif beside and kept[-1].type in (GROUP, ORGANIZATION) and name.type is ORGANIZATION:
            introduced = text.endswith(BEFORE_BODIES, 0, kept[-1].start)
            whole = Name(kept[-1].start, name.end, ORGANIZATION) if introduced else None
        else:
            whole = _whole(text, kept[-1], name, apart) if kept and text.startswith(JOINTS, kept[-1].end) else None
        if whole:
            kept[-1] = whole
        else:
            kept.append(name)
    return kept


def _is_party_of_land(text: str, land: Name, name: Name) -> bool:
    """Whether two words that no list has stand behind a land with its article: "the Sri Lanka Orrina Peruma"."""
    if name.type not in (PERSON, ORGANIZATION) or not text.endswith(THE, 0, land.start):
        return False
    words = fold(name.of(text)).split()
    rare = len(words) > 1 and not any(lists_of(word) or is_english(word) for word in words)
    return rare and fold(land.of(text)) in countries().places


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
        fits = not kinds & {PLACE, GROUP} and not (_has_given_name(text, one) and _has_given_name(text, other))
    elif between == OF:
        land = other.type is PLACE and fold(other.of(text)) in countries().places
        fits = land and one.type is ORGANIZATION and first.rpartition(" ")[2] in OF_LANDS and " " in first
    elif between == OF_THE:
        body = other.type is ORGANIZATION or fold(other.of(text)) in ALWAYS_BODIES
        fits = body and one.type is ORGANIZATION and first.rpartition(" ")[2] in OF_OTHERS
    else:
        fits = between in OWNED_BY_SEVERAL and other.type is not PERSON and _is_crowd(first)
    return Name(one.start, other.end, ORGANIZATION) if fits else None


def _has_given_name(text: str, name: Name) -> bool:
    given, _, surname = name.of(text).partition(" ")
    return name.type is PERSON and bool(surname) and "first" in lists_of(fold(given))


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
    agency association authority board center centre commission corporation council court federation institute office
    service society trust union
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
