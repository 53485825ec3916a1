"""People with a nickname within their names: Ines “Ina” Roca."""

import re
from collections.abc import Iterator

from reader.analysis.names.lists import fold, lists_of
from reader.analysis.names.tagger import Name
from reader.entities import EntityType

NICKNAME = re.compile(r"[\"“][A-Z][\w.]{0,12}(?: [A-Z][\w.]{0,12})?[\"”] (?=[A-Z])")
"""The marks and what is in them; to look for a mark first is fast."""
GIVEN = r"\b([A-Z][\w’'-]+)(?: [A-Z]\.)? \Z"
SURNAME = r"[A-Z][\w’'-]*[^\W_](?<!['’]s)"
REACH = 24
"""Characters before a nickname and behind it that are looked at."""


def nicknamed(text: str) -> Iterator[Name]:
    """Each person whose nickname stands between a given name that is known and a surname, in order."""
    for found in NICKNAME.finditer(text):
        before = re.search(GIVEN, text[max(0, found.start() - REACH) : found.start()])
        surname = re.match(SURNAME, text[found.end() : found.end() + REACH])
        if before and surname and "first" in lists_of(fold(before[1])):
            yield Name(found.start() - len(before[0]), found.end() + surname.end(), EntityType.PERSON)
