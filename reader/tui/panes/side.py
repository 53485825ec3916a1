"""Panes at the side of an article whose rows lead to places in its text: the base of the card, voices and names."""

from collections.abc import Sequence

from reader.model import Article, Span
from reader.store.view import View
from reader.tui.article.marks import Mark, Marks
from reader.tui.cells import fold, one_line
from reader.tui.panes.choice import Choice, Row
from reader.tui.pieces import Piece, marked


class Side(Choice):
    """What is said about one article. `targets` has where each item leads: a place of the text, or a list."""

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.article: Article | None = None
        self.marks: Marks | None = None
        self.targets: list[Span | View] = []

    of_findings = True
    """It tells of findings, and not of the article alone."""

    def follow(self, article: Article, marks: Marks | None) -> None:
        """Show this, unless it is what is shown already."""
        if self.marks is not marks if self.of_findings else self.article is not article:
            self.show(article, marks)

    def show(self, article: Article, marks: Marks | None) -> None:
        """Another article, or its findings."""
        self.article, self.marks = article, marks
        self.begin()

    def rows(self, width: int) -> Sequence[Row]:
        """Rows of the article's findings."""
        self.targets = []
        if self.article is None or self.marks is None:
            return ()
        return self.story(self.article, self.marks, width)

    def story(self, article: Article, marks: Marks, width: int) -> list[Row]:
        """The rows; items are numbered by `lead_to`."""
        raise NotImplementedError

    def item_of(self, _mark: Mark) -> int | None:
        """The item that is about a mark of the article; None where there is none."""
        return None

    def choose_mark(self, mark: Mark) -> None:
        """Choose the item that is about a mark of the article, where there is one."""
        if self.item_count() and (item := self.item_of(mark)) is not None:
            self.choose(item)

    def everywhere(self) -> View | None:
        """The articles of the library that have the name or the voice under the cursor; None where there is none."""
        return None

    def target(self, item: int) -> Span | View | None:
        """Where an item leads; None where there is no such item any more."""
        return self.targets[item] if item < len(self.targets) else None

    def lead_to(self, target: Span | View) -> int:
        """A new item, which leads to a place in the text, or to articles of the library."""
        self.targets.append(target)
        return len(self.targets) - 1

    def heading(self, words: str, width: int) -> list[Row]:
        """A heading over rows that follow, a blank line before it."""
        return [Row(()), *(Row(((f" {line}", self.palette.accent),)) for line in fold(words, max(1, width - 2), 2))]

    def passage(self, lead: Piece, words: str, target: Span, width: int, *, lines: int = 4) -> list[Row]:
        """Some words of the text as an item that leads to them."""
        item = self.lead_to(target)
        blank = " " * len(lead[0])
        words, palette = one_line(words), self.palette
        folded = fold(words, max(1, width - len(lead[0]) - 1), lines)
        told = marked(words, folded, palette.text, self.watched, palette.watched)
        return [Row((lead if number == 0 else (blank, lead[1]), *line), item) for number, line in enumerate(told)]
