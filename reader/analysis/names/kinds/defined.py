"""What a text says that a name is, where it says that it is a body: "Volta, a small lender", "Volta is a bank"."""

import re

from reader.analysis.english.roles import FIRM_TRADES
from reader.analysis.english.words import APOSTROPHE_S, ARTICLES
from reader.analysis.names.lore.heads import BODIES
from reader.analysis.wordlists import word_set

KINDS = BODIES | word_set(
    """
    alliance association authority bloc broadcaster cartel club coalition commission cooperative council distillery
    dressmaker exchange federation foundation fund gang hospital initiative institute lobby museum operator orchestra
    publisher school society supplier syndicate theatre think-tank trust university
    """
)
OF_BODIES = "advisory|governing|industry|professional|regulatory|representative|trade|umbrella"
"""What a body is beside one that is no corpse, star or water."""
LAST = KINDS | {"body", "site"}
"""The last word of any: other sites than those of news are places, and a body alone is somebody's."""
PLAIN = str.maketrans(dict.fromkeys(",.;:)—–", " "))
"""Marks that may stand behind one of these; to look for the word first is faster."""
BODY = rf"(?:[\w-]+s['’]|[\w-]+['’]s|{OF_BODIES}) body(?! of)"
KIND = rf"(?:[\w’'-]+ ){{0,4}}(?:{'|'.join(sorted(KINDS))}|news site|{BODY})"
KIND += (
    r"(?=[,.;:)]|\Z|—|–| (?:allied|and|at|based|behind|close|for|formerly|founded|from|in|led|of|on|once|owned|run"
    r"|that|which|whose|with)\b)"
)
TOLD = rf"(?:, (?:an?|the|[\w’']+['’]s)| (?:is|was) an?) {KIND}"
""""Volta is a bank", "Volta, a small lender", "Roca, Mali’s largest party", but not "Roca, the company’s head"."""
TRADE = (
    rf", an? (?:[\w’'-]+ ){{0,3}}(?:{'|'.join(sorted(FIRM_TRADES))})(?=[,.;]| (?:based|close|from|in|of|owned|with)\b)"
)
BEING = (" is a ", " is an ", " was a ", " was an ")
LINKING = word_set("about against by for from in of on over to with")
"""Behind these what follows may be told of something before: "the vote against Roca, which", "Lund of Tarna, who"."""
REACH = 60
"""Characters behind a name that are looked at."""


def is_explained(text: str, end: int) -> bool:
    """Whether what a body is stands between commas behind a name that ends at `end`."""
    if not text.startswith(", ", end):
        return False
    following = text[end : end + REACH]
    opening = following[2:].partition(" ")[0]
    if opening not in ARTICLES and not opening.endswith(APOSTROPHE_S):
        return False
    return not LAST.isdisjoint(following.translate(PLAIN).split()) and bool(re.match(TOLD, following))


def is_trading(text: str, end: int) -> bool:
    """Whether what stands between commas behind a name is what firms do, and people too: "Volta, a builder"."""
    return text.startswith((", a ", ", an "), end) and bool(re.match(TRADE, text[end : end + REACH]))


def is_plainly_explained(text: str, end: int) -> bool:
    """Whether that is a body, "the accountancy firm", and nobody of one: "the head of the firm"."""
    found = re.match(TOLD, text[end : end + REACH])
    return found is not None and LINKING.isdisjoint(found[0].split()) and " at " not in found[0]


def is_said_to_be(text: str, end: int) -> bool:
    """Whether the text goes on to say that it is a body, and nobody of one: "Volta is a software company"."""
    if not text.startswith(BEING, end):
        return False
    following = text[end : end + REACH]
    return not LAST.isdisjoint(following.translate(PLAIN).split()) and is_plainly_explained(text, end)
