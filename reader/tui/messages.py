"""What the parts say to each other: past-tense facts, sent up to the screen."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.message import Message

from reader.model import EntityType, Span
from reader.store.view import View
from reader.tui.article.marks import Marks
from reader.tui.beside.rows import Found
from reader.tui.columns import Slot
from reader.tui.questions import Question

if TYPE_CHECKING:
    from reader.tui.beside.history import History  # it loads what tells events apart
    from reader.tui.beside.network import FeedsAt  # it loads what fetches


@dataclass
class ArticleChosen(Message):
    """An article of the list is to be read."""

    number: int


@dataclass
class EndReached(Message):
    """A page down was asked for where the end of the article is in sight."""


@dataclass
class ArticleAnalysed(Message):
    """The findings of an article have arrived, as they are marked."""

    number: int
    marks: Marks


@dataclass
class AnalysisFailed(Message):
    """An analysis came to nothing."""

    number: int
    reason: str


@dataclass
class CursorMoved(Message):
    """Another row of a pane is chosen."""

    pane: str
    item: int


@dataclass
class ItemChosen(Message):
    """A row of a pane was entered."""

    pane: str
    item: int


@dataclass
class PlaceWanted(Message):
    """A place of the article's text is to be shown."""

    place: Span


@dataclass
class LinkChosen(Message):
    """A link was clicked, or chosen among all."""

    address: str


@dataclass
class PlaceMoved(Message):
    """Other lines of the article are read: `offset` of the first, `focus` of the one that is likely looked at."""

    offset: int
    focus: int


@dataclass
class MarkChanged(Message):
    """Another mark of the article is the current one, or none."""


@dataclass
class FeedsRefreshed(Message):
    """A refresh ended; `words` say what came."""

    words: str


@dataclass
class FeedsFound(Message):
    """Addresses were asked for feeds."""

    found: "FeedsAt"


@dataclass
class FeedsChanged(Message):
    """A feed, a folder or a search is called, set or listed otherwise."""


@dataclass
class FeedPageWanted(Message):
    """The page of a feed is to be shown."""

    number: int


@dataclass
class FullArticleKept(Message):
    """The whole text of an article has come."""

    number: int


@dataclass
class PaneEntered(Message):
    """Another column has the keys."""

    slot: Slot


@dataclass
class ListShown(Message):
    """A list is shown, with so many articles; `again` where it was shown before, and was looked up anew."""

    view: View
    count: int
    unread: int
    again: bool = False


@dataclass
class ListFound(Message):
    """A list was looked up, or its beginning."""

    found: Found


@dataclass
class HistoryRead(Message):
    """What the articles of a list say happened."""

    history: "History"


@dataclass
class ListWanted(Message):
    """Something else is to be listed."""

    view: View


@dataclass
class ListLeft(Message):
    """A way back was asked for where the list is all there is; `leave` by the key that quits."""

    leave: bool


@dataclass
class KindToggled(Message):
    """Names of other kinds are hidden in the text."""

    hidden: frozenset[EntityType]


@dataclass
class PromptChanged(Message):
    """The words in the prompt are different."""

    question: Question
    words: str


@dataclass
class PromptAnswered(Message):
    """The prompt was closed with enter, or with escape and then `words` is None."""

    question: Question
    words: str | None


@dataclass
class Reported(Message):
    """Work beside the keys tells how far it is, or what came of it."""

    words: str


@dataclass
class KeyFollowed(Message):
    """What a key led to, by messages before this one, is shown."""


@dataclass
class Said(Message):
    """One line for the person, shown at the bottom."""

    words: str
