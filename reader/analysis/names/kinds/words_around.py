"""What the words at a name say of its kind: people and bodies speak, boats leave for places.

Each sign says a little, and the vote over the article (`voting`) adds it up. How much, stands in `signs`.
"""

import re
from collections.abc import Iterator, Sequence

from reader.analysis.document import Document
from reader.analysis.english.roles import FIRM_TRADES, OFFICES, RANKS, TRADES
from reader.analysis.english.words import OWNING
from reader.analysis.names.kinds import signs
from reader.analysis.names.kinds.apposition import role_after, role_before_comma
from reader.analysis.names.kinds.bodies import as_body
from reader.analysis.names.kinds.explained import OF_BODIES_TOO, told_before, told_behind
from reader.analysis.names.kinds.land import THE, is_dammed, is_where_site_is
from reader.analysis.names.kinds.medicines import as_medicine
from reader.analysis.names.kinds.several_words import AFTER, by_own_words, is_full_name, is_label, is_said, is_seat
from reader.analysis.names.kinds.ships import ABOARD, ASIDES, SAILING, is_craft, is_launched
from reader.analysis.names.kinds.signs import Sign
from reader.analysis.names.kinds.titles import is_title
from reader.analysis.names.lore.datelines import is_agency, is_before_agency, is_place
from reader.analysis.names.lore.heads import BEFORE_KIN, STREETS
from reader.analysis.names.lore.states import state_after
from reader.analysis.names.missed.known import is_known
from reader.analysis.names.missed.overlooked import AGED
from reader.analysis.names.missed.works import KINDS as KINDS_OF_WORK
from reader.analysis.names.tagging.lists import PERSONAL, is_given, lists_of
from reader.analysis.names.tagging.tagger import Name
from reader.analysis.names.tagging.words import ORGANIZATION_HEADS
from reader.analysis.patterns import later
from reader.analysis.wordlists import word_set
from reader.entities import GROUP, ORGANIZATION, PERSON

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
        "governor", "mayor", "north", "outskirts", "people", "residents", "sheriff", "south", "streets", "suburbs",
        "west",
    )
)  # fmt: skip
"""Whoever and whatever else is of a place."""
COMING = tuple(
    f"{who} from "
    for who in ("amilies", "armers", "eighbors", "eighbours", "eople", "esidents", "ishermen", "illagers")
)
"""Before where they are from; without their first letters they are found with and without capitals."""
SITTING = tuple(f" {seat} for " for seat in ("MEP", "MP", "MSP", "TD", "member", "senator"))
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
AFTER_PLACES = word_set(
    """
    airport basin bay beach bridge camp canal checkpoint coast crossing dam delta district estuary footbridge glacier
    gorge harbor harbour highway island islands lagoon lake mountains peninsula plateau province quarry reef region
    reservoir river road route strait suburb tunnel valley village volcano
    """
)
STREET_ENDS = tuple(f" {street.title()}, " for street in sorted(STREETS))
"""What stands before the town of an address: "of Larch Close, | Tarna"."""
HOUSE_ENDS = (" Church, ", " College, ", " Hospital, ", " School, ")
"""What stands before a city that it is in: "Larch College, | Boston"."""
OF_SEVERAL = (" are ", " have ", " were ")
"""Verbs of several."""
BEFORE_CLAUSES = ("\n", ". ", "“", '"', " although ", " but ", " if ", " that ", " when ", " where ", " while ")
"""What a clause begins behind."""
ARTICLES_SPACED = tuple(f"{word} " for word in word_set("the The a an A An"))
IDENTIFIED = tuple(
    f"{told} {link} "
    for told in ("dentified", "named", "name", "themselves", "himself", "herself")
    for link in ("as", "only as", "simply as")
)
"""Before the only name that is given of somebody, with a capital or without: "identified only as Roca"."""
CALLED = ("called ", "known as ")
KNOWN_AS = r"(?: who (?:is|was) (?:best |better |also |widely )?(?:called|known as)|, (?:best|better) known as) \Z"
"""Before what somebody is called."""
TITLED = frozenset(("entitled", "titled"))
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
WRITING = later(r", (?:reporting|writing) (?:at|for|in) (?:[Tt]he )?[A-Z]")
"""Behind whoever writes in a paper."""
WRITING_BEGUN = (", reporting ", ", writing ")
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
LEAST_SHORT = 4
"""Letters of a short form; with an article one less."""
ANSWERS = word_set("added answered asked replied said says shouted whispered")
BEHIND_QUOTES = tuple(f"{mark} {verb} " for mark in ('"', "'", "”", "’") for verb in sorted(ANSWERS))
"""What stands between a quote and who says it: “Did she cry?” asked | Roca."""
ANSWERED = "\nQ: "
"""What is asked in an interview; in others a single name before a colon may be a paper or a place."""
KIN_BEHIND = tuple(
    f"{own} {kin}"
    for own in ("'s", "’s")
    for kin in (
        "brother", "daughter", "family", "father", "funeral", "husband", "lawyer", "mother", "parents", "sister", "son",
        "widow", "wife",
    )
)  # fmt: skip
"""What somebody has: "Roca's wife"."""
LINKS = " (?:of|for|at|in|from|to|with) "
"""What a role is of follows behind these: "an ally | of Mali"."""
OFFICES_ALONE = {"gov", "pres"} | OFFICES - OF_BODIES_TOO - word_set("chair chief deputy executive head representative")
"""Offices that only people have."""
TRADES_ALONE = TRADES - OF_BODIES_TOO - FIRM_TRADES
"""Trades before a full name that are people's alone: "reporter Ines Roca"."""
ARTISTS = word_set("actor actress author comedian guitarist novelist poet rapper singer songwriter")
"""Who goes by names that no list knows: "Rapper Little Roca"."""
OF_TEAMS = word_set("captain coach defender goalkeeper midfielder skipper striker winger")
"""Who is of a team that is named before: "Mali coach Roca"; but a team is what somebody is "to coach"."""
COURTESIES = frozenset(("Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Mx", "Mx.", "Seri", "Sir", "Sri"))
"""What stands before nobody but people."""
RANKS_ALONE = frozenset(rank.capitalize() for rank in RANKS)
OWNERS = frozenset(("her", "his", "my", "our", "their"))
NEAR = TRADES | word_set("friend mate pal")
"""Who somebody is to others: "her neighbour Ines"."""
REACH = 24
"""Characters before a name that are looked at."""
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


def signs_around(document: Document, name: Name, writing: str) -> Iterator[Sign]:
    """The signs at a name; `writing` is the name folded."""
    text, start, end = document.text, name.start, name.end
    known, words = is_known(writing), _words_before(text, start)
    last = words[-1] if words else ""
    office = _is_office(last.rstrip(".")) or (last in OF_TEAMS and words[-2:-1] and words[-2][0].isupper())
    office = office or last.lower() in ARTISTS or (last in TRADES_ALONE and is_full_name(writing))
    if last in ANSWERS and not known and text.endswith(BEHIND_QUOTES, 0, start):
        yield signs.SPEAKS
    if office and not known and writing not in ORGANIZATION_HEADS:
        yield signs.OFFICE
    if known and name.type is ORGANIZATION and "city" in lists_of(writing):
        yield signs.LARGE_CITY
    if sign := _as_somebody(words, writing, known=known):
        yield sign
    if last == "ethnic":
        yield signs.ETHNIC
    elif last in TITLED or (last.rstrip(",") in KINDS_OF_WORK and is_title(text, start, end, writing)):
        yield signs.ENTITLED
    if medicine := None if known else as_medicine(text, start, end, last):
        yield medicine
    if last in LEADING:
        yield from _by_words_before(text, name, words, writing, known=known)
    match text[end : end + 2]:
        case ", " | "." | ". " | ".\n":
            yield from _by_aside(text, name, known=known)
        case "'s" | "’s":
            if text.startswith(KIN_BEHIND, end) and not known:
                yield signs.KIN
            elif name.type is GROUP and not known and _owns_alone(text, start, end):
                yield signs.OWNS_ALONE
        case behind if behind[:1] == " ":
            yield from _by_words_behind(document, name, writing)
            if name.type is not GROUP and not known and _are(text, start, end):
                yield signs.OF_SEVERAL
                yield signs.SIDE
    if is_place(text, start, end) or is_before_agency(text, end):
        yield signs.DATELINE
    elif is_agency(text, start, end):
        yield signs.AGENCY
    elif not known:
        yield from as_body(text, name, last)
    own = writing.split()
    if len(own) > 1:
        yield from by_own_words(text, start, end, own)
    elif not known and _is_short_form(text, start, end, writing):
        yield signs.SHORT_FORM
        yield signs.NO_SHORT_FORM
    elif not known and is_label(text, start, end) and ANSWERED in text:
        yield signs.LABEL


def _as_somebody(words: Sequence[str], writing: str, *, known: bool) -> Sign | None:
    """The sign of a person by the courtesy before a name, or by who somebody is to others."""
    one, last = ("", "", *words)[-2:]
    if last == "Dame" and one != "Notre" and not known:
        return signs.COURTESY
    if last in NEAR and one.lower() in OWNERS and is_given(writing):
        return signs.OF_SOMEBODY
    return signs.COURTESY if last in COURTESIES and not known else None


def _words_before(text: str, start: int) -> Sequence[str]:
    """The words that stand before a name with a blank between; the first may be cut."""
    return text[max(0, start - REACH) : start].split() if text.endswith(" ", 0, start) else ()


def _by_words_before(text: str, name: Name, words: Sequence[str], writing: str, *, known: bool) -> Iterator[Sign]:
    """What the words before a name say, the last of which is one of `LEADING`."""
    start, end = name.start, name.end
    leads = _leads_to_place(words)
    if leads:
        yield leads
    if text.endswith(BESIEGING, 0, start):
        yield signs.BESIEGED
    if not known and text.endswith(OF_PLACES, 0, start):
        yield signs.HAS_PEOPLE
    if name.type is PERSON and text.endswith(COMING, 0, start):
        yield signs.COMES_FROM
    if not known and (text.endswith(SITTING, 0, start) or (words[-1] == "and" and _is_second_seat(text, start))):
        yield signs.SITS_FOR
    if text.endswith(STREET_ENDS, 0, start) or (text.endswith(HOUSE_ENDS, 0, start) and "city" in lists_of(writing)):
        yield signs.ADDRESS
    sails = not known and is_craft(text, start, end)
    if sails and (text.startswith(SAILING, end) or text.endswith(THE, 0, start) or not _has_surname(writing)):
        yield signs.CRAFT
    if text.endswith(BEFORE_KIN, 0, start):
        yield signs.KIN
    if text.endswith(IDENTIFIED, 0, start) and " " not in writing and not known:
        yield signs.IDENTIFIED
    if text.endswith(CALLED, 0, start) and re.search(KNOWN_AS, text[max(0, start - REACH_OF_CALLED) : start]):
        yield signs.KNOWN_AS
    if text.endswith(PLAYED, 0, start) and not known:
        yield signs.PLAYS
    if text.endswith(WRITTEN_IN, 0, start) and "city" not in lists_of(writing):
        yield signs.PAPER


def _is_second_seat(text: str, start: int) -> bool:
    """Whether it is the second of two that somebody sits for together: "the MP for Lund and | Tarna"."""
    before = text[max(0, start - REACH_OF_SEATS) : start]
    return " for " in before and bool(re.search(SITTING_FOR_TWO, before))


def _are(text: str, start: int, end: int) -> bool:
    """Whether a single name opens a clause and has a verb of several, as sides and bands have in British papers."""
    several = text.startswith(OF_SEVERAL, end) and text[end - 1] != "s"
    return several and (not start or text.endswith(BEFORE_CLAUSES, 0, start))


def _is_short_form(text: str, start: int, end: int, writing: str) -> bool:
    """Whether it is in capitals where the word before is not, and no list has it."""
    least = LEAST_SHORT - text.endswith(" the ", 0, start)
    if end - start < least or not (text[start + 1].isupper() and text[start:end].isupper()):
        return False
    return writing.isalpha() and text[start - 2 : start - 1].islower() and not lists_of(writing)


def _has_surname(writing: str) -> bool:
    """Whether it may be somebody's full name: "the boat Ines Roca built"."""
    words = writing.split()
    return len(words) > 1 and is_given(words[0]) and not PERSONAL.isdisjoint(lists_of(words[-1]))


def _by_aside(text: str, name: Name, *, known: bool) -> Iterator[Sign]:
    """What the state or the role between commas behind a name says, or the role before one that ends a sentence."""
    start, end = name.start, name.end
    if not known and AGED.match(text, end):
        yield signs.AGED
    if text.startswith(".", end):
        if not known and _is_somebody(role_before_comma(text, start, end)):
            yield signs.CLOSING_ROLE
        return
    if name.type is not GROUP and state_after(text, end):
        yield signs.STATE_BEHIND
    if text.startswith(WRITING_BEGUN, end) and WRITING.match(text, end):
        yield signs.WRITES
    elif _is_somebody(role_after(text, end) or role_before_comma(text, start, end)):
        yield signs.ROLE
    elif text.endswith(", ", 0, start) and told_before(text, start, known=known):
        yield signs.IN_COURT
    elif explained := told_behind(text, start, end, known=known):
        yield explained


def _by_words_behind(document: Document, name: Name, writing: str) -> Iterator[Sign]:
    """What is said of a name, and of what kind of place it is."""
    text, end = document.text, name.end
    after = AFTER.match(text, end)
    if name.type is PERSON and is_where_site_is(text, name.start, end):
        yield signs.SITE
    if is_seat(text, end, writing):
        yield signs.SEAT
    elif after and after[1] in AFTER_PLACES:
        yield signs.SITE if is_dammed(text, name.start, after[1]) else signs.HAS_GROUND
    elif after and is_launched(document, after[1]) and not is_known(writing):
        yield signs.CRAFT
    elif is_said(text, end) and "city" not in lists_of(writing):
        yield signs.SPEAKS


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


def _is_office(word: str) -> bool:
    """Whether it is an office that only people have, or a rank with its capital."""
    return word in RANKS_ALONE or word.lower().removeprefix("then-").removeprefix("ex-") in OFFICES_ALONE


def _owns_alone(text: str, start: int, end: int) -> bool:
    """Whether it owns something and has no article, as a people would."""
    return text.startswith(OWNING, end) and not text.endswith(ARTICLES_SPACED, 0, start)


def _is_somebody(role: str) -> bool:
    """Whether only people have a role, and bodies have not, as "an ally of Mali"."""
    core = re.split(LINKS, role, maxsplit=1)[0].split() if role else []
    return bool(core) and core[-1].lower() not in OF_BODIES_TOO
