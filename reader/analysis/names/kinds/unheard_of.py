"""Bodies that no list knows, by what only bodies have or do: "Orrin chairwoman Ines Roca", "Orrin, which employs 40".

Such a name looks like somebody's or a place's to the tagger, and only what stands beside it tells.
"""

import re
from collections.abc import Iterator

from reader.analysis.english.roles import FIRM_TRADES, FIRM_WORDS, OFFICES, ROLE_MODIFIERS
from reader.analysis.names.kinds import signs
from reader.analysis.names.kinds.several_words import is_seat
from reader.analysis.names.kinds.signs import Sign
from reader.analysis.names.kinds.word_order import is_water
from reader.analysis.names.lore.countries import countries
from reader.analysis.names.lore.heads import BODIES, STREETS
from reader.analysis.names.missed.known import is_known
from reader.analysis.names.tagging.lists import PERSONAL, fold, lists_of
from reader.analysis.names.tagging.tagger import Name
from reader.analysis.names.tagging.words import PLACE_HEADS, SITES
from reader.analysis.wordlists import word_set
from reader.entities import GROUP, PERSON, PLACE

SERVING = word_set(
    """
    analyst co-founder cofounder director economist founder researcher spokesman spokesperson spokeswoman strategist
    treasurer
    """
)
"""Who serves a body, and hardly a town."""
ELECTED = word_set("candidate deputy lawmaker legislator member MEP MP senator")
HOLDING = (SERVING | ELECTED | OFFICES) - word_set("chief executive mayor owner queen king prince princess ruler")
"""Who holds something in a body, or is chosen for a party."""
HOLDERS = HOLDING | SERVING
HELD = r" ((?:[a-z-]+ ){0,2})([a-z-]+|ME?P) (?!Ms?\b)[A-Z]"
"""Behind a body, before who holds something in it: "Orrin deputy chair | Ines Roca"."""
KIND = (
    r" (?:airline|cartel|conglomerate|consortium|institute|magazine|news agency|newspaper|party|publishing house|radio"
    r"|radio station|television|think[- ]tank|tv|utility|website)\b"
)
"""What a body is, behind its name with no article; KIND_BEGUN tells how that begins."""
SURELY = tuple(f" {kind} " for kind in sorted(FIRM_WORDS | {"news agency", "think tank"} - {"subsidiary"}))
"""What stands before nobody, whatever lists know of the name: "the news agency Tarna"."""
FOUNDED = tuple(f" {done}" for done in ("created", "edits", "founded", "heads", "leads", "led", "ran", "started"))
"""What is told of somebody who has the body before: "the airline Roca founded"."""
JOINED = tuple(
    f" {moved} "
    for moved in (
        "joined from", "joining from", "loan at", "loan from", "move from", "moved from", "signed from",
        "signing from", "transfer from",
    )
)  # fmt: skip
"""Before the club that somebody played for."""
RUNS = word_set(
    """
    acquired assembles built builds buys distributes employed employs exports imports insures makes manages
    manufactures markets operated operates organised organises organized organizes owned owns publishes represents runs
    sells supplies
    """
)
DOING = (
    " aired ", " broadcast ", " cut its forecast", " filed for bankruptcy", " filed for insolvency", " first had ",
    " first reported ", " laid off ", " posted a loss ", " posted a profit ", " raised $", " raised €", " raised £",
    " printed the ", " published the ", " reported that ", " reported on ",
)  # fmt: skip
"""What papers, stations and firms do."""
SUED = (" accused ", " blamed ", " bought from ", " fined ", " licensed from ", " sued ")
"""Before what is no place, though it looks like one that no list has."""
SAYS_IT = r" sa(?:id|ys) (?:on \w+ )?it "
"""Behind a firm that tells of itself: "maker Orrin Tirna said on Friday it"."""
WHICH_IS = (", which is based in ", ", which is owned by ", ", which is part-owned by ", ", which is listed ")
TOO = (" and its ", " or its ")
"""Behind a body and before what it has as well: "Orrin and its partners"."""
LEADING = BODIES | FIRM_TRADES | frozenset(phrase.split()[-1] for phrase in (*SURELY, *JOINED, *SUED, " told "))
"""The last of all words before a name of which a rule asks."""
KINDS = word_set(
    """
    airline cartel conglomerate consortium institute magazine news newspaper party publishing radio television think
    think-tank tv utility website
    """
)
KIND_BEGUN = tuple(f" {kind}" for kind in sorted(KINDS))
FOLLOWING = KINDS | RUNS | HOLDING | ROLE_MODIFIERS | {"and", "or"} | frozenset(phrase.split()[0] for phrase in DOING)
"""The first of all words behind one."""
LONGEST = 20
"""Letters of these."""
REACH = 50


def as_unheard_of(text: str, name: Name) -> Iterator[Sign]:
    """The signs of a body at a name that may look like somebody's, a people's or a place's."""
    start, end = name.start, name.end
    if not (_is_led(text, start) or _is_followed(text, end)):
        return
    writing = fold(text[start:end])
    if name.type is GROUP or is_known(writing) or _is_somebody(writing, name):
        return
    before, following = text[max(0, start - REACH) : start], text[end : end + REACH]
    surely = before.endswith(SURELY) and not following.startswith(FOUNDED)
    unlisted = _is_unlisted(writing, name)
    if surely or (unlisted and _is_plainly_told(before, following, name, writing)):
        yield signs.THING
        yield signs.BODY_DEFINED
    elif unlisted and _is_told(before, following, name, writing):
        yield signs.THING
        yield signs.BODY_UNHEARD_OF


def _is_led(text: str, start: int) -> bool:
    """Whether the word before a name is one of those that are asked for; few are."""
    last = text[text.rfind(" ", 0, start - 1) + 1 : start - 1].lower() if text.endswith(" ", 0, start) else ""
    return last in LEADING or last.endswith("-based")


def _is_followed(text: str, end: int) -> bool:
    """Whether the word behind a name is one of those that are asked for."""
    if text.startswith(" ", end):
        return text[end + 1 : end + LONGEST].partition(" ")[0] in FOLLOWING
    return text.startswith(", which ", end)


def _is_plainly_told(before: str, following: str, name: Name, writing: str) -> bool:
    """Whether it is introduced as a body, or has what only bodies have."""
    told = following.startswith(WHICH_IS) or _runs(following, ", which ")
    return told or _is_introduced(before, following, name, writing) or _has_at_hand(following, name, writing)


def _is_told(before: str, following: str, name: Name, writing: str) -> bool:
    """Whether it does, or has done to it, what mostly bodies do."""
    done = before.endswith(JOINED) or (name.type is PLACE and before.endswith(SUED))
    does = following.startswith(DOING) or _runs(following, " ")
    return done or does or _hears(before, name, writing)


def _runs(following: str, begun: str) -> bool:
    """Whether it goes on, as it is `begun`, with what bodies do for a living, which people do too behind no "which"."""
    verb, blank, _ = following.removeprefix(begun).partition(" ")
    return verb in RUNS and bool(blank) and following.startswith(begun)


def _is_somebody(writing: str, name: Name) -> bool:
    """Whether it begins as people's full names do."""
    first, _, rest = writing.partition(" ")
    return bool(rest) and "first" in lists_of(first) and name.type is PERSON


def _is_unlisted(writing: str, name: Name) -> bool:
    """Whether a single word is in no list, and none of several is what the tagger took them for."""
    if " " not in writing:
        return not lists_of(writing) and writing not in countries().peoples
    if name.type is PERSON:
        return PERSONAL.isdisjoint(lists_of(writing.rpartition(" ")[2]))
    if name.type is not PLACE:
        return True
    last = writing.rpartition(" ")[2]
    return not (
        last in PLACE_HEADS or last in SITES or last in STREETS or lists_of(writing) or is_water(writing.split())
    )


def _is_introduced(before: str, following: str, name: Name, writing: str) -> bool:
    """Whether what only bodies are stands before a name, and none of several words is what somebody is called."""
    last = before.rpartition(" ")[0].rpartition(" ")[2].lower() if before.endswith(" ") else ""
    if last in FIRM_TRADES:
        return " " not in writing or name.type is PLACE or re.match(SAYS_IT, following) is not None
    if last not in BODIES and not last.endswith("-based"):
        return False
    return " " not in writing or name.type is PLACE or PERSONAL.isdisjoint(lists_of(writing.partition(" ")[0]))


def _hears(before: str, name: Name, writing: str) -> bool:
    """Whether several words are told something, none of which is what somebody is called: "told Orna Masri"."""
    told = before.endswith(" told ") and name.type is PERSON and " " in writing
    return told and all(PERSONAL.isdisjoint(lists_of(word)) for word in writing.split())


def _has_at_hand(following: str, name: Name, writing: str) -> bool:
    """Whether what stands behind a name is what only bodies have or are."""
    kind = following.startswith(KIND_BEGUN) and re.match(KIND, following) is not None
    ahead = kind or following.startswith(TOO)
    return ahead or (_is_held(following, name, writing) and not is_seat(following, 0, 0, writing))


def _is_held(following: str, name: Name, writing: str) -> bool:
    """Whether somebody is named behind it who holds something in it."""
    held = None if HOLDERS.isdisjoint(following.split(maxsplit=3)[:3]) else re.match(HELD, following)
    if held is None or not ROLE_MODIFIERS.issuperset(held[1].split()):
        return False
    if name.type is PLACE:
        return held[2] in SERVING and not held[1]
    return held[2] in HOLDING and (" " in writing or held[2] not in ELECTED)
