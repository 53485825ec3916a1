"""What the words at a name say of its kind: people and bodies speak, boats leave for places.

Each sign says a little, and the vote over the article (`voting`) adds it up. How much, stands in `signs`.
"""

from collections.abc import Iterator, Sequence

from reader.analysis.document import Document
from reader.analysis.english.roles import FIRM_TRADES, OFFICES, RANKS, TRADES
from reader.analysis.english.words import OWNING
from reader.analysis.names.kinds import signs
from reader.analysis.names.kinds.apposition import LINKS, role_after, role_before_comma
from reader.analysis.names.kinds.bodies import as_body
from reader.analysis.names.kinds.explained import OF_BODIES_TOO, told_before, told_behind
from reader.analysis.names.kinds.land import (
    SITES_OF_TWO,
    behind_both,
    is_dammed,
    is_where_office_is,
    is_where_site_is,
)
from reader.analysis.names.kinds.medicines import as_medicine
from reader.analysis.names.kinds.several_words import (
    AFTER,
    SEATS,
    by_own_words,
    is_full_name,
    is_label,
    is_said,
    is_seat,
    is_state,
)
from reader.analysis.names.kinds.ships import is_launched
from reader.analysis.names.kinds.signs import Sign
from reader.analysis.names.kinds.teams import is_sport
from reader.analysis.names.kinds.titles import is_title
from reader.analysis.names.kinds.words_before import by_words_before
from reader.analysis.names.lore.datelines import is_agency, is_before_agency, is_place
from reader.analysis.names.lore.states import state_after
from reader.analysis.names.missed.known import is_known
from reader.analysis.names.missed.overlooked import is_aged
from reader.analysis.names.missed.works import KINDS as KINDS_OF_WORK
from reader.analysis.names.tagging.lists import is_english, is_given, lists_of
from reader.analysis.names.tagging.tagger import Name
from reader.analysis.names.tagging.words import ORGANIZATION_HEADS
from reader.analysis.patterns import later
from reader.analysis.wordlists import word_set
from reader.entities import GROUP, ORGANIZATION, PERSON

AFTER_PLACES = word_set(
    """
    airport basin bay beach bridge camp canal checkpoint coast crossing dam delta district estuary footbridge glacier
    gorge harbor harbour highway island islands lagoon lake mountains peninsula plateau province quarry reef region
    reservoir river road route strait suburb tunnel valley village volcano
    """
)
OF_SEVERAL = (" are ", " have ", " were ")
"""Verbs of several."""
BEFORE_CLAUSES = ("\n", ". ", "“", '"', " although ", " but ", " if ", " that ", " when ", " where ", " while ")
"""What a clause begins behind."""
ARTICLES_SPACED = tuple(f"{word} " for word in word_set("the The a an A An"))
TITLED = frozenset(("entitled", "titled"))
WRITING = later(r", (?:reporting|writing) (?:at|for|in) (?:[Tt]he )?[A-Z]")
"""Behind whoever writes in a paper."""
WRITING_BEGUN = (", reporting ", ", writing ")
LEAST_SHORT = 4
"""Letters of a short form; with an article one less."""
ANSWERS = word_set("added answered asked replied said says shouted whispered")
BEHIND_QUOTES = tuple(f"{mark} {verb} " for mark in ('"', "'", "”", "’") for verb in sorted(ANSWERS))
"""What stands between a quote and who says it: “Did she cry?” asked | Roca."""
TRIBES = word_set("clans clansmen tribe tribes tribesman tribesmen")
"""What a people is, behind its name, or behind those of two."""
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
SISTERS = tuple(
    f"{own} {kin} {thing}"
    for own in ("'s", "’s")
    for kin in ("parent", "sister")
    for thing in ("company", "firm", "hotel", "paper", "party", "ship", "station", "title", "vessel")
)
"""What a thing has that is called as kin are."""
OFFICES_ALONE = {"gov", "pres"} | OFFICES - OF_BODIES_TOO - word_set("chair chief deputy executive head representative")
"""Offices that only people have."""
TRADES_ALONE = (TRADES | {"fellow"}) - OF_BODIES_TOO - FIRM_TRADES
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


def signs_around(document: Document, name: Name, writing: str) -> Iterator[Sign]:
    """The signs at a name; `writing` is the name folded."""
    text, start, end = document.text, name.start, name.end
    known, words = is_known(writing), _words_before(text, start)
    last = words[-1] if words else ""
    yield from _by_last_word(text, name, words, writing, known=known)
    yield from by_words_before(text, name, words, writing, known=known)
    yield from _by_what_follows(document, name, writing, known=known)
    if is_place(text, start, end) or is_before_agency(text, end):
        yield signs.DATELINE
    elif is_agency(text, start, end):
        yield signs.AGENCY
    elif not known:
        yield from as_body(text, name, last)
    own = writing.split()
    if len(own) > 1:
        yield from by_own_words(text, start, end, own)
        if own[-1] == "state" and is_state(own) and not (known or is_sport(document)):
            yield signs.STATE
    elif not known and _is_short_form(text, start, end, writing):
        yield signs.SHORT_FORM
        yield signs.NO_SHORT_FORM
    elif not known and is_label(text, start, end) and ANSWERED in text:
        yield signs.LABEL


def _by_last_word(text: str, name: Name, words: Sequence[str], writing: str, *, known: bool) -> Iterator[Sign]:
    """What the last word before a name says: an office, a courtesy, a kind of work, a verb behind a quote."""
    start, last = name.start, words[-1] if words else ""
    answers = last in ANSWERS and not known and text.endswith(BEHIND_QUOTES, 0, start)
    if answers and not text.startswith(SEATS, name.end):
        yield signs.SPEAKS
    if not known and writing not in ORGANIZATION_HEADS and _is_held(words, writing):
        yield signs.OFFICE
    if known and name.type is ORGANIZATION and "city" in lists_of(writing):
        yield signs.LARGE_CITY
    if sign := _as_somebody(words, writing, known=known):
        yield sign
    if last == "ethnic":
        yield signs.ETHNIC
    elif last in TITLED or (last.rstrip(",") in KINDS_OF_WORK and is_title(text, start, name.end, writing)):
        yield signs.ENTITLED
    if medicine := None if known else as_medicine(text, start, name.end, last):
        yield medicine


def _is_held(words: Sequence[str], writing: str) -> bool:
    """Whether what stands before a name is held or done by people alone: "Governor", "Mali coach", "rapper"."""
    one, last = ("", "", *words)[-2:]
    if _is_office(last.rstrip(".")) or last.lower() in ARTISTS:
        return True
    return (last in OF_TEAMS and one[:1].isupper()) or (last in TRADES_ALONE and _is_in_full(writing))


def _is_in_full(writing: str) -> bool:
    """Whether it is somebody's full name, by the last word of it, or by the first of two and a rare one."""
    first, _, rest = writing.partition(" ")
    rare = rest.isalpha() and not (lists_of(rest) or is_english(rest))
    return is_full_name(writing) or (rare and is_given(first))


def _by_what_follows(document: Document, name: Name, writing: str, *, known: bool) -> Iterator[Sign]:
    """What stands behind a name says: an aside, what it owns, what it does."""
    text, start, end = document.text, name.start, name.end
    match text[end : end + 2]:
        case ", " | "." | ". " | ".\n":
            yield from _by_aside(text, name, known=known)
        case "'s" | "’s":
            if text.startswith(KIN_BEHIND, end) and not (known or text.startswith(SISTERS, end)):
                yield signs.KIN
            elif name.type is GROUP and not known and _owns_alone(text, start, end):
                yield signs.OWNS_ALONE
        case behind if behind[:1] == " ":
            yield from _by_words_behind(document, name, writing)
            if name.type is not GROUP and not known and _are(text, start, end):
                yield signs.OF_SEVERAL
                yield signs.SIDE


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


def _by_aside(text: str, name: Name, *, known: bool) -> Iterator[Sign]:
    """What the state or the role between commas behind a name says, or the role before one that ends a sentence."""
    start, end = name.start, name.end
    if text.endswith("-", 0, start):
        # What stands behind "R-Ohio" is told of the senator.
        return
    if not known and is_aged(text, end):
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
    of_two = after is not None and after[1] == "and"
    told = behind_both(text, end) if of_two else after[1] if after else ""
    if told in TRIBES and not is_known(writing):
        yield signs.ETHNIC
    if told in SITES_OF_TWO and (of_two or text.endswith(" and ", 0, name.start)) and not is_known(writing):
        yield signs.SITE
    office = is_where_office_is(text, name.start, end) and _is_rare(text, name, writing)
    if office or (name.type is PERSON and is_where_site_is(text, name.start, end)):
        yield signs.SITE
    if is_seat(text, name.start, end, writing):
        yield signs.SEAT
    elif after and after[1] in AFTER_PLACES:
        yield signs.SITE if is_dammed(text, name.start, after[1]) else signs.HAS_GROUND
    elif after and is_launched(document, after[1]) and not is_known(writing):
        yield signs.CRAFT
    elif is_said(text, end) and "city" not in lists_of(writing):
        yield signs.SPEAKS


def _is_rare(text: str, name: Name, writing: str) -> bool:
    """Whether it is a single word that no list has, nor all news, and no letters of a body."""
    return " " not in writing and not (lists_of(writing) or is_known(writing) or name.of(text).isupper())


def _is_office(word: str) -> bool:
    """Whether it is an office that only people have, or a rank with its capital."""
    return word in RANKS_ALONE or word.lower().removeprefix("then-").removeprefix("ex-") in OFFICES_ALONE


def _owns_alone(text: str, start: int, end: int) -> bool:
    """Whether it owns something and has no article, as a people would."""
    return text.startswith(OWNING, end) and not text.endswith(ARTICLES_SPACED, 0, start)


def _is_somebody(role: str) -> bool:
    """Whether only people have a role, and bodies have not, as "an ally of Mali"."""
    words = role.split()
    linked = next((at for at, word in enumerate(words[1:-1], 1) if word in LINKS), len(words))
    return bool(words) and words[linked - 1].lower() not in OF_BODIES_TOO
