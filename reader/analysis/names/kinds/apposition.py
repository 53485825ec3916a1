"""The roles a text gives a person beside the name: "Foreign Minister Mirzoyan", "Aliyev, the president".

Roles before a name are its titles; roles after it stand between commas. Whole offices are kept as the text writes
them, courtesies ("Mr") are not roles.
"""

import re
from collections.abc import Iterable, Iterator

from reader.analysis.document import Document
from reader.analysis.english.roles import CALLINGS, OFFICES, RANKS, ROLE_HEADS, ROLE_MODIFIERS, ROLE_PHRASES, TRADES
from reader.analysis.names.tagging.lists import fold
from reader.analysis.names.tagging.tagger import Name
from reader.analysis.patterns import later
from reader.analysis.wordlists import word_set
from reader.entities import Mention

AFTER = re.compile(
    r"(?:\s*\([^)]{1,40}\))?(?:, (?:aged )?\d{1,3})?,\s+((?:[^,.;:!?\n\"]|(?<=\b[A-Z])\.){3,90})(?=[,.;:!?\n]|\Z)"
)
"""The full stop of a single letter, as in "U.S.", ends nothing."""
PLAIN = (("“", '"'), ("”", '"'), ("—", ";"), ("–", ";"))
"""Marks with those that stand for them in `AFTER`: a set of marks beyond ASCII is slow to compile."""
REACH = 240
"""Characters after a name that are looked at."""
LINKS = word_set("of for at in from to with")
ARTICLE_LIKE = word_set("the a an his her their its our")
DIGNITIES = word_set(
    "archbishop bishop cardinal emir emperor imam judge justice king pope prince princess queen rabbi sultan"
)
REPORTABLE = (RANKS | OFFICES | TRADES | CALLINGS | DIGNITIES) - word_set("man woman boy girl accused")
LAST_WORDS = REPORTABLE | {phrase.rsplit(maxsplit=1)[-1] for phrase in ROLE_PHRASES}
OWNS = ("'s", "’s", "s'", "s’")
CUT_SHORT = word_set("mr mrs ms dr st sen gov gen rep u")
"""What a phrase ends in that the full stop of a short form cut off: "an aide to Mr. Roca"."""
COUNTS_BEFORE = (ROLE_MODIFIERS - word_set("co")) | word_set(
    """
    and aviation budget cabinet campaign civil climate commerce communications digital fisheries housing
    immigration intelligence mining parliamentary petroleum planning political science security social state
    technology the tourism treasury water welfare women youth
    """
)

SENTENCE_END = later(r"(?<=[a-z]{5}\.)\s")
"""Behind a word too long for the short form of a title."""
CLAUSE = later(r"\s(?:who|whose|which|that|where|when)\s")
"""What a role ends before: "an economist at a bank who advised the council"."""


def told_roles(document: Document, mentions: Iterable[Name | Mention]) -> Iterator[str]:
    """Each role of a person once, in order of the text, whatever its capitals and stops."""
    seen = set()
    for mention in mentions:
        for role in _roles_at(document, mention.start, mention.end):
            plain = role.casefold().replace(".", "")
            if plain not in seen:
                seen.add(plain)
                yield role


def _roles_at(document: Document, start: int, end: int) -> Iterator[str]:
    """The roles that stand at one mention of a person, as written."""
    before = _before(document.text, start) or role_before_comma(document.text, start, end)
    if before:
        yield before
    after = role_after(document.text, end)
    if after:
        yield after


REACH_BEFORE = 80
"""Characters before a name that are looked at."""
LONGEST_ROLE = 6
"""Words."""


def _before(text: str, start: int) -> str:
    """The longest run of role words that ends where the name begins."""
    line = text[max(0, start - REACH_BEFORE) : start]
    last = line.rsplit(None, 1)[-1:] if line[-1:] == " " else []
    if not last or fold(last[0].rstrip()).rstrip(".") not in LAST_WORDS:
        return ""
    found = SENTENCE_END.split(line.rsplit("\n", 1)[-1])[-1].split()[-LONGEST_ROLE:]
    for at in range(len(found)):
        if _is_title(found[at:]):
            return " ".join(found[at:])
    return ""


PLACE = r"[A-Z][\w’'-]*(?: (?:of )?[A-Z][\w’'-]*){0,4}"
OFFICE_OF = rf"\b(?:[Aa]n?|[Tt]he) ((?:[a-z][\w-]* ){{0,2}}?([a-z]+) of (?:the )?{PLACE}), \Z"
"""An office and where somebody holds it: "a former governor of Tarna State, Ines Roca,"."""
OWNED_ROLE = r"(?:\w['’]s|s['’]|\b[Hh]is|\b[Hh]er|\b[Tt]heir|\b[Ii]ts) ((?:[\w-]+ ){0,3}[\w-]+), \Z"
THE_OFFICE = rf"\b[Tt]he (?:{PLACE} )?((?:[a-z-]+ ){{0,2}}[a-z-]+), \Z"
"""An office that one person has at a time: "the deputy governor, Ines Roca,", "the Malian envoy, Ines Roca,"."""


def role_before_comma(text: str, start: int, end: int) -> str:
    """The role before a name between commas, "Roca's chief executive, Ines Lund, said", "his wife, Ines Lund,"."""
    if not text.endswith(", ", 0, start) or text[end : end + 1] not in (",", "."):
        return ""
    line = text[max(0, start - REACH_BEFORE) : start]
    office = re.search(OFFICE_OF, line) if " of " in line else None
    if office and office[2] in OFFICES:
        return office[1]
    if fold(line[:-2].rpartition(" ")[2]) not in REPORTABLE:
        return ""
    found = re.search(OWNED_ROLE, line) or re.search(THE_OFFICE, line)
    role = found[1].split() if found else []
    return found[1] if found and _is_modified(role[:-1], [fold(word) for word in role[:-1]]) else ""


def _is_title(found: list[str]) -> bool:
    if any(word.endswith(".") and word[0].islower() for word in found):
        return False
    plain = [fold(word).rstrip(".") for word in found]
    if " ".join(plain) in ROLE_PHRASES:
        return True
    if plain[-1] not in REPORTABLE or plain[0] in ("of", "the", "and", "state") or found[0] == "Then":
        return False
    return all(word in ROLE_HEADS or word in COUNTS_BEFORE for word in plain)


def role_after(text: str, end: int) -> str:
    """The role that stands between commas behind a name that ends at `end`, with what it is of; empty if there is none.

    A title at the end is the next person's, in "Roca, Sen. Lee" and "Roca, an aide to Sen. Lee".
    """
    if text[end : end + 1] not in (",", "(") and text[end : end + 2] != " (":
        return ""
    following = text[end : end + REACH]
    for mark, other in PLAIN:
        following = following.replace(mark, other)
    match = AFTER.match(following)
    if not match:
        return ""
    phrase = CLAUSE.split(match[1], maxsplit=1)[0].split()
    if phrase and fold(phrase[-1]) in CUT_SHORT and following.startswith(".", match.end()):
        phrase.pop()
    while phrase and (phrase[-1] in LINKS or phrase[-1] in ARTICLE_LIKE or fold(phrase[0]) in ARTICLE_LIKE):
        phrase = phrase[:-1] if phrase[-1] in LINKS or phrase[-1] in ARTICLE_LIKE else phrase[1:]
    if phrase and phrase[-1].startswith("("):
        phrase.pop()
    phrase = _without_owner(phrase)
    core = phrase[: next((at for at, word in enumerate(phrase[1:-1], 1) if word in LINKS), None)]
    plain = [fold(word).rstrip(".") for word in core]
    if not plain or len(core) > 5 or plain[-1] not in REPORTABLE or not _is_modified(core[:-1], plain[:-1]):
        return ""
    return " ".join(phrase)


def _without_owner(phrase: list[str]) -> list[str]:
    """The role behind an owner in small letters: "chief engineer" of "the harbour board's chief engineer"."""
    small = next((at for at, word in enumerate(phrase) if not word.islower()), len(phrase))
    owner = next((at for at in range(small - 1, -1, -1) if phrase[at].endswith(OWNS)), -1)
    return phrase[owner + 1 :]


def _is_modified(core: list[str], plain: list[str]) -> bool:
    """Whether the words before the head may go with a role: known modifiers, capitals, adjectives of place."""
    return all(
        word in ROLE_MODIFIERS or word in ROLE_HEADS or raw[0].isupper() or "-" in raw or raw.endswith(OWNS)
        for raw, word in zip(core, plain, strict=True)
    )
