"""The feeds that a page names, to choose one from."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from reader.tui.cells import fold, one_line
from reader.tui.panes.choice import Choice, Row

if TYPE_CHECKING:
    from reader.refresh.subscribe import Candidate  # it loads what fetches


class CandidatesView(Choice):
    """Addresses with their titles. Choosing one follows it; going back follows none."""

    label = "found"

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.found: Sequence[Candidate] = ()

    def show(self, found: "Sequence[Candidate]") -> None:
        """Other feeds."""
        self.found = found
        self.begin()

    def rows(self, width: int) -> Sequence[Row]:
        """A title and the address under it for each."""
        palette, room = self.palette, max(1, width - 3)
        rows = [Row(((f" Which of these {len(self.found)}?", palette.accent),))]
        for item, feed in enumerate(self.found):
            names = fold(one_line(feed.title) or "a feed without a title", room, 2)
            rows += [Row(((f"  {name}", palette.text),), item) for name in names]
            rows += [Row(((f"  {part}", palette.quiet),), item) for part in fold(one_line(feed.url), room, 2)]
        return rows
