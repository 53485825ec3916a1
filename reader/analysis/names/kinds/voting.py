"""One vote per article: a name that is sure in one place helps the unsure one elsewhere."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from reader.analysis.document import Document
from reader.analysis.names.kinds.abroad import has_family_first
from reader.analysis.names.kinds.surroundings import told
from reader.analysis.names.likeness import is_clipped, is_incorporated, key, letters_of, spelt_out_in
from reader.analysis.names.lore.heads import FIRMS, STREETS
from reader.analysis.names.missed.known import is_known
from reader.analysis.names.tagging.lists import fold, lists_of
from reader.analysis.names.tagging.tagger import Name
from reader.analysis.names.tagging.words import ORGANIZATION_HEADS, PLACE_HEADS, SITES
from reader.analysis.wordlists import word_set
from reader.entities import EntityType

DOUBT = 0.78
DOUBT_OF_SEVERAL_WORDS = 0.7
DOUBT_OF_THE_KNOWN = 0.4
"""Names less likely than this over the article are dropped: a plain word lit up jars more than a name missed."""
ASSURANCE = 0.15
"""How much surer a name is for each vote of the words at it."""
UNSAID = 0.8
"""How likely a name is of a tagger, or a rule, that does not say."""


def vote(document: Document, names: Sequence[Name]) -> tuple[Name, ...]:
    """The names, each of the type that its writing most likely has in the article; unlikely ones are left out."""
    writings = [fold(document.text[name.start : name.end]) for name in names]
    surnames, given = _parts(document.text, names, writings)
    votes: defaultdict[str, defaultdict[EntityType, float]] = defaultdict(lambda: defaultdict(float))
    for name, writing in zip(names, writings, strict=True):
        for kind, chance in name.chances or ((name.type, UNSAID),):
            votes[writing][kind] += chance
    counts = Counter(writings)
    likely = {writing: sum(votes[writing].values()) for writing in votes}
    for name, writing in zip(names, writings, strict=True):
        for kind, more in told(document, name, writing):
            votes[writing][kind] += more
            if more > 0:
                likely[writing] += ASSURANCE * more
    for writing in _like_people(document, names, writings):
        votes[writing][EntityType.PERSON] += COMPANY
    given.update(_spouses(document.text, names, writings))
    for writing, kind in _listed(document.text, names, writings):
        votes[writing][kind] += COMPANY
    firms, initials = _short_firms(document, names), _initials(document, names)
    firms.update({writing: counts[writing] for writing in _clipped(document, names)})
    for writing in _employers(document, names, writings):
        votes[writing][EntityType.ORGANIZATION] += EMPLOYER
    for writing in _members(document, names, writings):
        votes[writing][EntityType.PERSON] += MEMBER
    for writing in _governed(writings):
        votes[writing][EntityType.PLACE] += GOVERNED
    for writing, more in firms.items():
        if writing in votes:
            votes[writing][EntityType.ORGANIZATION] += more
    sure = frozenset(w for w in counts if w in initials or w in firms or given[w] or _is_of_people(w, surnames))
    won = {
        w: _winner(votes[w], surnames[w] + given[w], _of_family(w, surnames))
        for w in counts
        if likely[w] >= (DOUBT_OF_THE_KNOWN if w in sure else _least(w)) * counts[w]
    }
    return tuple(
        n if n.type is won[w] else Name(n.start, n.end, won[w])
        for n, w in zip(names, writings, strict=True)
        if w in won
    )


def _like_people(document: Document, names: Sequence[Name], writings: Sequence[str]) -> Iterator[str]:
    """Two words that stand beside a person, "Ara Roca and Ken Ito", or of which the second alone is one elsewhere.

    And a given name that shares the surname of the person behind it: "Tom and Ana Roca".
    """
    people = {w for name, w in zip(names, writings, strict=True) if name.type is EntityType.PERSON}
    for (one, writing), (other, beside) in pairwise(zip((*names, END), (*writings, ""), strict=True)):
        if _is_plain_pair(writing) and writing.split()[1] in people:
            yield writing
            if "first" in lists_of(writing.split()[0]):
                yield writing
        if other.start - one.end != len(AND) or not document.text.startswith(AND, one.end):
            continue
        if " " not in writing and " " in beside and beside in people and "first" in lists_of(writing):
            yield writing
        if _is_plain_pair(writing) and _is_plain_pair(beside):
            yield from (w for w, of in ((writing, beside), (beside, writing)) if of in people)


def _spouses(text: str, names: Sequence[Name], writings: Sequence[str]) -> Iterator[str]:
    """Given names that share the surname of the person behind them: "Tom and Ana Roca"."""
    for (one, other), (writing, beside) in zip(pairwise(names), pairwise(writings), strict=True):
        shared = other.type is EntityType.PERSON and " " in beside and " " not in writing
        if shared and OTHERS_TOO.isdisjoint(lists_of(writing)) and text[one.end : other.start] == AND:
            yield writing


def _listed(text: str, names: Sequence[Name], writings: Sequence[str]) -> Iterator[tuple[str, EntityType]]:
    """Whatever in a list is of another kind than all the rest, with the kind of these: "Mardin, Orrin and Halfe"."""
    listed: list[int] = []
    for at, name in enumerate((*names, END)):
        between = text[names[at - 1].end : name.start] if at and at < len(names) else ""
        if listed and between not in IN_LISTS:
            listed = []
        listed.append(at)
        if between in LAST_IN_LISTS and len(listed) >= LEAST_LISTED:
            yield from _other_kinds([names[one].type for one in listed], [writings[one] for one in listed])


def _other_kinds(kinds: Sequence[EntityType], writings: Sequence[str]) -> Iterator[tuple[str, EntityType]]:
    for kind, writing in zip(kinds, writings, strict=True):
        others = {other for other in kinds if other is not kind}
        if len(others) == 1 and kinds.count(kind) == 1 and not is_known(writing):
            yield writing, others.pop()


IN_LISTS = (", ", " and ", ", and ", " or ", ", or ")
LAST_IN_LISTS = IN_LISTS[1:]
LEAST_LISTED = 3


def _employers(document: Document, names: Sequence[Name], writings: Sequence[str]) -> Iterator[str]:
    """What somebody works at, that looks like a person of two names: "Ines Roca of Lund Berg"."""
    for (one, other), writing in zip(pairwise(names), writings[1:], strict=True):
        people = one.type is other.type is EntityType.PERSON and " " in writing
        if people and document.text[one.end : other.start] in OF_EMPLOYERS:
            yield writing


OF_EMPLOYERS = (" of ", " at ", " from ", ", of ", ", analyst at ", ", an analyst at ", ", an analyst with ", " with ")
EMPLOYER = 1.2


def _members(document: Document, names: Sequence[Name], writings: Sequence[str]) -> Iterator[str]:
    """Who looks like a place and is of a body: "Ines Roca of the Harbour Union"."""
    for (one, other), writing in zip(pairwise(names), writings, strict=False):
        place = one.type is EntityType.PLACE and other.type is EntityType.ORGANIZATION and _is_plain_pair(writing)
        if place and document.text[one.end : other.start] in OF_BODIES and PLACES.isdisjoint(lists_of(writing)):
            yield writing


OF_BODIES = (" of the ", ", of the ")
PLACES = frozenset(("city", "state", "town"))
MEMBER = 1.2


def _short_firms(document: Document, names: Sequence[Name]) -> Counter[str]:
    """How sure it is, from 1, what firms are called for short: "Roca" where "Roca Motors Inc." is named in full."""
    found = Counter[str]()
    written = Counter([document.text[name.start : name.end] for name in names if name.type in CALLED_SHORT])
    for full, count in written.items():
        if " " not in full:
            continue
        short = key(full, EntityType.ORGANIZATION)
        if is_incorporated(full):
            found.update(dict.fromkeys((" ".join(short), short[0]), 2 * count))
        elif short[-1] in LIKE_FIRMS and not (is_known(short[0]) or not OTHERS.isdisjoint(lists_of(short[0]))):
            found[short[0]] += count
        elif short[-1] in SOCIETIES and len(short) > LEAST_SOCIETY:
            found[" ".join(short[:-1])] += 2 * count
    return found


CALLED_SHORT = (EntityType.ORGANIZATION, EntityType.PERSON)


SOCIETIES = word_set("association ballet choir company foundation institute opera orchestra primary society trust")
"""Bodies that are called for short by the words before these."""
LEAST_SOCIETY = 2
"""A single word before them is a place or somebody too often."""


LIKE_FIRMS = FIRMS | word_set(
    """
    albion athletic capital group hotspur international line lines management media partners plantations power rovers
    systems united wanderers
    """
)
"""Firms and clubs are called for short by what stands before these."""
OTHERS = frozenset(("city", "common", "first", "town"))
"""Words of these lists stand for more than a firm."""


def _initials(document: Document, names: Sequence[Name]) -> frozenset[str]:
    """The writings that are the first letters of a body named in full."""
    written = {document.text[name.start : name.end] for name in names if name.type is EntityType.ORGANIZATION}
    shorts = [short for short in written if short.isupper() and " " not in short]
    spelt = spelt_out_in(body for body in written if " " in body) if shorts else frozenset[str]()
    return frozenset([fold(short) for short in shorts if letters_of(short) in spelt])


def _clipped(document: Document, names: Sequence[Name]) -> frozenset[str]:
    """The writings like words, "Acas", that stand in brackets behind a body which they are short for."""
    text = document.text
    behind = [(a, b) for a, b in pairwise(names) if a.type is EntityType.ORGANIZATION and text[a.end : b.start] == " ("]
    sides = [(text[body.start : body.end], text[short.start : short.end]) for body, short in behind]
    return frozenset([fold(short) for body, short in sides if not short.isupper() and is_clipped(short, body)])


def _governed(writings: Sequence[str]) -> Iterator[str]:
    """The towns and counties whose council is named: "Tarna" of "Tarna Borough Council"."""
    for council in {writing for writing in writings if writing.endswith(COUNCILS)}:
        yield next(council.removesuffix(end) for end in COUNCILS if council.endswith(end))


COUNCILS = tuple(f" {of} council" for of in ("borough", "city", "county", "district", "parish", "town"))
GOVERNED = 1.0
AND = " and "
END = Name(1 << 60, 1 << 60, EntityType.WORK)
COMPANY = 0.8


def _is_plain_pair(writing: str) -> bool:
    """Two words, the second of which is no body's nor place's head."""
    words = writing.split()
    return len(words) == 2 and words[1] not in HEADS and not is_known(writing)


HEADS = ORGANIZATION_HEADS | PLACE_HEADS | SITES
OF_POLITICS = frozenset(("democrat", "democratic", "republican", "senate"))
"""Houses and parties, which may stand for others than the best known ones, but name something with a capital."""


def _least(writing: str) -> float:
    listed = lists_of(writing)
    if (
        writing in OF_POLITICS
        or is_known(writing)
        or "state" in listed
        or ("city" in listed and "common" not in listed)
    ):
        return DOUBT_OF_THE_KNOWN
    if " " in writing and (last := writing.rpartition(" ")[2]) and (last in FIRMS or last in STREETS):
        return DOUBT_OF_THE_KNOWN
    return DOUBT_OF_SEVERAL_WORDS if " " in writing else DOUBT


def _parts(text: str, names: Sequence[Name], writings: Sequence[str]) -> tuple[Counter[str], Counter[str]]:
    """How often each word stands in a person's full name as surname, and as given name that is no place's."""
    surnames, given = Counter[str](), Counter[str]()
    for name, writing in zip(names, writings, strict=True):
        if " " in writing and (name.type is EntityType.PERSON or has_family_first(writing.split())):
            words = _without_generation(writing.translate(QUOTES).split())
            if len(words) < LEAST_NAME:
                continue
            first, *inner, last = words
            listed = lists_of(first)
            body = last in LIKE_FIRMS or _ends_in_letters(text[name.start : name.end])
            if body and "first" not in listed:
                continue
            surnames[last] += 1
            if inner:
                surnames[" ".join(words[-2:])] += 1
                given.update(filter(_may_be_inner, inner))
            if (not listed or ("first" in listed and "city" not in listed)) and not is_known(first):
                given[first] += 1
    return surnames, given


def _is_of_people(writing: str, surnames: Mapping[str, int]) -> bool:
    """Whether somebody's surname is written, or that of a whole family: "the Rocas"."""
    return bool(surnames.get(writing) or _of_family(writing, surnames))


def _of_family(writing: str, surnames: Mapping[str, int]) -> int:
    """How often somebody of a family is named in full: of "the Rocas", "the Lopezes"."""
    if not writing.endswith("s"):
        return 0
    return surnames.get(writing[:-1], 0) or (surnames.get(writing[:-2], 0) if writing.endswith("es") else 0)


def _without_generation(words: list[str]) -> list[str]:
    """A full name without what tells somebody from their father: "Ines Roca Jr."."""
    return words[:-1] if len(words) > LEAST_NAME and words[-1].rstrip(".") in GENERATIONS else words


LEAST_NAME = 2
"""Words."""


def _may_be_inner(word: str) -> bool:
    """Whether somebody may go by a word within a long name: "Roca" of "Ines Roca Lund"."""
    plain = not OTHERS_TOO.isdisjoint(lists_of(word)) or is_known(word)
    return len(word) > SHORTEST_INNER and word.isalpha() and not plain


QUOTES = str.maketrans("", "", '"“”')
OTHERS_TOO = frozenset(("city", "common", "state", "town"))
"""Lists of what a word within somebody's name may be as well."""
SHORTEST_INNER = 3
"""Letters of no such word."""
GENERATIONS = frozenset(("ii", "iii", "iv", "jr", "sr"))


def _ends_in_letters(written: str) -> bool:
    """Whether its last word stands for a body: "Tarna CID", but no headline's "ADA LUND"."""
    return written.rpartition(" ")[2].isupper() and not written.isupper()


def _winner(votes: dict[EntityType, float], of_person: int, of_family: int) -> EntityType:
    """The likeliest type; a part of a person's full name is that person and no people, and "the Rocas" are a family."""
    if of_person:
        votes[EntityType.PERSON] += of_person + 1 + votes[EntityType.GROUP]
    elif of_family:
        votes[EntityType.GROUP] += of_family + 1
    return max(votes, key=votes.__getitem__)
