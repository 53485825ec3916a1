"""What is named in a text, and the stretches of text where it is: the types that finding names needs.

They are the model's like the rest, which `reader.model` offers in one place. They are named tuples in a module of their
own because `dataclasses` takes half as long to load as a whole article's names take to find.
"""

from enum import StrEnum

from reader.records import NamedTuple


class Span(NamedTuple):
    """A stretch of an article's text, in code points."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The characters it covers."""
        return text[self.start : self.end]


class MentionKind(StrEnum):
    """How the text names something."""

    NAME = "name"
    ROLE = "role"
    PRONOUN = "pronoun"


class Mention(NamedTuple):
    """One place where an entity is named or meant."""

    start: int
    end: int
    kind: MentionKind = MentionKind.NAME

    def of(self, text: str) -> str:
        """The characters it covers."""
        return text[self.start : self.end]


class EntityType(StrEnum):
    """What kind of thing a name names."""

    __hash__ = str.__hash__  # as quick as a string's: `Enum` has one of its own, in Python

    PERSON = "PERSON"
    ORGANIZATION = "ORGANIZATION"
    PLACE = "PLACE"
    GROUP = "GROUP"
    """A people, a religion, a party's members: Armenian, Sunni, Democrats."""
    EVENT = "EVENT"
    WORK = "WORK"
    PRODUCT = "PRODUCT"
    LAW = "LAW"


PERSON, ORGANIZATION, PLACE, GROUP, EVENT, WORK, PRODUCT, LAW = EntityType
"""The same for whoever asks for them at every name: to ask the class for one takes ten times as long."""


class Entity(NamedTuple):
    """Somebody or something the article names, once, with every mention."""

    name: str
    """The fullest form that the text uses; that of a person or a place without the capitals of a headline."""
    type: EntityType
    mentions: tuple[Mention, ...]
    """In order of the text."""
    forms: tuple[str, ...] = ()
    """The different ways the text writes the name, most frequent first."""
    roles: tuple[str, ...] = ()
    """Titles and roles the text gives: "Secretary of State", "president"."""
    belongs_to: str = ""
    """For a GROUP, the country whose people it is ("Armenian" belongs to "Armenia")."""
    unsure: str = ""
    """Why it was kept apart from a like name, in words for a person; empty when there is no doubt."""

    @property
    def others(self) -> tuple[str, ...]:
        """The forms that differ from the name by more than their capitals."""
        name = self.name.casefold()
        return tuple([form for form in self.forms if form.casefold() != name])
