"""Every link of the article in a list, each with its number and its address: its page first, then those in its text."""

from typing import ClassVar

from textual.binding import BindingType

from reader.model import Article
from reader.text.links import Listed, listed
from reader.tui.article.marks import Marks
from reader.tui.cells import clip, fold, one_line
from reader.tui.keys.table import Where, bindings
from reader.tui.messages import LinkChosen, PlaceWanted, Said
from reader.tui.panes.choice import Row
from reader.tui.panes.side import Side

NONE = "There are no links in this article."
LINES = 2
"""An address takes at most so many lines."""


class LinksView(Side):
    """Choosing a link follows it; a number that is typed chooses one."""

    label = "links"
    BINDINGS: ClassVar[list[BindingType]] = bindings(Where.LINKS)
    own_keys: ClassVar[frozenset[Where]] = frozenset({Where.LINKS})
    numbered = True
    of_findings = False

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.links: tuple[Listed, ...] = ()

    @property
    def chosen(self) -> Listed | None:
        """The link under the cursor."""
        return self.links[self.cursor] if self.cursor < len(self.links) else None

    def show(self, article: Article, marks: Marks | None) -> None:
        """The links of another article; findings change none."""
        self.links = listed(article)
        super().show(article, marks)

    def rows(self, width: int) -> list[Row]:
        """An item for each link: its words, and its address below."""
        palette, cells = self.palette, len(str(len(self.links)))
        told = "· number, enter" if self.links else ""
        rows = [
            Row(((f" Links {len(self.links):,} ", palette.accent), (clip(told, max(0, width - 12)), palette.quiet)))
        ]
        room = max(1, width - cells - 4)
        for item, link in enumerate(self.links):
            head = fold(one_line(link.words), room, LINES)
            below = fold(link.address.removeprefix("https://"), room, LINES)
            number = f" {item + 1:>{cells}}  "
            rows += [Row(((number if not n else " " * len(number), palette.accent), (line, palette.text)), item)
                     for n, line in enumerate(head)]  # fmt: skip
            rows += [Row(((" " * len(number), palette.quiet), (line, palette.quiet)), item) for line in below]
        return rows if self.links else [*rows, *(Row(((f" {line}", palette.quiet),)) for line in fold(NONE, room, 3))]

    def action_enter(self) -> None:
        """Follow the chosen link."""
        if link := self.chosen:
            self.post_message(LinkChosen(link.address))

    def action_place(self) -> None:
        """Show where it stands in the text."""
        if (link := self.chosen) and link.place:
            self.post_message(PlaceWanted(link.place))
        else:
            self.post_message(Said("It stands nowhere in the text." if self.chosen else NONE))
