"""Sides in reports of sport: by what their players are called, "The Otters", and in lists of results within a line."""

import re
from collections.abc import Iterator

from reader.analysis.document import Document
from reader.analysis.names.kinds.headwords import PLAYERS
from reader.analysis.names.kinds.opponents import met_names, plays_in_sides
from reader.analysis.names.kinds.teams import PLAY, PLAYS, is_sport
from reader.analysis.names.lore.countries import countries
from reader.analysis.names.tagging.lists import fold
from reader.analysis.names.tagging.tagger import Name
from reader.analysis.names.tagging.words import EVENT_HEADS
from reader.analysis.wordlists import word_set
from reader.entities import ORGANIZATION, PLACE

# Patterns are compiled when a text first needs them.
CALLED = r"\b[Tt]he ([A-Z][a-z]+s)\b(?! [A-Z])"
NAMED = r"[^\W\d_a-z][\w.'’&-]*(?: (?:[^\W\d_a-z][\w.'’&-]*|de|of)){0,3}"
POINTS = rf"(?:(?<=: )|(?<=, )|(?<=; ))({NAMED}) \d{{1,3}}(?=[,;.])"
"""A side with what it has won so far, between commas: "Tarna 21, Halden 20"."""
RESULT = rf"(?:(?<=: )|(?<=; ))({NAMED}) \d{{1,3}},? ({NAMED}) \d{{1,3}}(?=[;.])"
"""A result beside others in one line: "Tarna 2 Halden 1; Corvo 3 Lissen 0"."""
SHORT = r"\b[a-z]+,? (Celtic|Hearts|Hibs|Inter|Spurs|Wolves)\b(?! [A-Z])"
"""Clubs that are called by a plain word, where they open no sentence."""
SHORT_CLUBS = frozenset(("Celtic", "Hearts", "Hibs", "Inter", "Spurs", "Wolves"))
WEDNESDAY = r"(?<!\bin )\bSheffield Wednesday\b"
"""A club that is called by a day; in the town something happens that day."""
OF_CLUB = "boss|captain|coach|defender|fans|goalkeeper|manager|midfielder|owner|players|striker"
SURELY_WEDNESDAY = rf"{WEDNESDAY}(?:['’]s\b| (?:{OF_CLUB})\b)"
"""The same, in a text that may not be one of sport."""
NICKNAMES = frozenset(("Bianconeri", "Blaugrana", "Giallorossi", "Nerazzurri", "Partenopei", "Rossoneri"))
"""What the players of a club are called in its own language."""
BRACKETED = r"(?<=\()[A-Z]{3}(?=\))"
LEAST_LANDS = 2
"""Countries in brackets that make a list of who starts."""
LANDS = word_set(
    """
    alg ang arg arm aus aut aze bah ban bel blr bol bot bra brn bul bur cam can chi chn civ cmr col crc cro cub cyp cze
    den dom ecu egy eng eri esp est eth fin fra gab gbr geo ger gha gre gua hkg hon hun ina ind iri irl irq isl isr ita
    jam jor jpn kaz ken kgz kor kos ksa kuw lat lbn ltu lux mar mas mda mex mgl mkd mli mlt mne moz mya nam ned nep ngr
    nor nzl oma pak pan par per phi pol por prk pur qat rou rsa rus rwa sco sen sgp slo smr srb sri sud sui svk swe syr
    tan tha tjk tkm tpe tri tun tur uae uga ukr uru usa uzb ven vie wal zam zim
    """
)
"""Countries as the International Olympic Committee cuts them short, in brackets behind who starts for them."""
LEAST_LISTED = 3
"""Results, or points, that make a list of them."""


def side_names(document: Document) -> Iterator[Name]:
    """The sides of a report of sport, in no order."""
    text, sport = document.text, is_sport(document)
    if "Sheffield" in document.vocabulary and "Wednesday" in document.vocabulary:
        called = sport or re.search(SURELY_WEDNESDAY, text)
        yield from (Name(*one.span(), ORGANIZATION) for one in (re.finditer(WEDNESDAY, text) if called else ()))
    if not sport:
        return
    yield from _called(text)
    if plays_in_sides(document):
        yield from met_names(text)
    for one in () if document.vocabulary.isdisjoint(SHORT_CLUBS) else re.finditer(SHORT, text):
        yield Name(*one.span(1), ORGANIZATION)
    for nickname in NICKNAMES & document.vocabulary:
        yield from (Name(*one.span(), ORGANIZATION) for one in re.finditer(rf"\b{nickname}\b", text))
    lands = [one for one in re.finditer(BRACKETED, text) if one[0].lower() in LANDS]
    for one in lands if len(lands) >= LEAST_LANDS else ():
        yield Name(*one.span(), PLACE)
    for pattern in (POINTS, RESULT):
        listed = list(re.finditer(pattern, text)) if any(mark in text for mark in (", ", "; ")) else []
        for one in listed if len(listed) >= LEAST_LISTED else ():
            for at in range(1, len(one.groups()) + 1):
                yield Name(*one.span(at), ORGANIZATION)


def _called(text: str) -> Iterator[Name]:
    """Those that are called by their players alone, where one of them plays somewhere or is known to be called so."""
    found = [one for one in re.finditer(CALLED, text) if _may_play(fold(one[1])) and not _is_family(text, one[1])]
    plays = {one[1] for one in found if fold(one[1]) in PLAYERS or text.startswith((*PLAY, *PLAYS), one.end())}
    for one in found:
        if one[1] in plays:
            yield Name(*one.span(1), ORGANIZATION)


def _may_play(word: str) -> bool:
    return word not in EVENT_HEADS and word[:-1] not in EVENT_HEADS and word not in countries().peoples


def _is_family(text: str, several: str) -> bool:
    """Whether one of them is named alone, as somebody is: "the Rocas" and "Ines Roca"."""
    return re.search(rf"\b{several[:-1]}\b", text) is not None
