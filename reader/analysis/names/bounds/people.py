"""People whose names the tagger cut: around a nickname, behind initials, behind the first of two given names."""

import re
from collections.abc import Iterator

from reader.analysis.english.roles import OFFICES, RANKS
from reader.analysis.names.bounds.offices import DIGNITIES
from reader.analysis.names.lore.countries import countries
from reader.analysis.names.lore.well_known import NO_INITIALS
from reader.analysis.names.tagging.lists import fold, lists_of
from reader.analysis.names.tagging.tagger import Name
from reader.entities import GROUP, PERSON, PLACE

NICKNAME = r'"[A-Z][\w.]{0,12}(?: [A-Z][\w.]{0,12})?" (?=[A-Z])'
"""The marks and what is in them; to look for a mark first is fast, and for a plain one to compile."""
PLAIN = (("“", '"'), ("”", '"'))
GIVEN = r"\b([A-Z][\w’'-]+)(?: [A-Z]\.)? \Z"
SURNAME = r"[A-Z][\w’'-]*[^\W_](?<!['’]s)(?: [JS]r\b\.?)?"
INITIALS = r"(?:[A-Z]\.){2,3}"
REACH = 24
"""Characters before a name and behind it that are looked at."""


def nicknamed(text: str) -> Iterator[Name]:
    """Each person whose nickname stands between a given name and a surname, in order: Ines “Ina” Roca."""
    plain = text
    for mark, other in PLAIN:
        plain = plain.replace(mark, other)
    for found in re.finditer(NICKNAME, plain):
        before = re.search(GIVEN, text[max(0, found.start() - REACH) : found.start()])
        surname = re.match(SURNAME, text[found.end() : found.end() + REACH])
        if before and surname and _is_nicknamed(fold(before[1]), fold(surname[0])):
            yield Name(found.start() - len(before[0]), found.end() + surname.end(), PERSON)


def _is_nicknamed(given: str, surname: str) -> bool:
    """Whether a given name that is known stands before the nickname, or neither side is a plain word."""
    plain = "common" in lists_of(given) or "common" in lists_of(surname)
    return "first" in lists_of(given) or not plain


GIVEN_TITLES = ("Dean ", "Don ")


def with_don(text: str, name: Name) -> Name | None:
    """A person with a given name that is a title elsewhere: "Don Lund", "Dean Lund"."""
    given = next((given for given in GIVEN_TITLES if text.endswith(given, 0, name.start)), "")
    alone = given and name.type is PERSON and " " not in name.of(text)
    return name._replace(start=name.start - len(given)) if alone else None


LEAST = 2
"""Characters before a name that has something before it."""


def with_given(text: str, name: Name) -> Name | None:
    """A person with the initials before the surname, "J.D. Lund", with a given name behind an office, or with two that
    a hyphen joins.
    """
    if name.start < LEAST or text[name.start - 1] != " ":
        return None
    start = text.rfind(" ", 0, name.start - 1) + 1
    word = text[start : name.start - 1]
    if not word[:1].isupper() or name.type is GROUP:
        return None
    if word[-1] == ".":
        surname = name.of(text).rpartition(" ")[2]
        listed = lists_of(fold(surname))
        known = name.type is PERSON or "last" in listed or (name.type is PLACE and not listed and surname.istitle())
        whole = known and word not in NO_INITIALS and re.fullmatch(INITIALS, word) is not None
    else:
        held = name.type is PERSON and _is_given(word)
        whole = _is_behind_office(text, start) if held else _is_behind_courtesy(text, start, word)
        held = held or _is_double_given(word)
        whole = (whole or _is_double_given(word)) and (held or fold(name.of(text)) not in countries().places)
    return Name(start, name.end, PERSON) if whole else None


ARAB = (" al-", " Al-", " el-", " El-", " as-", " ash-", " ad-", " ar-", " ul-")
ARAB_SURNAME = r" (?:[aA]l|[eE]l|as|ash|ad|ar|ul)-[A-Z][\w’'-]*\w"
CHILDREN = (" kyzy", " kizi", " oglu", " ogly", " qizi", " ugli", " uulu")
"""Whose child somebody is, behind the father's name: "Ayna Rustam kyzy"."""


def with_arab(text: str, name: Name) -> Name | None:
    """A person with what the tagger ended before: "Ines Roca al-Lund", "Ayna Rustam kyzy"."""
    if " " not in name.of(text):
        return None
    if text.startswith(CHILDREN, name.end):
        end = name.end + len(next(child for child in CHILDREN if text.startswith(child, name.end)))
        return None if text[end : end + 1].isalnum() else Name(name.start, end, PERSON)
    if name.type is not PERSON or not text.startswith(ARAB, name.end):
        return None
    surname = re.match(ARAB_SURNAME, text[name.end : name.end + REACH])
    return name._replace(end=name.end + surname.end()) if surname else None


OWN = r"(?<![^\W_])([A-Z][\w’'-]+) \Z"
"""Somebody's own name, before the father's."""


COURTESIES = tuple(f"{courtesy}{stop} " for courtesy in ("Dr", "Mr", "Mrs", "Ms", "Prof") for stop in ("", "."))
TITLES = OFFICES | RANKS | {"justice", "lady", "lord", "recorder", "speaker"}
"""What stands behind a courtesy and is no name: "Mrs Justice Lund"."""
SEES = DIGNITIES - {"rabbi"}
REACH_OF_OFFICE = 40
"""Characters before a given name in which an office and its place may stand."""


def _is_behind_office(text: str, start: int) -> bool:
    """Whether an office stands before a word, or an office and the place that it is of: "Emir of Tarna"."""
    before = text[max(0, start - REACH_OF_OFFICE) : start].rstrip(". ").split(" ")
    held = before[-3] if len(before) > 2 and before[-2] == "of" and before[-1].istitle() else before[-1]
    return fold(held) in (OFFICES | SEES if held is not before[-1] else OFFICES)


def _is_behind_courtesy(text: str, start: int, word: str) -> bool:
    """Whether a courtesy before a word tells that it is a name, whatever else it means: "Dr Mere | Lund"."""
    return word.istitle() and word.isalpha() and text.endswith(COURTESIES, 0, start) and fold(word) not in TITLES


def _is_double_given(word: str) -> bool:
    """Whether it is of two given names, which nobody is called by alone: "Jean-Luc"."""
    one, hyphen, other = word.partition("-")
    return bool(hyphen) and _is_given(one) and _is_given(other)


def _is_given(word: str) -> bool:
    listed = lists_of(fold(word))
    return word.istitle() and "first" in listed and "common" not in listed and fold(word) not in TITLES
