"""Those who are called by more than the tagger took: peers, Americans of a descent, parties of democrats."""

from reader.analysis.names.tagging.tagger import Name
from reader.entities import GROUP, ORGANIZATION, PERSON, PLACE

PEERS = tuple(
    f"{title} of "
    for title in ("Count", "Countess", "Duchess", "Duke", "Earl", "Marchioness", "Marquess", "Prince", "Princess")
)


def peer(text: str, name: Name) -> Name | None:
    """Somebody who is called by a title and its place: "the Duke of Tarna"."""
    if name.type not in (PLACE, ORGANIZATION):
        return None
    titled = text.endswith(PEERS, 0, name.start)
    title = next(title for title in PEERS if text.endswith(title, 0, name.start)) if titled else ""
    whole = title or text.startswith(PEERS, name.start)
    return Name(name.start - len(title), name.end, PERSON) if whole else None


def american(text: str, name: Name) -> Name | None:
    """Americans of a descent: "African Americans"."""
    if name.type is not GROUP or not text.startswith((" American ", " Americans"), name.end):
        return None
    end = name.end + len(" American")
    return name._replace(end=end + text.startswith("s", end))


OF_DEMOCRATS = ("Christian ", "Free ", "Liberal ", "National ", "Social ")


def democrats(text: str, name: Name) -> Name | None:
    """Those of a party that tells what democrats they are: "Social Democrats"."""
    if name.of(text) not in ("Democrats", "Democrat") or not text.endswith(OF_DEMOCRATS, 0, name.start):
        return None
    first = next(first for first in OF_DEMOCRATS if text.endswith(first, 0, name.start))
    return name._replace(start=name.start - len(first))
