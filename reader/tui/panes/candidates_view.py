"""The feeds that a page names, to choose one from."""

from collections.abc import Sequence

from reader.tui.cells import fold, one_line
from reader.tui.panes.choice import Choice, Row


class CandidatesView(Choice):
    """Addresses with their titles. Choosing one follows it; going back follows none."""

    label = "found"

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's own name for it
        super().__init__(id=id)
        self.found: Sequence[tuple[str, str]] = ()

    def show(self, found: Sequence[tuple[str, str]]) -> None:
        """Other feeds, each an address and a title."""
        self.found, self.cursor, self.top = found, 0, 0
        self.make()

    def rows(self, width: int) -> Sequence[Row]:
        """A title and the address under it for each."""
        palette, room = self.palette, max(1, width - 3)
        rows = [Row(((f" Which of these {len(self.found)}?", palette.accent),))]
        for item, (url, title) in enumerate(self.found):
            names = fold(one_line(title) or "a feed without a title", room, 2)
            rows += [Row(((f"  {name}", palette.text),), item) for name in names]
            rows += [Row(((f"  {part}", palette.quiet),), item) for part in fold(one_line(url), room, 2)]
        return rows
