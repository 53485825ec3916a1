"""The row of an article in a list."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """What a list shows of an article."""

    id: int
    title: str
    source: str
    published: datetime
    day: date
    date_assumed: bool
    read: bool
    starred: bool
    link: str
    tags: tuple[str, ...] = ()
    """Those that somebody gave it, not those of its feed."""
    place: str = ""
    """Where its feed lies, where another feed bears the name that stands as the source."""
    author: str = ""

    @property
    def told_source(self) -> str:
        """The source as a list tells it, so that feeds of one name are told apart."""
        return labelled(self.source, self.place)


def labelled(name: str, place: str) -> str:
    """A name with the place behind it that tells it from another one of its kind, if there is one."""
    return f"{name} ({place})" if place else name
