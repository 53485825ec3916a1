"""The forms of names: each different name of one kind in an article, with all its mentions and how it is written.

Which of them are the same thing is told by `merging`.
"""

from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet
from functools import cache, partial
from itertools import zip_longest

from reader.analysis.document import Document
from reader.analysis.names.tagging.lists import PLACES, fold, lists_of
from reader.analysis.names.tagging.tagger import Name
from reader.analysis.names.variants import Key, key
from reader.entities import PERSON, EntityType


class Form:
    """All mentions of one name of one kind."""

    __slots__ = ("_fullest", "is_of_birth", "key", "spans", "texts", "type", "unsure", "words")

    def __init__(self, key: Key, kind: EntityType) -> None:
        self.key = key
        self.words = frozenset(key)
        self.type = kind
        self.spans: list[Name] = []
        self.texts: dict[str, int] = {}
        self.unsure = ""
        self.is_of_birth = False
        """Whether somebody only was born with this name: "Born Ines Lund in 1930, Roca"."""
        self._fullest = ""

    def _fullness(self, text: str) -> tuple[int, bool, int]:
        """Of two writings as long, capitals throughout are a dateline's or a headline's."""
        return len(text.replace(".", "")), not text.isupper(), self.texts[text]

    def fullest(self) -> str:
        """Its longest writing; of several the most frequent."""
        if not self._fullest:
            self._fullest = max(self.texts, key=self._fullness)
        return self._fullest

    def add(self, span: Name, text: str) -> None:
        """One more mention."""
        self.spans.append(span)
        self.texts[text] = self.texts.get(text, 0) + 1
        self._fullest = ""


BORN = ("\nBorn ", ". Born ")
"""What opens a sentence before the name of birth."""


def forms_of(document: Document, names: Sequence[Name]) -> list[Form]:
    """The forms of the names, in order of their first mentions."""
    forms: dict[tuple[Key, EntityType], Form] = {}
    surnames = cache(partial(_surnames, document.text, names))
    for name, following in zip_longest(names, names[1:]):
        text = name.of(document.text)
        known = key(text, name.type) + _shared_surname(document, name, following, surnames)
        form = forms.setdefault((known, name.type), Form(known, name.type))
        form.add(name, text)
        form.is_of_birth |= name.type is PERSON and document.text.endswith(BORN, 0, name.start)
    return list(forms.values())


def _surnames(text: str, names: Sequence[Name]) -> frozenset[str]:
    """The last words of people's full names, folded."""
    people = [name.of(text) for name in names if name.type is PERSON]
    return frozenset([fold(one.rpartition(" ")[2]) for one in people if " " in one])


AND = " and "


def _shared_surname(
    document: Document, name: Name, following: Name | None, surnames: Callable[[], AbstractSet[str]]
) -> Key:
    """The surname of the second, in "Ana and Tom Lee", where the first has none of its own and is nobody's surname."""
    text = document.text
    if not following or following.start - name.end != len(AND) or not text.startswith(AND, name.end):
        return ()
    first = name.of(text)
    if name.type is not PERSON or following.type is not PERSON or " " in first:
        return ()
    second, listed = key(following.of(text), PERSON), lists_of(fold(first))
    given = PLACES.isdisjoint(listed) and ("first" in listed or "last" not in listed) and fold(first) not in surnames()
    return second[-1:] if len(second) > 1 and given else ()
