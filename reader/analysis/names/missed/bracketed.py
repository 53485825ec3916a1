"""Names with brackets in them: acts that amend others, and wings of parties.

"Harbour (Amendment) Act", "JD(U)", "Harbour Party (United)": the tagger ends a name where a bracket opens.
"""

import re
from collections.abc import Iterator, Sequence

from reader.analysis.document import Document
from reader.analysis.names.tagging.lists import fold
from reader.analysis.names.tagging.tagger import Name
from reader.analysis.wordlists import word_set
from reader.entities import LAW, ORGANIZATION

LAWS = ("Act", "Bill", "Law", "Order", "Ordinance", "Regulations", "Rules")
SIGNS = tuple(f") {law}" for law in LAWS)
CAPITAL = r"[A-Z][\w’'-]*"
WORDS = rf"{CAPITAL}(?: (?:(?:and|for|of|of the) )?{CAPITAL}){{0,6}}"
AMENDING = rf"(?!The )\b{WORDS} \({WORDS}\) (?:{'|'.join(LAWS)})\b"
PARTY = r"\b[A-Z]{2,5}\Z"
SHORT = r"\([A-Z]{1,3}\)(?!\w)"
"""A party's short form, and that of the wing of it: "CPI(M)"."""
PARTIES = word_set("cong congress dal front league morcha movement party sena union")
WINGS = (
    "Ambedkar", "Athawale", "Democratic", "Liberation", "Maoist", "Maoist Centre", "Marxist", "Marxist-Leninist",
    "Nationalist", "Ram Vilas", "Reformist", "Secular", "Sharadchandra Pawar", "Socialist", "Soviet", "UBT",
    "Unified Marxist-Leninist", "Unified Socialist", "United",
)  # fmt: skip
"""What tells wings of a party apart; other brackets hold what it is called for short, or in its own language."""
WINGS_BEHIND = tuple(f" ({wing})" for wing in WINGS)


def bracketed_names(document: Document, names: Sequence[Name]) -> Iterator[Name]:
    """Names with what stands in brackets behind them, in no order; `names` are those found without their brackets."""
    text = document.text
    if not document.vocabulary.isdisjoint(LAWS) and any(sign in text for sign in SIGNS):
        for found in re.finditer(AMENDING, text):
            yield Name(*found.span(), LAW)
    yield from _short_wings(text)
    for name in names:
        if name.type is ORGANIZATION and text.startswith(WINGS_BEHIND, name.end) and _is_party(text, name):
            yield name._replace(end=text.index(")", name.end) + 1, chances=())


def _short_wings(text: str) -> Iterator[Name]:
    opening = text.find("(")
    while opening > 0:
        short = text[opening - 1].isupper() and re.match(SHORT, text[opening : opening + 6])
        party = re.search(PARTY, text[max(0, opening - 6) : opening]) if short else None
        if short and party:
            yield Name(opening - len(party[0]), opening + short.end(), ORGANIZATION)
        opening = text.find("(", opening + 1)


def _is_party(text: str, name: Name) -> bool:
    written = name.of(text)
    words = fold(written).split()
    return written.isupper() or (len(words) > 1 and not PARTIES.isdisjoint(words))
