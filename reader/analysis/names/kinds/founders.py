"""Firms that are called as somebody in the article is: "Roca, which employs 40" is Roca Steel and not Ines Roca."""

from collections.abc import Iterable, Sequence

from reader.analysis.names.kinds.bodies import as_body
from reader.analysis.names.kinds.called import LIKE_FIRMS
from reader.analysis.names.likeness import is_incorporated
from reader.analysis.names.tagging.lists import fold
from reader.analysis.names.tagging.tagger import Name
from reader.entities import ORGANIZATION, PERSON

LEAST = 0.8
"""The weight of a sign that tells of a body."""


def told_from_founders(text: str, names: Sequence[Name]) -> Sequence[Name]:
    """The names, a surname alone as a firm where the words at it are those at a firm which is called so."""
    firms = set(_firms(text, names))
    if not firms:
        return names
    return [name._replace(type=ORGANIZATION) if _is_firm(text, name, firms) else name for name in names]


def _firms(text: str, names: Iterable[Name]) -> Iterable[str]:
    """What firms that are named in full are called for short, as written."""
    for name in names:
        if name.type is ORGANIZATION and " " in (full := text[name.start : name.end]):
            first, _, rest = full.partition(" ")
            if fold(rest.rpartition(" ")[2]) in LIKE_FIRMS or rest.startswith("& ") or is_incorporated(full):
                yield first


def _is_firm(text: str, name: Name, firms: set[str]) -> bool:
    if name.type is not PERSON or text[name.start : name.end] not in firms:
        return False
    last = text[max(0, name.start - 24) : name.start].split()[-1:] if text.endswith(" ", 0, name.start) else []
    signs = as_body(text, name, "".join(last))
    return any(weight >= LEAST if kind is ORGANIZATION else kind is PERSON and weight < 0 for kind, weight in signs)
