"""What news of markets calls by names that look like no names: "the Dow", "the Fed", "Moody's", "Volta Mutual"."""

import re
from collections.abc import Iterator

from reader.analysis.document import Document
from reader.analysis.english.roles import BEFORE_PEOPLE, FIRM_TRADES, FIRM_WORDS
from reader.analysis.names.tagging.lists import fold, is_english, lists_of
from reader.analysis.names.tagging.tagger import Name
from reader.analysis.names.tagging.words import CALENDAR
from reader.analysis.wordlists import word_set
from reader.entities import ORGANIZATION

SIGNS = word_set(
    """
    ASX BIST Bovespa CAC DAX Dow FTSE Hang IBEX Ibovespa KOSPI KSE Kospi Macy McDonald Moody NASDAQ Nasdaq Nifty Nikkei
    PSEi Poor Reserve S&P SMI STOXX Sainsbury Sensex Sotheby TAIEX TSX Topix WIG20
    """
)
"""Texts without these words are not read."""
MARKETS = (
    r"Federal Reserve(?: Board| Bank)?|Fed\b(?:(?<=[Tt]he Fed)|(?= [Cc]hair))"
    r"|Dow Jones(?: [Ii]ndustrial [Aa]verage)?|Dow\b(?<=[Tt]he Dow)|Nasdaq(?: [Cc]omposite)?|NASDAQ(?: [Cc]omposite)?"
    r"|Moody['’]s\b|McDonald['’]s\b|Sotheby['’]s\b|Macy['’]s\b|Sainsbury['’]s\b"
    r"|S&P(?:/ASX 200\b| 500)?|Standard & Poor['’]s(?: 500)?|FTSE 100|Nikkei(?: 225)?|Hang Seng"
    r"|Sensex\b|Nifty(?: 50)?\b|Ibovespa\b|Bovespa\b|KOSPI\b|Kospi\b|Topix\b|CAC 40\b|IBEX 35\b|TSX\b|KSE[- ]100\b"
    r"|PSEi\b|TAIEX\b|WIG20\b|BIST 100\b|DAX\b(?<=[Tt]he DAX)|SMI\b(?<=[Tt]he SMI)"
    r"|ASX 200\b|Euro STOXX (?:50|600)\b|STOXX (?:50|600)\b"
)
"""Each begins with a letter, which is looked for faster than the edge of a word."""


IN_SMALL = (
    "adidas", "airBaltic", "e.l.f. Beauty", "eBay", "eToro", "easyJet", "flydubai", "iHeartMedia", "iQiyi", "iRobot",
    "ifo Institute", "lululemon", "Seven & i Holdings", "SK hynix", "thyssenkrupp", "trivago", "xAI",
)  # fmt: skip
"""Firms that write themselves, or a part of themselves, in small letters."""
SMALL_ENDS = frozenset(firm.rpartition(" ")[2] for firm in IN_SMALL)
FIRM_HEADS = (
    "Airlines", "Airways", "Bancorp", "Holdings", "Motors", "Mutual", "Pharmaceuticals", "Securities",
)  # fmt: skip
NO_FIRST = frozenset(("common", "state"))
"""No firm is called by a plain word; a state has an AG, who is no firm."""
FIRM_FORMS = ("AG", "ASA", "GmbH", "KGaA", "Oyj", "PLC", "SA", "SpA")
FORM = rf"(?:[A-Z][\w’'-]* ){{0,2}}(?:{'|'.join(FIRM_FORMS)})(?! [A-Z])"
FIRM = rf"\b([A-Z][a-z][\w’'-]*) (?:{'|'.join(FIRM_HEADS)}|{FORM})\b"
"""What only firms end in, behind their own name: "Volta Mutual", "Orrin Global SA"."""


PARTNERS = r"\b([A-Z][a-z]+) & ([A-Z][a-z]+)\b(?![-&’]| [A-Z&])"
"""Two whom a firm is called by, and no more words: "Roca & Lund"."""
PARTNERED = " & "
GIVEN = r"\b([A-Z][\w’'-]*) \Z"
"""The word before one; it may be somebody's given name."""
REACH = 30
"""Characters in which it stands."""
NO_PARTNERS = frozenset(("city", "state"))


def partner_names(document: Document) -> Iterator[Name]:
    """Firms that are called by two surnames, one of which is no plain word and neither a city, or by one twice."""
    for found in re.finditer(PARTNERS, document.text) if PARTNERED in document.text else ():
        one, other = (lists_of(fold(word)) for word in found.groups())
        surnames = "last" in one and "last" in other and NO_PARTNERS.isdisjoint((*one, *other))
        before = re.search(GIVEN, document.text[max(0, found.start() - REACH) : found.start()])
        given = before and "first" in lists_of(fold(before[1])) and fold(before[1]) not in CALENDAR
        if given or fold(found[2]) in BEFORE_PEOPLE:
            continue
        if found[1] == found[2] or (surnames and not all(map(_is_plain, found.groups()))):
            yield Name(*found.span(), ORGANIZATION)


def _is_plain(word: str) -> bool:
    return "common" in lists_of(fold(word)) or is_english(fold(word))


def market_names(document: Document) -> Iterator[Name]:
    """The central bank of the United States, the indexes and their makers, and firms called by an owner, in order."""
    if not SIGNS.isdisjoint(document.vocabulary):
        for found in re.finditer(MARKETS, document.text):
            if not document.text[found.start() - 1 : found.start()].isalnum():
                yield Name(*found.span(), ORGANIZATION)


def small_names(document: Document) -> Iterator[Name]:
    """Firms that begin with a small letter, or go on with one."""
    for firm in () if SMALL_ENDS.isdisjoint(document.vocabulary) else IN_SMALL:
        if firm in document.text:
            for found in re.finditer(rf"(?<!\w){re.escape(firm)}\b", document.text):
                yield Name(*found.span(), ORGANIZATION)


def firm_names(document: Document) -> Iterator[Name]:
    """Firms whose last word says what they are, and whose first is no common word, in order."""
    if not document.vocabulary.isdisjoint((*FIRM_HEADS, *FIRM_FORMS)):
        for found in re.finditer(FIRM, document.text):
            first = fold(found[1])
            if NO_FIRST.isdisjoint(lists_of(first)) and first not in FIRM_TRADES and first not in FIRM_WORDS:
                yield Name(*found.span(), ORGANIZATION)
