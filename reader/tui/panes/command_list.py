"""The commands that fit what is typed after `:`, in a list above the line. It lies over the panes, so nothing moves.

The list keeps its height while it is open: a row that is uncovered would cost more bytes than a blank one.
"""

from collections.abc import Sequence

from textual.widget import Widget

from reader.tui.cells import clip, one_line, pad
from reader.tui.keys.commands import Command, Offer, offers
from reader.tui.panes.choice import NO_ITEM, Choice, Row

LEAST, MOST = 5, 12
"""Rows of the list, below its heading."""
NAMED_FROM = 56
"""Cells from which there is room for names beside what they do."""
NAME = 24
"""Cells of a name there."""
KEYS = 12
"""Cells of the keys at the right."""
WIDEST = 92
"""Cells of a row: keys that stand further off are not seen to belong to it."""


class CommandList(Choice):
    """Offers, of which one may be chosen; the keys stay with the line that is typed."""

    DEFAULT_CSS = """
    CommandList {
        dock: bottom; layer: above; width: 100%; margin: 0 0 1 0;
        border-top: blank; border-title-style: reverse; border-title-color: $foreground;
    }
    """
    BORDER_TITLE = "commands"

    label = "commands"
    can_focus = False
    size = Widget.size  # its frame takes a line

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.line = ""
        self.offers: tuple[Offer, ...] = ()
        self._commands: Sequence[Command] = ()

    @property
    def has_keys(self) -> bool:
        """What is chosen shows as long as the list does."""
        return True

    @property
    def chosen(self) -> Offer | None:
        """The offer under the cursor."""
        return self.offers[self.cursor] if 0 <= self.cursor < len(self.offers) else None

    def open(self, commands: Sequence[Command], height: int) -> None:
        """Show these above the line, on a screen of so many lines."""
        self._commands = commands
        self.take_of(height)
        self.display = True
        self.fit("")

    def take_of(self, height: int) -> None:
        """Take what is right of a screen of so many lines."""
        self.styles.height = max(2, 1 + min(height - 3, MOST, max(LEAST, height // 3)))

    def close(self) -> None:
        """Uncover what is below."""
        self.display = False

    def fit(self, line: str) -> None:
        """Show what a line may become, and choose the likeliest; nothing is chosen while nothing is typed."""
        self.line = line
        self.offers = offers(line, self._commands)
        self.begin()
        self.cursor = 0 if line.strip() and self.offers else NO_ITEM

    def step(self, by: int) -> None:
        """Choose another one; after the last comes the first."""
        if self.offers:
            before_first = self.cursor == NO_ITEM and by < 0
            self.choose((self.cursor + by + before_first) % len(self.offers))

    def lay_out(self, width: int) -> None:
        """Make the rows; having nothing chosen is kept."""
        chosen = self.cursor
        super().lay_out(width)
        self.cursor = min(chosen, self.item_count() - 1)

    def rows(self, width: int) -> Sequence[Row]:
        """A row for each offer: its name, what it does, its keys."""
        if not self.offers:
            return (Row((("  No command fits; escape leaves.", self.palette.quiet),)),)
        return tuple(self._row(offer, number, width) for number, offer in enumerate(self.offers))

    def _row(self, offer: Offer, number: int, width: int) -> Row:
        width = min(width, WIDEST)
        keys = min(KEYS, width // 4) if offer.keys else 0
        room = max(1, width - keys - 3)
        name, words = one_line(offer.line), offer.words
        if not words or (not offer.keys and width < NAMED_FROM):
            said = pad(name, room)
        elif width < NAMED_FROM:
            said = pad(words, room)
        else:
            column = min(room, max(NAME, len(name) + 1))
            said = pad(name, column) + pad(words, max(0, room - column))
        return Row(((f"  {said} {clip(offer.keys, keys)}", self.palette.text),), number)
