"""Events with the word for them: storms, whose names are people's, "Storm Ana" and then "Ana", and operations."""

import re
from collections.abc import Sequence

from reader.analysis.names.lore.heads import STORMS
from reader.analysis.names.tagging.lists import fold
from reader.analysis.names.tagging.tagger import Name
from reader.analysis.names.tagging.words import ORGANIZATION_HEADS
from reader.entities import EVENT, ORGANIZATION, WORK

STORM_BEFORE = tuple(f"{word.title()} " for word in sorted(STORMS))


def storm(text: str, name: Name) -> Name | None:
    """A storm with the word for it: "Storm Ana"."""
    if not text.endswith(STORM_BEFORE, 0, name.start):
        return None
    whole = next(word for word in STORM_BEFORE if text.endswith(word, 0, name.start))
    return Name(name.start - len(whole), name.end, EVENT)


CALLED = (
    r", (?:also |internationally |locally )?(?:called|known|named)(?: (?:abroad|internationally|locally))?(?: as)? \Z"
)
CALLED_REACH = 50
"""Characters before the other name of a storm."""


def with_storms(text: str, names: Sequence[Name]) -> Sequence[Name]:
    """The names, a storm that is called by its name alone no person: "Ana" where "Storm Ana" is named."""
    events = [name.of(text).split() for name in names if name.type in (EVENT, WORK)]
    storms = {words[-1] for words in events if len(words) > 1 and words[-2].lower() in STORMS}
    if not storms:
        return names
    storms |= {
        name.of(text) for name in names if re.search(CALLED, text[max(0, name.start - CALLED_REACH) : name.start])
    }
    return [Name(*n[:2], EVENT) if n.of(text) in storms else n for n in names]


OPERATION = "Operation "


def operation(text: str, name: Name) -> Name | None:
    """What armies and the police do under a name, "Operation Roca", or the body that is called so."""
    whole = text.endswith(OPERATION, 0, name.start) and text[name.start].isupper()
    body = whole and fold(name.of(text)).rpartition(" ")[2] in ORGANIZATION_HEADS
    return Name(name.start - len(OPERATION), name.end, ORGANIZATION if body else EVENT) if whole else None
