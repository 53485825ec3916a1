"""Votes of the names around a name: what list it stands in, whom it is named with, whom it works for."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, pairwise

from reader.analysis.document import Document
from reader.analysis.english.words import OWNING
from reader.analysis.names.kinds.body_phrases import BEFORE_LISTS, DEALING, MOVES
from reader.analysis.names.kinds.land import BEHIND_TWO
from reader.analysis.names.kinds.several_words import is_said
from reader.analysis.names.kinds.short_forms import ends_in_letters
from reader.analysis.names.kinds.teams import is_sport
from reader.analysis.names.kinds.titles import is_of_art, owned_titles
from reader.analysis.names.lore.countries import countries
from reader.analysis.names.lore.well_known import ALWAYS_BODIES, MAKERS
from reader.analysis.names.missed.known import is_known
from reader.analysis.names.tagging.lists import PERSONAL, PLACES, is_english, is_given, lists_of
from reader.analysis.names.tagging.tagger import Name
from reader.analysis.names.tagging.words import ORGANIZATION_HEADS, PLACE_HEADS, SITES
from reader.analysis.names.variants import is_clipped
from reader.analysis.patterns import later
from reader.entities import ORGANIZATION, PERSON, PLACE, WORK, EntityType
from reader.records import NamedTuple

COMPANY = 0.8
"""The weight of standing among people, in a list of one kind, or beside firms."""
EMPLOYER = 1.2
"""That of whom somebody works for, or who owns something as bodies do."""
MEMBER = 1.2
"""That of being one of a body, and of being called something."""
GOVERNED = 1.0
"""That of a place that has a government."""
MADE = 1.5
"""That of what somebody owns who makes such things."""
LEAST_SHORT = 2
"""The least of a short form, which weighs more the more often it stands. The tagger's own votes add up to 1 at most."""
AND = " and "
IN_LISTS = (", ", " and ", ", and ", " or ", ", or ")
LAST_IN_LISTS = IN_LISTS[1:]
LEAST_LISTED = 3
"""Names that make a list."""
MOST_LISTED = 30
"""Names of a list; what goes on and on with "and" is none."""
OF_EMPLOYERS = (" of ", " at ", " from ", ", of ", ", analyst at ", ", an analyst at ", ", an analyst with ")
EMPLOYED = (
    r", an? (?:[a-z-]+ ){0,3}(?:analyst|architect|attorney|barrister|broker|consultant|economist|engineer|lawyer"
    r"|partner|solicitor|strategist|trader) (?:at|for|with) "
)
"""The same with what somebody is there: "Ines Roca, a tax lawyer with Lund Berg"."""
OF_BODIES = (" of the ", ", of the ")
OF_ANY_EMPLOYERS = (*OF_BODIES, *OF_EMPLOYERS)
OF_ALL = (" of ", ", of ")
OF_SCHOOLS = (*OF_ALL, *OF_BODIES)
UNLIKE = (PLACE, ORGANIZATION)
"""What somebody with a rare name is taken for."""
SCHOOLS = frozenset(("college", "institute", "university"))
LED = frozenset(("alliance", "bloc", "coalition", "force", "front", "movement", "party", "union"))
"""What somebody leads who has it: "Ines Roca's Harbour Front"."""
MOST_GIVEN = 2
"""Words before a surname, and one more."""
COUNCILS = tuple(f" {of} council" for of in ("borough", "city", "county", "district", "parish", "town"))
BY_LETTERS = tuple(
    f"known by {its} {letters}"
    for its in ("its", "the", "its Arabic", "its English", "its French", "its German", "its Portuguese", "its Spanish")
    for letters in ("abbreviation", "acronym", "initials")
)
CALLINGS = tuple(
    f"{opening}{called} "
    for opening in (", ", " (", ", who is ", ", who was ")
    for called in (
        "a.k.a.", "aka", "alias",
        "also known as", "also known as the", "better known as", "better known as the", "best known as", "born",
        "formally known as", "formerly known as", "known as", "known as the", "known formally as", "nee", "nicknamed",
        "now known as", "née", "popularly known as", "previously known as", *BY_LETTERS,
    )
)  # fmt: skip
"""What stands between a name and another one of the same."""
CALLED_BETWEEN = frozenset(CALLINGS)
QUOTES = '"“'
"""What may open what somebody is called."""
CALLING_ENDS = tuple({f" {phrase.split()[-1]} " for phrase in CALLINGS})
"""How they end: to look for this first is faster."""
CALLING_WORDS = frozenset(("a.k.a", "aka", "alias", "born", "known", "nee", "nicknamed", "née"))
"""One of these is in each."""
HEADS = ORGANIZATION_HEADS | PLACE_HEADS | SITES
END = Name(1 << 60, 1 << 60, WORK)
"""A name behind all others."""


class Vote(NamedTuple):
    """That what is written so, folded, is of a kind."""

    writing: str
    kind: EntityType
    weight: float


Pair = tuple[Name, str, Name, str]
"""Two names in a row, each with how it is written, folded."""
LONGEST_JOINT = 5
"""Characters between two names of which a rule asks for nothing but these."""


class Joined:
    """The pairs of a text by the few words or marks that stand between them: most rules ask for one such joint."""

    def __init__(self, text: str, names: Sequence[Name], writings: Sequence[str]) -> None:
        self._pairs: dict[str, list[Pair]] = {}
        for (one, other), (writing, beside) in zip(pairwise(names), pairwise(writings), strict=True):
            if other.start - one.end <= LONGEST_JOINT:
                joint = text[one.end : other.start]
                self._pairs.setdefault(joint, []).append((one, writing, other, beside))

    def by(self, *joints: str) -> list[Pair]:
        """Those with one of the joints between them, in order."""
        found = [self._pairs[joint] for joint in joints if joint in self._pairs]
        return found[0] if len(found) == 1 else sorted(chain(*found))


def told_beside(document: Document, names: Sequence[Name], writings: Sequence[str]) -> Iterator[Vote]:
    """What the names of a text say of one another; `writings` are the names folded."""
    text = document.text
    told = text, names, writings
    of_art, joined = is_of_art(document), Joined(*told)
    yield from _for(PERSON, COMPANY, _like_people(*told, joined))
    yield from (Vote(writing, kind, COMPANY) for writing, kind in _listed(*told))
    yield from _for(ORGANIZATION, EMPLOYER, chain(_firms(*told), _employers(*told)))
    yield from _for(ORGANIZATION, COMPANY, chain(_beside_firms(joined), _beside_bodies(text, joined)))
    yield from _for(ORGANIZATION, EMPLOYER, _owners(text, joined, of_art=of_art))
    if not is_sport(document):
        yield from _for(ORGANIZATION, EMPLOYER, _of_lands(text, joined))
    yield from _for(PERSON, MEMBER, chain(_members(*told), _leaders(text, joined, writings), _owned(text, joined)))
    if not document.vocabulary.isdisjoint(CALLING_WORDS):
        called = _called(*told)
        yield from (Vote(writing, kind, MEMBER + writings.count(writing) - 1) for writing, kind in called)
    if of_art:
        yield from _for(WORK, MADE, owned_titles(*told))
    yield from _for(PLACE, GOVERNED, chain(_governed(writings), _homes(text, joined)))
    for writing in _short_forms(text, joined):
        yield Vote(writing, ORGANIZATION, float(max(LEAST_SHORT, writings.count(writing))))


def _for(kind: EntityType, weight: float, writings: Iterable[str]) -> Iterator[Vote]:
    return (Vote(writing, kind, weight) for writing in writings)


def _like_people(text: str, names: Sequence[Name], writings: Sequence[str], joined: Joined) -> Iterator[str]:
    """Two words that stand beside a person, "Ara Roca and Ken Ito", or of which the second alone is one elsewhere, and
    a given name before somebody's full name: "Tom and Ana Roca".
    """
    people = {w for name, w in zip(names, writings, strict=True) if name.type is PERSON}
    for name, writing in zip(names, writings, strict=True):
        if " " not in writing or writing.rpartition(" ")[2] not in people:
            continue
        if _is_rare(writing, 3):
            yield writing
        elif _is_plain_pair(writing) and not _is_of_city(name, writing):
            yield writing
            if "first" in lists_of(writing.split()[0]):
                yield writing
    for one, writing, other, beside in joined.by(AND):
        if " " not in writing and " " in beside and beside in people and "first" in lists_of(writing):
            yield writing
        if " " not in writing + beside:
            yield from (w for w, of in ((writing, beside), (beside, writing)) if of in people and _is_given(w))
        if _is_plain_pair(writing) and _is_plain_pair(beside):
            told = ((writing, one, beside), (beside, other, writing))
            yield from (w for w, name, of in told if of in people and not ends_in_letters(name.of(text)))


def _is_given(word: str) -> bool:
    """Whether it is a given name, and no land's or large city's."""
    listed = lists_of(word)
    return "first" in listed and "city" not in listed and not is_known(word)


def _is_of_city(name: Name, writing: str) -> bool:
    """Whether it is a body, and may be a side: "Tarna Storm"."""
    return name.type is ORGANIZATION and "city" in lists_of(writing.partition(" ")[0])


def _is_plain_pair(writing: str) -> bool:
    """Two words, the second of which is no body's nor place's head."""
    words = writing.split()
    return len(words) == 2 and words[1] not in HEADS and not is_known(writing)


def _listed(text: str, names: Sequence[Name], writings: Sequence[str]) -> Iterator[tuple[str, EntityType]]:
    """Whatever in a list is of another kind than all the rest, with the kind of these: "Mardin, Orrin and Halfe"."""
    listed: list[int] = []
    for at, name in enumerate((*names, END)):
        between = text[names[at - 1].end : name.start] if at and at < len(names) else ""
        if listed and between not in IN_LISTS:
            listed = []
        listed.append(at)
        if between in LAST_IN_LISTS and LEAST_LISTED <= len(listed) <= MOST_LISTED:
            yield from _other_kinds(
                [_kind(names[one], writings[one]) for one in listed], [writings[one] for one in listed]
            )


def _kind(name: Name, writing: str) -> EntityType:
    """The kind that the tagger gives, unless all news knows the body."""
    return ORGANIZATION if writing in ALWAYS_BODIES else name.type


def _other_kinds(kinds: Sequence[EntityType], writings: Sequence[str]) -> Iterator[tuple[str, EntityType]]:
    counted = Counter(kinds)
    if len(counted) != 2:
        return
    for kind, writing in zip(kinds, writings, strict=True):
        if counted[kind] == 1 and not is_known(writing):
            yield writing, next(other for other in counted if other is not kind)


APPOSED = (", said ", ", says ", ", told ", ", who ", ", wrote ")
"""Behind who works at the one firm before: "an analyst at Volta, Ines Roca, said"."""
TRADED = ("shares", "Shares", "stocks", "Stocks", " index ")
"""Where one of these is, what moves up and down in a list is traded."""
UP_OR_DOWN = later(r" (?:down|off|up) (?:about |around |almost |nearly |some )?\d[\d.,]* ?(?:%|per ?cent\b|pct\b)")
"""Behind a firm of which no verb tells how its share moved: "with Volta | down 2%"."""
MOVED = (" down ", " off ", " up ")


def _firms(text: str, names: Sequence[Name], writings: Sequence[str]) -> Iterator[str]:
    """What stands in a list of firms behind the first: "shares in Volta, Orrin and Halden"."""
    listed = False
    for (one, other), writing in zip(pairwise(names), writings[1:], strict=True):
        goes_on = text[one.end : other.start] in IN_LISTS
        listed = goes_on and (listed or text.endswith(BEFORE_LISTS, 0, one.start))
        speaks = other.type is PERSON and " " in writing and text.startswith(APPOSED, other.end)
        if listed and not (is_known(writing) or speaks):
            yield writing
    if any(traded in text for traded in TRADED):
        yield from _moved(text, names, writings)


def _moved(text: str, names: Sequence[Name], writings: Sequence[str]) -> Iterator[str]:
    """Those in a list that rises or falls: "Volta, Orrine and Halden Energy fell"."""
    listed: list[str] = []
    for (one, other), writing in zip(pairwise((*names, END)), writings, strict=True):
        if text.startswith(MOVED, one.end) and " " not in writing and UP_OR_DOWN.match(text, one.end):
            yield writing
        listed.append(writing)
        if text[one.end : other.start] in IN_LISTS:
            continue
        if len(listed) > 1 and text.startswith(MOVES, one.end):
            yield from (writing for writing in listed if not is_known(writing))
        listed = []


def _employers(text: str, names: Sequence[Name], writings: Sequence[str]) -> Iterator[str]:
    """What somebody works at, that looks like a person of two names: "Ines Roca of Lund Berg"."""
    for (one, other), writing in zip(pairwise(names), writings[1:], strict=True):
        people = one.type is other.type is PERSON and " " in writing
        between = text[one.end : other.start] if people else ""
        if between in OF_ANY_EMPLOYERS or (between.startswith(", a") and re.fullmatch(EMPLOYED, between)):
            yield writing


def _beside_firms(joined: Joined) -> Iterator[str]:
    """What looks like a surname, or a place that no list has, beside a firm that all know: "Barclays and Orrine"."""
    for one, writing, other, beside in joined.by(AND):
        for unsure, kind, firm in ((beside, other.type, writing), (writing, one.type, beside)):
            if firm in MAKERS and kind in (PERSON, PLACE) and " " not in unsure and not is_known(unsure):
                listed = lists_of(unsure)
                if "first" not in listed and PLACES.isdisjoint(listed):
                    yield unsure


def _beside_bodies(text: str, joined: Joined) -> Iterator[str]:
    """A single word that no list has beside a body of one that none has either: "Orrine and Voltal lobbied"."""
    for one, writing, other, beside in joined.by(AND):
        if " " in writing + beside or text.startswith(BEHIND_TWO, other.end):
            continue
        unsure, body = (writing, other) if one.type in (PERSON, PLACE) else (beside, one)
        if body.type is ORGANIZATION and not (lists_of(writing) or lists_of(beside) or is_known(unsure)):
            yield unsure


def _homes(text: str, joined: Joined) -> Iterator[str]:
    """A single word that no list has, that somebody is of who does not speak, as for a firm: "Ines Roca of Orrin"."""
    for one, somebody, other, writing in joined.by(" of "):
        home = one.type is other.type is PERSON and " " in somebody and other.of(text).istitle()
        if home and _is_rare(writing, 1) and not is_said(text, other.end):
            yield writing


def _of_lands(text: str, joined: Joined) -> Iterator[str]:
    """A single word that no list has, of a land that somebody deals with, that says nothing: "hired Mali's Orrine"."""
    for one, land, other, writing in joined.by(*OWNING):
        unsure = other.type in (PERSON, PLACE) and land in countries().places
        if unsure and text.endswith(DEALING, 0, one.start) and _is_rare(writing, 1) and not is_said(text, other.end):
            yield writing


def _owners(text: str, joined: Joined, *, of_art: bool) -> Iterator[str]:
    """What looks like a person of two names and has somebody who speaks, "Lund Berg's Ines Roca said", and a surname
    that has somebody, where no work is somebody's: "Roca's Ines Lund left".
    """
    for one, writing, other, beside in joined.by(*OWNING):
        owns = one.type is other.type is PERSON and " " in beside
        if owns and not (of_art or " " in writing or is_known(writing)) and _is_given(beside.partition(" ")[0]):
            yield writing
        says = owns and is_said(text, other.end)
        if says and ("first" not in lists_of(writing.partition(" ")[0]) if " " in writing else not lists_of(writing)):
            yield writing


def _leaders(text: str, joined: Joined, writings: Sequence[str]) -> Iterator[str]:
    """What looks like a body and has a party: two plain names, "Ines Roca's Harbour Front", two rare ones before
    letters, "Orna Masrin's HFR", or a rare surname, with whoever bears it: "Masrin's Harbour Front".
    """
    leading = set[str]()
    for one, writing, other, beside in joined.by(*OWNING):
        if one.type is ORGANIZATION is other.type:
            led = beside.rpartition(" ")[2] in LED
            plain = led and _is_plain_pair(writing) and not any("common" in lists_of(word) for word in writing.split())
            rare = other.of(text).isupper() and _is_rare(writing, 2) and writing.split()[1] not in HEADS
            if plain or rare:
                yield writing
            elif led and _is_rare(writing, 1) and not one.of(text).isupper():
                leading.add(writing)
    if leading:
        yield from (w for w in writings if w.rpartition(" ")[2] in leading and w.count(" ") < MOST_GIVEN)


def _owned(text: str, joined: Joined) -> Iterator[str]:
    """Who looks like a place or a body and is of a body, by a given name and a surname, "the IMF's Ines Ramirez Roca",
    or by two rare words that speak: "the Kremlin's Orna Masrin said".
    """
    for one, _, other, writing in joined.by(*OWNING):
        if one.type is ORGANIZATION and other.type in UNLIKE:
            first, last = writing.partition(" ")[0], writing.rpartition(" ")[2]
            somebody = first is not writing and is_given(first) and not PERSONAL.isdisjoint(lists_of(last))
            somebody = somebody and last not in HEADS and PLACES.isdisjoint(lists_of(writing))
            if somebody or (_is_rare(writing, 2) and is_said(text, other.end)):
                yield writing


def _is_rare(writing: str, words: int) -> bool:
    """Whether it is of so many words, which neither all news nor lists nor dictionaries have."""
    own = writing.split()
    return len(own) == words and not (is_known(writing) or any(lists_of(word) or is_english(word) for word in own))


def _members(text: str, names: Sequence[Name], writings: Sequence[str]) -> Iterator[str]:
    """Who looks like a place and is of a body: "Ines Roca of the Harbour Union", "Ines Park of Tarna University"."""
    for at, ((one, other), writing) in enumerate(zip(pairwise(names), writings, strict=False)):
        if other.type is not ORGANIZATION or not text.startswith(OF_ALL, one.end):
            continue
        between, words = text[one.end : other.start], writing.split()
        if one.type is PERSON:
            if between in OF_ALL + OF_BODIES and _is_rare(writing, 2):
                yield writing
            continue
        if one.type is ORGANIZATION:
            speaks = between in OF_ALL + OF_BODIES and is_said(text, other.end)
            if speaks and _is_plain_pair(writing) and not any("common" in lists_of(word) for word in words):
                yield writing
            continue
        if (between in OF_BODIES and _is_plain_pair(writing) and PLACES.isdisjoint(lists_of(writing))) or (
            between in OF_SCHOOLS
            and not SCHOOLS.isdisjoint(writings[at + 1].split())
            and len(words) == 2
            and "first" in lists_of(words[0])
        ):
            yield writing


def _called(text: str, names: Sequence[Name], writings: Sequence[str]) -> Iterator[tuple[str, EntityType]]:
    """What somebody or something is called as well, with the kind of these: "Ines Roca, known as Kestrel,"."""
    full = [w for name, w in zip(names, writings, strict=True) if name.type is PERSON and " " in w]
    parts = {part for w in full for part in (w.partition(" ")[0], w.rpartition(" ")[2])}
    for (one, other), (whose, writing) in zip(pairwise(names), pairwise(writings), strict=True):
        if text[one.end : other.start].rstrip(QUOTES) in CALLED_BETWEEN:
            first = whose.partition(" ")[0]
            kind = PERSON if whose in parts or (first is not whose and is_given(first)) else one.type
            if kind is not other.type:
                yield writing, kind


def _governed(writings: Sequence[str]) -> Iterator[str]:
    """The towns and counties whose council is named: "Tarna" of "Tarna Borough Council"."""
    for council in {writing for writing in writings if writing.endswith(COUNCILS)}:
        yield next(council.removesuffix(end) for end in COUNCILS if council.endswith(end))


def _short_forms(text: str, joined: Joined) -> Iterator[str]:
    """What stands in brackets, or between commas, behind a body that it is short for: "Volta Energy (Volener)"."""
    for one, _, other, writing in joined.by(" (", ", "):
        if one.type is not ORGANIZATION or other.type not in (PERSON, PLACE) or " " in writing:
            continue
        closed = text.startswith(")" if text.startswith(" ", one.end) else ",", other.end)
        if closed and is_clipped(other.of(text), one.of(text)):
            yield writing
