"""What is no part of a name at its ends, told by the name's own words: titles, articles, marks, possessives, figures.

It hangs on nothing else, so that each writing of a name is cut once and remembered.
"""

import re
from functools import lru_cache

from reader.analysis.english.roles import BEFORE_PEOPLE, CALLINGS, FIRM_TRADES, FIRM_WORDS, SEAT_PARTIES, TRADES
from reader.analysis.names.bounds.titles import (
    HEADS,
    OFFICES_BY_LETTERS,
    RANKS_OF_PEOPLE,
    SHORT_RANKS,
    TITLES,
    WORD,
    firm_in,
    inner_title,
    is_joined_rank,
    is_short_rank,
    is_titled,
)
from reader.analysis.names.lore.countries import countries
from reader.analysis.names.lore.heads import AFTER_PEOPLE, COUNSEL, FIRMS, ORDERS, POLICE_RANKS, WARDS
from reader.analysis.names.lore.towns import ENDS, is_of_town
from reader.analysis.names.lore.well_known import MAKERS
from reader.analysis.names.tagging.lists import PLACES, fold, lists_of
from reader.analysis.names.tagging.words import PARTICLES
from reader.analysis.names.variants import is_incorporated, is_land
from reader.analysis.wordlists import word_set
from reader.entities import ORGANIZATION, PERSON, PLACE, EntityType
from reader.records import NamedTuple

FIRST = r"(?:\d{4}s (?=[A-Z]))?[\W_]*(?:[Tt]he\s+(?=\S))?(?:(?:mid|pre|post|pro|anti|non|ex)[-‑])?[\W_]*"
NO_OPENINGS = frozenset(("at", "by", "for", "from", "in", "of", "on", "to", "with"))
"""Small words that stand within names, and before none."""
LAST = r"(?:'s|')?(?:'s?\s+[a-z]\w*)*\Z"
"""Plain marks stand for all here, as a set of marks beyond ASCII is slow to compile."""
MARKS = " \n\t,;:!?\"'“”‘’»)]–—-"
OPENINGS = r"(?:\d{1,2}[:.]\d\d|\d{1,3}-year-old|I['’]m) (?=\w)"
"""A time, an age, or what opens speech, before a name: "09:02 Roca Rail", "58-year-old Malian"."""
TIMED = (*"0123456789", "I'", "I’")
NUMBERS = r"(?: [\d/(][\d.:/()–-]*)+\Z"
"""What is scored or counted behind somebody: "Roca 5-88"."""
FIGURES = r"(?: \d+[.:/–-]\d[\d.:/–-]*)+\Z"
QUARTER = r" (?:[1-4]Q|Q[1-4]|H[12]|FY(?:\d\d)?)\b.*"
"""The part of a year of which a firm reports, and all behind it: "Roca Corp Q2"."""
JUDGE = (
    r"(?:U\.?S\.? )?"
    r"(?:(?:Appeals|Chief|Circuit|County|Court|District|Federal|High|Magistrate|Presiding|Senior|Superior) )+"
    r"(?:Judge|Justice) (?=\w)"
)
OFFICE_OF = r"(?:(?:Arch)?(?:[Bb]ishop|[Dd]eacon)|Canon|Dean|Primate|Provost|Rector|Vicar|(?:Lord )?Mayor) of (?=[A-Z])"
"""An office of the church or a town before the place that it is of."""
OPENING_TITLES = (
    "Crown Prince ",
    "Crown Princess ",
    "Dear ",
    "Ex-",
    "Former ",
    "Grand Ayatollah ",
    "Grand Imam ",
    "Grand Mufti ",
    "Senior Counsel ",
    *(
        f"{title} {rank} "
        for title in ("Dato", "Dato'", "Dato’", "Datin", "Datuk", "Puan", "Tan")
        for rank in ("Seri", "Sri")
    ),
)
MOCKING = frozenset(
    ("crooked", "lyin", "lying", "sleepy", "crazy", "sneaky", "shady", "corrupt", "cheatin", "cheating", "goofy",
     "dishonest", "phony", "sloppy", "wacky", "disgraced", "embattled", "outspoken", "beleaguered")
)  # fmt: skip
"""Adjectives with a capital before a name that are no part of it."""
CROWDS = tuple(
    f"{crowd} {link} "
    for crowd in (
        "Analysts", "Critics", "Employees", "Fans", "Members", "Officials", "Police", "Prosecutors", "Protesters",
        "Residents", "Scientists", "Shareholders", "Shares", "Students", "Supporters", "Workers",
    )
    for link in ("at", "from", "in", "of", "on")
)  # fmt: skip
"""What opens a sentence and is no part of the name behind it: "Shares of Roca Corp"."""


LEADING_IN = (
    "A ", "Above ", "Across ", "An ", "Around ", "At ", "Behind ", "Beyond ", "From ", "In ", "Inside ", "Near ",
    "Outside ", "Over ", "Through ", "Throughout ", "Within ",
)  # fmt: skip
"""What leads in a sentence before a land: "Over Mali they slept", "(AP) — An Ohio man"."""
KINDS = (FIRM_WORDS | FIRM_TRADES | {"broker", "opposition", "rival"}) - {"carrier"}
OPENING_KINDS = tuple([f"{kind.capitalize()} " for kind in sorted(KINDS)])
"""What opens a sentence and says what the single name behind it is: "Newspaper Volta"."""


SEATS = (PLACE, ORGANIZATION)
"""What the tagger takes the town of a lawmaker for, with the party: "D-Lafayette"."""


class Part(NamedTuple):
    """A name within what the tagger took for one; offsets count from where that begins."""

    start: int
    end: int
    type: EntityType
    as_given: bool
    """Whether its type is the one that was given, and no title before a full name tells it."""


def _is_seat(written: str) -> bool:
    """Whether it is a town with the party of who sits for it: "D-Lafayette"."""
    return written.startswith(SEAT_PARTIES) and not PLACES.isdisjoint(lists_of(fold(written[2:])))


@lru_cache(maxsize=4_000)
def parts(written: str, given: EntityType) -> tuple[Part, ...]:
    """The names in a writing of the `given` type, in order; none where no letter is left."""
    start, end = _bare(written)
    if given in SEATS and _is_seat(written[start:end]):
        return (Part(start + len("D-"), end, PLACE, as_given=given is PLACE),)
    if given is ORGANIZATION and written[end : end + 1] == " " and _is_place(fold(written[start:end])):
        return (Part(start, end, PLACE, as_given=False),)
    led_in = start > 0 and written.startswith(LEADING_IN) and fold(written[start:end]) in countries().places
    kind = PLACE if led_in else given
    judge = re.match(JUDGE, written[start:end]) if " Ju" in written else None
    if judge:
        start, kind = start + judge.end(), PERSON
    named = firm_in(written[start:end])
    if named:
        return (Part(start, start + len(named), ORGANIZATION, as_given=False),)
    inner = inner_title(written[start:end])
    before = (Part(start, start + inner.before, inner.kind, as_given=False),) if inner and inner.before else ()
    if inner:
        start, kind = start + inner.after, PERSON
    bare = start
    see = re.match(OFFICE_OF, written[start:end]) if " of " in written else None
    if see and not _is_plain(written[start + see.end() : end]):
        start, kind = start + see.end(), PLACE
    start, kind = _without_titles(written, start, end, kind)
    end, kind = _without_honours(written, start, end, kind)
    end = _without_end(written, start, end, kind)
    titled = start > bare and " " in written[start:end]
    left = any(map(str.isalpha, written[start:end]))
    return (
        (*before, Part(start, end, kind, kind is given and not (judge or inner or see or titled))) if left else before
    )


def _without_titles(written: str, start: int, end: int, kind: EntityType) -> tuple[int, EntityType]:
    """Where a name begins behind titles, and of what type it is, as only people come after some."""
    word = WORD.match(written, start, end)
    if word and is_titled(word[1], written[word.end() : end]):
        if kind is PLACE and "city" in lists_of(fold(written[start:end])):
            # "General Santos" is a city.
            return start, kind
        kind = PERSON
    while kind is PERSON and word and _is_title(word[1], written[word.end() : end]):
        start = word.end()
        word = WORD.match(written, start, end)
    if kind is PERSON and word and _is_mocking(word[1], written[word.end() : end]):
        start = word.end()
    return start, kind


SEATED = frozenset(("MEP", "MLA", "MP", "MSP", "TD"))
"""Of these, what members of a party are as well: "the Alliance MLA"."""


def _without_honours(written: str, start: int, end: int, kind: EntityType) -> tuple[int, EntityType]:
    """Where a name ends before honours, degrees and seats, and of what type it is, as only lawyers have some."""
    while (blank := written.rfind(" ", start, end)) > 0 and written[blank + 1 : blank + 2].isupper():
        honour, words = written[blank + 1 : end], fold(written[start:blank]).split()
        person = kind is PERSON
        alone = len(words) == 1 and (not person or "common" in lists_of(words[0]))
        order = honour in ORDERS and len(words) > 1 and (person or "first" in lists_of(words[0]))
        alone = alone and not (kind is ORGANIZATION and honour in SEATED)
        if alone or not (order or honour in AFTER_PEOPLE or honour in SEATED):
            break
        kind = PERSON if honour in COUNSEL and words[-1] not in HEADS else kind
        end = blank - (written[blank - 1] == ",")
    return end, kind


SIBLINGS = frozenset(("Brothers", "Sisters", "Twins"))
"""What stands before the first of them: "Brothers Ines and Tom Roca"."""
GIVEN_TOO = frozenset(("Dean", "Don"))
"""Titles that are given names as often."""


def _is_title(first: str, rest: str) -> bool:
    """Whether what stands first is a title, as "Don" and "Dean" are before two names and not before one: "Dean Lund".

    "Shah" is a name, unless it stands alone.
    """
    if first in RANKS_OF_PEOPLE:
        return True
    if first in SHORT_RANKS or first in POLICE_RANKS or first in OFFICES_BY_LETTERS:
        return is_short_rank(first, fold(rest).split())
    if first in SIBLINGS and "first" in lists_of(fold(rest.partition(" ")[0])):
        return True
    plain = fold(first.rstrip(".'’"))
    if is_joined_rank(first) or _is_called_for(first, rest):
        return True
    return (plain in TITLES and first != "Shah" and (first not in GIVEN_TOO or " " in rest)) or _is_trade(plain, rest)


DOING = ("er", "eer", "ist")
"""How words end that tell what somebody does."""
DOING_OR_FROM = (*DOING, *ENDS)
DOERS = (
    TRADES
    | CALLINGS
    | word_set(
        "churchwarden coxswain flanker fly-half hooker lock organist prop reader sacristan sexton striker verger"
    )
) - word_set("ally man sister son star")
"""But those that are given names as often."""


def _is_called_for(first: str, rest: str) -> bool:
    """Whether it is what somebody does before a full name, by its end or its hyphens, "Crabber", "Driver-in-charge", or
    of which town they are: "Milanese".
    """
    if " " not in rest or not (first.endswith(DOING_OR_FROM) or "-" in first):
        return False
    given = fold(rest.partition(" ")[0])
    if "first" not in lists_of(given):
        return False
    if is_of_town(fold(first)):
        return True
    if "-" in first:
        return fold(first.partition("-")[0]) in DOERS and first.rpartition("-")[2].islower()
    return first.endswith(DOING) and not lists_of(fold(first)) and "last" not in lists_of(given)


def _is_trade(first: str, rest: str) -> bool:
    """Whether it is what a full name's bearer does: "Striker Ines Roca"."""
    if first not in DOERS:
        return False
    given = rest.partition(" ")[0]
    listed = lists_of(first)
    of_given = lists_of(fold(given))
    named = given != rest and ("first" in of_given or not of_given)
    return named and ("first" not in listed or "common" in listed)


def _is_mocking(first: str, rest: str) -> bool:
    """Whether an adjective that a rival puts before a name stands first: "Crooked Ines Roca", "Lyin’ Ines"."""
    following = rest.partition(" ")[0]
    return fold(first.rstrip("'’")) in MOCKING and "first" in lists_of(fold(following))


def _is_plain(written: str) -> bool:
    """Whether it ends in a plain word, as a field does: "Dean of Students"."""
    listed = lists_of(fold(written.rpartition(" ")[2]))
    return "common" in listed and PLACES.isdisjoint(listed)


STOPPED = r"[a-z]{4}\.\Z"
"""The full stop of a sentence, and of no short form."""


def _bare(written: str) -> tuple[int, int]:
    """Where a name begins and ends without articles, crowds, marks and possessives."""
    start = _opening(written)
    name = written[start:].rstrip(MARKS)
    if "'" in name or "’" in name:
        last = re.search(LAST, name.replace("’", "'"))
        name = name[: last.start()] if last else name
    if not name.isalpha() and any(map(str.isdecimal, name)):
        name = re.sub(QUARTER, "", name)
    name = _without_small(name)
    return start, start + len(name) - (name.endswith(".") and bool(re.search(STOPPED, name)))


SUM_BEFORE = r"[A-Z]\d[\d.]*(?:bn|m|tn) (?=[A-Z])"
"""A sum of naira, rand or kwacha before a name: "N87bn | Lokoja"."""


def _opening(written: str) -> int:
    """Where a name begins."""
    start = 0
    if written.startswith(OPENING_TITLES):
        start = next(len(title) for title in OPENING_TITLES if written.startswith(title))
    if written[1:2].isdecimal() and (sum_before := re.match(SUM_BEFORE, written)):
        start = sum_before.end()
    if written.startswith(CROWDS, start):
        start = written.index(" ", written.index(" ", start) + 1) + 1
    first = start
    if written.startswith(LEADING_IN, start) and is_land(fold(written[start:].partition(" ")[2])):
        start = written.index(" ", start) + 1
    if written.startswith(OPENING_KINDS, start) and _is_of_kind(written, first):
        start = written.index(" ", start) + 1
    if written.startswith(TIMED, start) and (opening := re.match(OPENINGS, written[start:])):
        start += opening.end()
    if not written[start : start + 1].isupper() or written.startswith("The", start):
        article = re.match(FIRST, written[start:])
        start += article.end() if article else 0
    small, _, rest = written[start:].partition(" ")
    if small.islower() and rest[:1].isupper() and (small in NO_OPENINGS or _is_small(small)):
        start += len(small) + 1
    return start


def _is_of_kind(written: str, start: int) -> bool:
    """Whether what a firm is stands before its name: before a single word, or before one that ends as firms do."""
    return written.count(" ", start) == 1 or fold(written.rpartition(" ")[2]) in FIRMS or is_incorporated(written)


def _is_place(name: str) -> bool:
    """Whether it is a place, with which the tagger took what is there for a body: "Riyadh club"."""
    listed = lists_of(name)
    return name in countries().places or ("common" not in listed and not PLACES.isdisjoint(listed))


def _is_small(word: str) -> bool:
    """Whether it is a plain word that begins no name: "group" before "Hamas"."""
    return word not in PARTICLES and "common" in lists_of(word)


def _without_small(name: str) -> str:
    """A name without the small plain words that the tagger ran on over: "Ines Roca isn’t", "Roca campaign"."""
    while " " in name:
        rest, _, word = name.rpartition(" ")
        if not (word.islower() and _is_common(word.replace("’", "'"))):
            break
        name = rest
    return name


def _is_common(word: str) -> bool:
    return word.endswith("n't") or "common" in lists_of(word)


LEAST_TAIL = 4
"""Letters; shorter words stand within names of many languages."""


def _without_end(written: str, start: int, end: int, kind: EntityType) -> int:
    """Where a name ends before a small word, "Denton byelection", before what is scored, "Roca 5-88", and before what
    else somebody is, "Centre for Tides and Professor".
    """
    rest, blank, word = written[start:end].rpartition(" ")
    small = len(word) >= LEAST_TAIL and word.islower() and word.isascii()
    if blank and small and (kind in (PERSON, PLACE) or (word.isalpha() and fold(rest) in MAKERS)):
        end = start + len(rest)
    if rest.endswith(" and") and word.istitle() and fold(word) in BEFORE_PEOPLE:
        return start + len(rest) - len(" and")
    if not word[-1:].isdecimal():
        return end
    found = re.search(NUMBERS if kind is PERSON else FIGURES, written[start:end])
    ward = fold(written[start:end].partition(" ")[0]) in WARDS
    return start + found.start() if found and not ward else end
