"""What news of markets calls by names that look like no names: "the Dow", "the Fed", "Moody's", "Volta Mutual"."""

import re
from collections.abc import Iterator

from reader.analysis.names.tagging.lists import fold, lists_of
from reader.analysis.names.tagging.tagger import Name
from reader.entities import EntityType

SIGNS = (
    "Federal Reserve", "Dow", "Nasdaq", "S&P", "FTSE", "Nikkei", "Hang Seng", "Poor’s", "Poor's", "Moody", "McDonald",
    "Sotheby", "Macy", "Sainsbury", "Sensex", "Nifty", "ovespa", "KOSPI", "Kospi", "Topix", "CAC 40", "DAX", "KSE",
    "PSEi", "TAIEX", "WIG20", "BIST 100", "IBEX", "ASX", "STOXX", "TSX", "SMI",
)  # fmt: skip
"""Texts without these are not read."""
MARKETS = (
    r"\bFederal Reserve(?: Board| Bank)?|(?<=[Tt]he )Fed\b|\bFed(?= [Cc]hair)"
    r"|\bDow Jones(?: [Ii]ndustrial [Aa]verage)?|(?<=[Tt]he )Dow\b|\b(?:Nasdaq|NASDAQ)(?: [Cc]omposite)?"
    r"|\b(?:Moody|McDonald|Sotheby|Macy|Sainsbury)['’]s\b"
    r"|(?:\bS&P|\bStandard & Poor['’]s)(?: 500)?|\bFTSE 100|\bNikkei(?: 225)?|\bHang Seng"
    r"|\b(?:Sensex|Nifty(?: 50)?|I?[Bb]ovespa|KOSPI|Kospi|Topix|CAC 40|IBEX 35|TSX|KSE[- ]100)\b"
    r"|\b(?:PSEi|TAIEX|WIG20|BIST 100)\b|(?<=[Tt]he )(?:DAX|SMI)\b"
    r"|\b(?:S&P/)?ASX 200\b|\b(?:Euro )?STOXX (?:50|600)\b"
)


IN_SMALL = (
    "adidas", "airBaltic", "e.l.f. Beauty", "eBay", "eToro", "easyJet", "flydubai", "iHeartMedia", "iQiyi", "iRobot",
    "ifo Institute", "lululemon", "SK hynix", "thyssenkrupp", "trivago", "xAI",
)  # fmt: skip
"""Firms that write themselves, or a part of themselves, in small letters."""
FIRM_HEADS = (
    "Airlines", "Airways", "Bancorp", "Holdings", "Motors", "Mutual", "Pharmaceuticals", "Securities",
)  # fmt: skip
FIRM = rf"\b([A-Z][a-z][\w’'-]*) (?:{'|'.join(FIRM_HEADS)})\b"
"""What only firms end in, behind their own name: "Volta Mutual"."""


def market_names(text: str) -> Iterator[Name]:
    """The central bank of the United States, the indexes and their makers, and firms called by an owner, in order."""
    if any(sign in text for sign in SIGNS):
        for found in re.finditer(MARKETS, text):
            yield Name(*found.span(), EntityType.ORGANIZATION)


def small_names(text: str) -> Iterator[Name]:
    """Firms that begin with a small letter, or go on with one."""
    for firm in IN_SMALL:
        if firm in text:
            for found in re.finditer(rf"(?<!\w){re.escape(firm)}\b", text):
                yield Name(*found.span(), EntityType.ORGANIZATION)


def firm_names(text: str) -> Iterator[Name]:
    """Firms whose last word says what they are, and whose first is no common word, in order."""
    if any(head in text for head in FIRM_HEADS):
        for found in re.finditer(FIRM, text):
            if "common" not in lists_of(fold(found[1])):
                yield Name(*found.span(), EntityType.ORGANIZATION)
