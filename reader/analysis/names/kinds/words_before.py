"""What the words before a name say of its kind: boats leave for places, villagers come from them, people play."""

import re
from collections.abc import Iterator, Sequence

from reader.analysis.names.kinds import signs
from reader.analysis.names.kinds.land import THE
from reader.analysis.names.kinds.ships import ABOARD, ASIDES, is_craft
from reader.analysis.names.kinds.signs import Sign
from reader.analysis.names.lore.heads import BEFORE_KIN, BODIES, STREETS
from reader.analysis.names.tagging.lists import PERSONAL, is_given, lists_of
from reader.analysis.names.tagging.tagger import Name
from reader.analysis.names.tagging.words import ORGANIZATION_HEADS
from reader.analysis.wordlists import word_set
from reader.entities import PERSON

WITHIN = word_set("in In near Near across Across throughout Throughout inside Inside outside Outside around Around")
AT_SEA = word_set(
    """
    anchored boat capsized coast drowned ferry fishing kilometers kilometres km miles moored rescued sailing sank seas
    ship shores sinking sunk tanker vessel waters
    """
)
"""Before "off" and a coast: "capsized off | Tarna"."""
RELYING = word_set("belief believe believed believes confidence faith investment invested shares stake stakes trust")
"""Before "in" and what is no place."""
ON = word_set("on On")
TO_PLACES = {
    "through": word_set("drive driving drove march marched marching rode riding swept travelled traveled walked"),
    "for": word_set("leave leaves leaving left bound head heads headed heading sail sails sailed"),
    "to": word_set(
        """
        boat bus ferry flew flight head heads headed heading road sail sails sailed train travels traveled travelled
        """
    ),
}
"""Words that lead to places, by the word between: "left for", "the road to"."""
KINDS = word_set(
    "capital city county district island municipality port province region state suburb town valley village"
)
"""What stands before "of" and the name of a place."""
OF_PLACES = tuple(
    f" {what} of "
    for what in (
        "Archbishop", "Archdeacon", "Bishop", "Dean", "Mayor", "archbishop", "bishop", "center", "centre", "east",
        "governor", "mayor", "north", "outskirts", "parts", "people", "residents", "sheriff", "south", "streets",
        "suburbs", "west",
    )
)  # fmt: skip
"""Whoever and whatever else is of a place."""
COMING = tuple(
    f"{who} from "
    for who in ("amilies", "armers", "eighbors", "eighbours", "eople", "esidents", "ishermen", "illagers")
)
"""Before where they are from; without their first letters they are found with and without capitals."""
SITTING = tuple(f" {seat} for " for seat in ("lawmaker", "MEP", "MP", "MSP", "TD", "member", "senator"))
"""Who is chosen for a place."""
HITTING = (
    "blast", "cyclone", "earthquake", "floods", "hurricane", "landslide", "quake", "storm", "storms", "tornado",
    "tsunami", "typhoon", "wildfire", "wildfires",
)  # fmt: skip
SITTING_FOR_TWO = r" (?:MEP|MP|MSP|TD) for [A-Z][\w-]+(?: [A-Z][\w-]+){0,2} and \Z"
BESIEGING = (
    *(" besieged ", " overran ", " recaptured ", " retook ", " seized ", " shelled "),
    *(f"{what}{hits} " for what in HITTING for hits in (" battered", " devastated", " hit", " lashed", " struck")),
)
"""What is done to places in wars and by storms."""
STREET_ENDS = tuple(f" {street.title()}, " for street in sorted(STREETS))
"""What stands before the town of an address: "of Larch Close, | Tarna"."""
HOUSE_ENDS = (" Church, ", " College, ", " Hospital, ", " School, ")
"""What stands before a city that it is in: "Larch College, | Boston"."""
IDENTIFIED = tuple(
    f"{told} {link} "
    for told in ("dentified", "named", "name", "themselves", "himself", "herself")
    for link in ("as", "only as", "simply as")
)
"""Before the only name that is given of somebody, with a capital or without: "identified only as Roca"."""
CALLED = ("called ", "known as ")
KNOWN_AS = r"(?: who (?:is|was) (?:best |better |also |widely )?(?:called|known as)|, (?:best|better) known as) \Z"
"""Before what somebody is called."""
BODY_KNOWN_AS = r"\b([a-z-]+),? (?:also |better |commonly )?known as \Z"
"""What a body is, before what it is called: "the rate-setting committee, known as Orrinom"."""
PLAYED = tuple(
    f" {ball} {by} "
    for ball in ("ball", "corner", "cross", "header", "kick", "pass", "penalty", "shot")
    for by in ("by", "from")
)
PLAYED += tuple(
    f" {work} by "
    for work in ("album", "book", "film", "novel", "opera", "painting", "photographs", "play", "poem", "song", "songs")
)
"""Before whoever plays it, or made it: "a low cross from Roca", "an opera by Ines Roca"."""
WRITTEN_IN = tuple(
    f"{done} {the}"
    for done in (
        "nterview in",
        "ublished in",
        "riting at",
        "riting for",
        "riting in",
        " wrote for",
        " wrote in",
        "eporting for",
    )
    for the in ("", "the ", "The ")
)
"""Before a paper, unless a city is meant; words without their first letters are found with and without capitals."""
MAKING_THE = tuple(f" {maker} of the " for maker in ("maker", "makers", "manufacturer"))
"""Before what somebody makes."""
OWNED = tuple(
    f" {did} "
    for did in (
        "bought",
        "built",
        "captained",
        "chartered",
        "designed",
        "had",
        "owned",
        "owns",
        "sold",
        "stole",
        "took",
    )
)
"""What somebody does with a boat, behind whose name: "the boat Ines Roca built"."""
REACH_OF_SEATS = 60
"""Before a name that may be the second of what somebody sits for."""
REACH_OF_CALLED = 32
"""Before a name that may be what somebody is called."""
LEADING = frozenset(
    [
        *(WITHIN | ON | TO_PLACES.keys() | {"and", "off"}),
        *(
            phrase.split()[-1]
            for held in (
                COMING,
                OF_PLACES,
                BESIEGING,
                HOUSE_ENDS,
                STREET_ENDS,
                ABOARD,
                ASIDES,
                THE,
                BEFORE_KIN,
                CALLED,
                IDENTIFIED,
                WRITTEN_IN,
                PLAYED,
            )
            for phrase in held
        ),
    ]
)
"""The last of all words before a name of which a rule asks; most names stand behind another one."""
ALWAYS = ((BESIEGING, signs.BESIEGED), (STREET_ENDS, signs.ADDRESS), (BEFORE_KIN, signs.KIN))
"""Words before a name, and what they say of any name."""
OF_UNKNOWN = ((OF_PLACES, signs.HAS_PEOPLE), (SITTING, signs.SITS_FOR), (PLAYED, signs.PLAYS))
"""Those that say it only of a name that the lists do not know."""


def by_words_before(text: str, name: Name, words: Sequence[str], writing: str, *, known: bool) -> Iterator[Sign]:
    """What the words before a name say; `writing` is the name folded, and `known` that the lists have it."""
    if not words or words[-1] not in LEADING:
        return
    start = name.start
    if leads := _leads_to_place(words):
        yield leads
    phrases = ALWAYS if known else ALWAYS + OF_UNKNOWN
    yield from (sign for leading, sign in phrases if text.endswith(leading, 0, start))
    if name.type is PERSON and text.endswith(COMING, 0, start):
        yield signs.COMES_FROM
    if text.endswith(HOUSE_ENDS, 0, start) and "city" in lists_of(writing):
        yield signs.ADDRESS
    if text.endswith(CALLED, 0, start):
        yield from _called(text[max(0, start - REACH_OF_CALLED) : start])
    if text.endswith(WRITTEN_IN, 0, start) and "city" not in lists_of(writing):
        yield signs.PAPER
    if not known:
        yield from _of_unknown(text, name, words[-1], writing)


def _of_unknown(text: str, name: Name, last: str, writing: str) -> Iterator[Sign]:
    """What they say of a name that the lists do not know, by what it is like itself; `last` stands before it."""
    start = name.start
    if last == "and" and _is_second_seat(text, start):
        yield signs.SITS_FOR
    owned = text.startswith(OWNED, name.end) and _has_surname(writing)
    if is_craft(text, start, name.end) and (text.endswith(THE, 0, start) or not owned):
        yield signs.CRAFT
    if text.endswith(MAKING_THE, 0, start) and not lists_of(writing):
        yield signs.MADE
    if text.endswith(IDENTIFIED, 0, start) and " " not in writing:
        yield signs.IDENTIFIED


def _called(before: str) -> Iterator[Sign]:
    """What the words up to "called" or "known as" say of whom or what is called so."""
    if re.search(KNOWN_AS, before):
        yield signs.KNOWN_AS
    elif (body := re.search(BODY_KNOWN_AS, before)) and (body[1] in ORGANIZATION_HEADS or body[1] in BODIES):
        yield signs.BODY_DEFINED


def _is_second_seat(text: str, start: int) -> bool:
    """Whether it is the second of two that somebody sits for together: "the MP for Lund and | Tarna"."""
    before = text[max(0, start - REACH_OF_SEATS) : start]
    return " for " in before and bool(re.search(SITTING_FOR_TWO, before))


def _has_surname(writing: str) -> bool:
    """Whether it may be somebody's full name: "the boat Ines Roca built"."""
    words = writing.split()
    return len(words) > 1 and is_given(words[0]) and not PERSONAL.isdisjoint(lists_of(words[-1]))


def _leads_to_place(words: Sequence[str]) -> Sign | None:
    """How the words before a name speak for a place."""
    one, last = ("", *words)[-2:]
    if last == "in" and one in RELYING:
        return None
    if last == "off" and one in AT_SEA:
        return signs.OFFSHORE
    if (one if last == "the" else last) in WITHIN:
        return signs.INSIDE
    if last in ON:
        return signs.UPON
    if one in TO_PLACES.get(last, ()):
        return signs.WAY_TO
    return signs.DEFINED if last == "of" and one in KINDS else None
