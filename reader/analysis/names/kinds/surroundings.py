"""What the words at a name say of its kind: people and bodies speak, boats leave for places.

Each says a little, and the vote over the article adds it up. The weights were set on news that is not in the training.
"""

import re
from collections.abc import Iterator, Sequence

from reader.analysis.document import Document
from reader.analysis.names.kinds.abroad import has_family_first, has_particle, is_arab_spot, is_water
from reader.analysis.names.kinds.apposition import role_after, role_before_comma
from reader.analysis.names.kinds.bodies import as_body
from reader.analysis.names.kinds.ships import ABOARD, ARTICLE, is_craft
from reader.analysis.names.lore.datelines import is_agency, is_place
from reader.analysis.names.lore.heads import COUNSEL, FIRMS, KIN, STREETS
from reader.analysis.names.lore.states import state_after
from reader.analysis.names.missed.known import is_known
from reader.analysis.names.tagging.lists import PERSONAL, lists_of
from reader.analysis.names.tagging.tagger import Name
from reader.analysis.names.tagging.words import ORGANIZATION_HEADS, PLACE_HEADS, SAYING, SITES
from reader.analysis.roles import OFFICES, RANKS
from reader.analysis.wordlists import word_set
from reader.entities import GROUP, ORGANIZATION, PERSON, PLACE, PRODUCT, EntityType

WITHIN = word_set("in In near Near across Across throughout Throughout inside Inside outside Outside around Around")
WITHIN_WEIGHT = 0.5
ON = word_set("on On")
ON_WEIGHT = 0.3
TO_PLACES = {
    "for": word_set("leave leaves leaving left bound head heads headed heading sail sails sailed"),
    "to": word_set(
        """
        boat bus ferry flew flight head heads headed heading road sail sails sailed train travels traveled travelled
        """
    ),
}
"""Words that lead to places with the one behind them."""
TO_PLACES_WEIGHT = 0.7
KINDS = word_set(
    "capital city county district island municipality port province region state suburb town valley village"
)
"""What stands before "of" and the name of a place."""
KINDS_WEIGHT = 0.5
OF_PLACES = tuple(
    f" {what} of "
    for what in (
        "archbishop", "bishop", "center", "centre", "east", "governor", "mayor", "north", "outskirts", "people",
        "residents", "sheriff", "south", "streets", "suburbs", "west",
    )
)  # fmt: skip
OF_PLACES_WEIGHT = 0.6
"""Whoever and whatever else is of a place."""
AFTER_PLACES = word_set(
    """
    airport basin bay beach canal checkpoint coast crossing dam delta district estuary glacier harbor harbour
    highway island islands lake mountains peninsula plateau province reef region river road route strait suburb
    valley village volcano
    """
)
AFTER_PLACES_WEIGHT = 0.4
SPEAKING = SAYING - {"according"}
SPEAKING_WEIGHT = 0.6
"""Against a place; but of cities much is said that their governments say."""
HEAD_WEIGHT = 0.8
FAMILY_WEIGHT = 1.2
APPOSITION_WEIGHT = 0.9
"""Somebody of whom a role is told: "Ines Roca, the mayor"."""
OFFICE_WEIGHT = 0.9
"""Somebody whose office or rank stands before the name: "spokesman Ines Roca", "Colonel Roca"."""
KIN_WEIGHT = 1.6
STREET_ENDS = tuple(f" {street.title()}, " for street in sorted(STREETS))
STREET_WEIGHT = 1.2
"""The town of an address: "of Larch Close, Tarna"."""
OF_SEVERAL = (" are ", " have ", " were ")
BEFORE_CLAUSES = ("\n", ". ", "“", '"', " although ", " but ", " if ", " that ", " when ", " where ", " while ")
CRAFT_WEIGHT = 1.5
"""What sails or flies under a name."""
SPOTS = (
    "borough", "capital", "city", "district", "hamlet", "island", "islet", "municipality", "neighborhood",
    "neighbourhood", "port", "province", "region", "resort", "settlement", "suburb", "town", "township", "village",
)  # fmt: skip
SPOT = rf", (?:an?|the) (?:[\w’'-]+ ){{0,3}}(?:{'|'.join(SPOTS)})\b(?! [a-z]+(?:er|or)\b)"
SPOT_WEIGHT = 1.2
"""A place of which it is told what it is: "Calen, an island town", but not "Calen, a town councillor"."""
SPOT_REACH = 50
STATE_WEIGHT = 1.2
"""A town before the short form of its state."""
COUNSEL_BEHIND = tuple(f" {counsel}" for counsel in sorted(COUNSEL))
COUNSEL_WEIGHT = 1.6
"""A lawyer: "Ines Roca KC"."""
LED = (" chaired by ", " coached by ", " directed by ", " headed by ", " led by ", " written by ")
CALLED = ("called ", "known as ")
KNOWN_AS = r" who (?:is|was) (?:best |better |also |widely )?(?:called|known as) \Z"
"""Before what somebody is called."""
KNOWN_AS_WEIGHT = 1.2
LED_WEIGHT = 0.8
"""Somebody by whom something is led, who has two names at least and no body's head."""
REPLACED = (" in place of ", " instead of ", " replaced ", " replaces ", " replacing ", " succeeded ", " succeeds ")
"""Before two names these lead to somebody more than to a place."""
OF_SOMEBODY = (" nicknamed ", " party of ", " widow of ", " wife of ", " son of ", " daughter of ", " husband of ")
"""And so do these, which are not said of places."""
WRITTEN_IN = (" interview in ", " writing in ", " wrote in ")
"""Before a paper, unless a city is meant."""
CITY_WEIGHT = 0.8
SPOKEN_WEIGHT = 0.6
SHORT_WEIGHT = 0.6
"""A body by capitals that spell no word: "the mission SAMVOL"."""
LEAST_SHORT = 4
INITIALS = r"(?!UN|US|UK|EU|TV|FC|AC|PM)[A-Z]{2} [A-Z][a-z]+"
"""Somebody by the first letters of two given names, without their stops: "TR Baalu"."""
LABEL_WEIGHT = 1.0
"""Somebody whose name opens a line before a colon, as in an interview."""
ANSWERED = "\nQ: "
"""What is asked in an interview; in others a single name before a colon may be a paper or a place."""
OWNED_WEIGHT = 0.4
"""Somebody behind an owner: "Arsenal's Ken Ito"."""
OWNING = ("'s ", "’s ")
ACTS = tuple(
    f" {verb} "
    for verb in (
        "apologised", "apologized", "died", "flew", "greeted", "laughed", "married", "nodded", "received", "resigned",
        "retired", "shrugged", "smiled", "spoke", "wept", "wrote",
    )
)  # fmt: skip
DONE_TO = tuple(
    f" {verb} "
    for verb in (
        "acquitted", "appointed", "arrested", "charged", "convicted", "detained", "divorced", "elected", "hired",
        "interviewed", "jailed", "killed", "married", "met", "nominated", "praised", "sacked", "shot", "stabbed",
        "thanked",
    )
)  # fmt: skip
TOLD_BY = ("” said ", '" said ', "’ said ", "according to ", "According to ")
KIN_BEHIND = tuple(
    f"{own} {kin}"
    for own in ("'s", "’s")
    for kin in (
        "brother", "daughter", "family", "father", "funeral", "husband", "lawyer", "mother", "parents", "sister", "son",
        "widow", "wife",
    )
)  # fmt: skip
"""What somebody has: "Roca's wife"."""
ACTS_WEIGHT = 0.8
"""What somebody with two names does, and hardly any town."""
ALONE_WEIGHT = 1.2
"""A people owns with an article, and somebody without one: "Mirzoyan's house"."""
LINKS = " (?:of|for|at|in|from|to) "
OF_BODIES_TOO = word_set(
    """
    ally broadcaster builder champion competitor contender contractor counterpart developer host heir investor leader
    manager neighbor neighbour observer opponent owner partner predecessor producer publisher retailer rival star
    successor supporter survivor trainer victim winner
    """
)
OFFICES_ALONE = {"gov", "pres"} | OFFICES - OF_BODIES_TOO - word_set("chair chief deputy executive head representative")
RANKS_ALONE = frozenset(rank.capitalize() for rank in RANKS)
PARTS = word_set(
    """
    Lower Upper North Northern South Southern East Eastern West Western Central Old New Great Little
    """
)
PARTS_WEIGHT = 0.8
DATELINE_WEIGHT = 2.0
REACH = 24
"""Characters before a name that are looked at."""
REACH_OF_CALLED = 32
"""Before a name that may be what somebody is called."""

LEADING = frozenset(
    [
        *(WITHIN | ON | TO_PLACES.keys()),
        *(
            phrase.split()[-1]
            for held in (OF_PLACES, STREET_ENDS, ABOARD, ARTICLE, KIN, CALLED, WRITTEN_IN)
            for phrase in held
        ),
    ]
)
"""The last of all words before a name of which a rule asks; most names stand behind another one."""
AFTER = re.compile(r" (\w+)(?: (\w+))?")


def told(document: Document, name: Name, writing: str) -> Iterator[tuple[EntityType, float]]:
    """Votes for kinds, each between -2 and 2; `writing` is the name folded."""
    text, start, end = document.text, name.start, name.end
    known, words = is_known(writing), _words_before(text, start)
    last = words[-1] if words else ""
    if not known and writing not in ORGANIZATION_HEADS and _is_office(last.rstrip(".")):
        yield PERSON, OFFICE_WEIGHT
    if last in LEADING:
        yield from _by_words_before(text, name, words, writing, known=known)
    match text[end : end + 2]:
        case ", ":
            yield from _by_aside(text, name)
        case "'s" | "’s":
            if text.startswith(KIN_BEHIND, end) and not known:
                yield PERSON, KIN_WEIGHT
            elif name.type is GROUP and not known and _owns_alone(text, start, end):
                yield PERSON, ALONE_WEIGHT
        case behind if behind[:1] == " ":
            yield from _by_words_behind(text, end, writing)
            if name.type is not GROUP and not known and _are(text, start, end):
                yield PERSON, -CRAFT_WEIGHT
                yield ORGANIZATION, HEAD_WEIGHT
    if is_place(text, start, end):
        yield PLACE, DATELINE_WEIGHT
    elif is_agency(text, start, end):
        yield ORGANIZATION, DATELINE_WEIGHT
    elif not known:
        yield from as_body(text, name, last)
    if " " in writing:
        yield from _by_own_words(text, start, end, writing.split())
    elif not known and _is_short_form(text, start, end, writing):
        yield ORGANIZATION, SHORT_WEIGHT
        yield PERSON, -SHORT_WEIGHT
    elif not known and _is_label(text, start, end) and ANSWERED in text:
        yield PERSON, LABEL_WEIGHT


def _words_before(text: str, start: int) -> Sequence[str]:
    """The words that stand before a name with a blank between; the first may be cut."""
    return text[max(0, start - REACH) : start].split() if text.endswith(" ", 0, start) else ()


def _by_words_before(
    text: str, name: Name, words: Sequence[str], writing: str, *, known: bool
) -> Iterator[tuple[EntityType, float]]:
    """What the words before a name say, the last of which is one of `LEADING`."""
    start, end = name.start, name.end
    leads = _leads_to_place(words)
    if leads:
        yield PLACE, leads
    if not known and text.endswith(OF_PLACES, 0, start):
        yield PLACE, OF_PLACES_WEIGHT
    if text.endswith(STREET_ENDS, 0, start):
        yield PLACE, STREET_WEIGHT
    if not known and is_craft(text, start, end) and not _has_surname(writing):
        yield PRODUCT, CRAFT_WEIGHT
    if text.endswith(KIN, 0, start):
        yield PERSON, KIN_WEIGHT
    if text.endswith(CALLED, 0, start) and re.search(KNOWN_AS, text[max(0, start - REACH_OF_CALLED) : start]):
        yield PERSON, KNOWN_AS_WEIGHT
    if text.endswith(WRITTEN_IN, 0, start) and "city" not in lists_of(writing):
        yield ORGANIZATION, DATELINE_WEIGHT


def _are(text: str, start: int, end: int) -> bool:
    """Whether a single name opens a clause and has a verb of several, as sides and bands have in British papers."""
    several = text.startswith(OF_SEVERAL, end) and text[end - 1] != "s"
    return several and (not start or text.endswith(BEFORE_CLAUSES, 0, start))


def _is_short_form(text: str, start: int, end: int, writing: str) -> bool:
    """Whether it is in capitals where the word before is not, and no list has it."""
    if end - start < LEAST_SHORT or not (text[start + 1].isupper() and text[start:end].isupper()):
        return False
    return writing.isalpha() and text[start - 2 : start - 1].islower() and not lists_of(writing)


def _has_surname(writing: str) -> bool:
    """Whether it may be somebody's full name: "the boat Ines Roca built"."""
    words = writing.split()
    return len(words) > 1 and "first" in lists_of(words[0])


def _by_aside(text: str, name: Name) -> Iterator[tuple[EntityType, float]]:
    """What the state or the role between commas behind a name says."""
    start, end = name.start, name.end
    if name.type is not GROUP and state_after(text, end):
        yield PLACE, STATE_WEIGHT
    if _is_somebody(role_after(text, end) or role_before_comma(text, start, end)):
        yield PERSON, APPOSITION_WEIGHT
    elif text.startswith(ASIDES, end) and re.match(SPOT, text[end : end + SPOT_REACH]):
        yield PLACE, SPOT_WEIGHT


ASIDES = (", a ", ", an ", ", the ")


def _by_words_behind(text: str, end: int, writing: str) -> Iterator[tuple[EntityType, float]]:
    """What is said of a name, and of what kind of place it is."""
    after = AFTER.match(text, end)
    if after and after[1] in AFTER_PLACES:
        yield PLACE, AFTER_PLACES_WEIGHT
    elif _is_said(text, end) and "city" not in lists_of(writing):
        yield PLACE, -SPEAKING_WEIGHT


def _by_own_words(text: str, start: int, end: int, words: Sequence[str]) -> Iterator[tuple[EntityType, float]]:
    """What a name of several words says by them, and at its place."""
    if "city" in lists_of(" ".join(words)):
        yield PLACE, CITY_WEIGHT
    elif is_arab_spot(text[start:end], words):
        yield PLACE, ACTS_WEIGHT
    elif (
        _is_done_to(text, start, words)
        or text.startswith(ACTS, end)
        or (words[0] not in ORGANIZATION_HEADS and has_particle(text[start:end]))
    ):
        yield PERSON, ACTS_WEIGHT
    if has_family_first(words):
        yield PERSON, FAMILY_WEIGHT
    if is_water(words):
        yield PLACE, HEAD_WEIGHT
    if words[-1] in ORGANIZATION_HEADS or words[-1] in FIRMS:
        yield ORGANIZATION, HEAD_WEIGHT
    elif words[-1] in STREETS:
        yield PLACE, HEAD_WEIGHT
    elif text.endswith(LED, 0, start) or text.endswith(REPLACED, 0, start) or text.endswith(OF_SOMEBODY, 0, start):
        yield PERSON, LED_WEIGHT
    elif text.startswith(COUNSEL_BEHIND, end) and not text[end + len(" KC") :][:1].isalnum():
        yield PERSON, COUNSEL_WEIGHT
    elif _is_label(text, start, end) and "first" in lists_of(words[0]):
        yield PERSON, LABEL_WEIGHT
    elif text.endswith(OWNING, 0, start) and any(not PERSONAL.isdisjoint(lists_of(word)) for word in words):
        yield PERSON, OWNED_WEIGHT
    elif text[start + 1].isupper() and re.fullmatch(INITIALS, text[start:end]) and _is_said(text, end):
        yield PERSON, SPOKEN_WEIGHT
    elif text[start:end].split(" ", 1)[0] in PARTS:
        yield PLACE, PARTS_WEIGHT


def _is_done_to(text: str, start: int, words: Sequence[str]) -> bool:
    """Whether a name of several words stands where somebody is met, arrested or cited, and ends as no place does."""
    cited = text.endswith(TOLD_BY, 0, start) or text.endswith(DONE_TO, 0, start)
    return cited and words[-1] not in PLACE_HEADS and words[-1] not in SITES


def _is_said(text: str, end: int) -> bool:
    """Whether a verb of saying stands behind a name."""
    after = AFTER.match(text, end)
    return after is not None and _speaks(*after.groups())


def _leads_to_place(words: Sequence[str]) -> float:
    """How much the words before a name speak for a place."""
    one, last = ("", *words)[-2:]
    if (one if last == "the" else last) in WITHIN:
        return WITHIN_WEIGHT
    if last in ON:
        return ON_WEIGHT
    if one in TO_PLACES.get(last, ()):
        return TO_PLACES_WEIGHT
    return KINDS_WEIGHT if last == "of" and one in KINDS else 0


def _is_office(word: str) -> bool:
    """Whether it is an office that only people have, or a rank with its capital."""
    return word in RANKS_ALONE or word.lower() in OFFICES_ALONE


def _is_label(text: str, start: int, end: int) -> bool:
    return text.startswith(": ", end) and (not start or text[start - 1] == "\n")


def _owns_alone(text: str, start: int, end: int) -> bool:
    return text.startswith(OWNING, end) and not text.endswith(ARTICLES, 0, start)


ARTICLES = tuple(f"{word} " for word in word_set("the The a an A An"))


def _is_somebody(role: str) -> bool:
    """Whether only people have a role, and bodies have not, as "an ally of Mali"."""
    core = re.split(LINKS, role, maxsplit=1)[0].split() if role else []
    return bool(core) and core[-1].lower() not in OF_BODIES_TOO


def _speaks(word: str, following: str | None) -> bool:
    return (following if word in ("has", "have", "had") else word) in SPEAKING
