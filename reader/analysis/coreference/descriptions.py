"""Descriptions that news puts for somebody just named: "the right-hander", "the 34-year-old", "the mother of two".

Only such as hardly bring in somebody new: "the judge said" may be a judge whom nobody has named, "the striker said" is
the striker of the sentence before.
"""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from reader.analysis.document import word_at
from reader.analysis.english.roles import KIN, is_role_word
from reader.analysis.english.words import AUXILIARIES, DETERMINERS, JOINERS, NUMERALS, PREPOSITIONS
from reader.analysis.wordlists import word_set

FIT = re.compile(
    r"\d{1,3}-year-old|\d0-something|(?:right|left)-(?:hander|footer)|(?:(?:grand)?(?:mother|father)|gran|grandad|mum|mom|nan|dad)-of-\w+"
)
"""An age, a hand, a number of children, in one word."""
KIN_AND_PARTNERS = KIN | {"partner"}
PARENTS = word_set("mother father grandmother grandfather")
"""With a number of children behind them."""
KNOWN_FOR = word_set(
    """
    billionaire multimillionaire millionaire multi-millionaire tycoon mogul magnate businessman businesswoman
    entrepreneur founder co-founder ceo frontman
    industrialist philanthropist socialite heiress celebrity politician octogenarian septuagenarian
    nonagenarian centenarian retiree pensioner teenager newcomer rookie freshman sophomore veteran native
    archer canoeist decathlete fencer heptathlete hurdler judoka jumper marathoner rower triathlete vaulter
    boxer heavyweight sprinter swimmer skier cyclist golfer jockey wrestler
    footballer skipper gymnast climber
    actor actress singer singer-songwriter songwriter rapper guitarist drummer bassist pianist violinist musician
    comedian comic novelist author poet playwright painter sculptor composer filmmaker film-maker influencer
    laureate medallist medalist champion star superstar
    """
)
"""What somebody is known for: money, age, a sport, an art."""
OFFICIAL = word_set("senator representative governor minister judge ambassador secretary mayor")
PLAYERS = word_set(
    """
    striker midfielder defender winger goalkeeper quarterback linebacker receiver pitcher catcher outfielder infielder
    shortstop slugger batsman batter bowler all-rounder hooker prop flanker fly-half scrum-half five-eighth full-back
    flyhalf forward scrumhalf halfback fullback centre-back left-back right-back playmaker seamer spinner paceman
    wicketkeeper
    """
)
"""Who plays, and does not lead those who play."""
LEADING = word_set("boss manager coach")
SIDES = word_set("players side squad team")
"""What they lead: "praised his side"."""
FORMER = word_set("former ex- retired")
ORIGINS = frozenset(("-", told) for told in ("born", "educated", "raised", "trained"))
"""What stands behind where somebody is from: "the German-born economist"."""
REACH = 4
"""Words between "the" and the end of a description: "the former Norsund striker"."""


def is_strange(head: str, roles: AbstractSet[str]) -> bool:
    """Whether what somebody is known for is seldom said of who has these roles: "the striker" is no senator."""
    leads = head in PLAYERS and not LEADING.isdisjoint(roles)
    return leads or (_is_known_for(head) and not OFFICIAL.isdisjoint(roles))


ENDING = PREPOSITIONS | DETERMINERS | AUXILIARIES | JOINERS
"""Words that a description does not go on over."""
TRADES = ("er", "or", "ist", "man", "woman", "ian")


def _is_trade(low: str) -> bool:
    """Whether a word behind "former" or "retired" is what somebody was, as far as its form shows it."""
    return is_role_word(low) or low.endswith(TRADES)


def _is_known_for(low: str) -> bool:
    return low in KNOWN_FOR or low in PLAYERS


def description_end(lows: Sequence[str], item: int) -> int | None:
    """The item behind a description that begins with the "the" at an item; None where none begins there."""
    end, origin = None, tuple(lows[item + 2 : item + 4]) in ORIGINS
    for at in range(item + 1 + 3 * origin, min(item + 1 + REACH + 3 * origin, len(lows))):
        low = lows[at]
        if not low[0].isalnum() or low in ENDING:
            break
        if low in PARENTS:
            return at + 3 if tuple(lows[at + 1 : at + 2]) == ("of",) and word_at(lows, at + 2) in NUMERALS else None
        told = lows[item + 1] in FORMER or origin
        heads = (lows[at - 1], low) == ("chief", "executive")
        if heads or FIT.fullmatch(low) or _is_known_for(low) or (told and _is_trade(low)):
            end = at + 1
    return end
