"""What the words at a name say of firms, parties and teams: that it has a chief executive, shares, a captain."""

import re
from collections.abc import Iterator, Sequence

from reader.analysis.english.roles import FIRM_TRADES
from reader.analysis.english.words import APOSTROPHE_S, OWNING
from reader.analysis.names.kinds import body_phrases as phrases
from reader.analysis.names.kinds import signs
from reader.analysis.names.kinds.defined import (
    LINKING,
    REACH,
    is_explained,
    is_plainly_explained,
    is_said_to_be,
    is_trading,
)
from reader.analysis.names.kinds.signs import Sign
from reader.analysis.names.lore.countries import countries
from reader.analysis.names.lore.heads import BODIES, PAPERS
from reader.analysis.names.lore.well_known import ALWAYS_BODIES
from reader.analysis.names.tagging.lists import PERSONAL, PLACES, fold, is_english, lists_of
from reader.analysis.names.tagging.tagger import Name
from reader.entities import GROUP, PERSON, PLACE


def as_body(text: str, name: Name, last: str) -> Iterator[Sign]:
    """The signs of a body at a name, and those against a person; `last` is the word before the name, or empty."""
    start, end = name.start, name.end
    yield from _by_kind(last.lower(), text[start:end])
    if last in phrases.LEADING:
        yield from _by_words_before(text, name)
    elif _is_led_unlisted(text, start, end, last):
        yield signs.FIRM
    if _acts_as_place(text, name, last):
        yield signs.FIRM
    if name.type is not GROUP and text.endswith(phrases.BANDS, 0, start):
        yield signs.BODY_DEFINED
    allied = text.startswith(phrases.PARTIES_BEHIND, end) and text.endswith(phrases.OWNERS, 0, start)
    of_people = name.type in (GROUP, PERSON) and text.startswith(phrases.OF_PEOPLES_BEHIND, end)
    if allied and not of_people and _is_no_city(name.of(text)):
        yield signs.BODY_DEFINED
    yield from _by_writing(text, start, end)
    match text[end : end + 1]:
        case " ":
            following = text[end + 1 : end + REACH].partition(" ")[0]
            if following in phrases.FOLLOWING:
                yield from _by_words_behind(text, start, end)
            elif following == "crude":
                yield signs.CRUDE
            else:
                yield from _by_deed_behind(text, name)
        case ",":
            yield from _by_aside(text, name, last)
        case "'" | "’":
            owned = end + 1 + text.startswith("s", end + 1)
            trades = name.type is PERSON and text.startswith(phrases.TRADING, owned)
            if trades or text.startswith(phrases.OWNED_ALONE, owned):
                yield signs.FIRM


def _is_led_unlisted(text: str, start: int, end: int, last: str) -> bool:
    """Whether what stands before it leads to a firm, if to nothing that a list has."""
    leading = phrases.LEADING_UNLISTED.get(last)
    return leading is not None and text.endswith(leading, 0, start) and _is_unlisted(text[start:end])


def _acts_as_place(text: str, name: Name, last: str) -> bool:
    """Whether it stands where a place may, but no list has it for one: "joining Volta"."""
    like = (
        name.type is PLACE and last in phrases.LIKE_PLACES and text.endswith(phrases.LIKE_PLACES[last], 0, name.start)
    )
    like = like and not text.startswith(phrases.COUNCIL_BEHIND, name.end)
    return like and PLACES.isdisjoint(lists_of(fold(name.of(text))))


def _by_writing(text: str, start: int, end: int) -> Iterator[Sign]:
    """By its ending and its capitals: "Voltacorp", "eVolta", "Orrin XPedal"."""
    written = text[start:end]
    alone = " " not in written
    if alone and written.endswith(phrases.OF_FIRMS) and _is_unlisted(written):
        yield signs.FIRM
    if alone and not written[1:].islower() and re.fullmatch(phrases.CAMEL, written):
        yield signs.THING
    elif not alone and not written.istitle() and _has_loud(written.split(" ")):
        yield signs.THING
        yield signs.MODEL


def _by_deed_behind(text: str, name: Name) -> Iterator[Sign]:
    """By what is told of it at once behind a blank."""
    start, end = name.start, name.end
    behind = text[end : end + REACH]
    if behind.startswith(phrases.SAYING) and " it" in behind and re.match(phrases.SAYING_IT, behind):
        yield signs.BODY_KIND
        if " " not in text[start:end] and _is_unlisted(text[start:end]):
            yield signs.THING
    elif text.startswith("(", end + 1) and _has_short_form(text, name):
        yield signs.SPELT_OUT
    elif name.type is PERSON and text.startswith(phrases.SET_UP, end):
        yield signs.THING
        yield signs.BODY_KIND
    elif text.startswith(phrases.LISTED_BEHIND, end) and _is_listed(text, name):
        yield signs.FIRM
    elif is_said_to_be(text, end):
        yield signs.BODY_DEFINED


def _is_listed(text: str, name: Name) -> bool:
    """Whether its shares are sold where it is listed; somebody is listed among others."""
    return phrases.LISTED.match(text, name.end) is not None and not _has_given(name.of(text))


def _by_kind(before: str, written: str) -> Iterator[Sign]:
    """What the word before a name says of it, where that is what bodies are; a name unheard of is hardly anybody's."""
    told = before in BODIES or before in FIRM_TRADES or before.endswith("-based")
    if told and " " not in written and _is_unlisted(written):
        yield signs.BODY_UNHEARD_OF
    elif before in BODIES:
        yield signs.BODY_KIND
    elif "-" in before and re.fullmatch(phrases.TIER, before) and not countries().peoples.get(fold(written)):
        yield signs.SIDE
        yield signs.THING


def _by_words_before(text: str, name: Name) -> Iterator[Sign]:
    start, end = name.start, name.end
    staffed = name.type is PERSON and text.endswith(phrases.STAFF_AT, 0, start)
    bought = text.endswith(phrases.BUYING, 0, start) and _is_unlisted(text[start:end])
    if staffed or bought or text.endswith(phrases.BEFORE_FIRMS, 0, start):
        yield signs.FIRM
    if text.endswith(phrases.TOLD, 0, start):
        yield signs.TOLD
    elif text.endswith(" told ", 0, start) and _is_paper_alone(text[start:end]):
        yield signs.TOLD_ALONE
    if text.endswith(" The ", 0, start) and re.fullmatch(phrases.WITH_ITS_ARTICLE, text[max(0, start - REACH) : start]):
        yield signs.OWN_ARTICLE
    if text.endswith(phrases.MEMBERS_OF, 0, start) and not text.startswith(APOSTROPHE_S, end):
        yield signs.BODY_KIND
    if text.endswith(phrases.OF_BODIES_ENDS, 0, start) and re.search(
        phrases.OF_BODIES, text[max(0, start - REACH) : start]
    ):
        yield signs.BODY_DEFINED if _is_explained(text, start, end) else signs.OWNER
    elif _is_part_of_firm(text, start, end):
        yield signs.BODY_DEFINED
    if text.endswith(phrases.WITH_ARTICLE, 0, start):
        yield from _behind_article(text, name)


def _behind_article(text: str, name: Name) -> Iterator[Sign]:
    start, end = name.start, name.end
    if text[start:end] in PAPERS:
        yield signs.PAPER_NAME
    elif text.startswith(phrases.KINDS_BEHIND, end):
        allied = text.startswith(phrases.ALLIED_BEHIND, end) and _is_unlisted(text[start:end])
        yield signs.BODY_DEFINED if allied else signs.BODY_KIND
    elif name.type is PERSON and (text.startswith(phrases.DOING_BEHIND, end) or _closes(text, start, end)):
        yield signs.THING
        yield signs.WITH_ARTICLE


def _is_paper_alone(written: str) -> bool:
    """Whether it is a word that no list has, or such a one behind an article of another language: "Al Volta"."""
    first, _, rest = fold(written).partition(" ")
    if not rest:
        return _is_unlisted(written)
    return first in phrases.ARTICLES_ABROAD and " " not in rest and not lists_of(rest)


CLOSING = (".", ",", ";", ")")


def _closes(text: str, start: int, end: int) -> bool:
    """Whether two rare words and more, the first nobody's dignity, end a clause: "blamed the Volta Prono."."""
    if " " not in text[start:end] or not text.startswith(CLOSING, end):
        return False
    words = fold(text[start:end]).split()
    return words[0] not in phrases.DIGNITIES and all(
        word.isalpha() and not is_english(word) and phrases.OTHERS.isdisjoint(lists_of(word)) for word in words
    )


def _by_words_behind(text: str, start: int, end: int) -> Iterator[Sign]:
    moves = _moves(text, end)
    if text.startswith(phrases.SUBSIDIARY, end):
        yield signs.BODY_DEFINED
    elif moves or text.startswith(phrases.BEHIND_FIRMS, end):
        yield signs.APPOINTED if text.endswith(phrases.NAMING, 0, start) else signs.FIRM
    if moves and " " not in text[start:end] and _is_unlisted(text[start:end]):
        yield signs.THING
    if text.startswith(phrases.SAID_IT, end) or text.startswith(phrases.MILITIAS, end):
        yield signs.BODY_KIND
    elif text.startswith(phrases.SIBLINGS, end) and "last" in lists_of(fold(text[start:end])):
        yield signs.KIN
    if text.startswith(phrases.ASKED_BEHIND, end):
        yield signs.ASKED
        yield signs.BODY_UNHEARD_OF if " " not in text[start:end] and _is_unlisted(text[start:end]) else signs.BODY_KIND
    elif text.startswith(" and ", end):
        other = re.match(phrases.AND_ANOTHER, text[end : end + REACH])
        if other and text.startswith(phrases.ASKED_BEHIND, end + other.end()):
            yield signs.ASKED
            if " " not in text[start:end] and _is_unlisted(text[start:end]):
                yield signs.BODY_UNHEARD_OF
    hires = text.startswith(phrases.HIRED, end) and re.match(phrases.HIRING, text[end : end + REACH])
    owned = " " in text[start:end] and text.endswith(OWNING, 0, start)
    if (hires or text.startswith(phrases.BEHIND_TEAMS, end)) and not (owned or _has_given(text[start:end])):
        yield signs.TEAM


def _by_aside(text: str, name: Name, last: str) -> Iterator[Sign]:
    start, end = name.start, name.end
    if is_explained(text, end) and not text.endswith(", ", 0, start):
        given = _has_given(text[start:end])
        opens = given and (not start or text.endswith(phrases.OPENINGS, 0, start)) and is_plainly_explained(text, end)
        if opens:
            yield signs.THING
        unsure = name.type is GROUP or (given and not opens)
        yield signs.BODY_KIND if unsure else signs.BODY_DEFINED
    elif name.type is PERSON and is_trading(text, end) and " " not in text[start:end] and _is_unlisted(text[start:end]):
        yield signs.BODY_KIND
    if name.type is PLACE and text.startswith(", based in ", end):
        yield signs.BODY_KIND
    if text.startswith(phrases.LED_BEHIND, end):
        yield signs.BODY_LED
    elif text.startswith(phrases.SET_UP, end):
        yield signs.THING
    if last not in LINKING and not text.endswith(", ", 0, start):
        if text.startswith(", which ", end):
            yield signs.THING
        elif text.startswith(phrases.WHO, end):
            yield signs.SOMEBODY


def _has_loud(words: Sequence[str]) -> bool:
    """Whether two capitals begin a word, as nobody's name does, "Orrin XPedal", and not a body that all news knows."""
    loud = any(word[:2].isupper() and word[2:4].islower() and word.isalpha() for word in words)
    return loud and fold(words[0]) not in ALWAYS_BODIES


def _is_explained(text: str, start: int, end: int) -> bool:
    """Whether it stands between commas with its article, or is of several words of which the first is nobody's name:
    "Mali's parliament, the Orrin,", "The contractor, Volta Prono,".
    """
    first, _, rest = text[start:end].partition(" ")
    unheard = bool(rest) and PERSONAL.isdisjoint(lists_of(fold(first)))
    return text.startswith(",", end) and (unheard or text.endswith("the ", 0, start))


def _is_part_of_firm(text: str, start: int, end: int) -> bool:
    """Whether it stands between commas behind what a firm has: "its own internet arm, Volta,"."""
    closed = text.endswith(phrases.OF_PARTS_ENDS, 0, start) and text.startswith((",", "."), end)
    return closed and bool(re.search(phrases.OF_PARTS, text[max(0, start - REACH) : start]))


def _is_no_city(written: str) -> bool:
    folded = fold(written)
    return "city" not in lists_of(folded) and folded not in countries().peoples


def _is_unlisted(written: str) -> bool:
    """Whether it is no word, place or person that a list knows."""
    return not lists_of(fold(written))


def _has_short_form(text: str, name: Name) -> bool:
    """Whether it has a short form in brackets; behind somebody that is an honour or a party: "Orrin Roca (SAN)"."""
    written = name.of(text)
    found = re.match(phrases.SHORT_FORM, text[name.end : name.end + 10])
    if found is None or _has_given(written):
        return False
    return name.type is not PERSON or found[0].startswith(f" ({written[0]}")


def _has_given(written: str) -> bool:
    """Whether it is of two words, the first of which is a given name.

    People beat others too, and have in brackets whom they play for.
    """
    words = fold(written).split()
    if len(words) != 2 or "first" not in (listed := lists_of(words[0])) or words[0] in countries().places:
        return False
    return "city" not in listed or "common" not in lists_of(words[1])


def _moves(text: str, end: int) -> bool:
    """Whether its share moved by so much: "Roca rose 3%"."""
    by = next((end + len(move) for move in phrases.MOVES if text.startswith(move, end)), 0)
    counted = by > 0 and any(map(str.isdecimal, text[by : by + len("USD 3")]))
    return counted and re.match(phrases.BY, text[by : by + REACH]) is not None
