"""What an office is of and who holds it, where the tagger took both as one: "Ambassador to | Mali Ines Roca"."""

from reader.analysis.english.roles import OFFICES
from reader.analysis.names.kinds.land import HEADS
from reader.analysis.names.lore.countries import countries
from reader.analysis.names.tagging.lists import fold, is_english, lists_of
from reader.analysis.names.tagging.tagger import Name
from reader.analysis.names.tagging.words import ORGANIZATION_HEADS, PARTICLES, PLACE_HEADS
from reader.analysis.names.variants import LINKS
from reader.analysis.patterns import later
from reader.analysis.wordlists import word_set
from reader.entities import ORGANIZATION, PERSON, PLACE

DIGNITIES = word_set("archbishop bishop emir imam patriarch rabbi sultan")
OF_FIELDS = frozenset(("minister", "secretary", "undersecretary"))
NOBODY = HEADS | PLACE_HEADS | LINKS
"""What is no part of anybody's name."""
ALONE = frozenset(("cabinet", "congress", "parliament", "senate"))
"""Bodies that are called by their head alone."""
OF_OFFICES = tuple(f" {of} {the}" for of in ("of", "for", "to", "in", "at") for the in ("", "the "))
"""What stands between an office and what it is of: "Ambassador to"."""
INITIALED = later(r"(?:[A-Z][a-z]?\.)+[A-Z]")
"""How a full name is written without a blank: "S.Roca"."""
LEAST_HELD, MOST_HELD = 2, 3
"""Words of a full name."""
MOST_BLANKS = 11
"""Of what an office is of, and of whoever holds it."""
REACH = 40
"""Characters before a name in which an office may stand."""


def of_office(text: str, name: Name) -> tuple[Name, ...]:
    """What somebody's office is of, and who holds it: "Mayor of" before "Tarna Ines Roca".

    A minister's field is no name: "Minister of" before "Home Affairs Ines Roca".
    """
    blanks = text.count(" ", name.start, name.end) if text.endswith(OF_OFFICES, 0, name.start) else 0
    if not 0 < blanks <= MOST_BLANKS:
        return ()
    # A text may begin with the "of" itself, which is no office.
    before = text[max(0, name.start - REACH) : name.start].removesuffix("the ").split()
    office = before[-2:][0].lower()
    if office not in OFFICES and office not in DIGNITIES:
        return ()
    words = name.of(text).split(" ")
    fields = next((at for at, word in enumerate(words) if "common" not in lists_of(fold(word))), len(words))
    field = office in OF_FIELDS and before[-1] == "of"
    if field and fields and LEAST_HELD <= len(words) - fields <= MOST_HELD:
        return (Name(name.end - len(" ".join(words[fields:])), name.end, PERSON),)
    if field and fold(words[0]) not in countries().places:
        return ()
    held = next((at for at in range(1, len(words)) if _holds(words, at)), 0)
    if not held:
        return ()
    joint = name.start + len(" ".join(words[:held]))
    ends = fold(words[0]), fold(words[held - 1])
    body = not HEADS.isdisjoint(ends) or not ALONE.isdisjoint(ends)
    if held == 1 and (words[0] == "Republic" or (body and ends[0] not in ALONE)):
        return (Name(joint + 1, name.end, PERSON),)
    return Name(name.start, joint, ORGANIZATION if body else PLACE), Name(joint + 1, name.end, PERSON)


def _holds(words: list[str], at: int) -> bool:
    """Whether somebody's full name begins with the word at this place, behind what the office is of."""
    if not NOBODY.isdisjoint(map(fold, words[at:])) or fold(words[at - 1]) in LINKS:
        return False
    home = fold(" ".join(words[:at]))
    given = at < len(words) - 1 and fold(words[at]) not in PARTICLES and "first" in lists_of(fold(words[at]))
    if given and ("common" not in lists_of(home) or home in HEADS or home in ALONE):
        return True
    if not (LEAST_HELD <= len(words) - at <= MOST_HELD or INITIALED.match(words[at])):
        return False
    of_body = home in ALONE or (at > 1 and fold(words[at - 1]) in ORGANIZATION_HEADS)
    return (of_body or home in countries().places) and all(_may_be_called(word) for word in words[at:])


def _may_be_called(word: str) -> bool:
    """Whether somebody may be called by a word: it is no plain one, and heads no body."""
    folded = fold(word)
    return not (is_english(folded) or folded in HEADS or folded in LINKS) and "common" not in lists_of(folded)
