"""Names the tagger saw in one place and missed in another: the same words with the same capitals are the same name.

A vote again: words that it passed over more often than it took them stay plain, but for firms that are named in full.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import partial

from reader.analysis.document import Document, word_at
from reader.analysis.names.lore.heads import FIRMS
from reader.analysis.names.tagging.lists import PLACES, PLAIN_OR_PLACE, fold, lists_of
from reader.analysis.names.tagging.tagger import Name, occupied
from reader.analysis.names.tagging.words import CALENDAR, EVENT_HEADS, ORGANIZATION_HEADS, PLACE_HEADS
from reader.analysis.names.variants import OF_FIELDS, SUFFIXES, is_incorporated, nicknames
from reader.analysis.wordlists import word_set
from reader.entities import GROUP, ORGANIZATION, PERSON, PLACE, PRODUCT, WORK, EntityType

HEADS = ORGANIZATION_HEADS - SUFFIXES - word_set("church corporation daily house press radio times tv united")
"""What bodies are, and are called by for short."""
THE = ("the ", "The ")
FIRM_HEADS = ORGANIZATION_HEADS | FIRMS | EVENT_HEADS | PLACE_HEADS
"""What ends in "s" as sides do, and is none."""


def fill(document: Document, names: Sequence[Name]) -> tuple[Name, ...]:
    """The names with those that were passed over, in order."""
    known: defaultdict[tuple[str, ...], defaultdict[EntityType, int]] = defaultdict(partial(defaultdict, int))
    for name in names:
        known[tuple(name.of(document.text).split())][name.type] += 1
    firms = _short_firms(document, names)
    for short, count in firms.items():
        known[short][ORGANIZATION] += count
    for given, count in _given(document, names).items():
        known[given,][PERSON] += count
    passed: defaultdict[tuple[str, ...], list[Name]] = defaultdict(list)
    for words, start, end in _untagged(document, names, _by_first_word(known)):
        passed[words].append(Name(start, end, max(known[words], key=known[words].__getitem__)))
    taken = [
        held
        for words, held in passed.items()
        if words in firms or held[0].type is PRODUCT or len(held) <= sum(known[words].values())
    ]
    added = [name for held in taken for name in held]
    added += _families(document, (*names, *added))
    if surnames := _unheard(document, known):
        added += _speaking(document, surnames, (*names, *added))
    rivers = tuple(_rivers(document, names))
    if rivers:
        spans = {(one.start, one.end) for one in rivers}
        names = [name for name in names if (name.start, name.end) not in spans]
    added += _headed(document, (*names, *added))
    added += _sides(document, (*names, *added))
    added += _clubs(document, (*names, *added))
    return tuple(sorted((*names, *added, *rivers))) if added or rivers else tuple(names)


METROPOLITAN, MET = "Metropolitan", "Met"
"""What begins the names of bodies, by which they are called for short: "the Met"."""


def _headed(document: Document, names: Sequence[Name]) -> Iterator[Name]:
    """The bodies that are called for short by what they are, with a capital: "the Foundation" where there is one."""
    text = document.text
    bodies: defaultdict[str, dict[str, int]] = defaultdict(dict)
    for name in names:
        words = text[name.start : name.end].split() if name.type is ORGANIZATION else ()
        if len(words) > 1:
            head = words[0] if words[1] in OF_FIELDS else words[-1]
            head = MET if words[0] == METROPOLITAN else head
            if head is MET or head.lower() in HEADS:
                bodies[head].setdefault(text[name.start : name.end], name.end)
    only = {head: min(ends.values()) for head, ends in bodies.items() if len(ends) == 1 and head.istitle()}
    for start, end in _alone(document, only.keys(), names) if only else ():
        behind = text.endswith(THE, 0, start) and not text.startswith(" of ", end)
        if behind and start > only[text[start:end]]:
            yield Name(start, end, ORGANIZATION)


def _alone(document: Document, words: AbstractSet[str], names: Sequence[Name]) -> Iterator[tuple[int, int]]:
    """Where one of the words stands in no name and before none that has a capital."""
    found = [at for at in document.capitals if document.words[at] in words]
    held = occupied(document.text, names) if found else bytearray()
    for at in found:
        start, end = document.tokens[at]
        goes_on = document.text.startswith(" ", end) and word_at(document.words, at + 1)[:1].isupper()
        if not (held[start] or goes_on):
            yield start, end


RIVER = " River"


def _rivers(document: Document, names: Sequence[Name]) -> Iterator[Name]:
    """The rivers that are called for short what they are called in full: "the Sene" where the Sene River is."""
    text = document.text
    written = {one.of(text) for one in names if one.type is PLACE and text.endswith(RIVER, 0, one.end)}
    for short in {one.removesuffix(RIVER).removeprefix("the ") for one in written if one != RIVER.strip()}:
        for found in re.finditer(rf"(?<=\b[Tt]he ){re.escape(short)}\b(?! River| [A-Z])", text):
            yield Name(*found.span(), PLACE)


def _sides(document: Document, names: Sequence[Name]) -> Iterator[Name]:
    """The sides that are called for short by what their players are: "Otters" where "the Tarna Otters" are."""
    text = document.text
    named = [name.of(text) for name in names if name.type is ORGANIZATION]
    players = {last for first, _, last in (one.rpartition(" ") for one in named) if first and _are_players(first, last)}
    short = players & document.vocabulary
    yield from (Name(*span, ORGANIZATION) for span in (_alone(document, short, names) if short else ()))


CLUBS = (" Albion", " Athletic", " Hotspur", " Rovers", " United", " Wanderers")
"""What clubs are called behind their town."""
NATIONS = "United Nations"
JOINED_IN = (" behind ", " by ", " in ")
"""Behind a participle that a sentence begins with: "United | in grief"."""
BEGINNING = (". ", "! ", "? ", "\n\n")


def _clubs(document: Document, names: Sequence[Name]) -> Iterator[Name]:
    """The clubs that are called for short by what stands behind their town: "United" where "Tarna United" are."""
    text = document.text
    ends = [one.of(text) for one in names if one.type is ORGANIZATION and text.endswith(CLUBS, one.start, one.end)]
    short = {one.rpartition(" ")[2] for one in ends}
    # "United" is the airline as well where "United Airlines" are.
    short -= {one.of(text).partition(" ")[0] for one in names if one.type is ORGANIZATION and one.of(text) != NATIONS}
    for start, end in _alone(document, short, names) if short else ():
        if not (text.startswith(JOINED_IN, end) and (start == 0 or text[start - 2 : start] in BEGINNING)):
            yield Name(start, end, ORGANIZATION)


def _are_players(first: str, last: str) -> bool:
    """Whether a name ends in a word for several that no firm ends in, behind its town."""
    several = last.istitle() and last.endswith("s") and not last.endswith("ss") and last.lower() not in FIRM_HEADS
    return several and not PLACES.isdisjoint(lists_of(fold(first)))


HISSING = ("ch", "s", "sh", "x", "z")
"""What has an "e" before the "s" of several: "the Lopezes"."""


def _families(document: Document, names: Sequence[Name]) -> Iterator[Name]:
    """Those who bear the surname of somebody named in full: "the Rocas" where Ines Roca is."""
    text = document.text
    people = {name.of(text).rpartition(" ")[2] for name in names if name.type is PERSON}
    families = {surname + ("es" if surname.endswith(HISSING) else "s") for surname in people if surname}
    for several in families & document.vocabulary:
        for found in re.finditer(rf"(?<=[Tt]he ){re.escape(several)}\b", text):
            if not any(name.start < found.end() and found.start() < name.end for name in names):
                yield Name(*found.span(), GROUP)


MARKS = frozenset((",", "."))
FULL = 2
"""Words of a full name that begins with the family's: "Ko Wen-je"."""
SAYING = frozenset(("added", "asked", "explained", "noted", "said", "says", "told", "warned", "wrote"))


def _unheard(document: Document, known: Mapping[tuple[str, ...], Mapping[EntityType, int]]) -> set[str]:
    """The surnames in the text of those who are named in full, which are named nowhere alone."""
    full = [words for words, kinds in known.items() if len(words) > 1 and PERSON in kinds]
    surnames = {words[-1] for words in full}
    surnames |= {words[0] for words in full if len(words) == FULL and "-" in words[1]}
    return {one for one in surnames & document.vocabulary if (one,) not in known}


def _speaking(document: Document, surnames: Collection[str], names: Sequence[Name]) -> Iterator[Name]:
    """Those who are named in full somewhere, by a surname that is too short or too plain to be found, where they speak:
    "said Ko".
    """
    words = document.words
    spoken = [at for at in document.capitals if words[at] in surnames and _speaks(words, at)]
    held = occupied(document.text, names) if spoken else bytearray()
    for at in spoken:
        token = document.tokens[at]
        if not held[token.start]:
            yield Name(token.start, token.end, PERSON)


def _speaks(words: Sequence[str], at: int) -> bool:
    """Whether a verb of saying stands behind a word that follows none with a capital, or before the end of a clause."""
    before, behind = word_at(words, at - 1), word_at(words, at + 1)
    return (behind in SAYING and not before[:1].isupper()) or (before in SAYING and behind in MARKS)


NICKNAME = r"(?:\x22|“)(\w+)(?:\x22|”) "
"""What somebody is called, between marks in the full name: "Ines “Inka” Roca"."""


SHORTEST_SURNAME = 3
"""Letters of no surname that is looked for."""


def _given(document: Document, names: Sequence[Name]) -> Counter[str]:
    """How often people are named in full by given names and nicknames that are nothing else: "Ines" of "Ines Roca".

    And by surnames that are in no list at all.
    """
    full = [name.of(document.text) for name in names if name.type is PERSON]
    found = Counter([given for given, blank, _ in (one.partition(" ") for one in full) if blank and _is_given(given)])
    for given in [*found]:
        found.update(
            [
                short
                for one in nicknames(fold(given))
                if (short := one.title()) in document.vocabulary and short not in found
            ]
        )
    for one in full:
        surname = one.rpartition(" ")[2] if " " in one else ""
        if len(surname) > SHORTEST_SURNAME and surname.replace("-", "").isalpha() and not lists_of(fold(surname)):
            found[surname] += 1
    for one in full:
        nickname = re.search(NICKNAME, one) if '"' in one or "“" in one else None
        if nickname and _is_given(nickname[1]):
            found[nickname[1]] += 1
    return found


SHORTEST_GIVEN = 2
"""Letters of no such name."""


def _is_given(word: str) -> bool:
    listed = lists_of(fold(word))
    given = not listed or ("first" in listed and PLAIN_OR_PLACE.isdisjoint(listed))
    return given and len(word) > SHORTEST_GIVEN and word.isalpha()


CLUBS_BEGIN = ("AC ", "AFC ", "AS ", "FC ", "SC ")
"""What stands before the word that a club is called by for short: "AFC Otters"."""


def _short_firms(document: Document, names: Sequence[Name]) -> Counter[tuple[str, ...]]:
    """How often firms and clubs are written with what makes them such, by what is left without it: "Roca" of "Roca
    Inc.", "Northgate" of "Northgate United".
    """
    found = Counter[tuple[str, ...]]()
    for written in [name.of(document.text) for name in names if name.type is ORGANIZATION]:
        if is_incorporated(written) or _is_club(written):
            found[tuple(written.split()[:-1])] += 1
        elif written.startswith(CLUBS_BEGIN) and written.count(" ") == 1:
            found[tuple(written.split()[1:])] += 1
    return found


OTHERS = PLAIN_OR_PLACE | PLACES | {"first"}
"""Lists of words that stand for more than a club."""


def _is_club(written: str) -> bool:
    """Whether it is one word, which no list has, and what clubs are called behind it."""
    short = written.rpartition(" ")[0]
    return written.endswith(CLUBS) and " " not in short and OTHERS.isdisjoint(lists_of(fold(short)))


def _by_first_word(known: Mapping[tuple[str, ...], object]) -> dict[str, list[tuple[str, ...]]]:
    """Longest first."""
    found: defaultdict[str, list[tuple[str, ...]]] = defaultdict(list)
    for words in sorted(known, key=len, reverse=True):
        if words[0][0].isupper() and words[0].lower() not in CALENDAR:
            found[words[0]].append(words)
    return found


END = Name(1 << 60, 1 << 60, WORK)


def _untagged(
    document: Document, names: Sequence[Name], known: Mapping[str, list[tuple[str, ...]]]
) -> Iterator[tuple[tuple[str, ...], int, int]]:
    tokens, written = document.tokens, document.words
    upcoming = iter((*names, END))
    name = next(upcoming)
    done = 0
    for at in [at for at in document.capitals if written[at] in known]:
        token = tokens[at]
        while name.end <= token.start:
            name = next(upcoming)
        if token.start < done or token.end > name.start:
            continue
        for words in known[written[at]]:
            last = at + len(words)
            if last > len(tokens) or tokens[last - 1].end > name.start:
                continue
            if written[at:last] == words:
                done = tokens[last - 1].end
                yield words, token.start, done
                break
