"""All names of a text joined: those that were tagged, grown over the words at them, and those found by rules.

How one grows is left to `growing`. Of names that share words the longest stays, but for the sides of a match.
"""

import re
from collections.abc import Iterator, Sequence

from reader.analysis.document import Document
from reader.analysis.names.bounds.events import with_storms
from reader.analysis.names.bounds.growing import all_grown
from reader.analysis.names.bounds.pairs import of_two_firms
from reader.analysis.names.bounds.people import nicknamed
from reader.analysis.names.bounds.vessels import with_titles
from reader.analysis.names.bounds.wholes import rejoined
from reader.analysis.names.kinds.sides import side_names
from reader.analysis.names.kinds.teams import result_names
from reader.analysis.names.lore.states import short_states
from reader.analysis.names.missed.bracketed import bracketed_names
from reader.analysis.names.missed.contests import contests
from reader.analysis.names.missed.markets import firm_names, market_names, partner_names, small_names
from reader.analysis.names.missed.models import model_names
from reader.analysis.names.missed.plain_words import plain_names
from reader.analysis.names.missed.scorecards import listed_names
from reader.analysis.names.missed.works import work_names
from reader.analysis.names.tagging.tagger import Name
from reader.entities import LAW, PLACE

ACCORDS = ("Agreement on ", "Convention on ", "Treaty on ", "Protocol on ", "Declaration on ", "Accord on ")
ACCORD = f"(?:{'|'.join(ACCORDS)})" r"(?:the )?[A-Z][\w-]+(?:(?: and| of| for| the| in){0,2} [A-Z][\w-]+){0,12}"
"""What states sign is named by what it is on, through every "and" and "of"."""
DOING_ACT = r"(?<=[Tt]he )[A-Z][a-z]+ing(?: (?:[A-Z][\w'’-]*|and|for|from|in|of|on|out|the|to|with)){2,14} Act\b"


def join(document: Document, names: Sequence[Name]) -> tuple[Name, ...]:
    """The names with those that rules find, each grown over the words at it; none shares a word with another."""
    text = document.text
    held = {name.start for name in names if name.type is PLACE}
    states = [*short_states(text, names)]
    sides = {*result_names(text), *side_names(document), *listed_names(document)}
    sides.update(one for one in states if one.start not in held)
    found = [*sides, *states, *_accords(text), *nicknamed(text), *bracketed_names(document, names)]
    found += [*market_names(document), *plain_names(document), *small_names(document), *contests(document)]
    found += [*_acts(document), *model_names(document, names), *work_names(document)]
    sure = frozenset(found)
    found += [*firm_names(document), *partner_names(document)]
    whole = with_titles(document, rejoined(document, [*of_two_firms(text, names)]))
    grown = sorted(with_storms(document, (*found, *all_grown(text, whole))))
    kept: list[Name] = []
    for name in grown:
        if kept and name.start < kept[-1].end:
            kept[-1] = max(kept[-1], name, key=lambda one: (one in sides, one.end - one.start, one in sure))
        else:
            kept.append(name)
    return tuple(kept)


def _acts(document: Document) -> Iterator[Name]:
    """The laws that are called by what they do: "Keeping Nets out of Harbours Act"."""
    if "Act" in document.vocabulary:
        for found in re.finditer(DOING_ACT, document.text):
            yield Name(*found.span(), LAW)


def _accords(text: str) -> Iterator[Name]:
    if any(on in text for on in ACCORDS):
        for found in re.finditer(ACCORD, text):
            yield Name(*found.span(), LAW)
