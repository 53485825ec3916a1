"""Names with the capitals at them that are part of them: "Kenyan" before "Government", "North" before "Kivu".

The tagger sees such pairs too seldom to be steady about them.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import zip_longest

from reader.analysis.document import Document
from reader.analysis.names.bounds.called import OF_DEMOCRATS, PEERS, american, democrats, peer
from reader.analysis.names.bounds.events import OPERATION, operation, with_storms
from reader.analysis.names.bounds.fields import COMMITTEES, FIELDED, ON_FIELD, with_fields, with_topics
from reader.analysis.names.bounds.grounds import (
    LEVELS,
    OF_LANDS,
    SHORES,
    of_land,
    owned_place,
    part_of_valley,
)
from reader.analysis.names.bounds.in_part import (
    COMPASS,
    STATION,
    WIDE,
    of_britain,
    with_article,
    with_compass,
    with_court,
    with_number,
    with_owned,
    with_owners,
    with_people,
    with_players,
    with_station,
    with_wide,
)
from reader.analysis.names.bounds.pairs import of_two_firms
from reader.analysis.names.bounds.people import (
    ARAB,
    CHILDREN,
    GIVEN_TITLES,
    nicknamed,
    with_arab,
    with_don,
    with_given,
)
from reader.analysis.names.bounds.purposes import PURPOSES, for_purpose
from reader.analysis.names.bounds.saints import feast, of_saint
from reader.analysis.names.bounds.seats import PARTIES
from reader.analysis.names.bounds.vessels import with_titles
from reader.analysis.names.bounds.wholes import rejoined
from reader.analysis.names.kinds.sides import side_names
from reader.analysis.names.kinds.teams import result_names
from reader.analysis.names.lore.countries import countries
from reader.analysis.names.lore.heads import FIRMS, GOVERNED, NATIONAL
from reader.analysis.names.lore.heads import REGIONS as PARTS_OF_LANDS
from reader.analysis.names.lore.states import short_states
from reader.analysis.names.missed.bracketed import bracketed_names
from reader.analysis.names.missed.contests import contests
from reader.analysis.names.missed.markets import firm_names, market_names, partner_names, small_names
from reader.analysis.names.missed.models import model_names
from reader.analysis.names.missed.plain_words import plain_names
from reader.analysis.names.missed.scorecards import listed_names
from reader.analysis.names.missed.works import work_names
from reader.analysis.names.tagging.lists import fold
from reader.analysis.names.tagging.tagger import Name
from reader.analysis.names.variants import BEFORE_FATHERS
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
    " Air Force", " Airlines", " Airways", " Air", " Coast Guard", " National Guard", " Olympic Committee",
    " Red Crescent", " Red Cross",
)  # fmt: skip
REGIONS = (" Province", " State", " Region", " County", " District", " Governorate", " Prefecture", " Peninsula")
PLACE_LEADS = tuple(f"{word} " for word in word_set("orth outh ast est ern Central Upper Lower St St. Mount Lake"))
"""How the words end that may stand before a place: to look for these first is faster."""
PLACE_BEFORE = r"\b(?:(?:North|South|East|West)(?:ern|-?East|-?West)?|Central|Upper|Lower|St\.?|Mount|Lake) \Z"
ACCORDS = ("Agreement on ", "Convention on ", "Treaty on ", "Protocol on ", "Declaration on ", "Accord on ")
ACCORD = f"(?:{'|'.join(ACCORDS)})" r"(?:the )?[A-Z][\w-]+(?:(?: and| of| for| the| in){0,2} [A-Z][\w-]+){0,12}"
"""What states sign is named by what it is on, through every "and" and "of"."""
DOING_ACT = r"(?<=[Tt]he )[A-Z][a-z]+ing(?: (?:[A-Z][\w'’-]*|and|for|from|in|of|on|out|the|to|with)){2,14} Act\b"
REACH = 24
"""Characters before a name and behind it that are looked at."""


def join(document: Document, names: Sequence[Name]) -> tuple[Name, ...]:
    """The names, grown over the words at them; one that is grown over is part of the other."""
    text = document.text
    held = {name.start for name in names if name.type is PLACE}
    states = [*short_states(text, names)]
    sides = {*result_names(text), *side_names(document), *listed_names(document)}
    sides.update(one for one in states if one.start not in held)
    found = [*sides, *states, *_accords(text), *nicknamed(text), *bracketed_names(document, names)]
    found += [*market_names(document), *plain_names(document), *small_names(document), *contests(document)]
    found += [*_acts(document), *model_names(document, names), *work_names(document)]
    sure = frozenset(found)
    found += [*firm_names(document), *partner_names(document)]
    whole = with_titles(document, rejoined(document, [*of_two_firms(text, names)]))
    grown = sorted(with_storms(document, (*found, *_all_grown(text, whole))))
    kept: list[Name] = []
    for name in grown:
        if kept and name.start < kept[-1].end:
            kept[-1] = max(kept[-1], name, key=lambda one: (one in sides, one.end - one.start, one in sure))
        else:
            kept.append(name)
    return tuple(kept)


def _acts(document: Document) -> Iterator[Name]:
    """The laws that are called by what they do: "Keeping Nets out of Harbours Act"."""
    if "Act" in document.vocabulary:
        for found in re.finditer(DOING_ACT, document.text):
            yield Name(*found.span(), LAW)


def _accords(text: str) -> Iterator[Name]:
    if any(on in text for on in ACCORDS):
        for found in re.finditer(ACCORD, text):
            yield Name(*found.span(), LAW)


def _all_grown(text: str, names: Sequence[Name]) -> Iterator[Name]:
    """Each name grown, where it does not grow into a part of the next one."""
    for name, following in zip_longest(names, names[1:]):
        grown = _grown(text, name)
        yield name if following and following.start < grown.end < following.end else grown


def _grown(text: str, name: Name) -> Name:
    for grow in GROWERS_AT[_growing_before(text, name.start), _may_grow_behind(text, name)]:
        grown = grow(text, name)
        if grown:
            return grown
    return name


OF_FIRMS = (
    " & Co.", " & Co", " and Co.", " and Co", " & Sons", " and Sons", " & Associates", " and Associates",
    " & Partners", " and Partners", " plc", ", Inc.", ", Inc", ", LLC",
    ", Ltd.", ", Ltd",
)  # fmt: skip
"""What makes a name that of a firm."""
GROWS_BEHIND = ("'", "’", " and ", *OF_FIRMS, *ARAB, *CHILDREN)
GROWS = (*PEERS, *FIELDED)
"""What a name begins with that may grow behind."""


def _may_grow_behind(text: str, name: Name) -> bool:
    """Whether a name has anything behind it, or is itself what a grower asks for."""
    start, end = name.start, name.end
    following = text[end + 1 : end + 2]
    written = following.isupper() or following.isdecimal()
    on_field = text.startswith(ON_FIELD, end) and text.endswith(COMMITTEES, start, end)
    if not on_field and name.type is ORGANIZATION and text.startswith(", ", end):
        on_field = text.find(" for ", start, end) > 0 or text.find(" of ", start, end) > 0
    return written or on_field or text.startswith(GROWS_BEHIND, end) or text.startswith(GROWS, start)


GROWS_BEFORE = (*PURPOSES, *BODY_LEADS, *PEERS, *BEFORE_FATHERS, *OF_LANDS, " and ")


def _by_last_word(phrases: Sequence[str]) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for phrase in phrases:
        last = phrase.split()[-1]
        found[last] = (*found.get(last, ()), phrase)
    return found


LEADS = _by_last_word(GROWS_BEFORE)
"""The same by the last word of each."""
BEFORE_THE = (" of the ", " on the ", " for the ", " against the ")
"""What those end in whose last word most names have before them: to look for these first is faster."""


def _of_firm(text: str, name: Name) -> Name | None:
    if not text.startswith(OF_FIRMS, name.end):
        return None
    firm = next(form for form in OF_FIRMS if text.startswith(form, name.end))
    if text[name.end + len(firm) :][:1].isalnum():
        return None
    return Name(name.start, name.end + len(firm), ORGANIZATION)


FORMS = ("JSC ", "OAO ", "OOO ", "PT ", "PT. ")


def _with_form(text: str, name: Name) -> Name | None:
    """A firm with what stands before firms in Indonesia and Russia: "PT Roca"."""
    if not text.endswith(FORMS, 0, name.start):
        return None
    form = next(form for form in FORMS if text.endswith(form, 0, name.start))
    return Name(name.start - len(form), name.end, ORGANIZATION)


def _show(text: str, name: Name) -> Name | None:
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


def _of_country(text: str, name: Name) -> Name | None:
    club = name.type in BODY_OWNERS and text.endswith(OF_CITIES, 0, name.start)
    land = text.endswith(OF_COUNTRIES, 0, name.start) and _is_land(fold(name.of(text)))
    if not (club or land):
        return None
    office = next(word for word in (*OF_CITIES, *OF_COUNTRIES) if text.endswith(word, 0, name.start))
    return Name(name.start - len(office), name.end, ORGANIZATION)


PACTS = (" Accord", " Accords", " Agreement", " Pact", " Protocol", " Treaty")


def _accord(text: str, name: Name) -> Name | None:
    """What is signed and called by a place or somebody: "Tarna Treaty"."""
    behind = _length_behind(text, name, PACTS)
    return Name(name.start, name.end + behind, LAW) if behind else None


SITE_HEADS = (
    " Airport", " Arena", " Barracks", " Bridge", " Castle", " Cathedral", " Dam", " Expressway", " Freeway",
    " Highway", " Monastery", " Mosque", " Motorway", " Palace", " Prison", " Refinery", " Reservoir", " Shrine",
    " Stadium", " Temple", " Tower",
)  # fmt: skip


def _site(text: str, name: Name) -> Name | None:
    """What is built and called by a place or somebody: "Tarna Prison"."""
    behind = _length_behind(text, name, (" Home",) if text.endswith(" Care", name.start, name.end) else SITE_HEADS)
    return Name(name.start, name.end + behind, PLACE) if behind else None


HOUSES = (" Congress", " House", " Senate")
"""What has members of a party, and is none of its bodies: "a Democratic Senate candidate"."""


def _body_or_region(text: str, name: Name) -> Name | None:
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


LEADING_WORDS = frozenset(
    phrase.split()[-1]
    for phrases in (
        *(FORMS, (OPERATION,), GIVEN_TITLES, OF_COUNTRIES, OF_CITIES, (STATION,), LEVELS, SHORES),
        *(OF_DEMOCRATS, WIDE, COMPASS),
    )
    for phrase in phrases
)
"""What `ASK_LISTED` asks for before a name."""
NOTHING, ANYTHING, LISTED = range(3)
"""What stands before a name: nothing that a grower asks for, something, or one of `LEADING_WORDS`."""


def _growing_before(text: str, start: int) -> int:
    """What stands before a name for growers; most stand behind plain small words."""
    if not text.endswith(" ", 0, start):
        return NOTHING
    word = text[text.rfind(" ", 0, start - 1) + 1 : start - 1]
    if word.isalpha() and word.islower():
        leads = LEADS.get(word, ()) if word != "the" or text.endswith(BEFORE_THE, 0, start) else ()
        return ANYTHING if leads and text.endswith(leads, 0, start) else NOTHING
    return LISTED if word in LEADING_WORDS or not word.removesuffix(".").isalpha() else ANYTHING


GROWERS = (
    for_purpose, _of_firm, feast, of_saint, _with_form, with_number, _show, with_don, with_given, with_arab,
    _of_country, with_station, of_britain, with_people, peer, owned_place, with_article, operation,
    part_of_valley, of_land, american, democrats, with_topics, with_fields,
    with_wide, with_compass, with_owned, with_owners, with_players, _accord, _site, with_court, _body_or_region,
)  # fmt: skip
"""What a name may grow into; the first that fits holds.
Each asks for a word with a capital or a number at the name, an owner's mark, or what `GROWS_BEFORE`, `GROWS_BEHIND` and
`GROWS` list: what a new one asks for must be among these.
"""
ASK_BEFORE = (
    for_purpose, _with_form, with_don, with_given, _of_country,
    with_station, of_britain, with_people, with_article, operation, part_of_valley, of_land, democrats,
    with_topics, with_wide, with_compass, with_owners,
)  # fmt: skip
ASK_BEHIND = (
    _of_firm,
    _show,
    with_arab,
    owned_place,
    american,
    with_owned,
    with_players,
    _accord,
    _site,
    with_court,
)
"""Of these, what asks for nothing where there is nothing before a name, or nothing behind it."""
ASK_LISTED = (
    _with_form, with_don, _of_country, with_station, operation, part_of_valley, democrats, with_wide,
    with_compass,
)  # fmt: skip
"""What asks for one of `LEADING_WORDS` before a name."""
GROWERS_AT = {
    (before, behind): tuple(
        grow
        for grow in GROWERS
        if (before or grow not in ASK_BEFORE)
        and (before == LISTED or grow not in ASK_LISTED)
        and (behind or grow not in ASK_BEHIND)
    )
    for before in (NOTHING, ANYTHING, LISTED)
    for behind in (False, True)
} | {(NOTHING, False): ()}
"""The same by what stands before a name, and whether anything stands behind it."""


def _length_of_service(text: str, name: Name) -> int:
    """How many characters behind a land belong to it as its service: "Malian Red Cross"."""
    if not text.startswith(SERVICES, name.end):
        return 0
    service = next(one for one in SERVICES if text.startswith(one, name.end))
    land, end = fold(name.of(text)), name.end + len(service)
    if text[end : end + 1].isalnum() or (service == " Air" and text[end + 1 : end + 2].isupper()):
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
