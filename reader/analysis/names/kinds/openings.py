"""Words that have a capital only because they open a sentence: "Weeds grew", "If Roca wins", "“Imagine that,”"."""

from collections.abc import Iterator, Sequence

from reader.analysis.document import Document
from reader.analysis.names.missed.known import is_known
from reader.analysis.names.tagging.lists import fold, is_english, lists_of
from reader.analysis.names.tagging.tagger import Name
from reader.analysis.names.tagging.words import NEVER_NAMES, SAYING
from reader.entities import ORGANIZATION, WORK

NAMED_TOO = frozenset(("city", "first", "state", "town"))
"""Lists of names; of surnames too many are words to tell anything."""
MARKS = "“‘\"'([•*-–— "
"""What may stand between the beginning of a sentence and its first word."""

QUOTED = (*"”’\"'", ",”", ',"', ".”", '."')
"""What closes a title behind its last word."""
ARTICLE = "the"
"""It is cut off wherever it stands."""


def behind_openings(document: Document, names: Sequence[Name]) -> Iterator[Name]:
    """The names without the small word that opens their sentence: "Roca" of "If Roca".

    A title that is closed behind its last word is whole. One that is not is no title.
    """
    text, opening = document.text, _openings(document)
    for name in names:
        first, _, rest = text[name.start : name.end].partition(" ")
        small = rest and name.start in opening and first.lower() != ARTICLE and first.lower() in NEVER_NAMES
        if not small or (name.type is WORK and text.startswith(QUOTED, name.end)):
            yield name
        elif name.type is not WORK and rest[0].isupper():
            yield Name(name.end - len(rest), name.end, name.type)


def without_openings(document: Document, names: Sequence[Name]) -> list[Name]:
    """The names without the plain words that open sentences and stand nowhere else with a capital.

    What was taken for a body is kept, as firms are called by plain words, and so is whoever speaks.
    """
    text = document.text
    opening = _openings(document)
    doubted = {at for at, name in enumerate(names) if name.start in opening and _may_be_plain(text, name)}
    if not doubted:
        return list(names)
    elsewhere = {
        word for at, name in enumerate(names) if at not in doubted for word in fold(text[name.start : name.end]).split()
    }
    return [
        name for at, name in enumerate(names) if at not in doubted or fold(text[name.start : name.end]) in elsewhere
    ]


def _openings(document: Document) -> frozenset[int]:
    """Where the first word of each sentence begins."""
    return frozenset([_first(document.text, sentence.start) for sentence in document.sentences])


def _first(text: str, start: int) -> int:
    """Where the first word of a sentence begins."""
    while start < len(text) and text[start] in MARKS:
        start += 1
    return start


REACH = 20
"""Characters behind a name in which its verb stands."""


def _may_be_plain(text: str, name: Name) -> bool:
    """Whether a name is one word that dictionaries write small, which does not speak."""
    writing = fold(text[name.start : name.end])
    if name.type is ORGANIZATION or not writing.isalpha() or is_known(writing):
        return False
    listed = lists_of(writing)
    plain = NAMED_TOO.isdisjoint(listed) and ("common" in listed or is_english(writing))
    behind = "".join(text[name.end : name.end + REACH].split(maxsplit=1)[:1])
    return plain and not (text.startswith(" ", name.end) and behind in SAYING)
