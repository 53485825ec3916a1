"""Events with the word for them: storms, whose names are people's, "Storm Ana" and then "Ana", and operations."""

import re
from collections.abc import Sequence

from reader.analysis.document import Document
from reader.analysis.names.lore.heads import STORMS
from reader.analysis.names.tagging.lists import fold, is_english, lists_of
from reader.analysis.names.tagging.tagger import Name
from reader.analysis.names.tagging.words import ORGANIZATION_HEADS
from reader.entities import EVENT, ORGANIZATION

STORM_WORDS = frozenset(map(str.title, STORMS))
STORM = rf"\b(?:(?:Super|Tropical) )?(?:{'|'.join(sorted(STORM_WORDS))}) ([A-Z][a-z]+(?:-[a-z]+)?)\b(?! [A-Z])"
CALLED = (
    r", (?:also |internationally |locally )?(?:called|known|named)(?: (?:abroad|internationally|locally))?(?: as)? \Z"
)
CALLED_REACH = 50
"""Characters before the other name of a storm."""


def with_storms(document: Document, names: Sequence[Name]) -> Sequence[Name]:
    """The names with the storms, and one that is called by its name alone no person: "Ana" where "Storm Ana" is."""
    if document.vocabulary.isdisjoint(STORM_WORDS):
        return names
    text = document.text
    found = [found for found in re.finditer(STORM, text) if _is_name(fold(found[1]))]
    if not found:
        return names
    storms = {one[1] for one in found}
    storms |= {
        name.of(text) for name in names if re.search(CALLED, text[max(0, name.start - CALLED_REACH) : name.start])
    }
    spans = [one.span() for one in found]
    others = [n for n in names if not any(n.start < end and start < n.end for start, end in spans)]
    alone = [Name(*n[:2], EVENT) if n.of(text) in storms else n for n in others]
    return [*alone, *(Name(*span, EVENT) for span in spans)]


def _is_name(word: str) -> bool:
    """Whether a storm may be called so, and it is no word for what is done about storms."""
    listed = lists_of(word)
    return "first" in listed or not ("common" in listed or is_english(word))


OPERATION = "Operation "


def operation(text: str, name: Name) -> Name | None:
    """What armies and the police do under a name, "Operation Roca", or the body that is called so."""
    whole = text.endswith(OPERATION, 0, name.start) and text[name.start].isupper()
    body = whole and fold(name.of(text)).rpartition(" ")[2] in ORGANIZATION_HEADS
    return Name(name.start - len(OPERATION), name.end, ORGANIZATION if body else EVENT) if whole else None
