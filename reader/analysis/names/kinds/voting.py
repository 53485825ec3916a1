"""One vote per article: a name that is sure in one place helps the unsure one elsewhere."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import chain

from reader.analysis.document import Document
from reader.analysis.names.kinds import signs
from reader.analysis.names.kinds.land import THE
from reader.analysis.names.kinds.names_around import told_beside
from reader.analysis.names.kinds.short_forms import called_short, is_firm_in_full
from reader.analysis.names.kinds.signs import BODY_DEFINED, LEADER
from reader.analysis.names.kinds.unheard_of import as_unheard_of
from reader.analysis.names.kinds.words_around import signs_around
from reader.analysis.names.lore.countries import countries
from reader.analysis.names.lore.heads import FIRMS, NATIONAL, STATIONS, STORMS, STREETS
from reader.analysis.names.lore.leaders import LEADERS
from reader.analysis.names.lore.well_known import PLATFORMS
from reader.analysis.names.missed.contests import SPORTS as CALLED_SPORTS
from reader.analysis.names.missed.known import is_known
from reader.analysis.names.missed.overlooked import HEADS
from reader.analysis.names.tagging.lists import fold, is_given, lists_of
from reader.analysis.names.tagging.tagger import Name
from reader.analysis.names.tagging.words import NEVER_NAMES, SITES
from reader.entities import GROUP, ORGANIZATION, PERSON, EntityType

DOUBT = 0.78
"""A name of one word that is less likely than this over the article is dropped."""
DOUBT_OF_SEVERAL_WORDS = 0.7
"""A name of several words that is less likely than this is dropped."""
DOUBT_OF_LETTERS = 0.6
"""And letters that are short for a body, beside words that have no capitals throughout: "the RAF"."""
LONGEST_SHORT = 5
"""Of so many such letters at most."""
DOUBT_OF_BODIES = 0.48
"""And one of several words that ends in the head of a body: "General Synod"."""
DOUBT_OF_THE_KNOWN = 0.4
"""A name that is known or ends as names do is dropped below this: a plain word lit up jars more than a name missed."""
ASSURANCE = 0.15
"""How much surer a name is for each vote of the words at it."""
ASSURANCE_OF_KIN = 0.2
"""How much surer a full name is where somebody else bears its surname."""
OFTEN = 2
"""What is told once to be a body is told of all its mentions, where there are more than so many."""
UNSAID = 0.8
"""How likely a name is of a tagger, or a rule, that does not say."""
SPORTS = frozenset(map(fold, CALLED_SPORTS))
"""What bodies are called by before their land: "Cricket South Africa"."""
OF_LANDS = tuple(
    f"{body} of "
    for body in (
        "bank", "central bank", "embassy", "government", "ministry", "organization", "people's bank", "state bank",
        "university",
    )
)  # fmt: skip
"""What bodies of a land or a field begin with, folded: "Government of Mali"."""
HOUSES = frozenset(("archive", "archives", "office", "pictures", "records", "studios"))
"""What bodies are called behind plain words, beside the heads that give them away: "National Archives"."""
IN_CITY = " college "
"""What stands before the city in which a college is: "St Mark's College Tarna"."""
OF_POLITICS = frozenset(("democrat", "democratic", "republican", "senate"))
"""Houses and parties, which may stand for others than the best known ones, but name something with a capital."""

LINKS = frozenset(("for", "of", "on"))

Votes = defaultdict[str, defaultdict[EntityType, float]]
"""For each writing of a name, folded, how much speaks for each kind."""


def vote(document: Document, names: Sequence[Name]) -> tuple[Name, ...]:
    """The names, each of the type that its writing most likely has in the article; unlikely ones are left out."""
    text = document.text
    writings = [fold(name.of(text)) for name in names]
    counts = Counter(writings)
    votes, likely, firms = _tagged(document, names, writings, counts)
    called = called_short(text, names, writings, firms)
    for writing, kind, weight in told_beside(document, names, writings):
        votes[writing][kind] += weight
        if kind is ORGANIZATION:
            likely[writing] += ASSURANCE * weight
    for writing in LEADERS.intersection(counts):
        kind, weight = LEADER
        votes[writing][kind] += weight * counts[writing]
        likely[writing] += ASSURANCE * weight * counts[writing]
    for writing in _kin(names, writings, called.surnames):
        likely[writing] += ASSURANCE_OF_KIN
    for writing in counts if firms else ():
        if " " in writing and is_firm_in_full(writing, firms):
            votes[writing][ORGANIZATION] += signs.FIRM[1]
    for writing, weight in called.firms.items():
        votes[writing][ORGANIZATION] += weight
    loud = {
        w: DOUBT_OF_LETTERS
        for w, name in zip(writings, names, strict=True)
        if name.type is ORGANIZATION and name.end - name.start <= LONGEST_SHORT and _is_letters(text, name)
    }
    won = {
        w: _winner(votes[w], called.of_person(w), called.of_family(w))
        for w in counts
        if likely[w] >= (DOUBT_OF_THE_KNOWN if called.is_sure(w) else loud.get(w) or _least(w)) * counts[w]
    }
    return tuple(
        n if n.type is won[w] else Name(n.start, n.end, won[w])
        for n, w in zip(names, writings, strict=True)
        if w in won
    )


def _is_letters(text: str, name: Name) -> bool:
    """Whether it is of letters alone, behind an article within running text."""
    written = name.of(text)
    return written.isupper() and written.isalpha() and text.endswith(THE, 0, name.start)


def _kin(names: Sequence[Name], writings: Sequence[str], surnames: Counter[str]) -> Iterator[str]:
    """The full names of people whose surname stands alone in the text, or somebody else bears it: "Ross Roca" where
    Ines Roca is.
    """
    people = [w for name, w in zip(names, writings, strict=True) if name.type is PERSON]
    alone = {w for w in people if " " not in w}
    full = Counter([w for w in people if " " in w])
    for writing, count in full.items():
        last = writing.rpartition(" ")[2]
        first = writing.partition(" ")[0]
        listed = lists_of(first)
        plainly = last in alone and (not listed or "first" in listed)
        if plainly or (surnames[last] > count and is_given(first)):
            yield from [writing] * count


def _tagged(
    document: Document, names: Sequence[Name], writings: Sequence[str], counts: Counter[str]
) -> tuple[Votes, dict[str, float], frozenset[str]]:
    """The votes of the tagger and of the words at each name, how likely each writing is a name at all, and which of
    them have what only firms have.
    """
    firms = set[str]()
    votes: Votes = defaultdict(lambda: defaultdict(float))
    for name, writing in zip(names, writings, strict=True):
        for kind, chance in name.chances or ((name.type, UNSAID),):
            votes[writing][kind] += chance
    likely = {writing: sum(votes[writing].values()) for writing in votes}
    surnames = {w for name, full in zip(names, writings, strict=True) if name.type is PERSON for w in full.split()[1:]}
    for name, writing in zip(names, writings, strict=True):
        unheard = as_unheard_of(document.text, name) if writing not in surnames else ()
        for sign in chain(signs_around(document, name, writing), unheard):
            kind, weight = sign
            if sign is signs.FIRM:
                firms.add(writing)
            if sign is BODY_DEFINED:
                weight = max(weight, weight * counts[writing] / OFTEN)
            votes[writing][kind] += weight
            if weight > 0:
                likely[writing] += ASSURANCE * weight
    return votes, likely, frozenset(firms)


def _least(writing: str) -> float:
    listed = lists_of(writing)
    if (
        writing in OF_POLITICS
        or is_known(writing)
        or writing in PLATFORMS
        or writing in LEADERS
        or "state" in listed
        or ("city" in listed and "common" not in listed)
    ):
        return DOUBT_OF_THE_KNOWN
    first, *_, last = writing.split(" ") if " " in writing else ("", "")
    of_land = first in NATIONAL and last in countries().places
    if of_land or last in FIRMS or last in STREETS or first in STATIONS or first in SPORTS:
        return DOUBT_OF_THE_KNOWN
    if writing.startswith(OF_LANDS) or (IN_CITY in writing and "city" in lists_of(last)):
        return DOUBT_OF_THE_KNOWN
    if " & " in writing:
        return DOUBT_OF_BODIES
    headed = last in HEADS or last in SITES or last in HOUSES or first in STORMS or _begins_with_head(writing)
    if headed and first.isalpha() and first not in NEVER_NAMES and not first.endswith("ing"):
        return DOUBT_OF_BODIES
    return DOUBT_OF_SEVERAL_WORDS if " " in writing else DOUBT


def _begins_with_head(writing: str) -> bool:
    """Whether it is a body by its first word and what it is of or for: "Board of Investment"."""
    first, link, _ = writing.split(" ", 2) if writing.count(" ") > 1 else ("", "", "")
    return first in HEADS and link in LINKS


def _winner(votes: dict[EntityType, float], of_person: int, of_family: int) -> EntityType:
    """The likeliest type; a part of a person's full name is that person and no people, and "the Rocas" are a family."""
    if of_person:
        votes[PERSON] += of_person + 1 + votes[GROUP]
    elif of_family:
        votes[GROUP] += of_family + 1
    return max(votes, key=votes.__getitem__)
