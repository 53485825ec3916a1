"""What the paper of an article changed in it: what stood there before, what stands there now, the last change first."""

from reader.model import Span
from reader.text.changes import Change, history
from reader.tui.cells import fold
from reader.tui.panes.choice import Row
from reader.tui.panes.side import Side

NONE = "It stands as it came."
LINES = 6
"""Of some words so many lines are shown."""


class ChangesView(Side):
    """Choosing a change goes to its place in the text."""

    label = "changes"
    of_findings = False

    def rows(self, width: int) -> list[Row]:
        """A heading for each change of the article, an item for each of its words that were changed."""
        self.targets = []
        article, palette = self.article, self.palette
        if article is None:
            return []
        rows = [Row(((" Changes", palette.accent), (f" {len(article.former):,}", palette.quiet)))]
        if not article.former:
            return [*rows, *(Row(((f" {line}", palette.quiet),)) for line in fold(NONE, max(1, width - 2), 3))]
        for until, changed in history(article):
            rows += self.heading(f"until {until.astimezone():%d %b %Y, %H:%M}", width)
            for each in changed:
                rows += self._change(each, width)
        return rows

    def _change(self, change: Change, width: int) -> list[Row]:
        """What stood there and what stands there now; a later change may have moved the place."""
        length = len(self.article.text) if self.article else 0
        item = self.lead_to(Span(min(change.start, length), min(change.start + 1, length)))
        room, palette, rows = max(1, width - 4), self.palette, []
        for sign, words, style in (("-", change.before, palette.quiet), ("+", change.now, palette.text)):
            lines = fold(words, room, LINES) if words else ()
            for number, line in enumerate(lines):
                rows.append(Row(((f" {' ' if number else sign} ", palette.accent), (line, style)), item))
        return rows
