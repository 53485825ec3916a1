"""The table of keys, shown: all of them by the place where they hold, and those that fit what is typed; below them, how
a search is typed.
"""

from collections.abc import Iterator, Sequence
from itertools import compress, product, zip_longest
from operator import not_
from typing import ClassVar

from rich.cells import cell_len
from rich.style import Style
from textual.app import ComposeResult
from textual.binding import Binding, BindingType

from reader.store.searching.query import EXAMPLES
from reader.tui.cells import fold, pad
from reader.tui.keys.table import KEYS, Key, Where, shown
from reader.tui.keys.vocabulary import answers
from reader.tui.messages import CursorMoved, KeyFollowed, PromptAnswered, PromptChanged
from reader.tui.panes.choice import Choice, Row
from reader.tui.panes.held import HeldScreen
from reader.tui.panes.prompt import Prompt
from reader.tui.panes.status import StatusLine
from reader.tui.questions import Asked

INDENT = 3
"""Cells before the keys."""
NAMES = 20
"""Cells of the keys' names, and of what a search asks, at most."""
SEARCH = "what a search may ask"
"""The heading over its examples."""
LEAST, WIDEST = 80, 92
"""Cells of a column of the table: from twice the least on there are two."""
NONE = "No key does that. What : can do gets a key of your own under [keys] in the settings."
GAP = 2
"""Columns between what a key does and its id."""


class KeyTable(Choice):
    """The keys that answer a question, each with what it does and the id by which the settings know it."""

    DEFAULT_CSS = "KeyTable { display: block; }"

    label = "keys"

    def __init__(self, places: frozenset[Where], table: Sequence[Key]) -> None:
        super().__init__(id="keys")
        self.words = ""
        self.places = places
        self.table = table

    def search(self, words: str) -> None:
        """Show those that the words ask for."""
        self.words, self.top = words, 0
        self.make()

    def found(self) -> list[Key]:
        """The keys that are shown: those that hold here, or where none of these does what is asked, any others."""
        asked = [key for key in self.table if answers(self.words, key)]
        return [key for key in asked if key.where in self.places] or asked

    def rows(self, width: int) -> Sequence[Row]:
        """A heading for each place, a line for each key."""
        column = min(WIDEST, width // 2 if width >= 2 * LEAST else width)
        places = [rows for where in Where if (rows := self._place(where, column))]
        asked = self._examples(column)
        if not places and not asked:
            return tuple(Row(((f" {line}", self.palette.quiet),)) for line in fold(NONE, max(1, width - 2), 3))
        if width < 2 * LEAST or not places:
            return _under([*places, *asked])
        left, right = min(_shared_out(places), key=lambda pair: max(len(pair[0]), len(pair[1])))
        return _under([[_beside(*pair, column) for pair in zip_longest(left, right, fillvalue=Row(()))], *asked])

    def _place(self, where: Where, width: int) -> list[Row]:
        """The keys of a place under its heading."""
        here = [key for key in self.found() if key.where is where]
        told = [row for key in here for row in self._pair(shown(key), key.words, width, key.id)]
        return [self._heading(where.value), *told] if here else []

    def _examples(self, width: int) -> list[list[Row]]:
        """What a search may ask, as far as it fits what is typed; nothing where nothing does."""
        typed = self.words.casefold().strip()
        told = [
            row for pair in EXAMPLES if typed in f"{SEARCH}: {' '.join(pair)}".casefold()
            for row in self._pair(*pair, width)
        ]  # fmt: skip
        return [[self._heading(SEARCH), *told]] if told and Where.LIBRARY in self.places else []

    def _heading(self, words: str) -> Row:
        return Row(((f" {words[:1].upper()}{words[1:]}", self.palette.accent),))

    def _pair(self, sign: str, words: str, width: int, name: str = "") -> Iterator[Row]:
        """Keys and what they do, each on as many lines as it takes, and the id where there is room for it."""
        palette, column = self.palette, min(NAMES, width * 2 // 5)
        room = max(1, width - INDENT - column - GAP)
        pairs = zip_longest(fold(sign, column, 3), fold(words, room, 3), fillvalue="")
        for number, (signs, line) in enumerate(pairs):
            spare = -1 if number else room - cell_len(line) - len(name) - GAP
            told = (f"{' ' * (spare + GAP)}{name}", palette.quiet) if spare >= 0 else ("", palette.quiet)
            yield Row(((f"{' ' * INDENT}{pad(signs, column)} ", palette.strong), (line, palette.text), told))

    def scrolled(self) -> None:
        """Tell where the table stands."""
        self.post_message(CursorMoved(self.id or "", self.top))

    def place_words(self) -> str:
        """What can be done, and which lines are in sight where that is not all."""
        last, count = self.top + self.size.height, self.line_count()
        seen = "" if last >= count and not self.top else f"{self.top + 1}–{min(last, count)} of {count} · "
        return f"{seen}/ finds · q back"


def _shared_out(places: Sequence[Sequence[Row]]) -> Iterator[tuple[list[Row], list[Row]]]:
    """Every way to share places out among two columns, the first on the left, each column in their order."""
    for rest in product((True, False), repeat=len(places) - 1):
        is_left = (True, *rest)
        yield _under([*compress(places, is_left)]), _under([*compress(places, map(not_, is_left))])


def _under(places: Sequence[Sequence[Row]]) -> list[Row]:
    """Places one under the other, a blank line between."""
    return [row for place in places for row in (*place, Row(()))][:-1]


def _beside(left: Row, right: Row, width: int) -> Row:
    """Two rows in one, the second after so many cells."""
    spare = max(0, width - sum(cell_len(words) for words, _ in left.pieces))
    return Row((*left.pieces, (" " * spare, Style()), *right.pieces))


class HelpScreen(HeldScreen, inherit_bindings=False):
    """The keys over everything else; any way back leads out, and nothing that is covered can be reached."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,h,backspace,left", "leave", show=False, id="reader.back"),
        Binding("q", "leave", show=False, id="reader.leave"),
        Binding("question_mark,f1", "leave", show=False, id="reader.help"),
        Binding("slash", "search", show=False, id="article.search"),
    ]
    is_modal = True

    def __init__(self, places: frozenset[Where], table: Sequence[Key] = KEYS) -> None:
        super().__init__()
        self._table = KeyTable(places, table)
        self._status = StatusLine()
        self._status.hint = ""
        self._prompt = Prompt()

    def compose(self) -> ComposeResult:
        """The table, where one is in it, and a line to search it."""
        yield self._table
        yield self._status
        yield self._prompt

    def on_mount(self) -> None:
        """Give the keys to the table at once: some may be typed already."""
        self.set_focus(self._table)

    def on_cursor_moved(self, event: CursorMoved) -> None:
        """Say how much more there is, and what can be done here."""
        event.stop()
        self._status.tell(pane=self._table.label, place=self._table.place_words())

    def action_leave(self) -> None:
        """Back to reading."""
        self.dismiss()

    def action_search(self) -> None:
        """Type to find a key."""
        self._prompt.ask(Asked.KEY, "what do you want to do?", sign="/")

    def on_prompt_changed(self, event: PromptChanged) -> None:
        """Show what fits so far."""
        event.stop()
        self._table.search(event.words)

    def on_prompt_answered(self, event: PromptAnswered) -> None:
        """Keep what fits, or show all again."""
        event.stop()
        if event.words is None:
            self._table.search("")
        self._table.focus()
        self.post_message(KeyFollowed())
