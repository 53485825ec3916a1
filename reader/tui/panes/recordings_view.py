"""Recordings in a list: those that are being downloaded, with how far each is, and those that are there."""

from collections.abc import Sequence
from typing import ClassVar

from textual.binding import BindingType

from reader.text.counts import counted
from reader.tui.beside.recordings import Recording
from reader.tui.cells import fold, one_line
from reader.tui.keys.table import Where, bindings
from reader.tui.panes.choice import Choice, Row

NONE = "No recordings yet; e at an article with one downloads it."
LINES = 2
"""A name takes at most so many lines."""


class RecordingsView(Choice):
    """Choosing one plays it."""

    label = "recordings"
    BINDINGS: ClassVar[list[BindingType]] = bindings(Where.RECORDINGS)
    own_keys: ClassVar[frozenset[Where]] = frozenset({Where.RECORDINGS})

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.recordings: Sequence[Recording] = ()

    @property
    def chosen(self) -> Recording | None:
        """The recording under the cursor."""
        return self.recordings[self.cursor] if self.cursor < len(self.recordings) else None

    def show(self, found: Sequence[Recording]) -> None:
        """Show what there is now; the chosen one stays so, wherever it stands."""
        held = self.chosen.file if self.chosen else None
        self.recordings = found
        self.cursor = next((n for n, each in enumerate(found) if each.file == held), self.cursor)
        self.make()

    def rows(self, width: int) -> Sequence[Row]:
        """A name and its state below it for each."""
        palette, room = self.palette, max(1, width - 3)
        if not self.recordings:
            return [Row(((f" {line}", palette.quiet),)) for line in fold(NONE, max(1, width - 2), 4)]
        rows = [Row(((f" {counted(len(self.recordings), 'recording')}", palette.accent),))]
        for item, each in enumerate(self.recordings):
            names = fold(one_line(each.file.name), room, LINES)
            ink = palette.text if each.whole else palette.quiet
            rows += [Row(((f"  {name}", ink),), item) for name in names]
            rows += [Row(((f"  {each.state}", palette.accent if each.saving else palette.quiet),), item)]
        return rows
