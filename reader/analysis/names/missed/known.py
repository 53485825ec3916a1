"""Names that were passed over and need no weighing: countries, peoples, large cities, bodies and their short forms.

Words that are also plain words or people's names are left to the tagger.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from reader.analysis.document import Document
from reader.analysis.names.lore.countries import countries
from reader.analysis.names.lore.datelines import datelines
from reader.analysis.names.lore.heads import FAITHFUL, REGIONS
from reader.analysis.names.lore.leaders import LEADERS
from reader.analysis.names.lore.well_known import ALWAYS_BODIES, BODIES, CALLED, MEDICINES, PLATFORMS
from reader.analysis.names.tagging.lists import PLACES, fold, lists_of
from reader.analysis.names.tagging.tagger import Name, occupied
from reader.analysis.names.tagging.words import CALENDAR
from reader.analysis.names.variants import is_clipped, letters_of, spelt_out_in
from reader.analysis.wordlists import word_set
from reader.entities import GROUP, ORGANIZATION, PERSON, PLACE, PRODUCT, EntityType

AMBIGUOUS = word_set(
    """
    america car chad conservatives dominica emirates georgia han jordan kiwi kiwis lao liberal mali niger orthodox
    pole poles png roman romans evangelical latina viking vikings western swift turkey republican democrat brit
    """
)


SHORT_LANDS = frozenset(("UAE", "UK", "US", "USA"))
"""Lands by their letters, the shortest of which is a small word too."""


AT_HOME = ("-based", "-born", "-headquartered")
"""What stands behind a town, whatever else it is called: "a Boston-based maker"."""


SEATS = ("D-", "R-")
"""The party of who sits for a state, before it: "R-Texas"."""


def add_known(document: Document, names: Sequence[Name]) -> tuple[Name, ...]:
    """The names with the countries, peoples and short forms between them, in order."""
    pairs = [pair for at in document.capitals if "-" in document.words[at] and (pair := _pair(document, at))]
    if pairs:
        names = _with_pairs(names, pairs)
    held = occupied(document.text, names)
    added = [*_passed_over(document, held), *_acronyms(document, names, held), *_led_small(document.text, held)]
    return tuple(sorted(_with_dateline(document.text, (*names, *added))))


UNION = "EU"
"""A body that is known only where another land or body stands beside it; alone it is left to the tagger."""


def _pair(document: Document, at: int) -> list[Name]:
    """The lands and bodies that a hyphen joins in one word, "US-Iran"; empty where it is a word of its own."""
    sides = document.words[at].split("-")
    if fold(document.words[at]) in countries().places:
        return []
    found, start = [], document.tokens[at].start
    for side in sides:
        kind = _kind_of_side(side)
        if not kind:
            return []
        found.append(Name(start, start + len(side), kind))
        start += len(side) + 1
    return found


def _kind_of_side(side: str) -> EntityType | None:
    """What stands on one side of such a hyphen: a land, or a body that is nothing else."""
    low = fold(side)
    if side == UNION or (low in BODIES and side[:1].isupper()):
        return ORGANIZATION
    land = side in SHORT_LANDS or (low in countries().places and side[:1].isupper())
    return PLACE if land else None


def _with_pairs(names: Sequence[Name], pairs: Sequence[Sequence[Name]]) -> list[Name]:
    """The names with the pairs, but for those within longer names; what was taken for one name gives way."""
    kept = list(names)
    for pair in pairs:
        start, end = pair[0].start, pair[-1].end
        within = [name for name in kept if name.start < end and start < name.end]
        if all(start <= name.start and name.end <= end for name in within):
            kept = [*(name for name in kept if name not in within), *pair]
    return sorted(kept)


LONG = {body.partition(" ")[0]: body for body in CALLED if body.count(" ") > 1}
"""Bodies of three words and more that all news knows, by the first of them, which no two share."""


def _passed_over(document: Document, held: bytearray) -> Iterator[Name]:
    """Words of lists, none of which begins with a character that is `held` by a name."""
    done = 0
    for at in document.capitals:
        if held[document.tokens[at].start]:
            continue
        name = _pair_at(document, at, held, done) or _long_at(document, at, held)
        if name is None and document.tokens[at].start >= done:
            name = _alone_at(document, at)
        if name:
            done = name.end
            yield name


def _pair_at(document: Document, at: int, held: bytearray, done: int) -> Name | None:
    """The name of two words of a list whose second is word `at`, if the first is free and behind `done`."""
    first, token = document.tokens[at - 1] if at else None, document.tokens[at]
    if first is None or first.end + 1 != token.start or first.start < done or held[first.start]:
        return None
    pair = fold(document.text[first.start : token.end]) if document.text[first.start].isupper() else ""
    listed = pair and (pair in countries().peoples or pair in LEADERS or is_known(pair))
    return Name(first.start, token.end, _kind(pair)) if listed else None


def _long_at(document: Document, at: int, held: bytearray) -> Name | None:
    """The body of three words and more that begins with word `at`."""
    low = fold(document.words[at])
    last = _last_of_long(document, at, low, held) if low in LONG else None
    return Name(document.tokens[at].start, document.tokens[last].end, ORGANIZATION) if last else None


def _alone_at(document: Document, at: int) -> Name | None:
    """The single word `at` of a list, or the state in a politician's short form: "D-Ohio"."""
    word, token = document.words[at], document.tokens[at]
    low = fold(word)
    if low in BODIES and not word.isupper() and _is_within(document, at):
        return None
    if word in SHORT_LANDS and not _is_loud(document, at):
        return Name(token.start, token.end, PLACE)
    if low in PLATFORMS or ((len(word) > 3 or low in CALLED) and is_known(low) and not is_marked_given(word)):
        return Name(token.start, token.end, _kind(low))
    at_home = document.text.startswith("-", token.end) and document.text.startswith(AT_HOME, token.end)
    if at_home and not PLACES.isdisjoint(lists_of(low)):
        return Name(token.start, token.end, PLACE)
    if low in LEADERS and not _is_within(document, at):
        return Name(token.start, token.end, PERSON)
    if word[1:2] == "-" and word.startswith(SEATS) and "state" in lists_of(low[2:]):
        return Name(token.start + 2, token.end, PLACE)
    return None


SMALL = " al-"
LED_SMALL = r" al-[A-Z][\w'’]+"


def _led_small(text: str, held: bytearray) -> Iterator[Name]:
    """Bodies that all news knows and that begin with an article written small: "al-Qaeda"."""
    for found in re.finditer(LED_SMALL, text) if SMALL in text else ():
        start = found.start() + 1
        if not held[start] and fold(found[0].lstrip()) in ALWAYS_BODIES:
            yield Name(start, found.end(), ORGANIZATION)


def _is_loud(document: Document, at: int) -> bool:
    """Whether a word beside one in capitals is in capitals too, as in a headline; or a sum stands behind."""
    beside = document.words[max(0, at - 1) : at] + document.words[at + 1 : at + 2]
    return any(word.isupper() and len(word) > 1 for word in beside) or document.text.startswith(
        "$", document.tokens[at].end
    )


def is_marked_given(word: str) -> bool:
    """Whether only its marks tell a given name from a people: "Thaís"."""
    peoples = countries().peoples
    return not word.isascii() and fold(word) in peoples and word.lower() not in peoples


def _last_of_long(document: Document, at: int, first: str, held: bytearray) -> int:
    """The last word of a body of several that begins here, "Doctors Without Borders"; 0 where there is none."""
    last = at + LONG[first].count(" ")
    tokens = document.tokens
    if last >= len(tokens):
        return 0
    start, end = tokens[at].start, tokens[last].end
    return last if not any(held[start:end]) and fold(document.text[start:end]) == LONG[first] else 0


def _is_within(document: Document, at: int) -> bool:
    """Whether a token stands beside others with capitals, "World Congress", which do not open the sentence."""
    words, starts = document.words, {sentence.start for sentence in document.sentences}
    before = at > 0 and words[at - 1][0].isupper() and document.tokens[at - 1].start not in starts
    # "On Monday | Congress"
    before = before and words[at - 1].lower() not in CALENDAR
    return before or (at + 1 < len(words) and words[at + 1][0].isupper())


@lru_cache(maxsize=2_000)
def is_known(word: str) -> bool:
    """Whether folded words name a country, people, region, body, club, medicine or large city, and little else."""
    table = countries()
    listed = word in table.places or word in table.peoples or word in REGIONS or word in CALLED or word in MEDICINES
    return (listed or word in FAITHFUL or _is_only_city(word)) and word not in AMBIGUOUS


OTHERS = frozenset(("first", "last", "common"))


def _is_only_city(word: str) -> bool:
    """Whether it is a large city's name, and neither a person's nor a plain word."""
    listed = lists_of(word)
    return "city" in listed and OTHERS.isdisjoint(listed)


def _with_dateline(text: str, names: Sequence[Name]) -> list[Name]:
    """The names with the places and the agencies of datelines; a name that shares a part of one gives way."""
    kept, whole = list(names), {(name.start, name.end) for name in names}
    for place, agency in datelines(text):
        for span, kind in (*((one, PLACE) for one in _parted(text, *place)), (agency, ORGANIZATION)):
            if span and span not in whole:
                kept = [name for name in kept if name.start >= span[1] or name.end <= span[0]]
                kept.append(Name(*span, kind))
    return kept


def _parted(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The places of a dateline with a stroke between them."""
    for place in text[start:end].split("/"):
        yield start, start + len(place)
        start += len(place) + 1


ACRONYM = r"[A-Z](?<!\w[A-Z])[A-Z]{1,5}\b"
"""Written so that it begins with a letter, which is looked for faster than the edge of a word."""
HYPHENED = r"-[A-Z]{2,6}\b"
LONGEST = 8
"""Characters of the letters behind a hyphen: "SAG-AFTRA"."""
BRACKETED = r" \(([A-Z]{2,6}|[A-Z][a-z]{2,7})\)"
KNOWN_AS = r",(?: or| (?:also |better |otherwise )?known as) (?:the )?([A-Z]{2,6})[,.)]"
"""The same without brackets: "the Harbour Service, known as the HAS,"."""
REACH = 40
"""Characters behind a name in which that stands."""


def _acronyms(document: Document, names: Sequence[Name], held: bytearray) -> Iterator[Name]:
    """Capitals that are the first letters of a body named in full, or what stands in brackets behind one."""
    text = document.text
    behind = {_bracketed(text, name) for name in names if name.type is ORGANIZATION} - {""}
    written = {name.of(text) for name in names if name.type is ORGANIZATION}
    bodies = [body for body in written if " " in body]
    clipped = "".join([rf"|\b{short}\b" for short in sorted(behind) if not short.isupper()])
    matches = re.finditer(ACRONYM + clipped, text) if bodies or behind else ()
    free = [match for match in matches if not held[match.start()]]
    spelt = spelt_out_in(bodies) if free else frozenset[str]()
    for match in free:
        letters = letters_of(match[0])
        if (letters in spelt and letters not in countries().places) or match[0] in behind:
            end = match.end()
            guilds = re.match(HYPHENED, text[end : end + LONGEST]) if text.startswith("-", end) else None
            yield Name(match.start(), end + (guilds.end() if guilds else 0), ORGANIZATION)


def _bracketed(text: str, name: Name) -> str:
    """The short form in brackets behind a name; empty where there is none."""
    if text.startswith((", or ", ", known as ", ", also known ", ", better known ", ", otherwise known "), name.end):
        called = re.match(KNOWN_AS, text[name.end : name.end + REACH])
        return called[1] if called else ""
    found = re.match(BRACKETED, text[name.end : name.end + 12]) if text.startswith(" (", name.end) else None
    if not found:
        return ""
    return found[1] if found[1].isupper() or is_clipped(found[1], name.of(text)) else ""


def _kind(folded: str) -> EntityType:
    if folded in ALWAYS_BODIES:
        return ORGANIZATION
    if folded in MEDICINES:
        return PRODUCT
    if folded in LEADERS:
        return PERSON
    of_people = folded in countries().peoples or folded in FAITHFUL
    return GROUP if of_people else PLACE
