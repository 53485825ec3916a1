"""What an article calls people, families and bodies for short that it names in full somewhere."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import cache, partial
from itertools import pairwise, takewhile

from reader.analysis.names.kinds.body_phrases import BEFORE_LISTS
from reader.analysis.names.kinds.several_words import WARES, is_loud_label, is_trade
from reader.analysis.names.kinds.word_order import family_before_hyphen, has_family_first
from reader.analysis.names.lore.countries import countries
from reader.analysis.names.lore.heads import FIRMS
from reader.analysis.names.lore.well_known import CALLED
from reader.analysis.names.missed.known import is_known
from reader.analysis.names.tagging.lists import PLACES, PLAIN_OR_PLACE, fold, is_english, lists_of
from reader.analysis.names.tagging.tagger import Name
from reader.analysis.names.tagging.words import PARTICLES, PLACE_HEADS
from reader.analysis.names.variants import is_clipped, is_incorporated, key, letters_of, nicknames, spelt_out_in
from reader.analysis.wordlists import word_set
from reader.entities import ORGANIZATION, PERSON, PLACE
from reader.records import NamedTuple

CALLED_SHORT = (ORGANIZATION, PERSON)
UNSURE = (*CALLED_SHORT, PLACE)
"""What the tagger takes a firm for that it never heard of."""
GROUPS = word_set("grup grupa grupo groupe gruppo holding")
"""What firms abroad begin with that are called by the word behind."""
SOCIETIES = word_set("association ballet choir company foundation institute opera orchestra primary society trust")
"""Bodies that are called for short by the words before these."""
LEAST_SOCIETY = 2
"""A single word before them is a place or somebody too often."""
LIKE_FIRMS = (
    FIRMS
    | WARES
    | word_set(
        """
    advisors albion apparel athletic bank batteries beverages books brewery capital casinos cinemas coffee
    construction consulting containers cosmetics cruises defence defense devices digital engineering estates farms
    fashion financial fitness footwear fuels games group holidays hospitality hotels hotspur instruments interactive
    international jewelers jewellers laboratories line lines management manufacturing markets materials media
    medical mills mobile networks optics outdoors packaging partners pictures plantations power press publishing
    realty records renewables resorts retail rovers security seeds solutions sons spirits sports stores studios systems
    technologies technology telecom theatres toys travel trucks united utilities vehicles wanderers wellness wines
    wireless
    """
    )
)
"""Firms and clubs are called for short by what stands before these."""
OTHERS = frozenset(("city", "common", "first", "town"))
"""Words of these lists stand for more than a firm."""
OF_TOWNS = word_set(
    """
    academy airport assembly athletic authority band board borough camp cathedral chamber church city club college
    congregation constabulary corporation council court diocese district fc fire high hospital hotel house institute
    market municipality nation parish police port primary rangers resort rovers school secondary stadium station
    theatre town tribe united university wanderers
    """
)
"""Heads of bodies that are called by the town they are in, or by their people."""
LEAST_NAME = 2
"""Words."""
QUOTES = str.maketrans("", "", '"“”')
OTHERS_TOO = PLAIN_OR_PLACE | PLACES
"""Lists of what a word within somebody's name may be as well."""
SHORTEST_INNER = 3
"""Letters of no such word."""
GENERATIONS = frozenset(("ii", "iii", "iv", "jr", "sr"))


class Called(NamedTuple):
    """How often each writing, folded, is a part of a name that stands in full somewhere."""

    surnames: Counter[str]
    given: Counter[str]
    """Given names that are no place's."""
    firms: Counter[str]
    """Short forms of firms, and how much speaks for each, from 1."""
    initials: frozenset[str]

    def of_person(self, writing: str) -> int:
        """How often it is a part of somebody's full name."""
        return self.surnames[writing] + self.given[writing]

    def of_family(self, writing: str) -> int:
        """How often somebody of a family is named in full: of "the Rocas", "the Lopezes"."""
        if not writing.endswith("s"):
            return 0
        return self.surnames[writing[:-1]] or (self.surnames[writing[:-2]] if writing.endswith("es") else 0)

    def is_sure(self, writing: str) -> bool:
        """Whether it is short for anything."""
        bodies = writing in self.initials or writing in self.firms
        return bodies or bool(self.of_person(writing) or self.of_family(writing))


def called_short(text: str, names: Sequence[Name], writings: Sequence[str], traded: AbstractSet[str]) -> Called:
    """What the names of a text, whose `writings` are folded, are called for short; `traded` have what firms have."""
    surnames, given = _parts(text, names, writings, traded)
    given.update(_spouses(text, names, writings))
    alone = Counter([writing for writing in writings if not (surnames[writing] or given[writing])])
    firms, clipped = _short_firms(text, names, alone), _clipped(text, names)
    firms.update([writing for writing in writings if writing in clipped])
    return Called(surnames, given, firms, _initials(text, names))


def is_firm_in_full(writing: str, firms: AbstractSet[str]) -> bool:
    """Whether it begins with what is a firm alone, and no given name: "Orrin Energi" where "Orrin shares" are."""
    first = writing.partition(" ")[0]
    return first in firms and "first" not in lists_of(first)


def _parts(
    text: str, names: Sequence[Name], writings: Sequence[str], firms: AbstractSet[str]
) -> tuple[Counter[str], Counter[str]]:
    """How often each word stands in a person's full name as surname, and as given name that is no place's."""
    surnames, given = _labelled(text, names), Counter[str]()
    for name, writing in zip(names, writings, strict=True):
        own = writing.split()
        if len(own) > 1 and (name.type is PERSON or has_family_first(own)) and writing not in CALLED:
            words = _without_generation(writing.translate(QUOTES).split())
            if len(words) < LEAST_NAME:
                continue
            first, *inner, last = words
            if is_firm_in_full(writing, firms) or "&" in inner:
                continue
            listed = lists_of(first)
            body = last in LIKE_FIRMS or is_trade(last) or ends_in_letters(name.of(text))
            if body and "first" not in listed:
                continue
            surnames[last] += 1
            surnames.update(_parts_of_surname(words))
            if family_before_hyphen(name.of(text)):
                surnames[first] += 1
            if inner:
                surnames[" ".join(words[-2:])] += 1
                # "de la | Cruz", "van der | Berg"
                small = sum(1 for _ in takewhile(PARTICLES.__contains__, reversed(inner)))
                if small > 1:
                    surnames[" ".join(words[-1 - small :])] += 1
                given.update(filter(_may_be_inner, inner))
            if (not listed or ("first" in listed and "city" not in listed)) and not is_known(first):
                given[first] += 1
                given.update(nicknames(first))
    return surnames, given


ARAB = ("al-", "el-")
"""The article before a surname, without which it may stand alone."""
LEAST_BARE = 4
"""Letters of a surname without it."""


def _parts_of_surname(words: Sequence[str]) -> Iterator[str]:
    """What is left of a surname without its article, "al-roca", or of a married one from its hyphen on: "lund-de
    roca".
    """
    last = words[-1]
    if last.startswith(ARAB) and len(last) >= LEAST_BARE + len(ARAB[0]):
        yield last.partition("-")[2]
    if len(words) > LEAST_NAME and "-" in words[-2]:
        yield f"{words[-2].rpartition('-')[2]} {last}"


LABEL = r"(?m)^([A-Z][A-Z’'-]+): "


def _labelled(text: str, names: Sequence[Name]) -> Counter[str]:
    """How often each surname labels what somebody says whom a label in capitals names in full: "INES ROCA:"."""
    full = {
        name.of(text) for name in names if text.startswith(": ", name.end) or is_loud_label(text, name.start, name.end)
    }
    last = {one.rpartition(" ")[2] for one in full if " " in one and one.isupper()}
    return Counter([fold(one[1]) for one in re.finditer(LABEL, text) if one[1] in last] if last else ())


def _without_generation(words: list[str]) -> list[str]:
    """A full name without what tells somebody from their father: "Ines Roca Jr."."""
    return words[:-1] if len(words) > LEAST_NAME and words[-1].rstrip(".") in GENERATIONS else words


def _may_be_inner(word: str) -> bool:
    """Whether somebody may go by a word within a long name: "Roca" of "Ines Roca Lund"."""
    plain = not OTHERS_TOO.isdisjoint(lists_of(word)) or is_known(word)
    return len(word) > SHORTEST_INNER and word.isalpha() and not plain


def ends_in_letters(written: str) -> bool:
    """Whether its last word stands for a body: "Tarna CID", but no headline's "ADA LUND"."""
    return written.rpartition(" ")[2].isupper() and not written.isupper()


def _spouses(text: str, names: Sequence[Name], writings: Sequence[str]) -> Iterator[str]:
    """Given names that share the surname of the person behind them: "Tom and Ana Roca"."""
    for (one, other), (writing, beside) in zip(pairwise(names), pairwise(writings), strict=True):
        shared = other.type is PERSON and " " in beside and " " not in writing
        if not shared or text[one.end : other.start] != " and " or text.endswith(BEFORE_LISTS, 0, one.start):
            continue
        if OTHERS_TOO.isdisjoint(lists_of(writing)):
            yield writing


def _short_firms(text: str, names: Sequence[Name], alone: Counter[str]) -> Counter[str]:
    """How sure it is, from 1, what firms are called for short: "Roca" where "Roca Motors Inc." is named in full.

    `alone` counts the writings that are no part of anybody's name: there a word that means nothing else is the firm.
    """
    found = Counter[str]()
    written = Counter([name.of(text) for name in names if name.type in CALLED_SHORT])
    people = {name.of(text) for name in names if name.type is PERSON}
    bodies = Counter([name.of(text) for name in names if name.type is ORGANIZATION])
    landed = Counter([name.of(text) for name in names if name.type is PLACE and " " in name.of(text)])
    bodies.update({full: count for full, count in landed.items() if _is_firm_in_place(fold(full).split())})
    found.update(_begun(text, names, bodies.keys()))
    settled = cache(partial(_settled_in, text))
    others = {fold(name.of(text)) for name in names if name.type not in UNSURE}
    sides = {fold(one) for one in written if one.endswith("s") and " " not in one}
    for full, count in (written | bodies).items():
        if " " not in full:
            continue
        short = key(full, ORGANIZATION)
        if len(short) == LEAST_NAME and short[0] in GROUPS and not is_known(short[1]):
            found[short[1]] += count + alone[short[1]]
            continue
        first = short[0]
        sure = 0 if is_known(first) or not OTHERS.isdisjoint(lists_of(first)) else alone[first]
        if is_incorporated(full):
            shorts = {" ".join(short[:end]) for end in range(LEAST_SOCIETY, len(short) + 1)} - {*CALLED}
            found.update(dict.fromkeys((*shorts, first), 2 * count))
            found[first] += sure
        elif (short[-1] in LIKE_FIRMS or is_partnership(full)) and not (
            is_known(first) or _is_other(text, full.partition(" ")[0], first, people)
        ):
            found[first] += count + max(sure, alone[first])
        elif short[-1] in countries().places and _is_loud(full) and bodies[full] and not is_known(first):
            found[first] += count + alone[first]
        elif (short[-1] in sides and bodies[full]) or (" ".join(short) in CALLED and "first" in lists_of(first)):
            found[short[-1]] += count + alone[short[-1]]
        elif short[-1] in SOCIETIES and len(short) > LEAST_SOCIETY and short[-2] not in PLACE_HEADS:
            found[" ".join(short[:-1])] += 2 * count
        elif short[-1] in OF_TOWNS or not bodies[full] or first in others:
            continue
        elif _is_unheard_of(first) and full.partition(" ")[0] not in settled():
            found[first] += count + alone[first]
    return found


AT_TOWNS = "(?:[Aa]t|[Ff]rom|[Ii]n|[Nn]ear|[Tt]o)"
IN_TOWNS = (
    r"\b(?:[Aa]round|Drs?\.?|[Ii]n|M(?:r|rs|s)\.?|[Nn]ear|[Oo]utside|Prof\.?|Professor|village) ([A-Z]\w+)\b(?! [A-Z])"
)
"""What stands before a town or somebody, and hardly before a firm."""


def _is_unheard_of(first: str) -> bool:
    """Whether a folded word is in no list."""
    return first.isalpha() and not (lists_of(first) or is_english(first) or is_known(first))


def _settled_in(text: str) -> AbstractSet[str]:
    """The words that stand somewhere as a town does, or as somebody."""
    return frozenset(re.findall(IN_TOWNS, text))


def _is_firm_in_place(words: Sequence[str]) -> bool:
    """Whether what looks like a place is a firm by its words."""
    return words[-1] in FIRMS or is_firm_in_land(words)


BEFORE_SPOTS = (" in ", "In ", " near ", " the ", "The ")


def _begun(text: str, names: Sequence[Name], bodies: AbstractSet[str]) -> Iterator[str]:
    """What stands in a text as the name of a firm but for the firm's last word: "Volta Coast" of "Volta Coast Dairies".

    What has an article, or something within, is a coast or somebody's.
    """
    ends = {full.rpartition(" ")[0] for full in bodies if fold(full.rpartition(" ")[2]) in LIKE_FIRMS}
    begun = [name for name in names if (written := name.of(text)) in ends and " " in written]
    spots = {name.of(text) for name in begun if text.endswith(BEFORE_SPOTS, 0, name.start)}
    for name in begun:
        written = name.of(text)
        if written not in spots and not (is_known(fold(written)) or lists_of(fold(written))):
            yield from (fold(written), fold(written))


CONTINENTS = frozenset(("africa", "america", "asia", "europe"))


def is_firm_in_land(words: Sequence[str]) -> bool:
    """Whether it is a firm by a word that no list knows, and the country where it works: "Orrine Kenya"."""
    if len(words) != 2 or not (words[1] in countries().places or words[1] in CONTINENTS):
        return False
    return words[0].isalpha() and not lists_of(words[0]) and not is_english(words[0])


def is_partnership(full: str) -> bool:
    """Whether a single word is joined to others as firms do: "Roca & Daughters"."""
    return full.partition(" ")[2].startswith("& ")


def _is_loud(full: str) -> bool:
    """Whether its first word alone is in capitals: "NHS England"."""
    return full.partition(" ")[0].isupper() and not full.isupper()


def _is_other(text: str, written: str, first: str, people: AbstractSet[str]) -> bool:
    """Whether the first word of a firm, also folded, stands for more: a word, one of the people of the text, a city, or
    a town where something is.
    """
    listed = OTHERS.intersection(lists_of(first)) - ({"first"} if written not in people else set())
    return bool(listed) and (
        listed != {"town"} or re.search(rf"\b{AT_TOWNS} {re.escape(written)}\b(?! [A-Z])", text) is not None
    )


def _initials(text: str, names: Sequence[Name]) -> frozenset[str]:
    """The writings that are the first letters of a body named in full, and the bodies that have such letters."""
    written = {name.of(text) for name in names if name.type is ORGANIZATION}
    shorts = {short: letters_of(short) for short in written if short.isupper() and " " not in short}
    letters = {*shorts.values()} - {""}
    bodies = [body for body in written if " " in body] if letters else []
    spelt = {body: spelt_out_in([body]) & letters for body in bodies}
    told = frozenset[str]().union(*spelt.values())
    found = [*(short for short in shorts if shorts[short] in told), *(body for body in bodies if spelt[body])]
    return frozenset(map(fold, found))


def _clipped(text: str, names: Sequence[Name]) -> frozenset[str]:
    """The writings like words, "Acas", that stand in brackets behind a body which they are short for."""
    behind = [(a, b) for a, b in pairwise(names) if a.type is ORGANIZATION and text[a.end : b.start] == " ("]
    sides = [(body.of(text), short.of(text)) for body, short in behind]
    return frozenset([fold(short) for body, short in sides if not short.isupper() and is_clipped(short, body)])
