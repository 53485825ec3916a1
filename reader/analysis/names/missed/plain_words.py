"""Names that are plain words: "the House", "Labour", "Air Force One", and people whose surname is May.

And ships by their prefix, and lands whose names are of many words.
"""

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from itertools import chain

from reader.analysis.document import Document
from reader.analysis.english.roles import ROLE_HEADS
from reader.analysis.english.words import APOSTROPHE_S
from reader.analysis.names.lore.countries import LONG, countries
from reader.analysis.names.tagging.lists import fold, lists_of
from reader.analysis.names.tagging.tagger import Name
from reader.analysis.names.tagging.words import NEVER_NAMES, PLAIN_CAPITALS
from reader.analysis.wordlists import word_set
from reader.entities import GROUP, ORGANIZATION, PERSON, PLACE, PRODUCT, EntityType

HOUSE = r"(?<=[Tt]he )House\b(?! of\b)(?! [A-Z])"
OF_THE_HOUSE = word_set("Congress Congressional Congressman Congresswoman Republican Republicans Senate")
"""Where one of these is written too, "the House" is the one in Washington."""
LABOUR = r"\bLabour\b(?! (?:Party|Day|Court|Ministry|Minister|Department|Organi[sz]ation|Office|Union)\b)"
LABOUR_PARTY = r"\b(?<![A-Z][a-z] )Labour Party\b"
WHOSE_LABOUR = (
    r"\bLabour['’]s [A-Z][a-z]+ [A-Z]"
    r"|(?<![\w’'-])(?!(?:and|for|of) )[a-z]+ Labour\b"
    r"(?![’'-]?\w| [A-Z]| and [A-Z]\w+ [A-Z]| (?:minister|ministry|office|unions?)\b)"
)
"""Somebody of the party, as papers have it, "Labour's Ines Roca", or the word by itself within a sentence."""
OF_LABOUR = ("Labour Party", "Labour leader", "Labour MP", "Labour government", "Tory", "Tories", "Conservatives")
"""Where the text has one of these, "Labour" is the party."""
NO_PARLIAMENTS = ("Act of ", "Houses of ", "Member of ", "Members of ", "member of ", "members of ")
"""What is called by one, and what somebody is who sits there."""
OF_LANDS = ("Cabinet", "Parliament")
"""Those of the land that a text tells of, which need no article."""
CONSERVATIVES = r"(?<=[Tt]he )Conservatives\b(?! [A-Z])"
PAPERS = frozenset(
    ("Axios", "Billboard", "Dawn", "Deadline", "Fortune", "Nature", "Politico", "Science", "Slate", "Time", "Variety",
     "Vogue", "Wired")
)  # fmt: skip
"""Papers that are called by a plain word, where they report, are told or print something."""
PAPER = rf"\b(?:{'|'.join(sorted(PAPERS))})\b(?= (?:(?:first |has |had )?reported (?:that|on)|called|magazine)\b)"
PAPER += (
    rf"|(?:(?<=told )|(?<=ublished in )|(?<=the journal )|(?<=magazine ))(?:{'|'.join(sorted(PAPERS))})\b(?! [A-Z])"
)
POLLS = r"\b(?:[Aa]n?|[Tt]he|[Nn]ew|[Ll]atest|[Rr]ecent) ([A-Z][\w-]*[A-Z]\w*) (?:opinion |exit )?(?:poll|survey)\b"
"""Who asked, whose name is capitals or has one within: "a MORI poll"."""
OF_POLLS = frozenset(("poll", "survey"))
SHIP_PREFIXES = (
    "HMS",
    "USS",
    "HMAS",
    "HMCS",
    "HMNZS",
    "USNS",
    "USCGC",
    "CCGS",
    "RMS",
    "INS",
    "MV",
    "BRP",
    "KMP",
    "KRI",
    "ROKS",
)
AGENCIES = frozenset(("INS", "RMS"))
"""Letters that bodies have as well."""
SHIP = (
    rf"\b(?:{'|'.join(SHIP_PREFIXES)}) [A-Z]\w+(?: (?:of )?[A-Z]\w+)?(?: (?:[IVX]+|\d{{1,4}})\b)?"
    r"|\b(?:Air Force|Marine) One\b"
)
LED_BY_ONE = frozenset(("Force", "Marine"))
"""What stands before "One"."""
LONG_ENDS = frozenset(land.rpartition(" ")[2] for land in LONG)
MAY = r"[A-Z](?<!\w[A-Z])[a-z]+ May\b(?! \d)"
"""Written so that it begins with a letter, which is looked for faster than the edge of a word."""
MAY_ALONE = (
    r"(?:(?<=Mr )|(?<=Ms )|(?<=Mrs )|(?<=Mr\. )|(?<=Ms\. )|(?<=Mrs\. ))May\b"
    r"|\bMay(?=['’]s | said| told| has | had | added)"
)


def plain_names(document: Document) -> Iterator[Name]:
    """What a text names by plain words, in no order. A pattern is tried only where the text has a word of it."""
    text, words = document.text, document.vocabulary
    yield from _politics(text, words)
    if not words.isdisjoint(PAPERS):
        yield from _found(PAPER, text, ORGANIZATION)
    if not words.isdisjoint(OF_POLLS):
        yield from (Name(*one.span(1), ORGANIZATION) for one in re.finditer(POLLS, text) if _may_ask(one[1]))
    if "May" in words:
        yield from _people_called_may(text)
    if not LONG_ENDS.isdisjoint(words):
        yield from chain(*(_found(rf"\b{re.escape(land)}\b", text, PLACE) for land in LONG if land in text))
    if not words.isdisjoint(SHIP_PREFIXES) or ("One" in words and not LED_BY_ONE.isdisjoint(words)):
        yield from _ships(text)


def _politics(text: str, words: AbstractSet[str]) -> Iterator[Name]:
    """The houses and parties."""
    if "House" in words and not OF_THE_HOUSE.isdisjoint(words):
        yield from _found(HOUSE, text, ORGANIZATION)
    if "Labour" in words and (any(word in text for word in OF_LABOUR) or re.search(WHOSE_LABOUR, text)):
        yield from _found(LABOUR, text, ORGANIZATION)
        yield from _found(LABOUR_PARTY, text, ORGANIZATION)
    for body in OF_LANDS:
        if body in words:
            yield from (Name(at, at + len(body), ORGANIZATION) for at in _alone(text, body))
    if "Conservatives" in words:
        yield from _found(CONSERVATIVES, text, GROUP)


def _people_called_may(text: str) -> Iterator[Name]:
    """Those whose surname is May, where the text has a full name with it: then also where it stands alone."""
    full = [found for found in re.finditer(MAY, text) if _is_given(found[0].partition(" ")[0])]
    yield from (Name(*found.span(), PERSON) for found in full)
    if full:
        yield from _found(MAY_ALONE, text, PERSON)


LONGEST = 30
"""Characters of the word before such a body."""


def _alone(text: str, body: str) -> Iterator[int]:
    """Where a body is named without any other word that has a capital."""
    at = text.find(body)
    while at >= 0:
        end = at + len(body)
        before = text[max(0, at - LONGEST) : at].rpartition(" ")[0].rpartition(" ")[2]
        owned = before.endswith(APOSTROPHE_S)
        part = before[:1].isupper() and before[-1:].isalnum() and not (owned or before.lower() in NEVER_NAMES)
        within = part or text[at - 1 : at] not in ("", " ", "\n", "“", '"')
        goes_on = text[end : end + 1].isalnum() or (text.startswith(" ", end) and text[end + 1 : end + 2].isupper())
        if not (within or goes_on or text.endswith(NO_PARLIAMENTS, 0, at)):
            yield at
        at = text.find(body, end)


def _ships(text: str) -> Iterator[Name]:
    """Each ship, but no agency's officer: "INS Commissioner Roca"."""
    for found in re.finditer(SHIP, text):
        prefix, first, *rest = found[0].split(" ")
        if prefix in AGENCIES and fold(first) in ROLE_HEADS:
            continue
        titled = bool(rest) and fold(rest[-1]) in ROLE_HEADS and text[found.end() :][1:2].isupper()
        yield Name(found.start(), found.end() - titled * (len(rest[-1]) + 1 if rest else 0), PRODUCT)


LANDS = frozenset(("eu", "un", "us"))
"""Whose polls are of those in them."""


def _may_ask(word: str) -> bool:
    """Whether capitals are no land's nor plain words': "a UK poll", "an HIV survey"."""
    low = fold(word)
    return low not in countries().places and low not in PLAIN_CAPITALS and low not in LANDS


def _is_given(word: str) -> bool:
    listed = lists_of(fold(word))
    return "first" in listed and "common" not in listed


def _found(pattern: str, text: str, kind: EntityType) -> Iterator[Name]:
    return (Name(*found.span(), kind) for found in re.finditer(pattern, text))
