"""Names that the tagger took for one, taken apart: of two bodies, of an owner and what it owns, of a short form.

Training mends its corpora with the same rule for bodies.
"""

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from reader.analysis.english.roles import FIRM_WORDS, ROLE_HEADS
from reader.analysis.names.bounds.joints import two_in
from reader.analysis.names.bounds.offices import DIGNITIES, of_office
from reader.analysis.names.bounds.seats import PARTIES, PARTISANS, without_party
from reader.analysis.names.bounds.titles import WORD, is_titled
from reader.analysis.names.bounds.vessels import of_navy
from reader.analysis.names.kinds.land import HEADS
from reader.analysis.names.kinds.names_around import SCHOOLS
from reader.analysis.names.lore.countries import countries
from reader.analysis.names.lore.heads import FIRMS
from reader.analysis.names.lore.well_known import ALWAYS_BODIES
from reader.analysis.names.tagging.lists import PERSONAL, PLACES, PLAIN_OR_PLACE, fold, is_english, lists_of
from reader.analysis.names.tagging.tagger import Name
from reader.analysis.names.tagging.words import EVENT_HEADS, PARTICLES, PLACE_HEADS
from reader.analysis.names.variants import LINKS, is_clipped, is_incorporated
from reader.analysis.wordlists import word_set
from reader.entities import GROUP, ORGANIZATION, PERSON, PLACE, WORK

JOINTS = (" and ", " AND ", " of ", "'s ", "’s ", "s' ", "s’ ")
"""What joins two names, one of which is in whatever is taken apart but short forms and parties."""


def split(text: str, name: Name, written: AbstractSet[str]) -> Iterator[Name]:
    """The names that are joined in one; `written` are those of the whole article."""
    whole = name.of(text)
    parts = (
        _of_home(text, name)
        or _around_verb(text, name)
        or _of_people(text, name)
        or of_office(text, name)
        or of_navy(text, name)
    )
    if parts:
        yield from parts
        return
    if not (
        whole.endswith(PARTISANS)
        or whole.startswith(PARTIES)
        or whole[-1:].isupper()
        or (" " in whole and any(joint in whole for joint in JOINTS))
    ):
        yield name
        return
    short = _short_behind(whole) if name.type is ORGANIZATION else ""
    if short:
        yield name._replace(end=name.end - len(short) - 1)
        yield name._replace(start=name.end - len(short))
        return
    for start, end in two_in(text, name) or split_at_and(text, name.start, name.end, written):
        own = (start, end) == (name.start, name.end)
        for one in _without_home(text, name if own else name._replace(start=start, end=end), written):
            for other in without_party(text, one):
                yield from _without_owner(text, other, written)


POSITIONS = frozenset(("LHP", "QB", "RB", "RHP", "WR"))
"""Where somebody plays in American sports, between the side and the name: "Lions RHP Ines Roca"."""
ACTING = (PERSON, ORGANIZATION, GROUP)


def _around_verb(text: str, name: Name) -> tuple[Name, ...]:
    """The two names that a plain small word stands between: "Halden host Tarna", "Volta analyst Ines Roca"."""
    at = name.start
    for word in name.of(text).split(" "):
        end = at + len(word)
        inner = name.start < at and end < name.end
        if inner and word in POSITIONS and " " in text[end + 1 : name.end]:
            return Name(name.start, at - 1, ORGANIZATION), Name(end + 1, name.end, PERSON)
        if inner and word.islower() and (_is_plain(word) or (word == "at" and name.type is PLACE)):
            behind = Name(end + 1 + len("of ") * text.startswith("of ", end + 1), name.end, name.type)
            if word in ROLE_HEADS and " " in behind.of(text):
                return Name(name.start, at - 1, ORGANIZATION), behind._replace(type=PERSON)
            listed = lists_of(fold(behind.of(text)))
            place = name.type not in (*ACTING, WORK) or not PLACES.isdisjoint(listed)
            return name._replace(end=at - 1), behind._replace(type=PLACE) if place else behind
        at = end + 1
    return ()


def _of_home(text: str, name: Name) -> tuple[Name, ...]:
    """Where a firm is at home, and the firm: "Tarna-based Volta Rail"; and where somebody is born: "Tarna-born"."""
    if text.endswith("-born", name.start, name.end):
        return (name._replace(end=name.end - len("-born"), type=PLACE, chances=()),)
    joint = text.find("-based ", name.start, name.end)
    if joint < 0:
        return ()
    return name._replace(end=joint, type=PLACE, chances=()), name._replace(start=joint + len("-based "))


SMALL = PARTICLES | LINKS | word_set("against and between from into over our pour sans their under upon with without")
"""What stands within names."""
LEAST_PLAIN, LEAST_RARE = 2, 3
"""Letters of no word that parts two names, and of none that is rare in news."""


def _is_plain(word: str) -> bool:
    plain = "common" in lists_of(word) or word in FIRM_WORDS or (len(word) > LEAST_RARE and is_english(word))
    return len(word) > LEAST_PLAIN and plain and word not in SMALL


def _of_people(text: str, name: Name) -> tuple[Name, ...]:
    """A people and somebody of it: "South African Ines Roca", "Malian Roca"."""
    words = name.of(text).split(" ")
    if len(words) < 2:
        return ()
    sure = name.type in (PERSON, PLACE)
    for count in (2, 1):
        people, somebody = " ".join(words[:count]), " ".join(words[count:])
        if fold(people) not in countries().peoples:
            continue
        full = _is_full_name(somebody) and (sure or not any("common" in lists_of(fold(one)) for one in words[count:]))
        rare = name.type is WORK and _is_rare_pair(fold(somebody))
        named = full or rare or (name.type is PLACE and _is_surname(somebody))
        if named:
            joint = name.start + len(people)
            return Name(name.start, joint, GROUP), Name(joint + 1, name.end, PERSON)
    return ()


EMPLOYING = (HEADS | FIRMS) | word_set(
    """
    advisers advisors associates capital consulting economics investments llp management markets partners research
    wealth
    """
)
"""What the name of a firm or a body ends in where a person is of it."""


def _without_home(text: str, name: Name, written: AbstractSet[str]) -> Iterator[Name]:
    """A person and what they are of: "Ines Roca of Mali", "Det Sgt Ines Roca of Kent Police"."""
    joint = text.find(" of ", name.start, name.end)
    home = fold(text[joint + 4 : name.end]) if joint > 0 else ""
    loud = home != "" and text[joint + 4 : name.end].isupper() and home not in countries().places
    letters = loud and not text[name.start : joint].isupper() and _is_named(text[name.start : joint])
    if home and not letters and _is_somebody_of(name, text[name.start : joint], home):
        yield Name(name.start, joint, PERSON)
        yield Name(joint + 4, name.end, PLACE)
    elif letters or (home and _is_member(text[name.start : joint], home)):
        yield Name(name.start, joint, PERSON)
        yield Name(joint + 4, name.end, ORGANIZATION)
    elif home and _is_firm_of(fold(text[name.start : joint]), home, alone=text[name.start : joint] in written):
        yield Name(name.start, joint, ORGANIZATION)
        yield Name(joint + 4, name.end, PLACE)
    elif home and _is_of_employer(text[name.start : joint], home.rpartition(" ")[2]):
        yield Name(name.start, joint, PERSON)
        yield Name(joint + 4, name.end, ORGANIZATION)
    else:
        yield name


def _is_somebody_of(name: Name, somebody: str, home: str) -> bool:
    """Whether a person stands before what may be their country or their town."""
    if home in countries().places:
        return _may_be_person(name) or _is_rare_pair(fold(somebody))
    first, _, rest = fold(somebody).partition(" ")
    if first in DIGNITIES and rest and " " not in home:
        return True
    return (_may_be_person(name) or _is_full_name(somebody)) and _is_at_home(somebody, home)


def _is_member(somebody: str, body: str) -> bool:
    """Whether somebody stands before a body that all news knows, or one with an article and its head."""
    if body.removeprefix("the ") in ALWAYS_BODIES:
        return _is_rare_pair(fold(somebody)) or _is_full_name(somebody)
    last = fold(somebody).rpartition(" ")[2]
    named = " " in somebody and last not in HEADS and "common" not in lists_of(last)
    return named and body.startswith("the ") and not HEADS.isdisjoint(body.split())


def _is_at_home(somebody: str, home: str) -> bool:
    """Whether two names stand before a single one: "Ines Roca of Tarna", but "Joan of Arc", "Chief Roca of Tarna"."""
    words = somebody.split()
    named = len(words) > 1 and all(word[:1].isupper() for word in words) and fold(words[0]) not in ROLE_HEADS
    return named and " " not in home and home not in HEADS


def _is_rare_pair(written: str) -> bool:
    """Whether it is of two words that no list knows but those of people's names."""
    words = written.split()
    return len(words) == 2 and all(PERSONAL.issuperset(lists_of(word)) and word not in HEADS for word in words)


def _is_firm_of(firm: str, home: str, *, alone: bool) -> bool:
    """Whether a firm, or what is named `alone` elsewhere, stands before its town: "Volta Minerals" before "Perth".

    One of a single word, that no list has, stands before its land: "Volta" before "Mali".
    """
    land, head = home in countries().places, firm.rpartition(" ")[2]
    at_home = land or not PLACES.isdisjoint(lists_of(home))
    alone = alone and not land and head not in HEADS
    if " " not in firm:
        return land and head not in HEADS and not lists_of(firm) and not is_english(firm)
    return at_home and (alone or head in FIRMS or is_incorporated(firm))


def _is_somebody(written: str) -> bool:
    """Whether it is a person with a title before the name, or of two names."""
    title = WORD.match(written)
    return _is_full_name(written) or (title is not None and is_titled(title[1], written[title.end() :]))


def _is_of_employer(somebody: str, head: str) -> bool:
    """Whether a person is of a body by its last word; nothing but people, however rare their names, is of a school."""
    school = head in SCHOOLS and _is_rare_pair(fold(somebody))
    return school or (head in EMPLOYING and _is_somebody(somebody))


def _is_named(somebody: str) -> bool:
    return _is_full_name(somebody) or _is_rare_pair(fold(somebody))


MAY_BE = 0.4
"""The chance of a person, as the tagger gives it, from which a name may be one."""


def _may_be_person(name: Name) -> bool:
    return name.type is PERSON or dict(name.chances).get(PERSON, 0) > MAY_BE


OWNING = ("'s ", "’s ", "s' ", "s’ ")
OWNS = r"(?:'s|’s|(?<=s)'|(?<=s)’) "
"""A set of marks beyond ASCII is slow to compile."""


def _without_owner(text: str, name: Name, written: AbstractSet[str]) -> Iterator[Name]:
    """A country, a club, or what is `written` alone elsewhere, and what it owns: "Mali’s Water Board"."""
    whole = name.of(text)
    mark = re.search(OWNS, whole) if any(mark in whole for mark in OWNING) else None
    if not mark:
        yield name
        return
    owner, owned = whole[: mark.start()], whole[mark.end() :]
    country = fold(owner) in countries().places
    kind = PLACE if country else name.type
    somebody = _is_full_name(owned) or (not country and owned[0].isalpha() and _is_rare_pair(fold(owned)))
    within = country and "common" not in lists_of(fold(whole.rpartition(" ")[2]))
    known = owner in written or owner.isupper() or fold(owner) in ALWAYS_BODIES
    if somebody or known or kind is not name.type or within:
        yield Name(name.start, name.start + mark.start(), kind)
        name = name._replace(start=name.start + mark.end())
        name = name._replace(type=PERSON, chances=()) if somebody else name
    if not (text[name.start].islower() and whole[0].isupper()):
        yield name


def _is_full_name(written: str) -> bool:
    """Whether it is of two words, the first a given name and the second no body's nor site's head."""
    first, _, last = fold(written).partition(" ")
    event = last in EVENT_HEADS and "last" not in lists_of(last)
    return bool(last) and " " not in last and "first" in lists_of(first) and last not in HEADS and not event


def _is_surname(written: str) -> bool:
    listed = lists_of(fold(written))
    return "last" in listed and PLAIN_OR_PLACE.isdisjoint(listed) and fold(written) not in PLACE_HEADS


LEAST_SHORT = 3
"""Letters."""


def _short_behind(written: str) -> str:
    """The short form that ends a name which it stands for: "VONA" of "Volta News Agency VONA"; else empty."""
    full, _, short = written.rpartition(" ")
    if len(short) < LEAST_SHORT or not short.isupper() or full.isupper() or full.count(" ") < 1:
        return ""
    return short if is_clipped(short, full) else ""


def split_at_and(text: str, start: int, end: int, written: AbstractSet[str] = frozenset()) -> Iterator[tuple[int, int]]:
    """The offsets of one name, or of two that an "and" joins: "White House and State Department", where each side ends
    in a head, or where a side is `written` alone elsewhere.
    """
    joint = text.find(" and ", start, end)
    if joint < 0 and written:
        joint = text.find(" AND ", start, end)
    if joint > 0 and _are_two(text[start:joint], text[joint + 5 : end], written):
        yield start, joint
        start = joint + 5
    yield start, end


def _are_two(one: str, other: str, written: AbstractSet[str]) -> bool:
    """Whether what stands on either side of an "and" is a name of its own."""
    sides = (one, other)
    return (
        other.startswith("the ")
        or not written.isdisjoint(sides)
        or all(fold(side) in countries().places for side in sides)
        or any(fold(side) in ALWAYS_BODIES for side in sides)
        or (is_incorporated(one) and " " in other)
        or all(" " in side and fold(side.split()[-1]) in HEADS for side in sides)
    )
