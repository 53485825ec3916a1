"""The two whom an "and" joins in one name: two ships, two firms, two bodies, the last two of a list."""

import re

from reader.analysis.names.kinds.land import BEHIND_TWO, HEADS
from reader.analysis.names.lore.countries import countries
from reader.analysis.names.lore.heads import FIRMS
from reader.analysis.names.tagging.lists import PLACES, fold, lists_of
from reader.analysis.names.tagging.tagger import Name
from reader.analysis.names.tagging.words import ORGANIZATION_HEADS
from reader.entities import ORGANIZATION

Sides = tuple[tuple[int, int], ...]
"""The offsets of both, or of none."""


def two_in(text: str, name: Name) -> Sides:
    """The two in a name; empty for what is one."""
    return (
        _between(text, name)
        or _sites(text, name)
        or _firms(text, name)
        or _headed(text, name)
        or _last_listed(text, name)
    )


BETWEEN = (
    "between ", "Between ", " boats ", " ferries ", " freighters ", " ships ", " tankers ", " trawlers ", " tugs ",
    " vessels ", " warships ",
)  # fmt: skip
"""What stands before two, each of which has a name of its own."""


def _between(text: str, name: Name) -> Sides:
    """The two that something is between: "between Halden and Tarna"; empty for what is none, or for a third behind."""
    joint = text.find(" and ", name.start, name.end)
    if joint < 0 or not text.endswith(BETWEEN, 0, name.start) or text.startswith(" and ", name.end):
        return ()
    return (name.start, joint), (joint + 5, name.end)


def _sites(text: str, name: Name) -> Sides:
    """The two places whose sites stand behind: "the Tarna and Halden mines"."""
    joint = text.find(" and ", name.start, name.end) if text.startswith(BEHIND_TWO, name.end) else -1
    return ((name.start, joint), (joint + 5, name.end)) if joint > 0 else ()


def _firms(text: str, name: Name) -> Sides:
    """A firm of two words and more, and one of a single rare word: "Volta Management and Orrine"."""
    joint = text.find(" and ", name.start, name.end) if name.type is ORGANIZATION else -1
    sides = (name.start, joint), (joint + 5, name.end)
    if joint > 0 and " " not in text[name.start : joint]:
        listed = lists_of(fold(text[name.start : joint]))
        alone = not listed or not (PLACES.isdisjoint(listed) or "common" in listed)
        return sides if alone and fold(name.of(text)).rpartition(" ")[2] in FIRMS else ()
    if joint < 0:
        return ()
    if " " in text[joint + 5 : name.end]:
        return sides if all(fold(text[start:end]).rpartition(" ")[2] in FIRMS for start, end in sides) else ()
    own = fold(text[joint + 5 : name.end])
    if fold(text[text.rfind(" ", name.start, joint) + 1 : name.end]) in countries().places:
        return ()
    return () if "common" in lists_of(own) or own in HEADS else sides


def _headed(text: str, name: Name) -> Sides:
    """A body of some field, and one that ends in its head: "Department of Tides and Volta Regional Council"."""
    joint = text.find(" and ", name.start, name.end) if name.type is ORGANIZATION else -1
    if joint < 0:
        return ()
    field, other = fold(text[name.start : joint]), fold(text[joint + 5 : name.end])
    if field.partition(" of ")[0] not in ORGANIZATION_HEADS or other.rpartition(" ")[2] not in ORGANIZATION_HEADS:
        return ()
    return ((name.start, joint), (joint + 5, name.end)) if other.count(" ") > 1 and " of " not in other else ()


REACH = 40
"""Characters before a name in which others of a list may stand."""
LISTED_BEFORE = r"(?:[A-Z][\w&.’'-]*, ){2}\Z|[A-Z][\w&.’'-]* [A-Z][\w&.’'-]*, \Z"
"""Two before in a list, or one of two words."""


def _last_listed(text: str, name: Name) -> Sides:
    """The last two of a list, which are a single rare word each: "Volta Rail, Orrine and Halfe"."""
    joint = text.find(" and ", name.start, name.end) if name.type is ORGANIZATION else -1
    before = text[max(0, name.start - REACH) : name.start] if joint > 0 and text.endswith(", ", 0, name.start) else ""
    if not (before and re.search(LISTED_BEFORE, before)):
        return ()
    sides = (name.start, joint), (joint + 5, name.end)
    return sides if all(_is_rare(fold(text[start:end])) for start, end in sides) else ()


def _is_rare(word: str) -> bool:
    return " " not in word and "common" not in lists_of(word) and word not in HEADS
