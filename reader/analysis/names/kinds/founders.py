"""A surname alone that stands for a firm and not for its founder, where a text names both: "Roca" of "Roca Steel"."""

from collections.abc import Iterator, Sequence

from reader.analysis.english.roles import BEFORE_PEOPLE
from reader.analysis.names.kinds.bodies import as_body
from reader.analysis.names.kinds.short_forms import LIKE_FIRMS, is_partnership
from reader.analysis.names.lore.leaders import LEADERS
from reader.analysis.names.tagging.lists import fold
from reader.analysis.names.tagging.tagger import Name
from reader.analysis.names.variants import is_incorporated
from reader.entities import ORGANIZATION, PERSON, PLACE

REACH = 24
"""Characters before a name in which the word before it stands."""
LEAST_TOLD = 0.8
"""The weight of a sign that tells of a body."""


FAMILIES = tuple(f" {who}" for who in ("brothers", "clan", "dynasty", "famil", "heirs", "siblings", "sisters"))
"""Who bears a surname together: "the Roca family"."""
LIKE_SURNAMES = (PERSON, PLACE)
HEADED = (" chairman ", " chairwoman ", " founder ", ", based in ")
"""What stands behind a firm, or is told of it, and hardly of somebody."""


def told_from_founders(text: str, names: Sequence[Name]) -> Sequence[Name]:
    """The names, a surname alone as a firm where the words at it are those at a firm which is called so.

    "Roca, which employs 40" is Roca Steel and not Ines Roca; so is any Roca behind it before she is named in full.
    """
    firms = dict(_named_firms(text, names))
    if not firms:
        return names
    full = _first_in_full(text, names)
    founders = {name for name in names if name.type in LIKE_SURNAMES and name.of(text) in firms}
    found = {name for name in founders if not _is_titled(text, name)}
    meant = {
        name for name in found if firms[name.of(text)] < name.start < full.get(name.of(text), 0) or _is_firm(text, name)
    }
    return [name._replace(type=ORGANIZATION) if name in meant else name for name in names]


def _first_in_full(text: str, names: Sequence[Name]) -> dict[str, int]:
    """Where somebody is named in full first, by surnames that all news does not know."""
    found: dict[str, int] = {}
    for name in names:
        _, blank, last = name.of(text).rpartition(" ") if name.type is PERSON else ("", "", "")
        if blank and fold(last) not in LEADERS:
            found.setdefault(last, name.start)
    return found


def _is_titled(text: str, name: Name) -> bool:
    """Whether a courtesy or an office stands before it, or it is a family's."""
    return text.startswith(FAMILIES, name.end) or fold(_word_before(text, name)).rstrip(".") in BEFORE_PEOPLE


def _word_before(text: str, name: Name) -> str:
    words = text[max(0, name.start - REACH) : name.start].split() if text.endswith(" ", 0, name.start) else []
    return words[-1] if words else ""


def _named_firms(text: str, names: Sequence[Name]) -> Iterator[tuple[str, int]]:
    """What firms that are named in full are called for short, as written, and where they are named first; also by the
    family's name at their end.
    """
    families = {name.of(text).rpartition(" ")[2] for name in names if name.type is PERSON}
    for name in reversed(names):
        if name.type is ORGANIZATION and " " in (full := name.of(text)):
            first, _, rest = full.partition(" ")
            if fold(rest.rpartition(" ")[2]) in LIKE_FIRMS or is_partnership(full) or is_incorporated(full):
                yield first, name.start
            elif rest in families:
                yield rest, name.start


def _is_firm(text: str, name: Name) -> bool:
    """Whether the words at a surname are those at a firm."""
    if text.startswith(HEADED, name.end):
        return True
    signs = as_body(text, name, _word_before(text, name))
    return any(
        weight >= LEAST_TOLD if kind is ORGANIZATION else kind is name.type is PERSON and weight < 0
        for kind, weight in signs
    )
