"""Papers by their article: "wrote for The New Yorker", "The Hindu reported that"."""

from reader.analysis.names.tagging.tagger import Name
from reader.entities import GROUP, ORGANIZATION

TOLD = " told The "
REPORTING = (" first reported ", " reported on ", " reported that ", " said in an editorial ", " wrote that ")
"""What papers do."""


def is_paper(text: str, name: Name) -> bool:
    """Whether it is a paper, though one of a people may be called so."""
    if not text.endswith("The ", 0, name.start):
        return False
    if name.type is GROUP and (text.endswith(TOLD, 0, name.start) or _reports(text, name)):
        return True
    return _has_own_article(text, name) and (name.type is ORGANIZATION or _is_called_as_one(name.of(text), name))


def _has_own_article(text: str, name: Name) -> bool:
    """Whether its article has a capital within a sentence: "wrote for The New Yorker"."""
    before = text[max(0, name.start - len("n The ")) : name.start]
    return before.endswith(" The ") and before[0].islower()


def _is_called_as_one(written: str, name: Name) -> bool:
    """Whether, behind such an article, a paper is called as one of a people is: "New Yorker"."""
    return name.type is GROUP and (" " in written or written.endswith("man")) and not written.endswith("s")


def _reports(text: str, name: Name) -> bool:
    """Whether it does what papers do, and is not several."""
    return text.startswith(REPORTING, name.end) and text[name.end - 1] != "s"
